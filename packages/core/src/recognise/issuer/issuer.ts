import {digit, letter, nextKind, parting} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {holds} from '../words/presence.ts'
import type {Reading} from '../../locales/reading.ts'
import type {Block, Manuscript} from '../../model/manuscript.ts'
import {isOrganisationName, type Witness} from './issuer-names.ts'
import {datesIn} from '../dates/dates.ts'
import {isStamp} from '../dates/stamps.ts'
import {furnitureOf} from '../page/furniture-lines.ts'
import {labelIn} from '../kind-label.ts'
import {namesIn} from './capital-names.ts'
import {mentions} from './mentions.ts'
import {printedLines} from '../blocks/lines.ts'
import {openerOf, those} from '../words/openers.ts'
import {matchPhrase, mayOpen} from '../words/phrases.ts'
import {personAlone, startsGiven} from '../words/names.ts'
import {whileRead} from '../words/while-read.ts'
import {endsSentence, wordCount} from '../blocks/prose.ts'
import type {Scene} from '../rule.ts'
import {isAddressLine} from '../blocks/section-text.ts'
import {sectionOf} from '../page/sections.ts'
import {isRunning, topOf} from '../blocks/top.ts'
import {employers} from './employers.ts'
import {clean} from './sender-names.ts'

/** All that speak for the issuer: the form of the text, and the text itself. */
export function witnesses(scene: Scene): readonly Witness[] {
  const deciding = decided(scene)
  return deciding
    ? [...formWitnesses(scene).filter(({weight}) => weight >= 3), deciding]
    : [...formWitnesses(scene), ...mentions(scene)]
}

// `Regeringen har beslutat att Naturvårdsverket ska …`: those it names are the matter, not the issuer.
function decided({manuscript: {blocks}, locale: {reading}}: Scene): Witness | undefined {
  const block = blocks.find((one) => isRunning(one))
  const words = block && openerOf(reading.governments, block.text)?.words
  const name = words === undefined ? undefined : /^\p{Lu}\p{L}+/u.exec(words)?.[0]
  return block === undefined || name === undefined ? undefined : {name, weight: 2, block}
}

/**
 * Every name that the form of `scene` calls the issuer's: the buttons of its newsroom, the stamp, a signature, the
 * footer's address, the headline's `X: …`, whom contacts and speakers work for. Headings `Om X` are left to the caller
 * (`withBoilerplate`), since they also head what is no issuer.
 */
export function formWitnesses(scene: Scene): readonly Witness[] {
  const {
    manuscript,
    found: {headline}
  } = scene
  const known = witnessesBy(manuscript)
  const before = known.get(headline)
  if (before) return before
  const found = fromForm(scene)
  known.set(headline, found)
  return found
}

// Boilerplate and issuer ask alike.
const witnessesBy = whileRead<Manuscript, Map<string | undefined, readonly Witness[]>>(() => new Map())

function fromForm(scene: Scene): readonly Witness[] {
  const {
    manuscript: {blocks},
    locale: {reading}
  } = scene
  const top = topOf(blocks)
  const found: Witness[] = []
  let signed = 0
  for (let index = 0; index < blocks.length && found.length < mostWitnesses; index++) {
    const block = blocks[index]
    if (!block) break
    // Most blocks are sentences: no button, no name above an address, no firm on a line of its own.
    const isLine = !endsSentence(block.text)
    if (isLine) found.push(...buttons(block, reading))
    if (index < Math.max(top, 8)) found.push(...inStamp(block, blocks, reading))
    const behalf = openerOf(reading.mail.closings, block.text)
    if (behalf && ++signed <= mostSignatures) found.push(...signature(blocks, index, behalf.end, reading))
    if (isLine && index >= 3) found.push(...footer(blocks, index, reading), ...lastLine(blocks, index, reading))
    if (index < top + 1) found.push(...kicker(block, scene))
    if (index < top || index >= blocks.length - lowest) found.push(...fromLabel(block, scene.found.label, reading))
    found.push(...employers(block, reading))
    if (isLine && index <= 2 && block.text !== scene.found.headline) found.push(...masthead(blocks, index, reading))
  }
  return found
}

// Each is held against all others. A page has a dozen, and whom so many do not name no more of them will.
const mostWitnesses = 500

// The whole text is looked through for a name that is signed. A mail that was sent on a few times has one for each.
const mostSignatures = 50

// A letterhead may close the text as well.
const lowest = 3

