import type {Bcp47} from '../../model/language.ts'
import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {domainsIn, foldedName, isDomainOf, isOrganisationName, sameIssuer, type Witness} from './issuer-names.ts'
import {namesIn} from './capital-names.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {
  capital,
  digit,
  isAll,
  isWordAt,
  kindAt,
  letter,
  mark,
  nextKind,
  opensName,
  small,
  wordEnd
} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {plainName} from '../words/inflection.ts'
import {fewTimes} from '../words/few-times.ts'
import {personAlone, personsIn, startsGiven, wordsIn} from '../words/names.ts'
import {capitalsIn} from '../words/presence.ts'
import {isProse} from '../blocks/prose.ts'
import {remembered, rememberedText} from '../blocks/remember.ts'
import type {Scene} from '../rule.ts'

/**
 * Names that the text itself repeats: each place says a little (headline and lead more than the rest), a word that
 * makes it an organisation's says more, and the mail domain of a contact most. Persons are none. Of all of them those
 * that are `asked` for, where few are: the others are not weighed.
 */
export function mentions(scene: Scene, asked: (name: string) => boolean = anyName): Witness[] {
  const {manuscript, blocks, found, locale} = scene
  const {reading} = locale
  const opening = blocks.find((block) => isProse(block.text))?.text
  const head = manuscript.blocks
    .slice(0, 3)
    .filter((block) => block.text.length < 120 && !block.text.includes('@') && !isRow(block.text))
  const tops = [found.headline, found.lead ?? opening, ...head.map(({text}) => text)].filter(
    (text) => text !== undefined
  )
  const domains = domainsIn(manuscript.blocks)
  const texts = [
    ...manuscript.blocks.filter(
      (block) =>
        block.text === found.headline || block.text === found.lead || (head.includes(block) && !blocks.includes(block))
    ),
    ...blocks
  ]
  const isOnes = ({name, isMailed}: Counted): boolean => {
    // `Pohjolan Uni` of `@pohjolanuni.fi` is a firm, though it is written as a person is.
    const isFirm = isMailed && name.includes(' ') && !startsGiven(name)
    const isNoFirm =
      !isFirm &&
      ((personAlone(name, reading) !== undefined && !isOrganisationName(name, reading)) || isPersons(name, scene))
    return isNoFirm || countriesIn(locale.language).has(name)
  }
  const isMailDomain = (name: string) => domains.some((domain) => isDomainOf(domain, name))
  const counted = new Map<string, Counted>()
  for (const block of texts) {
    for (const one of namesOf(block, reading)) {
      const name = nominative(one, manuscript.blocks, reading)
      if (!asked(name)) continue
      const before = counted.get(name)
      if (before) before.times++
      else counted.set(name, {name, block, times: 1, isMailed: isMailDomain(name)})
    }
  }
  const refused = new Set<string>()
  for (const {name, block} of mailedNames(domains, texts)) {
    if (refused.has(name) || !asked(name)) continue
    const before = counted.get(name)
    // The next that prints the name is told the same.
    refused.add(name)
    if ((before && !isOnes(before)) || isPersons(name, scene)) continue
    counted.delete(name)
    counted.set(name, {name, block, times: 2, isMailed: isMailDomain(name), isSpelt: true})
  }
  const namesAbove = [...new Set(tops.flatMap((text) => namesInText(text, reading)))].slice(0, mostAbove)
  const witnesses: Witness[] = []
  let weighed = 0
  for (const one of counted.values()) {
    const {name, block, times, isMailed} = one
    const isOrganisation = isOrganisationName(name, reading)
    // Most names stand there once and say nothing.
    if (!isMailed && !isOrganisation && times < 2) continue
    const isAbove = namesAbove.some((above) => sameIssuer(above, name))
    const leads = found.headline?.startsWith(name) === true
    if (isAbove || isMailed || isOrganisation) weighed++
    if (weighed > mostWeighed) break
    // What only its frequency speaks for is what the headline is about.
    if (!isMailed && !isOrganisation && (times < (leads ? 3 : 4) || !isAbove)) {
      if (isAbove && (one.isSpelt || !isOnes(one))) witnesses.push({name, block, weight: 0.9, mentioned: true})
      continue
    }
    if (!isMailed && lexiconOf(reading).organisationWords.has(name.toLowerCase())) continue
    if (!isMailed && name.length < 4 && nextKind(name, small) >= 0) continue
    // Printed in the genitive alone it is somebody's that the text mentions.
    if (!isMailed && !isAlone(name, manuscript.blocks)) continue
    // Whose it is takes the persons of the whole text, and is asked last.
    if (!one.isSpelt && isOnes(one)) continue
    const weight =
      (isMailed ? 3 : 0) +
      (isOrganisation ? 0.8 : 0) +
      (isAbove ? 1 : 0) +
      (leads ? 1 : 0) +
      Math.min(times, 4) * (isMailed || isOrganisation ? 0.3 : 0.4)
    if (weight >= 1)
      witnesses.push({name, block, weight: isAbove || isMailed ? weight : Math.min(weight, 0.9), mentioned: true})
  }
  return witnesses
}

