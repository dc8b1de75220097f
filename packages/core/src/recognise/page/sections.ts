import type {Reading, SectionId} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {matchPhrase, type PhraseMatch} from '../words/phrases.ts'
import {wordCount} from '../blocks/prose.ts'
import {merged, rememberedText} from '../blocks/remember.ts'

/** A part of a release that a line announces, alone or with its first words behind a colon. */
export interface SectionHeading {
  readonly id: SectionId
  readonly match: PhraseMatch
  /** Where the section's own words begin on the heading's line; the length of the text where there are none. */
  readonly behind: number
}

// What is sure to be no heading of the story goes first: `Om projektet` is a fact box, `Om {name}` anyone's boilerplate.
const order: readonly SectionId[] = [
  'contact',
  'media',
  'documents',
  'links',
  'related',
  'topics',
  'facts',
  'about-study',
  'editors-note',
  'media-rights',
  'background',
  'programme',
  'boilerplate',
  'end-mark'
]

/** The section that `block` heads: the whole line is its name, a colon aside; `undefined` where it heads none. */
export function sectionOf(block: Block, reading: Reading): SectionHeading | undefined {
  return block.text.length > longest || block.kind === 'table' || block.kind === 'code'
    ? undefined
    : sectionHeaded(block.text, reading)
}

// By their words: the releases of one newsroom head their parts alike.
const sectionHeaded = rememberedText((text: string, reading: Reading) => headingIn(text, text.length, reading))

/** The section that `block` opens in its line: `Emner: skole, børn`. */
export function sectionOpenedBy(block: Block, reading: Reading): SectionHeading | undefined {
  return block.text.lastIndexOf(':', longest - 1) < 0 ? undefined : sectionBeforeColon(block.text, reading)
}

const sectionBeforeColon = rememberedText((text: string, reading: Reading) => {
  const colon = text.indexOf(':')
  const spaces = /^ */u.exec(text.slice(colon + 1, longest * 2))?.[0].length ?? 0
  return headingIn(text.slice(0, colon), colon + 1 + spaces, reading)
})

const tables = merged(order, ({sections}) => sections)

function headingIn(text: string, behind: number, reading: Reading): SectionHeading | undefined {
  const {phrases, idOf} = tables(reading)
  const match = matchPhrase(phrases, text, 'whole')
  const id = match && wordCount(text) <= mostWords ? idOf.get(match.phrase) : undefined
  return match && id !== undefined ? {id, match, behind} : undefined
}

const longest = 120
const mostWords = 12

/** The parts that stand below the story on a page; a fact box or a programme may stand within it. */
export function isBelowStory(id: SectionId): boolean {
  return (
    id === 'contact' ||
    id === 'boilerplate' ||
    id === 'related' ||
    id === 'media' ||
    id === 'documents' ||
    id === 'topics' ||
    id === 'end-mark'
  )
}
