import type {Author, Extension} from 'feed'
import {rfc3339} from './dates.ts'
import type {FairFeed} from './fair-feed.ts'
import type {FairItem} from './fair-item.ts'
import {textOfHtml} from './html.ts'
import type {Writer} from './writer.ts'

/**
 * JSON Feed 1.1. One item a line, so that feeds can be compared and archives stream.
 *
 * `author` stands beside `authors`, which the specification allows: readers of version 1 know nothing else. What the
 * format has no word for is under `_budstikke`.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const json: Writer = {
  head: (feed) => JSON.stringify({...metadata(feed), items: []}).slice(0, -']}'.length),
  item: (item) => `\n${JSON.stringify(itemObject(item))}`,
  between: ',',
  tail: '\n]}\n'
}

/** The page that says what `_budstikke` means, as the specification asks of an extension. */
const about = 'https://www.npmjs.com/package/@budstikke/rss'

function metadata(feed: FairFeed): object {
  const {history} = feed
  const people = authorObjects(feed.authors)
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.link,
    feed_url: feed.self.json,
    description: feed.description === '' ? undefined : feed.description,
    language: feed.language,
    icon: feed.image,
    favicon: feed.favicon,
    authors: people,
    author: people?.[0],
    hubs: some(feed.hubs.map((url) => ({type: 'WebSub', url}))),
    // The next document to read is the next older one.
    next_url: history.previous?.json,
    _budstikke: ownWords({
      id: feed.id,
      updated: feed.updated && rfc3339(feed.updated),
      copyright: feed.copyright,
      categories: some(feed.categories),
      contributors: some(feed.contributors.map(authorObject)),
      translations: some(
        feed.translations.flatMap(({language, json: url}) => (url === undefined ? [] : [{language, url}]))
      ),
      archive: history.closed,
      complete: history.complete,
      current_url: history.current?.json,
      newer_url: history.next?.json
    }),
    ...extensionObjects(feed.extensions)
  }
}

function itemObject(item: FairItem): object {
  const {files, pictures} = item.media
  const {summary, description, content} = item.words
  const shown = summary ?? (content === undefined || description === undefined ? undefined : textOfHtml(description))
  const people = authorObjects(item.authors)
  const object = {
    id: item.id,
    url: item.link,
    title: item.title === '' ? undefined : item.title,
    content_html: content ?? description ?? '',
    summary: shown === '' ? undefined : shown,
    image: pictures[0]?.url,
    date_published: item.published && rfc3339(item.published),
    date_modified: item.updated && rfc3339(item.updated),
    authors: people,
    author: people?.[0],
    tags: some(item.categories.flatMap(({name, term}) => name ?? term ?? [])),
    language: item.language,
    attachments: some(
      files.map(({url, type, title, length, duration}) => ({
        url,
        mime_type: type ?? 'application/octet-stream',
        title,
        size_in_bytes: length,
        duration_in_seconds: duration
      }))
    ),
    _budstikke: ownWords({
      rights: item.rights,
      contributors: some(item.contributors.map(authorObject)),
      translations: some(item.translations),
      pictures: some(pictures),
      corrects: item.corrects
    })
  }
  return item.extensions.length === 0 ? object : {...object, ...extensionObjects(item.extensions)}
}

function authorObjects(people: readonly Author[]): readonly object[] | undefined {
  return some(people.map(authorObject).filter((author) => Object.keys(author).length > 0))
}

// The format has no field for an e-mail address; one that is all we have of somebody is a `mailto:` page.
function authorObject({name, email, link, avatar}: Author): object {
  const url =
    link ??
    (name === undefined && email !== undefined ? `mailto:${encodeURIComponent(email).replace('%40', '@')}` : undefined)
  return {
    ...(name === undefined ? {} : {name}),
    ...(url === undefined ? {} : {url}),
    ...(avatar === undefined ? {} : {avatar})
  }
}

function ownWords(words: Readonly<Record<string, unknown>>): object | undefined {
  for (const word of Object.values(words)) if (word !== undefined) return {about, ...words}
  return undefined
}

// An extension's name begins with an underscore and a letter and has no dot (section "Extensions"); one with a prefix is XML's.
function extensionObjects(extensions: readonly Extension[]): object {
  const ours = extensions.flatMap(({name, objects}) => {
    const own = name.startsWith('_') ? name : `_${name}`
    return /^_[A-Za-z][^.:]*$/u.test(own) && own !== '_budstikke' ? [[own, objects] as const] : []
  })
  return Object.fromEntries(ours)
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
