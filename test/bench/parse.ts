import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {cpus, totalmem} from 'node:os'
import {fileURLToPath} from 'node:url'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {coreAsShipped} from './core-as-shipped.ts'
import {type Manuscript, releases} from './releases.ts'

// How fast releases are read and understood, beside remark-parse alone on the same bytes: `npm run bench:parse`. All
// take turns in one process, over releases that nobody has seen before, and processor time is counted, not the clock:
// what else the machine does falls on each alike. The table holds medians, its ratios are those of one round.
// Recognition is measured alone, over manuscripts that were read before its turn began: language, rules, the release.

const aRound = 60
const rounds = 15
// The compiler is done with a rule when it has seen some hundreds of releases, as it has in any archive.
const warmUp = 8

const plain = unified().use(remarkParse).freeze()
const gfm = unified().use(remarkParse).use(remarkGfm).freeze()

const {read, releaseFrom} = await coreAsShipped()

/** A release to be worked on, and the manuscript of it that recognition starts from. */
interface Given extends Manuscript {
  readonly file: VFile
  readonly manuscript: Awaited<ReturnType<typeof read>>
}

/** What takes turns: each does the whole of its work on one release. */
const contenders = {
  remark: ({text}) => plain.parse(text),
  gfm: ({text}) => gfm.parse(text),
  read: (one) => read(fileOf(one)),
  recognise: ({manuscript, file}) => releaseFrom(manuscript, file),
  parse: (one) => parsed(one)
} as const satisfies Readonly<Record<string, (one: Given) => unknown>>

async function parsed(one: Manuscript): Promise<unknown> {
  const file = fileOf(one)
  return releaseFrom(await read(file), file)
}

type Name = keyof typeof contenders
type Times = Readonly<Record<Name, number>>

function fileOf({path, text}: Manuscript): VFile {
  return new VFile({path, value: text})
}

// Of the processor and not of the clock: what else the machine does, does not count.
async function secondsOf(name: Name, given: readonly Given[]): Promise<number> {
  const contender: (one: Given) => unknown = contenders[name]
  const start = process.cpuUsage()
  for (const one of given) await contender(one)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

async function fresh(one: Manuscript): Promise<Given> {
  const file = fileOf(one)
  return {...one, file, manuscript: await read(file)}
}

/** The times of each round, over releases of its own where there are enough. */
async function race(
  given: (round: number) => readonly Manuscript[]
): Promise<readonly (Times & {readonly bytes: number; readonly count: number})[]> {
  const all: (Times & {bytes: number; count: number})[] = []
  for (let round = -warmUp; round < rounds; round++) {
    // A text that is a string of its own, as one from a file is, and has not been asked for anything yet.
    const texts = given(round + warmUp).map(({path, text}) => ({path, text: Buffer.from(text).toString()}))
    const times = {remark: 0, gfm: 0, read: 0, recognise: 0, parse: 0}
    const names = Object.keys(times) as Name[]
    // Whoever goes first finds the garbage of the last.
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + warmUp) % names.length] ?? 'parse'
      // Each has manuscripts of its own: what the last learnt of a block would be the next one's.
      times[name] = await secondsOf(name, await Promise.all(texts.map((one) => fresh(one))))
    }
    if (round < 0) continue
    all.push({...times, bytes: texts.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0), count: texts.length})
  }
  return all
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Megabytes in use once the garbage is gone, after so many releases; nothing of them is kept. */
async function memory(counts: readonly number[]): Promise<readonly number[]> {
  const used: number[] = []
  let done = 0
  for (const count of counts) {
    for (; done < count; done++) {
      const [one] = releases(done % 2 === 0 ? 'md' : 'txt', 1, done)
      if (one) await parsed(one)
    }
    globalThis.gc?.()
    used.push(process.memoryUsage().heapUsed / 1e6)
  }
  return used
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function versionOf(name: string): string {
  const {resolve} = createRequire(import.meta.url)
  const path = resolve(name).replace(/(node_modules\/(?:@[^/]+\/)?[^/]+)\/(?!.*node_modules).*$/u, '$1/package.json')
  return `${name} ${String(/"version": "([^"]+)"/u.exec(readFileSync(path, 'utf8'))?.[1])}`
}

const corpus = fileURLToPath(new URL('../../../shared/corpus/dev/', import.meta.url))
const sources = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : []
const scraped = sources.map((path): Manuscript => ({path, text: readFileSync(corpus + path, 'utf8')}))

const sets: readonly (readonly [string, (round: number) => readonly Manuscript[]])[] = [
  ['Markdown with front matter', (round) => releases('md', aRound, round * aRound)],
  ['plain text, as copied from a page', (round) => releases('txt', aRound, round * aRound)],
  ...(scraped.length > 0 ? ([['scraped texts of a corpus', () => scraped]] as const) : [])
]

// Memory first: the rest would have filled it.
const counts = [1000, 5000, 10_000]
const used = await memory(counts)
const peak = process.resourceUsage().maxRSS / 1000

let table = row([
  'releases',
  'kB each',
  'remark-parse, MB/s',
  'with GFM, MB/s',
  'our reading, MB/s',
  'recognition, MB/s',
  'recognition, releases/s',
  'parse, MB/s',
  'parse, releases/s',
  'recognition ÷ remark-parse',
  '÷ with GFM'
])
table += row(Array.from({length: 11}, () => '---'))
for (const [name, given] of sets) {
  const times = await race(given)
  const speed = (of: Name) => median(times.map((one) => one.bytes / one[of] / 1e6)).toFixed(2)
  const ratio = (to: Name) => median(times.map((one) => one.recognise / one[to])).toFixed(2)
  const perSecond = (of: Name) => Math.round(median(times.map((one) => one.count / one[of])))
  table += row([
    name,
    median(times.map(({bytes, count}) => bytes / count / 1000)).toFixed(1),
    speed('remark'),
    speed('gfm'),
    speed('read'),
    speed('recognise'),
    perSecond('recognise'),
    speed('parse'),
    perSecond('parse'),
    ratio('remark'),
    ratio('gfm')
  ])
}

const [cpu] = cpus()
const measured = `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB; Node ${process.version}, ${versionOf('remark-parse')}, ${versionOf('remark-gfm')}.`
const heap =
  row(['releases parsed', ...counts.map((count) => count.toLocaleString('en'))]) +
  row(['---', ...counts.map(() => '---')]) +
  row(['MB in use', ...used.map((one) => one.toFixed(1))])
const shown = `${measured}

${table}
Memory in use once the garbage is gone, in one process that keeps none of them (at most ${peak.toFixed(0)} MB at any moment):

${heap}`
process.stdout.write(shown)

// What was written by hand about the figures stays.
const note = fileURLToPath(new URL('../../docs/benchmarks-parse.md', import.meta.url))
const before = existsSync(note) ? readFileSync(note, 'utf8') : ''
const [start, end] = [before.indexOf('Measured on '), before.indexOf('\n## ')]
writeFileSync(note, `${before.slice(0, Math.max(0, start))}${shown}${end < 0 ? '' : before.slice(end)}`)
