import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import type {Contact} from '../../model/release.ts'
import {plainName} from '../words/inflection.ts'
import {isWordAt, opensCapital} from '../words/letters.ts'
import {type Lexicon, lexiconOf} from '../words/lexicon.ts'
import {isCapitalised, type Named, personsIn, wordsIn} from '../words/names.ts'
import {folded, lowered} from '../words/presence.ts'
import {roleAfter, roleBefore} from '../words/roles.ts'
import {sentencesIn} from '../words/sentences.ts'
import {fold} from '../words/word-records.ts'
import type {Scene} from '../rule.ts'
import {bearsTitle} from './voices.ts'

/** A place where the text names a person. */
export interface Mention {
  readonly name: string
  readonly role: string | undefined
  /** Which paragraph, and where in it; the headline is before all, contacts are behind. */
  readonly paragraph: number
  readonly offset: number
  /** Whether it is the first person in its sentence, who is most likely what the sentence is about. */
  readonly leads: boolean
  readonly sentence: number
  /** The titles behind it in its sentence, whoever bears them: `Eva Ek blev i går valgt til formand`. */
  titles(): readonly string[]
}

/** Where in the text a clause stands. */
export interface Spot {
  readonly paragraph: number
  readonly offset: number
}

/** Where a text names people, looked for in the paragraphs that a question is about: most name nobody asked for. */
export interface Mentions {
  /** Those before `spot`, the nearest first; not more than anybody keeps in mind. */
  before(spot: Spot): Iterable<Mention>
  /** The first of headline, lead, text, contacts and what other rules took. */
  first(): readonly Mention[]
  /** Those in headline and lead. */
  above(): readonly Mention[]
  /** Those whose name has `word`, in small letters. */
  named(word: string): readonly Mention[]
  /** The first that `fits`, of those in the paragraphs that print two names of the full `name`: whoever it names is among them. */
  beside(name: string, fits: (one: Mention) => boolean): Mention | undefined
}

interface Paragraph {
  readonly number: number
  readonly text: string
  /** Where it is a contact, whom it names. */
  readonly contact: Contact | undefined
  mentions: readonly Mention[] | undefined
  /** The nearest paragraph above it that names somebody, once it is known; -1 where none does. */
  above: number | undefined
}

/** The mentions of a scene; `top` is what has left its text and stood above it. */
export function mentionsOf(scene: Scene, top: readonly string[]): Mentions {
  const {reading} = scene.locale
  const {blocks, found} = scene
  const plainOf = plainNames(scene)
  const all: Paragraph[] = []
  for (const text of top) all.push(paragraphOf(text, all.length - top.length))
  for (const {text} of blocks) all.push(paragraphOf(text, all.length - top.length))
  const lowest = all.length - 1
  for (const contact of found.contacts ?? [])
    all.push(paragraphOf(contact.name ?? '', all.length - top.length, contact))
  for (const [index, {text}] of elsewhere(scene).entries()) all.push(paragraphOf(text, blocks.length + 1000 + index))
  const mentionsAt = (at: number): readonly Mention[] => {
    const one = all[at]
    if (!one) return []
    one.mentions ??= one.contact
      ? mentionOf(one.contact, one.number, plainOf)
      : mentionsIn(one.text, one.number, reading, plainOf)
    return one.mentions
  }
  const aboveOf = (at: number): number => {
    const one = all[at]
    if (one?.above !== undefined) return one.above
    let above = at - 1
    while (above >= 0 && mentionsAt(above).length === 0) above = all[above]?.above ?? above - 1
    if (one) one.above = above
    return above
  }
  let opening: readonly Mention[] | undefined
  return {
    *before(spot) {
      let left = mostMentions
      for (let at = Math.min(spot.paragraph + top.length, lowest); at >= 0; at = aboveOf(at)) {
        for (const mention of mentionsAt(at).toReversed()) {
          if (!isBefore(mention, spot)) continue
          if (left-- === 0) return
          yield mention
        }
      }
    },
    first: () => (opening ??= openingOf(all.length, mentionsAt)),
    above: () => top.flatMap((_, at) => mentionsAt(at)),
    named: wordIndex(all, mentionsAt, reading),
    beside(name, fits) {
      const names = wordsIn(name).map(({word}) => withoutGenitive(fold(word)))
      for (let at = 0; at < all.length; at++) {
        // A contact may have one name only.
        if (!all[at]?.contact && !printsTwo(folded(all[at]?.text ?? ''), names)) continue
        for (const mention of mentionsAt(at)) if (fits(mention)) return mention
      }
      return undefined
    }
  }
}

