import {readFileSync} from 'node:fs'
import {basename, dirname, relative, sep} from 'node:path'
import type {Code, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parse} from 'yaml'
import {zone} from '../../packages/core/src/model/zone.ts'
import {bcp47} from '../../packages/core/src/model/language.ts'
import type {Surroundings} from '../../packages/core/src/model/settings.ts'
import {plainDate} from '../../packages/core/src/model/time.ts'

/** One case: a source, and what is expected of it. */
export interface Case {
  readonly name: string
  /** Where its heading stands: `packages/core/src/locales/da/dateline.cases.md:12`. */
  readonly at: string
  readonly source: string
  /** The ending that says how the source is read: `md`, `txt`, `html`, `eml`. */
  readonly form: string
  readonly around: Surroundings
  /** Field by field; `null` is absent or empty. */
  readonly expected: Readonly<Record<string, unknown>>
  readonly messages: readonly string[]
}

/** A file of cases about one rule in one language. */
export interface CaseFile {
  readonly path: string
  /** What it is about: the name of the file, `dateline`. */
  readonly rule: string
  /** The language's folder; `undefined` for cases that are about no language. */
  readonly language: string | undefined
  readonly cases: readonly Case[]
}

/**
 * The cases in the file at `path`: a heading of depth 2 names one, a fence of `md`, `txt`, `html` or `eml` is its
 * source, a fence of `yaml` after it the fields expected, a fence of `messages` the messages, one a line.
 *
 * A fence of `yaml` *before* the source is the newsroom around it (`zone`, `country`, `organisation`, `near`, `name`),
 * of one case, or above the first heading of all. YAML is read as settings are: every scalar is text, so that a phone
 * number needs no quotes, and `~` is absent.
 *
 * @throws Error that names the place, where a case lacks its source or has what nobody will read.
 */
export function casesIn(path: string, root: string): CaseFile {
  const shown = relative(root, path).split(sep).join('/')
  const folder = basename(dirname(path))
  const file = {
    path: shown,
    rule: basename(path, '.cases.md'),
    language: basename(dirname(dirname(path))) === 'locales' ? folder : undefined
  }
  const parts = partsOf(unified().use(remarkParse).parse(readFileSync(path, 'utf8')).children)
  const [opening, ...chapters] = parts
  const shared = surroundingsOf(
    opening?.fences.find((fence) => fence.lang === 'yaml'),
    shown
  )
  return {...file, cases: chapters.map((chapter) => caseOf(chapter, shown, shared))}
}

interface Part {
  readonly name: string
  readonly line: number
  readonly fences: readonly Code[]
  readonly words: boolean
}

function partsOf(nodes: readonly RootContent[]): Part[] {
  const parts: {name: string; line: number; fences: Code[]; words: boolean}[] = [
    {name: '', line: 1, fences: [], words: true}
  ]
  for (const node of nodes) {
    const part = parts.at(-1)
    if (node.type === 'heading' && node.depth === 2) {
      const name = node.children.map((child) => ('value' in child ? child.value : '')).join('')
      parts.push({name, line: node.position?.start.line ?? 0, fences: [], words: false})
    } else if (node.type === 'code') part?.fences.push(node)
    else if (part && node.type === 'paragraph') part.words = true
  }
  return parts
}

const forms = ['md', 'txt', 'html', 'eml']

function caseOf({name, line, fences, words}: Part, path: string, shared: Surroundings): Case {
  const at = `${path}:${line}`
  const sources = fences.filter((fence) => forms.includes(fence.lang ?? ''))
  const [source] = sources
  if (!source || sources.length > 1)
    throw new Error(`${at}: ${sources.length} sources, expected one fence of ${forms.join(', ')}`)
  if (!words) throw new Error(`${at}: expected a sentence that says why the case is there`)
  const strange = fences.find((fence) => ![...forms, 'yaml', 'messages'].includes(fence.lang ?? ''))
  if (strange) throw new Error(`${at}: nobody reads a fence of \`${strange.lang ?? ''}\``)
  const cut = fences.indexOf(source)
  const before = fences.slice(0, cut).find((fence) => fence.lang === 'yaml')
  const after = fences.slice(cut + 1).filter((fence) => fence.lang === 'yaml')
  const messages = fences.filter((fence) => fence.lang === 'messages')
  if (after.length + messages.length === 0) throw new Error(`${at}: expects nothing`)
  return {
    name,
    at,
    source: source.value,
    form: source.lang ?? 'txt',
    around: {...shared, ...surroundingsOf(before, at)},
    expected: Object.assign({}, ...after.map((fence) => yamlIn(fence, at))) as Record<string, unknown>,
    messages: messages.flatMap((fence) => fence.value.split('\n')).filter((message) => message.trim() !== '')
  }
}

function yamlIn(fence: Code, at: string): Record<string, unknown> {
  const values: unknown = parse(fence.value, {schema: 'failsafe'})
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new Error(`${at}: expected keys and values in the fence of yaml`)
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, absentAsNull(value)]))
}

// A block of several lines ends with one that nobody means.
function absentAsNull(raw: unknown): unknown {
  const value = typeof raw === 'string' ? raw.trimEnd() : raw
  return value === '' || value === '~' || (Array.isArray(value) && value.length === 0) ? null : value
}

function surroundingsOf(fence: Code | undefined, at: string): Surroundings {
  if (!fence) return {}
  const around: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(yamlIn(fence, at))) {
    const door = doors[key]
    const passed = door?.(String(value))
    if (passed === undefined) throw new Error(`${at}: \`${key}: ${String(value)}\` is nothing that a newsroom knows`)
    around[key] = passed
  }
  return around
}

const asIs = (text: string) => text
const doors: Readonly<Record<string, (text: string) => string | undefined>> = {
  zone,
  country: asIs,
  organisation: asIs,
  name: asIs,
  near: plainDate,
  language: bcp47
}
