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

const pair = /^([A-Za-z][\w-]*):(?: +(\S.*))?$/u

/** The keys that stand as far in as `opening`, which is a line or what follows the mark of an item. */
function mapAt(lines: readonly Line[], from: number, opening: Line): Taken<Values> | undefined {
  const {indent} = opening
  const values: Record<string, YamlValue> = {}
  let at = from
  for (let line: Line | undefined = opening; line?.indent === indent; line = lines[at]) {
    const [, key, words] = pair.exec(line.words) ?? []
    if (key === undefined || Object.hasOwn(values, key)) return undefined
    const taken = words === undefined ? below(lines, at + 1, indent) : oneLine(lines, at, indent, words)
    if (!taken) return undefined
    values[key] = taken.value
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
  const entries = Object.entries(values)
  return entries.some(([, value]) => value === null)
    ? Object.fromEntries(entries.filter(([, value]) => value !== null))
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
    const taken = pair.test(words)
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
  const values: YamlValue[] = []
  for (const part of inner.split(',')) {
    const item = trimmed(part)
    const value = item === '' || /[[\]{}]/u.test(item) ? undefined : scalar(item)
    if (value === undefined) return undefined
    if (value !== null) values.push(value)
  }
  return values
}

// What these open is more than words, and so is what has one of those within.
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/u
const mark = /:(?: |$)| #/u

function scalar(words: string): string | null | undefined {
  const [, double, single] = /^(?:"([^"\\]*)"|'([^']*)')$/u.exec(words) ?? []
  const quoted = double ?? single
  if (quoted !== undefined) return quoted
  if (indicator.test(words) || mark.test(words)) return undefined
  return words === '~' || words === 'null' ? null : words
}
