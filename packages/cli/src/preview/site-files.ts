import {type Bcp47, inLanguage, label, type PlannedFile, type PublicNewsroom} from '@budstikke/core'
import {
  autodiscovery,
  type FileStore,
  plannedCalendars,
  plannedCompanions,
  plannedFeeds,
  type StoredFile
} from '@budstikke/rss'
import {framed, pageAt, type SiteOptions} from '@budstikke/site'
import {mediaOf} from '../media.ts'
import type {Own} from '../own.ts'
import {subscribing} from '../site.ts'
import type {Shown} from './shown.ts'

/** The files of the newsroom that is shown, each made when it is asked for. */
export interface SiteFiles extends FileStore {
  /** The address of the front, without its host. */
  readonly front: string
  /** What the newsroom calls itself. */
  readonly title: (language: Bcp47) => string
  /** Changes when the look of every page does. */
  readonly look: string
}

/** The files of a newsroom that is shown: pages, feeds, calendars, and the pictures where they lie. */
export function siteFiles({desk: {newsroom, sheets, call}, open, filed, now}: Shown, own: Own): SiteFiles {
  const {settings} = newsroom
  const options: SiteOptions = {
    at: now,
    feeds: (path) => autodiscovery(filed, path),
    calendar: (language) => `${language}/events.ics`,
    own: own.parts,
    ...subscribing(settings)
  }
  const pageText = known((path) => stored(pageAt(open, options, path)?.content))
  const plans = later(
    () => new Map([...plansOf(open, options)].map((file): [string, PlannedFile] => [file.path, file]))
  )
  const planned = known((path) => stored(plans().get(path)?.make().content))
  const pictures = async (path: string) => {
    for (const {good} of sheets) {
      if (!good || !path.startsWith(`media/${good.story}/`)) continue
      const found = (await mediaOf(call, good, good.release)).find(({to}) => to === path)
      if (found) return {content: await call.edge.files.read(found.from)}
    }
    return undefined
  }
  return {
    front: new URL(`${settings.languages[0]}/`, settings.url).pathname,
    title: (language) =>
      settings.title === undefined
        ? label(language, 'newsroom.title', {organisation: inLanguage(settings.organisation, language)})
        : inLanguage(settings.title, language),
    look: JSON.stringify([settings.theme, own.parts.css]),
    read: async (path) => {
      if (path.startsWith('media/')) return pictures(path)
      const file = own.media.find(({to}) => to === path)
      if (file) return {content: await call.edge.files.read(file.from)}
      // Most that is asked for is a page, and to know which feeds there are takes longer than a page.
      const first = /\.(?:html|css|js)$/u.test(path) ? pageText(path) : undefined
      return first ?? planned(path) ?? pageText(path)
    }
  }
}

function* plansOf(open: PublicNewsroom, options: SiteOptions): Iterable<PlannedFile> {
  yield* plannedFeeds(open)
  yield* plannedCompanions(open, {frame: (page) => framed(open, options, page)})
  yield* plannedCalendars(open)
}

function stored(content: string | Uint8Array | undefined): StoredFile | undefined {
  if (content === undefined) return undefined
  return {content: typeof content === 'string' ? new TextEncoder().encode(content) : content}
}

/** What `make` answers, made once for each path. */
function known<Value>(make: (path: string) => Value): (path: string) => Value {
  const answers = new Map<string, () => Value>()
  return (path) => {
    const answer = answers.get(path) ?? later(() => make(path))
    answers.set(path, answer)
    return answer()
  }
}

function later<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
