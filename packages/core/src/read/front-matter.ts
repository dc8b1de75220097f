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
 * where no line below looks like a setting (a text may begin with a rule).
 */
export function frontMatterIn(source: string): FrontMatter | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/u.exec(source)
  if (!open) return undefined
  const from = open[0].length
  const close = /^(?:---|\.\.\.)[ \t]*$/mu.exec(source.slice(from))
  if (close) {
    const to = from + close.index
    const inside = source.slice(from, to)
    return setting.test(inside) || !word.test(inside) ? {from, to, body: to + close[0].length, closed: true} : undefined
  }
  // Without a second fence the settings end at the first line that is none; the words below are not lost.
  let to = from
  for (const line of linesAfter(source, from)) {
    if (!(to === from ? setting : settingLine).test(line)) break
    to += line.length
  }
  return to === from ? undefined : {from, to, body: to, closed: false}
}

const setting = /^(?:#|[\p{L}_-]+:(?=\s|$))/mu
const settingLine = /^(?:[ \t]*#|[\p{L}_-]+:(?=\s|$)|[ \t]+\S|- )/u
const word = /^[ \t]*[^#\s]/mu

function* linesAfter(source: string, from: number): Generator<string> {
  const line = /[^\n]*(?:\n|$)/uy
  line.lastIndex = from
  for (let match = line.exec(source); match?.[0]; match = line.exec(source)) yield match[0]
}
