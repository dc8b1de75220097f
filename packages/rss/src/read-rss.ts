import type {Author, Category} from 'feed'
import {dateIn} from './dates.ts'
import {withoutGaps} from './fair-fields.ts'
import type {FeedParts, PressItem} from './model.ts'
import {readExtensions} from './read-extension.ts'
import {feedLinksIn, itemLinksIn} from './read-links.ts'
import {enclosureOf, mediaNames, numberIn, readMedia} from './read-media.ts'
import {child, childrenOf, declaredIn, textIn} from './read-xml.ts'
import type {XmlNode} from './read-xml.ts'

/** The parts of an RSS feed, from its root. `undefined` where there is no channel. */
export function readRss(root: XmlNode): FeedParts | undefined {
  const channel = child(root, 'channel')
  if (!channel) return undefined
  const namespaces = namespacesOf(root)
  // RSS 1.0 has its items beside the channel.
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')]
  const image = child(channel, 'image')
  const links = feedLinksIn(channel, 'rss')
  const podcast =
    channel.children.some(({name}) => name.startsWith('itunes:')) ||
    items.some((item) => child(item, 'itunes:duration'))
  const owner = textIn(child(channel, 'itunes:owner'), 'itunes:email')
  const authors = withOwner(peopleOf(channel, 'managingEditor', podcast), owner)
  const taken = new Set([...channelNames, ...(podcast ? podcastNames : [])])
  return {
    options: withoutGaps({
      title: textIn(channel, 'title') ?? '',
      link: textIn(channel, 'link'),
      description: textIn(channel, 'description'),
      language: textIn(channel, 'language') ?? textIn(channel, 'dc:language') ?? root.attributes['xml:lang'],
      updated: dateIn(textIn(channel, 'lastBuildDate')) ?? dateIn(textIn(channel, 'pubDate')),
      docs: textIn(channel, 'docs'),
      generator: textIn(channel, 'generator') ?? (false as const),
      copyright: textIn(channel, 'copyright'),
      ttl: numberIn(textIn(channel, 'ttl')),
      image: textIn(image, 'url') ?? (podcast ? child(channel, 'itunes:image')?.attributes['href'] : undefined),
      feedLinks: links.self,
      hubs: links.hubs,
      translations: links.translations,
      history: links.history,
      authors,
      podcast: podcast ? true : undefined,
      category: podcast ? child(channel, 'itunes:category')?.attributes['text'] : undefined,
      namespaces
    }),
    items: items.map((item) => readItem(item, podcast, namespaces)),
    categories: childrenOf(channel, 'category').map(({text}) => text),
    contributors: childrenOf(channel, 'dc:contributor').map(({text}) => ({name: text})),
    extensions: readExtensions(
      channel.children.filter((node) => !taken.has(node.name) || links.left.includes(node)),
      namespaces
    )
  }
}

const channelNames: readonly string[] = [
  ...[
    'title',
    'link',
    'description',
    'language',
    'dc:language',
    'lastBuildDate',
    'pubDate',
    'docs',
    'generator',
    'copyright'
  ],
  ...[
    'ttl',
    'image',
    'managingEditor',
    'dc:creator',
    'dc:contributor',
    'category',
    'atom:link',
    'fh:archive',
    'fh:complete',
    'item'
  ]
]

const podcastNames: readonly string[] = ['itunes:category', 'itunes:author', 'itunes:owner', 'itunes:image']

const itemNames: readonly string[] = [
  ...[
    'title',
    'link',
    'guid',
    'pubDate',
    'dc:date',
    'atom:updated',
    'dcterms:modified',
    'author',
    'dc:creator',
    'dc:contributor'
  ],
  ...[
    'dc:language',
    'dc:rights',
    'category',
    'description',
    'content:encoded',
    'enclosure',
    'thr:in-reply-to',
    'atom:link'
  ],
  ...mediaNames
]

