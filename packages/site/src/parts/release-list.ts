import type {PublicEntry} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {releaseAt} from '../addresses.ts'
import {kindOf, summaryOf} from '../summary.ts'
import {foreign, isOwn, type View} from '../view.ts'
import {addressOf, pictureElement} from './picture.ts'

/** How a list shows its releases: the first large, all alike, or their headlines alone. */
export type ListStyle = 'front' | 'plain' | 'brief'

// The front has headings of its own over its lists.
const headings = {front: 'h3', plain: 'h2', brief: 'p'} as const

/** Releases as a list, each in its own language; `h-feed` of microformats. */
export function releaseList(view: View, entries: readonly PublicEntry[], style: ListStyle): Html {
  return h(
    'ul',
    {className: ['releases', `releases-${style}`, 'h-feed'], role: 'list'},
    entries.map((entry, index) =>
      h('li', {className: ['h-entry'], ...foreign(entry.release.language, view)}, item(view, entry, style, index === 0))
    )
  )
}

function item(view: View, entry: PublicEntry, style: ListStyle, first: boolean): Html[] {
  const {release} = entry
  const href = view.to(releaseAt(entry, view.site.newsroom))
  const headline = h('a', {className: ['u-url', 'p-name'], href}, release.headline)
  const about = style === 'brief' ? '' : summaryOf(view.site, entry)
  const picture = style === 'brief' ? undefined : picturedBy(view, entry, style === 'front' && first)
  return [
    ...(picture ? [picture] : []),
    h('div', {className: ['words']}, [
      h('p', {className: ['when']}, [
        h('span', {className: ['kind', `kind-${release.kind}`]}, kindOf(entry)),
        ...timeOf(view, entry)
      ]),
      h(headings[style], {className: ['headline']}, headline),
      ...(about === '' ? [] : [h('p', {className: ['p-summary']}, about)])
    ])
  ]
}

// An archive that knew no day has none to show: when it came in is no news.
function timeOf(view: View, {published}: PublicEntry): Html[] {
  return published === undefined
    ? []
    : [h('time', {className: ['dt-published'], dateTime: published}, view.time(published))]
}

// The headline says what it is about; the picture only makes it easier to find again.
function picturedBy(view: View, entry: PublicEntry, large: boolean): Html | undefined {
  const src = entry.release.images
    .map((image) => addressOf(image, entry))
    .find((address) => address !== undefined && isOwn(address, view.site.newsroom.settings.url))
  return src === undefined
    ? undefined
    : h('div', {className: ['thumb']}, pictureElement(view, src, '', large ? 'top' : 'thumb'))
}
