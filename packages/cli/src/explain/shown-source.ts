/** Where nobody who reads a page sees anything: its title, programs, styles, comments, tags; as offsets in the source. */
const unseen =
  /<!--[^]*?(?:-->|$)|<(script|style|svg|noscript|template|title)(?=[\s>])[^]*?(?:<\/\1\s*>|$)|<[!/?a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/giu

/**
 * The source of a page with what nobody sees as spaces, so that every letter that is seen stays in its line and column.
 */
export function seenOf(source: string): string {
  return source.replaceAll(unseen, (markup) => markup.replaceAll(/[^\r\n]/gu, ' '))
}