function anyName(): boolean {
  return true
}

interface Counted {
  readonly name: string
  readonly block: Block
  times: number
  readonly isMailed: boolean
  /** A mail domain spells it, small words and all: whoever else may bear it. */
  readonly isSpelt?: boolean
}

const mostDomains = 20

// Headline and summary name a handful.
const mostAbove = 200

// For each the whole text is looked through. A release names some twenty, an annual report some hundred: where more may be
// the issuer, those that come first are.
const mostWeighed = 200

// `Gnesta hemslöjd` of `ingegerd@gnestahemslojd.se`: small words that the domain says are part of the name.
function mailedNames(domains: readonly string[], blocks: readonly Block[]): readonly Witness[] {
  const wanted = new Set(domains.map((domain) => foldedName(domain)).filter((domain) => domain.length >= 6))
  if (wanted.size === 0 || wanted.size > mostDomains) return []
  // Most words do not even begin as a domain does.
  const letters = new Set([...wanted].map((domain) => domain.charAt(0)))
  const found: Witness[] = []
  for (const block of blocks) {
    const text = block.text.slice(0, longestText)
    for (const at of capitalsIn(text)) {
      if ((at > 0 && text[at - 1] !== ' ') || !mayOpenOne(text, at, letters)) continue
      for (let count = 2, end = spaceFrom(text, at); count <= 4 && end < text.length; count++) {
        end = spaceFrom(text, end + 1)
        const name = text.slice(at, end).replace(/[,.:;!?]$/u, '')
        if (/[,.:;!?]/u.test(name)) break
        if (wanted.has(foldedName(name))) found.push({name, weight: 0, block})
      }
    }
  }
  return found
}

// Whether the word at `at` begins as one of `letters`. What domains do not spell says nothing of the word.
function mayOpenOne(text: string, at: number, letters: ReadonlySet<string>): boolean {
  const initial = foldedName(text.charAt(at))
  return initial === ''
    ? letters.has(foldedName(text.slice(at, spaceFrom(text, at))).charAt(0))
    : letters.has(initial.charAt(0))
}

function spaceFrom(text: string, from: number): number {
  const at = text.indexOf(' ', from)
  return at < 0 ? text.length : at
}

// `Alumne Uddannelse Forskning Samarbejde Om universitetet`: a menu's names side by side, nothing joining them.
function isRow(text: string): boolean {
  const words = text.split(' ')
  return words.length >= 5 && words.filter((word) => opensName(word)).length >= words.length - 1
}

/** Whether `name` is somebody's in what is left of the text, all their names or one of them: only where it stands can it be. */
function isPersons(name: string, {blocks, found, locale: {reading}}: Scene): boolean {
  const bears = (person: string) => person === name || (person.includes(name) && person.split(' ').includes(name))
  return (
    (found.contacts ?? []).some((contact) => contact.name === name) ||
    (found.quotes ?? []).some(({speaker}) => speaker === name) ||
    (found.byline ?? []).includes(name) ||
    (found.headline?.includes(name) === true &&
      personsIn(found.headline, reading).some((person) => bears(person.name))) ||
    (mayBePersons(name, reading) &&
      blocks.some((block) => standsBeside(block.text, name, reading) && personsOf(block, reading).some(bears)))
  )
}

// What makes an organisation is in nobody's name, nor is a sign that joins two.
function mayBePersons(name: string, reading: Reading): boolean {
  const {isOrganisation} = lexiconOf(reading)
  if (name.includes('/') || name.includes('&')) return false
  return !name.includes(' ') || !wordsIn(name).some(({word}) => isOrganisation(word))
}

// Whether `name` stands in `text` as somebody's may: several words do anywhere, one beside another capital or a
// particle. Most stand between small words, and the persons of the text need not be known.
function standsBeside(text: string, name: string, reading: Reading): boolean {
  if (name.includes(' ') || name.includes('.')) return text.includes(name)
  const {particles} = lexiconOf(reading)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (followsName(text, at, particles) || leadsToName(text, at + name.length, particles)) return true
  return false
}

