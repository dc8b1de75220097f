import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import {folded, foldedOf, opensAs} from './blocks/printings.ts'
import {openerOf} from './words/openers.ts'
import {matchPhrase} from './words/phrases.ts'
import {whileRead} from './words/while-read.ts'
import {offsetOf, placeIn} from './blocks/place.ts'
import {isParagraph, wordCount} from './blocks/prose.ts'
import type {Found, Rule, Scene} from './rule.ts'
import {isKindWord, isStamp} from './dates/stamps.ts'
import {taken} from './blocks/taking.ts'

/**
 * What is left above the headline once every rule has taken its own: the line right above it is the kicker, other
 * lines are the page's menu or letterhead. Running text stays.
 */
export const masthead: Rule = {
  id: 'masthead',
  silencedBy: ['furniture', 'kicker'],
  find(scene) {
    const from = headlineFrom(scene)
    if (from === undefined) return undefined
    const {reading} = scene.locale
    const text = scene.blocks.find((block) => offsetOf(block) > from && isParagraph(block))
    // A stamp that no other rule could read stands above the text as well; below an invitation it is the day to come.
    const textFrom = text === undefined ? from : offsetOf(text)
    const isPages = (block: Block) =>
      offsetOf(block) < from ||
      (offsetOf(block) < textFrom && scene.found.kind !== 'invitation' && isStamp(block.text, reading))
    const above = scene.blocks.filter(
      (block) => isPages(block) && block.kind !== 'table' && block.kind !== 'code' && !isParagraph(block)
    )
    if (above.length === 0) return undefined
    const last = above.findLast((block) => offsetOf(block) < from)
    const kicker = last && scene.settings.kicker === undefined && isKicker(last, scene, from) ? last : undefined
    const topic =
      kicker !== undefined &&
      wordCount(kicker.text) <= 3 &&
      !isSender(kicker.text, scene) &&
      !isKindWord(kicker.text, reading) &&
      scene.settings.topics === undefined
    const found: Found = kicker
      ? {
          kicker: kicker.text,
          ...(topic
            ? {
                topics: [
                  kicker.text,
                  ...(scene.found.topics ?? []).filter((name) => folded(name) !== folded(kicker.text))
                ]
              }
            : {})
        }
      : {}
    const pages = scene.settings.furniture === undefined ? above : above.filter((block) => block === kicker)
    if (pages.length === 0) return undefined
    const gone = new Set(pages)
    const evidence = pages.map((block): Evidence =>
      block === kicker
        ? taken(block, {field: 'kicker', rule: 'masthead', certainty: 'likely', value: block.text})
        : taken(block, {field: 'furniture', rule: 'masthead', certainty: 'likely'})
    )
    return {found, evidence, rest: scene.blocks.filter((block) => !gone.has(block))}
  }
}

/** Where the headline stands in the source, as an offset; `undefined` where the text has none. */
export function headlineFrom({manuscript, found, settings}: Scene): number | undefined {
  const printed = found.headline ?? settings.headline ?? ''
  const known = placed(manuscript)
  if (known.has(printed)) return known.get(printed)
  const from = placeOf(manuscript, folded(printed)) ?? placeInLine(manuscript, printed)
  known.set(printed, from)
  return from
}

// Captions, links, lead and footer ask it as well.
const placed = whileRead<Scene['manuscript'], Map<string, number | undefined>>(() => new Map())

function placeOf(manuscript: Scene['manuscript'], headline: string): number | undefined {
  if (headline === '') return undefined
  const prose = manuscript.blocks.findIndex(isParagraph)
  const above = prose < 0 ? manuscript.blocks : manuscript.blocks.slice(0, prose + 1)
  const line = above.findLast((block) => {
    if (!opensAs(block.text, headline)) return false
    const text = foldedOf(block)
    return (
      text !== '' &&
      (text === headline ||
        (text.length > 12 &&
          (headline.startsWith(`${text} `) ||
            text.startsWith(`${headline} `) ||
            (text.startsWith(headline) && headline.length > 12))))
    )
  })
  // Below a mail's note the first running text is not the story's.
  const below =
    line ??
    blocksBelow(manuscript, prose).find((block) => opensAs(block.text, headline) && foldedOf(block) === headline)
  return below === undefined ? undefined : offsetOf(below)
}

function blocksBelow({blocks}: Scene['manuscript'], prose: number): readonly Block[] {
  return prose < 0 ? [] : blocks.slice(prose + 1, prose + 1 + longestNote)
}

const longestNote = 8

// Where a page lost its line breaks the headline stands within its one line, behind the menu and the way to it.
function placeInLine({blocks}: Scene['manuscript'], headline: string): number | undefined {
  const [block] = blocks
  if (headline === '' || !block || blocks.length > mostLines || block.text.length <= 2 * headline.length)
    return undefined
  const at = block.text.slice(0, longestHead).lastIndexOf(headline)
  return at <= 0 ? undefined : placeIn(block, at, at + headline.length).start.offset
}

const mostLines = 3
const longestHead = 600

// Of the page's lines only the nearest may be the author's, and only when nothing else stands between.
function isKicker(block: Block, scene: Scene, headlineAt: number): boolean {
  const {blocks} = scene.manuscript
  const {kinds, phrases} = scene.locale.reading
  const at = blocks.findLastIndex((other) => offsetOf(other) <= offsetOf(block))
  const next = blocks[at + 1]
  const above = blocks[at - 1]
  // The last line of a menu is no kicker.
  if (block.gap === 0 && above !== undefined && above.text.length < 60) return false
  if (Object.values(kinds).some((words) => matchPhrase(words, block.text, 'whole') !== undefined)) return false
  if (openerOf(phrases.free, block.text) ?? openerOf(phrases.embargo, block.text)) return false
  const words = wordCount(block.text)
  return (
    next !== undefined &&
    offsetOf(next) === headlineAt &&
    words >= 1 &&
    words <= 5 &&
    block.text.length <= 60 &&
    !/[\d@|]|https?:/u.test(block.text) &&
    !isStamp(block.text, scene.locale.reading) &&
    block.kind !== 'item'
  )
}

// The sender's name above the headline is no topic: it is a name there and in the text, or says that it is one.
function isSender(text: string, {found, manuscript, locale: {reading}}: Scene): boolean {
  if (found.organisation !== undefined && folded(found.organisation).includes(folded(text))) return true
  const words = text.toLowerCase().split(' ')
  if (words.some((word) => isOneOf(word, reading.organisationWords) || isOneOf(word, reading.companyForms))) return true
  const lower = text.toLowerCase()
  let asName = 0
  let asWord = 0
  for (const {text: printed} of manuscript.blocks) {
    if (printed === text) continue
    asName += occurrences(printed, text)
    asWord += occurrences(printed, lower)
  }
  return asName > 0 && asWord === 0
}

function isOneOf(word: string, words: Reading['companyForms']): boolean {
  return words.some((one) => one.toLowerCase() === word)
}

function occurrences(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}
