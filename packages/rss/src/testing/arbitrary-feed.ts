import fc from 'fast-check'
import {PressFeed} from '../index.ts'
import type {PressFeedOptions, PressItem} from '../index.ts'

/** What has broken feeds before, in one text each. */
export const hostileTexts: readonly string[] = [
  ']]>]]>',
  ']]> <link>https://evil.example/</link> ]]> <item>',
  '<![CDATA[x]]>',
  // Every C0 and C1 control.
  Array.from({length: 32}, (_, point) => String.fromCodePoint(point)).join('x'),
  Array.from({length: 33}, (_, point) => String.fromCodePoint(0x7f + point)).join('x'),
  'a\uD800b\uDC00c',
  'a\uFFFEb\uFFFFc',
  '<script>alert(1)</script>',
  '</title></item></channel></rss>',
  '</script><script>',
  '"><x y="',
  "' onload='x",
  '&amp; &lt;b&gt; &nbsp; &#8; &#xFFFE; &bogus; & < >',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '//evil.example/x',
  '\u202Egnp.exe\u202C \u2066x\u2069 \u200F',
  '<!-- --> <!DOCTYPE x> <?php ?>',
  '?><x/>',
  '  \n\t  ',
  '',
  'Sådan bruges <img> & <b>-tags: 5 < 6'
]

const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}), fc.constantFrom(...hostileTexts))

const page = fc.oneof(
  fc.webUrl({withFragments: true, withQueryParameters: true}),
  fc.constantFrom('/da/å b', 'relative', 'https://e.com/æ?ø=%', 'http://[', 'https://blåbær.example/'),
  text
)

const html = fc.oneof(
  text,
  fc
    .array(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<ul><li>',
          '</ul>',
          '<a href="#x">',
          '<a href="javascript:x">',
          '</a>',
          '<img src="a.jpg" alt="å">'
        ],
        ...[
          '<table><tr><td>',
          '</table>',
          '<pre>\n\n',
          '</pre>',
          '<iframe src="//v.example/1"></iframe>',
          '<svg><a xlink:href="x">',
          '<math><mi>'
        ],
        ...[
          '<!-- x -->',
          ']]>',
          '&lt;',
          '&',
          '<',
          'ord',
          ' ',
          '\n',
          '<div lang="sv">',
          '</div>',
          '<p onclick="x" title="]]>">',
          '<form><p>',
          '<option>'
        ],
        ...[
          '<svg></p><style><a title="</style><img src=x onerror=alert(1)>">',
          '<noscript><p title="</noscript><img src=x onerror=1>">'
        ]
      ),
      {maxLength: 14}
    )
    .map((parts) => parts.join(''))
)

// To the second: finer parts are lost in RSS by its own rules.
const date = fc.date({min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: false})

const language = fc.constantFrom('da', 'sv', 'nb', 'nn', 'fi', 'en-GB', 'DA-dk', 'no such language', '')

const size = fc.oneof(fc.nat(5000), fc.constantFrom(-1, Number.NaN, 1.5))

const author = fc.record(
  {name: text, email: fc.oneof(fc.emailAddress(), text), link: page, avatar: page},
  {requiredKeys: []}
)

const enclosure = fc.record(
  {
    url: page,
    type: fc.oneof(fc.constantFrom('image/jpg', 'application/pdf', 'audio/mpeg', 'image/png; q=1'), text),
    length: size,
    title: text,
    duration: size
  },
  {requiredKeys: ['url']}
)

const picture = fc.record(
  {
    url: page,
    type: fc.constantFrom('image/jpeg', 'image/jpg', 'x'),
    alt: text,
    caption: text,
    credit: text,
    rights: text,
    width: size,
    height: size,
    length: size
  },
  {requiredKeys: ['url']}
)

const compact = fc.dictionary(
  fc.oneof(fc.constantFrom('_text', '_cdata', 'dc:source', 'media:x', 'plain', 'nobody:knows'), text),
  fc.oneof(
    text,
    fc.record(
      {_attributes: fc.dictionary(fc.oneof(fc.constantFrom('xmlns:own', 'xml:lang', 'a'), text), text), _text: text},
      {requiredKeys: []}
    )
  )
)

const extension = fc.record({
  name: fc.oneof(fc.constantFrom('dc:source', 'slash:comments', '_own', 'plain', 'atom:link', 'unknown:x'), text),
  objects: compact
})

const few = {maxLength: 3}

/** An item, in which anything may be anything that the types allow. */
export const arbitraryItem: fc.Arbitrary<PressItem> = fc.record(
  {
    title: text,
    titleHtml: html,
    id: fc.oneof(
      text,
      fc.uuid().map((id) => `tag:e.com,2026:${id}`)
    ),
    guid: text,
    link: page,
    date,
    published: date,
    language,
    summary: text,
    description: html,
    content: html,
    category: fc.array(fc.record({name: text, term: text, domain: page, scheme: page}, {requiredKeys: []}), few),
    author: fc.array(author, few),
    contributor: fc.array(author, few),
    copyright: text,
    image: fc.oneof(page, enclosure),
    audio: fc.oneof(page, enclosure),
    video: fc.oneof(page, enclosure),
    enclosure,
    enclosures: fc.array(enclosure, few),
    pictures: fc.array(picture, few),
    translations: fc.array(fc.record({language, url: page}), few),
    corrections: fc.array(fc.record({at: date, note: text, label: text}, {requiredKeys: ['at', 'note']}), few),
    withdrawn: fc.record({at: date, reason: text, label: text}, {requiredKeys: ['at']}),
    corrects: fc.record({id: page, link: page}, {requiredKeys: ['id']}),
    base: page,
    extensions: fc.array(extension, {maxLength: 2})
  },
  {requiredKeys: ['title', 'link', 'date']}
)

const formatLinks = fc.record({rss: page, atom: page, json: page}, {requiredKeys: []})

const options: fc.Arbitrary<PressFeedOptions> = fc.record(
  {
    title: text,
    id: page,
    description: text,
    link: page,
    language,
    updated: date,
    generator: fc.oneof(text, fc.constant(false as const)),
    ttl: size,
    stylesheet: text,
    feedLinks: formatLinks,
    hub: page,
    hubs: fc.array(page, few),
    docs: text,
    author,
    authors: fc.array(author, few),
    image: page,
    favicon: page,
    copyright: text,
    translations: fc.array(fc.record({language, rss: page, atom: page, json: page}, {requiredKeys: ['language']}), few),
    history: fc.record(
      {closed: fc.boolean(), complete: fc.boolean(), current: formatLinks, previous: formatLinks, next: formatLinks},
      {requiredKeys: []}
    ),
    namespaces: fc.dictionary(
      fc.oneof(fc.constantFrom('own', 'xml', 'dc', 'itunes'), text),
      fc.oneof(fc.constant('urn:own'), text)
    )
  },
  {requiredKeys: ['title']}
)

/** A feed with anything in it. */
export const arbitraryFeed: fc.Arbitrary<PressFeed> = fc
  .record({
    options,
    items: fc.array(arbitraryItem, {maxLength: 4}),
    categories: fc.array(text, few),
    contributors: fc.array(author, few),
    extensions: fc.array(extension, {maxLength: 2})
  })
  .map((parts) => {
    const feed = new PressFeed(parts.options)
    for (const item of parts.items) feed.addItem(item)
    for (const category of parts.categories) feed.addCategory(category)
    for (const contributor of parts.contributors) feed.addContributor(contributor)
    for (const one of parts.extensions) feed.addExtension(one)
    return feed
  })
