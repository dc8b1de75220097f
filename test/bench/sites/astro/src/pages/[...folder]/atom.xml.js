import {escaped, feedPaths, home} from '../../feeds.mjs'

export const getStaticPaths = feedPaths

export function GET({params: {folder = ''}, props: {items}}) {
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${home}/${folder}</id><title>Havnens Hus</title><link href="${home}/${folder}"/><updated>${items[0].data.date.toISOString()}</updated>
${items.map(entry).join('')}</feed>
`)
}

function entry({id, rendered, data: {title, lead, byline, date, topics}}) {
  return `<entry>
<id>${home}/${id}/</id><title>${escaped(title)}</title><link href="${home}/${id}/"/>
<published>${date.toISOString()}</published><updated>${date.toISOString()}</updated>
<author><name>${escaped(byline)}</name></author>
${topics.map((topic) => `<category term="${topic}"/>`).join('')}
<summary>${escaped(lead)}</summary>
<content type="html">${escaped(rendered.html)}</content>
</entry>
`
}