// A page opens with the name of whose it is; the text then says it again.
function masthead(blocks: readonly Block[], index: number, reading: Reading): Witness[] {
  const block = blocks[index]
  if (
    !block ||
    block.kind === 'item' ||
    block.text.length > 80 ||
    nextKind(block.text, letter) < 0 ||
    wordCount(block.text) > 5 ||
    (/[:|@]|(?:^| )\p{Ll}{5}/u.test(block.text) && !closesSmall(block.text, reading)) ||
    // `Til Nasdaq Copenhagen A/S`: whom a filing is for.
    openerOf(reading.mail.to, block.text) !== undefined
  )
    return []
  if (
    labelIn(block.text, reading) !== undefined ||
    (furnitureOf(block, reading) ?? 'distributor') !== 'distributor' ||
    sectionOf(block, reading) !== undefined
  )
    return []
  const isLong = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(block.text)
  const times = blocks.filter(
    ({text}, at) => at !== index && (standsIn(text, block.text) || (isLong && standsIn(text, `${block.text}s`)))
  ).length
  const isAlone = (blocks[index + 1]?.text.length ?? 0) > 0
  // `Havnens Venner`, and below it `Pressemelding 06.05.2024`: nobody's name stands there.
  const below = blocks[index + 1]?.text ?? ''
  if (
    isLong &&
    times > 0 &&
    !startsGiven(block.text) &&
    below.length < 60 &&
    labelIn(/^\p{L}+/u.exec(below)?.[0] ?? '', reading)
  )
    return clean(block.text, 4, block, reading)
  return isAlone && (times >= (isLong ? 1 : 2) || isOrganisationName(block.text, reading))
    ? clean(block.text, isOrganisationName(block.text, reading) ? 3 : 2.5, block, reading)
    : []
}

// `Bohusläns konstmuseum`: what it is stands in small letters behind whose it is.
function closesSmall(text: string, reading: Reading): boolean {
  return /^\p{Lu}[\p{L}-]+s \p{Ll}{5,}$/u.test(text) && isOrganisationName(text, reading)
}

// `Acme` of `hos Acme i dag`, not of `Acmes` nor of `Acme-koncernen`.
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!/[\p{L}\p{N}-]/u.test(text.charAt(at - 1) + text.charAt(at + name.length))) return true
  }
  return false
}

// `Følg pressemeddelelser fra X`, `Seneste pressemeddelelser fra X`, `X logo`.
function buttons(block: Block, reading: Reading): Witness[] {
  if (block.text.length > 120 || !mayOpen(buttonPhrases(reading), block.text)) return []
  const named = (phrases: readonly string[], weight: number) => {
    const name = matchPhrase(phrases, block.text, 'whole')?.parts['name']
    return name === undefined ? [] : clean(name, weight, block, reading)
  }
  return [
    ...named(reading.furniture.subscribe, 4),
    ...named(reading.sections.related, 4),
    ...named(reading.furniture.accessibility, 3)
  ]
}

// Of all three those that name somebody, in one list: most lines open none.
const buttonPhrases = once(({furniture, sections}: Reading): readonly string[] =>
  [...furniture.subscribe, ...sections.related, ...furniture.accessibility].filter(namesSomebody)
)

function namesSomebody(phrase: string): boolean {
  return phrase.includes('{name}')
}

function inStamp(block: Block, blocks: readonly Block[], reading: Reading): Witness[] {
  // A stamp has a day with its year, and something that parts it from the rest.
  if (!holds(block.text, digit)) return []
  if (!holds(block.text, parting)) return besideDay(block, reading)
  const parts = block.text.slice(0, 300).split(/ ?[|•·] ?/u)
  const isDay = (part: string, farthest: number) =>
    part.length < 60 &&
    datesIn(part, reading.calendar).some((dated) => dated.day?.year !== undefined && dated.from < farthest)
  const day = parts.findIndex((part) => isDay(part, 12))
  if (parts.length < 2 || day < 0) return []
  const name = parts
    .filter((_, index) => index !== day)
    .find(
      (part) =>
        !openerOf(reading.phrases.updated, part) &&
        // `Opdateret 2. maj 2022 · Publiceret 1. maj 2022`
        !(openerOf(reading.phrases.published, part) && isDay(part, part.length)) &&
        labelIn(part, reading) === undefined &&
        !openerOf(reading.phrases.byline, part) &&
        (personAlone(part, reading) === undefined || (part === parts[0] && !startsGiven(part))) &&
        wordCount(part) <= 7
    )
  // `27. april 2023 | Forskning | Af Eva Ek`: one word that the story never calls anybody by is what it is filed under.
  const isTopic =
    name !== undefined &&
    wordCount(name) === 1 &&
    !isOrganisationName(name, reading) &&
    !blocks.some((one) => isRunning(one) && standsIn(one.text, name))
  return name === undefined || isTopic ? [] : clean(name, 4, block, reading)
}

// `Vik kommune 22. mars 2024`: all but the day is an organisation's name.
function besideDay(block: Block, reading: Reading): Witness[] {
  if (block.text.length > 80 || !isStamp(block.text, reading)) return []
  const [dated] = datesIn(block.text, reading.calendar)
  const name = dated === undefined || dated.to < block.text.length ? '' : block.text.slice(0, dated.from).trim()
  return isOrganisationName(name, reading) ? clean(name, 4, block, reading) : []
}

