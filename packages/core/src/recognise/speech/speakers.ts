import {givenNames} from '../../locales/given-names.ts'
import {type Lexicon, lexiconOf} from '../words/lexicon.ts'
import {opensCapital} from '../words/letters.ts'
import {mayName} from '../words/may-name.ts'
import {isCapitalised, startsGiven, wordsIn} from '../words/names.ts'
import type {Scene} from '../rule.ts'
import {sentencesIn} from '../words/sentences.ts'
import {opensWithDash} from './replies.ts'
import {isBefore, type Mention, type Mentions, mentionsOf, mostSearches, type Spot} from './mentions.ts'
import type {Voice} from './voices.ts'

/** Whom a reporting clause means. */
export interface Speaker {
  readonly speaker?: string
  readonly role?: string
  /** Others whom a pronoun could mean as well. */
  readonly others?: readonly string[]
  /** Whether only a title in the sentences before tells who it is. */
  readonly guessed?: true
}

/** The people of a text, to be asked who is meant. */
export interface People {
  /** Whom `voice` means at `spot`; `last` is who spoke before, and `since` in which paragraph. */
  speaker(voice: Voice, spot: Spot, last: string | undefined, since?: number): Speaker
  /** Whose words a text of one speaker has: the person the headline or the lead names. */
  leading(): Speaker
}

/** The people that a scene names, in headline, lead, text, contacts and what other rules took. */
export function peopleOf(scene: Scene): People {
  const {reading} = scene.locale
  const lexicon = lexiconOf(reading)
  const {headline, lead} = scene.found
  const top = [scene.settings.headline ?? headline, scene.settings.lead ?? lead].filter(
    (text) => text !== undefined && text !== null
  )
  // Many clauses name the speaker in full, role and all.
  let met: Mentions | undefined
  const mentioned = (): Mentions => (met ??= mentionsOf(scene, top))
  const roles = new Map<string, string | undefined>()
  const roleOf = (name: string): string | undefined => {
    if (roles.has(name)) return roles.get(name)
    const mentions = mentioned()
    const isSearched = roles.size < mostSearches && reading.nameEndings === undefined
    const tells = (one: Mention) => samePerson(one.name, name) && one.role !== undefined
    const role = (isSearched ? mentions.beside(name, tells) : candidates(mentions, name).find(tells))?.role
    roles.set(name, role)
    return role
  }
  const answer = (name: string, role: string | undefined): Speaker => {
    const known = role ?? roleOf(name)
    return {speaker: name, ...(known === undefined ? {} : {role: known})}
  }
  const titled = (title: string, spot: Spot): Speaker => {
    const stem = stemOf(title, lexicon)
    const fits = (one: Mention) =>
      one.role !== undefined && wordsIn(one.role).some(({word}) => isStem(word.toLowerCase(), stem))
    const elected = (one: Mention) => one.leads && one.titles().some((word) => isStem(word, stem))
    const found =
      find(mentioned().before(spot), fits) ?? find(mentioned().before(spot), elected) ?? mentioned().first().find(fits)
    if (found) return {role: title, ...answer(found.name, undefined)}
    // `tilføjer udvalgsformanden`, where one `formand for Miljøudvalget` is named and no other.
    const head = onlyNamed(mentioned().before(spot), (one) => isHeadOf(one.role, stem))
    if (head !== undefined) return {role: title, ...answer(head, undefined)}
    // `fortæller prismodtageren`: a title nobody was given is that of the only person the text has named.
    const only = onlyOne(mentioned().before(spot))
    return only === undefined ? {role: title} : {speaker: only, role: title, guessed: true}
  }
  return {
    speaker(voice, spot, last, since = -1) {
      switch (voice.by) {
        case 'organisation':
          return {speaker: voice.name}
        case 'nobody':
          return {}
        case 'title':
          return titled(voice.title, spot)
        case 'pronoun': {
          const meant = antecedent(mentioned(), spot, last, since, scene)
          const {others} = meant
          const near =
            nameNear(scene, spot, Math.max(meant.paragraph ?? -1, since), mentioned()) ??
            givenNear(scene, spot, meant.paragraph ?? -1)
          if (near === undefined && meant.title !== undefined) return {...titled(meant.title, spot), guessed: true}
          const name = near ?? meant.name
          const found = name === undefined ? {} : answer(name, undefined)
          return others.length === 0 ? found : {...found, others}
        }
        case 'name': {
          // Of two, neither's title is both's.
          if (voice.beside !== undefined)
            return {speaker: voice.name + voice.beside, ...(voice.role === undefined ? {} : {role: voice.role})}
          if (voice.full) return answer(voice.name, voice.role)
          const meant = candidates(mentioned(), voice.name).filter((one) => mayName(voice.name, one.name))
          const found = meant.findLast((one) => isBefore(one, spot)) ?? meant[0]
          return answer(found?.name ?? voice.name, voice.role)
        }
      }
    },
    leading() {
      const first = top.map((text) => wordsIn(text)[0]?.word ?? '').find((word) => lexicon.isRole(word))
      const byTitle = first === undefined ? {} : titled(first, {paragraph: 0, offset: 0})
      if (byTitle.speaker !== undefined) return byTitle
      // A name that nothing else tells of may be a place or a product.
      const known = mentioned()
        .above()
        .find(
          (one) =>
            roleOf(one.name) !== undefined ||
            candidates(mentioned(), one.name).filter((other) => samePerson(other.name, one.name)).length > 1
        )
      return known ? answer(known.name, undefined) : {}
    }
  }
}

