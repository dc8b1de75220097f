import type {LabelId, Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import {keysOf} from '../model/keys-of.ts'
import type {Block} from '../model/manuscript.ts'
import {withoutOpening} from './blocks/blocks.ts'
import {rememberedText} from './blocks/remember.ts'
import {datesIn} from './dates/dates.ts'
import {once} from './words/once.ts'
import {openerIn, openerOf, those} from './words/openers.ts'
import {digit, isWordAt, letter, nextKind} from './words/letters.ts'
import {matchPhrase} from './words/phrases.ts'
import {holds} from './words/presence.ts'
import type {Rule} from './rule.ts'
import {taken, takenPart} from './blocks/taking.ts'
import {isRunning, topOf} from './blocks/top.ts'

/**
 * The printed word for the kind, on a line of its own above the story: `PRESSEMEDDELELSE`, `Pressemeddelelse -`. Where
 * a day or an embargo stands behind it, the word alone is taken.
 *
 * Of several (a menu, then the label) the last above the story counts; all are taken.
 */
export const kindLabel: Rule = {
  id: 'kind-label',
  silencedBy: ['label'],
  find(scene) {
    const {reading} = scene.locale
    const {blocks} = scene
    const top = topOf(blocks)
    const rest: Block[] = []
    const evidence: Evidence[] = []
    let best: Label | undefined
    for (let index = 0; index < top; index++) {
      const block = blocks[index]
      if (!block) break
      const label = isRunning(block)
        ? undefined
        : (labelOf(block, reading) ?? labelFrom(block, blocks[index + 1], reading))
      if (!label || (subheads.has(label.id) && index > 1)) {
        rest.push(block)
        continue
      }
      if (!best || rank(label.id) >= rank(best.id)) best = label
      evidence.push(label.end === undefined ? taken(block, claim(label)) : takenPart(block, 0, label.end, claim(label)))
      const left = label.end === undefined ? undefined : withoutOpening(block, label.end)
      if (left) rest.push(left)
    }
    if (!best) return undefined
    return {found: {label: best.printed, labelId: best.id}, evidence, rest: [...rest, ...blocks.slice(top)]}
  }
}

interface Label {
  readonly id: LabelId
  readonly printed: string
  /** Where it ends in its line, where it is not all of it. */
  readonly end?: number
}

// Words that also head a part of the text: only at the very top are they labels.
const subheads: ReadonlySet<LabelId> = new Set(['factsheet', 'report', 'update', 'press-material', 'newsletter'])

// A page's section (`Nyheder`) says less than the word for the text.
function rank(id: LabelId): number {
  return id === 'news' ? 0 : id === 'press-release' ? 1 : 2
}

function claim({printed}: Label) {
  return {field: 'label', rule: 'kind-label', value: printed} as const
}

/** The label that is all of `block`, or opens it before a day, an embargo or a gap. */
function labelOf(block: Block, reading: Reading): Label | undefined {
  if (block.kind === 'item' || block.kind === 'table' || block.text.length > 200) return undefined
  const bare = withoutMarks(block.text)
  const whole = labelIn(bare, reading)
  if (whole !== undefined) return {id: whole, printed: bare}
  return opening(block, reading)
}

function withoutMarks(text: string): string {
  return isWordAt(text, 0) && isWordAt(text, text.length - 1)
    ? text
    : text.replaceAll(/^[\s*#–—|-]+|(?<![\s*#:.–—|-])[\s*#:.–—|-]+$/gu, '')
}

// `Pressemeddelelse fra Hjertesagen`, above a headline.
function labelFrom(block: Block, below: Block | undefined, reading: Reading): Label | undefined {
  if (!below || isRunning(below) || block.text.length > 80) return undefined
  const id = (['press-release', 'statement', 'feature', 'opinion'] as const).find(
    (one) => matchPhrase(reading.kinds[one], block.text, 'whole')?.parts['name'] !== undefined
  )
  if (id === undefined) return undefined
  // The day behind the sender is another rule's.
  const dated = datesIn(block.text, reading.calendar).find(({day}) => day?.year !== undefined)
  if (!dated || nextKind(block.text.slice(dated.to), letter | digit) >= 0) return {id, printed: block.text}
  const printed = block.text.slice(0, dated.from).replace(/(?<![\s,|–-])[\s,|–-]+$/u, '')
  return {id, printed, end: dated.from}
}

/** What the language's table calls `text`, where all of it is one label. */
export const labelIn = rememberedText((text: string, reading: Reading): LabelId | undefined => {
  if (text === '' || text.length > 60) return undefined
  // `Selskabsmeddelelse nr. 7/2022`: the number is none of the word; a day is not a number.
  const words = !holds(text, digit)
    ? text
    : text.replace(/(?:[ ,]{1,2}\p{L}{2,3}\.?)?[ ,]{1,2}#?\d{1,4}(?:[/– -]\d{2,4})?$/u, '')
  if (words === '' || /[.!?:,]/u.test(words.slice(0, -1))) return undefined
  const named = (printed: string) =>
    matchPhrase(labelWords(reading), printed, 'whole') === undefined
      ? undefined
      : labelIds(reading).find((id) => matchPhrase(fixed(reading, id), printed, 'whole') !== undefined)
  return named(text.replace(/[/–-]\d{2,4}$/u, '')) ?? (words === text ? undefined : named(words))
})

// Only the words themselves: `Invitation til {text}` is the beginning of a headline.
function fixed(reading: Reading, id: LabelId): readonly string[] {
  return those(reading.kinds[id], isFixed)
}

function isFixed(phrase: string): boolean {
  return !/\{(?:text|name)\}/u.test(phrase)
}

// The words of all kinds in one list: most lines have none, and need not be asked for each.
const allPhrases = once(({kinds}: Reading): readonly string[] => Object.values(kinds).flat())
/** The words of all kinds that say no more than the kind. */
export const labelWords = once((reading: Reading): readonly string[] => allPhrases(reading).filter(isFixed))

function labelIds({kinds}: Reading): readonly LabelId[] {
  return keysOf(kinds)
}

// `Kronik af Palle Vind, professor`: the writer is another rule's.
function signed(id: LabelId, behind: string, reading: Reading) {
  return id === 'opinion' && behind.length < 90 ? openerOf(reading.phrases.byline, behind) : undefined
}

function opening(block: Block, reading: Reading): Label | undefined {
  if (!openerOf(labelWords(reading), block.text)) return undefined
  // `Uppdaterad 2022-11-02` dates a page.
  if (openerOf(reading.phrases.updated, block.text)) return undefined
  for (const id of labelIds(reading)) {
    const opener = openerOf(fixed(reading, id), block.text)
    if (!opener) continue
    const sign = /^[\s:|,–—-]*/u.exec(block.text.slice(opener.end))?.[0].length ?? 0
    const end = opener.end + sign
    const behind = block.text.slice(end)
    const dated = datesIn(behind, reading.calendar)[0]
    const apart = block.columns?.includes(end) === true && behind.length < 80
    const conditional =
      openerOf(reading.phrases.embargo, behind) ?? openerOf(reading.phrases.free, behind) ?? signed(id, behind, reading)
    const datedAlone =
      dated !== undefined &&
      dated.from <= 1 &&
      behind.length - dated.to < 30 &&
      !/^[.,]? \p{Ll}/u.test(behind.slice(dated.to))
    if (apart || conditional || datedAlone) return {id, printed: opener.words, end}
  }
  return undefined
}

/** The label with which `headline` begins or which it brackets: `Debat: …`, `Invitation til pressemøde om …`, `(Ny version) …`. */
export const labelOpening = rememberedText((headline: string, reading: Reading): LabelId | undefined => {
  if (!openerOf(allPhrases(reading), headline)) return undefined
  let best: {readonly id: LabelId; readonly end: number} | undefined
  for (const id of labelIds(reading)) {
    const opener = openerOf(reading.kinds[id], headline)
    if (opener && (!best || opener.end > best.end)) best = {id, end: opener.end}
  }
  return best?.id
})

/** Whether one of the words for kind `id` stands in `text`. */
export function namesKind(text: string, id: LabelId, reading: Reading): boolean {
  return openerIn(fixed(reading, id), text) !== undefined
}

/** Whether `text` says who speaks and not what happened: `Meddelelse fra bestyrelsen i Vestby Boldklub`, `Uttalande antaget av kongressen`. */
export function isIssued(text: string, reading: Reading): boolean {
  if (text.length > longestIssued) return false
  const [first = '', second = ''] = text.split(' ', 2)
  const isLink = sendersLinks(reading).has(second) || reading.adopting?.includes(second) === true
  // `Udtalelse vedtaget på årsmødet i Ringby den 22. april 2023:` leads to what was said.
  return isLink && !text.slice(0, -1).includes(':') && labelIn(first, reading) !== undefined
}

/** Whether `label` calls its text a press release, alone or with its sender: `Pressemeddelelser` is a page's section. */
export function isCalledRelease(label: string, {kinds}: Reading): boolean {
  const words = kinds['press-release']
  return (
    label.toLowerCase() === words.find(isFixed)?.toLowerCase() ||
    matchPhrase(words, label, 'whole')?.parts['name'] !== undefined
  )
}

const longestIssued = 160

// The word between kind and sender: that of `Pressemeddelelse fra {name}`, `Uttalande av {name}`.
const sendersLinks = once(
  ({kinds}: Reading): ReadonlySet<string> =>
    new Set(
      [kinds['press-release'], kinds.statement].flatMap((phrases) =>
        phrases.flatMap((phrase) => /(?<!\S)(\S+) \{name\}$/u.exec(phrase)?.[1] ?? [])
      )
    )
)
