import {networks} from '../../locales/networks.ts'
import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {aboutHeading} from './about-headings.ts'
import {isWordAt} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {wordsIn} from '../words/names.ts'
import {once} from '../words/once.ts'
import {openerOf} from '../words/openers.ts'

/** Where a part of the page begins whose heading nothing but its capital parts from what stands before. */
export interface BarePart {
  readonly at: number
  /** Where the heading ends, if the part's own words go on behind it. */
  readonly behind?: number
  readonly asks: boolean
}

/**
 * The parts below the story of a page that lost its line breaks, headed by the bare words that pages print:
 * `… tog betænkningstid. Nøgleord tyveri dom Kontakter Mette Hvolbæk, tlf. … Om Retten Retten er …`. The first opens a
 * sentence, or the word would be the story's: `starts` says where sentences do, `asked` where one with a colon says
 * whom to ask.
 */
export function bareParts(
  block: Block,
  starts: ReadonlySet<number>,
  asked: number | undefined,
  reading: Reading
): readonly BarePart[] {
  const {text} = block
  const parts: BarePart[] = []
  let last: BarePart | undefined
  for (const {index} of text.matchAll(openings)) {
    if (asked !== undefined && index > asked) last ??= {at: asked, asks: true}
    if (last ? index < (last.behind ?? last.at + 1) : !starts.has(index)) continue
    const part = partAt(block, index, last, reading)
    if (!part) continue
    parts.push(part)
    last = part
  }
  return parts
}

const capitals = /(?<=\s)\p{Lu}/gu
const openings = /(?<=\s)[\p{Lu}©]/gu

function partAt(block: Block, at: number, last: BarePart | undefined, reading: Reading): BarePart | undefined {
  // `© Partiet 2024 Cookies`: the page's last line.
  if (block.text[at] === '©') return last && {at, asks: false}
  const near = block.text.slice(at, at + nearby)
  const {contact, topics, headings, buttons} = bareWords(reading)
  const asked = openerOf(contact, near)
  const isPending = last?.asks === true && at - last.at < nearby && !reachable.test(block.text.slice(last.at, at))
  if (asked && !isPending && opensCapital.test(near.slice(asked.end)) && reachable.test(near))
    return {at, behind: at + asked.end + 1, asks: true}
  const tagged = openerOf(topics, near)
  const behindTagged = tagged && near.startsWith(': ', tagged.end) ? 1 : 0
  if (tagged && (last || behindTagged === 0) && isTagList(near.slice(tagged.end + behindTagged), reading))
    return {at, behind: at + tagged.end + behindTagged + 1, asks: false}
  const about = aboutHeading({...block, text: near}, reading)
  // Behind the heading the name stands again, or its text may be anyone's.
  const [named = ''] = about?.name?.split(' ') ?? []
  if (about && named !== '' && near.startsWith(named, about.behind)) return {at, asks: false}
  const headed = last && !isPending ? openerOf(headings, near) : undefined
  if (headed && opensCapital.test(near.slice(headed.end))) return {at, behind: at + headed.end + 1, asks: false}
  const button = last && openerOf(buttons, near)
  return button && /^(?:$| )/u.test(near.slice(button.end)) && !isPending ? {at, asks: false} : undefined
}

const nearby = 240

const reachable = /@|(?:\d[ -]?){6}/u
const opensCapital = /^ \p{Lu}/u

// Tags are no sentence, and another heading or the page's end stands behind them.
function isTagList(behind: string, reading: Reading): boolean {
  if (!behind.startsWith(' ')) return false
  const stop = /[.!?:](?: |$)/u.exec(behind)
  const list = behind.slice(0, stop?.index)
  if (!stop && behind.length < mostTags) return true
  const {contact, topics} = bareWords(reading)
  return Array.from(list.matchAll(capitals)).some(({index}) => {
    const heading = list.slice(index)
    return [contact, topics].some((words) => openerOf(words, heading) !== undefined) || opensAbout(heading, reading)
  })
}

const mostTags = 160

/**
 * Where the lines of a contact began: the next name behind an address, and below a bare heading the title behind the
 * name and what a number is. A comma keeps together what stood on one line, and so does a sentence, from `asked` on.
 */
export function contactCuts(
  text: string,
  asked: number | undefined,
  parts: readonly BarePart[],
  reading: Reading
): readonly number[] {
  const endOf = (from: number) => parts.find(({at}) => at > from)?.at ?? text.length
  return [
    ...(asked === undefined ? [] : linesIn(text, asked, endOf(asked), () => false)),
    ...parts.flatMap(({at, behind = at, asks}) =>
      asks ? linesIn(text, behind, endOf(at), (line) => opensField(line, reading)) : []
    )
  ]
}

function linesIn(text: string, from: number, to: number, isField: (line: string) => boolean): readonly number[] {
  const cuts: number[] = []
  let line = from
  for (const {index} of text.slice(0, to).matchAll(capitals)) {
    if (index <= line || /[,:;–-]\s$/u.test(text.slice(index - 2, index))) continue
    const before = text.slice(Math.max(line, index - longestField), index).trim()
    // One word is no name that a title could stand behind.
    const isNamed = line > from || before.includes(' ')
    const isNext = isAddress(before.slice(before.lastIndexOf(' ') + 1))
    if (!isNext && !(isNamed && isField(text.slice(index, index + longestField)))) continue
    cuts.push(index)
    line = index
  }
  return cuts
}

const longestField = 60

// A full stop behind it would close a sentence.
function isAddress(word: string): boolean {
  return word.includes('@') && isWordAt(word, word.length - 1)
}

function opensField(text: string, reading: Reading): boolean {
  const {isRole, isAdjective} = lexiconOf(reading)
  const [first = '', second = ''] = wordsIn(text).map(({word}) => word)
  const label = openerOf(bareWords(reading).labels, text)
  if (label) return /^:? ?(?:[+(\d]|\S+@)/u.test(text.slice(label.end))
  return (
    isRole(first) ||
    (isAdjective(first.toLowerCase()) && isRole(second)) ||
    openerOf(bareWords(reading).contact, text) !== undefined
  )
}

function opensAbout(text: string, {sections}: Reading): boolean {
  return openerOf(sections.boilerplate, text) !== undefined
}

// Words that a page prints alone on a line; a phrase of several may be the author's sentence.
const bareWords = once(({sections, furniture, phoneLabels, emailLabels}: Reading) => ({
  labels: [...phoneLabels, ...emailLabels],
  contact: sections.contact.filter(isOneWord),
  topics: sections.topics.filter(isOneWord),
  headings: [
    ...[...sections.documents, ...sections.media].filter(isOneWord),
    // Below whom to ask nothing of the story is left, and no sentence begins with these.
    ...[...sections.related, ...sections.links].filter((phrase) => !phrase.includes('{'))
  ],
  buttons: [...furniture.share, ...furniture.subscribe].filter(isButton)
}))

// A network's name stands on the line of the button before it.
function isButton(phrase: string): boolean {
  return !networks.some((network) => phrase.startsWith(network)) && /^\p{L}+$|^[^{]* [^{]/u.test(phrase)
}

function isOneWord(phrase: string): boolean {
  return /^\p{L}{4,}$/u.test(phrase)
}
