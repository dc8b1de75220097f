import {label} from '@budstikke/core'
import {dataScript, h, type Html, inOnePiece, type Inside, tag, tagWith} from '../html.ts'
import type {PageFacts} from '../page-facts.ts'
import type {FeedLink} from '../site-options.ts'
import {addressOf, jsonLd, newsroomName} from './json-ld.ts'
import {publishedTime} from './organisation.ts'
import {metaPolicy} from './policy.ts'
import {versionsOf} from './versions.ts'

/**
 * What the head of a page says to machines: what it may do, where it is, its other languages, its feeds, how it looks
 * when it is shared, and what is on it. Title, character set and stylesheet are the frame's.
 *
 * In the bodies of pages readers of microformats look for these classes: on a release `h-entry` with `p-name` (headline),
 * `p-summary` (lead), `e-content` (body), `dt-published` and `dt-updated` on its `<time datetime>`, `u-url` on a link to
 * itself, `p-category` on topics, `p-author h-card` on sender or byline, `u-photo` on pictures; on contacts `h-card`
 * with `p-name`, `p-job-title`, `p-tel` and `u-email`; on events `h-event` with `p-name`, `dt-start`, `dt-end` and
 * `p-location`; on lists of releases `h-feed` around `h-entry`.
 *
 * @see microformats.org/wiki/h-entry, h-card, h-event, h-feed
 */
export function headOf(facts: PageFacts): Inside {
  const {description, indexed, page, path} = facts
  const data = jsonLd(facts)
  return [
    page === 'search' ? element.searches : element.policy,
    element.referrer,
    element.description(description),
    indexed ? undefined : element.unlisted,
    page === 'not-found' ? undefined : element.canonical(addressOf(facts, path)),
    page === 'not-found' ? undefined : versions(facts),
    feedLinks(facts),
    releaseLinks(facts),
    indexed ? shared(facts) : undefined,
    data === undefined ? undefined : dataScript('application/ld+json', data)
  ]
}

const policy = tagWith('meta', {httpEquiv: 'content-security-policy'}, 'content')
const element = {
  policy: policy(metaPolicy({searches: false})),
  searches: policy(metaPolicy({searches: true})),
  referrer: tag('meta', {name: 'referrer', content: 'strict-origin-when-cross-origin'})(),
  description: tagWith('meta', {name: 'description'}, 'content'),
  unlisted: tag('meta', {name: 'robots', content: 'noindex'})(),
  canonical: tagWith('link', {rel: ['canonical']}, 'href'),
  ninjs: tagWith('link', {rel: ['alternate'], type: 'application/json', title: 'ninjs'}, 'href'),
  card: tag('meta', {name: 'twitter:card', content: 'summary_large_image'})()
}

function versions(facts: PageFacts): Inside {
  return versionsOf(facts).map(({hreflang, href}) => {
    const known = versionLinks.get(hreflang) ?? tagWith('link', {rel: ['alternate'], hrefLang: hreflang}, 'href')
    versionLinks.set(hreflang, known)
    return known(href)
  })
}

// A newsroom has few languages.
const versionLinks = new Map<string, ReturnType<typeof tagWith>>()

function feedLinks({site, path}: PageFacts): Html | undefined {
  const feeds = site.options.feeds?.(path)
  if (!feeds) return undefined
  const known = remembered.get(feeds)
  if (known) return known
  const links = inOnePiece(
    feeds.map(({type, hreflang, title, href}) => h('link', {rel: ['alternate'], type, hrefLang: hreflang, title, href}))
  )
  remembered.set(feeds, links)
  return links
}

// Few lists of feeds for many pages, where whoever answers them answers the same list again.
const remembered = new WeakMap<readonly FeedLink[], Html>()

// The same release for the systems of newsdesks.
function releaseLinks(facts: PageFacts): Html | undefined {
  if (facts.page !== 'release' || facts.site.newsroom.settings.without.includes('ninjs')) return undefined
  return element.ninjs(addressOf(facts, `${facts.path}ninjs.json`))
}

/**
 * How the page looks where it is shared.
 *
 * @see ogp.me; the article namespace of Open Graph
 */
function shared(facts: PageFacts): Inside {
  const {alternates, description, language, path} = facts
  const text = facts.page === 'release' ? facts.entry.release : undefined
  return [
    property('og:type', text === undefined ? 'website' : 'article'),
    property('og:title', text?.headline ?? facts.title),
    property('og:description', description),
    property('og:url', addressOf(facts, path)),
    property('og:site_name', newsroomName(facts)),
    property('og:locale', territorial(language)),
    alternates
      .filter((other) => other.language !== language)
      .map((other) => property('og:locale:alternate', territorial(other.language))),
    articleOf(facts),
    pictureOf(facts)
  ]
}

function articleOf(facts: PageFacts): Inside {
  if (facts.page !== 'release' || facts.entry.release.timing.state === 'withdrawn') return undefined
  const {release, topics, updated} = facts.entry
  return [
    property('article:published_time', publishedTime(facts.entry)),
    property('article:modified_time', updated),
    property('article:section', release.label ?? label(release.language, `kinds.${release.kind}`)),
    topics.map((topic) => property('article:tag', topic.label))
  ]
}

function pictureOf(facts: PageFacts): Inside {
  const share = facts.page === 'release' ? facts.site.options.share?.(facts.entry) : undefined
  const href = share?.href ?? facts.picture
  if (href === undefined) return undefined
  return [
    property('og:image', href),
    share && [
      property('og:image:width', String(share.width)),
      property('og:image:height', String(share.height)),
      property('og:image:type', share.type)
    ],
    facts.page === 'release' ? property('og:image:alt', facts.entry.release.headline) : undefined,
    element.card
  ]
}

function property(name: string, content: string): Html {
  const known = properties.get(name) ?? tagWith('meta', {property: name}, 'content')
  properties.set(name, known)
  return known(content)
}

const properties = new Map<string, ReturnType<typeof tagWith>>()

// Open Graph has no language without its country: the one where most of its speakers are.
function territorial(language: string): string {
  const known = countries.get(language)
  if (known !== undefined) return known
  const {language: spoken, region} = new Intl.Locale(language).maximize()
  const found = region === undefined ? spoken : `${spoken}_${region}`
  countries.set(language, found)
  return found
}

const countries = new Map<string, string>()
