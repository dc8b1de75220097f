import {escaped} from './layouts/frame.mjs'

const home = 'https://presse.havn.example'

export const data = {
  pagination: {data: 'collections.feeds', size: 1, alias: 'feed'},
  permalink: ({feed}) => `${feed.folder}rss.xml`,
  eleventyExcludeFromCollections: true
}

export function render({feed: {folder, items}}) {
  return `<?xml version="1.0" encoding="utf-8"?>
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
`
}
