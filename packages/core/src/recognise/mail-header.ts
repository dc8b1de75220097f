import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import {folded, foldedOf} from './blocks/printings.ts'
import {matchPhrase, mayOpen} from './words/phrases.ts'
import {endsSentence, isProse, wordCount} from './blocks/prose.ts'
import type {Rule} from './rule.ts'
import {labelIn} from './kind-label.ts'
import {taken} from './blocks/taking.ts'

/**
 * The mail that a release was pasted from: its printed header, the greeting to the newsroom above the text and the
 * notices below it.
 *
 * The line with the day stays for the rule that reads the day of publication; an open letter's own salutation, below
 * its headline, stays in the text.
 */
export const mailHeader: Rule = {
  id: 'mail-header',
  silencedBy: ['furniture'],
  find({blocks, locale: {reading}}) {
    const outer = headerOf(blocks, reading)
    const forwarded = forwardedIn(blocks, outer, reading)
    const header = forwarded ?? outer
    const below = header.at(-1)?.index ?? -1
    const greetings = greetingsOf(blocks, below + 1, reading)
    const evidence: Evidence[] = []
    const lines = new Set<Block>()
    for (const {block, field} of header) {
      if (field === 'sent') continue
      lines.add(block)
      evidence.push(taken(block, {field: 'furniture', rule: 'mail-header'}))
    }
    // What the one who sent it on wrote above it is no part of the release, nor is the day on which it was sent on.
    for (const block of forwarded ? [...blocks.slice(0, forwarded[0]?.index), ...greetings] : greetings) {
      lines.add(block)
      evidence.push(taken(block, {field: 'furniture', rule: 'mail-header', certainty: 'likely'}))
    }
    return evidence.length === 0 ? undefined : {found: {}, evidence, rest: blocks.filter((block) => !lines.has(block))}
  }
}

type Field = 'from' | 'sent' | 'to' | 'subject'

interface HeaderLine {
  readonly block: Block
  readonly index: number
  readonly field: Field
  /** What stands behind the label. */
  readonly value: string
}

/** The subject that the mail around the text was sent under, without `VS:`, `Fwd:` and the word for a press release. */
export function subjectOf(blocks: readonly Block[], reading: Reading): string | undefined {
  const outer = headerOf(blocks, reading)
  let subject = (forwardedIn(blocks, outer, reading) ?? outer).find(({field}) => field === 'subject')?.value
  for (
    let opening = subject === undefined ? null : label.exec(subject);
    subject !== undefined && opening;
    opening = label.exec(subject)
  ) {
    const name = opening[0].replace(/(?<![\s:])[\s:]+$/u, '')
    if (name.length > 3 && !isPlainKind(name, reading)) break
    subject = subject.slice(opening[0].length)
  }
  return subject === undefined || subject === '' ? undefined : subject
}

const label = /^[\p{L} ]{1,24}: +(?=\S)/u

// `Presseinvitation: …` says more than that it is sent to the press, and is printed with the headline.
function isPlainKind(name: string, reading: Reading): boolean {
  const id = labelIn(name, reading)
  return id === 'press-release' || id === 'news'
}

/** The innermost header of a mail that was sent on, where only a few words stand above it; a reply quotes below the release. */
function forwardedIn(
  blocks: readonly Block[],
  outer: readonly HeaderLine[],
  reading: Reading
): readonly HeaderLine[] | undefined {
  let found: readonly HeaderLine[] | undefined
  let header = outer
  for (let depth = 0; depth < deepestForward && header.length > 0; depth++) {
    const from = (header.at(-1)?.index ?? 0) + 1
    const to = blocks.findIndex(
      (block, index) => index >= from && index < from + longestNote && fieldOf(block, reading) !== undefined
    )
    const note = to < 0 ? [] : blocks.slice(from, to)
    header = to < 0 || note.some(({text}) => text.length > 400) ? [] : headerOf(blocks, reading, to)
    if (header.length > 0) found = header
  }
  return found
}

const deepestForward = 4
const longestNote = 12

