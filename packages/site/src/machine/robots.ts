import type {Artifact} from '@budstikke/core'
import type {Site} from '../page-facts.ts'

/**
 * `robots.txt`: everybody may read everything, and finds it by the sitemaps. It speaks for a whole host, so a newsroom
 * that shares its host with other pages has to add the two lines of sitemaps to that host's.
 *
 * @see RFC 9309; sitemaps.org/protocol.html#submit_robots
 */
export function robots({newsroom}: Site): Artifact {
  const sitemaps = ['sitemap.xml', 'news-sitemap.xml'].map((path) => `Sitemap: ${newsroom.settings.url}${path}\n`)
  return {path: 'robots.txt', type: 'text/plain', content: `User-agent: *\nDisallow:\n\n${sitemaps.join('')}`}
}