// The one person among those that `fits`.
function onlyNamed(mentions: Iterable<Mention>, fits: (one: Mention) => boolean): string | undefined {
  let only: string | undefined
  for (const one of mentions) {
    if (!fits(one)) continue
    if (only !== undefined && !samePerson(one.name, only)) return undefined
    only = one.name
  }
  return only
}

// Whether the compound `title` ends in a word of `role`, whatever makes it definite.
function isHeadOf(role: string | undefined, title: string): boolean {
  if (role === undefined) return false
  return wordsIn(role.toLowerCase()).some(({word}) => {
    const at = word.length < shortestHead ? -1 : title.lastIndexOf(word)
    return at >= 3 && title.length - at - word.length <= 3
  })
}

const shortestHead = 5

function onlyOne(mentions: Iterable<Mention>): string | undefined {
  let only: string | undefined
  for (const {name, role} of mentions) {
    if (role !== undefined || (only !== undefined && !samePerson(name, only))) return undefined
    only = name
  }
  return only
}

function find(mentions: Iterable<Mention>, fits: (one: Mention) => boolean): Mention | undefined {
  for (const one of mentions) if (fits(one)) return one
  return undefined
}

function candidates(mentions: Mentions, name: string): readonly Mention[] {
  const found = wordsIn(name.toLowerCase()).flatMap(({word}) => {
    const same = mentions.named(word)
    return same.length > 0 ? same : mentions.named(word.replace(/['’]?s$/u, ''))
  })
  return [...new Set(found)].toSorted((a, b) => a.paragraph - b.paragraph || a.offset - b.offset)
}

function samePerson(one: string, other: string): boolean {
  return mayName(one, other) || mayName(other, one)
}

// `formanden`, `vd:n`, `ministern`: the title without what makes it definite.
function stemOf(title: string, lexicon: Lexicon): string {
  const word = wordsIn(title).findLast(({word: one}) => lexicon.isRole(one))?.word ?? title
  return word.toLowerCase()
}

// Two forms of one title, or a compound with it: `statsministern` and `statsminister`, `formanden` and `næstformand`.
function isStem(word: string, title: string): boolean {
  for (let cut = 0; cut <= 3 && title.length - cut >= 2; cut++) {
    const stem = title.slice(0, title.length - cut)
    if ((word === stem || (stem.length >= 4 && word.endsWith(stem))) && (cut === 0 || title.length - cut >= 2))
      return true
  }
  return word.length >= 4 && title.startsWith(word)
}

/** Whom a pronoun may mean, and in which paragraph; or the title of somebody whom no name tells. */
interface Antecedent {
  readonly name?: string
  readonly title?: string
  readonly paragraph?: number
  readonly others: readonly string[]
}

/**
 * Whom a pronoun means: the person the nearest sentence before it is about. A paragraph that opens with a pronoun is
 * still about whoever it was before; who spoke below the last name is nearer than that name; and a title that opens
 * this paragraph is nearer still: `Laboranten vil ikke stå frem. Gennem forbundet siger hun:`.
 */
function antecedent(mentions: Mentions, spot: Spot, last: string | undefined, since: number, scene: Scene): Antecedent {
  const nearest = find(mentions.before(spot), () => true)
  if (nearest?.paragraph !== spot.paragraph) {
    const title = titleIn((scene.blocks[spot.paragraph]?.text ?? '').slice(0, spot.offset), scene)
    if (title !== undefined) return {title, others: []}
  }
  if (!nearest) return {others: [], ...(last === undefined ? {} : {name: last})}
  if (last !== undefined && since > nearest.paragraph) return {name: last, others: []}
  const {pronouns} = lexiconOf(scene.locale.reading)
  const opening = wordsIn((scene.blocks[nearest.paragraph]?.text ?? '').slice(0, 80)).slice(0, 2)
  if (
    last !== undefined &&
    nearest.paragraph >= 0 &&
    nearest.paragraph < spot.paragraph &&
    opening.some(({word}) => pronouns.has(word.toLowerCase()))
  )
    return {name: last, others: []}
  const beside = inSentence(nearest, mentions.before(spot))
  // `Hos Gads Isenkram har indehaver Mona Gad …`: two capitals that nobody has a title of may be a place's.
  const first =
    beside.find(({leads, role, name}) => leads && (role !== undefined || startsGiven(name))) ??
    beside.find(({role}) => role !== undefined) ??
    beside.find(({leads}) => leads) ??
    nearest
  return {
    name: first.name,
    paragraph: first.paragraph,
    others: [...new Set(beside.map(({name}) => name))].filter((name) => !samePerson(name, first.name))
  }
}

// Those in the sentence of the nearest, in their order.
function inSentence({paragraph, sentence}: Mention, nearestFirst: Iterable<Mention>): readonly Mention[] {
  const beside: Mention[] = []
  for (const one of nearestFirst) {
    if (one.paragraph !== paragraph) break
    if (one.sentence === sentence) beside.push(one)
  }
  return beside.toReversed()
}

// The title that opens one of the last sentences, in running words before the quotation.
const longest = 20_000

function titleIn(told: string, {locale: {reading}}: Scene): string | undefined {
  if (!/[.!?]/u.test(told) || told.length > longest) return undefined
  const lexicon = lexiconOf(reading)
  const opening = sentencesIn(told, reading).flatMap(({start, end}) => wordsIn(told.slice(start, end)).slice(0, 1))
  return opening.findLast(({word}) => word.length >= 5 && lexicon.isRole(word))?.word
}

/** Of the people the text knows, the one whom the paragraph before `spot` calls by one name, where that is one only. */
function nameNear({blocks}: Scene, {paragraph}: Spot, since: number, mentions: Mentions): string | undefined {
  const text = paragraph - 1 > since ? (blocks[paragraph - 1]?.text ?? '') : ''
  if (text === '' || text.length > longest) return undefined
  const met = new Set<string>()
  for (const {word} of wordsIn(text)) {
    const one = isCapitalised(word) ? mentions.named(word.toLowerCase())[0]?.name : undefined
    if (one !== undefined) met.add(one)
  }
  const [name] = met
  return met.size === 1 ? name : undefined
}

// `En av givarna, Conny, lämnade sina pantpengar.`: somebody whom the text never names in full.
function givenNear({blocks}: Scene, {paragraph}: Spot, since: number): string | undefined {
  const text = paragraph - 1 > since ? (blocks[paragraph - 1]?.text ?? '') : ''
  if (text === '' || text.length > longestGiven || opensWithDash(text)) return undefined
  const met = new Set<string>()
  const words = wordsIn(text)
  for (const [at, {word, start, end}] of words.entries()) {
    if (!opensCapital(word) || !givenNames.has(word)) continue
    // Beside another capital it is a part of some other name: `Café Conny`, `Conny AB`.
    const [before, after] = [words[at - 1], words[at + 1]]
    if (before?.end === start - 1 && opensCapital(before.word)) return undefined
    if (after?.start === end + 1 && text[end] === ' ' && opensCapital(after.word)) return undefined
    met.add(word)
  }
  const [name] = met
  return met.size === 1 ? name : undefined
}

const longestGiven = 600