function followsName(text: string, at: number, particles: ReadonlySet<string>): boolean {
  if (text[at - 1] !== ' ' || !mayGoOn(text, at - 1)) return false
  let from = at - 1
  for (; from > 0 && text[from - 1] !== ' '; from--) if ((kindAt(text, from - 1) & capital) !== 0) return true
  return particles.has(text.slice(from, at - 1))
}

// A name goes on behind a word, or behind the stop of an initial.
function mayGoOn(text: string, end: number): boolean {
  if ((kindAt(text, end - 1) & (letter | digit | mark)) !== 0) return true
  if (text[end - 1] !== '.') return false
  for (let at = end - 2; at > end - 6; at--) if (!isWordAt(text, at)) return true
  return false
}

function leadsToName(text: string, end: number, particles: ReadonlySet<string>): boolean {
  return (
    text[end] === ' ' &&
    ((kindAt(text, end + 1) & capital) !== 0 || particles.has(text.slice(end + 1, wordEnd(text, end + 1))))
  )
}

// What stands above the text is a block of it as well.
const namesInText = rememberedText(namesIn)

// Boilerplate and issuer ask of the same blocks.
const personsOf = remembered(({text}: Block, reading: Reading): readonly string[] =>
  personsIn(text.slice(0, longestText), reading).map(({name}) => name)
)
const namesOf = remembered(({text}: Block, reading: Reading): readonly string[] => [
  // Where all is in capitals they tell no name.
  ...new Set(
    nextKind(text, small) >= 0 || text.split(' ').length <= 4 ? namesInText(text.slice(0, longestText), reading) : []
  )
])

const longestText = 3000

function isAlone(name: string, blocks: readonly Block[]): boolean {
  return blocks.some(({text}) => {
    const at = text.indexOf(name)
    return at >= 0 && !/^[\p{L}\p{N}’']/u.test(text.slice(at + name.length))
  })
}

/** `name` without its genitive, where it is printed without: `Vision` of `Visions`. */
export function nominative(name: string, blocks: readonly Block[], reading: Reading): string {
  if (!reading.nameEndings && !name.endsWith('s')) return name
  if (reading.nameEndings) {
    const plain = plainName(name, (word) => isKnown(word, blocks, reading), reading)
    if (plain !== name) return plain
  }
  if (!name.endsWith('s')) return name
  const stem = name.replace(/['’]?s$/u, '')
  if (stem === name || stem.length < 2) return name
  const last = stem.split(' ').at(-1) ?? stem
  if (
    isOrganisationName(last, reading) &&
    !reading.organisationWords.includes(name.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return stem
  return isPrinted(last, blocks) ? stem : name
}

function isKnown(word: string, blocks: readonly Block[], {organisationWords}: Reading): boolean {
  const folded = word.toLowerCase()
  return (
    isPrinted(word, blocks) || organisationWords.some((one) => folded === one || (one.length > 4 && word.endsWith(one)))
  )
}

const lands = new Map<Bcp47, ReadonlySet<string>>()

/**
 * Whether `word` stands in `blocks` by itself. A list of all words is made only for one with a sign within, and where so many
 * are looked for that it is sooner made than the text looked through.
 */
function isPrinted(word: string, blocks: readonly Block[]): boolean {
  if (!isAll(word, letter | digit)) return allWords(blocks).has(word)
  return maySearch(blocks) ? blocks.some(({text}) => standsIn(text, word)) : allWords(blocks).has(word)
}

const maySearch = fewTimes(40)

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if ((at === 0 || !isWordAt(text, at - 1)) && !isWordAt(text, at + word.length)) return true
  return false
}

const allWords = once(
  (blocks: readonly Block[]): ReadonlySet<string> =>
    new Set(
      blocks
        .flatMap(({text}) => text.match(/[\p{L}\p{N}]+(?:[-&./][\p{L}\p{N}]+)*/gu) ?? [])
        .flatMap((word) => [word, ...word.split(/[-&./]/u)])
    )
)

/** The names of countries in `language` (CLDR): capitals that stand in headlines, and issue nothing. */
function countriesIn(language: Bcp47): ReadonlySet<string> {
  const known = lands.get(language)
  if (known) return known
  const names = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'})
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const made = new Set(
    letters.flatMap((one) => letters.map((other) => names.of(one + other)).filter((name) => name !== undefined))
  )
  lands.set(language, made)
  return made
}
