import type {Reading} from '../../locales/reading.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {capital, isWordAt, kindAt, opensSmall, small, wordRunEnd} from '../words/letters.ts'

/** The name that opens a sentence: capitals, and small words between them. `undefined` where it opens otherwise. */
export function subjectOf(text: string, reading: Reading): string | undefined {
  const end = subjectEnd(text)
  const name = text.slice(0, end)
  if (name.length < 2) return undefined
  const behind = text[end] === ' ' ? text.slice(end + 1, wordRunEnd(text, end + 1)) : ''
  if (behind !== '' && opensSmall(behind) && isOwned(name, behind, reading)) return `${name} ${behind}`
  const joins = name.split(' ').filter((word) => opensSmall(word))
  const isSmall = (word: string) =>
    [reading.roleLinks, reading.calendar.and].some((words) => words.some((one) => one.toLowerCase() === word))
  return joins.every(isSmall) ? name : name.split(/ \p{Ll}/u)[0]
}

// Up to seven words with a capital, `&` or a small word between them, `(publ)` among them; 0 without a capital.
function subjectEnd(text: string): number {
  let end = wordWithCapital(text, 0, '.&-')
  for (let words = 0; end > 0 && words < 6 && text[end] === ' '; words++) {
    let joint = text[end + 1] === '&' ? end + 2 : end + 1
    if (joint === end + 1) while (joint < end + 5 && (kindAt(text, joint) & small) !== 0) joint++
    const next =
      joint > end + 1
        ? text[joint] === ' '
          ? wordWithCapital(text, joint + 1, '.-')
          : 0
        : text.startsWith('(publ)', end + 1)
          ? end + 7
          : wordWithCapital(text, end + 1, './-')
    if (next === 0) break
    end = next
  }
  return end
}

// Where the word ends that begins there with a capital, letters, digits and `signs` in it; 0 where none does.
function wordWithCapital(text: string, from: number, signs: string): number {
  if ((kindAt(text, from) & capital) === 0) return 0
  let end = from + 1
  while (isWordAt(text, end) || (end < text.length && signs.includes(text.charAt(end)))) end++
  return end
}

// Behind a genitive a small word that makes an organisation is part of its name: `Bohusläns konstmuseum`.
function isOwned(name: string, word: string, reading: Reading): boolean {
  return name.endsWith('s') && name.length > 3 && word.length > 5 && lexiconOf(reading).isOrganisation(word)
}
