/** The id of the release that an item is of, by what it is made of: a line of what the settings say, and the word of the release. */
export function idIn(from: string): string {
  const begin = from.indexOf('\n') + 1
  return from.slice(begin, from.indexOf(' ', begin))
}
