import {site} from './site.ts'
import type {Post} from './posts.ts'
import {prove} from './proof.ts'

/**
 * What somebody in a hurry would write: string templates with correct escaping, and nothing else: no sanitising, no
 * checks, no options. It says what `PressFeed` says of the same posts, to the byte but for `&amp;`; the bench looks.
 */
export const template = templates((value) => value.replaceAll(illegal, ''))

const proven = templates((value) => value)

/** The same after it was shown of every post that it may be written so: the least that what we show can cost. */
export const provingTemplate = {
  rss: (posts: readonly Post[]): string => proven.rss(prove(posts)),
  atom: (posts: readonly Post[]): string => proven.atom(prove(posts)),
  json: (posts: readonly Post[]): string => proven.json(prove(posts))
}

// `fit` leaves out what XML cannot hold.
function templates(fit: (value: string) => string): {
  readonly [format in 'rss' | 'atom' | 'json']: (posts: readonly Post[]) => string
} {
  function rssItem(post: Post): string {
    return `
<item xml:lang="${post.language}">
<title>${text(post.title)}</title>
<link>${text(post.link)}</link>
<guid isPermaLink="false">${text(post.id)}</guid>
<pubDate>${post.date.toUTCString()}</pubDate>
<dc:creator>${text(post.author)}</dc:creator>
<dc:language>${post.language}</dc:language>
<category>${text(post.topic)}</category>
<description>${cdata(text(post.summary))}</description>
<content:encoded>${cdata(post.html)}</content:encoded>
<enclosure url="${attribute(post.picture)}" length="0" type="image/jpeg"/>
<media:content url="${attribute(post.picture)}" type="image/jpeg" medium="image"/></item>`
  }

  function atomEntry(post: Post): string {
    return `
<entry xml:lang="${post.language}">
<id>${text(post.id)}</id>
<title type="text">${text(post.title)}</title>
<published>${instant(post.date)}</published>
<updated>${instant(post.date)}</updated>
<link rel="alternate" type="text/html" href="${attribute(post.link)}"/>
<link rel="enclosure" type="image/jpeg" href="${attribute(post.picture)}"/>
<author><name>${text(post.author)}</name></author>
<category term="${attribute(post.topic)}" label="${attribute(post.topic)}"/>
<summary type="text">${text(post.summary)}</summary>
<content type="html">${cdata(post.html)}</content>
<media:content url="${attribute(post.picture)}" type="image/jpeg" medium="image"/></entry>`
  }

  function jsonItem(post: Post): string {
    const [author, date, picture] = [{name: post.author}, instant(post.date), {url: post.picture, type: 'image/jpeg'}]
    return `\n${JSON.stringify({
      id: post.id,
      url: post.link,
      title: post.title,
      content_html: post.html,
      summary: post.summary,
      image: post.picture,
      date_published: date,
      date_modified: date,
      authors: [author],
      author,
      tags: [post.topic],
      language: post.language,
      _budstikke: {about: 'https://www.npmjs.com/package/@budstikke/rss', pictures: [picture]}
    })}`
  }

  function text(value: string): string {
    return fit(value).replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll(']]>', ']]&#x3E;')
  }

  function attribute(value: string): string {
    return text(value).replaceAll('"', '&#x22;')
  }

  function cdata(value: string): string {
    return `<![CDATA[${fit(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
  }

  return {
    rss: (posts: readonly Post[]): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:thr="http://purl.org/syndication/thread/1.0">
<channel>
<title>${text(site.title)}</title>
<link>${text(site.url)}</link>
<description>${text(site.description)}</description>
<lastBuildDate>${site.updated.toUTCString()}</lastBuildDate>
<docs>https://www.rssboard.org/rss-specification</docs>
<atom:link rel="self" type="application/rss+xml" href="${attribute(site.url)}rss.xml"/>${posts.map(rssItem).join('')}
</channel>
</rss>
`,
    atom: (posts: readonly Post[]): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:thr="http://purl.org/syndication/thread/1.0">
<id>${text(site.id)}</id>
<title type="text">${text(site.title)}</title>
<subtitle type="text">${text(site.description)}</subtitle>
<updated>${instant(site.updated)}</updated>
<link rel="alternate" type="text/html" href="${attribute(site.url)}"/>
<link rel="self" type="application/atom+xml" href="${attribute(site.url)}atom.xml"/>
<author><name>${text(site.title)}</name></author>${posts.map(atomEntry).join('')}
</feed>
`,
    json: (posts: readonly Post[]): string => `${head}${posts.map(jsonItem).join(',')}\n]}\n`
  }
}

const head = `{"version":"https://jsonfeed.org/version/1.1","title":${JSON.stringify(site.title)},"home_page_url":"${site.url}","feed_url":"${site.url}feed.json","description":${JSON.stringify(site.description)},"_budstikke":{"about":"https://www.npmjs.com/package/@budstikke/rss","id":"${site.id}","updated":"${instant(site.updated)}"},"items":[`

function instant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}

const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu
