import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import {asHeading} from './blocks/blocks.ts'
import {lexiconOf} from './words/lexicon.ts'
import {openerOf, those} from './words/openers.ts'
import {fewTimes} from './words/few-times.ts'
import {matchPhrase} from './words/phrases.ts'
import {endsSentence, isProse, opensQuote, wordCount} from './blocks/prose.ts'
import type {Rule} from './rule.ts'
import {isBelowStory, sectionOf} from './page/sections.ts'
import {isStamp} from './dates/stamps.ts'
import {seen} from './blocks/taking.ts'
import {inOutline, outlined} from './words/outline.ts'
import {opensSmall} from './words/letters.ts'

/**
 * Lines that head a part of the story become headings: short, on their own, without a closing stop, and with text
 * below them.
 *
 * In a marked source only a short paragraph that is wholly bold does.
 */
export const subheadings: Rule = {
  id: 'subheadings',
  silencedBy: [],
  find({blocks, manuscript, found, locale: {reading}}) {
    const evidence: Evidence[] = []
    const [first] = found.kind === 'open-letter' ? blocks : []
    const rest = blocks.map((block, index) => {
      const heads =
        manuscript.form === 'marked'
          ? isBoldLine(block) && headsText(blocks[index + 1])
          : isSubheading(blocks, index, reading) && !(block === first && greets(block.text, reading))
      if (!heads) return block
      evidence.push(seen(block, {field: 'subheading', rule: 'subheadings', certainty: 'likely', value: block.text}))
      return asHeading(block, 2)
    })
    return evidence.length === 0 ? undefined : {found: {}, evidence, rest}
  }
}

function isSubheading(blocks: readonly Block[], index: number, reading: Reading): boolean {
  const block = blocks[index]
  const above = blocks[index - 1]
  const below = blocks[index + 1]
  if (!block || !below || block.kind !== 'paragraph' || !isLine(block, reading)) return false
  const section = sectionOf(block, reading)
  if (
    section &&
    (isBelowStory(section.id) ||
      section.id === 'links' ||
      section.id === 'editors-note' ||
      section.id === 'media-rights')
  )
    return false
  if (section?.id === 'programme' || section?.id === 'background')
    return block.gap > 0 || !above || endsSentence(above.text)
  // A line among lines is part of a list or a signature; one below another heading is the same heading's.
  const isAmongLines =
    above?.kind === 'paragraph' && !endsSentence(above.text) && !isProse(above.text) && !above.text.endsWith(':')
  // Lines that stand close end where the next stands apart; lines that all stand apart are a list to the end.
  if (
    isAmongLines &&
    !(wordCount(above.text) <= fewWords && isQuestion(block, below)) &&
    !(block.gap > 0 && isListRightBelow(below)) &&
    (block.gap === 0 || (above.gap > 0 && !/[?:]$/u.test(block.text)))
  )
    return false
  const {text} = block
  if (isPullQuote(block, blocks)) return false
  // A long line right below the headline is the first words of the text, or sums it up.
  if (!above && wordCount(text) >= (block.gap === 0 ? 5 : 9) && !text.endsWith('?')) return false
  if (text.endsWith(':')) return wordCount(text) <= 5 && !opensQuote(below.text) && !opensSmall(below.text)
  if (headsLines(blocks, index) || headsPairs(blocks, index)) return true
  if (text.endsWith('?')) return headsText(below) || isQuestion(block, below)
  if (endsSentence(text)) return text.endsWith('!') && above === undefined && isProse(below.text)
  // `Frågor och svar`, and right below it the first question.
  const answer = blocks[index + 2]
  return (
    (headsText(below) || (answer !== undefined && wordCount(text) <= fewWords && isQuestion(below, answer))) &&
    (block.gap > 0 || above === undefined || endsSentence(above.text) || isProse(above.text) || above.kind === 'item')
  )
}

// Above a question a longer line is text that was wrapped.
const fewWords = 6

// A question on a line of its own, and below it a sentence that may answer it.
function isQuestion({text}: Block, below: Block): boolean {
  return (
    text.endsWith('?') &&
    !/[.!?] /u.test(text) &&
    below.kind === 'paragraph' &&
    wordCount(below.text) >= 3 &&
    /[.!]$/u.test(below.text.slice(-1))
  )
}

// `Strækningerne` and below it, line for line, each of them; the story goes on further down.
function headsLines(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const above = blocks[index - 1]
  if (
    !block ||
    block.gap === 0 ||
    wordCount(block.text) > 8 ||
    /[.!:]$|\d/u.test(block.text) ||
    (above && !endsSentence(above.text) && above.kind !== 'item')
  )
    return false
  let lines = 0
  while (lines < 40 && blocks[index + 1 + lines]?.gap === 0) lines++
  const below = blocks.slice(index + 1, index + 1 + lines)
  const isListed =
    lines >= 2 &&
    below.every(({text, kind}) => kind !== 'heading' && text.length <= 120 && !/@|(?:\d[ -]?){8}/u.test(text))
  const after = blocks[index + 1 + lines]
  return isListed && after !== undefined && (isProse(after.text) || endsSentence(after.text))
}

// `Första kvartalet`, and right below it what it brought, point by point.
function isListRightBelow({kind, gap}: Block): boolean {
  return kind === 'item' && gap === 0
}

