import type {Bcp47} from '../../model/language.ts'
import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {domainsIn, foldedName, isDomainOf, isOrganisationName, sameIssuer, type Witness} from './issuer-names.ts'
import {labelIn} from '../kind-label.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {capital, isWordAt, kindAt, small} from '../words/letters.ts'
import {matchesIn} from '../words/matches.ts'
import {once} from '../words/once.ts'
import {holds} from '../words/presence.ts'
import {plainName} from '../words/inflection.ts'
import {personAlone, personsIn, startsGiven} from '../words/names.ts'
import {isProse} from '../blocks/prose.ts'
import {remembered} from '../blocks/remember.ts'
import type {Scene} from '../rule.ts'

/**
 * Names that the text itself repeats: each place says a little (headline and lead more than the rest), a word that
 * makes it an organisation's says more, and the mail domain of a contact most. Persons are none.
 */
export function mentions({manuscript, blocks, found, locale}: Scene): Witness[] {
  const {reading} = locale
  const opening = blocks.find((block) => isProse(block.text))?.text
  const head = manuscript.blocks
    .slice(0, 3)
    .filter((block) => block.text.length < 120 && !block.text.includes('@') && !isRow(block.text))
  const above = [found.headline, found.lead ?? opening, ...head.map(({text}) => text)].filter(
    (text) => text !== undefined
  )
  const domains = domainsIn(manuscript.blocks)
  const persons = [
    ...personsIn(found.headline ?? '', reading).map(({name}) => name),
    ...blocks.flatMap((block) => personsOf(block, reading))
  ]
  const people = new Set([
    ...persons.flatMap((name) => [name, ...name.split(' ')]),
    ...(found.contacts ?? []).map(({name}) => name),
    ...(found.quotes ?? []).map(({speaker}) => speaker),
    ...(found.byline ?? [])
  ])
  const countries = countriesIn(locale.language)
  const texts = [
    ...manuscript.blocks.filter(
      (block) =>
        block.text === found.headline || block.text === found.lead || (head.includes(block) && !blocks.includes(block))
    ),
    ...blocks
  ]
  const isOnes = (name: string): boolean => {
    // `Pohjolan Uni` of `@pohjolanuni.fi` is a firm, though it is written as a person is.
    const isFirm = name.includes(' ') && !startsGiven(name) && domains.some((domain) => isDomainOf(domain, name))
    return (
      (people.has(name) && !isFirm) ||
      countries.has(name) ||
      (!isFirm && personAlone(name, reading) !== undefined && !isOrganisationName(name, reading))
    )
  }
  const counted = new Map<string, Witness & {readonly times: number}>()
  const others = new Set<string>()
  for (const block of texts) {
    for (const one of namesOf(block, reading)) {
      const name = nominative(one, manuscript.blocks, reading)
      const before = counted.get(name)
      if (before) counted.set(name, {...before, times: before.times + 1})
      else if (others.has(name)) continue
      else if (isOnes(name)) others.add(name)
      else counted.set(name, {name, block, weight: 0, times: 1})
    }
  }
  for (const {name, block} of mailedNames(domains, texts)) {
    if (!counted.has(name) && !people.has(name)) counted.set(name, {name, block, weight: 0, times: 2})
  }
  const namesAbove = above.flatMap((text) => namesIn(text, reading))
  return [...counted.values()].flatMap(({name, block, times}): Witness[] => {
    const isMailed = domains.some((domain) => isDomainOf(domain, name))
    const isOrganisation = isOrganisationName(name, reading)
    const isAbove = namesAbove.some((one) => sameIssuer(one, name))
    const leads = found.headline?.startsWith(name) === true
    // What only its frequency speaks for is what the headline is about.
    if (!isMailed && !isOrganisation && (times < (leads ? 3 : 4) || !isAbove))
      return isAbove && times >= 2 ? [{name, block, weight: 0.9, mentioned: true}] : []
    if (!isMailed && lexiconOf(reading).organisationWords.has(name.toLowerCase())) return []
    if (!isMailed && name.length < 4 && /\p{Ll}/u.test(name)) return []
    // Printed in the genitive alone it is somebody's that the text mentions.
    if (!isMailed && !isAlone(name, manuscript.blocks)) return []
    const weight =
      (isMailed ? 3 : 0) +
      (isOrganisation ? 0.8 : 0) +
      (isAbove ? 1 : 0) +
      (leads ? 1 : 0) +
      Math.min(times, 4) * (isMailed || isOrganisation ? 0.3 : 0.4)
    return weight < 1
      ? []
      : [{name, block, weight: isAbove || isMailed ? weight : Math.min(weight, 0.9), mentioned: true}]
  })
}

