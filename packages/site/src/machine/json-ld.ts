import {happenings, inLanguage, type Kind, label, type PublicEntry, type Url, url} from '@budstikke/core'
import type {PageFacts, ReleaseFacts} from '../page-facts.ts'
import {eventOf} from './event.ts'
import {type Json, type JsonObject, scriptText, some} from './json.ts'
import {contactPoint, organisation, organisationId, publishedTime} from './organisation.ts'
import {imageObject, picturesOf} from './pictures.ts'
import {wordsIn} from './word-count.ts'

/**
 * What a page is about, for search engines and other readers of linked data: a graph of everything that is on it and
 * nothing that is not, as it stands in a `<script>`. Of a release it depends on that release, its translations and the
 * settings alone. `undefined` where there is nothing to say.
 *
 * @see schema.org, version 29; JSON-LD 1.1
 */
export function jsonLd(facts: PageFacts): string | undefined {
  const things = thingsOn(facts)
  if (things.length === 0) return undefined
  const ours = organisation(facts.site, facts.language)
  const place = things.indexOf(ours)
  const texts =
    place === -1 ? [textOf(things)] : [textOf(things.slice(0, place)), textOnce(ours), textOf(things.slice(place + 1))]
  return `{"@context":"https://schema.org","@graph":[${texts.filter((text) => text !== '').join(',')}]}`
}

// Several at once: asked about each alone, JSON takes twice the time.
function textOf(things: readonly JsonObject[]): string {
  return things.length === 0 ? '' : scriptText(things).slice(1, -1)
}

// Whose newsroom it is takes as many words as a release, and is the same on the page of each.
function textOnce(thing: JsonObject): string {
  const text = remembered.get(thing) ?? scriptText(thing)
  remembered.set(thing, text)
  return text
}

const remembered = new WeakMap<JsonObject, string>()

function thingsOn(facts: PageFacts): readonly JsonObject[] {
  switch (facts.page) {
    case 'release':
      return release(facts)
    case 'front':
      return [webSite(facts), organisation(facts.site, facts.language), collection(facts, facts.entries)]
    case 'topic':
    case 'year':
      return [collection(facts, facts.entries), crumbs(facts, [])]
    case 'root':
      return [webSite(facts), organisation(facts.site, facts.language)]
    case 'contacts':
      return [organisation(facts.site, facts.language), plainPage(facts, 'ContactPage')]
    case 'archive':
    case 'media':
      return [plainPage(facts, 'CollectionPage'), crumbs(facts, [])]
    case 'feeds':
    case 'accessibility':
      return [plainPage(facts, 'WebPage'), crumbs(facts, [])]
    // Nobody is to find these by searching elsewhere.
    case 'search':
    case 'not-found':
      return []
  }
}

function release(facts: ReleaseFacts): readonly JsonObject[] {
  const {entry, site} = facts
  const {settings} = site.newsroom
  const {timing} = entry.release
  const publisher = organisation(site, facts.language)
  if (timing.state === 'withdrawn')
    return [
      publisher,
      {...plainPage(facts, 'WebPage'), creativeWorkStatus: 'Withdrawn', dateModified: timing.at},
      crumbs(facts, [{name: entry.release.headline, path: facts.path}])
    ]
  const organiser = {'@id': organisationId(site)}
  const events = happenings(entry)
    .map((happening) => eventOf(happening, {zone: settings.zone, organiser}))
    .filter((event) => event !== undefined)
  return [publisher, article(facts), ...events, crumbs(facts, [{name: entry.release.headline, path: facts.path}])]
}

/** What sort of article each kind of text is: opinions are said to be such, since they must not be taken for news. */
const types: Readonly<Record<Kind, string>> = {
  release: 'NewsArticle',
  invitation: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  article: 'NewsArticle',
  'open-letter': 'OpinionNewsArticle',
  statement: 'NewsArticle',
  report: 'NewsArticle',
  regulatory: 'NewsArticle',
  notice: 'NewsArticle'
}

