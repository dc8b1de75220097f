import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import type {Contact} from '../../model/release.ts'
import {type Lexicon, lexiconOf} from '../words/lexicon.ts'
import {plainName} from '../words/inflection.ts'
import {isCapitalised, mayName, personsIn, wordsIn} from '../words/names.ts'
import {roleAfter, roleBefore} from '../words/roles.ts'
import type {Scene} from '../rule.ts'
import {sentencesIn} from '../words/sentences.ts'
import {bearsTitle, type Voice} from './voices.ts'

/** A place where the text names a person. */
interface Mention {
  readonly name: string
  readonly role?: string
  /** Which paragraph, and where in it; the headline is before all, contacts are behind. */
  readonly paragraph: number
  readonly offset: number
  /** Whether it is the first person in its sentence, who is most likely what the sentence is about. */
  readonly leads: boolean
  readonly sentence: number
  /** The titles behind it in its sentence, whoever bears them: `Eva Ek blev i går valgt til formand`. */
  readonly titles: readonly string[]
}

/** Whom a reporting clause means. */
export interface Speaker {
  readonly speaker?: string
  readonly role?: string
  /** Others whom a pronoun could mean as well. */
  readonly others?: readonly string[]
  /** Whether only a title in the sentences before tells who it is. */
  readonly guessed?: true
}

/** Where in the text a clause stands. */
export interface Spot {
  readonly paragraph: number
  readonly offset: number
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
  const {headline, lead, contacts} = scene.found
  const top = [scene.settings.headline ?? headline, scene.settings.lead ?? lead].filter(
    (text) => text !== undefined && text !== null
  )
  const isPrinted = wordOf(scene)
  const plain = (mention: Mention): Mention => ({...mention, name: plainName(mention.name, isPrinted, reading)})
  const story = [
    ...top.flatMap((text, index) => mentionsIn(text, index - top.length, scene)),
    ...scene.blocks.flatMap((block, index) => mentionsIn(block.text, index, scene))
  ].map((one) => plain(one))
  const aside = [
    ...(contacts ?? []).flatMap((contact, index) => mentionOf(contact, scene.blocks.length + index)),
    ...elsewhere(scene).flatMap((block, index) => mentionsIn(block.text, scene.blocks.length + 1000 + index, scene))
  ].map((one) => plain(one))
  const all = [...story, ...aside]
  const named = indexOf(all)
  const roles = new Map<string, string | undefined>()
  const roleOf = (name: string): string | undefined => {
    if (!roles.has(name))
      roles.set(name, candidates(named, name).find((one) => one.role !== undefined && samePerson(one.name, name))?.role)
    return roles.get(name)
  }
  const answer = (name: string, role: string | undefined): Speaker => {
    const known = role ?? roleOf(name)
    return {speaker: name, ...(known === undefined ? {} : {role: known})}
  }
  const titled = (title: string, spot: Spot): Speaker => {
    const stem = stemOf(title, lexicon)
    const fits = (one: Mention) =>
      one.role !== undefined && wordsIn(one.role).some(({word}) => isStem(word.toLowerCase(), stem))
    const told = before(story, spot)
    const elected = (one: Mention) => one.leads && one.titles.some((word) => isStem(word, stem))
    const found = told.findLast(fits) ?? told.findLast(elected) ?? all.slice(0, mostMentions).find(fits)
    return found ? {role: title, ...answer(found.name, undefined)} : {role: title}
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
          const meant = antecedent(story, spot, last, since, scene)
          const {others} = meant
          const near = nameNear(scene, spot, Math.max(meant.paragraph ?? -1, since), named)
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
          const meant = candidates(named, voice.name).filter((one) => mayName(voice.name, one.name))
          const found = meant.findLast((one) => isBefore(one, spot)) ?? meant[0]
          return answer(found?.name ?? voice.name, voice.role)
        }
      }
    },
    leading() {
      const first = top.map((text) => wordsIn(text)[0]?.word ?? '').find((word) => lexicon.isRole(word))
      const above = story.filter(({paragraph}) => paragraph < 0)
      const byTitle = first === undefined ? {} : titled(first, {paragraph: 0, offset: 0})
      if (byTitle.speaker !== undefined) return byTitle
      // A name that nothing else tells of may be a place or a product.
      const known = above.find(
        (one) =>
          roleOf(one.name) !== undefined ||
          candidates(named, one.name).filter((other) => samePerson(other.name, one.name)).length > 1
      )
      return known ? answer(known.name, undefined) : {}
    }
  }
}

