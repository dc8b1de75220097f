import {type Bcp47, inLanguage, label} from '@budstikke/core'
import {autodiscovery, calendars, companions, feeds, type FileStore, storeOf, type StoredFile} from '@budstikke/rss'
import {framed, pageAt, type SiteOptions} from '@budstikke/site'
import {mediaOf} from '../media.ts'
import {ownIn} from '../own.ts'
import {subscribing} from '../site.ts'
import type {Desk} from './desk.ts'
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
export async function siteFiles(
  {newsroom: {place, settings}, sheets, call}: Desk,
  {open, now}: Shown
): Promise<SiteFiles> {
  const own = await ownIn(call, place, settings)
  const options: SiteOptions = {
    at: now,
    feeds: (path) => autodiscovery(open, path),
    calendar: (language) => `${language}/events.ics`,
    own: own.parts,
    ...subscribing(settings)
  }
  const pageText = (path: string) => pageAt(open, options, path)?.content
  const made = later(() =>
    storeOf([...feeds(open), ...companions(open, {frame: (page) => framed(open, options, page)}), ...calendars(open)])
  )
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
    look: String(pageText('theme.css')),
    // A page is asked for most often and made at once; the feeds are made together, when the first of them is asked for.
    read: async (path) => {
      if (path.startsWith('media/')) return pictures(path)
      const file = own.media.find(({to}) => to === path)
      if (file) return {content: await call.edge.files.read(file.from)}
      const first = /\.(?:html|css|js)$/u.test(path) ? stored(pageText(path)) : undefined
      return first ?? (await made().read(path)) ?? stored(pageText(path))
    }
  }
}

function stored(content: string | Uint8Array | undefined): StoredFile | undefined {
  if (content === undefined) return undefined
  return {content: typeof content === 'string' ? new TextEncoder().encode(content) : content}
}

function later<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