function article(facts: ReleaseFacts): JsonObject {
  const {entry, site, picture, description} = facts
  const {release: text, permalink, translations, topics, updated} = entry
  const corrections = text.timing.state === 'published' ? text.timing.corrections : []
  const pictures = picturesOf(entry, site).map((one) => imageObject(one, permalink))
  return {
    '@type': types[text.kind],
    '@id': `${permalink}#release`,
    identifier: text.id,
    url: permalink,
    mainEntityOfPage: permalink,
    headline: text.headline,
    alternativeHeadline: text.kicker,
    description: text.lead ?? description,
    inLanguage: text.language,
    datePublished: publishedTime(entry),
    dateModified: updated,
    dateline: text.dateline?.place,
    articleSection: text.label ?? label(text.language, `kinds.${text.kind}`),
    keywords: some(topics.map((topic) => topic.label)),
    wordCount: wordsIn(text.body),
    isAccessibleForFree: true,
    // Search engines want one of every article.
    image: pictures.length > 0 ? pictures : (site.options.share?.(entry)?.href ?? picture),
    author: authors(facts),
    publisher: {'@id': organisationId(site)},
    sourceOrganization: {
      '@type': 'Organization',
      name: senderOf(facts),
      contactPoint: some(text.contacts.map((contact) => contactPoint(contact, text.language)))
    },
    correction: some(corrections.map(({at, note}) => ({'@type': 'CorrectionComment', datePublished: at, text: note}))),
    workTranslation: some(
      translations.map((version) => ({
        '@type': types[text.kind],
        '@id': `${version.permalink}#release`,
        url: version.permalink,
        inLanguage: version.language,
        headline: version.headline
      }))
    ),
    associatedMedia: some(attachments(entry))
  }
}

function authors(facts: ReleaseFacts): Json {
  const {byline} = facts.entry.release
  if (byline.length > 0) return byline.map((name) => ({'@type': 'Person', name}))
  return [{'@type': 'Organization', name: senderOf(facts), url: facts.site.newsroom.settings.url}]
}

function senderOf({entry, site, language}: ReleaseFacts): string {
  return entry.release.organisation ?? inLanguage(site.newsroom.settings.organisation, language)
}

function attachments({release: {attachments: files}, files: base}: PublicEntry): readonly JsonObject[] {
  return files.flatMap(({src, title, type}) => {
    const address = url(src, base)
    return address === undefined
      ? []
      : [{'@type': 'MediaObject', contentUrl: address, name: title, encodingFormat: type}]
  })
}

function webSite(facts: PageFacts): JsonObject {
  const {settings} = facts.site.newsroom
  return {
    '@type': 'WebSite',
    '@id': `${settings.url}#newsroom`,
    url: settings.url,
    name: newsroomName(facts),
    inLanguage: settings.languages,
    publisher: {'@id': organisationId(facts.site)}
  }
}

function plainPage(facts: PageFacts, type: string): JsonObject {
  return {
    '@type': type,
    '@id': addressOf(facts, facts.path),
    url: addressOf(facts, facts.path),
    name: facts.title,
    description: facts.description,
    inLanguage: facts.language,
    isPartOf: {'@id': `${facts.site.newsroom.settings.url}#newsroom`}
  }
}

function collection(facts: PageFacts, entries: readonly PublicEntry[]): JsonObject {
  return {
    ...plainPage(facts, 'CollectionPage'),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: entries.length,
      itemListElement: entries.map(({permalink, release: {headline}}, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: permalink,
        name: headline
      }))
    }
  }
}

// From the front of the language to the page itself, whose own step has no address to follow.
function crumbs(facts: PageFacts, steps: readonly {readonly name: string; readonly path: string}[]): JsonObject {
  const last = steps.length > 0 ? steps : [{name: facts.title, path: facts.path}]
  const all = [{name: newsroomName(facts), path: `${facts.language}/`}, ...last]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({name, path}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(facts, path)
    }))
  }
}

/** What the newsroom is called in the page's language. */
export function newsroomName({site, language}: PageFacts): string {
  const {settings} = site.newsroom
  return settings.title === undefined
    ? label(language, 'newsroom.title', {organisation: inLanguage(settings.organisation, language)})
    : inLanguage(settings.title, language)
}

/** The whole address of a path from the root. */
export function addressOf({site}: Pick<PageFacts, 'site'>, path: string): Url {
  const {settings} = site.newsroom
  return url(path, settings.url) ?? settings.url
}
