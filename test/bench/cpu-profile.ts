import {existsSync, readFileSync} from 'node:fs'
import {SourceMap, type SourceMapPayload} from 'node:module'
import {fileURLToPath} from 'node:url'

/** What `node --cpu-prof` writes, as far as it is asked here. */
export interface CpuProfile {
  readonly nodes: readonly {readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[]}[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

interface Frame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
  readonly columnNumber: number
}

/** Microseconds under one name. */
export interface Cost {
  readonly name: string
  readonly self: number
}

/** Where the time of all profiles together goes, the most first. */
export interface Costs {
  readonly idle: number
  /** By what is being done: reading, recognising, pages, feeds, writing; each moment under one. */
  readonly phases: readonly Cost[]
  /** By whose code it is; each moment under one. */
  readonly packages: readonly Cost[]
  /** Our own functions with everything that they call. */
  readonly functions: readonly Cost[]
  /** Every function without what it calls. */
  readonly alone: readonly Cost[]
}

/** A frame by the name that its author gave it. */
interface Place {
  /** `core/src/read/markdown.ts` of ours, `micromark` of others, `node` of the machine. */
  readonly file: string
  readonly own: boolean
  readonly name: string
}

/** Adds up what profiles say of bundled code, told by its source maps. */
export function costs(profiles: readonly CpuProfile[]): Costs {
  const sums = {
    phases: new Map<string, number>(),
    packages: new Map<string, number>(),
    functions: new Map<string, number>(),
    alone: new Map<string, number>()
  }
  const add = (sum: Map<string, number>, name: string, time: number) => sum.set(name, (sum.get(name) ?? 0) + time)
  let idle = 0
  for (const profile of profiles) {
    const nodes = new Map(
      profile.nodes.map((node) => [node.id, {place: placeOf(node.callFrame), frame: node.callFrame}])
    )
    const parents = new Map(
      profile.nodes.flatMap(({id, children = []}) => children.map((child) => [child, id] as const))
    )
    for (const [id, time] of timesOf(profile)) {
      const leaf = nodes.get(id)
      if (leaf === undefined) continue
      if (leaf.frame.functionName === '(idle)') {
        idle += time
        continue
      }
      // From what runs now out to what asked for it.
      const stack: Place[] = []
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
        const place = nodes.get(at)?.place
        if (place) stack.push(place)
      }
      const nearest = stack.find(({own}) => own)
      add(sums.phases, phaseOf(leaf.place, nearest), time)
      add(sums.packages, leaf.place.file.split('/src/')[0] ?? '', time)
      add(sums.alone, nameOf(leaf.place), time)
      for (const name of new Set(stack.filter(({own}) => own).map(nameOf))) add(sums.functions, name, time)
    }
  }
  const sorted = (sum: ReadonlyMap<string, number>) =>
    [...sum].map(([name, self]) => ({name, self})).toSorted((one, other) => other.self - one.self)
  return {
    idle,
    phases: sorted(sums.phases),
    packages: sorted(sums.packages),
    functions: sorted(sums.functions),
    alone: sorted(sums.alone)
  }
}

function timesOf({samples, timeDeltas}: CpuProfile): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (const [index, id] of samples.entries()) times.set(id, (times.get(id) ?? 0) + (timeDeltas[index] ?? 0))
  return times
}

function nameOf({file, name}: Place): string {
  return `${name} (${file})`
}

// The folders of our sources are the steps of a build. What no folder here names goes under its own.
const phases: readonly (readonly [RegExp, string])[] = [
  [/^core\/src\/read\//u, 'reading'],
  [/^core\/src\/(?:recognise|locales|parse)/u, 'recognising'],
  [/^core\/src\/render\//u, 'rendering text'],
  [/^core\/src\/write\//u, 'writing Markdown'],
  [/^core\/src\/(?:collect|check|model)\//u, 'collecting'],
  [/^site\//u, 'pages'],
  [/^rss\//u, 'feeds'],
  [/^cli\/src\/(?:share|pictures)\//u, 'pictures'],
  [/^cli\/src\/kit\//u, 'press kits'],
  [/^cli\/src\/search/u, 'search index'],
  [/^cli\/src\/(?:cache|marks)/u, 'cache'],
  [/^cli\/src\/(?:swap|edge\/files|build\/lay)/u, 'writing']
]

function phaseOf({file, name}: Place, nearest: Place | undefined): string {
  if (name === '(garbage collector)') return 'collecting garbage'
  // Nothing of ours is above it: modules being loaded, the disk answering.
  if (nearest === undefined) return file === 'node' ? 'Node itself: start, modules, disk' : `others: ${file}`
  return phases.find(([folder]) => folder.test(nearest.file))?.[1] ?? nearest.file.split('/').slice(0, 3).join('/')
}

function placeOf({functionName, url, lineNumber, columnNumber}: Frame): Place {
  const nameAt = (line: number) => (functionName === '' ? `line ${line + 1}` : functionName)
  if (!url.startsWith('file:')) return {file: 'node', own: false, name: nameAt(lineNumber)}
  const {path, line} = sourceOf(url, lineNumber, columnNumber) ?? {path: url, line: lineNumber}
  const foreign = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1]
  if (foreign?.startsWith('@budstikke/') === false) return {file: foreign, own: false, name: nameAt(line)}
  const own = /([^/]+\/src\/.*)$/u.exec(path)?.[1]
  return {file: own ?? path.replace(/.*\/([^/]+\/dist\/)/u, '$1'), own: true, name: nameAt(line)}
}

/** Where code of a bundle was written; `undefined` where no source map tells. */
function sourceOf(
  url: string,
  line: number,
  column: number
): {readonly path: string; readonly line: number} | undefined {
  const entry = mapOf(url)?.findEntry(line, column)
  if (entry === undefined || !('originalSource' in entry) || entry.originalSource === '') return undefined
  return {path: new URL(entry.originalSource, url).href, line: entry.originalLine}
}

function mapOf(url: string): SourceMap | undefined {
  if (!maps.has(url)) {
    const path = `${fileURLToPath(url)}.map`
    maps.set(
      url,
      existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload) : undefined
    )
  }
  return maps.get(url)
}

const maps = new Map<string, SourceMap | undefined>()