function readItem(item: XmlNode, podcast: boolean, namespaces: Readonly<Record<string, string>>): PressItem {
  const guid = textIn(item, 'guid')
  const isPage =
    guid !== undefined && child(item, 'guid')?.attributes['isPermaLink'] !== 'false' && /^https?:/iu.test(guid)
  const page = textIn(item, 'link') ?? (isPage ? guid : undefined)
  const links = itemLinksIn(item, page ?? '')
  const published = dateIn(textIn(item, 'pubDate')) ?? dateIn(textIn(item, 'dc:date'))
  const changed = dateIn(textIn(item, 'atom:updated')) ?? dateIn(textIn(item, 'dcterms:modified'))
  const {pictures, files} = readMedia(item)
  const shown = new Set(pictures.map(({url}) => url))
  const enclosures = childrenOf(item, 'enclosure').map((node) => enclosureOf(node, 'length', undefined))
  const duration = podcast ? secondsIn(textIn(item, 'itunes:duration')) : undefined
  const reply = child(item, 'thr:in-reply-to')?.attributes
  const taken = new Set(podcast ? [...itemNames, 'itunes:duration'] : itemNames)
  return withoutGaps({
    title: textIn(item, 'title') ?? '',
    id: guid,
    link: page ?? '',
    // Absent in the type that npm `feed` gives is an unreal date.
    date: changed ?? published ?? new Date(Number.NaN),
    published,
    language: textIn(item, 'dc:language') ?? item.attributes['xml:lang'],
    base: item.attributes['xml:base'],
    author: peopleOf(item, 'author', false),
    contributor: childrenOf(item, 'dc:contributor').map(({text}) => ({name: text})),
    copyright: textIn(item, 'dc:rights'),
    category: childrenOf(item, 'category').map(({text, attributes}): Category =>
      withoutGaps({name: text, domain: attributes['domain']})
    ),
    description: textIn(item, 'description'),
    content: textIn(item, 'content:encoded'),
    pictures,
    enclosures: [...enclosures.filter(({url}) => !shown.has(url)), ...files].map((file, index) =>
      index === 0 && duration !== undefined ? {...file, duration} : file
    ),
    corrects: reply?.['ref'] === undefined ? undefined : withoutGaps({id: reply['ref'], link: reply['href']}),
    translations: links.translations,
    extensions: readExtensions(
      item.children.filter((node) => !taken.has(node.name) || links.left.includes(node)),
      namespaces
    )
  })
}

// What the writer declares of itself it need not be told.
function namespacesOf(root: XmlNode): Readonly<Record<string, string>> {
  const own = new Set(['atom', 'content', 'dc', 'media', 'thr', 'fh', ''])
  const declared = Object.entries(declaredIn(root.attributes)).filter(([prefix]) => !own.has(prefix))
  return Object.fromEntries(declared)
}

/** `anna@e.com (Anna Berg)`, `Anna Berg`, or Dublin Core's creators. */
function peopleOf(node: XmlNode, element: 'author' | 'managingEditor', podcast: boolean): Author[] {
  const own = childrenOf(node, element).map(({text}): Author => {
    const [, email, name] = /^([^\s@()]+@[^\s@()]+)(?:\s*\((.*)\))?$/su.exec(text) ?? []
    return email === undefined ? {name: text} : withoutGaps({name, email})
  })
  const creators = childrenOf(node, 'dc:creator').map(({text}): Author => ({name: text}))
  const people = [...own, ...creators.filter(({name}) => !own.some((one) => one.name === name))]
  const host = podcast && people.length === 0 ? textIn(node, 'itunes:author') : undefined
  return host === undefined ? people : [{name: host}]
}

function withOwner(people: readonly Author[], email: string | undefined): readonly Author[] {
  return people.map((author, index) =>
    index === 0 && author.email === undefined && email !== undefined ? {...author, email} : author
  )
}

// `3723`, `62:03`, `1:02:03`.
function secondsIn(text: string | undefined): number | undefined {
  const parts = text?.split(':').map(Number) ?? []
  return numberIn(parts.length === 0 ? undefined : String(parts.reduce((sum, part) => sum * 60 + part, 0)))
}
