import type {Reading} from '../locales/reading.ts'
import type {Kind} from '../model/release.ts'
import type {Block} from '../model/manuscript.ts'
import {withoutOpening} from './blocks/blocks.ts'
import {headlineFrom} from './masthead.ts'
import {offsetOf} from './blocks/place.ts'
import {openerOf} from './words/openers.ts'
import {matchPhrase} from './words/phrases.ts'
import {isProse, opensQuote, sentenceCount, wordCount} from './blocks/prose.ts'
import type {Finding, Rule, Scene} from './rule.ts'
import {sectionOf} from './page/sections.ts'
import {taken, takenPart} from './blocks/taking.ts'

/**
 * The lead is a first paragraph of at most three sentences that tells the news as a whole: bold, behind a label such
 * as `Resumé:`, set apart from the text by a day or a byline, or followed by narration that starts anew.
 *
 * What a quote follows is the story's own beginning. Opinions, letters, statements, disclosures and notices have a
 * lead only where something sets it apart.
 */
export const lead: Rule = {
  id: 'lead',
  silencedBy: ['lead'],
  find(scene) {
    const {blocks, locale} = scene
    const {reading} = locale
    const labelled = behindLabel(scene)
    if (labelled) return labelled
    const index = firstText(scene)
    const first = blocks[index]
    if (first?.kind !== 'paragraph') return undefined
    if (isBold(first) && wordCount(first.text) >= 6) return answer(scene, first, 'sure')
    if (!mayBeLead(first, reading)) return undefined
    const next = blocks[index + 1]
    if (next && isSetApart(scene, first, next)) return answer(scene, first, 'likely')
    if (!next || strict.has(scene.found.kind ?? scene.settings.kind ?? 'release')) return undefined
    return startsAnew(next, blocks[index + 2], reading) ? answer(scene, first, 'likely') : undefined
  }
}

const strict: ReadonlySet<Kind> = new Set<Kind>(['opinion', 'open-letter', 'statement', 'regulatory', 'notice'])

function answer(scene: Scene, block: Block, certainty: 'sure' | 'likely'): Finding {
  return {
    found: {lead: block.text},
    evidence: [taken(block, {field: 'lead', rule: 'lead', certainty, value: block.text})],
    rest: scene.blocks.filter((other) => other !== block)
  }
}

// The first paragraph below the headline; a subtitle or a salutation of a line or two may stand before it.
function firstText(scene: Scene): number {
  const from = headlineFrom(scene) ?? -1
  const start = scene.blocks.findIndex((block) => offsetOf(block) > from)
  if (start < 0) return -1
  const below = scene.blocks.slice(start, start + 3)
  const index = below.findIndex(
    (block) =>
      isProse(block.text) ||
      (block.kind === 'paragraph' && isBold(block) && wordCount(block.text) >= 6) ||
      isShortText(block) ||
      isDeck(scene, block)
  )
  return index < 0 ? -1 : start + index
}

// A line without a stop that day or byline part from the text.
function isDeck(scene: Scene, block: Block): boolean {
  const next = scene.blocks.find((other) => offsetOf(other) > offsetOf(block))
  return (
    block.kind === 'paragraph' &&
    wordCount(block.text) >= 6 &&
    !/[:,]$/u.test(block.text) &&
    next !== undefined &&
    isProse(next.text) &&
    isSetApart(scene, block, next)
  )
}

function isShortText({kind, text}: Block): boolean {
  return kind === 'paragraph' && wordCount(text) >= 6 && /[\p{L}\p{N}”"»)]\.[”"»]?$/u.test(text)
}

function mayBeLead({text}: Block, reading: Reading): boolean {
  return (
    wordCount(text) <= mostWords &&
    sentenceCount(text, reading) <= 3 &&
    !opensQuote(text) &&
    !/[:;,]$/u.test(text) &&
    !isLabelled(text, reading) &&
    openerOf(reading.disclaimers, text) === undefined
  )
}

