import {type Artifact, instant, must} from '@budstikke/core'
import {serve, type ServeOptions} from '../serve.ts'
import {storeOf} from '../store.ts'

/** Where the newsroom is that is served. */
export const url = 'https://fjord.example/presse/'
/** When its feeds last changed. */
export const modified = must(instant('2026-03-04T10:00:00Z'))
/** A text that is worth packing. */
export const words = 'Blåbærgrød på Ærø. '.repeat(50)

/** What was built. */
export const artifacts: readonly Artifact[] = [
  {path: 'index.html', type: 'text/html', content: '<p>Forside'},
  {path: 'da/rss.xml', type: 'application/xml', content: `<rss>${words}</rss>`, modified},
  {path: 'da/2025/rss.xml', type: 'application/xml', content: '<rss/>', modified},
  {path: 'da/atom.xml', type: 'application/xml', content: '<feed/>', modified},
  {path: 'da/feed.json', type: 'application/feed+json', content: '{}', modified},
  {path: 'opml.xml', type: 'text/x-opml', content: '<opml/>'},
  {path: 'da/events.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR'},
  {path: 'da/index.html', type: 'text/html', content: '<p>Dansk'},
  {
    path: 'media/å & b.pdf',
    type: 'application/pdf',
    content: Uint8Array.from({length: 1000}, (_, index) => index % 256),
    modified
  },
  {path: 'media/tom.pdf', type: 'application/pdf', content: new Uint8Array()},
  {path: 'media/ukendt.qqq', type: 'application/octet-stream', content: 'x'},
  {path: '.budstikke', type: 'text/plain', content: 'mine'},
  {path: '.well-known/security.txt', type: 'text/plain', content: 'Contact:'},
  {path: '.well-known/api-catalog', type: 'application/linkset+json', content: '{}'}
]

/** Asks for a path below the newsroom, or for a whole address. */
export async function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  {method = 'GET', more = {}}: {readonly method?: string; readonly more?: Partial<ServeOptions>} = {}
): Promise<Response> {
  return serve(storeOf(artifacts), {url, ...more})(new Request(new URL(path, url), {method, headers}))
}

/** The content of an answer. */
export const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())
