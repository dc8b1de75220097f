import type {Author, Category, Extension} from 'feed'
import {address, isName, reportedAddress, uriOf} from './address.ts'
import {latest, realDate} from './dates.ts'
import {fairContent} from './fair-content.ts'
import {fairAuthors, fairLanguage, lineOf, textOf, withoutGaps} from './fair-fields.ts'
import {fairMedia} from './fair-media.ts'
import type {FairMedia} from './fair-media.ts'
import {feedHtml} from './html.ts'
import {silent} from './messages.ts'
import type {Reporter} from './messages.ts'
import type {PressFeedOptions, PressItem, Translation} from './model.ts'

/** An item as writers may take it. `id` is the caller's, `uri` the same as Atom needs it. */
export interface FairItem {
  readonly id: string
  readonly uri: string
  /** Whether `id` is nothing but the address. */
  readonly idIsLink: boolean
  readonly title: string
  readonly titleHtml?: string
  readonly link?: string
  readonly language?: string
  readonly updated?: Date
  readonly published?: Date
  readonly authors: readonly Author[]
  readonly contributors: readonly Author[]
  readonly categories: readonly Category[]
  /** Plain text; if absent, `description` may be there. */
  readonly summary?: string
  /** Sanitised HTML. */
  readonly description?: string
  /** Sanitised HTML. */
  readonly content?: string
  readonly rights?: string
  readonly translations: readonly Translation[]
  readonly media: FairMedia
  readonly corrects?: {readonly id: string; readonly link?: string}
  readonly withdrawn?: {readonly at?: Date; readonly reason?: string}
  readonly extensions: readonly Extension[]
}

/** Items by their ids, so that none is there twice. */
export type Taken = Set<string>

/**
 * One item, or `undefined` for one that nothing can name: readers know an item by its id alone. An id that is taken
 * gives way to the item's link; readers show one of ten items that share an id.
 */
export function fairItem(item: PressItem, options: PressFeedOptions, taken: Taken, to: Reporter): FairItem | undefined {
  const link = reportedAddress(item.link, options.link, to.at('link').report)
  const named = lineOf(item.id ?? item.guid, to.at('id'))
  const id = freeId(named, link, taken, to)
  if (id === undefined) return undefined
  taken.add(id)
  const language = fairLanguage(item.language, to.at('language'))
  const base = item.base ?? link ?? options.link
  const titleHtml = feedHtml(item.titleHtml ?? '', base, to.at('titleHtml').report).trim()
  const withdrawn = item.withdrawn && {
    at: realDate(item.withdrawn.at, silent.report),
    reason: textOf(item.withdrawn.reason, to.at('withdrawn.reason'))
  }
  return withoutGaps({
    id,
    uri: uriOf(id, link ?? address(options.link ?? '')),
    idIsLink: id === link,
    title: lineOf(item.title, to.at('title')) ?? '',
    titleHtml: titleHtml === '' ? undefined : titleHtml,
    link,
    language,
    updated: lastChange(item, to),
    published: realDate(item.published, to.at('published').report),
    authors: fairAuthors(item.author ?? [], options.link, to.at('author')),
    contributors: fairAuthors(item.contributor ?? [], options.link, to.at('contributor')),
    categories: fairCategories(item.category ?? [], to.at('category')),
    ...fairContent(item, base, to),
    rights: textOf(item.copyright, to.at('copyright')),
    translations: (item.translations ?? []).flatMap(({language: other, url}, index) => {
      const below = to.at(`translations[${index}]`)
      const [tag, page] = [
        fairLanguage(other, below.at('language')),
        reportedAddress(url, base, below.at('url').report)
      ]
      return tag === undefined || page === undefined || page === link ? [] : [{language: tag, url: page}]
    }),
    media: item.withdrawn ? {files: [], pictures: []} : fairMedia(item, base, to),
    corrects: fairCorrected(item.corrects, base, to.at('corrects')),
    withdrawn: withdrawn && withoutGaps(withdrawn),
    extensions: item.withdrawn ? [] : (item.extensions ?? [])
  })
}

/** When an item last changed: its own date, that of its last correction, or when it was withdrawn. */
export function lastChange({date, withdrawn, corrections}: PressItem, to: Reporter): Date | undefined {
  const own = realDate(date, to.at('date').report)
  if (!withdrawn && !corrections) return own
  return latest([
    own,
    realDate(withdrawn?.at, to.at('withdrawn.at').report),
    ...(corrections ?? []).map(({at}, index) => realDate(at, to.at(`corrections[${index}].at`).report))
  ])
}

function freeId(named: string | undefined, link: string | undefined, taken: Taken, to: Reporter): string | undefined {
  const id = named ?? link
  if (id === undefined) {
    to.report('id-missing')
    return undefined
  }
  if (!taken.has(id)) return id
  const free = link !== undefined && !taken.has(link) ? link : undefined
  to.report('id-repeated', id, free === undefined ? 'the item was left out' : 'its link was taken')
  return free
}

function fairCorrected(corrects: PressItem['corrects'], base: string | undefined, to: Reporter): FairItem['corrects'] {
  const id = lineOf(corrects?.id, to.at('id'))
  const link = reportedAddress(corrects?.link, base, to.at('link').report)
  return id === undefined || !isName(id) ? undefined : withoutGaps({id, link})
}

function fairCategories(categories: readonly Category[], to: Reporter): readonly Category[] {
  return categories.flatMap((category, index) => {
    const below = to.at(`[${index}]`)
    const fair = withoutGaps({
      name: lineOf(category.name, below.at('name')),
      term: lineOf(category.term, below.at('term')),
      domain: lineOf(category.domain, below.at('domain')),
      scheme: lineOf(category.scheme, below.at('scheme'))
    })
    return fair.name === undefined && fair.term === undefined ? [] : [fair]
  })
}
