import type {Calendar, Reading} from '../../locales/reading.ts'
import {wordCount} from '../blocks/prose.ts'
import type {Dated} from '../dates/dates.ts'
import {capital, kindAt, letter, opensCapital, small} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {matchesIn} from '../words/matches.ts'
import {once} from '../words/once.ts'
import {inOutline, outlined} from '../words/outline.ts'

/**
 * Where the sentence `text` says that what it dates takes place: `…, Rosenbad Konferens, Drottninggatan 5, Stockholm`;
 * `på ABF-huset i Stockholm`. `undefined` where it does not say.
 */
export function placeIn(text: string, dated: Dated, reading: Reading): string | undefined {
  const behind = text.slice(dated.to)
  const outline = outlined(behind.slice(0, farthest))
  const [whole = '', names] = listed.exec(outline) ?? []
  if (names !== undefined) {
    const parts = behind.slice(whole.length - names.length, whole.length).split(/, ?/u)
    const stop = parts.findIndex((part, at) => (at > 0 && !opensName(part)) || wordCount(part) > 7)
    const place = (stop < 0 ? parts : parts.slice(0, stop)).join(', ').trim()
    if (place !== '' && !/ \p{Ll}+(?:r|s|de|te|ar|er|as) /u.test(place)) return place
  }
  return (
    roomWithAddress(behind, outline, reading) ??
    inflected(behind.slice(0, 90), /^,? ?/u, /(?=[ .,;]|$)/u, reading) ??
    inflected(text.slice(Math.max(0, dated.from - 90), dated.from), /(?<![\p{L}-])/u, / $/u, reading) ??
    linked(behind.slice(0, 90), reading) ??
    linked(text.slice(Math.max(0, dated.from - 90), dated.from), reading) ??
    room(text.slice(0, dated.from), reading)
  )
}

const listed = inOutline(/^ ?(?:,|–|\p{Ll}+,) ?(\p{Lu}[^.;:()]{2,120})/u)
const farthest = 200

function opensName(text: string): boolean {
  return (kindAt(text, 0) & capital) !== 0 || /^\d/u.test(text)
}

// `Metsolan yliopistossa`, `museon kahvilassa`, `Helsingissä`: the word's ending says where, right beside the day; an
// address may follow it.
function inflected(text: string, opening: RegExp, closing: RegExp, reading: Reading): string | undefined {
  if (!reading.placeEndings) return undefined
  const {isOrganisation} = lexiconOf(reading)
  const printed = String.raw`(?<owner>(?:[\p{L}-]{3,30} ){0,3}?)(?<stem>\p{L}[\p{L}-]{2,30}?)(?:${reading.placeEndings.join('|')})`
  const address = String.raw`(?:, \p{Lu}[\p{L} ]{2,40}(?: \d{1,4}(?: \p{L})?)?(?=[.,;]|$)){0,2}`
  const match = new RegExp(`${opening.source}(?<place>${printed})(?<address>${address})${closing.source}`, 'u').exec(
    text
  )
  const {owner = '', stem = '', place = '', address: behind = ''} = match?.groups ?? {}
  const words = owner.split(' ').filter((word) => word !== '')
  const isPlace = (word: string) => opensCapital(word) || isOrganisation(word)
  // `pidetään lauantaina Metsolan museossa`: what stands before the place's own words is the sentence's.
  const own = words.slice(words.findLastIndex((word) => !isPlace(word)) + 1)
  if (!match || (own.length < words.length && opening.source.startsWith('^'))) return undefined
  const from = words.slice(0, words.length - own.length).join(' ').length
  return own.length > 0 || isPlace(stem) ? `${place.slice(from).trimStart()}${behind}` : undefined
}

// `i bolagets lokaler, Barrgatan 4, Umeå`
function roomWithAddress(behind: string, outline: string, {placeLinks}: Reading): string | undefined {
  const [whole, link = '', place = ''] = linkedRoom.exec(outline) ?? []
  if (whole === undefined) return undefined
  const from = whole.length - place.length
  return placeLinks.includes(behind.slice(from - 1 - link.length, from - 1))
    ? behind.slice(from, whole.length)
    : undefined
}

const linkedRoom = inOutline(
  /^,? (\p{Ll}{1,4}) (\p{Ll}[\p{L}-]{2,30}(?: [\p{L}-]{2,30}){0,3}, \p{Lu}[\p{L}. -]{2,40} \d{1,4}(?:, (?:\d{3} ?\d{1,2} )?\p{Lu}[\p{L} ]{1,30})?)(?=[.,;]|$)/u
)

