import {localeOf, locales} from '../locales/index.ts'
import {must} from '../model/brand.ts'
import type {EvidenceField} from '../model/evidence.ts'
import type {Release} from '../model/release.ts'
import type {Settings, Surroundings} from '../model/settings.ts'
import {instant, type Instant, type LocalTime, type PlainDate} from '../model/time.ts'
import type {Correction, Timing} from '../model/timing.ts'
import {localIn, type Zone, zone} from '../model/zone.ts'

/** A setting that a release can be written in. */
export type SettingKey = keyof Settings

/** Every setting as front matter would say it; `null` and `[]` say "none, do not look". */
export type Said = Readonly<Partial<Record<SettingKey, unknown>>>

/** The settings in the order in which front matter has them: what it is, when, what it says, what goes with it. */
export const allSettings: readonly SettingKey[] = [
  ...(['id', 'slug', 'corrects', 'language', 'kind', 'label'] as const),
  ...(['status', 'published', 'imported', 'embargo', 'corrections', 'withdrawn'] as const),
  ...(['kicker', 'headline', 'lead', 'organisation', 'byline', 'dateline', 'topics'] as const),
  ...(['contacts', 'events', 'quotes', 'facts', 'boilerplate', 'images', 'attachments', 'links', 'related'] as const),
  'furniture'
]

/** The zone in which a release's local times are read. */
export function zoneOf(release: Release, around: Surroundings): Zone {
  return around.zone ?? must(zone((localeOf(release.language) ?? must(locales[0])).reading.zone))
}

/** What each setting would say of `release`; local times are those of clocks in `where`. */
export function saidOf(release: Release, where: Zone): Said {
  const {timing, body: _, ...fields} = release
  return {
    corrects: null,
    label: null,
    kicker: null,
    lead: null,
    organisation: null,
    dateline: null,
    ...fields,
    ...timingSaid(timing, where),
    furniture: 'keep'
  }
}

function timingSaid(timing: Timing, where: Zone): Said {
  const local = (at: Instant): string => shown(localIn(at, where))
  const time = (at: Instant | PlainDate | undefined): string => {
    if (at === undefined) return 'unknown'
    const moment = instant(at)
    return moment === undefined ? at : local(moment)
  }
  const corrected = (corrections: readonly Correction[]): Said =>
    corrections.length === 0 ? {} : {corrections: corrections.map(({at, note}) => ({at: local(at), note}))}
  switch (timing.state) {
    case 'draft':
      return {status: 'draft', published: 'unknown', embargo: null}
    case 'embargoed':
      return {
        status: 'published',
        published: time(timing.published),
        embargo: local(timing.until),
        ...corrected(timing.corrections)
      }
    case 'withdrawn':
      return {
        status: 'published',
        published: time(timing.published),
        embargo: null,
        withdrawn: {at: local(timing.at), reason: timing.reason}
      }
    case 'published':
      return {
        status: 'published',
        published: time(timing.at),
        ...(timing.added === undefined ? {} : {imported: timing.added}),
        embargo: null,
        ...corrected(timing.corrections)
      }
  }
}

function shown(at: LocalTime): string {
  return at.replace('T', ' ')
}

/** The settings that decide a field, or silence the rule that takes words for it; of timing, those that its state needs. */
export function settingsFor(field: keyof Release | EvidenceField, release: Release): readonly SettingKey[] {
  switch (field) {
    case 'timing':
      return timingKeys(release.timing)
    case 'updated':
      return ['published']
    case 'subheading':
    case 'furniture':
      return ['furniture']
    case 'body':
    case 'settings':
      return []
    default:
      return [field]
  }
}

function timingKeys(timing: Timing): readonly SettingKey[] {
  switch (timing.state) {
    case 'draft':
      return ['status']
    case 'embargoed':
      return ['published', 'embargo', ...correctionKeys(timing.corrections)]
    case 'withdrawn':
      return ['published', 'withdrawn']
    case 'published':
      return [
        'published',
        ...(timing.added === undefined ? [] : (['imported'] as const)),
        ...correctionKeys(timing.corrections)
      ]
  }
}

function correctionKeys(corrections: readonly Correction[]): readonly SettingKey[] {
  return corrections.length === 0 ? [] : ['corrections']
}
