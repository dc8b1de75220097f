import type {Artifact} from '@budstikke/core'
import {singleAt} from '../addresses.ts'
import type {Site} from '../page-facts.ts'
import {type JsonObject, jsonText} from './json.ts'

/** Where the catalogue is, from the root. */
export const catalogPath = '.well-known/api-catalog'

/** How it is served. */
export const catalogType = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'

/**
 * `.well-known/api-catalog`: everything that programs can fetch here, as a set of links: feeds, releases as ninjs,
 * calendars, sitemaps; and the page that explains the feeds to people.
 *
 * @see RFC 9727; RFC 9264 for the form
 */
export function apiCatalog({newsroom, options}: Site): Artifact {
  const {url, languages} = newsroom.settings
  const spoken = languages.flatMap((language): readonly JsonObject[] => [
    {href: `${url}${language}/ninjs.json`, type: 'application/json', hreflang: [language], title: 'ninjs'},
    {href: `${url}${language}/events.ics`, type: 'text/calendar', hreflang: [language]}
  ])
  const feeds = (options.feeds?.('') ?? []).map(({href, type, hreflang, title}): JsonObject => ({
    href,
    type,
    hreflang: hreflang === undefined ? undefined : [hreflang],
    title
  }))
  const linkset = {
    linkset: [
      {
        anchor: url + catalogPath,
        item: [...feeds, ...spoken, {href: `${url}sitemap.xml`, type: 'application/xml'}],
        'service-doc': languages.map((language) => ({
          href: url + singleAt(language, 'feeds'),
          type: 'text/html',
          hreflang: [language]
        }))
      }
    ]
  }
  return {path: catalogPath, type: 'application/linkset+json', content: jsonText(linkset)}
}
