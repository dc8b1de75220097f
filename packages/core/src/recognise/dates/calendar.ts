import {once} from '../words/once.ts'
import {type WordList, wordList} from '../words/presence.ts'
import type {Calendar} from '../../locales/reading.ts'

/**
 * The patterns of one calendar: each finds one form of a day or an hour, with named groups for its parts. All are asked
 * of texts in small letters.
 *
 * To find words whatever their case, V8 folds each class and letter of a pattern with the whole of Unicode: that took
 * half of the time that compiling took, and longer than to make the letters of a text small once.
 */
export interface CalendarPatterns {
  /** Days, the surest forms first; groups `first` (of `5.–7. maj`), `day`, `month`, `year`. They begin at a figure or a month, since a pattern that begins with whatever may stand before it is tried everywhere. */
  readonly days: readonly DayPattern[]
  /** What stands before a day, the whole of it: `fredag den `; groups `weekday`, `opened`. */
  readonly beforeDate: RegExp
  /** The words with which that begins. */
  readonly beforeWords: WordList
  /** The weekdays among them. */
  readonly weekdayWords: WordList
  /** Hours after a word that announces them; groups `from`, `hour`, `minute`, `hour2`, `minute2`. */
  readonly clocks: RegExp
  /** Hours that only their form announces, `14:05`, `10.30`; the same groups, and `half` for `a.m.`. */
  readonly bareClocks: RegExp
  readonly relative: RegExp | undefined
  /** The words with which those begin. */
  readonly relativeOpenings: WordList
  /** The words in which those end: `dag` is rarer than `i`. */
  readonly relativeEndings: WordList
  readonly monthWords: WordList
  /** The words with which `clocks` begins. */
  readonly clockOpenings: WordList
  /** No hour stands farther from the word that announces it. */
  readonly clockReach: number
  /** What may join two hours, dashes aside. */
  readonly untilWords: WordList
  /** What may join two days, dashes aside. */
  readonly joinWords: WordList
  /** What may stand between a day and its hour. */
  readonly beforeClock: RegExp
  /** What may stand between an hour and its day. */
  readonly beforeDay: RegExp
  /** What makes two days or hours a range. */
  readonly joiner: RegExp
  /** Days and hours that stand farther apart than this are told apart. */
  readonly mergeReach: number
  /** The month of its name in small letters, without its stop; 0 where it is none. */
  monthOf(word: string): number
  weekdayOf(word: string): number | undefined
  aheadOf(words: string): number
}

export interface DayPattern {
  readonly pattern: RegExp
  /** A form that counts for a day only beside a weekday, a word for days or an hour: `5/12`, `5.12.`. */
  readonly weak: boolean
  /** One of `dayForms`. */
  readonly form: number
}

/**
 * How a day begins: `2025-12-05`, `5-12-2025`, `5. 12. 2025`, `5.12.25`, `5.12.`, `5/12`, with figures and a month, or with
 * a month; and an hour that nothing announces. A letter may stand right before a day with dashes or stops,
 * `klar1.12.2021`; not before one that stands apart, nor before the others. A text's figures may begin several, and each
 * is a bit.
 */
export const dayForms = {
  iso: 1,
  dashed: 2,
  dotted: 4,
  dottedShort: 8,
  dottedApart: 16,
  slashed: 32,
  month: 64,
  monthFirst: 128,
  hour: 256
} as const

/** The patterns of `calendar`, made once. */
export const patternsOf = once(compiled)

// The letters of the languages read. V8 takes ten times as long to compile `\p{L}`, most of all where case does not count:
// the days' patterns took 20 ms of the first text in a language, and take 5.
const latin = String.raw`a-z\u00DF-\u00F6\u00F8-\u024F`

