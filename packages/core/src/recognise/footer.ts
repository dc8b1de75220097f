import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import {furnitureOf} from './page/furniture-lines.ts'
import {headlineFrom} from './masthead.ts'
import {isOrganisationName} from './issuer/issuer-names.ts'
import {offsetOf} from './blocks/place.ts'
import {matchPhrase, mayOpen, mayStand} from './words/phrases.ts'
import {roleAfter} from './words/roles.ts'
import {sentencesIn} from './words/sentences.ts'
import {endsSentence, isParagraph, isProse, wordCount} from './blocks/prose.ts'
import type {Rule, Scene} from './rule.ts'
import {isBelowStory, sectionOf, sectionOpenedBy} from './page/sections.ts'
import {isStamp} from './dates/stamps.ts'
import {taken} from './blocks/taking.ts'
import {opensCapital} from './words/letters.ts'

/**
 * What is left below the story once every rule has taken its own: the close of a letter, the sender's postal address,
 * the page's last lines. Running text stays, since it may be the author's.
 */
export const footer: Rule = {
  id: 'footer',
  silencedBy: ['furniture'],
  find(scene) {
    const {blocks} = scene
    const {reading} = scene.locale
    const below = endOfStory(scene)
    const lastText = blocks.findLastIndex(isParagraph)
    const topic = topicBelow(scene, lastText)
    const apart = firstTakenBelow(scene, blocks[lastText])
    const evidence: Evidence[] = []
    const rest: Block[] = []
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block) break
      const isLast =
        index > lastText &&
        (offsetOf(block) > below || (offsetOf(block) > apart && isOrganisationName(block.text, reading)))
      if (block === topic)
        evidence.push(taken(block, {field: 'topics', rule: 'footer', certainty: 'guess', value: [block.text]}))
      else if (isClosing(block, reading) || isDisclaimer(block, reading) || tellsOfAuthor(block, scene))
        evidence.push(taken(block, {field: 'furniture', rule: 'footer'}))
      else if (
        isLeftover(block, isLast, reading) ||
        (offsetOf(block) > Math.min(below, apart) &&
          (isPostal(blocks, index, reading) || isBelowAddress(block, evidence.at(-1), reading)))
      ) {
        evidence.push(taken(block, {field: 'furniture', rule: 'footer', certainty: 'likely'}))
      } else rest.push(block)
    }
    if (evidence.length === 0) return undefined
    return {found: topic ? {topics: [...(scene.found.topics ?? []), topic.text]} : {}, evidence, rest}
  }
}

/** The offset below which nothing is the story's: the first heading of contacts and the like, the close of a letter. */
function endOfStory(scene: Scene): number {
  const {manuscript, locale} = scene
  const from = headlineFrom(scene) ?? 0
  const text = manuscript.blocks.findIndex((block) => offsetOf(block) > from && isProse(block.text))
  const end = manuscript.blocks.find((block, index) => {
    if (text < 0 || index <= text) return false
    const section = sectionOf(block, locale.reading) ?? sectionOpenedBy(block, locale.reading)
    return (section !== undefined && isBelowStory(section.id)) || isClosing(block, locale.reading)
  })
  return end ? offsetOf(end) : Number.POSITIVE_INFINITY
}

/** The offset of the first line below the last running text that another rule took: what follows it is not the story's. */
function firstTakenBelow({blocks, manuscript}: Scene, lastText: Block | undefined): number {
  const left = new Set(blocks.map(offsetOf))
  const from = lastText === undefined ? Number.POSITIVE_INFINITY : offsetOf(lastText)
  const gone = manuscript.blocks.find((block) => offsetOf(block) > from && !left.has(offsetOf(block)))
  return gone ? offsetOf(gone) : Number.POSITIVE_INFINITY
}

function isClosing(block: Block, {mail}: Reading): boolean {
  // `Varmt välkommen!` is still the author's.
  return (
    block.text.length <= 80 &&
    mayOpen(mail.closings, block.text) &&
    wordCount(block.text) <= 5 &&
    !block.text.endsWith('!') &&
    matchPhrase(mail.closings, block.text.replace(/(?<![,.!])[,.!]+$/u, ''), 'whole') !== undefined
  )
}

// Each sentence of it, or the first of few, says whose opinions these are.
function isDisclaimer(block: Block, {disclaimers}: Reading): boolean {
  if (block.text.length > 400 || !mayOpen(disclaimers, block.text) || wordCount(block.text) > 40) return false
  const first = /^[^.!?]{8,200}[.!?]?/u.exec(block.text)?.[0] ?? ''
  const [clause = ''] = first.split(',', 1)
  return (clause === first ? [first] : [first, clause]).some(
    (words) => matchPhrase(disclaimers, words, 'whole') !== undefined
  )
}

