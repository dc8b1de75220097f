/** What YAML holds when it is read as text; keys and list items that nobody filled in are left out below the top. */
export type YamlValue = string | null | readonly YamlValue[] | {readonly [key: string]: YamlValue}

/**
 * The keys and values of a YAML text that keeps to what settings are written in: keys, words on one line, words in
 * quotation marks, lists in brackets and under a key. `undefined` at the first sign of anything else; whatever this
 * answers, `yaml` says the same with the failsafe schema.
 *
 * @see YAML 1.2.2, chapters 7 (flow style) and 8 (block style)
 */
export function plainYaml(text: string): Values | undefined {
  if (uncommon.test(text)) return undefined
  const lines = linesIn(text)
  const [first] = lines
  if (first === undefined) return {}
  const taken = mapAt(lines, 0, first)
  return taken?.next === lines.length ? taken.value : undefined
}

/** What is under each key. */
type Values = Readonly<Record<string, YamlValue>>

// Tabs, controls and the line endings and marks of other ages.
const uncommon = /[\0-\x09\x0B\f\x0E-\x1F\x7F\x85\u2028\u2029\uFEFF]|\r(?!\n)/u

/** A line with something on it: how far it stands in, and what it says. */
interface Line {
  readonly indent: number
  readonly words: string
}

interface Taken<Value> {
  readonly value: Value
  /** The line after it. */
  readonly next: number
}

function linesIn(text: string): Line[] {
  const lines: Line[] = []
  for (const line of text.split('\n')) {
    const indent = indentOf(line)
    const words = withoutEnd(line, indent)
    if (words !== '' && !words.startsWith('#')) lines.push({indent, words})
  }
  return lines
}

const space = 32
const carriageReturn = 13

function indentOf(line: string): number {
  let indent = 0
  while (line.charCodeAt(indent) === space) indent++
  return indent
}

function withoutEnd(line: string, from: number): string {
  let end = line.length
  if (line.charCodeAt(end - 1) === carriageReturn) end--
  while (end > from && line.charCodeAt(end - 1) === space) end--
  return line.slice(from, end)
}

// Only a space is one: a no-break space is a letter like any other.
function trimmed(words: string): string {
  return withoutEnd(words, indentOf(words))
}

const key = /[A-Za-z][\w-]*:(?: +(?=\S)|$)/uy

/** Where the words behind the key begin with which a line opens, its end where there are none; 0 where it opens with none. */
function behindKey(words: string): number {
  key.lastIndex = 0
  key.test(words)
  return key.lastIndex
}

/** The keys that stand as far in as `opening`, which is a line or what follows the mark of an item. */
function mapAt(lines: readonly Line[], from: number, opening: Line): Taken<Values> | undefined {
  const {indent} = opening
  const values: Record<string, YamlValue> = {}
  let at = from
  for (let line: Line | undefined = opening; line?.indent === indent; line = lines[at]) {
    const {words} = line
    const behind = behindKey(words)
    const name = words.slice(0, words.indexOf(':'))
    if (behind === 0 || Object.hasOwn(values, name)) return undefined
    const taken =
      behind === words.length ? below(lines, at + 1, indent) : oneLine(lines, at, indent, words.slice(behind))
    if (!taken) return undefined
    values[name] = taken.value
    at = taken.next
  }
  return (lines[at]?.indent ?? 0) > indent ? undefined : {value: values, next: at}
}

/** Keys within a key: those that nobody filled in are none. */
function innerMapAt(lines: readonly Line[], from: number, opening: Line): Taken<YamlValue> | undefined {
  const taken = mapAt(lines, from, opening)
  return taken && {value: withoutNulls(taken.value), next: taken.next}
}

function withoutNulls(values: Values): Values {
  return Object.values(values).includes(null)
    ? Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
    : values
}

/** What stands under a key: deeper in, or a list right under it; else nothing. */
function below(lines: readonly Line[], at: number, indent: number): Taken<YamlValue> | undefined {
  const line = lines[at]
  const isList = line !== undefined && isItem(line)
  if (line === undefined || line.indent < indent || (line.indent === indent && !isList)) return {value: null, next: at}
  return isList ? listAt(lines, at, line.indent) : innerMapAt(lines, at, line)
}

/** Words on the line of their key or item, where they do not go on below. */
function oneLine(lines: readonly Line[], at: number, indent: number, words: string): Taken<YamlValue> | undefined {
  const value = words.startsWith('[') ? flowList(words) : scalar(words)
  return value === undefined || (lines[at + 1]?.indent ?? 0) > indent ? undefined : {value, next: at + 1}
}

function isItem({words}: Line): boolean {
  return words.startsWith('- ')
}

function listAt(lines: readonly Line[], from: number, indent: number): Taken<readonly YamlValue[]> | undefined {
  const values: YamlValue[] = []
  let at = from
  for (let line = lines[at]; line?.indent === indent && isItem(line); line = lines[at]) {
    const words = trimmed(line.words.slice(1))
    const taken =
      behindKey(words) > 0
        ? innerMapAt(lines, at, {indent: indent + line.words.length - words.length, words})
        : oneLine(lines, at, indent, words)
    if (!taken) return undefined
    if (taken.value !== null) values.push(taken.value)
    at = taken.next
  }
  return (lines[at]?.indent ?? 0) > indent ? undefined : {value: values, next: at}
}

function flowList(words: string): readonly YamlValue[] | undefined {
  const inner = words.endsWith(']') ? trimmed(words.slice(1, -1)) : undefined
  if (inner === undefined || inner === '') return inner === undefined ? undefined : []
  if (/[[\]{}]/u.test(inner)) return undefined
  const values: YamlValue[] = []
  for (const part of inner.split(',')) {
    const item = trimmed(part)
    const value = item === '' ? undefined : scalar(item)
    if (value === undefined) return undefined
    if (value !== null) values.push(value)
  }
  return values
}

// What these open is more than words, and so is what has one of those within.
const indicators = '-?:,[]{}#&*!|>\'"%@`'

function scalar(words: string): string | null | undefined {
  const opening = words.charAt(0)
  if (opening === '"' || opening === "'") return quoted(words, opening)
  if (indicators.includes(opening) || words.includes(': ') || words.includes(' #') || words.endsWith(':'))
    return undefined
  return words === '~' || words === 'null' ? null : words
}

/** What stands between two marks, where neither they nor escapes stand in it. */
function quoted(words: string, mark: string): string | undefined {
  const inner = words.slice(1, -1)
  return words.length > 1 && words.endsWith(mark) && !inner.includes(mark) && !(mark === '"' && inner.includes('\\'))
    ? inner
    : undefined
}