// Zones are international letters, not words of a language.
const zoneName = String.raw`(?: ?\(?(?:ces?t|ees?t|wes?t|gmt|bst|utc|e[sd]?t|z|[+-]\d\d:?\d\d)(?![${latin}\d])\)?)?`
const dash = '[-–—−]'
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`
const shortYear = String.raw`(?<year>(?:19|20)\d\d|\d\d)(?![\d/])`
// `19 sept -23`, `19. sept. ’23`; `5 maj -12 grader` and `5. maj -12. juni` are none.
const yearBehind = String.raw`(?<year>(?:19|20)\d\d(?!\d)|(?<= )[-’']\d\d(?![\d:/°]|[.,]\d|[ .]{0,2}[${latin}°]))`
// `5.`, `5th of`, `5:e`: whatever the language hangs on to its ordinals.
const ordinal = String.raw`(?:\.|:?[${latin}]{1,2}(?: of)?(?= ))?`

function minutes(name: string): string {
  return String.raw`(?:[.:](?<${name}>[0-5]\d)(?::[0-5]\d)?)?`
}

function half(name: string): string {
  return String.raw`(?: ?(?<${name}>[ap])\.?m\.?(?![${latin}]))?`
}

function compiled(calendar: Calendar): CalendarPatterns {
  const months = lookup(calendar.months)
  const weekdays = lookup(calendar.weekdays)
  const dayWord = `(?:(?:${either(calendar.dayWords)})[ .]? ?)`
  const weekday = String.raw`^(?:(?<weekday>${either([...weekdays.keys()])})\.?,? ${dayWord}?|(?<opened>${dayWord}))$`
  const until = `(?:${dash}|${either([...calendar.until, ...calendar.and])})`
  const clockWord = `(?:${either(calendar.clockWords)}):?`
  const from = `(?:${either(calendar.from)})`
  const first = String.raw`(?:(?<!${clockWord} ?)(?<first>\d{1,2})${ordinal} ?(?:${until}|\/) ?${dayWord}?)?`
  const monthName = either([...months.keys()])
  // Whether the word is a month, a table knows: its names in each pattern took as long to compile as all else.
  const month = `(?<month>[${latin}]+)`
  const until2 = (joiner: string) =>
    String.raw`(?: ?${joiner} ?(?:${clockWord} ?)?(?<hour2>[012]?\d)(?:(?<joined2>[0-5]\d)(?!\d)|${minutes('minute2')})${half('half2')}(?![\d%]|[.,/]\d|\.? ?(?:${monthName})(?![${latin}])))?`
  const either2 = (...words: string[]) => `(?:${dash}|${either([...calendar.until, ...words])})`
  const days: DayPattern[] = [
    // `2024-10-2206:50`: the hour may be glued to it.
    sure('iso', String.raw`(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d(?!\d:[0-5]\d))`),
    sure('month', String.raw`${first}(?<day>\d{1,2})${ordinal} ?${month}(?:\.?,? ${yearBehind})?`),
    sure('dotted', String.raw`(?<!\d[.,/-])${first}(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?${year}`),
    sure(
      'dashed',
      String.raw`(?<!\d[.,/-])(?<day>\d{1,2})([.-])(?<month>\d{1,2})\k<sep>${year}`.replace('([.-])', '(?<sep>[.-])')
    ),
    sure('dottedShort', String.raw`(?<!\d[.,/-])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d\d)(?![\d.]|,\d)`),
    sure('slashed', String.raw`(?<!\d[.,/-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?: |, ?)${year}`),
    sure('slashed', String.raw`(?<!\d[.,/-])(?<day>\d{1,2})\/(?<month>\d{1,2})[-/–]${shortYear}`),
    sure(
      'monthFirst',
      String.raw`${month}\.? (?:(?<first>\d{1,2}) ?(?:${until}) ?)?(?<day>\d{1,2})${ordinal}(?:,? ${year})`
    ),
    sure(
      'monthFirst',
      String.raw`${month}\.? (?<day>\d{1,2})(?:\.(?= [${latin}])|[${latin}]{2})?(?=[,.;)]|$| (?:${either([...calendar.clockWords, ...calendar.from])})|\. [${latin}])(?![.,]\d)`
    ),
    weak('slashed', String.raw`(?<!\d[.,/-])${first}(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/]|[-–]\d|[.,]\d)`),
    weak('dottedApart', String.raw`(?<!\d[.,/-])${first}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?!\d)`)
  ]
  const words = Object.keys(calendar.relative)
  return {
    days,
    beforeDate: new RegExp(weekday, 'u'),
    beforeWords: wordList(openings([...weekdays.keys(), ...calendar.dayWords])),
    weekdayWords: wordList(openings([...weekdays.keys()])),
    clocks: pattern(
      String.raw`(?:(?<from>${from}) (?:${clockWord} ?)?|${clockWord} ?)(?<hour>[012]?\d)(?:(?<joined>[0-5]\d)(?!\d)|${minutes('minute')})${half('half')}(?![\d%]|[,/]\d|\.\d)${until2(either2(...calendar.and))}${zoneName}`
    ),
    bareClocks: pattern(
      String.raw`(?<!\d[.,:/-])(?<hour>[012]?\d)(?:(?<sign>[.:])(?<minute>[0-5]\d)(?::[0-5]\d)?)?${half('half')}(?![\d%]|[.,:/]\d)(?: ?${either2()} ?(?<hour2>[012]?\d)(?:[.:](?<minute2>[0-5]\d))?${half('half2')}(?![\d%]|[.,:/]\d))?${zoneName}`
    ),
    monthWords: wordList(months.keys()),
    clockOpenings: wordList(openings([...calendar.clockWords, ...calendar.from])),
    clockReach: longest(calendar.from) + longest(calendar.clockWords) + 4,
    untilWords: wordList(openings(calendar.until)),
    joinWords: wordList(openings([...calendar.until, ...calendar.and])),
    relativeOpenings: wordList(openings(words)),
    relativeEndings: wordList(endings(words)),
    relative: words.length === 0 ? undefined : pattern(String.raw`(?<words>${either(words)})(?![${latin}])`),
    beforeClock: new RegExp(
      String.raw`^(?:t|[ ,;:|()–-]{0,3}(?:(?:${either([...calendar.from, ...calendar.clockWords])}) ?)?)$`,
      'u'
    ),
    beforeDay: new RegExp(String.raw`^[ ,(]{0,2}(?:(?:${either(calendar.dayWords)}) ?)?$`, 'u'),
    joiner: new RegExp(
      String.raw`^ ?(?:${dash}|${either(calendar.until)}) ?(?:(?:${either(calendar.dayWords)}) ?)?$`,
      'u'
    ),
    monthOf: (word) => months.get(word) ?? 0,
    weekdayOf: (word) => weekdays.get(word),
    aheadOf: (phrase) => calendar.relative[phrase] ?? 0,
    mergeReach:
      longest([...calendar.from, ...calendar.clockWords, ...calendar.until]) + longest(calendar.dayWords) + mostSigns
  }
}

// Around the words that join a day and an hour.
const mostSigns = 8

function sure(form: keyof typeof dayForms, source: string): DayPattern {
  return {pattern: pattern(source), weak: false, form: dayForms[form]}
}

function weak(form: keyof typeof dayForms, source: string): DayPattern {
  return {pattern: pattern(source), weak: true, form: dayForms[form]}
}

// What such a phrase begins with, `i` or `idag`, since its spaces may lack.
function openings(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => {
    const words = phrase.split(' ')
    return words.map((_, index) => words.slice(0, index + 1).join(''))
  })
}

function longest(phrases: readonly string[]): number {
  return Math.max(0, ...phrases.map((phrase) => phrase.length))
}

// What such a phrase ends in, `dag` or `idag`: its first word, `i`, is everywhere.
function endings(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => {
    const words = phrase.split(' ')
    const last = words.map((_, from) => words.slice(from).join(''))
    return last.map((word) => /\p{L}+(?=\P{L}*$)/u.exec(word)?.[0] ?? word)
  })
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'uy')
}

// Every form of each name, its abbreviating full stop aside, and where in the list it stands.
function lookup(names: readonly (readonly string[])[]): Map<string, number> {
  return new Map(names.flatMap((forms, index) => forms.map((form): [string, number] => [bare(form), index + 1])))
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '')
}

/** One of `words` in small letters, the longest first; nothing at all where there are none. */
function either(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .toLowerCase()
        .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
        .replaceAll(' ', ' ?')
    )
    .join('|')
}