/** Whether the text prints a word with a capital. */
function wordOf({manuscript: {blocks}, settings, locale: {reading}}: Scene): (word: string) => boolean {
  if (!reading.nameEndings) return () => false
  const texts = [settings.headline ?? '', ...blocks.map(({text}) => text)]
  const printed = new Set(
    texts.flatMap((text) => wordsIn(text).flatMap(({word}) => (isCapitalised(word) ? [word] : [])))
  )
  return (word) => printed.has(word)
}

// By each of their names, so that a long text is not walked for every quote.
function indexOf(mentions: readonly Mention[]): ReadonlyMap<string, Mention[]> {
  const index = new Map<string, Mention[]>()
  for (const mention of mentions) {
    for (const {word} of wordsIn(mention.name.toLowerCase())) {
      const known = index.get(word)
      if (!known) index.set(word, [mention])
      else if (known.length < mostMentions) known.push(mention)
    }
  }
  return index
}

const mostMentions = 100

function candidates(index: ReadonlyMap<string, Mention[]>, name: string): readonly Mention[] {
  const found = wordsIn(name.toLowerCase()).flatMap(
    ({word}) => index.get(word) ?? index.get(word.replace(/['’]?s$/u, '')) ?? []
  )
  return [...new Set(found)].toSorted((a, b) => a.paragraph - b.paragraph || a.offset - b.offset)
}

/** The mentions before `spot`, the nearest last; not more than anybody keeps in mind. */
function before(story: readonly Mention[], spot: Spot): readonly Mention[] {
  let from = 0
  let to = story.length
  while (from < to) {
    const middle = (from + to) >> 1
    const mention = story[middle]
    if (mention && isBefore(mention, spot)) from = middle + 1
    else to = middle
  }
  return story.slice(Math.max(0, from - mostMentions), from)
}

function mentionsIn(text: string, paragraph: number, {locale: {reading}}: Scene): Mention[] {
  if (text.length > longest) return []
  const mentions: Mention[] = []
  const lexicon = lexiconOf(reading)
  for (const [sentence, {start, end}] of sentencesIn(text, reading).entries()) {
    const part = text.slice(start, end)
    const told = mentions.at(-1)
    const own = told?.sentence === sentence - 1 ? roleOfPronoun(part, reading) : undefined
    if (told && own !== undefined) mentions.push({...told, role: own, offset: start, leads: false, sentence})
    const persons = personsIn(part, reading).filter((person, at, all) => {
      const next = all[at + 1]
      return next === undefined || !bearsTitle(part.slice(person.end, next.start), lexicon)
    })
    if (persons.length === 0) continue
    const titles = wordsIn(part.slice(0, 600)).filter(({word}) => lexicon.isRole(word))
    for (const [index, person] of persons.entries()) {
      const role = roleBefore(part, person.start, reading) ?? roleAfter(part, person.end, part.length, reading)
      mentions.push({
        name: person.name,
        paragraph,
        offset: start + person.start,
        leads: index === 0,
        sentence,
        titles:
          index === 0 ? titles.flatMap((title) => (title.start > person.end ? [title.word.toLowerCase()] : [])) : [],
        ...(role === undefined ? {} : {role})
      })
    }
  }
  return mentions
}

// `… siger Lise Holm. Hun er formand for Roklubben.`: the next sentence says what she is.
function roleOfPronoun(sentence: string, reading: Reading): string | undefined {
  const {pronouns, roleOpener} = lexiconOf(reading)
  const [first] = wordsIn(sentence.slice(0, 20))
  if (!first || first.start > 0 || !pronouns.has(first.word.toLowerCase())) return undefined
  const behind = sentence.slice(first.end).trimStart()
  const opener = roleOpener.exec(behind)
  const role = opener ? roleAfter(` ${behind}`, 0, behind.length + 1, reading) : undefined
  return role === undefined ? undefined : withoutDeeds(role, reading)
}

// `ingeniør og måtte flere gange sende …`: behind the word for and only another title goes on.
function withoutDeeds(role: string, reading: Reading): string {
  const {isRole} = lexiconOf(reading)
  for (const and of reading.calendar.and) {
    for (let at = role.indexOf(` ${and} `); at >= 0; at = role.indexOf(` ${and} `, at + 1)) {
      const behind = wordsIn(role.slice(at + and.length + 2)).slice(0, 3)
      if (!behind.some(({word}) => isRole(word) || /^\p{Lu}/u.test(word))) return role.slice(0, at)
    }
  }
  return role
}

// No paragraph is longer; a text that is one line names nobody in particular.
const longest = 20_000

function mentionOf({name, role}: Contact, paragraph: number): Mention[] {
  return name === undefined
    ? []
    : [{name, paragraph, offset: 0, leads: true, sentence: 0, titles: [], ...(role === undefined ? {} : {role})}]
}

/** The blocks that other rules took: a fact box may tell who the minister is. */
function elsewhere(scene: Scene): readonly Block[] {
  const left = new Set(scene.blocks.map((block) => block.place.start.line))
  return scene.manuscript.blocks.filter((block) => !left.has(block.place.start.line))
}

function samePerson(one: string, other: string): boolean {
  return mayName(one, other) || mayName(other, one)
}

function isBefore(mention: Mention, spot: Spot): boolean {
  return mention.paragraph < spot.paragraph || (mention.paragraph === spot.paragraph && mention.offset < spot.offset)
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
function antecedent(
  story: readonly Mention[],
  spot: Spot,
  last: string | undefined,
  since: number,
  scene: Scene
): Antecedent {
  const earlier = before(story, spot)
  const nearest = earlier.at(-1)
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
  const beside = earlier.filter((one) => one.paragraph === nearest.paragraph && one.sentence === nearest.sentence)
  const first = beside.find(({leads}) => leads) ?? nearest
  return {
    name: first.name,
    paragraph: first.paragraph,
    others: [...new Set(beside.map(({name}) => name))].filter((name) => !samePerson(name, first.name))
  }
}

// The title that opens one of the last sentences, in running words before the quotation.
function titleIn(told: string, {locale: {reading}}: Scene): string | undefined {
  if (!/[.!?]/u.test(told) || told.length > longest) return undefined
  const lexicon = lexiconOf(reading)
  const opening = sentencesIn(told, reading).flatMap(({start, end}) => wordsIn(told.slice(start, end)).slice(0, 1))
  return opening.findLast(({word}) => word.length >= 5 && lexicon.isRole(word))?.word
}

/** Of the people the text knows, the one whom the paragraph before `spot` calls by one name, where that is one only. */
function nameNear(
  {blocks}: Scene,
  {paragraph}: Spot,
  since: number,
  named: ReadonlyMap<string, readonly Mention[]>
): string | undefined {
  const text = paragraph - 1 > since ? (blocks[paragraph - 1]?.text ?? '') : ''
  if (text === '' || text.length > longest) return undefined
  const met = new Set<string>()
  for (const {word} of wordsIn(text)) {
    const one = isCapitalised(word) ? named.get(word.toLowerCase())?.[0]?.name : undefined
    if (one !== undefined) met.add(one)
  }
  const [name] = met
  return met.size === 1 ? name : undefined
}
