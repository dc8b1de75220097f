/**
 * The path from the newsroom's root (`root`, an address that ends in `/`) that a request asks for; `` for the root.
 *
 * `undefined` for addresses outside it and for paths that no built file has: hidden parts, which are the builder's own
 * (all but `.well-known`, RFC 8615), empty ones, `..` however it is written, controls, backslashes, wrong encoding.
 */
export function pathIn(address: string, root: string): string | undefined {
  const {pathname} = new URL(address)
  const start = new URL(root).pathname
  if (!pathname.startsWith(start)) return undefined
  const parts = pathname.slice(start.length).split('/').map(decoded)
  const usable = parts.every((part, index) => isName(part) || (part === '' && index === parts.length - 1))
  return usable ? parts.join('/') : undefined
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

function isName(part: string | undefined): boolean {
  if (part === undefined || part === '' || /[\u0000-\u001F\u007F/\\]/u.test(part)) return false
  return !part.startsWith('.') || part === '.well-known'
}

/** The whole address of a path from the root. */
export function addressOf(path: string, root: string): string {
  const encoded = encodeURI(path).replaceAll(/[?#]/gu, encodeURIComponent)
  return new URL(root).href + encoded
}

/** Where what was at `path` is now, as a whole address; `gone` where it was closed, `undefined` where it still is. */
export function destinationOf(
  path: string,
  {
    url,
    gone = [],
    moved = {}
  }: {readonly url: string; readonly gone?: readonly string[]; readonly moved?: Readonly<Record<string, string>>}
): string | undefined {
  const rules = Object.entries(moved).filter(([from]) => isAtOrBelow(path, from))
  // The rule that says most: a file's own, else that of the folder nearest to it.
  const [rule] = rules.toSorted(([one], [other]) => other.length - one.length)
  if (rule) {
    const [from, to] = rule
    return new URL(
      from.endsWith('/') ? to + addressOf(path.slice(from.length), url).slice(new URL(url).href.length) : to,
      url
    ).href
  }
  return gone.some((one) => isAtOrBelow(path, one)) ? 'gone' : undefined
}

function isAtOrBelow(path: string, rule: string): boolean {
  return path === rule || (rule.endsWith('/') && path.startsWith(rule))
}
