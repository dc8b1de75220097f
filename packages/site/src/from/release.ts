import {type PublicEntry, type Url, url} from '@budstikke/core'
import type {Site} from '../page-facts.ts'
import {addressOf} from '../parts/picture.ts'
import {gistOfEntry} from '../summary.ts'
import {isOwn} from '../view.ts'
import {frameFrom} from './frame.ts'
import {wordFor} from './word.ts'

/**
 * What every file of a release is made of, as a word: the frame, the release itself, what the gate says of it, and what is
 * known of the files that it brings. Made once, since several of its files ask.
 */
export const releaseFrom = oncePerEntry((site, entry) => {
  const {release, permalink, files, topics, published, since, updated, translations} = entry
  const {timing, related, corrects} = release
  return wordFor(
    frameFrom(site),
    site.options.digestOf?.(release) ?? release,
    // What the hour changes, whatever the release is known by: corrections to come, releases that may not be named yet.
    [timing, related, corrects],
    [permalink, files, topics, published, since, updated, translations],
    mediaFrom(site, entry)
  )
})

/** What lists show of a release, as a word: its text is no part of it. */
export function listedFrom(site: Site, entry: PublicEntry): string {
  const {listed} = site.options
  return listed === undefined ? toldOnce(site, entry) : listed(entry, () => toldOnce(site, entry))
}

// Of a front, a year and each topic.
const toldOnce = oncePerEntry((site, entry) => {
  const {release, permalink, published} = entry
  const {language, kind, label, headline, lead, timing, images} = release
  return wordFor(
    [language, kind, label, headline, timing.state, permalink, published],
    lead ?? gistOfEntry(site, entry).opening,
    picturesFrom(
      site,
      images.map((image) => addressOf(image, entry))
    )
  )
})

// The pictures that a text shows may be others than the release's.
function mediaFrom(site: Site, entry: PublicEntry): readonly unknown[] {
  const {options} = site
  if (!options.pictures && !options.files) return []
  const {release, files} = entry
  const shown = [...release.images.map(({src}) => src), ...gistOfEntry(site, entry).pictures]
  const addresses = shown.map((src) => (src === undefined ? undefined : url(src, files)))
  return [picturesFrom(site, addresses), documentsFrom(site, entry)]
}

/** What is known of the pictures of the newsroom's own. */
export function picturesFrom(
  {newsroom, options}: Site,
  addresses: readonly (Url | undefined)[]
): readonly (readonly unknown[])[] {
  return addresses
    .filter((src) => src !== undefined && isOwn(src, newsroom.settings.url))
    .map((src) => [src, src && options.pictures?.(src), src && options.files?.(src)])
}

/** What is known of the documents of a release. */
export function documentsFrom({options}: Site, {release, files}: PublicEntry): readonly unknown[] {
  return release.attachments.map(({src}) => {
    const address = url(src, files)
    return address === undefined ? undefined : options.files?.(address)
  })
}

type Told = (site: Site, entry: PublicEntry) => string

function oncePerEntry(tell: Told): Told {
  const remembered = new WeakMap<Site, Map<PublicEntry, string>>()
  return (site, entry) => {
    const words = remembered.get(site) ?? new Map<PublicEntry, string>()
    if (words.size === 0) remembered.set(site, words)
    const known = words.get(entry)
    if (known !== undefined) return known
    const told = tell(site, entry)
    words.set(entry, told)
    return told
  }
}
