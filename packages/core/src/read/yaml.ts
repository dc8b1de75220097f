import {isCollection, isMap, isNode, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'
import type {Position} from 'unist'
import {z} from 'zod'
import type {Remark} from '../model/remark.ts'
import {nearest} from './nearest.ts'

/** YAML in a file: the whole source, and the offsets between which the YAML stands. */
export interface YamlText {
  readonly source: string
  readonly from: number
  readonly to: number
}

/** What `schema` let in, key by key, and remarks on the rest at its line and column. */
export interface YamlValues<Shape extends z.ZodRawShape> {
  readonly values: Partial<z.output<z.ZodObject<Shape>>>
  readonly remarks: readonly Remark[]
}

/**
 * The values in YAML text. A key that is wrong is left out, the rest holds; what nobody wrote (`lead:`, `lead: ~`) is
 * `null`. Read with the failsafe schema: `0705271241` keeps its zero, `no` is a language, a date is what was typed.
 *
 * @see YAML 1.2.2, section 10.1 (failsafe schema)
 */
export function readYaml<Shape extends z.ZodRawShape>(text: YamlText, schema: z.ZodObject<Shape>): YamlValues<Shape> {
  const {source, from, to} = text
  const lines = new LineCounter()
  // What stands before becomes blank, so that every offset is the file's own.
  const document = parseDocument(source.slice(0, from).replaceAll(/[^\n]/gu, ' ') + source.slice(from, to), {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false
  })
  const place = (node: unknown): Position => placeOf(lines, isNode(node) ? node.range : undefined, from)
  const broken: Remark[] = document.errors.map((error) => ({
    id: 'settings-syntax',
    place: placeOf(lines, error.pos, from),
    actual: error.message,
    severity: 'error'
  }))
  if (broken.length > 0) return {values: {}, remarks: broken}
  const {contents} = document
  const plain = contents === null || !isCollection(contents) ? undefined : valuesOf(() => document.toJS({maxAliasCount: 100}))
  if (!isMap(contents) || plain === undefined) {
    const empty = source.slice(from, to).replaceAll(/#[^\n]*/gu, '').trim() === ''
    return {values: {}, remarks: empty ? [] : [{id: 'settings-syntax', place: place(contents), actual: firstLine(source.slice(from, to)), severity: 'error'}]}
  }
  const values: Record<string, unknown> = {}
  const remarks: Remark[] = []
  for (const {key, value} of contents.items) {
    const name = String(key)
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
    if (!field) {
      remarks.push(unknownKey(name, Object.keys(schema.shape), place(key)))
      continue
    }
    const checked = z.safeParse(field, emptied(plain[name]))
    if (checked.success) values[name] = checked.data
    else remarks.push(...checked.error.issues.map((issue) => remarkOf(issue, contents, [name, ...issue.path], {field, place: (node) => place(node ?? value ?? key)})))
  }
  return {values: values as YamlValues<Shape>['values'], remarks}
}

function valuesOf(read: () => unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    return read() as Record<string, unknown>
  } catch {
    // An alias without an anchor, or a bomb of aliases: no values, and the caller says so.
    return undefined
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? ''
}

function emptied(value: unknown): unknown {
  if (value === undefined || value === '' || value === '~' || value === 'null') return null
  if (Array.isArray(value)) return value.map((one) => emptied(one)).filter((one) => one !== null)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, emptied(one)] as const)
      .filter(([, one]) => one !== null)
  )
}

function unknownKey(key: string, known: readonly string[], place: Position): Remark {
  const near = nearest(key, known)
  return {id: 'settings-unknown-key', place, actual: key, expected: near ?? known.join(', ')}
}

interface Setting {
  readonly field: z.core.$ZodType
  readonly place: (node: unknown) => Position
}

function remarkOf(issue: z.core.$ZodIssue, map: YAMLMap, path: readonly PropertyKey[], {field, place}: Setting): Remark {
  if (issue.code === 'unrecognized_keys') {
    const at = place(nodeAt(map, [...path, ...issue.keys.slice(0, 1)]))
    return unknownKey(issue.keys.join(', '), keysIn(z.toJSONSchema(field, {io: 'input', unrepresentable: 'any'})), at)
  }
  const node = nodeAt(map, path)
  return {id: 'settings-value', place: place(node), actual: shown(node, path), expected: expectedBy(issue), severity: 'error'}
}

/** The keys that a setting may hold, at any depth. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null ? Object.keys(schema.properties) : []
  return [...new Set([...own, ...Object.values(schema).flatMap((inner) => keysIn(inner))])]
}

function nodeAt(map: YAMLMap, path: readonly PropertyKey[]): Node | undefined {
  const found: unknown = map.getIn(path.map(String), true) ?? (path.length > 1 ? nodeAt(map, path.slice(0, -1)) : undefined)
  return isNode(found) ? found : undefined
}

function shown(node: Node | undefined, path: readonly PropertyKey[]): string {
  const text = node === undefined || isCollection(node) ? String(path.join('.')) : String(node)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text.trim()
}

/** What a schema's issue says was due, in the words that its door gave, else by the shape. */
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  if (issue.code === 'invalid_union') {
    const [first] = issue.errors.flat()
    return first ? expectedBy(first) : issue.message
  }
  return issue.code === 'invalid_type' ? shapeNames[issue.expected] ?? issue.expected : issue.message
}

const shapeNames: Readonly<Record<string, string>> = {string: 'text', array: 'list', object: 'keys and values', record: 'keys and values'}

function placeOf(lines: LineCounter, range: readonly number[] | null | undefined, from: number): Position {
  const point = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col, offset}
  }
  return {start: point(range?.[0] ?? from), end: point(range?.[1] ?? from)}
}
