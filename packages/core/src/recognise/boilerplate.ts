import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Section} from '../model/release.ts'
import {aboutHeading, type AboutHeading} from './page/about-headings.ts'
import {slice} from './blocks/blocks.ts'
import {domainsIn, isDomainOf, isOrganisationName, sameIssuer} from './issuer/issuer-names.ts'
import {headlineFrom} from './masthead.ts'
import {offsetOf} from './blocks/place.ts'
import {isSame, type Issuers, issuersOf} from './issuer/issuers.ts'
import {datesIn} from './dates/dates.ts'
import {openerIn, openerOf} from './words/openers.ts'
import {endsSentence, isProse, opensQuote, wordCount} from './blocks/prose.ts'
import type {Rule, Scene} from './rule.ts'
import {endsSection, isAddressLine, isContactLine, sectionText} from './blocks/section-text.ts'
import {sectionOf} from './page/sections.ts'
import {closesStory, isEndMark, isLast} from './page/story-end.ts'
import {taken} from './blocks/taking.ts'
import {isRunning} from './blocks/top.ts'
import {subjectOf} from './issuer/subjects.ts'
import {lexiconOf} from './words/lexicon.ts'
import {isWordAt, opensName} from './words/letters.ts'
import {once} from './words/once.ts'
import {fewTimes} from './words/few-times.ts'
import {matchPhrase} from './words/phrases.ts'
import {nextOf, type WordList, wordList} from './words/presence.ts'

/**
 * Standing text about the sender: below `Om X`, `X i korthet`, `Om`, behind such a heading in its line, or at the end
 * without any. A second organisation's stands behind the issuer's.
 *
 * `Om X` on a product, a project or somebody else is a fact box.
 */
export const boilerplate: Rule = {
  id: 'boilerplate',
  silencedBy: ['boilerplate'],
  find(scene) {
    const issuers = issuersOf(scene)
    const under = headed(scene)
    const abouts = [...under, ...unheaded(scene, new Set(under.flatMap(({blocks}) => blocks)), issuers)]
    if (abouts.length === 0) return undefined
    const nearness = ({name, section}: About) => {
      if (name === undefined) return 4
      const isLikely = issuers.isLikely(name)
      return (
        (section?.heading !== undefined && isLikely ? 3 : 0) +
        (isLikely ? 2 : 0) +
        (isMailDomain(name, scene.manuscript.blocks) ? 3 : 0)
      )
    }
    // Who says below the story what it is leaves `Om X` to its product.
    const self = abouts.find(
      ({name, section}) => section !== undefined && section.heading === undefined && name !== undefined
    )?.name
    const mailed = abouts.some(({name}) => name !== undefined && isMailDomain(name, scene.manuscript.blocks))
    const isOut = ({name}: About) =>
      mailed && name !== undefined && !isMailDomain(name, scene.manuscript.blocks) && !isSame(name, issuers.formal())
    const judged = abouts
      .map((one) => ({
        ...one,
        isIssuer: !isOut(one) && isIssuers(one, self, issuers, scene)
      }))
      .toSorted((a, b) => nearness(b) - nearness(a))
    const own = judged.some(({isIssuer, section}) => isIssuer && section)
    const about = judged.map((one) => ({...one, isPartner: own && !one.isIssuer && isPartners(one, scene)}))
    const evidence: Evidence[] = []
    const gone = new Set<Block>()
    for (const {blocks, section, isIssuer, isPartner} of about) {
      const field = section === undefined ? 'furniture' : isIssuer || isPartner ? 'boilerplate' : 'facts'
      for (const [at, block] of blocks.entries()) {
        if (gone.has(block)) continue
        evidence.push(
          taken(block, {
            field,
            rule: 'boilerplate',
            ...(at === 0 && section ? {value: section} : {}),
            certainty: isIssuer ? 'sure' : 'likely'
          })
        )
        gone.add(block)
      }
    }
    const sections = (chosen: readonly (typeof about)[number][]) =>
      chosen.map(({section}) => section).filter((section) => section !== undefined)
    const boilerplates = sections([
      ...about.filter(({isIssuer}) => isIssuer),
      ...about.filter(({isPartner}) => isPartner)
    ])
    const boxes = sections(about.filter(({isIssuer, isPartner}) => !isIssuer && !isPartner))
    return {
      found: {
        ...(boilerplates.length > 0 ? {boilerplate: boilerplates} : {}),
        ...(boxes.length > 0 ? {facts: [...(scene.found.facts ?? []), ...boxes]} : {})
      },
      evidence,
      rest: scene.blocks.filter((block) => !gone.has(block))
    }
  }
}

interface About {
  /** Whom it is about; absent below `Om os`, which only the issuer says. */
  readonly name?: string
  readonly blocks: readonly Block[]
  /** Absent where there is only an address. */
  readonly section?: Section
}

