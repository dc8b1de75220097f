import {type Bcp47, inLanguage, newsroomContacts, type PublicEntry} from '@budstikke/core'
import {type Html, tag, tagWith} from '../html.ts'
import {fileOf, frontAt, releaseAt} from '../addresses.ts'
import {feedsFrom} from '../from/page.ts'
import {releaseFrom} from '../from/release.ts'
import {wordFor} from '../from/word.ts'
import {compose, type Parts} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {ReleaseFacts, Site} from '../page-facts.ts'
import {contactList} from '../parts/contact.ts'
import {section} from '../parts/copyable.ts'
import {addressOf} from '../parts/picture.ts'
import {body} from '../release/body.ts'
import {boilerplate, events, facts, files, openingPicture, otherPictures} from '../release/files.ts'
import {kinFrom, related, topics} from '../release/kin.ts'
import {isAged, notices} from '../release/notices.ts'
import {citation, kit, share} from '../release/share.ts'
import {title} from '../release/title.ts'
import {summaryOf} from '../summary.ts'
import {isOwn, newsroomTitle, type View, viewOf} from '../view.ts'

/**
 * The page of every release. Nothing on it comes from the releases around it but what it names itself: publishing another
 * leaves it as it is.
 */
export function* releases(site: Site, only?: string): Iterable<Page> {
  for (const entry of site.newsroom.entries)
    if (only === undefined || fileOf(releaseAt(entry, site.newsroom)) === only) yield new ReleasePage(site, entry)
}

// Of classes, and what they say is put together when it is asked for: an archive holds tens of thousands of plans.
class ReleasePage implements Page {
  readonly facts: ReleaseFacts

  constructor(site: Site, entry: PublicEntry) {
    this.facts = factsOf(site, entry)
  }

  main(): readonly Html[] {
    const {entry} = this.facts
    const view = viewOf(this.facts)
    return compose(view, 'release', partsOf(view, entry), (parts) => laidOut(entry, parts))
  }

  from(): string {
    return fromOf(this.facts)
  }
}

class FactsOfRelease implements ReleaseFacts {
  readonly page = 'release'
  readonly indexed = true
  readonly site: Site
  readonly entry: PublicEntry
  readonly path: string

  constructor(site: Site, entry: PublicEntry) {
    this.site = site
    this.entry = entry
    this.path = releaseAt(entry, site.newsroom)
  }

  get language(): Bcp47 {
    return this.entry.release.language
  }

  get title(): string {
    return `${this.entry.release.headline} | ${newsroomTitle(this.site, this.language)}`
  }

  get description(): string {
    return summaryOf(this.site, this.entry)
  }

  get alternates(): ReleaseFacts['alternates'] {
    if (this.entry.translations.length === 0) return none
    if (last?.facts !== this) last = {facts: this, alternates: alternatesOf(this)}
    return last.alternates
  }
}

const none: readonly never[] = []

// The parts of a page ask one after the other.
let last: {readonly facts: FactsOfRelease; readonly alternates: ReleaseFacts['alternates']} | undefined

function alternatesOf({entry, language, path, site: {newsroom}}: FactsOfRelease): ReleaseFacts['alternates'] {
  const others = entry.translations.map((one) => ({language: one.language, path: releaseAt(one, newsroom)}))
  const order = newsroom.settings.languages
  return [{language, path}, ...others].toSorted((a, b) => order.indexOf(a.language) - order.indexOf(b.language))
}

function factsOf(site: Site, entry: PublicEntry): ReleaseFacts {
  const said = new FactsOfRelease(site, entry)
  const {images} = entry.release
  // Most of an archive bring none.
  if (images.length === 0) return said
  const picture = images
    .map((image) => addressOf(image, entry))
    .find((src) => src !== undefined && isOwn(src, site.newsroom.settings.url))
  return picture === undefined ? said : Object.assign(said, {picture})
}

// What the page says of itself is made of the release, and that is said already.
function fromOf({site, entry, path}: ReleaseFacts): string {
  const {options} = site
  const kin = kinFrom(site, entry)
  const made = [options.share?.(entry), options.kit?.(entry)]
  return [
    releaseFrom(site, entry),
    feedsFrom(site, path),
    isAged(site, entry) ? 'aged' : '',
    kin.length > 0 ? wordFor(kin) : '',
    made.some((one) => one !== undefined) ? wordFor(made) : ''
  ].join('.')
}

function partsOf(view: View, entry: PublicEntry): Parts<'release'> {
  const {
    release: {language, timing}
  } = entry
  const {settings} = view.site.newsroom
  const opening = title(view, entry)
  const said = notices(view, entry)
  // Of a withdrawn text nothing is left but whom to ask about it.
  if (timing.state === 'withdrawn')
    return {
      ...noParts,
      title: opening,
      notices: said,
      contacts: contacts(view, newsroomContacts(settings, language), frontAt(language))
    }
  // Nothing is spread into it: to put thirteen parts behind what was spread took V8 a tenth of all that they are.
  return {
    title: opening,
    notices: said,
    picture: openingPicture(view, entry),
    body: body(view, entry),
    facts: facts(view, entry),
    events: events(view, entry),
    pictures: otherPictures(view, entry),
    files: files(view, entry),
    contacts: contacts(view, entry.release.contacts, releaseAt(entry, view.site.newsroom)),
    kit: kit(view, entry),
    share: share(view, entry),
    citation: citation(view, entry),
    topics: topics(view, entry),
    related: related(view, entry),
    boilerplate: boilerplate(view, entry, inLanguage(settings.organisation, language))
  }
}

const noParts: Parts<'release'> = {
  title: [],
  notices: [],
  picture: [],
  body: [],
  facts: [],
  events: [],
  pictures: [],
  files: [],
  contacts: [],
  kit: [],
  share: [],
  citation: [],
  topics: [],
  related: [],
  boilerplate: []
}

function contacts(view: View, all: Parameters<typeof contactList>[1], folder: string): readonly Html[] {
  return section(
    'contacts',
    view.say('release.contacts'),
    contactList(view, all, view.site.newsroom.settings.without.includes('cards') ? undefined : folder)
  )
}

function laidOut({release: {kind, timing}}: PublicEntry, parts: Parts<'release'>): readonly Html[] {
  const text = [parts.picture, parts.body, parts.facts, parts.events, parts.pictures, parts.files, parts.boilerplate]
  const side = [parts.contacts, parts.kit, parts.share, parts.topics, parts.related, parts.citation]
  return [
    element.article(`release h-entry release-${timing.state === 'withdrawn' ? 'withdrawn' : kind}`, [
      parts.title,
      parts.notices,
      element.columns([text.every((part) => part.length === 0) ? undefined : element.text(text), element.side(side)])
    ])
  ]
}

const element = {
  article: tagWith('article', {}, 'className', {dataPagefindBody: ''}),
  columns: tag('div', {className: ['columns']}),
  text: tag('div', {className: ['text']}),
  side: tag('div', {className: ['side'], dataPagefindIgnore: ''})
}
