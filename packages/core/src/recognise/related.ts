import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Related} from '../model/release.ts'
import {datesIn} from './dates/dates.ts'
import {furnitureOf} from './page/furniture-lines.ts'
import {postcode} from './footer.ts'
import {matchPhrase} from './words/phrases.ts'
import {isParagraph, isProse, wordCount} from './blocks/prose.ts'
import type {Rule} from './rule.ts'
import {sectionOf, sectionOpenedBy} from './page/sections.ts'
import {gluedHeadline, isStamp} from './dates/stamps.ts'
import {taken, takenPart} from './blocks/taking.ts'

/**
 * Other releases that the page lists: below a heading such as `Seneste pressemeddelelser`, behind `Læs også:`, or as
 * headlines that day and kind are glued to, with the teaser that follows.
 */
export const related: Rule = {
  id: 'related',
  silencedBy: ['related'],
  find({blocks, locale: {reading}}) {
    const taking = new Map<Block, Evidence>()
    const others: Related[] = []
    const take = (block: Block, headline: string | undefined, to = block.text.length) => {
      if (headline !== undefined) others.push({headline})
      const claim = {
        field: headline === undefined ? 'furniture' : 'related',
        rule: 'related',
        ...(headline === undefined ? {} : {value: {headline}})
      } as const
      taking.set(block, to < block.text.length ? takenPart(block, 0, block.text.length, claim) : taken(block, claim))
    }
    // The release's own headline may be glued to its day as well; it stands above the text.
    let textAbove = -1
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block) break
      if (isParagraph(block)) textAbove = index
      const inline = sectionOpenedBy(block, reading)
      if (sectionOf(block, reading)?.id === 'related' && !furnitureOf(block, reading)) {
        const entries = entriesBelow(blocks, index, reading)
        if (entries.length === 0 && index < blocks.length - 1) continue
        take(block, undefined)
        const days = endsOfDays(entries, reading)
        let rank = 0
        for (const entry of entries)
          take(entry.block, entry.headline === undefined ? undefined : bare(days(entry.headline), ++rank, reading))
        index += entries.length
      } else if (inline?.id === 'related' && inline.behind < block.text.length && !isProse(block.text)) {
        take(block, block.text.slice(inline.behind).trim())
      } else if (textAbove >= 0 && index - textAbove <= 30) {
        const glued = gluedHeadline(block.text, reading)
        if (glued) {
          take(block, glued.headline)
          const teaser = blocks[index + 1]
          if (teaser && isTeaser(teaser) && hasGluedBelow(blocks, index + 2, reading)) take(teaser, undefined)
        }
      }
    }
    if (taking.size === 0) return undefined
    return {
      found: {related: others},
      evidence: [...taking.values()],
      rest: blocks.filter((block) => !taking.has(block))
    }
  }
}

// `Vestby Museum`, `Havnegade 88`, `5000 Vestby`: the page's footer.
function opensAddress(blocks: readonly Block[], block: Block, after: number): boolean {
  if (wordCount(block.text) > 6) return false
  const at = blocks.indexOf(block, after)
  // `© Partiet 2024 Cookies` names a year.
  return blocks.slice(at, at + 3).some(({text}) => postcode.test(text) && !text.startsWith('©'))
}

interface Entry {
  readonly block: Block
  /** Absent of a teaser or a day. */
  readonly headline?: string
}

/** What stands below a heading of related releases, down to the next heading, the page's furniture or the story's text. */
function entriesBelow(blocks: readonly Block[], index: number, reading: Reading): readonly Entry[] {
  const entries: Entry[] = []
  const look = lookOf(blocks.slice(index + 1, index + 7), reading)
  const isListed = look !== 'plain'
  let endsAtText = false
  for (const block of blocks.slice(index + 1, index + 60)) {
    if (
      sectionOf(block, reading) ||
      sectionOpenedBy(block, reading) ||
      furnitureOf(block, reading) ||
      opensAddress(blocks, block, index)
    )
      break
    const glued = gluedHeadline(block.text, reading)
    const last = entries.at(-1)
    if (glued) entries.push({block, headline: glued.headline})
    else if (isStamp(block.text, reading)) entries.push({block})
    else if (last !== undefined && endsLikeTeaser(block) && isTeaser(block)) entries.push({block})
    else if (isTitle(block) && keepsLook(look, blocks, blocks.indexOf(block, index), reading))
      entries.push({block, headline: withoutDay(block.text, reading)})
    else if (isListed && entries.length > 0 && isTeaser(block)) entries.push({block})
    else {
      endsAtText = isParagraph(block)
      break
    }
  }
  if (isListed || !endsAtText) return entries
  // In the middle of a story a link or two stand close below the words; what follows at a distance is the story's again.
  const close = entries.findIndex((entry, at) => at > 0 && entry.block.gap > 0)
  return close < 0 ? entries : entries.slice(0, close)
}

