/**
 * Whether a form was sent by a page of ours, or by no page at all. There are no cookies and so nothing to steal; this
 * keeps other sites from signing up people in their visitors' names.
 *
 * @see Fetch Metadata Request Headers, section 2; RFC 6454, section 7
 */
export function isOurs(headers: Headers, allowed: ReadonlySet<string>): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return true
  // Programs say neither; browsers always one of them.
  if (origin === null) return site === null
  return allowed.has(origin)
}