// Two fields make a header; `Til: …` alone may be the address of a letter. Other programs print fields we have no words for.
function headerOf(blocks: readonly Block[], reading: Reading, from = 0): readonly HeaderLine[] {
  const lines: HeaderLine[] = []
  for (const [offset, block] of blocks.slice(from, from + 30).entries()) {
    const field = fieldOf(block, reading)
    if (field) lines.push({block, index: from + offset, ...field})
    else if (lines.length > 0 || isProse(block.text)) break
  }
  const kinds = new Set(lines.map(({field}) => field))
  return kinds.size >= 2 && (kinds.has('from') || kinds.has('subject')) ? lines : []
}

function fieldOf(block: Block, {mail}: Reading): {readonly field: Field; readonly value: string} | undefined {
  if (!block.text.slice(0, 32).includes(':')) return undefined
  const opening = /^[*_]{0,2}([\p{L}. ]{1,24}?)[*_]{0,2}\s?:[*_]{0,2}\s*/u.exec(block.text)
  if (!opening) return undefined
  const name = opening[1] ?? ''
  const value = block.text.slice(opening[0].length)
  for (const field of ['from', 'sent', 'to', 'subject'] as const)
    if (matchPhrase(mail[field], name, 'whole')) return {field, value}
  return undefined
}

// Below a header, or as the first words of all, up to the first running text that greets nobody.
function greetingsOf(blocks: readonly Block[], from: number, reading: Reading): readonly Block[] {
  const {mail} = reading
  const greetings: Block[] = []
  for (const block of blocks.slice(from, from + 6)) {
    const greets =
      mayOpen(mail.greetings, block.text) &&
      matchPhrase(mail.greetings, block.text.replace(/(?<![,!.])[,!.]+$/u, ''), 'whole') !== undefined
    if (!greets || wordCount(block.text) > 40) break
    greetings.push(block)
  }
  const after = from + greetings.length
  if (greetings.length === 0) return []
  const end = Math.max(noteEnd(blocks, after, mail), ruledOff(blocks, after, reading))
  if (end === after) return [...greetings, ...blocks.slice(after, subjectAgain(blocks, after, reading))]
  return [...greetings, ...blocks.slice(after, end)]
}

// `Här kommer dagens pressmeddelande. /Lina`, then a line drawn or the word for the kind: what stands between is a note.
function ruledOff(blocks: readonly Block[], from: number, reading: Reading): number {
  for (const [at, block] of blocks.slice(from, from + longestNote).entries()) {
    const drawn = block.kind === 'rule' || /^[-_=*–—]{3,}$/u.test(block.text)
    const named = at > 0 && labelIn(block.text, reading) !== undefined
    if (drawn || named) return from + at
    if (block.text.length > 300 || block.kind === 'heading' || block.kind === 'table') break
  }
  return from
}

// `Hermed en pressemeddelelse til fri afbenyttelse.`, then the line that the mail was sent under.
function subjectAgain(blocks: readonly Block[], from: number, reading: Reading): number {
  const subject = folded(subjectOf(blocks, reading) ?? '')
  if (subject === '') return from
  const note = blocks.slice(from, from + longestNote)
  const at = note.findIndex((block) => block.text.length >= shortestHeadline && subject.endsWith(foldedOf(block)))
  // A letterhead between them is the release's own.
  return at > 0 && note.slice(0, at).every(({text}) => isProse(text) || endsSentence(text)) ? from + at : from
}

const shortestHeadline = 16

// A covering note closes as letters do, with the sender's name, and the text comes below it.
function noteEnd(blocks: readonly Block[], from: number, {closings}: Reading['mail']): number {
  const close = blocks
    .slice(from, from + 8)
    .findIndex(
      ({text}) =>
        wordCount(text) <= 6 && matchPhrase(closings, text.replace(/(?<![,!.])[,!.]+$/u, ''), 'opening') !== undefined
    )
  if (close < 0) return from
  // An invitation is itself the letter: below its signature stands who the sender is, and less of it.
  const letter = blocks.slice(from, from + close)
  if (proseIn(blocks.slice(from + close + 1)) <= proseIn(letter)) return from
  let end = from + close + 1
  while (end < from + close + 4 && blocks[end]?.gap === 0 && wordCount(blocks[end]?.text ?? '') <= 6) end++
  return end
}

// How many letters of running text.
function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, {text}) => sum + (isProse(text) ? text.length : 0), 0)
}
