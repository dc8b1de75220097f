import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {lexiconOf} from './lexicon.ts'
import {furnitureOf} from './furniture-lines.ts'
import {labelIn} from './kind-label.ts'
import {openerOf} from './openers.ts'
import {matchPhrase} from './phrases.ts'
import {personAlone} from './names.ts'
import {endsSentence, wordCount} from './prose.ts'
import {stampIn} from './published.ts'
import type {Scene} from './rule.ts'
import {isAddressLine} from './section-text.ts'
import {sectionOf} from './sections.ts'
import {topOf} from './top.ts'

/** A name that a text gives to its issuer, where, and how much that says. */
export interface Witness {
  readonly name: string
  readonly weight: number
  readonly block: Block
}

/** The issuer as the witnesses together make it: its fullest printed form, and the weight of all who name it. */
export interface Issuer {
  readonly name: string
  readonly weight: number
  readonly block: Block
}

/**
 * Every name that the form of `scene` calls the issuer's: the buttons of its newsroom, the stamp, a signature, the
 * footer's address, the headline's `X: …`, whom contacts and speakers work for. Headings `Om X` are left to the caller
 * (`withBoilerplate`), since they also head what is no issuer.
 */
export function witnesses(scene: Scene): readonly Witness[] {
  const {manuscript: {blocks}, locale: {reading}} = scene
  const top = topOf(blocks)
  return blocks.flatMap((block, index): Witness[] => [
    ...buttons(block, reading),
    ...(index < Math.max(top, 8) ? inStamp(block, reading) : []),
    ...signature(blocks, index, reading),
    ...footer(blocks, index, reading),
    ...(index < top + 1 ? kicker(block, scene) : []),
    ...employers(block, reading),
    ...masthead(blocks, index, reading)
  ])
}

// A page opens with the name of whose it is; the text then says it again.
function masthead(blocks: readonly Block[], index: number, reading: Reading): Witness[] {
  const block = blocks[index]
  if (!block || index > 2 || block.kind === 'item' || wordCount(block.text) > 5 || endsSentence(block.text) || /[:|@]|(?:^| )\p{Ll}{5}/u.test(block.text)) return []
  if (labelIn(block.text, reading) !== undefined || furnitureOf(block, reading) !== undefined || sectionOf(block, reading) !== undefined) return []
  const times = blocks.filter(({text}, at) => at !== index && text.includes(block.text)).length
  const isAlone = (blocks[index + 1]?.text.length ?? 0) > 0
  return isAlone && (times >= 2 || isOrganisationName(block.text, reading)) ? clean(block.text, times >= 2 ? 2.5 : 2, block, reading) : []
}

// `Følg pressemeddelelser fra X`, `Seneste pressemeddelelser fra X`, `X logo`.
function buttons(block: Block, reading: Reading): Witness[] {
  if (block.text.length > 120 || endsSentence(block.text)) return []
  const named = (phrases: readonly string[], weight: number) => {
    const match = matchPhrase(phrases, block.text, 'whole')
    const name = match?.parts['name']
    return name === undefined || !/^\{name\}|\{name\}$/u.test(match?.phrase ?? '') && !match?.phrase.includes('{name}') ? [] : clean(name, weight, block, reading)
  }
  return [...named(reading.furniture.subscribe, 4), ...named(reading.sections.related, 4), ...named(reading.furniture.accessibility, 3)]
}

function inStamp(block: Block, reading: Reading): Witness[] {
  const stamp = stampIn(block, reading)
  const [first] = stamp?.parts ?? []
  if (first === undefined || personAlone(first, reading) !== undefined) return []
  const strokes = /[|•·]/u.test(block.text)
  return strokes ? clean(first, 4, block, reading) : []
}

// Below `Med venlig hilsen` and `På vegne af` stands who sends it.
function signature(blocks: readonly Block[], index: number, reading: Reading): Witness[] {
  const block = blocks[index]
  if (!block) return []
  const behalf = openerOf(reading.mail.closings, block.text)
  if (!behalf) return []
  const same = block.text.slice(behalf.end).replaceAll(/^[\s,:]+/gu, '')
  if (same !== '') return wordCount(same) <= 6 ? clean(same, 4, block, reading) : []
  return blocks.slice(index + 1, index + 6).flatMap((line, at) => {
    if (endsSentence(line.text) || wordCount(line.text) > 7 || /@|\d{4}/u.test(line.text)) return []
    return at === 0 || isOrganisationName(line.text, reading) ? clean(line.text, 3, line, reading) : []
  })
}

// A name above a postal address.
function footer(blocks: readonly Block[], index: number, reading: Reading): Witness[] {
  const block = blocks[index]
  const below = blocks[index + 1]
  if (!block || !below || below.gap > 0 || wordCount(block.text) > 8 || endsSentence(block.text) || /[@\d:|]/u.test(block.text)) return []
  if (!isAddressLine(below, reading) || isAddressLine(block, reading) || index < 3) return []
  return clean(block.text, 4, block, reading)
}

// `Ret til Leg: Regeringens udspil svigter …`
function kicker(block: Block, {found, locale: {reading}}: Scene): Witness[] {
  if (found.headline === undefined || !found.headline.startsWith(block.text.slice(0, 30))) return []
  const name = /^([^:–]{2,60}):\s/u.exec(block.text)?.[1]
  if (name === undefined || wordCount(name) > 6 || openerOf(allKinds(reading), name) || /(?:^| )\p{Ll}{5}/u.test(name)) return []
  return clean(name, isOrganisationName(name, reading) ? 4 : 2, block, reading)
}

