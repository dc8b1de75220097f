import {type Artifact, type Instant, type NewsroomSettings, type PublicNewsroom, url} from '@budstikke/core'
import {autodiscovery, type CompanionPage, companions, type FileFacts} from '@budstikke/rss'
import {framed, pages, type SiteOptions} from '@budstikke/site'
import type {Call} from './call.ts'
import type {Extras} from './extras.ts'
import type {Media} from './media.ts'
import {ownIn} from './own.ts'
import {searchable} from './search.ts'

/** The web pages of a newsroom, those about its feeds among them, and what they are shown with. */
export interface BuiltSite {
  readonly artifacts: readonly Artifact[]
  /** The organisation's own files. */
  readonly media: readonly Media[]
  /** What could not be made or found, in the person's words. */
  readonly notes: readonly string[]
}

/** What pages are made of. */
export interface SiteOf {
  /** Where the newsroom is. */
  readonly place: string
  readonly open: PublicNewsroom
  readonly now: Instant
  readonly facts: (address: string) => FileFacts | undefined
  readonly extras: Extras
}

/** The pages of a newsroom with its search index: everything that the packages answer, handed across. */
export async function siteOf(call: Call, {place, open, now, facts, extras}: SiteOf): Promise<BuiltSite> {
  const own = await ownIn(call, place, open.settings)
  const {artifacts, notes} = await searchable(call, (search) =>
    sitePages(open, {
      at: now,
      feeds: (path) => autodiscovery(open, path),
      calendar: (language) => `${language}/events.ics`,
      files: (src) => siteFacts(facts(src)),
      own: own.parts,
      ...subscribing(open.settings),
      search,
      ...extras.options
    })
  )
  return {artifacts, media: own.media, notes: [...notes, ...own.notes]}
}

/** Where the form for the newsletter is sent: to the pages of readers, which lie beside the newsroom or where it says. */
export function subscribing({newsletter, url: home}: NewsroomSettings): Pick<SiteOptions, 'newsletter'> {
  if (newsletter === undefined) return {}
  const action = url('subscribe', newsletter.url ?? home)
  return action === undefined ? {} : {newsletter: () => ({action})}
}

/** The pages of a newsroom, and those about its feeds in the same frame. */
function sitePages(open: PublicNewsroom, options: SiteOptions): readonly Artifact[] {
  const beside: CompanionPage[] = []
  const about = companions(open, {
    frame: (page) => {
      beside.push(page)
      return framed(open, options, page)
    }
  })
  return [...pages(open, {...options, beside}), ...about]
}

function siteFacts(known: FileFacts | undefined): ReturnType<NonNullable<SiteOptions['files']>> {
  if (known === undefined) return undefined
  const {length, ...pixels} = known
  return {...pixels, ...(length === undefined ? {} : {size: length})}
}
