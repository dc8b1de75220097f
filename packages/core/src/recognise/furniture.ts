import type {FurnitureId, Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import {slice, withoutEnding} from './blocks/blocks.ts'
import {furnitureOf} from './page/furniture-lines.ts'
import {atSign, bracket, digit, letter, nextKind} from './words/letters.ts'
import {matchPhrase, mayOpen} from './words/phrases.ts'
import {holds} from './words/presence.ts'
import type {Span} from './words/sentences.ts'
import {isParagraph, isProse, wordCount} from './blocks/prose.ts'
import {headlineIn} from './headline.ts'
import {subjectOf} from './issuer/subjects.ts'
import {isMenu, isOwn, menuRuns} from './page/menus.ts'
import {offsetOf} from './blocks/place.ts'
import type {Rule, Scene} from './rule.ts'
import {sectionOf} from './page/sections.ts'
import {taken, takenPart} from './blocks/taking.ts'

/**
 * The page around the release: menus, share and login buttons, cookie and comment forms, the distributor's own words.
 *
 * A line is furniture when the whole of it is a phrase that pages print; words that a story may well have for a
 * subheading count above and below the story only. What stands between two lines of a form belongs to the form.
 */
export const furniture: Rule = {
  id: 'furniture',
  silencedBy: ['furniture'],
  find(scene) {
    const {blocks} = scene
    const {reading} = scene.locale
    const menu = menuAbove(scene)
    const known = blocks.map((block, index) => (menu.has(block) ? 'navigation' : lineOf(blocks, index, reading)))
    const assigned: (FurnitureId | undefined)[] = []
    for (let index = 0; index < blocks.length; index++)
      assigned.push(known[index] ?? inForm(blocks, known, assigned[index - 1], index, reading))
    const evidence: Evidence[] = []
    const rest: Block[] = []
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block) break
      const notice = assigned[index] === undefined ? noticeIn(block, reading) : undefined
      if (assigned[index] !== undefined) {
        const certainty = known[index] === undefined ? 'likely' : 'sure'
        evidence.push(taken(block, {field: 'furniture', rule: 'furniture', certainty}))
      } else if (notice) {
        evidence.push(takenPart(block, notice.start, notice.end, {field: 'furniture', rule: 'furniture'}))
        rest.push(...withoutNotice(block, notice))
      } else rest.push(block)
    }
    return evidence.length === 0 ? undefined : {found: {}, evidence, rest}
  }
}

// The lines of menus above the headline, whatever their words: `Om os` and `Kontakt` head nothing there.
function menuAbove(scene: Scene): ReadonlySet<Block> {
  const {
    manuscript,
    locale: {reading}
  } = scene
  const menus = menuRuns(manuscript).filter((run) => isMenu(run, reading))
  if (menus.length === 0) return new Set()
  const [headline] = headlineIn(scene)
  const from = headline ? offsetOf(headline) : -1
  return new Set(menus.flat().filter((block) => offsetOf(block) < from && !isOwn(block, reading)))
}

// Words that nobody would take for a heading of the story.
const alwaysFurniture: ReadonlySet<FurnitureId> = new Set([
  'share',
  'subscribe',
  'login',
  'stale',
  'paywall',
  'cookie',
  'mail',
  'distributor'
])