const mostMentions = 100

function openingOf(paragraphs: number, mentionsAt: (at: number) => readonly Mention[]): readonly Mention[] {
  const first: Mention[] = []
  for (let at = 0; at < paragraphs && first.length < mostMentions; at++) first.push(...mentionsAt(at))
  return first.slice(0, mostMentions)
}

function paragraphOf(text: string, number: number, contact?: Contact): Paragraph {
  return {number, text, contact, mentions: undefined, above: undefined}
}

function mentionOf({name, role}: Contact, paragraph: number, plainOf: (name: string) => string): readonly Mention[] {
  if (name === undefined) return []
  return [{name: plainOf(name), role, paragraph, offset: 0, leads: true, sentence: 0, titles: noTitles}]
}

/**
 * By a word the mentions whose name has it: looked for in the paragraphs that print it, which are few. In a language
 * that inflects names, and where many are asked for, once in all of them.
 */
function wordIndex(
  paragraphs: readonly Paragraph[],
  mentionsAt: (at: number) => readonly Mention[],
  {nameEndings}: Reading
): (word: string) => readonly Mention[] {
  const known = new Map<string, readonly Mention[]>()
  let texts: readonly string[] | undefined
  let whole: ReadonlyMap<string, readonly Mention[]> | undefined
  return (word) => {
    const before = known.get(word)
    if (before) return before
    if (nameEndings !== undefined || known.size >= mostSearches) {
      whole ??= indexOf(paragraphs.flatMap((_, at) => mentionsAt(at)))
      return whole.get(word) ?? []
    }
    texts ??= paragraphs.map(({text}) => folded(text))
    const printed = folded(word)
    const found = texts.flatMap((text, at) =>
      printsWord(text, printed)
        ? mentionsAt(at).filter(({name}) => wordsIn(name.toLowerCase()).some((one) => one.word === word))
        : []
    )
    const most = found.slice(0, mostMentions)
    known.set(word, most)
    return most
  }
}

// `eva` stands in `bevarer` and in `evakuere` as well, and is no word there.
function printsWord(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + word.length)) return true
  return false
}

function withoutGenitive(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name
}

function printsTwo(text: string, names: readonly string[]): boolean {
  let left = Math.min(2, names.length)
  for (const name of names) if (left > 0 && text.includes(name)) left--
  return left === 0
}

/** From so many on it is cheaper to walk the text once. */
export const mostSearches = 40

// By each of their names, so that a long text is not walked for every quote.
function indexOf(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
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

/** Whether a mention stands before `spot`. */
export function isBefore(mention: Mention, spot: Spot): boolean {
  return mention.paragraph < spot.paragraph || (mention.paragraph === spot.paragraph && mention.offset < spot.offset)
}

/** Names as the text prints them elsewhere, where the language inflects names. */
function plainNames({manuscript: {blocks}, settings, locale: {reading}}: Scene): (name: string) => string {
  if (!reading.nameEndings) return (name) => name
  let printed: ReadonlySet<string> | undefined
  const isPrinted = (word: string): boolean => {
    printed ??= new Set(
      [settings.headline ?? '', ...blocks.map(({text}) => text)].flatMap((text) =>
        wordsIn(text).flatMap((one) => (isCapitalised(one.word) ? [one.word] : []))
      )
    )
    return printed.has(word)
  }
  return (name) => plainName(name, isPrinted, reading)
}

function mentionsIn(
  text: string,
  paragraph: number,
  reading: Reading,
  plainOf: (name: string) => string
): readonly Mention[] {
  if (text.length > longest) return []
  const mentions: Mention[] = []
  const lexicon = lexiconOf(reading)
  const sentences = sentencesIn(text, reading)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const {start = 0, end = 0} = sentences[sentence] ?? {}
    const part = text.slice(start, end)
    const told = mentions.at(-1)
    const own = told?.sentence === sentence - 1 ? roleOfPronoun(part, reading) : undefined
    if (told && own !== undefined)
      mentions.push({
        name: told.name,
        role: own,
        paragraph,
        offset: start,
        leads: false,
        sentence,
        titles: noTitles
      })
    const persons = personsIn(part, reading)
    let leads = true
    for (let at = 0; at < persons.length; at++) {
      const person = persons[at]
      const next = persons[at + 1]
      if (!person || (next && bearsTitle(part.slice(person.end, next.start), lexicon))) continue
      mentions.push(new Met(plainOf(person.name), part, person, {paragraph, start, sentence, leads}, reading))
      leads = false
    }
  }
  return mentions
}
/** Somebody met in a sentence. What they are is read there when it is asked: of most nobody does. */
class Met implements Mention {
  readonly name: string
  readonly paragraph: number
  readonly offset: number
  readonly leads: boolean
  readonly sentence: number
  private readonly part: string
  private readonly person: Named
  private readonly reading: Reading
  private known: string | undefined
  private isRead = false