// `Pressemeddelelse fra Hjertesagen`
function fromLabel(whole: Block, label: string | undefined, reading: Reading): Witness[] {
  // Where a page lost its line breaks only the rule of labels knows where the sender's name ends.
  const block = label !== undefined && whole.text.startsWith(`${label} `) ? {...whole, text: label} : whole
  if (!mayOpen(labelPhrases(reading), block.text) && openerOf(labelPhrases(reading), block.text) === undefined)
    return []
  const lists = labelLists(reading)
  const name =
    lists.map((phrases) => matchPhrase(phrases, block.text, 'whole')?.parts['name']).find((one) => one !== undefined) ??
    lists.map((phrases) => nameBehind(phrases, block.text, reading)).find((one) => one !== undefined)
  return name === undefined ? [] : clean(name.replace(/,? (?:\p{Ll}{1,3}\.? )?\d.*$/su, ''), 4, block, reading)
}

function labelLists({kinds}: Reading): readonly (readonly string[])[] {
  return [kinds['press-release'], kinds.statement, kinds.feature, kinds.news]
}

// Those that name somebody, as for buttons.
const labelPhrases = once((reading: Reading): readonly string[] => labelLists(reading).flat().filter(namesSomebody))

// `PRESSEMEDDELELSE fra Strandby Museum den 8. juni 2021: …`: the line goes on behind the name.
function nameBehind(phrases: readonly string[], text: string, reading: Reading): string | undefined {
  const opener = openerOf(those(phrases, endsInName), text)
  // `Statement by the Seafarers’ Union on …`
  const behind =
    opener === undefined ? '' : text.slice(opener.end, opener.end + 120).replace(/^ *(?:\p{Ll}{3} (?=\p{Lu}))?/u, '')
  const [name] = namesIn(behind, reading)
  return name !== undefined && behind.startsWith(name) ? name : undefined
}

function endsInName(phrase: string): boolean {
  return /\p{L} \{name\}$/u.test(phrase)
}

// Below `Med venlig hilsen` and `På vegne af` stands who sends it.
function signature(blocks: readonly Block[], index: number, end: number, reading: Reading): Witness[] {
  const block = blocks[index]
  if (!block) return []
  const same = block.text.slice(end).replaceAll(/^[\s,:]+/gu, '')
  if (same !== '') return wordCount(same) <= 6 ? clean(same, 4, block, reading) : []
  const lines = blocks
    .slice(index + 1, index + 6)
    .flatMap((below) => printedLines(below).map(({text}) => ({below, text})))
  return lines.slice(0, 6).flatMap(({below, text}, at) => {
    if (endsSentence(text) || wordCount(text) > 7 || /@|\d{4}/u.test(text)) return []
    // One word that is said nowhere else is who writes, not who sends.
    const opens = at === 0 && (text.includes(' ') || blocks.some((one) => one !== below && standsIn(one.text, text)))
    return opens || isOrganisationName(text, reading) ? clean(text, 3, below, reading) : []
  })
}

// A name above a postal address.
function footer(blocks: readonly Block[], index: number, reading: Reading): Witness[] {
  const block = blocks[index]
  const below = blocks[index + 1]
  if (!block || !below || below.gap > 0 || wordCount(block.text) > 8 || /[@\d:|]/u.test(block.text)) return []
  if (
    !isAddressLine(below, reading) ||
    isAddressLine(block, reading) ||
    sectionOf(block, reading) ||
    furnitureOf(block, reading)
  )
    return []
  return clean(block.text, 4, block, reading)
}

// The text's last line of all is a firm's name: whose page it was.
function lastLine(blocks: readonly Block[], index: number, reading: Reading): Witness[] {
  const block = blocks[index]
  if (!block || index < blocks.length - 1 || block.kind !== 'paragraph') return []
  const {text} = block
  if (wordCount(text) > 6 || /[@:|\d]/u.test(text) || furnitureOf(block, reading)) return []
  return isOrganisationName(text, reading) ? clean(text, 3, block, reading) : []
}

// `Ret til Leg: Regeringens udspil svigter …`
function kicker(block: Block, {found, locale: {reading}}: Scene): Witness[] {
  if (found.headline === undefined || !found.headline.startsWith(block.text.slice(0, 30))) return []
  const name = /^([^:–]{2,60}):\s/u.exec(block.text)?.[1]
  if (name === undefined || wordCount(name) > 6 || openerOf(allKinds(reading), name) || /(?:^| )\p{Ll}{5}/u.test(name))
    return []
  const isName = isOrganisationName(name, reading)
  // `Orgelns dag: …` is what takes place, `Ret til Leg: …` may be who speaks.
  if (!isName && !/^(?:\p{Lu}|\S{1,3}$)/u.test(name.split(' ').at(-1) ?? '')) return []
  return clean(name, isName ? 4 : 2, block, reading)
}

const allKinds = once(({kinds}: Reading): readonly string[] => Object.values(kinds).flat())
