import type {Block, Manuscript} from '../../model/manuscript.ts'
import type {Reading} from '../../locales/reading.ts'
import {atSign, digit} from '../words/letters.ts'
import {holds} from '../words/presence.ts'
import {whileRead} from '../words/while-read.ts'
import {furnitureOf} from './furniture-lines.ts'
import {endsSentence, wordCount} from '../blocks/prose.ts'
import {sectionOf} from './sections.ts'
import {isKindWord, isStamp} from '../dates/stamps.ts'

/** Runs of at least three short lines near the top, as menus, letterheads and breadcrumbs have them. */
export const menuRuns = whileRead(({blocks}: Manuscript): readonly (readonly Block[])[] => {
  const runs: Block[][] = []
  let run: Block[] = []
  for (const block of blocks.slice(0, deepest)) {
    const isShort = block.text.length < 160 && wordCount(block.text) <= 4 && !endsSentence(block.text)
    if (!isShort || block.gap > 0) {
      if (run.length >= 3) runs.push(run)
      run = []
    }
    if (isShort) run.push(block)
  }
  return run.length >= 3 ? [...runs, run] : runs
})

const deepest = 400

/**
 * Whether `run` is a page's menu: two of its lines or more are what menus print (`Søg`, `Kontakt`, `Om os`), and none
 * says whom to call, as letterheads and contacts do.
 */
export function isMenu(run: readonly Block[], reading: Reading): boolean {
  if (run.some(({text}) => holds(text, atSign | digit) && /@|(?:\d[\s-]?){6}/u.test(text))) return false
  const menuWords = run.filter((block) => {
    const id = furnitureOf(block, reading)
    const section = sectionOf(block, reading)?.id
    return (
      id === 'navigation' ||
      id === 'accessibility' ||
      id === 'login' ||
      id === 'newsroom' ||
      id === 'subscribe' ||
      section === 'contact' ||
      section === 'boilerplate'
    )
  })
  return menuWords.length >= 2
}

/** Whether a line of a menu may be the release's own as well: the word for its kind, its day. */
export function isOwn({text}: Block, reading: Reading): boolean {
  return isKindWord(text, reading) || isStamp(text, reading)
}
