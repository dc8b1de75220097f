/** Every remark the package can make of a feed. The id is for life; the words may improve. */
export const messages = {
  'text-character':
    'Unexpected character {actual} in `{place}`, expected characters that XML can hold; it was left out',
  'text-windows-1252':
    'Unexpected control character {actual} in `{place}`, expected {expected}; it was read as Windows means it',
  'text-lost':
    'Unexpected replacement character {actual} in `{place}`, expected the letter that was lost before it came here; a question mark was written',
  'address-relative':
    'Unexpected relative address `{actual}` in `{place}`, expected a whole one; `{expected}` was taken',
  'address-unusable':
    'Unexpected address `{actual}` in `{place}`, expected one that begins with {expected}; it was left out',
  'date-unreal': 'Unexpected date in `{place}`, expected one between the years 1 and 9999; it was left out',
  'language-unreal': 'Unexpected language `{actual}` in `{place}`, expected a tag as `da` or `sv-FI`; it was left out',
  'id-missing': 'Unexpected item without id and link in `{place}`, expected either; it was left out',
  'id-repeated': 'Unexpected second item with the id `{actual}` in `{place}`, expected an id of its own; {expected}',
  'html-removed': 'Unexpected HTML {actual} in `{place}`, expected text, pictures and links; it was left out',
  'html-overgrown':
    'Unexpected HTML in `{place}` that grows without end, expected tags that close; its words were kept as plain text',
  'html-deep':
    'Unexpected HTML in `{place}` with more than {actual} elements inside one another, expected fewer; the words were kept, the inner elements were not',
  'media-type-unreal':
    'Unexpected media type `{actual}` in `{place}`, expected one as `image/jpeg`; `{expected}` was taken',
  'namespace-unreal':
    'Unexpected declaration `{actual}` in `{place}`, expected a prefix of its own and a URI; it was left out',
  'namespace-unknown':
    'Unexpected prefix of `{actual}` in `{place}`, expected one that `namespaces` declares; it was left out',
  'name-unreal': 'Unexpected name `{actual}` in `{place}`, expected a name that XML allows; it was left out'
} as const satisfies Readonly<Record<string, string>>

/** The id of a remark. */
export type FeedMessageId = keyof typeof messages

/** One remark: what was met, where in the feed, and what was done about it. Nothing is lost without one. */
export interface FeedMessage {
  readonly source: 'rss'
  readonly ruleId: FeedMessageId
  /** The field as the caller would write it: `items[3].pictures[0].url`. */
  readonly place: string
  readonly actual?: string
  readonly expected?: string
  /** The whole remark as a sentence. */
  readonly reason: string
}

/** Takes a remark about the place that it was made for. */
export type Report = (id: FeedMessageId, actual?: string, expected?: string) => void

/** Takes remarks about everything below `place`. */
export interface Reporter {
  readonly report: Report
  /** `index` is the place in a list of that name. */
  at(place: string, index?: number): Reporter
}

/** For who wants to hear of nothing: most of the time, so that it costs nothing. */
export const silent: Reporter = {report: () => undefined, at: () => silent}

/** For who wants to hear no more than whether there is anything to hear. */
export function listener(): {readonly to: Reporter; readonly heard: () => boolean} {
  let isHeard = false
  const to: Reporter = {
    report: () => {
      isHeard = true
    },
    at: () => to
  }
  return {to, heard: () => isHeard}
}

/** A reporter for the whole feed, which hands every remark to `take`. */
export function reporter(take: (message: FeedMessage) => void, place = ''): Reporter {
  return {
    report: (ruleId, actual, expected) => take(feedMessage(ruleId, place, shortened(actual), shortened(expected))),
    at: (name, index) => {
      const below = index === undefined ? name : `${name}[${index}]`
      return reporter(take, place === '' || below.startsWith('[') ? place + below : `${place}.${below}`)
    }
  }
}

function feedMessage(ruleId: FeedMessageId, place: string, actual?: string, expected?: string): FeedMessage {
  const values: Readonly<Record<string, string | undefined>> = {place, actual, expected}
  const reason = messages[ruleId].replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
  return {
    source: 'rss',
    ruleId,
    place,
    ...(actual === undefined ? {} : {actual}),
    ...(expected === undefined ? {} : {expected}),
    reason
  }
}

// A headline of a megabyte is no help in a message about it.
function shortened(text: string | undefined): string | undefined {
  return text !== undefined && text.length > 200 ? `${text.slice(0, 200)}…` : text
}
