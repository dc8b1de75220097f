import {happenings, paragraphsOf, type PublicEntry, type Section, url} from '@budstikke/core'
import {h, type Html, ofTree, tag, tagWith} from '../html.ts'
import {section} from '../parts/copyable.ts'
import {eventItem} from '../parts/event.ts'
import {fileSize} from '../parts/file-size.ts'
import {figure} from '../parts/picture.ts'
import type {View} from '../view.ts'
import {picturesBeside} from './body.ts'

/** The picture that a release opens with: the first that its text does not show. */
export function openingPicture(view: View, entry: PublicEntry): readonly Html[] {
  if (entry.release.images.length === 0) return []
  const [first] = picturesBeside(entry)
  const shown = first && figure(view, entry, first, 'top')
  return shown ? [shown] : []
}

/** The other pictures that the text does not show. */
export function otherPictures(view: View, entry: PublicEntry): readonly Html[] {
  if (entry.release.images.length === 0) return []
  const [, ...others] = picturesBeside(entry)
  const figures = others.map((image) => figure(view, entry, image, 'card')).filter((one) => one !== undefined)
  return section(
    'pictures',
    view.say('pages.release.pictures'),
    figures.length === 0 ? [] : [h('div', {className: ['gallery']}, figures)]
  )
}

/** Documents, and addresses to read on. */
export function files(view: View, entry: PublicEntry): readonly Html[] {
  const {release, files: folder} = entry
  if (release.attachments.length === 0 && release.links.length === 0) return []
  const documents = release.attachments.flatMap(({src, title, type, size}) => {
    const address = url(src, folder)
    if (address === undefined) return []
    const known = {
      ...view.site.options.files?.(address),
      ...(type === undefined ? {} : {type}),
      ...(size === undefined ? {} : {size})
    }
    return [element.item([element.link(view.near(address), title ?? src), ...fileSize(view, known)])]
  })
  const links = release.links.flatMap(({url: address, title}) =>
    address === undefined ? [] : [element.item(element.link(view.near(address), title ?? address))]
  )
  return [
    ...section('files', view.say('release.attachments'), listOf(documents)),
    ...section('links', view.say('release.links'), listOf(links))
  ]
}

/** Fact boxes. */
export function facts(view: View, {release}: PublicEntry): readonly Html[] {
  return release.facts.map((fact, index) =>
    element.facts(`facts-${index + 1}`, [
      element.heading(`facts-${index + 1}`, fact.heading ?? view.say('release.facts')),
      ofTree(paragraphsOf(fact.text))
    ])
  )
}

/** When and where, and the way into the reader's calendar. */
export function events(view: View, entry: PublicEntry): readonly Html[] {
  const {release} = entry
  if (release.events.length === 0) return []
  const known = new Set(happenings(entry).map(({number}) => number - 1))
  const items = release.events.map((event, index) =>
    element.event(eventItem(view, entry, event, known.has(index) ? index : undefined))
  )
  return section('events', view.say('release.events'), items.length === 0 ? [] : [element.events(items)])
}

const element = {
  events: tag('ul', {className: ['events'], role: 'list'}),
  event: tag('li', {className: ['h-event']}),
  files: tag('ul', {className: ['files']}),
  item: tag('li'),
  link: tagWith('a', {}, 'href'),
  facts: tagWith('aside', {className: ['facts-box']}, 'ariaLabelledBy', {dataText: ''}),
  heading: tagWith('h2', {}, 'id')
}

/** The standing text about the sender. */
export function boilerplate(view: View, {release}: PublicEntry, organisation: string): readonly Html[] {
  return release.boilerplate.flatMap((one: Section, index) =>
    section(
      `about-${index + 1}`,
      one.heading ?? view.say('release.boilerplate', {organisation: release.organisation ?? organisation}),
      [ofTree(paragraphsOf(one.text))],
      'about'
    )
  )
}

function listOf(items: readonly Html[]): readonly Html[] {
  return items.length === 0 ? [] : [element.files(items)]
}
