import {escaped, feedPaths, home} from '../../feeds.mjs'

export const getStaticPaths = feedPaths

export function GET({params: {folder = ''}, props: {items}}) {
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Havnens Hus</title><link>${home}/${folder}</link><description>Havnens Hus</description>
${items.map(item).join('')}</channel></rss>
`)
}

function item({id, rendered, data: {title, lead, date, topics}}) {
  return `<item>
<title>${escaped(title)}</title><link>${home}/${id}/</link><guid>${home}/${id}/</guid>
<pubDate>${date.toUTCString()}</pubDate>
<description>${escaped(lead)}</description>
${topics.map((topic) => `<category>${topic}</category>`).join('')}
<content:encoded>${escaped(rendered.html)}</content:encoded>
</item>
`
}