function isIssuers(
  {name, section, blocks}: About,
  self: string | undefined,
  {formal, likely}: Issuers,
  {locale: {reading}, manuscript, settings}: Scene
): boolean {
  if (name === undefined || isMailDomain(name, manuscript.blocks)) return true
  // Whom the author names need not be told from the text.
  if (sameIssuer(name, settings.organisation ?? '')) return true
  const issuer = formal() ?? self
  if (issuer !== undefined) return sameIssuer(name, issuer)
  if (isOrganisationName(name, reading) && name !== name.toUpperCase()) return true
  // A product's text opens with its name, too.
  const told = likely()
  if (told !== undefined && !sameIssuer(name, told) && isMailDomain(told, manuscript.blocks)) return false
  const text = section?.text ?? blocks[0]?.text ?? ''
  return wordsAtOpening(text) === wordsAtOpening(name)
}

// A second organisation's text opens with its name; a product is none, nor is a study.
function isPartners({name, section}: About, {manuscript, locale: {reading}}: Scene): boolean {
  if (name === undefined || section === undefined || wordsAtOpening(section.text) !== wordsAtOpening(name)) return false
  return isOrganisationName(name, reading) || isMailDomain(name, manuscript.blocks)
}

function wordsAtOpening(text: string): string | undefined {
  return /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(text)?.[0].toLowerCase()
}

// Whoever answers at `@nordhvil.dk` speaks for Nordhvil.
function isMailDomain(name: string, blocks: readonly Block[]): boolean {
  return domainsIn(blocks).some((domain) => isDomainOf(domain, name))
}

// Under a heading of its own, or behind one in its line.
function headed(scene: Scene): About[] {
  const {
    blocks,
    locale: {reading}
  } = scene
  const found: About[] = []
  const gone = new Set<Block>()
  // Above the story `Om os` is a line of the page's menu.
  const story = blocks.findIndex((block) => isProse(block.text))
  const headline = headlineFrom(scene) ?? -1
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || gone.has(block)) continue
    const heading = aboutHeading(block, reading)
    if (!heading || (heading.name === undefined && index < story)) continue
    const own = heading.behind < block.text.length ? slice(block, heading.behind, block.text.length) : undefined
    // So is `Om Polisen` above the headline: what stands below it is the release.
    if (!own && offsetOf(block) < headline) continue
    const below = own && !scene.found.headline ? [] : textBelow(blocks, index, own !== undefined, reading)
    if (!own && below.length === 0) continue
    const about = aboutOf(heading, [...(own ? [own] : []), ...below], reading)
    found.push({...about, blocks: [block, ...below]})
    for (const one of below) gone.add(one)
  }
  return found
}

function textBelow(blocks: readonly Block[], index: number, begun: boolean, reading: Reading): readonly Block[] {
  const inside: Block[] = []
  // What is asked of all that is inside is counted as it comes in.
  const met = {prose: 0, lines: 0, figures: 0}
  const add = (block: Block) => {
    inside.push(block)
    if (isProse(block.text)) met.prose++
    if (!isBoxLine(block, reading)) return
    met.lines++
    if (/\d/u.test(block.text)) met.figures++
  }
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    // Lines right below `Skolehaver i tal` are a box, which ends where a line is left out.
    if (block.gap > 0 && met.lines >= 2 && met.lines === inside.length && met.figures > 0) break
    const footer = !begun && met.prose === 0 && at <= index + 8
    if (
      footer &&
      !isHeadingOfNext(block, reading) &&
      (isAddressLine(block, reading) ||
        isContactLine(block) ||
        (wordCount(block.text) <= 8 &&
          block.kind === 'paragraph' &&
          !isProse(block.text) &&
          !sectionOf(block, reading)))
    ) {
      add(block)
      continue
    }
    if (
      endsSection(block, reading) ||
      aboutHeading(block, reading) ||
      isDisclosure(block, reading) ||
      (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'quotation')
    )
      break
    if (!isProse(block.text) && !endsSentence(block.text) && block.kind !== 'item' && block.gap > 0) break
    if (met.prose >= mostParagraphs) break
    add(block)
  }
  return inside
}

function isBoxLine({text, gap}: Block, reading: Reading): boolean {
  return gap === 0 && !isProse(text) && !isAddressLine({text}, reading) && wordCount(text) >= 3
}

// `Informationen lämnades … den 5 december 2025 kl. 08.00 CET`: when it was made public is nothing the firm is.
function isDisclosure({text}: Block, reading: Reading): boolean {
  return (
    /\d{2}[.:]\d{2}|§ ?\d|596\/2014/u.test(text) &&
    openerOf(reading.regulatory, text) !== undefined &&
    // `… etter verdipapirhandelloven § 5-12`: the law obliges it to be said.
    (/§ ?\d|596\/2014/u.test(text) || datesIn(text, reading.calendar).some(({clock}) => clock !== undefined))
  )
}

// Nobody says more of themselves; what follows is another part of the page.
const mostParagraphs = 5

function isHeadingOfNext(block: Block, reading: Reading): boolean {
  return block.kind === 'heading' || sectionOf(block, reading) !== undefined
}

