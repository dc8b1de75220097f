import {inLanguage, label, mintId} from '@budstikke/core'
import type {Artifact, NewsroomSettings, PlannedFile, PublicNewsroom} from '@budstikke/core'
import {chainOf, type Link} from './chain.ts'
import {modified} from './changed.ts'
import {feedStyle, styleFile, stylesheetFrom} from './feed-style.ts'
import {formats} from './formats.ts'
import {asItIs, planned, plannedInParts} from './made-of.ts'
import type {FeedMessage} from './messages.ts'
import type {FeedTranslation, FormatLinks, PressFeedOptions} from './model.ts'
import {type ItemsOptions, newsroomItems, type NewsroomItems} from './newsroom-items.ts'
import {writeOpml} from './opml.ts'
import {type Scope, scopesOf, titleIn} from './scopes.ts'
import {type FeedsBefore, unmovedSince} from './unmoved.ts'
import {partsAround} from './writer.ts'

/** How a newsroom's feeds are made. */
export interface FeedsOptions extends ItemsOptions {
  /**
   * Takes what had to be mended or left out: each thing once from `feeds`; from a planned file, while it is made, all
   * that was so in that file.
   */
  readonly take?: (message: FeedMessage) => void
  /** What was planned before, where little moved since: the archives of other years are answered as they were. */
  readonly before?: FeedsBefore
}

/**
 * Every feed of a newsroom: RSS, Atom and JSON Feed over all languages, one of each per language and, in a
 * language, per topic, per kind of text that people subscribe to and per speaker that the settings ask for; the archives
 * of each by year; `opml.xml`, the list of them; and `feed.css`, which browsers show the XML with.
 *
 * A live feed holds as many releases as the settings say, those that changed last; whatever is older is in the
 * archive of its year (RFC 5005, section 4). The same newsroom gives the same bytes.
 */
export function feeds(newsroom: PublicNewsroom, options: FeedsOptions = {}): readonly Artifact[] {
  const take = once(options.take)
  const plans = plannedFeeds(newsroom, {...options, ...(take ? {take} : {})})
  return Array.from(plans, (plan) => plan.make())
}

/**
 * The same files as plans, so that a build need not make those that did not change. To plan asks for no body of a
 * release. Made in this order, they hold no more in memory than the items of a year, and in one format where `remember`
 * answers texts that are read when they are asked for.
 */
export function* plannedFeeds(newsroom: PublicNewsroom, options: FeedsOptions = {}): Generator<PlannedFile, void> {
  const {settings} = newsroom
  const scopes = scopesOf(newsroom)
  const items = newsroomItems(newsroom, options)
  const unmoved = options.before && unmovedSince(newsroom, options.before)
  const everything = chainOf(newsroom.entries, settings)
  const documents = scopes.flatMap((scope): readonly Document[] => {
    const known = unmoved?.whole(scope, everything)
    if (known) return Array.from(known, ([folder, files]) => ({folder, files: () => files}))
    const links = scope.about === 'everything' ? everything : chainOf(scope.entries, settings)
    return links.map((link) => ({
      folder: link.folder,
      files: () => unmoved?.part(scope, link, links) ?? documentsOf(scope, link, {settings, items, options})
    }))
  })
  // What the feeds of one year share is made once; the live ones come first.
  for (const shelf of new Set(documents.map(({folder}) => folder).toSorted())) {
    const all = documents.filter(({folder}) => folder === shelf).map(({files}) => files())
    // Of a year one format after the other, so that its items need be held in one at a time.
    yield* shelf === '' ? all.flat() : formats.flatMap((_, index) => all.flatMap((each) => each[index] ?? []))
  }
  yield opml(scopes, settings)
  yield planned(styleFile, [settings.languages[0]], () => feedStyle(settings))
}

/** A part of a feed: the live one, or a year. */
interface Document {
  readonly folder: string
  /** In each format, planned when they are asked for. */
  readonly files: () => readonly PlannedFile[]
}

interface Making {
  readonly settings: NewsroomSettings
  readonly items: NewsroomItems
  readonly options: FeedsOptions
}

/** What a feed says in a part of it, in each format. */
function documentsOf(scope: Scope, link: Link, {settings, items, options}: Making): readonly PlannedFile[] {
  const {entries, folder: shelf} = link
  const {digest = asItIs, take} = options
  const {url, zone, organisation} = settings
  const feed = {
    options: feedOptions(scope, link, settings),
    items: [],
    categories: [],
    contributors: [],
    extensions: []
  }
  const from = [
    JSON.stringify([feed.options, url, zone, organisation]),
    digest(entries.map((entry) => items.from(entry)).join('\n'))
  ]
  return formats.map(({format, file, type, writer}) => {
    const path = `${scope.folder}${shelf}${file}`
    const inParts = () => {
      // The feed over everything holds what all the others say, and RSS says the most.
      const told = scope.folder === '' && format === 'rss' ? take : undefined
      if (told) for (const entry of entries) for (const remark of items.written(entry, shelf).remarks) told(remark)
      const texts = entries.map((entry) => items.text(entry, shelf, format)).filter((text) => text.length > 0)
      const parts = partsAround(writer, feed, texts, {newest: items.newest(entries), take: told})
      return {path, type, parts, ...modified(entries)}
    }
    return {...plannedInParts(path, from, inParts), items: entries}
  })
}

function feedOptions(scope: Scope, link: Link, settings: NewsroomSettings): PressFeedOptions {
  const links = (folder: string) => linksTo(settings.url + scope.folder + folder)
  const year = link.folder.replace(/\/$/u, '')
  return {
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
  }
}

// The year since which the newsroom's address is its own stands in every id (RFC 4151).
function sinceWhen({authority}: NewsroomSettings): Date {
  return new Date(Date.UTC(Number(/,(\d{4})/u.exec(authority)?.[1] ?? 2000), 0, 1))
}

function linksTo(folder: string): FormatLinks {
  return Object.fromEntries(formats.map(({format, file}) => [format, folder + file]))
}

function opml(scopes: readonly Scope[], settings: NewsroomSettings): PlannedFile {
  const [main] = settings.languages
  const outlines = scopes.map(({title, folder, language}) => ({
    title,
    feed: `${settings.url}${folder}rss.xml`,
    link: settings.url + folder,
    ...(language === undefined ? {} : {language})
  }))
  const options = {title: titleIn(settings, main), owner: inLanguage(settings.organisation, main)}
  const path = 'opml.xml'
  return planned(path, [JSON.stringify([options, outlines])], () => {
    return {path, type: 'text/x-opml', content: writeOpml(options, outlines)}
  })
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
