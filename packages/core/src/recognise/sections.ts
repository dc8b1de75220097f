import type {Reading, SectionId} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {matchPhrase, type PhraseMatch} from './phrases.ts'
import {wordCount} from './prose.ts'

/** A part of a release that a line announces, alone or with its first words behind a colon. */
export interface SectionHeading {
  readonly id: SectionId
  readonly match: PhraseMatch
  /** Where the section's own words begin on the heading's line; the length of the text where there are none. */
  readonly behind: number
}

// What is sure to be no heading of the story goes first: `Om projektet` is a fact box, `Om {name}` anyone's boilerplate.
const order: readonly SectionId[] = [
  'contact', 'media', 'documents', 'links', 'related', 'topics', 'facts', 'about-study', 'editors-note', 'media-rights', 'background',
  'programme', 'boilerplate', 'end-mark'
]

/** The section that `block` heads: the whole line is its name, a colon aside; `undefined` where it heads none. */
export function sectionOf(block: Block, {sections}: Reading): SectionHeading | undefined {
  const {text} = block
  if (text.length > longest || block.kind === 'table' || block.kind === 'code') return undefined
  for (const id of order) {
    const match = matchPhrase(sections[id], text, 'whole')
    if (match && wordCount(text) <= mostWords) return {id, match, behind: text.length}
  }
  return undefined
}

/** The section that `block` opens in its line: `Emner: skole, børn`. */
export function sectionOpenedBy(block: Block, {sections}: Reading): SectionHeading | undefined {
  const colon = block.text.slice(0, longest).indexOf(':')
  if (colon < 0) return undefined
  const label = block.text.slice(0, colon)
  if (wordCount(label) > mostWords) return undefined
  for (const id of order) {
    const match = matchPhrase(sections[id], label, 'whole')
    if (match) return {id, match, behind: colon + 1 + (/^ */u.exec(block.text.slice(colon + 1))?.[0].length ?? 0)}
  }
  return undefined
}

const longest = 120
const mostWords = 12

/** The parts that stand below the story on a page; a fact box or a programme may stand within it. */
export function isBelowStory(id: SectionId): boolean {
  return id === 'contact' || id === 'boilerplate' || id === 'related' || id === 'media' || id === 'documents' || id === 'topics' || id === 'end-mark'
}
