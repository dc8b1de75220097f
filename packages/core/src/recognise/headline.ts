import type {FurnitureId, Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {withoutOpening} from './blocks/blocks.ts'
import {furnitureOf} from './page/furniture-lines.ts'
import {fromLabel, fromOneBlock, fromSubject, labelAsHeadline} from './headline-elsewhere.ts'
import {goesOn, isLabel, isSender, type Page, scoreOf} from './headline-score.ts'
import {subjectOf} from './mail-header.ts'
import {menuRuns} from './page/menus.ts'
import {offsetOf} from './blocks/place.ts'
import {folded, foldedOf, opensAs} from './blocks/printings.ts'
import {isIssued, labelOpening} from './kind-label.ts'
import {isParagraph, sentenceCount, wordCount} from './blocks/prose.ts'
import type {Finding, Rule, Scene} from './rule.ts'
import {gluedHeadline, isKindWord, isStamp} from './dates/stamps.ts'
import {taken, takenPart} from './blocks/taking.ts'

/** The headline is the line above the first running text that most looks like one; a heading, where the source marks them. */
export const headline: Rule = {
  id: 'headline',
  silencedBy: ['headline'],
  find(scene) {
    if (scene.found.headline !== undefined) return undefined
    const lines = headlineIn(scene)
    const first = lines[0]
    if (!first) return fromSubject(scene) ?? fromLabel(scene) ?? fromOneBlock(scene)
    const glued = gluedHeadline(first.text, scene.locale.reading)
    if (glued && lines.length === 1) return fromGlued(scene, first, glued)
    const value = lines.map((line) => line.text).join(' ')
    const words = folded(value)
    // No printing of it is twice as long: paragraphs need not be compared.
    const isHeadline = (block: Block) =>
      lines.includes(block) ||
      (block.text.length <= 2 * value.length && opensAs(block.text, words) && foldedOf(block) === words)
    const printed = scene.blocks.filter(isHeadline)
    const gone = new Set(printed)
    const claim = {
      field: 'headline',
      rule: 'headline',
      certainty: first.kind === 'heading' ? 'sure' : 'likely'
    } as const
    return {
      found: {headline: value},
      evidence: printed.map((block) => taken(block, {...claim, ...(block === first ? {value} : {})})),
      rest: scene.blocks.filter((block) => !gone.has(block))
    }
  }
}

/** The blocks that are the headline: one, or two where it is broken over lines; none where nothing looks like one. */
export function headlineIn(scene: Scene): readonly Block[] {
  const {
    blocks,
    manuscript,
    locale: {reading}
  } = scene
  const subject = folded(subjectOf(manuscript.blocks, reading) ?? '')
  const above = blocks.slice(0, Math.max(openingOf(blocks), namedEnd(blocks, subject)))
  const runs = new Set(menuRuns(manuscript).flat().map(offsetOf))
  const page: Page = {
    runs,
    menu: onDemand(() => menuLines(above, runs, manuscript, reading)),
    senders: onDemand(() => linesAboveLabel(above, manuscript, reading)),
    reading
  }
  let best: {readonly index: number; readonly score: number} | undefined
  for (let index = 0; index < above.length; index++) {
    const block = above[index]
    if (!block) break
    // Of two lines alike the upper one is the headline, the lower one a subtitle or a caption.
    const floor = best === undefined ? least : best.score + 3
    const named = isNamedBy(subject, block) ? 10 : 0
    const next = above[index + 1]
    const text = next === undefined ? blocks[index + 1] : undefined
    const score = scoreOf({block, above: above[index - 1], next, text, index, page}, named, floor)
    if (score !== undefined) best = {index, score}
  }
  if (best) return joined(blocks, best.index, reading)
  // `Fråsegn frå årsmøtet i Fjordane Bondelag` right above the text: nothing else heads it.
  const issued = above.find(({text}) => isIssued(text, reading) && labelOpening(text, reading) === 'statement')
  if (issued && subject === '') return [issued]
  const [first, second] = blocks
  return subject === '' && labelAsHeadline(scene) === undefined && first && second && mayOpen(first, reading)
    ? [first]
    : []
}

// Most pages are decided without.
function onDemand<Answer>(ask: () => Answer): () => Answer {
  let told: {readonly answer: Answer} | undefined
  return () => (told ??= {answer: ask()}).answer
}

// Where nothing above the text looks like a headline, a first sentence may be one.
function mayOpen({kind, text}: Block, reading: Reading): boolean {
  if (kind !== 'paragraph' || wordCount(text) > 25 || wordCount(text) < 3 || sentenceCount(text, reading) !== 1)
    return false
  return !isStamp(text, reading) && !/^[–—−-] |[:;,]$|@/u.test(text)
}

// `Orgelsällskapet i samarbete med Kulturskolan` right above `PRESSINFORMATION`: a letterhead, where lines follow.
function linesAboveLabel(above: readonly Block[], {blocks}: Scene['manuscript'], reading: Reading): ReadonlySet<Block> {
  const lines = new Set<Block>()
  const top = blocks.slice(0, 5)
  const label = top.findIndex(({text}, at) => at > 0 && (isKindWord(text, reading) || isBelowSender(top, at, reading)))
  const below = label < 0 ? undefined : blocks[label]
  if (!below || !above.some((block) => offsetOf(block) > offsetOf(below))) return lines
  for (const block of above) if (offsetOf(block) < offsetOf(below)) lines.add(block)
  return lines
}

// `Föreningen Skärgården rf`, and below it `Ställningstagande 15.5.2024`; a headline may stand above such a line, too.
function isBelowSender(top: readonly Block[], at: number, reading: Reading): boolean {
  const text = top[at]?.text ?? ''
  const word = /^\p{L}+(?= \d)/u.exec(text)?.[0]
  return (
    word !== undefined &&
    isKindWord(word, reading) &&
    isStamp(text, reading) &&
    top.slice(0, at).every((block) => isSender(block.text, reading))
  )
}

// A line of two words with nothing against it.
const least = -2

// Where running text begins; a page that has none is searched a screen deep.
function openingOf(blocks: readonly Block[]): number {
  const prose = blocks.findIndex(isParagraph)
  return Math.min(prose < 0 ? Math.min(blocks.length, 40) : prose, 400)
}

// `OBS! I en tidigare version angavs fel lokal.` above the line that the mail was sent under: a note, and no text yet.
function namedEnd(blocks: readonly Block[], subject: string): number {
  return subject === '' ? 0 : blocks.slice(0, lowestNamed).findIndex((block) => isNamedBy(subject, block)) + 1
}

const lowestNamed = 8

/** Where the lines of menus and the page's buttons stand above the text, as offsets in order: the headline is below them. */
function menuLines(
  above: readonly Block[],
  runs: ReadonlySet<number>,
  {blocks}: Scene['manuscript'],
  reading: Reading
): readonly number[] {
  // Days and the lines of a list (`Sted: Salen`, `Batchnr.: 2241`) are short, too, and stand below the headline.
  const inRun = above.filter(
    ({text, ...block}) =>
      runs.has(offsetOf(block)) && !isStamp(text, reading) && !isLabel(text, reading) && !/\p{L}\.?: \S/u.test(text)
  )
  const last = above.at(-1)
  const end = last ? offsetOf(last) : 0
  const buttons = blocks.filter(
    (block) => offsetOf(block) < end && menuButtons.has(furnitureOf(block, reading) ?? 'share')
  )
  return [...inRun, ...buttons].map(offsetOf).toSorted((a, b) => a - b)
}

const menuButtons: ReadonlySet<FurnitureId> = new Set(['navigation', 'login', 'accessibility'])

function isNamedBy(subject: string, block: Block): boolean {
  if (subject === '') return false
  const line = folded(block.text)
  return line.length >= 12 && subject.includes(line)
}

// A headline broken in two: the second line goes on in lower case, or the first stops in mid-phrase, or both are capitals.
function joined(blocks: readonly Block[], index: number, reading: Reading): readonly Block[] {
  const first = blocks[index]
  const second = blocks[index + 1]
  if (!first) return []
  return second && goesOn(first, second, reading) ? [first, second] : [first]
}

function fromGlued(
  scene: Scene,
  block: Block,
  glued: {readonly headline: string; readonly stampFrom: number}
): Finding {
  const stamp = withoutOpening(block, glued.stampFrom)
  return {
    found: {headline: glued.headline},
    evidence: [
      takenPart(block, 0, glued.stampFrom, {
        field: 'headline',
        rule: 'headline',
        certainty: 'likely',
        value: glued.headline
      })
    ],
    rest: scene.blocks.flatMap((other) => (other === block ? (stamp ?? []) : other))
  }
}
