import type {Reading} from '../../locales/reading.ts'
import {type Endings, endingsOf} from './endings.ts'
import {alternatives, type Finder, finderOf} from './finder.ts'
import {capital, isAll, kindAt, letter, wordEnd} from './letters.ts'
import {once} from './once.ts'

/** The words of a language about people, ready to be asked. */
export interface Lexicon {
  /** Finds verbs of saying between words, longest first; `lastIndex` says from where. */
  readonly saying: RegExp
  /** The same, for whoever asks often. */
  readonly verbs: Finder
  /** Verbs whose particle may stand behind the speaker, `legger … til`, and their particles. */
  readonly parted: Finder
  readonly particlesOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that ask to get in touch, and words that ask to sign up. */
  readonly contacting: Finder
  readonly registering: Finder
  readonly pronouns: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  /** What stands before a title and is printed with it. */
  readonly adjectives: ReadonlySet<string>
  /** Whether a word in small letters is one of them, or a compound: `jordbrukspolitisk`. */
  readonly isAdjective: (word: string) => boolean
  readonly firstPerson: ReadonlySet<string>
  /** Small words that may be a sentence's subject: `vi`, `hun`, `det`. */
  readonly subjects: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** `sådan` of `Sådan lyder det fra …`, in small letters. */
  readonly thus: ReadonlySet<string>
  /** What joins a name to a role, at the opening of what follows the name in small letters. */
  readonly roleOpener: RegExp
  /** The words of those, and of days near by: `der`, `er`, `i`, `dag`. */
  readonly openerWords: ReadonlySet<string>
  /** How a sentence opens that offers somebody to ask: `Har du spørgsmål`. */
  readonly offering: readonly string[]
  /** Small words, months, verbs and the like: no part of a name even with a capital. */
  readonly small: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** What opens those of several parts: `ph` of `ph.d.`. */
  readonly abbreviationOpenings: ReadonlySet<string>
  /** Whether a word is a title, a compound or a definite form of one: `miljöchefen`. */
  readonly isRole: (word: string) => boolean
  /** Whether `text` holds a title, of one word or several. */
  readonly hasRole: (text: string) => boolean
  /** Whether a word makes a name an organisation's: `Sygehus`, `A/S`. */
  readonly isOrganisation: (word: string) => boolean
  readonly isCompanyForm: (word: string) => boolean
  /** Words for streets and what else stands in an address, in small letters: `plads`. */
  readonly streets: ReadonlySet<string>
  /** The words themselves that make a name an organisation's, in small letters. */
  readonly organisationWords: ReadonlySet<string>
}

/** The lexicon of `reading`, made once. */
export const lexiconOf = once(lexiconFrom)

