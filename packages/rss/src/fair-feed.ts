import type {Author, Extension} from 'feed'
import {reportedAddress, uriCharacters} from './address.ts'
import {realDate} from './dates.ts'
import {fairAuthors, fairLanguage, fairLinks, lineOf, withoutGaps} from './fair-fields.ts'
import type {Reporter} from './messages.ts'
import {fairNamespaces} from './namespaces.ts'
import type {FeedParts, FeedTranslation, FormatLinks, History} from './model.ts'

/**
 * A feed's own part as writers may take it: every string through the door of xml-text.ts, every address whole, every
 * date real. Writers decide what their format can say, and nothing else.
 */
export interface FairFeed {
  readonly id?: string
  readonly title: string
  readonly link?: string
  readonly description: string
  readonly language?: string
  readonly updated?: Date
  readonly generator?: string
  readonly docs: string
  readonly ttl?: number
  readonly stylesheet?: string
  readonly self: FormatLinks
  readonly hubs: readonly string[]
  readonly image?: string
  readonly favicon?: string
  readonly copyright?: string
  readonly categories: readonly string[]
  readonly authors: readonly Author[]
  readonly contributors: readonly Author[]
  readonly translations: readonly FeedTranslation[]
  readonly history: History
  readonly namespaces: Readonly<Record<string, string>>
  readonly podcast?: {readonly category?: string}
  readonly extensions: readonly Extension[]
}

/** What stands in `generator` when nothing else is said. */
const generator = 'Budstikke'

const rssSpecification = 'https://www.rssboard.org/rss-specification'

/** The fair copy of a feed's own part; `newest` answers the date of its last change, for a feed that does not say. */
export function fairFeed(
  {options, categories, contributors, extensions}: FeedParts,
  newest: () => Date | undefined,
  to: Reporter
): FairFeed {
  const url = (value: string | undefined, place: string) => reportedAddress(value, options.link, to.at(place).report)
  const line = (value: string | undefined, place: string) => lineOf(value, to.at(place))
  const links = (value: FormatLinks | undefined, place: string) => fairLinks(value, options.link, to.at(place))
  const self = links(
    {...options.feedLinks, ...(options.feed === undefined ? {} : {rss: options.feed, atom: options.feed})},
    'feedLinks'
  )
  return withoutGaps({
    id: line(options.id, 'id'),
    title: line(options.title, 'title') ?? '',
    link: url(options.link, 'link'),
    description: line(options.description, 'description') ?? '',
    language: fairLanguage(options.language, to.at('language')),
    // Never now: the same feed is the same bytes tomorrow.
    updated: realDate(options.updated, to.at('updated').report) ?? newest(),
    generator: options.generator === false ? undefined : (line(options.generator, 'generator') ?? generator),
    docs: url(options.docs, 'docs') ?? rssSpecification,
    ttl: options.ttl !== undefined && options.ttl > 0 ? Math.round(options.ttl) : undefined,
    stylesheet: fairStylesheet(options.stylesheet, to.at('stylesheet')),
    self,
    hubs: [...new Set([options.hub, ...(options.hubs ?? [])].flatMap((hub) => url(hub, 'hubs') ?? []))],
    image: url(options.image, 'image'),
    favicon: url(options.favicon, 'favicon'),
    copyright: line(options.copyright, 'copyright'),
    categories: categories.flatMap((category, index) => lineOf(category, to.at('categories', index)) ?? []),
    authors: fairAuthors([options.author, ...(options.authors ?? [])], options.link, to.at('authors')),
    contributors: fairAuthors(contributors, options.link, to.at('contributors')),
    translations: (options.translations ?? []).flatMap((translation, index) => {
      const below = to.at('translations', index)
      const language = fairLanguage(translation.language, below)
      return language === undefined ? [] : [{...fairLinks(translation, options.link, below), language}]
    }),
    history: fairHistory(options.history, options.link, to.at('history')),
    namespaces: fairNamespaces(options.namespaces ?? {}, to.at('namespaces').report),
    podcast: options.podcast === true ? withoutGaps({category: line(options.category, 'category')}) : undefined,
    extensions
  })
}

// A path is as good as an address: the browser knows where the feed came from.
function fairStylesheet(stylesheet: string | undefined, to: Reporter): string | undefined {
  const line = lineOf(stylesheet, to)
  if (line === undefined || !/^[a-z][a-z\d+.-]*:/iu.test(line)) return line && uriCharacters(line)
  return reportedAddress(line, undefined, to.report)
}

function fairHistory(history: History | undefined, base: string | undefined, to: Reporter): History {
  const links = (name: 'current' | 'previous' | 'next') =>
    history?.[name] ? fairLinks(history[name], base, to.at(name)) : undefined
  return withoutGaps({
    closed: history?.closed === true ? true : undefined,
    complete: history?.complete === true ? true : undefined,
    current: links('current'),
    previous: links('previous'),
    next: links('next')
  })
}
