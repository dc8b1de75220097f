import {
  type Bcp47,
  inLanguage,
  type Instant,
  label,
  type LabelKey,
  localeOf,
  type LocalTime,
  type PlainDate,
  printedClock,
  printedTime,
  type Url
} from '@budstikke/core'
import {relative} from './addresses.ts'
import type {PageFacts, Site} from './page-facts.ts'

/** A page as its parts see it: whose it is, what it says in which language, and how it reaches the others. */
export interface View {
  readonly site: Site
  readonly language: Bcp47
  readonly path: string
  readonly say: (key: LabelKey, holes?: Readonly<Record<string, string>>) => string
  /** A moment on the newsroom's clock, or a day, as the press of the language writes it. */
  readonly time: (time: Instant | PlainDate | LocalTime) => string
  readonly clock: (time: LocalTime) => string
  /** How the page links to `path`, from the newsroom's root. */
  readonly to: (path: string) => string
  /** How it links to a whole address: by its path where that is on the newsroom's own host. */
  readonly near: (address: string) => string
}

/** The view of a page. */
export function viewOf({site, language, path, page}: PageFacts): View {
  const {settings} = site.newsroom
  const calendar = localeOf(language)?.reading.calendar
  // An error is shown at whatever address nobody knew: its links begin at the root of the host.
  const root = page === 'not-found' ? new URL(settings.url).pathname : undefined
  const to = (target: string) => (root === undefined ? relative(path, target) : root + target)
  return {
    site,
    language,
    path,
    say: (key, holes) => label(language, key, holes),
    time: (time) => (calendar ? printedTime(time, calendar, settings.zone) : time),
    clock: (time) => (calendar ? printedClock(time, calendar) : time.slice(11)),
    to,
    near: (address) => {
      if (!isOwn(address, settings.url)) return address
      const target = address.slice(settings.url.length)
      return target.startsWith(`${path}#`) ? target.slice(path.length) : to(target)
    }
  }
}

/** Whether a file or page is the newsroom's: what is not is never fetched by a page. */
export function isOwn(address: string, url: Url): boolean {
  return address.startsWith(url)
}

/** What a newsroom calls itself in a language. */
export function newsroomTitle({newsroom: {settings}}: Site, language: Bcp47): string {
  return settings.title === undefined
    ? label(language, 'newsroom.title', {organisation: inLanguage(settings.organisation, language)})
    : inLanguage(settings.title, language)
}

/** What a newsroom says of itself in a language. */
export function newsroomDescription({newsroom: {settings}}: Site, language: Bcp47): string {
  return settings.description === undefined
    ? label(language, 'newsroom.description', {organisation: inLanguage(settings.organisation, language)})
    : inLanguage(settings.description, language)
}

/** What an element says of its language, where the page around it is in another. */
export function foreign(language: Bcp47, {language: around}: Pick<View, 'language'>): {readonly lang?: Bcp47} {
  return language === around ? {} : {lang: language}
}
