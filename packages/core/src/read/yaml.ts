import {isMap, isNode, LineCounter, parseDocument, Scalar, visit, type Document} from 'yaml'
import type {Position} from 'unist'
import {z} from 'zod'
import type {Remark} from '../model/remark.ts'
import {blank} from './blank.ts'
import {nearest} from './nearest.ts'
import {unfit, type ValueReader, valueReader} from './plain-values.ts'
import {plainYaml, type YamlValue} from './plain-yaml.ts'
import {issuesOf, shown} from './yaml-issues.ts'

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
export function readYaml<Shape extends z.ZodRawShape>(text: YamlText, schema: z.ZodObject<Shape>): YamlValues<Shape>
export function readYaml(text: YamlText, schema: z.ZodObject<z.ZodRawShape>): YamlValues<z.ZodRawShape> {
  const plain = plainYaml(text.source.slice(text.from, text.to))
  const values = plain && valuesOf(plain, schema)
  // Only a remark asks where something stands.
  return values ? {values, remarks: []} : readAnyYaml(text, schema)
}

/** The values where the schema has nothing against any of them. */
function valuesOf(
  plain: Readonly<Record<string, YamlValue>>,
  schema: z.ZodObject<z.ZodRawShape>
): Readonly<Record<string, unknown>> | undefined {
  const readers = readersOf(schema)
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(plain)) {
    const read = readers.get(name)?.(plain[name]) ?? unfit
    if (read === unfit) return undefined
    values[name] = read
  }
  return values
}

// There are two schemas, and one of them is asked of every release.
const knownReaders = new WeakMap<z.ZodObject<z.ZodRawShape>, ReadonlyMap<string, ValueReader>>()

function readersOf(schema: z.ZodObject<z.ZodRawShape>): ReadonlyMap<string, ValueReader> {
  const known = knownReaders.get(schema)
  if (known) return known
  const readers = new Map(Object.entries(schema.shape).map(([name, field]) => [name, valueReader(field)]))
  knownReaders.set(schema, readers)
  return readers
}

function fieldOf(schema: z.ZodObject<z.ZodRawShape>, name: string): z.core.$ZodType | undefined {
  return Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
}

/** What `readYaml` says, of any YAML at all: this is the definition of it. */
export function readAnyYaml(text: YamlText, schema: z.ZodObject<z.ZodRawShape>): YamlValues<z.ZodRawShape> {
  const {source, from, to} = text
  const lines = new LineCounter()
  // What stands before becomes blank, so that every offset is the file's own.
  const document = parseDocument(blank(source.slice(0, from)) + source.slice(from, to), {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // A key that is a list would be remarked on the console, which is not ours.
    logLevel: 'error'
  })
  const place = (node: unknown): Position => placeOf(lines, isNode(node) ? node.range : undefined, from)
  const [broken] = document.errors
  // One slip makes the parser stumble on; what it says after the first only confuses.
  if (broken) return {values: {}, remarks: refused(placeOf(lines, broken.pos, from), broken.message)}
  const {contents} = document
  if (saysNothing(contents)) return {values: {}, remarks: []}
  const plain = isMap(contents) ? plainOf(document) : undefined
  if (!isMap(contents) || plain === undefined)
    return {values: {}, remarks: refused(place(contents), firstLine(source.slice(from, to)))}
  const values: Record<string, unknown> = {}
  const remarks: Remark[] = []
  for (const {key, value} of contents.items) {
    const name = String(key)
    const field = fieldOf(schema, name)
    if (!field) {
      const known = Object.keys(schema.shape)
      remarks.push({
        id: 'settings-unknown-key',
        place: place(key),
        actual: shown(name),
        expected: nearest(name, known) ?? known.join(', ')
      })
      continue
    }
    const checked = z.safeParse(field, plain[name])
    if (checked.success) values[name] = checked.data
    else
      for (const {node, ...issue} of issuesOf(checked.error.issues, field, contents, name))
        remarks.push({...issue, place: place(node ?? value ?? key)})
  }
  return {values, remarks}
}

function refused(place: Position, actual: string): Remark[] {
  return [{id: 'settings-syntax', place, actual, severity: 'error'}]
}

function saysNothing(contents: unknown): boolean {
  return contents === null || (contents instanceof Scalar && isEmpty(contents))
}

/** The document as plain values: what nobody wrote is `null`, and falls out of lists and of keys within keys. */
function plainOf(document: Document): Readonly<Record<string, unknown>> | undefined {
  visit(document, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && isEmpty(scalar)) scalar.value = null
    }
  })
  try {
    const plain: unknown = document.toJS({maxAliasCount: 100})
    if (typeof plain !== 'object' || plain === null) return undefined
    return Object.fromEntries(
      Object.entries(plain).map(([key, value]: [string, unknown]) => [key, withoutNulls(value)])
    )
  } catch {
    // An alias without an anchor, or a bomb of aliases: no values, and the caller says so.
    return undefined
  }
}

// `""` is a text that somebody wrote; `~`, `null` and nothing at all are none.
function isEmpty({value, type}: Scalar): boolean {
  return type === Scalar.PLAIN && (value === '' || value === '~' || value === 'null')
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map((one) => withoutNulls(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => [key, withoutNulls(one)])
  )
}

function firstLine(text: string): string {
  return shown(text.trim().split('\n')[0] ?? '')
}

function placeOf(lines: LineCounter, range: readonly number[] | null | undefined, from: number): Position {
  const point = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col, offset}
  }
  return {start: point(range?.[0] ?? from), end: point(range?.[1] ?? from)}
}
