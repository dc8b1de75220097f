import {danish, drawer, swedish, type Words} from './words.ts'

/** One release of an invented archive in one language, before any program's way to write it. */
export interface ArchivedRelease {
  /** The name that its language versions share: `2024-03-nr-17`. */
  readonly story: string
  readonly language: string
  /** A reading of the newsroom's clock, `2024-03-09 06:00`. */
  readonly published: string
  readonly kicker: string
  readonly headline: string
  readonly lead: string
  readonly organisation: string
  readonly byline: string
  /** Keys of `topics`. */
  readonly topics: readonly string[]
  readonly contacts: readonly Contact[]
  /** Some three kilobytes of Markdown. */
  readonly body: string
  /** The name of the picture that the body shows, to be laid beside the text. */
  readonly picture?: string
}

interface Contact {
  readonly name: string
  readonly role: string
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}

/** What the newsroom writes about, by the words of each language. */
export const topics: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  danish.things.map((thing, index) => [`emne-${index + 1}`, {da: thing, sv: swedish.things[index] ?? thing}])
)

/** The moment at which the archive is built: the day after its last release. */
export const builtAt = '2026-01-01T00:00:00Z'

/** Of an archive with pictures, one release in so many shows one. */
const aPictureIn = 5

/**
 * The first `count` releases of an archive that goes on for ever, no two the same and the same each time. One story in
 * four is told in Danish and in Swedish, the others in one of them; they come from seven years, in no order.
 */
export function* archive(count: number, {pictures = false} = {}): Iterable<ArchivedRelease> {
  let told = 0
  for (let number = 1; told < count; number++) {
    const versions = number % 4 === 0 ? [danish, swedish] : number % 8 < 3 || number % 8 === 7 ? [swedish] : [danish]
    for (const words of versions.slice(0, count - told)) {
      yield release(words, number, pictures && number % aPictureIn === 0)
      told++
    }
  }
}

// The months that both languages have words for here.
const months = [1, 2, 3, 4, 5, 6, 9, 10, 11]

function release(words: Words, number: number, hasPicture: boolean): ArchivedRelease {
  // When it came out and what it is about is the same in every language.
  const {below} = drawer(danish, -number)
  const two = (value: number) => String(value).padStart(2, '0')
  const [year, month, day] = [String(2019 + below(7)), below(months.length), below(28) + 1]
  const published = `${year}-${two(months[month] ?? 1)}-${two(day)} ${two(below(23))}:${two(below(60))}`
  const names = Object.keys(topics)
  const about = [...new Set([below(names.length), below(names.length)].map((index) => names[index] ?? ''))]
  const story = `${published.slice(0, 7)}-nr-${number}`

  const drawn = drawer(words, number)
  const {draw, issuer, say} = drawn
  const contact = (): Contact => ({
    name: say(['{name}']),
    role: draw(words.role),
    phones: [say([words.phone]).replace(/^\D+/u, '')],
    emails: [`presse${number}@havn.example`]
  })
  const dateline = Object.entries({
    place: draw(words.places),
    day: String(day),
    month: words.months[month] ?? '',
    year
  }).reduce((text, [hole, word]) => text.replace(`{${hole}}`, word), words.dateline)
  return {
    story,
    language: words.language,
    published,
    kicker: say(words.subheadings),
    headline: say(words.headlines),
    lead: say(words.leads),
    organisation: issuer,
    byline: say(['{name}']),
    topics: about,
    contacts: [contact(), contact(), contact()],
    body: body(words, drawn, {dateline, address: `https://havn.example/${number}`, picture: hasPicture ? story : ''}),
    ...(hasPicture ? {picture: story} : {})
  }
}

function body(
  words: Words,
  {draw, say}: ReturnType<typeof drawer>,
  {dateline, address, picture}: Readonly<Record<'dateline' | 'address' | 'picture', string>>
): string {
  const paragraph = (sentences = 5) => Array.from({length: sentences}, () => say(words.sentences)).join(' ')
  return [
    `${dateline}. ${paragraph()}`,
    `– ${say(words.quotes)}, ${say(words.reporting)}.`,
    paragraph(),
    ...(picture === '' ? [] : [`![${say(words.headlines)}](${picture}.png)\n*Foto: ${say(['{name}'])}*`]),
    `## ${say(words.subheadings)}`,
    paragraph(),
    `”${say(words.quotes)}”, ${say(words.reporting)}.`,
    paragraph(),
    `${say(words.sentences)} **${say(words.sentences)}**`,
    `${say(words.sentences)} [${say(words.subheadings)}](${address}), *${draw(words.things)}*.`,
    `## ${words.facts}`,
    words.points.map((point) => `- ${say([point])}`).join('\n'),
    paragraph(),
    paragraph(4),
    `## ${say([words.about])}`,
    say([words.standing])
  ].join('\n\n')
}