function aboutOf(heading: AboutHeading, blocks: readonly Block[], reading: Reading): Omit<About, 'blocks'> {
  const first = blocks.find((block) => !isAddressLine(block, reading))
  const below = heading.name ?? (wordCount(first?.text ?? '') <= 8 ? first?.text : undefined)
  const text = blocks.filter(
    (block) =>
      isProse(block.text) ||
      endsSentence(block.text) ||
      block.kind === 'item' ||
      /^\p{Lu}[^:\d]{1,24}: \S/u.test(block.text)
  )
  const named = below === undefined ? {} : {name: below}
  if (text.length === 0) return named
  const section = {heading: heading.title, text: withoutDouble(sectionText(text), below)}
  return heading.us ? {section} : {...named, section}
}

// A page that lost its line breaks glues the name to the text: `VisionVisions medlemmar …`.
function withoutDouble(text: string, name: string | undefined): string {
  if (name === undefined || name.length < 3 || !text.startsWith(name)) return text
  const behind = text.slice(name.length)
  return behind.startsWith(name) || opensName(behind) ? behind : text
}

// At the end, a paragraph that opens with the issuer's name, below what closes a story.
function unheaded(scene: Scene, gone: ReadonlySet<Block>, {likely, isLikely}: Issuers): About[] {
  const {
    blocks,
    locale: {reading}
  } = scene
  const story = blocks.findIndex((block) => isRunning(block))
  const mark = scene.manuscript.blocks.findLast((block) => isEndMark(block, reading))?.place.start.line ?? Infinity
  const closes = story < 0 ? -1 : blocks.findIndex((block, index) => index > story && closesStory(block, reading))
  const lastText = blocks.findLastIndex(({text}) => isProse(text))
  const found: About[] = []
  for (let index = Math.ceil(blocks.length / 3); index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.kind !== 'paragraph' || gone.has(block)) continue
    const below = (closes >= 0 && index > closes) || block.place.start.line > mark
    if ((!below && !isLast(blocks, index, reading)) || !isText(block.text) || !isClosed(block.text)) continue
    // `Vi är ett kundägt elbolag.`, below whom to ask: only the issuer says it.
    if (below && index >= lastText && opensWithUs(block.text, reading)) {
      found.push({blocks: [block], section: {text: block.text}})
      continue
    }
    const opening = subjectOf(block.text, reading)
    if (opening === undefined) continue
    const says = saysWhat(block.text, opening.length, reading)
    if (!below && !says) continue
    // `… forår”, siger Eva Ek`, `Direktør i Nordhvil, Eva Ek: ”…`: somebody speaks.
    if (/["”»–] ?,? \p{Ll}+ \p{Lu}|: ["”“„»]\p{Lu}/u.test(block.text)) continue
    const told = {blocks: [block], section: {text: block.text}}
    // `Siden 1974 har Nordhvil …`: below the contacts it need not open with the name.
    if (below && !opensQuote(block.text) && openerIn(reading.describing, block.text)) {
      const issuer = likely()
      if (issuer !== undefined && block.text.slice(0, 120).includes(issuer)) {
        found.push({name: issuer, ...told})
        continue
      }
    }
    const mayBeAnyones =
      below &&
      says &&
      (isOrganisationName(opening, reading) ||
        opening.includes(' ') ||
        isMentioned(opening, block, scene) ||
        scene.found.headline?.includes(opening) === true)
    if (mayBeAnyones || isMailDomain(opening, scene.manuscript.blocks) || isLikely(opening))
      found.push({name: opening, ...told})
  }
  return found
}

function opensWithUs(text: string, reading: Reading): boolean {
  const [first = ''] = text.split(' ', 1)
  return lexiconOf(reading).firstPerson.has(first.toLowerCase()) && saysWhat(text, first.length, reading)
}

// `i Nordklims mätserie`, and below the contacts `Nordklim är en stiftelse`; `Företaget` has its capital from the sentence.
function isMentioned(name: string, own: Block, {blocks}: Scene): boolean {
  return (
    name.length >= shortestName &&
    mayLook(blocks) &&
    blocks.some(({text}) => {
      const at = text === own.text ? -1 : text.indexOf(` ${name}`)
      return at > 0 && isWordAt(text, at - 1)
    })
  )
}

const shortestName = 4

// The whole text is asked for each name, and below no story so many say what they are.
const mayLook = fewTimes(100)

// Whether what somebody is stands behind the name that ends at `end`. Most sentences go on with no word of those.
function saysWhat(text: string, end: number, {describing}: Reading): boolean {
  const from = text[end] === ' ' ? end + 1 : end
  if (isWordAt(text, from) && nextOf(text, describingWords(describing), from, from + 1) < 0) return false
  return matchPhrase(describing, text.slice(end, end + longestDescription).trim(), 'opening') !== undefined
}

const describingWords = once((phrases: readonly string[]): WordList => wordList(phrases))

// Longer than the words that any language has for what somebody is.
const longestDescription = 200

// `… Læs mere på nordhvil.dk` closes it as well.
function isClosed(text: string): boolean {
  return endsSentence(text) || /[.!?] .{0,60}\.\p{L}{2,8}\/?$/u.test(text.slice(-90))
}

// Long words make short sentences.
function isText(text: string): boolean {
  return isProse(text) || (text.length >= 45 && wordCount(text) >= 6)
}
