import type {Author, Category, Extension} from 'feed'
import {isName, reportedAddress} from './address.ts'
import {latest, realDate} from './dates.ts'
import {fairContent} from './fair-content.ts'
import type {FairContent} from './fair-content.ts'
import {fairAuthors, fairLanguage, known, lineOf, textOf, withoutGaps} from './fair-fields.ts'
import {fairMedia} from './fair-media.ts'
import type {FairMedia} from './fair-media.ts'
import {feedHtml} from './html.ts'
import {silent} from './messages.ts'
import type {Reporter} from './messages.ts'
import type {Corrected, PressFeedOptions, PressItem, Translation} from './model.ts'

/**
 * An item as writers may take it. `id` is the caller's.
 *
 * Every field is there, if only as `undefined`: objects of one shape are what makes writing ten thousand of them fast.
 */
export interface FairItem {
  readonly id: string
  /** Whether `id` is nothing but the address. */
  readonly idIsLink: boolean
  readonly title: string
  readonly titleHtml: string | undefined
  readonly link: string | undefined
  readonly language: string | undefined
  readonly updated: Date | undefined
  readonly published: Date | undefined
  readonly authors: readonly Author[]
  readonly contributors: readonly Author[]
  readonly categories: readonly FairCategory[]
  readonly words: FairContent
  readonly rights: string | undefined
  readonly translations: readonly Translation[]
  readonly media: FairMedia
  readonly corrects: {readonly id: string; readonly link?: string} | undefined
  readonly withdrawn: {readonly at?: Date; readonly reason?: string} | undefined
  readonly extensions: readonly Extension[]
}

/** A category; it has a name or a term. */
export type FairCategory = {readonly [field in 'name' | 'term' | 'domain' | 'scheme']: string | undefined}

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
  const base = item.base ?? link ?? options.link
  const {withdrawn} = item
  return {
    id,
    idIsLink: id === link,
    title: lineOf(item.title, to.at('title')) ?? '',
    titleHtml: item.titleHtml === undefined ? undefined : htmlOrNone(item.titleHtml, base, to.at('titleHtml')),
    link,
    language: fairLanguage(item.language, to.at('language')),
    updated: lastChange(item, to),
    published: realDate(item.published, to.at('published').report),
    authors: fairAuthors(item.author, options.link, to.at('author')),
    contributors: fairAuthors(item.contributor, options.link, to.at('contributor')),
    categories: fairCategories(item.category, to.at('category')),
    words: fairContent(item, base, to),
    rights: textOf(item.copyright, to.at('copyright')),
    translations: fairTranslations(item.translations, base, link, to),
    media: withdrawn ? noMedia : fairMedia(item, base, to),
    corrects: item.corrects && fairCorrected(item.corrects, base, to.at('corrects')),
    withdrawn:
      withdrawn &&
      withoutGaps({
        at: realDate(withdrawn.at, silent.report),
        reason: textOf(withdrawn.reason, to.at('withdrawn.reason'))
      }),
    extensions: withdrawn ? none : (item.extensions ?? none)
  }
}

const none: readonly never[] = []
const noMedia: FairMedia = {files: none, pictures: none}

function htmlOrNone(html: string, base: string | undefined, to: Reporter): string | undefined {
  const fair = feedHtml(html, base, to.report).trim()
  return fair === '' ? undefined : fair
}

function fairTranslations(
  translations: readonly Translation[] | undefined,
  base: string | undefined,
  link: string | undefined,
  to: Reporter
): readonly Translation[] {
  return known(translations, ({language, url}, index) => {
    const below = to.at('translations', index)
    const tag = fairLanguage(language, below.at('language'))
    const page = reportedAddress(url, base, below.at('url').report)
    return tag === undefined || page === undefined || page === link ? undefined : {language: tag, url: page}
  })
}

/** When an item last changed: its own date, that of its last correction, or when it was withdrawn. */
export function lastChange({date, withdrawn, corrections}: PressItem, to: Reporter): Date | undefined {
  const own = realDate(date, to.at('date').report)
  if (!withdrawn && !corrections) return own
  return latest([
    own,
    realDate(withdrawn?.at, to.at('withdrawn.at').report),
    ...(corrections ?? []).map(({at}, index) => realDate(at, to.at('corrections', index).at('at').report))
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

function fairCorrected(corrects: Corrected, base: string | undefined, to: Reporter): FairItem['corrects'] {
  const id = lineOf(corrects.id, to.at('id'))
  const link = reportedAddress(corrects.link, base, to.at('link').report)
  return id === undefined || !isName(id) ? undefined : withoutGaps({id, link})
}

function fairCategories(categories: readonly Category[] | undefined, to: Reporter): readonly FairCategory[] {
  return known(categories, (category, index) => {
    const below = to.at('', index)
    const name = lineOf(category.name, below.at('name'))
    const term = lineOf(category.term, below.at('term'))
    const domain = lineOf(category.domain, below.at('domain'))
    const scheme = lineOf(category.scheme, below.at('scheme'))
    return name === undefined && term === undefined ? undefined : {name, term, domain, scheme}
  })
}
