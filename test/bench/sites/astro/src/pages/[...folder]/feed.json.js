import {feedPaths, home} from '../../feeds.mjs'

export const getStaticPaths = feedPaths

export function GET({params: {folder = ''}, props: {items}}) {
  return new Response(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Havnens Hus',
      home_page_url: `${home}/${folder}`,
      items: items.map(({id, rendered, data: {title, lead, byline, date, topics}}) => ({
        id: `${home}/${id}/`,
        url: `${home}/${id}/`,
        title,
        date_published: date.toISOString(),
        summary: lead,
        authors: [{name: byline}],
        tags: topics,
        content_html: rendered.html
      }))
    })
  )
}
