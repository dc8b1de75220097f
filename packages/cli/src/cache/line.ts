/** One line of the index of what was read: tabs between its parts, which hold none. */
export interface Line {
  readonly sort: 'release' | 'about' | 'item'
  /** The path of a release, the name of a story, the id of an item's release. */
  readonly name: string
  /** Of what it was made. */
  readonly digest: string
  readonly stamp: string
  /** The file of bodies. */
  readonly home: string
  /** Of a release or an item where it lies in that file; the remarks on a story themselves. */
  readonly json: string
}

export function lineIn(text: string): Line {
  const [sort = '', name = '', digest = '', stamp = '', home = '', json = ''] = text.split('\t')
  // The check sum has said that this is what this edition wrote.
  // oxlint-disable-next-line no-unsafe-type-assertion
  return {sort: sort as Line['sort'], name, digest, stamp, home, json}
}

export function lineText({sort, name, digest, stamp, home, json}: Line): string {
  return [sort, name, digest, stamp, home, json].join('\t')
}
