import {isCollection, isNode, isScalar, type Node, type YAMLMap} from 'yaml'
import {z} from 'zod'
import type {Remark} from '../model/remark.ts'
import {nearest} from './nearest.ts'

/** A remark on a value, and the node that it is about; the key's own where that is not in the text. */
export interface YamlIssue extends Remark {
  readonly node: Node | undefined
}

/** What a schema has against the value of `name` in `map`, in words for its author. */
export function issuesOf(
  issues: readonly z.core.$ZodIssue[],
  field: z.core.$ZodType,
  map: YAMLMap,
  name: string
): YamlIssue[] {
  return issues
    .flatMap((issue) => closest(issue, []))
    .flatMap(({issue, path}): YamlIssue[] => {
      const full = [name, ...path]
      if (issue.code !== 'unrecognized_keys') {
        const node = nodeAt(map, full)
        const actual = isScalar<string | null>(node) ? (node.value ?? '') : full.join('.')
        return [{id: 'settings-value', node, actual: shown(actual), expected: expectedBy(issue), severity: 'error'}]
      }
      const known = keysAt(field, path)
      return issue.keys.map((key) => ({
        id: 'settings-unknown-key',
        node: keyAt(map, full, key),
        actual: shown(key),
        expected: nearest(key, known) ?? known.join(', ')
      }))
    })
}

/** `text` as a message quotes it: one line, at most 60 characters. */
export function shown(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

interface Placed {
  readonly issue: z.core.$ZodIssue
  readonly path: readonly PropertyKey[]
}

/** Of the branches of a union, what the one says that the value came closest to: it went deepest before it failed. */
function closest(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Placed[] {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{issue, path}]
  const branches = issue.errors.map((branch) => branch.flatMap((one) => closest(one, path)))
  return branches.reduce((best, branch) => (closeness(branch, path) > closeness(best, path) ? branch : best))
}

function closeness(branch: readonly Placed[], path: readonly PropertyKey[]): number {
  return Math.max(
    ...branch.map((one) => (one.path.length - path.length) * 2 + (one.issue.code === 'invalid_type' ? 0 : 1))
  )
}

/** The keys that a schema knows at a path within it. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path))
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return keysAt(schema.unwrap(), path)
  const [step, ...below] = path
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? keysAt(schema.element, below) : []
  if (!(schema instanceof z.ZodObject)) return []
  if (step === undefined) return Object.keys(schema.shape)
  const inner: unknown = schema.shape[String(step)]
  return inner instanceof z.core.$ZodType ? keysAt(inner, below) : []
}

function nodeAt(map: YAMLMap, path: readonly PropertyKey[]): Node | undefined {
  const found: unknown = map.getIn(path, true) ?? (path.length > 1 ? nodeAt(map, path.slice(0, -1)) : undefined)
  return isNode(found) ? found : undefined
}

function keyAt(map: YAMLMap, path: readonly PropertyKey[], key: string): Node | undefined {
  const holder = nodeAt(map, path)
  const pair = isCollection(holder)
    ? holder.items.find((one) => typeof one === 'object' && one !== null && 'key' in one && String(one.key) === key)
    : undefined
  return pair && typeof pair === 'object' && 'key' in pair && isNode(pair.key) ? pair.key : holder
}

/** What was due, in the words that the schema's door gave, else by the shape. */
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  return issue.code === 'invalid_type' ? (shapeNames[issue.expected] ?? issue.expected) : issue.message
}

const shapeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  null: 'text'
}
