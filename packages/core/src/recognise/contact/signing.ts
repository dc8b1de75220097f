import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {endsSentence} from '../blocks/prose.ts'
import {isIssued, labelOpening} from '../kind-label.ts'
import {isFiledAs} from '../page/filed-as.ts'
import type {Scene} from '../rule.ts'
import {matchPhrase} from '../words/phrases.ts'

const signedKinds: ReadonlySet<string> = new Set([
  'opinion',
  'statement',
  'open-letter',
  'correction',
  'consultation-response'
])

/** Whether a text is of a sort that its authors sign: a letter, a column, a statement. */
export function isSigned(scene: Scene): boolean {
  const {reading} = scene.locale
  const {kinds} = reading
  const {headline = '', labelId = ''} = scene.found
  const label = headline.split(':')[0] ?? ''
  return (
    signedKinds.has(labelId) ||
    isLetter(scene) ||
    isFiledAs(scene.manuscript.blocks, kinds.opinion) ||
    ['open-letter', 'statement'].includes(labelOpening(headline, reading) ?? '') ||
    scene.manuscript.blocks
      .slice(0, 4)
      .some(({text}) => isIssued(text, reading) && signedKinds.has(labelOpening(text, reading) ?? '')) ||
    (label !== headline &&
      [kinds.opinion, kinds['open-letter'], kinds.statement].some((words) => matchPhrase(words, label, 'opening')))
  )
}

function isLetter(scene: Scene): boolean {
  // `Kære Transportminister` opens a letter, `Kære redaktion` a mail to the press.
  return scene.manuscript.blocks
    .slice(0, 12)
    .some((block) =>
      matchPhrase(scene.locale.reading.mail.greetings, withoutMark(block.text), 'whole')?.phrase.includes('{name}')
    )
}

function withoutMark(greeting: string): string {
  return greeting.endsWith(',') || greeting.endsWith('!') ? greeting.slice(0, -1) : greeting
}

/**
 * Where the lines begin that sign a text above its `end`: `Stockholm i april 2024`, `Styrelsen för Resenärsförbundet`,
 * `genom`. `end` itself where none do.
 */
export function signingFrom(blocks: readonly Block[], end: number, scene: Scene): number {
  let from = end
  for (let above = blocks[from - 1]; above && end - from < mostSigners && signs(above, scene); above = blocks[from - 1])
    from--
  return from
}

function signs({kind, text}: Block, {locale: {reading}}: Scene): boolean {
  if (kind !== 'paragraph' || text.length > longestSigner || endsSentence(text)) return false
  return matchPhrase(reading.mail.signers, text, 'whole') !== undefined || isMonthOnly(text, reading)
}

// Day, board and branches together are fewer lines.
const mostSigners = 40

const longestSigner = 80

// A place, and the month in which they met: a day would make it a dateline.
function isMonthOnly(text: string, {calendar}: Reading): boolean {
  const month = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2},?(?: \p{Ll}{1,3})? (\p{L}+) (?:19|20)\d\d$/u
    .exec(text)?.[1]
    ?.toLowerCase()
  return month !== undefined && calendar.months.some((names) => names.includes(month))
}
