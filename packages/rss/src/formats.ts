import {atom} from './atom.ts'
import {json} from './json-feed.ts'
import type {Format} from './model.ts'
import {rss} from './rss.ts'
import type {Writer} from './writer.ts'

/** A format of feeds: the file each is in, how it is served, how it is written. */
export interface FeedFormat {
  readonly format: Format
  readonly file: string
  readonly type: string
  readonly writer: Writer
}

/** The three formats. */
export const formats: readonly FeedFormat[] = [
  // Browsers show no page for `application/rss+xml`; readers take this type as gladly.
  {format: 'rss', file: 'rss.xml', type: 'application/xml', writer: rss},
  {format: 'atom', file: 'atom.xml', type: 'application/xml', writer: atom},
  {format: 'json', file: 'feed.json', type: 'application/feed+json', writer: json}
]
