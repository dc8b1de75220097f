/** Where the parts of a file with front matter stand: offsets of the YAML, and of the text after it. */
export interface FrontMatter {
  readonly from: number
  readonly to: number
  /** Where the text begins. */
  readonly body: number
  /** Whether the second fence is there. */
  readonly closed: boolean
}

/**
 * The front matter that opens `source` between two lines of `---`; `undefined` where it does not open with one, or
 * where the lines below look like no settings (a text may begin with a rule).
 */
export function frontMatterIn(source: string): FrontMatter | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/u.exec(source)
  if (!open) return undefined
  const from = open[0].length
  const close = /^(?:---|\.\.\.)[ \t]*$/mu.exec(source.slice(from))
  if (close) {
    const end = from + close.index + close[0].length
    return {from, to: from + close.index, body: end, closed: true}
  }
  const firstLine = /^[^\r\n]*/u.exec(source.slice(from))?.[0] ?? ''
  if (!/^(?:#|[\p{L}_-]+:(?:\s|$))/u.test(firstLine)) return undefined
  // Without a second fence the settings end at the first line that is none; the words below are not lost.
  const last = /(?:^(?:[ \t]*#.*|[\p{L}_-]+:(?:[ \t].*)?|[ \t]+\S.*|- .*)\r?(?:\n|$))+/mu.exec(source.slice(from))
  const to = from + (last?.index === 0 ? last[0].length : 0)
  return {from, to, body: to, closed: false}
}
