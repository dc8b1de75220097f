import {escaped} from './layouts/frame.mjs'

const home = 'https://presse.havn.example'

export const data = {
  pagination: {data: 'collections.feeds', size: 1, alias: 'feed'},
  permalink: ({feed: {folder, file}}) => `${folder}${file}`,
  eleventyExcludeFromCollections: true
}

export function render({feed: {folder, file, items}}) {
  return formats[file](folder, items)
}

const formats = {
  'rss.xml': (folder, items) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Havnens Hus</title><link>${home}${folder}</link><description>Havnens Hus</description>
${items
  .map(
    ({url, date, content, data: {title, lead, topics}}) => `<item>
<title>${escaped(title)}</title><link>${home}${url}</link><guid>${home}${url}</guid>
<pubDate>${date.toUTCString()}</pubDate>
<description>${escaped(lead)}</description>
${topics.map((topic) => `<category>${topic}</category>`).join('')}
<content:encoded>${escaped(content)}</content:encoded>
</item>
`
  )
  .join('')}</channel></rss>
`,
  'atom.xml': (folder, items) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${home}${folder}</id><title>Havnens Hus</title><link href="${home}${folder}"/><updated>${items[0].date.toISOString()}</updated>
${items
  .map(
    ({url, date, content, data: {title, lead, byline, topics}}) => `<entry>
<id>${home}${url}</id><title>${escaped(title)}</title><link href="${home}${url}"/>
<published>${date.toISOString()}</published><updated>${date.toISOString()}</updated>
<author><name>${escaped(byline)}</name></author>
${topics.map((topic) => `<category term="${topic}"/>`).join('')}
<summary>${escaped(lead)}</summary>
<content type="html">${escaped(content)}</content>
</entry>
`
  )
  .join('')}</feed>
`,
  'feed.json': (folder, items) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Havnens Hus',
      home_page_url: `${home}${folder}`,
      items: items.map(({url, date, content, data: {title, lead, byline, topics}}) => ({
        id: `${home}${url}`,
        url: `${home}${url}`,
        title,
        date_published: date.toISOString(),
        summary: lead,
        authors: [{name: byline}],
        tags: topics,
        content_html: content
      }))
    })
}
