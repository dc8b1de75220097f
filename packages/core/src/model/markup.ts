/** `markup` with `instead` for every tag. A `<` that nothing closes is text. Linear, unlike a pattern that looks for `>` from each. */
export function withoutTags(markup: string, instead: string): string {
  const words: string[] = []
  let at = 0
  for (;;) {
    const open = markup.indexOf('<', at)
    const close = open < 0 ? -1 : markup.indexOf('>', open)
    if (close < 0) return [...words, markup.slice(at)].join(instead)
    words.push(markup.slice(at, open))
    at = close + 1
  }
}
