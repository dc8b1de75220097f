import type {Block} from '../../model/manuscript.ts'
import {matchPhrase} from '../words/phrases.ts'
import type {Scene} from '../rule.ts'

/** Whether `block` closes a letter: `Med venlig hilsen`, `På vegne af foreningen`, alone or with the name behind it. */
export function isClosing(block: Block, {locale}: Scene): boolean {
  const {closings} = locale.reading.mail
  const text = block.text.replace(/[,!]$/u, '')
  // `Velkommen!` invites, and is the story's own.
  if (text.length > 80 || /^\p{L}+!$/u.test(block.text)) return false
  const opening = matchPhrase(closings, text, 'opening')
  return (
    opening !== undefined &&
    (matchPhrase(closings, text, 'whole') !== undefined ||
      /^[\s,]*\p{Lu}/u.test(text.slice(opening.end)) ||
      (!/[.!?]$/u.test(block.text) && block.text.split(' ').length <= 5))
  )
}
