import type {Author} from 'feed'
import {rfc3339} from './dates.ts'
import type {FairFeed} from './fair-feed.ts'
import type {FairItem} from './fair-item.ts'
import type {FairFile, FairPicture} from './fair-media.ts'
import {known} from './fair-fields.ts'
import {textOfHtml} from './html.ts'
import {
  factMember,
  listMember,
  member,
  membersOf,
  object,
  objectOf,
  opening,
  plainMember,
  quoted,
  textMember,
  together
} from './json-text.ts'
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

// What writes each member, made once.
const opens = {
  feed: opening('version'),
  item: opening('id'),
  own: opening('about'),
  file: opening('url'),
  hub: opening('type'),
  translation: opening('language'),
  person: opening('name')
}
const says = {
  id: textMember('id'),
  title: textMember('title'),
  description: textMember('description'),
  contentHtml: textMember('content_html'),
  summary: textMember('summary'),
  copyright: textMember('copyright'),
  rights: textMember('rights'),
  alt: textMember('alt'),
  caption: textMember('caption'),
  credit: textMember('credit'),
  url: plainMember('url'),
  link: plainMember('link'),
  homePageUrl: plainMember('home_page_url'),
  feedUrl: plainMember('feed_url'),
  nextUrl: plainMember('next_url'),
  currentUrl: plainMember('current_url'),
  newerUrl: plainMember('newer_url'),
  icon: plainMember('icon'),
  favicon: plainMember('favicon'),
  avatar: plainMember('avatar'),
  image: plainMember('image'),
  language: plainMember('language'),
  type: plainMember('type'),
  mimeType: plainMember('mime_type'),
  updated: plainMember('updated'),
  datePublished: plainMember('date_published'),
  dateModified: plainMember('date_modified'),
  archive: factMember('archive'),
  complete: factMember('complete'),
  length: factMember('length'),
  width: factMember('width'),
  height: factMember('height'),
  sizeInBytes: factMember('size_in_bytes'),
  durationInSeconds: factMember('duration_in_seconds'),
  authors: listMember('authors'),
  contributors: listMember('contributors'),
  categories: listMember('categories'),
  tags: listMember('tags'),
  hubs: listMember('hubs'),
  translations: listMember('translations'),
  attachments: listMember('attachments'),
  pictures: listMember('pictures'),
  author: member('author'),
  corrects: member('corrects'),
  own: member('_budstikke')
}

/** The page that says what `_budstikke` means, as the specification asks of an extension. */
const about = opens.own('https://www.npmjs.com/package/@budstikke/rss')

function metadata(feed: FairFeed): Json {
  const {history} = feed
  const authors = known(feed.authors, authorObject)
  const translations = known(feed.translations, ({language, json: url}) =>
    url === undefined ? undefined : object(opens.translation(language), says.url(url))
  )
  return object(
    opens.feed('https://jsonfeed.org/version/1.1'),
    says.title(feed.title),
    says.homePageUrl(feed.link),
    says.feedUrl(feed.self.json),
    says.description(feed.description === '' ? undefined : feed.description),
    says.language(feed.language),
    says.icon(feed.image),
    says.favicon(feed.favicon),
    says.authors(authors),
    says.author(authors[0]),
    says.hubs(known(feed.hubs, (url) => object(opens.hub('WebSub'), says.url(url)))),
    // The next document to read is the next older one.
    says.nextUrl(history.previous?.json),
    ownWords(
      together(
        says.id(feed.id),
        says.updated(feed.updated && rfc3339(feed.updated)),
        says.copyright(feed.copyright),
        says.categories(known(feed.categories, quoted)),
        says.contributors(known(feed.contributors, authorObject)),
        says.translations(translations),
        says.archive(history.closed),
        says.complete(history.complete),
        says.currentUrl(history.current?.json),
        says.newerUrl(history.next?.json)
      )
    ),
    membersOf(extensionsOf(feed))
  )
}

// Written field by field: ten thousand objects of what has been looked at already would be made to be thrown away.
function itemObject(item: FairItem): Json {
  const {files, pictures} = item.media
  const {summary, description, content} = item.words
  const shown = summary ?? (content === undefined || description === undefined ? undefined : textOfHtml(description))
  const {corrects} = item
  const authors = known(item.authors, authorObject)
  return object(
    opens.item(item.id),
    says.url(item.link),
    says.title(item.title === '' ? undefined : item.title),
    says.contentHtml(content ?? description ?? ''),
    says.summary(shown === '' ? undefined : shown),
    says.image(pictures[0]?.url),
    says.datePublished(item.published && rfc3339(item.published)),
    says.dateModified(item.updated && rfc3339(item.updated)),
    says.authors(authors),
    says.author(authors[0]),
    says.tags(known(item.categories, ({name, term}) => quoted(name ?? term ?? ''))),
    says.language(item.language),
    says.attachments(known(files, attachment)),
    ownWords(
      together(
        says.rights(item.rights),
        says.contributors(known(item.contributors, authorObject)),
        says.translations(
          known(item.translations, ({language, url}) => object(opens.translation(language), says.url(url)))
        ),
        says.pictures(known(pictures, pictureObject)),
        says.corrects(corrects && object(opens.item(corrects.id), says.link(corrects.link)))
      )
    ),
    membersOf(extensionsOf(item))
  )
}

function attachment({url, type, title, length, duration}: FairFile): Json {
  return object(
    opens.file(url),
    says.mimeType(type ?? 'application/octet-stream'),
    says.title(title),
    says.sizeInBytes(length),
    says.durationInSeconds(duration)
  )
}

function pictureObject({url, type, length, alt, caption, credit, rights, width, height}: FairPicture): Json {
  return object(
    opens.file(url),
    says.type(type),
    says.length(length),
    says.alt(alt),
    says.caption(caption),
    says.credit(credit),
    says.rights(rights),
    says.width(width),
    says.height(height)
  )
}

// The format has no field for an e-mail address; one that is all we have of somebody is a `mailto:` page.
function authorObject({name, email, link, avatar}: Author): Json {
  const url =
    link ??
    (name === undefined && email !== undefined ? `mailto:${encodeURIComponent(email).replace('%40', '@')}` : undefined)
  const [page, face] = [says.url(url), says.avatar(avatar)]
  return name === undefined ? objectOf(page, face) : object(opens.person(name), page, face)
}

function ownWords(words: Member): Member {
  return says.own(words === '' ? undefined : object(about, words))
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
