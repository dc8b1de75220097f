import {inLanguage, label, mintId} from '@budstikke/core'
import type {Artifact, NewsroomSettings, PublicNewsroom} from '@budstikke/core'
import {chainOf} from './chain.ts'
import {modified} from './changed.ts'
import type {Link} from './chain.ts'
import {entryItem} from './entry-item.ts'
import type {FileFacts} from './entry-item.ts'
import {PressFeed} from './feed.ts'
import type {FeedMessage} from './messages.ts'
import type {FeedTranslation, Format, FormatLinks, PressItem} from './model.ts'
import {momentsOf} from './moments.ts'
import {writeOpml} from './opml.ts'
import {feedStyle, stylesheetFrom} from './feed-style.ts'
import {scopesOf, titleIn} from './scopes.ts'
import type {Scope} from './scopes.ts'

/** How a newsroom's feeds are made. */
export interface FeedsOptions {
  /** Takes what had to be mended or left out; each thing once. */
  readonly take?: (message: FeedMessage) => void
  /** What is known of the file at a whole address: a picture or an attachment of a release. Nothing, where it is absent. */
  readonly files?: (url: string) => FileFacts | undefined
}

/** The three formats: the file each is in, how it is served, how it is written. */
export const formats: readonly {
  readonly format: Format
  readonly file: string
  readonly type: string
  readonly write: (feed: PressFeed) => string
}[] = [
  // Browsers show no page for `application/rss+xml`; readers take this type as gladly.
  {format: 'rss', file: 'rss.xml', type: 'application/xml', write: (feed) => feed.rss2()},
  {format: 'atom', file: 'atom.xml', type: 'application/xml', write: (feed) => feed.atom1()},
  {format: 'json', file: 'feed.json', type: 'application/feed+json', write: (feed) => feed.json1()}
]

/**
 * Every feed of a newsroom: RSS, Atom and JSON Feed over all languages, one of each per language and, in a
 * language, per topic, per kind of text that people subscribe to and per speaker that the settings ask for; the archives
 * of each by year; `opml.xml`, the list of them; and `feed.css`, which browsers show the XML with.
 *
 * A live feed holds as many releases as the settings say, those that changed last; whatever is older is in the
 * archive of its year (RFC 5005, section 4). The same newsroom gives the same bytes.
 */
export function feeds(newsroom: PublicNewsroom, options: FeedsOptions = {}): readonly Artifact[] {
  const moment = momentsOf(newsroom)
  const items = new Map(
    newsroom.entries.map((entry) => [entry.release.id, entryItem(entry, newsroom, moment, options.files)])
  )
  const take = once(options.take)
  const scopes = scopesOf(newsroom)
  const documents = scopes.flatMap((scope) =>
    chainOf(scope.entries, newsroom.settings).flatMap((link) => written(scope, link, newsroom.settings, items, take))
  )
  return [...documents, opml(scopes, newsroom.settings), feedStyle(newsroom.settings)]
}

function written(
  scope: Scope,
  link: Link,
  settings: NewsroomSettings,
  items: ReadonlyMap<string, PressItem>,
  take: ((message: FeedMessage) => void) | undefined
): readonly Artifact[] {
  const feed = feedOf(scope, link, settings)
  for (const {release} of link.entries) {
    const item = items.get(release.id)
    if (item) feed.addItem(item)
  }
  // The feed over everything holds what all the others say; its live part and archives are each item at least once.
  if (take && scope.folder === '') for (const message of feed.messages) take(message)
  return formats.map(({file, type, write}) => ({
    path: `${scope.folder}${link.folder}${file}`,
    type,
    content: write(feed),
    ...modified(link.entries)
  }))
}

function feedOf(scope: Scope, link: Link, settings: NewsroomSettings): PressFeed {
  const links = (folder: string) => linksTo(settings.url + scope.folder + folder)
  const year = link.folder.replace(/\/$/u, '')
  return new PressFeed({
    id: mintId(settings.authority, `feeds/${scope.folder}${year}`),
    title: year === '' ? scope.title : label(scope.titled, 'newsroom.archiveTitle', {organisation: scope.title, year}),
    description: scope.description,
    // Nothing to be dated by yet: a feed must have a date (RFC 4287, section 4.1.1), and 1970 looks broken.
    ...(link.entries.length === 0 ? {updated: sinceWhen(settings)} : {}),
    link: settings.url + scope.folder,
    ...(scope.language === undefined ? {} : {language: scope.language}),
    feedLinks: links(link.folder),
    author: {name: inLanguage(settings.organisation, scope.titled), link: settings.url},
    ...(settings.feeds.hub === undefined || year !== '' ? {} : {hub: settings.feeds.hub}),
    stylesheet: settings.feeds.stylesheet ?? stylesheetFrom(scope.folder + link.folder),
    translations:
      year === ''
        ? scope.sisters.map(({language, folder}): FeedTranslation => ({...linksTo(settings.url + folder), language}))
        : [],
    history: {
      ...(link.closed ? {closed: true} : {}),
      ...(year === '' ? {} : {current: links('')}),
      ...(link.older === undefined ? {} : {previous: links(link.older)}),
      ...(link.newer === undefined ? {} : {next: links(link.newer)})
    }
  })
}

// The year since which the newsroom's address is its own stands in every id (RFC 4151).
function sinceWhen({authority}: NewsroomSettings): Date {
  return new Date(Date.UTC(Number(/,(\d{4})/u.exec(authority)?.[1] ?? 2000), 0, 1))
}

function linksTo(folder: string): FormatLinks {
  return Object.fromEntries(formats.map(({format, file}) => [format, folder + file]))
}

function opml(scopes: readonly Scope[], settings: NewsroomSettings): Artifact {
  const [main] = settings.languages
  const outlines = scopes.map(({title, folder, language}) => ({
    title,
    feed: `${settings.url}${folder}rss.xml`,
    link: settings.url + folder,
    ...(language === undefined ? {} : {language})
  }))
  const content = writeOpml({title: titleIn(settings, main), owner: inLanguage(settings.organisation, main)}, outlines)
  return {path: 'opml.xml', type: 'text/x-opml', content}
}

function once(take: ((message: FeedMessage) => void) | undefined): ((message: FeedMessage) => void) | undefined {
  const told = new Set<string>()
  return (
    take &&
    ((message) => {
      if (told.has(message.reason)) return
      told.add(message.reason)
      take(message)
    })
  )
}