const mostDomains = 20

// `Gnesta hemslöjd` of `ingegerd@gnestahemslojd.se`: small words that the domain says are part of the name.
function mailedNames(domains: readonly string[], blocks: readonly Block[]): readonly Witness[] {
  const wanted = new Set(domains.map((domain) => foldedName(domain)).filter((domain) => domain.length >= 6))
  if (wanted.size === 0 || wanted.size > mostDomains) return []
  // Most words do not even begin as a domain does.
  const letters = new Set([...wanted].map((domain) => domain.charAt(0)))
  const found: Witness[] = []
  for (const block of blocks) {
    const words = block.text.slice(0, longestText).split(' ')
    for (const [at, first] of words.entries()) {
      if (!/^\p{Lu}/u.test(first) || !letters.has(foldedName(first).charAt(0))) continue
      for (let count = 2; count <= 4 && at + count <= words.length; count++) {
        const name = words
          .slice(at, at + count)
          .join(' ')
          .replace(/[,.:;!?]$/u, '')
        if (/[,.:;!?]/u.test(name)) break
        if (wanted.has(foldedName(name))) found.push({name, weight: 0, block})
      }
    }
  }
  return found
}

// `Alumne Uddannelse Forskning Samarbejde Om universitetet`: a menu's names side by side, nothing joining them.
function isRow(text: string): boolean {
  const words = text.split(' ')
  return words.length >= 5 && words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length >= words.length - 1
}

// Boilerplate and issuer ask of the same blocks.
const personsOf = remembered(({text}: Block, reading: Reading): readonly string[] =>
  personsIn(text.slice(0, longestText), reading).map(({name}) => name)
)
const namesOf = remembered(({text}: Block, reading: Reading): readonly string[] => [
  // Where all is in capitals they tell no name.
  ...new Set(holds(text, small) || text.split(' ').length <= 4 ? namesIn(text.slice(0, longestText), reading) : [])
])

const longestText = 3000