function lexiconFrom(reading: Reading): Lexicon {
  const roles = reading.roles.map((role) => role.toLowerCase())
  const singles = roles.filter((role) => !role.includes(' '))
  const short = new Set(singles.filter((role) => role.length < 4))
  const heads = endingsOf(singles.filter((role) => role.length >= 4))
  const phrases = roles.filter((role) => role.includes(' '))
  const wholes = finderOf(phrases)
  const organisations = reading.organisationWords.map((word) => word.toLowerCase())
  const organisationSet = new Set(organisations)
  const tails = endingsOf(
    organisations.filter((word) => word.length >= 3 && !word.includes(' ') && !surnameEndings.has(word))
  )
  const forms = new Set(reading.companyForms.map((form) => form.toLowerCase()))
  const partedVerbs = new Map<string, Set<string>>()
  for (const verb of reading.saying) {
    const words = verb.toLowerCase().split(' ')
    const [first, second] = words
    // `plejer at sige`: an infinitive's mark goes with it, `plejer hun at sige`.
    const particle = words.length === 3 && second !== undefined && second.length <= 2 ? words[2] : words[1]
    if (first === undefined || particle === undefined || words.length > 3 || particle.length > 5) continue
    if (words.length === 3 && particle === words[1]) continue
    partedVerbs.set(first, (partedVerbs.get(first) ?? new Set()).add(particle))
  }
  // A compound ends in the title, a definite or plural form adds at most three letters: `ministeren`, `lederne`.
  const isRole = (word: string): boolean => {
    const folded = withoutEnding(word.toLowerCase())
    const {length} = folded
    if (length < 4) return short.has(folded) || isChief(word)
    const whole = heads(folded, length)
    if (whole.includes(folded)) return true
    if (length < 5 || length > 60) return false
    let isTitle = closes(whole, length, 4)
    for (let cut = 1; !isTitle && cut <= 3; cut++) isTitle = closes(heads(folded, length - cut), length - cut, 5)
    return isTitle && !subject.test(folded)
  }
  const adjectives = lower([
    ...reading.roleAdjectives,
    ...reading.roles.flatMap((role) => /^(\p{Ll}+) \p{Ll}+$/u.exec(role)?.[1] ?? [])
  ])
  const adjectiveTails = endingsOf([...adjectives].filter((word) => word.length >= 7))
  return {
    saying: wordPattern(reading.saying, 'giu'),
    verbs: finderOf(reading.saying),
    parted: finderOf([...partedVerbs.keys()]),
    particlesOf: partedVerbs,
    contacting: finderOf(reading.contacting),
    registering: finderOf(reading.registering),
    pronouns: lower(reading.pronouns),
    particles: lower(reading.particles),
    links: lower(reading.roleLinks),
    adjectives,
    isAdjective: (word) => adjectives.has(word) || (word.length <= 60 && adjectiveTails(word, word.length).length > 0),
    firstPerson: lower(reading.firstPerson),
    thus: lower(reading.thus),
    subjects: lower([...reading.firstPerson, ...reading.pronouns, ...reading.subjects.words]),
    conjunctions: lower(reading.conjunctions),
    roleOpener: new RegExp(`^(?:${alternatives(reading.roleOpeners).toLowerCase()}) +`, 'u'),
    openerWords: lower(
      [...reading.roleOpeners, ...Object.keys(reading.calendar.relative)].flatMap((words) => words.split(' '))
    ),
    offering: reading.sections.contact.map((phrase) => phrase.replace(/(?<![?:.!])[?:.!]+$/u, '')),
    small: lower([
      ...reading.telling.words,
      ...reading.roleLinks,
      ...reading.accordingTo,
      ...reading.pronouns,
      ...reading.firstPerson,
      ...reading.conjunctions,
      ...reading.contacting,
      ...reading.registering,
      ...reading.phoneLabels,
      ...reading.emailLabels,
      ...reading.credits,
      ...reading.calendar.months.flat(),
      ...reading.calendar.weekdays.flat(),
      ...reading.calendar.dayWords,
      ...reading.calendar.from,
      ...reading.calendar.until,
      ...reading.saying.filter((verb) => verb.length > 2)
    ]),
    honorifics: lower(reading.honorifics ?? []),
    abbreviations: lower([...reading.abbreviations, ...reading.closingAbbreviations]),
    abbreviationOpenings: lower(reading.abbreviations.flatMap((one) => /^(\p{L}+)\.\p{L}/u.exec(one)?.[1] ?? [])),
    isRole,
    hasRole: (text) => hasWord(text, isRole) || wholes.next(text) !== undefined,
    isOrganisation: (word) => {
      const folded = word.toLowerCase()
      return organisationSet.has(folded) || forms.has(folded) || (folded.length <= 60 && endsIn(folded, tails))
    },
    isCompanyForm: (word) => forms.has(word.toLowerCase()),
    streets: lower(reading.addressWords),
    organisationWords: organisationSet
  }
}

// `biologi`, `nationalekonomi`, `fotografi`: what somebody knows, where `biolog` is who.
const subject = /(?:log|nom|graf|sof)i(?:e?ns?)?$/u

// What ends organisations' names and people's: `Halmstad`, `Ringstad`.
const surnameEndings: ReadonlySet<string> = new Set([
  'stad',
  'stads',
  'park',
  'havn',
  'bro',
  'zoo',
  'mark',
  'lund',
  'dal',
  'kår',
  'lag'
])

// `CEO`, `CFO`
function isChief(word: string): boolean {
  return word.length === 3 && word.startsWith('C') && word.endsWith('O') && isAll(word, capital)
}

// Whether one of `heads`, of `least` letters, closes a compound of `length`; one letter before it makes none.
function closes(heads: readonly string[], length: number, least: number): boolean {
  for (const head of heads) if (head.length >= least && length - head.length !== 1) return true
  return false
}

// Whether a word is a compound with one of a table's, or a genitive of one.
function endsIn(word: string, tails: Endings): boolean {
  return tails(word, word.length).length > 0 || (word.endsWith('s') && tails(word, word.length - 1).length > 0)
}

// What may be a title: runs of letters and hyphens, with an ending behind a colon (`vd:n`).
function hasWord(text: string, test: (word: string) => boolean): boolean {
  for (let at = 0; at < text.length;) {
    if ((kindAt(text, at) & letter) === 0) {
      at++
      continue
    }
    let end = wordEnd(text, at)
    while (text[end] === '-') end = wordEnd(text, end + 1)
    const colon = text[end] === ':' ? wordEnd(text, end + 1) : end
    if (test(text.slice(at, colon > end + 1 && colon <= end + 4 ? colon : end))) return true
    at = end
  }
  return false
}

// `vd:n` is `vd`.
function withoutEnding(word: string): string {
  return word.includes(':') ? word.replace(/:\p{Ll}+$/u, '') : word
}

/** A pattern for any of `words` between words, the longest first; any space is a space. */
function wordPattern(words: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${alternatives(words)})(?![\p{L}\p{N}])`, flags)
}

function lower(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()))
}
