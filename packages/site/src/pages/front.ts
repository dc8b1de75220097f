import {
  type Bcp47,
  type Event,
  type Happening,
  happenings,
  localIn,
  type LocalTime,
  newsroomContacts,
  type PublicEntry
} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {frontAt, singleAt, topicAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {listedFrom} from '../from/release.ts'
import {compose, type Parts} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {FrontFacts, Site} from '../page-facts.ts'
import {contactList} from '../parts/contact.ts'
import {section} from '../parts/copyable.ts'
import {comingItem} from '../parts/event.ts'
import {follow} from '../parts/follow.ts'
import {releaseList} from '../parts/release-list.ts'
import {newsroomDescription, newsroomTitle, type View, viewOf} from '../view.ts'

/** How many releases a front shows: what somebody reads who looks in now and then. */
const newest = 12

/** The front of each language. */
export function* fronts(site: Site): Iterable<Page> {
  const {languages, of} = catalogueOf(site.newsroom)
  for (const language of languages) {
    const entries = of(language).entries.slice(0, newest)
    const facts: FrontFacts = {
      page: 'front',
      site,
      language,
      path: frontAt(language),
      title: newsroomTitle(site, language),
      description: newsroomDescription(site, language),
      alternates: languages.length < 2 ? [] : languages.map((one) => ({language: one, path: frontAt(one)})),
      indexed: true,
      entries
    }
    const view = viewOf(facts)
    yield {
      facts,
      main: () => compose(view, 'front', partsOf(view, entries), laidOut),
      from: () =>
        pageFrom(
          facts,
          entries.map((entry) => listedFrom(site, entry)),
          comingOf(site, language).map(({entry, event}) => [event, entry.permalink, entry.release.headline]),
          topicsFrom(site, language)
        )
    }
  }
}

function partsOf(view: View, entries: readonly PublicEntry[]): Parts<'front'> {
  const {language, say, site} = view
  return {
    welcome: [
      h('header', {className: ['page-title']}, [
        h('h1', newsroomTitle(site, language)),
        h('p', {className: ['lead']}, newsroomDescription(site, language))
      ])
    ],
    releases: section('latest', say('feeds.latest'), [
      entries.length === 0 ? h('p', say('feeds.nothing')) : releaseList(view, entries, 'front'),
      h('p', {className: ['onwards']}, h('a', {href: view.to(singleAt(language, 'archive'))}, say('pages.front.whole')))
    ]),
    events: section('coming', say('pages.front.events'), coming(view)),
    contacts: section(
      'contacts',
      say('pages.contacts'),
      contactList(view, newsroomContacts(site.newsroom.settings, language), frontAt(language))
    ),
    topics: section('topics', say('release.topics'), topicList(view)),
    follow: follow(view)
  }
}

function coming(view: View): readonly Html[] {
  const items = comingOf(view.site, view.language).map(({entry, event}) => comingItem(view, entry, event))
  return items.length === 0 ? [] : [h('ul', {className: ['coming'], role: 'list'}, items)]
}

/** What is still to come, or goes on, the nearest first; no more than somebody looks through. */
function comingOf({newsroom, options}: Site, language: Bcp47): readonly Happening[] {
  const now = localIn(options.at, newsroom.settings.zone)
  return catalogueOf(newsroom)
    .of(language)
    .entries.filter(({release}) => release.events.some((event) => mayCome(event, now)))
    .flatMap((entry) => happenings(entry))
    .filter(({start, end}) =>
      end === undefined ? start >= now.slice(0, start.length) : end > now.slice(0, end.length)
    )
    .toSorted((one, other) => (one.start < other.start ? -1 : 1))
    .slice(0, 6)
}

/**
 * Whether an event may be still to come, or go on, when the clock shows `now`. What is long over is most of an archive, and is
 * told by its letters. An end without a year is that of the start, or of the year behind it.
 */
export function mayCome({start, end}: Event, now: LocalTime): boolean {
  if (isAhead(start, now)) return true
  if (end === undefined) return false
  return isAhead(end.startsWith('--') ? String(Number(start.slice(0, 4)) + 1) : end, now)
}

// Every event of an archive is asked, and the years of most tell.
function isAhead(time: string, now: LocalTime): boolean {
  return time >= now || now.startsWith(time) || (time.length > 10 && time.startsWith(now.slice(0, 10)))
}

/** Every topic of the language, each leading to the releases about it. */
export function topicList(view: View): readonly Html[] {
  const {topics} = catalogueOf(view.site.newsroom).of(view.language)
  if (topics.length === 0) return []
  return [
    h(
      'ul',
      {className: ['topics'], role: 'list'},
      topics.map(({key}) => h('li', h('a', {href: view.to(topicAt(view.language, key.id))}, key.label)))
    )
  ]
}

/** What that list is made of. */
export function topicsFrom({newsroom}: Site, language: Bcp47): readonly unknown[] {
  return catalogueOf(newsroom)
    .of(language)
    .topics.map(({key}) => key)
}

function laidOut(parts: Parts<'front'>): readonly Html[] {
  return [
    ...parts.welcome,
    h('div', {className: ['columns']}, [
      h('div', {className: ['text']}, [...parts.releases]),
      h('div', {className: ['side']}, [...parts.events, ...parts.contacts, ...parts.topics, ...parts.follow])
    ])
  ]
}
