import type {PublicEntry, Related} from '@budstikke/core'
import {h, type Html, tag, tagWith} from '../html.ts'
import {releaseAt, topicAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import type {Site} from '../page-facts.ts'
import {section} from '../parts/copyable.ts'
import {foreign, type View} from '../view.ts'

/** What a release is about, each topic leading to the others about it. */
export function topics(view: View, {topics: all}: PublicEntry): readonly Html[] {
  if (all.length === 0) return []
  const items = all.map(({id, label}) => element.item(element.topic(view.to(topicAt(view.language, id)), label)))
  return section('topics', view.say('release.topics'), [element.topics(items)])
}

const element = {
  topics: tag('ul', {className: ['topics'], role: 'list'}),
  topic: tagWith('a', {className: ['p-category'], rel: ['tag']}, 'href'),
  item: tag('li')
}

/** The releases that the text names. What is not known here keeps its headline. */
export function related(view: View, entry: PublicEntry): readonly Html[] {
  if (entry.release.related.length === 0) return []
  const items = entry.release.related.map((one) => relatedItem(view, entry, one)).filter((item) => item !== undefined)
  return section(
    'related',
    view.say('release.related'),
    items.length === 0 ? [] : [h('ul', {className: ['related']}, items)]
  )
}

function relatedItem(view: View, entry: PublicEntry, one: Related): Html | undefined {
  const {headline, url} = one
  const known = knownOf(view.site, entry, one)
  if (known) {
    const {language} = known.release
    const href = view.to(releaseAt(known, view.site.newsroom))
    return h('li', h('a', {href, ...foreign(language, view)}, headline ?? known.release.headline))
  }
  const words = headline ?? url
  if (words === undefined) return undefined
  return h('li', url === undefined ? words : h('a', {href: view.near(url)}, words))
}

/** What a release's page says of others: of those that it names, and of the one that it puts right. */
export function kinFrom(site: Site, entry: PublicEntry): readonly unknown[] {
  const {related: all, corrects} = entry.release
  const earlier = corrects === undefined ? [] : [catalogueOf(site.newsroom).withId(corrects)]
  return [...all.map((one) => knownOf(site, entry, one)), ...earlier].map(
    (known) => known && [known.permalink, known.release.language, known.release.headline]
  )
}

// A headline can only name what was there before: a later release of the same name is another, and no page changes for it.
function knownOf({newsroom}: Site, {since, release}: PublicEntry, {id, headline}: Related): PublicEntry | undefined {
  const catalogue = catalogueOf(newsroom)
  const known = id === undefined ? undefined : catalogue.withId(id)
  if (known !== undefined || headline === undefined) return known
  return catalogue
    .of(release.language)
    .headed(headline)
    .find((one) => one.since <= since)
}