// `i hallen onsdag den 22. juni`
function room(before: string, reading: Reading): string | undefined {
  const match = /(?<![\p{L}-])(?<link>\p{L}{1,4}) (?<place>\p{Ll}{5,})[ ,]*$/u.exec(before.slice(-60))
  const {link = '', place} = match?.groups ?? {}
  return place !== undefined &&
    reading.placeLinks.includes(link.toLowerCase()) &&
    !Object.keys(reading.calendar.relative).some((word) => word.endsWith(place))
    ? place
    : undefined
}

const where = inOutline(
  /(\p{L}{1,4}) (?:\p{Ll}{3} )?(\p{Lu}[\p{L}\p{N}.’'-]*(?: \p{Ll}{3,14}(?= \p{Ll}{1,3} \p{Lu}))?(?: \p{Lu}[\p{L}\p{N}.’'-]*| \d{1,3}(?!\d|[.:])| (?:\p{Ll}{1,3}) \p{Lu}[\p{L}\p{N}.’'-]*|, \p{Lu}[\p{L}]+ \d{1,3})*)/uy
)

// A word of at most four letters, and a capital behind it, or behind three small letters more.
function opensWhere(text: string, at: number): boolean {
  if ((kindAt(text, at) & letter) === 0 || text[at - 1] === '-' || (kindAt(text, at - 1) & letter) !== 0) return false
  let end = at + 1
  while (end < at + 4 && (kindAt(text, end) & letter) !== 0) end++
  return text[end] === ' ' && ((kindAt(text, end + 1) & capital) !== 0 || text[end + 4] === ' ')
}

// `på Stora torget`, `i Norrtuna kyrka`, `vid Västra båthamnen`, `på Mariestads station`: what the place is stands behind
// its name in small letters; behind a genitive it may be anything that closes the clause.
function smallPlaceBehind(name: string, behind: string, reading: Reading): string {
  let end = 1
  while ((kindAt(behind, end) & small) !== 0) end++
  if (!behind.startsWith(' ') || end < 4 || (kindAt(behind, end) & letter) !== 0 || behind[end] === '-') return ''
  const word = behind.slice(1, end)
  const isOwned = name.endsWith('s') && word.length >= shortestPlace && /^(?:$|[.,;)])/u.test(behind.slice(end))
  return isOwned || isPlaceWord(word, reading) ? ` ${word}` : ''
}

const shortestPlace = 4

function isPlaceWord(word: string, {addressWords, organisationWords}: Reading): boolean {
  return (
    addressWords.includes(word) ||
    organisationWords.includes(word) ||
    addressWords.some((one) => one.length > shortestPlace && word.endsWith(one))
  )
}

// `i Søjlesalen, Museum Ringby, Strandgade 8`: what follows goes with it as far as a street and its number.
const address = inOutline(
  /^(?:, \p{Lu}[^,.;:()\d]{1,40}){0,2}, \p{Lu}[\p{L}. -]{2,40} \d{1,4}(?:, (?:\d{3} ?\d{1,2} )?\p{Lu}[\p{L} -]{1,30})?(?=[.,;]|$)/u
)

const town = inOutline(/^, (?:\d{3} ?\d{1,2} )?\p{Lu}[\p{L} -]{1,30}(?=[.,;]|$)/u)

const daysOf = once(
  ({weekdays, months}: Calendar): ReadonlySet<string> => new Set([...weekdays.flat(), ...months.flat()])
)

function linked(text: string, reading: Reading): string | undefined {
  const days = daysOf(reading.calendar)
  for (const {0: whole, 1: joint = '', 2: name = '', index} of matchesIn(outlined(text), where, (_, at) =>
    opensWhere(text, at)
  )) {
    const link = text.slice(index, index + joint.length).toLowerCase()
    if (!reading.placeLinks.includes(link)) continue
    const end = index + whole.length
    const behind = text.slice(end)
    const printed = text.slice(end - name.length, end).replace(/(?<![.,])[.,]+$/u, '')
    const own = smallPlaceBehind(printed, behind, reading)
    const more = (/\d$/u.test(printed) ? town : address).exec(outlined(behind.slice(own.length)))?.[0] ?? ''
    const place = `${printed}${own}${behind.slice(own.length, own.length + more.length)}`
    // `från Kiruna till Ystad` is a way, no place.
    const isWay =
      reading.calendar.from.includes(link) && reading.calendar.until.some((word) => behind.startsWith(` ${word} `))
    if (isWay) continue
    if (!days.has(place.split(' ')[0]?.toLowerCase() ?? '')) return place
  }
  return undefined
}
