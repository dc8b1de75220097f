import {type Gist, type NewsroomSettings, type PublicNewsroom, type Release, url} from '@budstikke/core'
import {
  autodiscovery,
  type CalendarsOptions,
  type FeedMessage,
  type FeedsOptions,
  type FileFacts,
  plannedCalendars,
  plannedCompanions,
  plannedFeeds
} from '@budstikke/rss'
import {framed, framedFrom, plannedPages, plannedReleases, type SiteOptions} from '@budstikke/site'
import type {Piece} from './build/piece.ts'
import {digest} from './cache/cache.ts'
import type {Extras} from './extras.ts'
import type {Own} from './own.ts'

/** What the files of a newsroom are made of. */
export interface Making {
  readonly open: PublicNewsroom
  readonly at: SiteOptions['at']
  readonly facts: (address: string) => FileFacts | undefined
  readonly extras: Pick<Extras, 'options'>
  readonly own: Pick<Own, 'parts'>
  readonly moved: SiteOptions['moved'] & {}
  readonly search: boolean
  /** What is known of a release's text without a look at it. */
  readonly digestOf: (release: Pick<Release, 'id'>) => string
  readonly gistOf: (release: Pick<Release, 'id'>) => Gist
  /** Answers what was written of `from` before, else what is written now. */
  readonly remember: FeedsOptions['remember'] & {}
  /** Takes what had to be mended or left out in a feed while it is made. */
  readonly take: (message: FeedMessage) => void
  /** Answers what was told of an entry before, else has it told: what lists show of it, and what calendars do. */
  readonly listed?: SiteOptions['listed'] & {}
  readonly invited?: CalendarsOptions['invited'] & {}
  /** What is known to be as it was: the files of an entry, what calendars show, and archives of years in which little moved. */
  readonly kept?: SiteOptions['kept'] & {}
  readonly keptSitemap?: SiteOptions['keptSitemap'] & {}
  readonly keptCalendar?: CalendarsOptions['kept'] & {}
  readonly feedsBefore?: FeedsOptions['before'] & {}
}

/** The files of a newsroom, none made yet: feeds, pages, the pages about feeds in the same frame, calendars. */
export function* filesOf(making: Making): Iterable<Piece> {
  const {open, facts, digestOf, remember, take, feedsBefore: before} = making
  yield* plannedFeeds(open, {files: facts, take, remember, digestOf, digest, ...(before === undefined ? {} : {before})})
  const options = siteOptionsOf(making)
  const about = [...plannedCompanions(open, {frame: (page) => framed(open, options, page), digestOf})]
  const beside = about.flatMap(({page}) => page ?? [])
  yield* plannedPages(open, {...options, beside})
  for (const plan of about) yield {...plan, from: `${plan.from}\n${framedFrom(open, options, plan.path)}`}
  yield* plannedCalendars(open, {
    digest,
    ...(making.invited === undefined ? {} : {invited: making.invited}),
    ...(making.keptCalendar === undefined ? {} : {kept: making.keptCalendar})
  })
}

/** The files of the releases of a newsroom alone. */
export function releaseFilesOf(making: Omit<Making, 'remember' | 'take'>): Iterable<Piece> {
  return plannedReleases(making.open, siteOptionsOf(making))
}

function siteOptionsOf({
  open,
  at,
  facts,
  extras,
  own,
  moved,
  search,
  digestOf,
  gistOf,
  listed,
  kept,
  keptSitemap
}: Omit<Making, 'remember' | 'take'>): SiteOptions {
  return {
    at,
    feeds: (path) => autodiscovery(open, path),
    calendar: (language) => `${language}/events.ics`,
    files: (src) => siteFacts(facts(src)),
    own: own.parts,
    moved,
    ...subscribing(open.settings),
    search,
    digestOf,
    gistOf,
    ...(listed === undefined ? {} : {listed}),
    ...(kept === undefined ? {} : {kept}),
    ...(keptSitemap === undefined ? {} : {keptSitemap}),
    ...extras.options
  }
}

/** Where the form for the newsletter is sent: to the pages of readers, which lie beside the newsroom or where it says. */
export function subscribing({newsletter, url: home}: NewsroomSettings): Pick<SiteOptions, 'newsletter'> {
  if (newsletter === undefined) return {}
  const action = url('subscribe', newsletter.url ?? home)
  return action === undefined ? {} : {newsletter: () => ({action})}
}

function siteFacts(known: FileFacts | undefined): ReturnType<NonNullable<SiteOptions['files']>> {
  if (known === undefined) return undefined
  const {length, ...pixels} = known
  return {...pixels, ...(length === undefined ? {} : {size: length})}
}
