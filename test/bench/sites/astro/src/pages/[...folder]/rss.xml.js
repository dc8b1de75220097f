import {lists, releases} from '../../lists.mjs'

const home = 'https://presse.havn.example'
const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

export async function getStaticPaths() {
  const all = {folder: undefined, items: await releases()}
  return [all, ...(await lists())].map(({folder, items}) => ({params: {folder}, props: {items}}))
}

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

function escaped(text) {
  return String(text).replaceAll(/[&<>"]/gu, (sign) => entities[sign])
}
