import type {Url} from './address.ts'
import type {Authority} from './identity.ts'
import type {Bcp47} from './language.ts'
import type {NewsletterSettings} from './newsletter.ts'
import type {ThemeSettings} from './theme.ts'
import type {Zone} from './zone.ts'

/** A text that is the same in every language, or one a language; the keys are language tags. */
export type PerLanguage = string | Readonly<Record<string, string>>

/** The text of `texts` in `language`; where that is missing, the first there is. */
export function inLanguage(texts: PerLanguage, language: Bcp47): string {
  if (typeof texts === 'string') return texts
  return texts[language] ?? texts[language.split('-')[0] ?? ''] ?? Object.values(texts)[0] ?? ''
}

/** What `newsroom.yaml` says: all that is the same in every release. */
export interface NewsroomSettings {
  readonly organisation: PerLanguage
  readonly title?: PerLanguage
  readonly description?: PerLanguage
  /** Where the newsroom is published; ends in a slash. */
  readonly url: Url
  /** Who mints ids: the host of `url` and the year since which it was ours. */
  readonly authority: Authority
  readonly zone: Zone
  /** Whose phone numbers have no country code; else the home of each release's language. */
  readonly country?: string
  /** The newsroom's languages, the main one first. */
  readonly languages: readonly [Bcp47, ...Bcp47[]]
  readonly contacts: readonly NewsroomContact[]
  /** The standing text about the organisation, for releases that bring none. */
  readonly boilerplate?: PerLanguage
  readonly topics: readonly Topic[]
  readonly feeds: FeedSettings
  /** What it does without, of all that is made beside pages and the newest feeds. */
  readonly without: readonly Extra[]
  readonly theme: ThemeSettings
  /** Absent where no mail is sent. */
  readonly newsletter?: NewsletterSettings
}

/** Whom journalists reach when a release names nobody. */
export interface NewsroomContact {
  readonly name?: string
  readonly role?: PerLanguage
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}

/** What the newsroom writes about: the id stands in addresses, the labels are read. */
export interface Topic {
  readonly id: string
  readonly labels: PerLanguage
}

/**
 * What a build makes beside pages and the newest feeds: the feeds of older years; of each release its contact cards and
 * calendar files, a ZIP, ninjs and a picture to share it with; and a search of all.
 */
export const extras = ['archives', 'cards', 'kits', 'ninjs', 'search', 'share'] as const

/** What a newsroom may do without. */
export type Extra = (typeof extras)[number]

/** How feeds are made. */
export interface FeedSettings {
  /** How many releases a live feed holds; 50 unless said otherwise. */
  readonly newest: number
  /** The WebSub hub that is told of changes. */
  readonly hub?: Url
  /** The address or path of a CSS file that browsers show feeds with. */
  readonly stylesheet?: string
  /** Whose words have a feed of their own: everybody who is quoted, or the people named. Nobody, where absent. */
  readonly speakers?: 'all' | readonly string[]
}
