import {isUri} from './address.ts'
import type {Report} from './messages.ts'

/** The vocabularies of the feed trade by their usual prefixes, so that an extension need not declare them. */
export const namespaces: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  at: 'http://purl.org/atompub/tombstones/1.0',
  content: 'http://purl.org/rss/1.0/modules/content/',
  cc: 'http://web.resource.org/cc/',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  fh: 'http://purl.org/syndication/history/1.0',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  georss: 'http://www.georss.org/georss',
  googleplay: 'http://www.google.com/schemas/play-podcasts/1.0',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  podcast: 'https://podcastindex.org/namespace/1.0',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  source: 'http://source.scripting.com/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  thr: 'http://purl.org/syndication/thread/1.0',
  wfw: 'http://wellformedweb.org/CommentAPI/'
}

/** The `xmlns:` attributes for `prefixes`, and for what the caller declares beside them. */
export function declarations(
  prefixes: readonly string[],
  more: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
  const declared: Record<string, string> = {}
  for (const prefix of prefixes) {
    const uri = namespaces[prefix]
    if (uri !== undefined) declared[`xmlns:${prefix}`] = uri
  }
  for (const [prefix, uri] of Object.entries(more)) if (!prefixes.includes(prefix)) declared[`xmlns:${prefix}`] = uri
  return declared
}

/** The declarations that XML allows and that leave the prefixes of the trade alone; the others are reported. */
export function fairNamespaces(
  declared: Readonly<Record<string, string>>,
  report: Report
): Readonly<Record<string, string>> {
  const fair = Object.entries(declared).filter(([prefix, uri]) => {
    const fits = declarable(prefix, uri) && (namespaces[prefix] ?? uri) === uri
    if (!fits) report('namespace-unreal', `xmlns:${prefix}="${uri}"`)
    return fits
  })
  return Object.fromEntries(fair)
}

/** Whether XML lets `prefix` stand for `uri`. @see Namespaces in XML 1.0, section 3 */
export function declarable(prefix: string, uri: string): boolean {
  return (
    // Without the flag `i`, under which a long s is an s: no parser takes that for one.
    /^(?![Xx][Mm][Ll])[A-Za-z_][\w.-]*$/u.test(prefix) &&
    isUri(uri) &&
    !/^http:\/\/www\.w3\.org\/(?:2000\/xmlns|XML\/1998)/u.test(uri)
  )
}