function isAlone(name: string, blocks: readonly Block[]): boolean {
  return blocks.some(({text}) => {
    const at = text.indexOf(name)
    return at >= 0 && !/^[\p{L}\p{N}’']/u.test(text.slice(at + name.length))
  })
}

/** The runs of capitals in `text` that may be an organisation's name: `Dansk Skibs- og Færgeforbund`, `Tal & Tendens`. */
export function namesIn(text: string, reading: Reading): string[] {
  const joining = joiningOf(reading)
  const {small: opening} = lexiconOf(reading)
  const {and} = reading.calendar
  if (!holds(text, capital)) return []
  return matchesIn(text, run, opensName)
    .map((match) => match[0] + smallWordBehind(text, match, reading))
    .flatMap((name) => {
      if (!name.includes(' '))
        return name.length < 2 || name.length > longestName || opening.has(name.toLowerCase()) || and.includes(name)
          ? []
          : [name]
      const words = name.split(' ')
      const stop = words.findIndex(
        (word, index) => index > 0 && index < words.length - 1 && /^(?:\p{Ll}|&)/u.test(word) && !joining.has(word)
      )
      const kept = stop < 0 ? words : words.slice(0, stop)
      return partsOf(kept, reading).flatMap((part) => {
        const from = openingOf(part, reading)
        const made = withoutClock(part.slice(from), reading).join(' ')
        return made.length < 2 ||
          made.length > longestName ||
          (part.length - from === 1 && opening.has(made.toLowerCase()))
          ? []
          : [made]
      })
    })
}

const longestName = 100

/** `words` without the `Kl` that opens the next line of a programme: `… Fyrlygten Kl. 10`. */
export function withoutClock(words: readonly string[], {calendar}: Reading): readonly string[] {
  const last = words.at(-1)?.toLowerCase()
  return words.length > 1 && calendar.clockWords.some((word) => word.replace('.', '') === last)
    ? words.slice(0, -1)
    : words
}

const joiningOf = once(
  (reading: Reading): ReadonlySet<string> =>
    new Set([...reading.roleLinks, ...reading.calendar.and, '&', 'of', 'the'].map((word) => word.toLowerCase()))
)

// `Almby kommun har beslutat`: what makes the subject an organisation is in small letters. Elsewhere it is a place.
function smallWordBehind(text: string, match: RegExpExecArray, reading: Reading): string {
  const {index} = match
  if (index > 0 && (text[index - 1] !== ' ' || !'.!?:'.includes(text[index - 2] ?? '-'))) return ''
  const from = match.index + match[0].length
  if (text[from] !== ' ' || (kindAt(text, from + 1) & small) === 0) return ''
  const word = /^ (\p{Ll}{4,})(?![\p{L}-])/u.exec(text.slice(from, from + 40))?.[1]
  return word !== undefined && printedSmall(reading).has(word) ? ` ${word}` : ''
}

const printedSmall = once(({organisationWords}: Reading): ReadonlySet<string> => new Set(organisationWords))

/** How many words open a name that are no part of it: `Bestyrelsen i Randby Pumper A/S`, `Den Danske`, `VD på Acme`. */
export function openingOf(part: readonly string[], reading: Reading): number {
  const lexicon = lexiconOf(reading)
  const [first = '', second = '', third = ''] = part
  const rest = part.slice(2).join(' ')
  if (lexicon.links.has(second) && third !== '') {
    if (lexicon.isRole(first) || labelIn(first, reading) !== undefined) return 2
    if (
      lexicon.organisationWords.has(first.toLowerCase()) &&
      (isOrganisationName(rest, reading) || lexicon.isOrganisation(part.at(-1) ?? ''))
    )
      return 2
  }
  return part.length > 1 && lexicon.small.has(first.toLowerCase()) ? 1 : 0
}

// `Dansk Erhverv og Dansk Industri` are two, `Skole- og Landdistriktsministeriet` is one.
function partsOf(words: readonly string[], {calendar}: Reading): string[][] {
  const parts: string[][] = [[]]
  for (const [index, word] of words.entries()) {
    if (calendar.and.includes(word) && !words[index - 1]?.endsWith('-')) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts.filter((part) => part.length > 0)
}

const run =
  /\p{Lu}[\p{L}\p{N}&-]*(?:\.[\p{L}\p{N}]+)?(?: (?:&|\p{Ll}{1,4}) \p{Lu}[\p{L}\p{N}-]*| (?:\p{Lu}\/S|\(publ\)|\p{Lu}[\p{L}\p{N}&-]*)){0,6}/uy

function opensName(text: string, at: number): boolean {
  return (kindAt(text, at) & capital) !== 0
}

/** `name` without its genitive, where it is printed without: `Vision` of `Visions`. */
export function nominative(name: string, blocks: readonly Block[], reading: Reading): string {
  const isKnown = (word: string) =>
    printedWords(blocks).has(word) ||
    reading.organisationWords.some((one) => word.toLowerCase() === one || (one.length > 4 && word.endsWith(one)))
  const plain = plainName(name, isKnown, reading)
  if (plain !== name) return plain
  if (!name.endsWith('s')) return name
  const stem = name.replace(/['’]?s$/u, '')
  if (stem === name || stem.length < 2) return name
  const last = stem.split(' ').at(-1) ?? stem
  if (
    isOrganisationName(last, reading) &&
    !reading.organisationWords.includes(name.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return stem
  return printedWords(blocks).has(last) ? stem : name
}

const lands = new Map<Bcp47, ReadonlySet<string>>()

/** Whether words stand in `blocks` by themselves. A list of all words is made only for those with a sign within. */
function printedWords(blocks: readonly Block[]): Pick<ReadonlySet<string>, 'has'> {
  return {
    has: (word) =>
      /^[\p{L}\p{N}]+$/u.test(word) ? blocks.some(({text}) => standsIn(text, word)) : allWords(blocks).has(word)
  }
}

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
