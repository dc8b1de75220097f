import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {once} from '../words/once.ts'
import {openerOf, those} from '../words/openers.ts'
import {mayBegin, type WordList, wordList} from '../words/presence.ts'
import {endsSentence, wordCount} from '../blocks/prose.ts'
import {sectionOf} from './sections.ts'

/** A heading over standing text, and where in its line the text begins. */
export interface AboutHeading {
  readonly title: string
  readonly name?: string
  /** `Om os`, `Om virksomheden`: nobody else says it. */
  readonly us: boolean
  readonly behind: number
}

/** The heading that `block` is over standing text, or opens with; `undefined` where it is none. */
export function aboutHeading(block: Block, reading: Reading): AboutHeading | undefined {
  const {text} = block
  if (block.kind === 'item' || block.kind === 'table') return undefined
  const section = sectionOf(block, reading)
  if (section?.id === 'boilerplate' && !endsSentence(text.replace(/[.?]$/u, ''))) {
    // `Tietoa Acme Oy:stä`: the ending behind a colon is the sentence's.
    const name = section.match.parts['name']?.replace(/(?<![\s:])[\s:]+$/u, '').replace(/:\p{Ll}{1,4}$/u, '')
    // `Loka–joulukuu 2024 lyhyesti`, `2024 in brief`: a year heads what happened in it.
    if (name !== undefined && /\b(?:19|20)\d\d$/u.test(name)) return undefined
    return {
      title: text.replace(/(?<![\s:])[\s:]+$/u, ''),
      us: name === undefined,
      ...(name === undefined ? {} : {name}),
      behind: text.length
    }
  }
  const {words, first} = openings(reading.sections.boilerplate)
  if (!mayBegin(text, first)) return undefined
  return bareHeading(text, words) ?? runIn(text, reading)
}

// `Om` alone, which some platforms print above the issuer's name.
function bareHeading(text: string, words: ReadonlySet<string>): AboutHeading | undefined {
  if (wordCount(text) > mostOpeningWords) return undefined
  const bare = text.replace(/(?<![\s:])[\s:]+$/u, '').toLowerCase()
  return words.has(bare) ? {title: text, us: true, behind: text.length} : undefined
}

/** The words before a name, and the first of each: few blocks begin with one, and the others need not be counted. */
interface Openings {
  readonly words: ReadonlySet<string>
  readonly first: WordList
}

const openings = once((phrases: readonly string[]): Openings => {
  const words = phrases
    .filter((phrase) => phrase.endsWith('{name}'))
    .map((phrase) => phrase.replace('{name}', '').trim().toLowerCase())
  return {words: new Set(words), first: wordList(words)}
})

// `Om` and `Faktaa yrityksestä`; nothing longer stands before a name.
const mostOpeningWords = 4

function opensName(phrase: string): boolean {
  return phrase.endsWith(' {name}')
}

// `Om Acme Acme er …`, `Om Acme: Acme er …`: heading and text share a line, and the name stands twice.
function runIn(text: string, reading: Reading): AboutHeading | undefined {
  const opener = openerOf(those(reading.sections.boilerplate, opensName), text)
  if (!opener || opener.start > 0 || wordCount(text) < 8) return undefined
  const behind = text.slice(opener.end).trimStart()
  const from = text.length - behind.length
  const words = behind.slice(0, 160).split(' ')
  for (let length = Math.min(7, Math.floor(words.length / 2)); length >= 1; length--) {
    const name = words
      .slice(0, length)
      .join(' ')
      .replace(/(?<![:.–-])[:.–-]+$/u, '')
      .trim()
    const again = words.slice(length, length * 2).join(' ')
    if (
      name.length >= 2 &&
      /^\p{Lu}|^\d/u.test(name) &&
      again.toLowerCase().startsWith(withoutForm(name, reading).toLowerCase())
    ) {
      return {
        title: text.slice(0, from + name.length),
        name,
        us: false,
        behind: from + words.slice(0, length).join(' ').length + 1
      }
    }
  }
  const colon = /^([^:.]{2,60}): \p{Lu}/u.exec(behind)
  return colon?.[1] === undefined
    ? undefined
    : {title: text.slice(0, from + colon[1].length), name: colon[1], us: false, behind: from + colon[1].length + 2}
}

// `Om Nordhvil AB (publ) Nordhvil …`: the text drops the company's form.
function withoutForm(name: string, reading: Reading): string {
  const words = name.replace(/ \(publ\)$/u, '').split(' ')
  return words.length > 1 && lexiconOf(reading).isCompanyForm(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : name
}
