/** The word for all that was read of a release: its id, the digest of its file, and that of the newsroom's settings. */
export function releaseWord(id: string, digest: string, settings: string): string {
  return `${id} ${digest} ${settings}`
}

/** The id of the release that an item is of, in what it is made of: a line of what the settings say, and the word of the release. */
export function idIn(from: string): string {
  const begin = from.indexOf('\n') + 1
  return from.slice(begin, from.indexOf(' ', begin))
}