  constructor(
    name: string,
    part: string,
    person: Named,
    {
      paragraph,
      start,
      sentence,
      leads
    }: {readonly paragraph: number; readonly start: number; readonly sentence: number; readonly leads: boolean},
    reading: Reading
  ) {
    this.name = name
    this.paragraph = paragraph
    this.offset = start + person.start
    this.leads = leads
    this.sentence = sentence
    this.part = part
    this.person = person
    this.reading = reading
  }

  get role(): string | undefined {
    if (!this.isRead) {
      const {start, end} = this.person
      const before = roleBefore(this.part, start, this.reading)
      // `Ny direktør til Jydsk Isenkram`: behind the link stands what it is a title of.
      const own = before !== undefined && endsInLink(before, this.reading) ? undefined : before
      this.known = own ?? roleAfter(this.part, end, this.part.length, this.reading)
      this.isRead = true
    }
    return this.known
  }

  titles(): readonly string[] {
    return this.leads ? titlesBehind(this.part, this.person.end, lexiconOf(this.reading)) : noTitles()
  }
}

function endsInLink(role: string, reading: Reading): boolean {
  return lexiconOf(reading).links.has(role.slice(role.lastIndexOf(' ') + 1))
}

function titlesBehind(sentence: string, from: number, {isRole}: Lexicon): readonly string[] {
  return wordsIn(sentence.slice(0, 600)).flatMap(({word, start}) =>
    start > from && isRole(word) ? [word.toLowerCase()] : []
  )
}

function noTitles(): readonly string[] {
  return []
}

// No paragraph is longer; a text that is one line names nobody in particular.
const longest = 20_000

// `… siger Lise Holm. Hun er formand for Roklubben.`: the next sentence says what she is.
function roleOfPronoun(sentence: string, reading: Reading): string | undefined {
  const {pronouns, roleOpener} = lexiconOf(reading)
  const [first] = wordsIn(sentence.slice(0, 20))
  if (!first || first.start > 0 || !pronouns.has(first.word.toLowerCase())) return undefined
  const behind = sentence.slice(first.end).trimStart()
  const opener = roleOpener.exec(lowered(behind))
  const role = opener ? roleAfter(` ${behind}`, 0, behind.length + 1, reading) : undefined
  return role === undefined ? undefined : withoutDeeds(role, reading)
}

/** A title without what its bearer did: `ingeniør og måtte flere gange sende …`. Behind the word for and only another title goes on. */
export function withoutDeeds(role: string, reading: Reading): string {
  const {isRole} = lexiconOf(reading)
  for (const and of reading.calendar.and) {
    for (let at = role.indexOf(` ${and} `); at >= 0; at = role.indexOf(` ${and} `, at + 1)) {
      const behind = wordsIn(role.slice(at + and.length + 2)).slice(0, 3)
      if (!behind.some(({word}) => isRole(word) || opensCapital(word))) return role.slice(0, at)
    }
  }
  return role
}

/** The blocks that other rules took: a fact box may tell who the minister is. */
function elsewhere(scene: Scene): readonly Block[] {
  const left = new Set(scene.blocks.map((block) => block.place.start.line))
  return scene.manuscript.blocks.filter((block) => !left.has(block.place.start.line))
}
