import {address} from './address.ts'
import {realDate, rfc822} from './dates.ts'
import {silent} from './messages.ts'
import {element, lines, prolog, textElement} from './xml.ts'
import {wordsInEither, xmlLine} from './xml-text.ts'

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
    const text = line(title)
    const attributes = {type: 'rss', text, title: text, description: line(description), language, xmlUrl, htmlUrl}
    return [element('outline', {...attributes, version: 'RSS2'})]
  })
  const head = [
    textElement('title')(line(options.title)),
    textElement('dateCreated')(dated(options.created)),
    textElement('dateModified')(dated(options.modified)),
    textElement('ownerName')(line(options.owner))
  ]
  const parts = [element('head', {}, lines(head)), element('body', {}, lines(written))]
  return `${prolog(undefined)}${element('opml', {version: '2.0'}, lines(parts))}\n`
}

function dated(date: Date | undefined): string | undefined {
  const real = realDate(date, silent.report)
  return real && rfc822(real)
}

// OPML lets HTML into its words (section "Text attributes"), and nearly every reader shows them as they are.
function line(value: string | undefined): string | undefined {
  return value === undefined ? undefined : wordsInEither(xmlLine(value, () => {}))
}