// `Sådan er tidsplanen` where nothing stands apart, and below it what belongs together in two: `Marts 2024: Første spadestik`.
function headsPairs(blocks: readonly Block[], index: number): boolean {
  const [above, block, ...below] = blocks.slice(index - 1, index + 3)
  if (index === 0 || !above || !block || !endsSentence(above.text)) return false
  return (
    !/[.!:]$|\d|: /u.test(block.text) &&
    wordCount(block.text) <= 8 &&
    below.length === 2 &&
    below.every(
      ({kind, text, gap}) =>
        kind === 'paragraph' && gap === 0 && /^\p{Lu}[^:.@]{2,40}: [\p{L}\d][^.:@]{2,60}$/u.test(text)
    )
  )
}

// Words in quotation marks that the text says again: a page sets them large to be seen.
function isPullQuote({text}: Block, blocks: readonly Block[]): boolean {
  const words = /^[”"»“„«](.{8,})[”"«»“]$/u.exec(text)?.[1]
  return (
    words !== undefined &&
    mayLook(blocks) &&
    blocks.some((other) => other.text !== text && other.text.includes(words.replace(/[.,!?]$/u, '')))
  )
}

// The whole text is asked for each, and a page sets a few.
const mayLook = fewTimes(200)

const mostWords = 24

function isLine(block: Block, reading: Reading): boolean {
  const {text} = block
  if (text.length > 160) return false
  const words = wordCount(text)
  if (words === 0 || words > mostWords || !/^["”»“'’(¿]?[\p{Lu}\p{N}]/u.test(text)) return false
  // `Bo Lind, tidl. vejmand, Åvej 4`, `Forfattere: Bo Lind og Eva Berg`: people, not matters.
  if (names.test(outlined(text))) return false
  if (
    /[,;–-]$|@|https?:|www\.|^\d{1,2}[.:]\d{2}/u.test(text) ||
    /\d{2}[ -]?\d{2}[ -]?\d{2}/u.test(text) ||
    isStamp(text, reading)
  )
    return false
  // `Rapporten viser at`: its list finishes it.
  if (reading.subjects.that.some((word) => text.endsWith(` ${word}`))) return false
  return !isLabelled(text, reading) && !announcesSpeech(text, reading)
}

const names = inOutline(
  /^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+, |[\p{L} ]{3,24}: \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+(?:$|,| \p{Ll}{1,3} \p{Lu}))/u
)

// `Tid: torsdag`, `Kære minister`, `Til finansministeren`, `Af Asta Lind`, `Foto: Asta Lind` stand on lines of their own and head nothing.
function isLabelled(text: string, reading: Reading): boolean {
  const {eventLabels, mail, phrases, credits, captions} = reading
  const label = /^[^:]{1,40}(?=:)/u.exec(text)?.[0]
  const labels = [
    eventLabels.when,
    eventLabels.where,
    eventLabels.name,
    credits,
    captions,
    mail.from,
    mail.to,
    reading.phoneLabels,
    reading.emailLabels
  ]
  if (
    label !== undefined &&
    !text.endsWith(':') &&
    labels.some((words) => matchPhrase(words, label, 'whole') !== undefined)
  )
    return true
  if (
    matchPhrase(mail.greetings, text.replace(/(?<![,!.])[,!.]+$/u, ''), 'whole') ??
    matchPhrase(mail.closings, text, 'whole')
  )
    return true
  if (greetsTitle(text, reading)) return true
  const first = text.split(' ')[0] ?? ''
  const addressed = matchPhrase(mail.to, first, 'whole') !== undefined && lexiconOf(reading).hasRole(text)
  return addressed || matchPhrase(phrases.byline, text, 'whole') !== undefined
}

// `Kære sundhedsminister Asta Lind`, `Kære minister,`: a title alone may head a part, `Hyvä johtaja`.
function greetsTitle(text: string, reading: Reading): boolean {
  const greeted = openerOf(those(reading.mail.greetings, greetsName), text)
  const title = greeted && /^ (\p{Ll}+)(?:(?: \p{Lu}[\p{L}.-]*)+[,!]?|[,!])$/u.exec(text.slice(greeted.end))?.[1]
  return title !== undefined && lexiconOf(reading).isRole(title)
}

// `Kære programchefer` opens a letter.
function greets(text: string, {mail}: Reading): boolean {
  const greeted = openerOf(those(mail.greetings, greetsName), text)
  return greeted !== undefined && /^ \p{Ll}+[,!]?$/u.test(text.slice(greeted.end))
}

function greetsName(phrase: string): boolean {
  return phrase.endsWith(' {name}')
}

function announcesSpeech(text: string, reading: Reading): boolean {
  if (!text.endsWith(':')) return false
  const {saying} = lexiconOf(reading)
  saying.lastIndex = 0
  return saying.exec(text) !== null
}

function headsText(below: Block | undefined): boolean {
  if (!below) return false
  if (below.kind === 'item') return !opensSmall(below.text)
  return (
    (below.kind === 'paragraph' || below.kind === 'quotation' || below.kind === 'table') &&
    // A text may end without a stop, in an address: `… kl. 9. Länk: https://…`.
    (isProse(below.text) || wordCount(below.text) >= 12 || (wordCount(below.text) >= 6 && endsSentence(below.text)))
  )
}

function isBoldLine({node, text, kind}: Block): boolean {
  if (kind !== 'paragraph' || node.type !== 'paragraph' || wordCount(text) > 14 || endsSentence(text)) return false
  const words = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return words.length === 1 && words[0]?.type === 'strong'
}