// "About 60 words" in the style guides; the longest that were read as leads have a few more.
const mostWords = 70

// `Tid: …` is a line of a programme.
function isLabelled(text: string, {eventLabels, mail}: Reading): boolean {
  const opening = /^[^:.]{1,30}(?=:)/u.exec(text)?.[0]
  if (opening === undefined) return false
  return [eventLabels.when, eventLabels.where, eventLabels.name, mail.greetings].some(
    (words) => matchPhrase(words, opening, 'whole') !== undefined
  )
}

// Whether something that other rules took (day, byline, buttons) was printed between the two.
function isSetApart({manuscript}: Scene, first: Block, next: Block): boolean {
  return manuscript.blocks.some(
    (block) =>
      offsetOf(block) > offsetOf(first) &&
      offsetOf(block) < offsetOf(next) &&
      block.place.start.line > first.place.end.line &&
      block.text !== '' &&
      block.kind !== 'image'
  )
}

/** Whether `next` tells on from a new beginning: no quote, nor the words before one, no list, nobody already named. */
function startsAnew(next: Block, after: Block | undefined, reading: Reading): boolean {
  if (next.kind === 'heading') return true
  if (next.kind !== 'paragraph' || (opensQuote(next.text) && !opensTitle(next.text)) || next.text.endsWith(':'))
    return false
  if (!isProse(next.text) && !next.text.endsWith('.'))
    return (
      next.gap > 0 &&
      after !== undefined &&
      isProse(after.text) &&
      !opensQuote(after.text) &&
      wordCount(next.text) <= 14
    )
  const opening = /^\p{L}+/u.exec(next.text)?.[0].toLowerCase() ?? ''
  return !reading.pronouns.includes(opening) && !holdsQuote(next.text, reading)
}

// `”Gröna linjen” utspelar sig på nitton stationer`: a few words between marks, and the sentence goes on.
function opensTitle(text: string): boolean {
  return /^["”»“„«](?:[^\s"”»“„«]+ ){0,4}[^\s"”»“„«,.?!–-]+["”«»“] \p{Ll}/u.test(text)
}

// `Formanden siger: ”…”`: a quote that its speaker opens.
function holdsQuote(text: string, {saying}: Reading): boolean {
  const colon = /: ?[–—-]? ?["”»“]/u.exec(text)
  return colon !== null && saying.some((verb) => text.slice(0, colon.index).toLowerCase().includes(` ${verb}`))
}

function behindLabel(scene: Scene): Finding | undefined {
  const {blocks, locale} = scene
  const {summaries} = locale.reading
  for (const [index, block] of blocks.slice(0, 12).entries()) {
    const colon = block.text.slice(0, 40).indexOf(':')
    const next = blocks[index + 1]
    if (colon > 0 && colon < block.text.length - 1 && matchPhrase(summaries, block.text.slice(0, colon), 'whole')) {
      const words = withoutOpening(block, colon + 1)
      if (words) {
        const evidence = [takenPart(block, 0, block.text.length, {field: 'lead', rule: 'lead', value: words.text})]
        return {found: {lead: words.text}, evidence, rest: blocks.filter((other) => other !== block)}
      }
    }
    if (
      next &&
      matchPhrase(summaries, block.text, 'whole') &&
      isProse(next.text) &&
      sectionOf(next, locale.reading) === undefined
    ) {
      const evidence = [
        taken(block, {field: 'furniture', rule: 'lead'}),
        taken(next, {field: 'lead', rule: 'lead', value: next.text})
      ]
      return {found: {lead: next.text}, evidence, rest: blocks.filter((other) => other !== block && other !== next)}
    }
  }
  return undefined
}

// A paragraph that is wholly bold.
function isBold({node}: Block): boolean {
  if (node.type !== 'paragraph') return false
  const words = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return words.length > 0 && words.every((child) => child.type === 'strong' || child.type === 'break')
}
