import type {PublicEntry} from '@budstikke/core'
import {h, type Html, tag, tagWith} from '../html.ts'
import {releaseAt} from '../addresses.ts'
import {kindOf, summaryOf} from '../summary.ts'
import {foreign, isOwn, type View} from '../view.ts'
import {addressOf, pictureElement} from './picture.ts'

/** How a list shows its releases: the first large, all alike, or their headlines alone. */
export type ListStyle = 'front' | 'plain' | 'brief'

// The front has headings of its own over its lists.
const headings = {
  front: tag('h3', {className: ['headline']}),
  plain: tag('h2', {className: ['headline']}),
  brief: tag('p', {className: ['headline']})
}
const element = {
  item: tag('li', {className: ['h-entry']}),
  link: tagWith('a', {className: ['u-url', 'p-name']}, 'href'),
  words: tag('div', {className: ['words']}),
  when: tag('p', {className: ['when']}),
  kind: tagWith('span', {}, 'className'),
  published: tagWith('time', {className: ['dt-published']}, 'dateTime'),
  summary: tag('p', {className: ['p-summary']}),
  thumb: tag('div', {className: ['thumb']})
}

/** Releases as a list, each in its own language; `h-feed` of microformats. */
export function releaseList(view: View, entries: readonly PublicEntry[], style: ListStyle): Html {
  return h(
    'ul',
    {className: ['releases', `releases-${style}`, 'h-feed'], role: 'list'},
    entries.map((entry, index) => {
      const {language} = entry.release
      const inside = item(view, entry, style, index === 0)
      return language === view.language
        ? element.item(inside)
        : h('li', {className: ['h-entry'], ...foreign(language, view)}, inside)
    })
  )
}

function item(view: View, entry: PublicEntry, style: ListStyle, first: boolean): Html[] {
  const {release} = entry
  const href = view.to(releaseAt(entry, view.site.newsroom))
  const headline = element.link(href, release.headline)
  const about = style === 'brief' ? '' : summaryOf(view.site, entry)
  const picture = style === 'brief' ? undefined : picturedBy(view, entry, style === 'front' && first)
  return [
    ...(picture ? [picture] : []),
    element.words([
      element.when([element.kind(`kind kind-${release.kind}`, kindOf(entry)), timeOf(view, entry)]),
      headings[style](headline),
      about === '' ? undefined : element.summary(about)
    ])
  ]
}

// An archive that knew no day has none to show: when it came in is no news.
function timeOf(view: View, {published}: PublicEntry): Html | undefined {
  return published === undefined ? undefined : element.published(published, view.time(published))
}

// The headline says what it is about; the picture only makes it easier to find again.
function picturedBy(view: View, entry: PublicEntry, large: boolean): Html | undefined {
  const src = entry.release.images
    .map((image) => addressOf(image, entry))
    .find((address) => address !== undefined && isOwn(address, view.site.newsroom.settings.url))
  return src === undefined ? undefined : element.thumb(pictureElement(view, src, '', large ? 'top' : 'thumb'))
}