function lineOf(blocks: readonly Block[], index: number, reading: Reading): FurnitureId | undefined {
  const block = blocks[index]
  if (!block) return undefined
  if (block.kind === 'rule' || block.kind === 'code' || block.kind === 'table' || block.kind === 'image')
    return undefined
  // A line drawn with the keyboard.
  if (block.text === '--') return 'mail'
  if (block.text.length >= 3 && !holds(block.text, letter | digit) && /^[_=*~#\s-]+$/u.test(block.text))
    return 'navigation'
  if (matchPhrase(reading.sections['end-mark'], block.text, 'whole') && wordCount(block.text) <= 2) return 'distributor'
  if ('©('.includes(block.text.charAt(0)) && /^(?:©|\(c\) )/iu.test(block.text) && !isProse(block.text))
    return 'navigation'
  const id = furnitureOf(block, reading)
  if (
    id !== undefined &&
    !alwaysFurniture.has(id) &&
    headsStory(blocks, index) &&
    !(id === 'comments' && isFormBelow(blocks, index, reading))
  )
    return undefined
  if (id !== undefined && !alwaysFurniture.has(id) && sectionOf(block, reading) !== undefined) return undefined
  // A distributor may be the issuer, and says so in its boilerplate.
  if (id === 'distributor' && sectionOf(block, reading)?.id === 'boilerplate' && isProse(blocks[index + 1]?.text ?? ''))
    return undefined
  // `Presse` above a name and a number heads a contact.
  if (id === 'newsroom' && blocks.slice(index + 1, index + 4).some(({text}) => isReachable(text))) return undefined
  if (id !== undefined && block.kind === 'item' && wordCount(block.text) === 1 && !alwaysFurniture.has(id))
    return undefined
  return id ?? besideButtons(blocks, index, reading) ?? footerOf(blocks, index, reading)
}

// Between two paragraphs of running text stands a subheading, whatever its word.
function headsStory(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1]
  const below = blocks[index + 1]
  return (
    above !== undefined && below !== undefined && isParagraph(above) && (isParagraph(below) || below.kind === 'item')
  )
}

// `Deltag i debatten` may be a subheading or the title of a form, whose buttons follow soon.
function isFormBelow(blocks: readonly Block[], index: number, reading: Reading): boolean {
  return blocks.slice(index + 1, index + 5).some((block) => furnitureOf(block, reading) !== undefined)
}

// `E-post` among the networks' names is a button, elsewhere a label.
function besideButtons(blocks: readonly Block[], index: number, reading: Reading): FurnitureId | undefined {
  const above = blocks[index - 1]
  const text = blocks[index]?.text ?? ''
  if (!above || !matchPhrase(reading.emailLabels, text, 'whole')) return undefined
  return furnitureOf(above, reading) === 'share' ? 'share' : undefined
}

// A distributor's name, and below it what the distributor says of itself.
function footerOf(blocks: readonly Block[], index: number, reading: Reading): FurnitureId | undefined {
  const above = blocks[index - 1]
  const text = blocks[index]?.text ?? ''
  if (!above || text.charAt(above.text.length) !== ' ' || !text.startsWith(above.text) || wordCount(above.text) > 3)
    return undefined
  return matchPhrase(reading.furniture.distributor, above.text, 'whole') ? 'distributor' : undefined
}

// Forms explain themselves in sentences of their own, which no table lists.
const forms: ReadonlySet<FurnitureId> = new Set(['subscribe', 'comments', 'login', 'cookie', 'newsroom', 'system'])

function inForm(
  blocks: readonly Block[],
  known: readonly (FurnitureId | undefined)[],
  above: FurnitureId | undefined,
  index: number,
  reading: Reading
): FurnitureId | undefined {
  const block = blocks[index]
  const isWithin = above !== undefined && forms.has(above)
  if (
    !block ||
    !(isWithin || mayOpen(reading.furniture.subscribe, block.text)) ||
    block.kind === 'heading' ||
    block.kind === 'table' ||
    block.text.length > longestHint ||
    sectionOf(block, reading) ||
    !isHint(block.text) ||
    (index === blocks.length - 1 && saysWhoseItIs(blocks, block.text, reading))
  )
    return undefined
  const below = known[index + 1]
  const opens = opensForm(block, reading)
  if (!isWithin) return opens
  const next = blocks[index + 1]
  const closed =
    next === undefined || (below !== undefined && below !== 'distributor') || sectionOf(next, reading)?.id === 'related'
  // Two sentences in a row between the lines of a form are still the form's.
  const closedLater =
    !closed &&
    index + 2 < blocks.length &&
    known[index + 2] !== undefined &&
    forms.has(known[index + 2] ?? 'share') &&
    below === undefined
  return closed || closedLater ? above : opens
}

const longestHint = 320

// `Tænketanken Nordlys er en …`, the page's last words: who it is that the page has named above, and no small print.
function saysWhoseItIs(blocks: readonly Block[], text: string, reading: Reading): boolean {
  const name = subjectOf(text, reading)
  return (
    name !== undefined &&
    matchPhrase(reading.describing, text.slice(name.length).trim(), 'opening') !== undefined &&
    blocks.some((other) => other.text !== text && other.text.includes(name))
  )
}

// A sentence or a label; whoever can be called or written to is a contact.
function isHint(text: string): boolean {
  return (wordCount(text) >= 4 || wordCount(text) === 1) && !isReachable(text)
}

function isReachable(text: string): boolean {
  return holds(text, digit | atSign | bracket) && reachable.test(text)
}

const reachable = /@|\(at\)|(?:\d[\s-]?){6}/u

// `Abonnera på våra pressmeddelanden. Endast mejladress behövs …`: the form's button and its small print in one paragraph.
function opensForm(block: Block, {furniture: phrases}: Reading): FurnitureId | undefined {
  const first = /^[^.!?]{12,120}[.!?](?= )/u.exec(block.text)?.[0]
  if (first === undefined) return undefined
  const match = matchPhrase(phrases.subscribe, first, 'whole')
  return match && wordCount(first) >= 3 ? 'subscribe' : undefined
}

// A notice that the page added to a line of its own: `18. maj 2017 | Navn Bemærk: Denne artikel er mere end et år gammel`.
function noticeIn(block: Block, {furniture: phrases, sections}: Reading): Span | undefined {
  if (block.text.length > 300 || (isParagraph(block) && block.text.length > 220)) return undefined
  const match = matchPhrase(phrases.stale, block.text, 'anywhere')
  if (!match || wordCount(match.phrase) < 4) return undefined
  const word = /(?<!\p{L})\p{L}+[:!]? *$/u.exec(block.text.slice(0, match.start))
  const isHeaded = word !== null && matchPhrase(sections['editors-note'], word[0].trim(), 'whole') !== undefined
  return {start: isHeaded ? word.index : match.start, end: match.end}
}

function withoutNotice(block: Block, {start, end}: Span): readonly Block[] {
  const head = withoutEnding(block, start)
  const tail = nextKind(block.text.slice(end), letter | digit) >= 0 ? slice(block, end, block.text.length) : undefined
  return [head, tail].filter((part) => part !== undefined)
}
