import type {Reading} from '../../locales/reading.ts'
import {stampCalendar} from '../../locales/stamps.ts'
import type {Block, Manuscript} from '../../model/manuscript.ts'
import {slice} from '../blocks/blocks.ts'
import {wordCount} from '../blocks/prose.ts'
import {datesIn} from '../dates/dates.ts'
import {labelIn} from '../kind-label.ts'
import {capital, digit, isWordAt, kindAt, letter, small} from '../words/letters.ts'

/**
 * `manuscript` with each line cut in two where a page's stamp is glued to the headline behind it: `Navnenyt01.09.2023Ny
 * direktør i Havbo`, `14. maj 2024Vejarbejde på Storegade`. All rules then read two lines, as they were before the
 * paste lost the break.
 */
export function unglued(manuscript: Manuscript, reading: Reading): Manuscript {
  let cut = false
  const blocks = manuscript.blocks.flatMap((block, index): readonly Block[] => {
    const from = mayBeGlued(block, index) ? headlineStart(block.text, reading) : undefined
    const parts = from === undefined ? [] : [slice(block, 0, from), slice(block, from, block.text.length)]
    const [stamp, headline] = parts
    if (!stamp || !headline) return [block]
    cut = true
    return [stamp, headline]
  })
  return cut ? {...manuscript, blocks} : manuscript
}

// A word for the kind opens such a line at the top of a page only; below it, in a list of others, the day does.
const highest = 8
const longestLine = 320
const longestStamp = 60

function mayBeGlued({text, kind}: Block, index: number): boolean {
  if (kind !== 'paragraph' || text.length > longestLine || text.length < 20) return false
  return ((kindAt(text, 0) & digit) !== 0 || index < highest) && nextSeam(text, 0) !== undefined
}

// Where a capital stands right behind a small letter or a figure, or a figure behind a letter.
function nextSeam(text: string, from: number): number | undefined {
  const end = Math.min(text.length, longestStamp)
  for (let at = from + 1; at < end; at++) {
    const kind = kindAt(text, at)
    if ((kind & capital) !== 0 && (kindAt(text, at - 1) & (small | digit)) !== 0) return at
    if ((kind & digit) !== 0 && (kindAt(text, at - 1) & letter) !== 0) return at
  }
  return undefined
}

function headlineStart(text: string, reading: Reading): number | undefined {
  let at = 0
  let isDated = false
  let isNamed = false
  for (let parts = 0; parts < mostParts; parts++) {
    const day = dayAt(text, at, reading)
    const label = day ? undefined : labelEnd(text, at, reading)
    if (!day && label === undefined) break
    isDated ||= day?.isWhole === true
    isNamed ||= label !== undefined
    at = day?.to ?? label ?? at
    if (isHeadlineAt(text, at) && !labelEnd(text, at, reading)) return isDated || isNamed ? at : undefined
    while (' |,'.includes(text[at] ?? '.')) at++
  }
  return undefined
}

const mostParts = 4

// Three words are a headline; one may be the last of the stamp.
function isHeadlineAt(text: string, at: number): boolean {
  return at > 0 && (kindAt(text, at) & capital) !== 0 && isWordAt(text, at - 1) && wordCount(text.slice(at)) >= 3
}

function dayAt(
  text: string,
  at: number,
  reading: Reading
): {readonly to: number; readonly isWhole: boolean} | undefined {
  if ((kindAt(text, at) & (digit | letter)) === 0) return undefined
  const part = text.slice(at, at + longestDay)
  for (const calendar of [reading.calendar, stampCalendar]) {
    const [first] = datesIn(part, calendar)
    if (first?.from === 0) return {to: at + first.to, isWhole: first.day?.year !== undefined}
  }
  return undefined
}

const longestDay = 40

function labelEnd(text: string, from: number, reading: Reading): number | undefined {
  const seam = nextSeam(text, from)
  return seam !== undefined && seam - from >= shortestLabel && labelIn(text.slice(from, seam), reading) !== undefined
    ? seam
    : undefined
}

const shortestLabel = 4
