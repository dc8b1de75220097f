import type {Locale} from './locales/locale.ts'
import type {Remark} from './model/remark.ts'
import {must} from './model/brand.ts'
import {authority, mintId, slug} from './model/identity.ts'
import type {Manuscript} from './model/manuscript.ts'
import type {Contact, Quote, Release} from './model/release.ts'
import type {ContactSetting, Settings, Surroundings} from './model/settings.ts'
import {email} from './model/address.ts'
import type {Instant, LocalTime, PlainDate} from './model/time.ts'
import {dayOf, instant} from './model/time.ts'
import type {Timing} from './model/timing.ts'
import {clockIn, instantIn, type Zone, zone} from './model/zone.ts'
import {bodyOf} from './recognise/blocks/body.ts'
import {phoneNumber} from './recognise/contact/phones.ts'
import type {Found} from './recognise/rule.ts'
import type {Understanding} from './recognise/recognise.ts'
import {tidy} from './recognise/blocks/tidy.ts'

/** What a release is put together from. */
export interface Parts {
  readonly manuscript: Manuscript
  readonly understanding: Understanding
  readonly locale: Locale
  readonly around: Surroundings
  /** The file's path without its ending, for the id of a release that says none. */
  readonly name: string
}

/** The release that settings and findings make together; where both speak, the author's word wins. */
export function assemble(parts: Parts): {readonly release: Release; readonly remarks: readonly Remark[]} {
  const {manuscript, understanding, locale, around, name} = parts
  const {settings} = manuscript
  const found = tidy(understanding.found)
  const language = settings.language ?? around.named ?? locale.language
  const country = around.country ?? locale.reading.country
  const where = around.zone ?? must(zone(locale.reading.zone))
  const by = around.authority ?? must(authority('unknown.invalid', '2000'))
  const headline = settings.headline ?? found.headline ?? manuscript.hints?.headline ?? ''
  // A text that says embargo and not until when stays in: silence would publish it at once.
  const shut = settings.status === undefined && understanding.remarks.some(({id}) => id === 'embargo-unread')
  const {timing, remarks} = timingOf(
    shut ? {...settings, status: 'draft'} : settings,
    {...found, hinted: toTheMinute(manuscript.hints?.published)},
    where
  )
  const quotes: readonly Quote[] = settings.quotes ?? found.quotes ?? []
  const release: Release = {
    id: settings.id ?? mintId(by, around.name ?? name),
    slug: settings.slug ?? around.slug ?? slug(headline, locale.reading.slugLetters) ?? must(slug('release')),
    language,
    kind: settings.kind ?? found.kind ?? 'release',
    ...present('label', settings.label, found.label),
    ...present('kicker', settings.kicker, found.kicker),
    headline,
    ...present('lead', settings.lead, found.lead),
    ...present(
      'organisation',
      settings.organisation,
      found.organisation ?? manuscript.hints?.organisation ?? around.organisation
    ),
    byline: settings.byline ?? found.byline ?? [],
    ...present('dateline', settings.dateline, found.dateline),
    timing,
    body: bodyOf(understanding.body),
    quotes,
    contacts: settings.contacts?.map((contact) => contactOf(contact, country)) ?? found.contacts ?? [],
    boilerplate: settings.boilerplate ?? found.boilerplate ?? [],
    facts: settings.facts ?? found.facts ?? [],
    events: settings.events ?? found.events ?? [],
    images: settings.images ?? found.images ?? [],
    attachments: settings.attachments ?? found.attachments ?? [],
    links: settings.links ?? found.links ?? [],
    topics: settings.topics ?? found.topics ?? [],
    related: settings.related ?? found.related ?? [],
    ...present('corrects', settings.corrects, found.corrects)
  }
  return {release, remarks}
}

// `null` is the author's "there is none"; absent leaves it to the rules.
function present<Key extends string, Value>(
  key: Key,
  said: Value | null | undefined,
  found: Value | undefined
): {[K in Key]?: Value}
function present(key: string, said: unknown, found: unknown): object {
  const value = said === null ? undefined : (said ?? found)
  return value === undefined ? {} : {[key]: value}
}

function contactOf({name, role, phones, emails}: ContactSetting, country: string): Contact {
  return {
    ...(name === undefined ? {} : {name}),
    ...(role === undefined ? {} : {role}),
    phones: phones.map((printed) => phoneNumber(printed, country)).filter((number) => number !== undefined),
    emails: emails.map((printed) => email(printed)).filter((address) => address !== undefined)
  }
}

type Times = Pick<Found, 'published' | 'embargo'> & {readonly hinted?: Instant | PlainDate | undefined}

/**
 * When the release may be seen. Withdrawn before embargoed before published; without a day of publication it is a
 * draft, since what nobody dated nobody released.
 */
function timingOf(
  settings: Settings,
  found: Times,
  where: Zone
): {readonly timing: Timing; readonly remarks: readonly Remark[]} {
  const remarks: Remark[] = []
  const moment = (local: LocalTime): Instant => {
    const clock = clockIn(local, where)
    if (clock !== 'usual')
      remarks.push({id: `settings-clock-${clock}`, actual: local, expected: instantIn(local, where)})
    return instantIn(local, where)
  }
  const time = (local: LocalTime | PlainDate): Instant | PlainDate => (isDay(local) ? local : moment(local))
  const unknown = settings.published === 'unknown'
  const said = settings.published === 'unknown' ? undefined : (settings.published ?? found.published)
  const published = said === undefined ? (unknown ? undefined : found.hinted) : time(said)
  const when = published === undefined ? {} : {published}
  const answer = (timing: Timing) => ({timing, remarks})
  if (settings.status === 'draft') return answer({state: 'draft'})
  const embargo = settings.embargo === null ? undefined : (settings.embargo ?? found.embargo)
  const until = embargo === undefined ? undefined : isDay(embargo) ? instantIn(embargo, where) : moment(embargo)
  if (settings.withdrawn) {
    const {at, reason} = settings.withdrawn
    return answer({
      state: 'withdrawn',
      at: moment(at),
      reason,
      ...when,
      ...(until === undefined ? {} : {published: until})
    })
  }
  const corrections = (settings.corrections ?? [])
    .map(({at, note}) => ({at: moment(at), note}))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  if (until !== undefined) return answer({state: 'embargoed', until, ...when, corrections})
  if (published === undefined && !unknown) return answer({state: 'draft'})
  const at = published === undefined ? {} : {at: published}
  const added = settings.imported === undefined ? {} : {added: settings.imported}
  return answer({state: 'published', ...at, ...added, corrections})
}

// Machines stamp seconds; a release's clock has none, and an author could not write them down.
function toTheMinute(time: Instant | PlainDate | undefined): Instant | PlainDate | undefined {
  return time === undefined ? undefined : (instant(time.replace(/:\d{2}Z$/u, ':00Z')) ?? time)
}

function isDay(time: LocalTime | PlainDate): time is PlainDate {
  return dayOf(time).length === time.length
}