// `Eva Ek er formand for Lærernes Forening. Debatindlægget er udtryk for …`: who wrote it, and whose opinions these are.
function tellsOfAuthor({text}: Block, {found, locale: {reading}}: Scene): boolean {
  if (text.length > 400 || !mayStand(reading.disclaimers, text)) return false
  const author = found.byline?.find((name) => text.startsWith(`${name} `))
  if (author === undefined) return false
  const [first, second, another] = sentencesIn(text, reading)
  return (
    first !== undefined &&
    second !== undefined &&
    another === undefined &&
    roleAfter(text, author.length, first.end, reading) !== undefined &&
    matchPhrase(reading.disclaimers, text.slice(second.start), 'whole') !== undefined
  )
}

function isLeftover(block: Block, isLast: boolean, reading: Reading): boolean {
  if (!isLast || block.kind === 'table' || block.kind === 'code' || block.kind === 'heading' || block.kind === 'image')
    return false
  return (
    !isProse(block.text) &&
    (!endsSentence(block.text) ||
      furnitureOf(block, reading) !== undefined ||
      wordCount(block.text) <= 3 ||
      isStamp(block.text, reading))
  )
}

/** How the last line of a postal address ends: `5000 Odense C`. */
export const postcode = /(?:^|[\s,])(?:(?:DK|SE?|N|NO|FIN?)[- ])?(?:\d{4}|\d{5}|\d{3} \d{2}) \p{Lu}[\p{L} .-]{1,30}$/u

/** Whether the line is part of a postal address: `Rådhuspladsen 2`, `9990 Lyngtoft`, `CVR-nr. 99 00 11 22`. */
function isPostal(blocks: readonly Block[], index: number, reading: Reading): boolean {
  const text = blocks[index]?.text ?? ''
  if (wordCount(text) > 12 || (endsSentence(text) && !endsAddress(text, reading))) return false
  if (postcode.test(text)) return true
  if (matchPhrase(reading.otherNumbers, text, 'opening') && /\d/u.test(text)) return true
  return isStreet(text) && [1, 2].some((step) => postcode.test(blocks[index + step]?.text ?? ''))
}

// `Tlf. 76 00 32 00`, `EAN-numre` right below the lines of an address.
function isBelowAddress(block: Block, above: Evidence | undefined, reading: Reading): boolean {
  if (block.gap > 0 || block.kind !== 'paragraph' || wordCount(block.text) > 6 || endsSentence(block.text)) return false
  return (
    above?.rule === 'footer' &&
    above.place?.end.line === block.place.start.line - 1 &&
    (matchPhrase(reading.phoneLabels, block.text, 'opening') !== undefined || wordCount(block.text) <= 2)
  )
}

// `Rådhusgata 14, 2. etg.`: the stop is the abbreviation's.
function endsAddress(text: string, {addressWords}: Reading): boolean {
  const last = /(?<!\S)\S+$/u.exec(text)?.[0].toLowerCase() ?? ''
  return last.endsWith('.') && addressWords.some((word) => word.toLowerCase() === last)
}

// A word, and a number behind it.
function isStreet(text: string): boolean {
  const word = text.search(/\p{L}{3}/u)
  return word >= 0 && / \d{1,4}\b/u.test(text.slice(word))
}

// A page prints the section a text is filed under below it, before its forms: one short line, no name of a person.
function topicBelow({blocks, manuscript, settings, locale: {reading}}: Scene, lastText: number): Block | undefined {
  const [line, another] = blocks.slice(lastText + 1)
  if (!line || another || lastText < 0 || settings.topics !== undefined || line.kind !== 'paragraph' || line.gap === 0)
    return undefined
  const words = line.text.split(' ')
  const isName = words.length > 1 && words.every((word) => opensCapital(word))
  const next = manuscript.blocks.find((block) => offsetOf(block) > offsetOf(line))
  // A contact form is the page's too, where the line stands well apart from the text.
  const isPage =
    next !== undefined &&
    (furnitureOf(next, reading) !== undefined || (line.gap >= 3 && sectionOf(next, reading) !== undefined))
  return words.length <= 5 && !isName && !/[\d.,:;!?@]/u.test(line.text) && isPage ? line : undefined
}
