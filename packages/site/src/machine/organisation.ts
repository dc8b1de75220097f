import {
  inLanguage,
  type Bcp47,
  type Contact,
  type Instant,
  newsroomContacts,
  type NewsroomSettings,
  type PlainDate,
  url
} from '@budstikke/core'
import {ownFile} from '../addresses.ts'
import type {Site} from '../page-facts.ts'
import {type JsonObject, some} from './json.ts'

/** What the newsroom's organisation is called in JSON-LD by everything that points to it. */
export function organisationId({newsroom}: Site): string {
  return `${newsroom.settings.url}#organisation`
}

/**
 * The organisation whose newsroom it is, with the people that the press may ask.
 *
 * @see schema.org/Organization; schema.org/ContactPoint
 */
export function organisation(site: Site, language: Bcp47): JsonObject {
  const {settings} = site.newsroom
  const ofSettings = remembered.get(settings) ?? new Map<Bcp47, JsonObject>()
  remembered.set(settings, ofSettings)
  const known = ofSettings.get(language) ?? made(settings, language)
  ofSettings.set(language, known)
  return known
}

// Every page of a release says who sends it.
const remembered = new WeakMap<NewsroomSettings, Map<Bcp47, JsonObject>>()

function made(settings: NewsroomSettings, language: Bcp47): JsonObject {
  const name = inLanguage(settings.organisation, language)
  const names = typeof settings.organisation === 'string' ? [] : Object.values(settings.organisation)
  const others = [...new Set(names)].filter((other) => other !== name)
  const logo = settings.theme.logo === undefined ? undefined : url(ownFile(settings.theme.logo), settings.url)
  return {
    '@type': 'Organization',
    '@id': `${settings.url}#organisation`,
    name,
    alternateName: some(others),
    url: settings.url,
    logo,
    description: settings.boilerplate === undefined ? undefined : inLanguage(settings.boilerplate, language),
    contactPoint: some(newsroomContacts(settings, language).map((contact) => contactPoint(contact, language)))
  }
}

/** Somebody whom the press may ask. */
export function contactPoint({name, role, phones, emails}: Contact, language: Bcp47): JsonObject {
  return {
    '@type': 'ContactPoint',
    contactType: 'press',
    name,
    description: role,
    telephone: some(phones),
    email: some(emails),
    availableLanguage: language
  }
}

/** The day or moment that a release bears; the moment since which it can be seen, where it bears none. */
export function publishedTime({
  published,
  since
}: {
  readonly published?: Instant | PlainDate
  readonly since: Instant
}): string {
  return published ?? since
}
