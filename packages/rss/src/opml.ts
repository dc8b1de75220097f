import {x} from 'xastscript'
import {address} from './address.ts'
import {rfc822} from './dates.ts'
import {lines, prolog, textElement, xml} from './xml.ts'
import {xmlLine} from './xml-text.ts'

/** One feed in a list: its title, its address, its page, its language. */
export interface Outline {
  readonly title: string
  readonly feed: string
  readonly link?: string
  readonly language?: string
  readonly description?: string
}

/** The list itself: `created` and `modified` are written if given, never stamped. */
export interface OpmlOptions {
  readonly title: string
  readonly owner?: string
  readonly created?: Date
  readonly modified?: Date
}

/**
 * A list of feeds that every reader can take in at once: OPML 2.0. A feed whose address is none is left out.
 *
 * @see http://opml.org/spec2.opml, "Subscription lists"
 */
export function writeOpml(options: OpmlOptions, outlines: readonly Outline[]): string {
  const written = outlines.flatMap(({title, feed, link, language, description}) => {
    const xmlUrl = address(feed)
    if (xmlUrl === undefined) return []
    const htmlUrl = link === undefined ? undefined : address(link)
    const [text, about] = [line(title), line(description)]
    return [
      x('outline', {type: 'rss', text, title: text, description: about, language, xmlUrl, htmlUrl, version: 'RSS2'})
    ]
  })
  const root = x('opml', {version: '2.0'}, [
    ...lines([
      x('head', [
        ...lines([
          ...textElement('title', line(options.title)),
          ...textElement('dateCreated', options.created && rfc822(options.created)),
          ...textElement('dateModified', options.modified && rfc822(options.modified)),
          ...textElement('ownerName', line(options.owner))
        ])
      ]),
      x('body', lines(written))
    ])
  ])
  return `${prolog(undefined)}${xml(root)}\n`
}

function line(value: string | undefined): string | undefined {
  return value === undefined ? undefined : xmlLine(value, () => {})
}
