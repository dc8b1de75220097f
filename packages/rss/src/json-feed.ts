import type {Author} from 'feed'
import {rfc3339} from './dates.ts'
import type {FairFeed} from './fair-feed.ts'
import type {FairItem} from './fair-item.ts'
import type {FairFile, FairPicture} from './fair-media.ts'
import {textOfHtml} from './html.ts'
import {factMember, listMember, member, membersOf, object, plainMember, quoted, textMember} from './json-text.ts'
import type {Json, Member} from './json-text.ts'
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
  head: (feed) => `${metadata(feed).slice(0, -'}'.length)},"items":[`,
  item: (item) => `\n${itemObject(item)}`,
  between: ',',
  tail: '\n]}\n'
}

/** The page that says what `_budstikke` means, as the specification asks of an extension. */
const about = 'https://www.npmjs.com/package/@budstikke/rss'

function metadata(feed: FairFeed): Json {
  const {history} = feed
  const [author] = feed.authors
  return object([
    plainMember('version', 'https://jsonfeed.org/version/1.1'),
    textMember('title', feed.title),
    plainMember('home_page_url', feed.link),
    plainMember('feed_url', feed.self.json),
    textMember('description', feed.description === '' ? undefined : feed.description),
    plainMember('language', feed.language),
    plainMember('icon', feed.image),
    plainMember('favicon', feed.favicon),
    listMember('authors', feed.authors, authorObject),
    author && member('author', authorObject(author)),
    listMember('hubs', feed.hubs, (url) => object([plainMember('type', 'WebSub'), plainMember('url', url)])),
    // The next document to read is the next older one.
    plainMember('next_url', history.previous?.json),
    ownWords([
      textMember('id', feed.id),
      plainMember('updated', feed.updated && rfc3339(feed.updated)),
      textMember('copyright', feed.copyright),
      listMember('categories', feed.categories, quoted),
      listMember('contributors', feed.contributors, authorObject),
      listMember(
        'translations',
        feed.translations.filter(({json: url}) => url !== undefined),
        ({language, json: url}) => object([plainMember('language', language), plainMember('url', url)])
      ),
      factMember('archive', history.closed),
      factMember('complete', history.complete),
      plainMember('current_url', history.current?.json),
      plainMember('newer_url', history.next?.json)
    ]),
    membersOf(extensionsOf(feed))
  ])
}

// Written field by field: ten thousand objects of what has been looked at already would be made to be thrown away.
function itemObject(item: FairItem): Json {
  const {files, pictures} = item.media
  const {summary, description, content} = item.words
  const shown = summary ?? (content === undefined || description === undefined ? undefined : textOfHtml(description))
  const {corrects} = item
  const [author] = item.authors
  return object([
    textMember('id', item.id),
    plainMember('url', item.link),
    textMember('title', item.title === '' ? undefined : item.title),
    textMember('content_html', content ?? description ?? ''),
    textMember('summary', shown === '' ? undefined : shown),
    plainMember('image', pictures[0]?.url),
    plainMember('date_published', item.published && rfc3339(item.published)),
    plainMember('date_modified', item.updated && rfc3339(item.updated)),
    listMember('authors', item.authors, authorObject),
    author && member('author', authorObject(author)),
    listMember('tags', item.categories, ({name, term}) => quoted(name ?? term ?? '')),
    plainMember('language', item.language),
    listMember('attachments', files, attachment),
    ownWords([
      textMember('rights', item.rights),
      listMember('contributors', item.contributors, authorObject),
      listMember('translations', item.translations, ({language, url}) =>
        object([plainMember('language', language), plainMember('url', url)])
      ),
      listMember('pictures', pictures, pictureObject),
      corrects && member('corrects', object([textMember('id', corrects.id), plainMember('link', corrects.link)]))
    ]),
    membersOf(extensionsOf(item))
  ])
}

function attachment({url, type, title, length, duration}: FairFile): Json {
  return object([
    plainMember('url', url),
    plainMember('mime_type', type ?? 'application/octet-stream'),
    textMember('title', title),
    factMember('size_in_bytes', length),
    factMember('duration_in_seconds', duration)
  ])
}

function pictureObject({url, type, length, alt, caption, credit, rights, width, height}: FairPicture): Json {
  return object([
    plainMember('url', url),
    plainMember('type', type),
    factMember('length', length),
    textMember('alt', alt),
    textMember('caption', caption),
    textMember('credit', credit),
    textMember('rights', rights),
    factMember('width', width),
    factMember('height', height)
  ])
}

// The format has no field for an e-mail address; one that is all we have of somebody is a `mailto:` page.
function authorObject({name, email, link, avatar}: Author): Json {
  const url =
    link ??
    (name === undefined && email !== undefined ? `mailto:${encodeURIComponent(email).replace('%40', '@')}` : undefined)
  return object([textMember('name', name), plainMember('url', url), plainMember('avatar', avatar)])
}

function ownWords(words: readonly (Member | undefined)[]): Member | undefined {
  return words.some((word) => word !== undefined)
    ? member('_budstikke', object([plainMember('about', about), ...words]))
    : undefined
}

// An extension's name begins with an underscore and a letter and has no dot (section "Extensions"); one with a prefix is XML's.
function extensionsOf({extensions}: FairFeed | FairItem): object | undefined {
  if (extensions.length === 0) return undefined
  const ours = extensions.flatMap(({name, objects}) => {
    const own = name.startsWith('_') ? name : `_${name}`
    return /^_[A-Za-z][^.:]*$/u.test(own) && own !== '_budstikke' ? [[own, objects] as const] : []
  })
  return Object.fromEntries(ours)
}
