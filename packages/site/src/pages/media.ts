import {type Bcp47, label, type PublicEntry, url} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {releaseAt, singleAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {documentsFrom, picturesFrom} from '../from/release.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {PlainFacts, Site} from '../page-facts.ts'
import {fileSize} from '../parts/file-size.ts'
import {leafAt, leavesOf, pager, waysFrom} from '../parts/pager.ts'
import {addressOf, figure} from '../parts/picture.ts'
import {isOwn, type View, viewOf} from '../view.ts'
import {numbered, singleFacts, titled, versions} from './single.ts'

/** How many releases with pictures a page of the media bank shows. */
const perLeaf = 24

/** The media bank of each language: what goes with its releases, to be taken from one place. */
export function* mediaBanks(site: Site): Iterable<Page> {
  const {languages, of} = catalogueOf(site.newsroom)
  for (const language of languages) {
    const kept = of(language).entries.filter((entry) => holds(site, entry))
    const leaves = leavesOf(kept, perLeaf)
    for (const [index, leaf] of leaves.entries()) {
      const facts = factsOf(site, language, leaf.number)
      const view = viewOf(facts)
      const parts = () => ({
        title: titled(facts.title.split(' | ')[0] ?? facts.title, view.say('pages.bank.lead')),
        pictures:
          kept.length === 0
            ? [h('p', view.say('pages.bank.nothing'))]
            : leaf.items.map((entry, at) => group(view, entry, `media-${at + 1}`)),
        pager: pager(view, singleAt(language, 'media'), leaves, index)
      })
      yield {
        facts,
        main: () => compose(view, 'media', parts(), (laid) => [...laid.title, ...laid.pictures, ...laid.pager]),
        from: () =>
          pageFrom(
            facts,
            leaf.items.map((entry) => groupFrom(site, entry)),
            waysFrom(singleAt(language, 'media'), leaves, index)
          )
      }
    }
  }
}

function factsOf(site: Site, language: Bcp47, number: number | undefined): PlainFacts<'media'> {
  const heading = numbered(label(language, 'pages.media'), number, (key, holes) => label(language, key, holes))
  const facts = singleFacts(site, language, 'media', {heading, description: label(language, 'pages.bank.lead')})
  const path = leafAt(facts.path, number === undefined ? {} : {number})
  return {...facts, path, alternates: versions(number, facts.alternates)}
}

function holds(site: Site, entry: PublicEntry): boolean {
  return picturesIn(site, entry).length > 0 || entry.release.attachments.length > 0
}

function picturesIn({newsroom}: Site, entry: PublicEntry): PublicEntry['release']['images'] {
  const {images} = entry.release
  if (images.length === 0) return images
  return images.filter((image) => {
    const src = addressOf(image, entry)
    return src !== undefined && isOwn(src, newsroom.settings.url)
  })
}

function groupFrom(site: Site, entry: PublicEntry): readonly unknown[] {
  const {release, permalink, files} = entry
  const pictures = picturesIn(site, entry)
  const addresses = pictures.map((image) => addressOf(image, entry))
  const known = [picturesFrom(site, addresses), documentsFrom(site, entry)]
  return [permalink, files, release.headline, pictures, release.attachments, known]
}

function group(view: View, entry: PublicEntry, id: string): Html {
  const {release, files} = entry
  const href = view.to(releaseAt(entry, view.site.newsroom))
  const figures = picturesIn(view.site, entry).map((image) => figure(view, entry, image, 'card'))
  const documents = release.attachments.flatMap(({src, title}): Html[] => {
    const address = url(src, files)
    return address === undefined
      ? []
      : [
          h('li', [
            h('a', {href: view.near(address)}, title ?? src),
            ...fileSize(view, view.site.options.files?.(address))
          ])
        ]
  })
  return h('section', {className: ['section', 'bank'], ariaLabelledBy: id}, [
    h('h2', {id}, h('a', {href}, release.headline)),
    ...(figures.length > 0 ? [h('div', {className: ['gallery']}, figures)] : []),
    ...(documents.length > 0 ? [h('ul', {className: ['files']}, documents)] : [])
  ])
}