const kindWords = new WeakMap<Reading, readonly string[]>()

function allKinds(reading: Reading): readonly string[] {
  const known = kindWords.get(reading) ?? Object.values(reading.kinds).flat()
  kindWords.set(reading, known)
  return known
}

// `…, formand for Dansk Vandforening`: a title, what joins it, and a name.
function employers(block: Block, reading: Reading): Witness[] {
  const lexicon = lexiconOf(reading)
  const found: Witness[] = []
  for (const match of block.text.slice(0, 4000).matchAll(employer)) {
    const [whole, title, link, name] = match
    if (!lexicon.isRole(title ?? '') || !lexicon.links.has(link ?? '') || name === undefined) continue
    if (personAlone(name, reading) !== undefined && !isOrganisationName(name, reading)) continue
    const weight = /@|\d{5}/u.test(block.text.slice(match.index, match.index + whole.length + 60)) ? 2 : 1
    found.push(...clean(name, weight, block, reading))
  }
  return found
}

const employer = /(?<![\p{L}-])(\p{L}[\p{L}-]+) (\p{Ll}{1,6}) (\p{Lu}[\p{L}\p{N}&.-]*(?:-? (?:&|\p{Ll}{1,4}) \p{Lu}[\p{L}\p{N}.-]*| (?:A\/S|AB \(publ\)|\p{Lu}[\p{L}\p{N}.-]*)){0,5})/gu

/** Whether a word or an ending in `name` makes it an organisation's. */
export function isOrganisationName(name: string, reading: Reading): boolean {
  const lexicon = lexiconOf(reading)
  return name.split(/[ /]/u).some((word) => lexicon.isOrganisation(word.replaceAll(/[.,()]/gu, ''))) || reading.companyForms.some((form) => name.endsWith(` ${form}`))
}

function clean(printed: string, weight: number, block: Block, reading: Reading): Witness[] {
  const [name = ''] = printed.split(/, |\s[–|]\s|\d{1,2}\.\d{1,2}\.\d{4}/u)
  const bare = name.replaceAll(/^[\s:–•"”]+|[\s:,–•"”]+$/gu, '').replace(/(?<!\b(?:publ|f|Inc|Co|Ltd|b\.a|m\.b\.a))\.$/u, '')
  if (bare.length < 2 || bare.length > 80 || !/^[\p{Lu}\p{N}]/u.test(bare) || wordCount(bare) > 8) return []
  if (personAlone(bare, reading) !== undefined && !isOrganisationName(bare, reading) && weight < 4) return []
  if (lexiconOf(reading).isRole(bare.split(' ')[0] ?? '')) return []
  return [{name: bare, weight, block}]
}

/** The issuer that most of the weight of `all` speaks for; `undefined` where it is less than `least`. */
export function issuerOf(all: readonly Witness[], least: number, reading: Reading): Issuer | undefined {
  const groups: {names: Witness[]; weight: number}[] = []
  for (const witness of all) {
    const group = groups.find(({names}) => names.some(({name}) => sameIssuer(name, witness.name)))
    if (group) {
      group.names.push(witness)
      group.weight += witness.weight
    } else groups.push({names: [witness], weight: witness.weight})
  }
  const best = groups.toSorted((a, b) => b.weight - a.weight)[0]
  if (!best || best.weight < least) return undefined
  const fullest = best.names.toSorted((a, b) => fullness(b, reading) - fullness(a, reading))[0]
  return fullest ? {name: fullest.name, weight: best.weight, block: fullest.block} : undefined
}

// The legal form and more words make a name fuller; a genitive is none.
function fullness({name, weight}: Witness, reading: Reading): number {
  return wordCount(name) * 2 + (isOrganisationName(name, reading) ? 3 : 0) + weight / 10
}

/** The names before the last dot of every mail address in `blocks`: `nordhvil` of `pa@nordhvil.dk`. */
export function domainsIn(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>()
  for (const {text} of blocks) {
    for (const [, domain] of text.matchAll(/(?:@|\((?:at|a)\) ?|snabel-a\)? )(?:[\p{L}\d-]+\.)*([\p{L}\d-]+)\.\p{L}{2,}/giu)) if (domain !== undefined) found.add(folded(domain))
  }
  return [...found]
}

/** Whether whoever answers at `domain` may speak for `name`: `dsf-forbund` for `DSF`, `noerreaa` for `Nørre Aa Kommune`. */
export function isDomainOf(domain: string, name: string): boolean {
  const whole = folded(name)
  if (whole.length < 2) return false
  if (domain === whole || (domain.length >= 5 && whole.startsWith(domain)) || (whole.length >= 5 && domain.startsWith(whole))) return true
  const [first = ''] = name.split(' ')
  return folded(first).length >= 5 && folded(first) === domain
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD').replaceAll(/[^a-z0-9]/gu, '').replaceAll('aa', 'a').replaceAll('oe', 'o').replaceAll('ae', 'a')
}

/** Whether one of two names holds all words of the other, an ending apart: `Nordhvil` and `Nordhvil A/S`. */
export function sameIssuer(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length)
  return few !== undefined && few.length > 0 && few.every((word) => many?.some((candidate) => candidate === word || candidate === word.replace(/['’]?s$/u, '') || `${candidate}s` === word || candidate === `${word}s`))
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
}