// `Sommaröppet på vårdcentralerna 3 juni 2024`: where each of several headlines ends in a whole day, the page printed it.
function endsOfDays(entries: readonly Entry[], reading: Reading): (headline: string) => string {
  const headlines = entries.flatMap(({headline}) => headline ?? [])
  const dayFrom = (text: string) => {
    const last = datesIn(text, reading.calendar).at(-1)
    return last?.day?.year !== undefined && last.to === text.length && last.from > 8 ? last.from : undefined
  }
  return headlines.length > 1 && headlines.every((text) => dayFrom(text) !== undefined)
    ? (text) => text.slice(0, dayFrom(text)).replace(/(?<![\s,|–-])[\s,|–-]+$/u, '')
    : (text) => text
}

/** A headline without the arrow, the rank or the words `Læs også` that the list prints before it. */
function bare(text: string, rank: number, reading: Reading): string {
  const shown = text.replace(opensWithDay, '').replace(/^[»›>→•*+–-]+\s*(?=\p{L})/u, '')
  const numbered = /^(\d{1,2})[.)]?\s+(?=["”»«“]?\p{Lu})/u.exec(shown)
  const words = numbered && Number(numbered[1]) === rank ? shown.slice(numbered[0].length) : shown
  const opening = matchPhrase(reading.sections.related, words, 'opening')
  const behind =
    opening && Object.keys(opening.parts).length === 0 ? words.slice(opening.end).replace(/^[\s:–-]+/u, '') : ''
  return /^["”»«“]?[\p{Lu}\d]/u.test(behind) && wordCount(behind) >= 2 ? behind : words
}

// `Orkestret får ny dirigent (2. februar 2017)`
function withoutDay(text: string, reading: Reading): string {
  const day = / \(([^()]{6,30})\)$/u.exec(text)
  return day && isStamp(day[1] ?? '', reading) ? text.slice(0, day.index) : text
}

/** How a list of headlines is printed: days glued to them, on lines of their own above or below them, or none. */
type Look = 'glued' | 'day-above' | 'day-below' | 'plain'

function lookOf(blocks: readonly Block[], reading: Reading): Look {
  if (blocks.some((block) => gluedHeadline(block.text, reading) !== undefined)) return 'glued'
  const day = blocks.findIndex((block) => isStamp(block.text, reading))
  return day < 0 ? 'plain' : day === 0 ? 'day-above' : 'day-below'
}

// A title that lacks the day all others have is no title: the page's footer follows its list without a heading.
function keepsLook(look: Look, blocks: readonly Block[], index: number, reading: Reading): boolean {
  const isDay = (block: Block | undefined) => block !== undefined && isStamp(block.text, reading)
  if (look === 'day-above') return isDay(blocks[index - 1])
  if (look === 'day-below') return isDay(blocks[index + 1]) || isDay(blocks[index + 2])
  return look === 'plain'
}

function isTitle(block: Block): boolean {
  return (
    block.kind !== 'table' &&
    block.kind !== 'image' &&
    !isProse(block.text) &&
    wordCount(block.text) >= 2 &&
    wordCount(block.text) <= 25 &&
    !/@|\d{2}[ -]?\d{2}[ -]?\d{2}/iu.test(block.text.replace(opensWithDay, ''))
  )
}

// `2023-01-11 Planerat avbrott på Väddö`
const opensWithDay = /^(?:19|20)\d\d-\d\d-\d\d[ :|–-]+(?=\p{L})/u

// A teaser of one short sentence: `Et bredt flertal er enige om næste års budget.`
function endsLikeTeaser(block: Block): boolean {
  return /[.…]$/u.test(block.text)
}

function isTeaser(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length <= 700 && (isProse(block.text) || /[.!?…]$/u.test(block.text))
}

function hasGluedBelow(blocks: readonly Block[], index: number, reading: Reading): boolean {
  return (
    blocks.slice(index, index + 1).some((block) => gluedHeadline(block.text, reading) !== undefined) ||
    index >= blocks.length
  )
}
