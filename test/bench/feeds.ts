import type {Format} from '@budstikke/rss'
import {execFileSync} from 'node:child_process'
import {cpus, totalmem} from 'node:os'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {type Generate, generators} from './generators.ts'
import {type Post, posts} from './posts.ts'
import {whole} from './whole.ts'

// How fast feeds are written, and in how much memory, beside the generators that people use: `npm run bench:feeds`.
// All take turns in one run, so that whatever else the machine does falls on each alike; the tables hold medians.

// A collection that is asked for throws away the code that was not used since the last few of them, and all but one have
// their turn in between: each would be compiled anew in every round, which nobody meets who writes feeds.
setFlagsFromString('--no-flush-bytecode')

const formats = ['rss', 'atom', 'json'] as const
const sizes = [50, 1000, 10_000]
const names = Object.keys(generators)
const [ours = ''] = names

// Short feeds are written again and again by a server that stands: once the compiler is done with all of them.
const rounds = (count: number) => (count <= 50 ? 400 : count <= 1000 ? 28 : 7)

// The first are the compiler's, which works beside them: at a thousand items ours want some ten of them.
const unmeasured = (count: number) => (count <= 50 ? 100 : count <= 1000 ? 10 : 2)

// A collection goes on sweeping beside what runs next, whose time it would be: half of all that a thousand items seem to
// take, whoever writes them.
const sweepMilliseconds = 100

// Of the processor and not of the clock: what else the machine does, does not count.
async function seconds(generate: Generate, given: readonly Post[]): Promise<number> {
  if (given.length > 50) {
    globalThis.gc?.()
    await setTimeout(sweepMilliseconds)
  }
  const start = process.cpuUsage()
  whole(await generate(given))
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** The median time of each generator that knows the format, all taking turns. */
async function race(format: Format, count: number): Promise<ReadonlyMap<string, number>> {
  const given = posts(count)
  const times = new Map<string, number[]>()
  for (let round = -unmeasured(count); round < rounds(count); round++) {
    for (const name of turns(round)) {
      const generate = generators[name]?.[format]
      if (!generate) continue
      const time = await seconds(generate, given)
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), time])
    }
  }
  return new Map(
    [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0])
  )
}

/** All names, from another one in each round, forth and back: who comes after the slowest finds the caches full of it. */
function turns(round: number): readonly string[] {
  const first = Math.abs(round) % names.length
  const forth = [...names.slice(first), ...names.slice(0, first)]
  return round % 2 === 0 ? forth : forth.toReversed()
}

function megabytes(name: string, format: Format, count: number): number {
  const call = [
    '--expose-gc',
    ...process.execArgv.filter((one) => one !== '--expose-gc'),
    fileURLToPath(new URL('memory.ts', import.meta.url))
  ]
  const answer = execFileSync(process.execPath, [...call, name, format, String(count)], {encoding: 'utf8'})
  return Number(/"megabytes":([\d.]+)/u.exec(answer)?.[1])
}

/** That the templates say what we say: otherwise they would be no measure. */
async function compare(): Promise<void> {
  const given = posts(20)
  for (const format of formats) {
    const own = await generators[ours]?.[format]?.(given)
    for (const name of ['template', 'template that proves the same']) {
      const other = await generators[name]?.[format]?.(given)
      if (own?.replaceAll('&amp;', '&#x26;') !== other?.replaceAll('&amp;', '&#x26;'))
        throw new Error(`Unexpected ${format} from the ${name}, expected ours`)
    }
  }
}

function row(cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

await compare()
const [cpu] = cpus()
process.stdout.write(
  `${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB; Node ${process.version}\n\n`
)

process.stdout.write('Items a second of processor time, and in brackets how many times as fast as that one we are:\n\n')
row(['format', 'items', ...names])
row(Array.from({length: names.length + 2}, () => '---'))
for (const format of formats) {
  for (const count of sizes) {
    const times = await race(format, count)
    const own = times.get(ours) ?? 0
    const cells = names.map((name) => {
      const time = times.get(name)
      if (time === undefined) return '–'
      const speed = Math.round(count / time).toLocaleString('en')
      return name === ours ? speed : `${speed} (${(time / own).toFixed(2)})`
    })
    row([format, count, ...cells])
  }
}

process.stdout.write('\nMegabytes at the peak, over the posts themselves:\n\n')
// The first time and the next take the same.
const all = [ours, `${ours}, streamed`, ...names.filter((name) => !name.startsWith(ours))]
row(['format', 'items', ...all])
row(Array.from({length: all.length + 2}, () => '---'))
for (const format of formats) {
  for (const count of sizes.slice(-1)) {
    const known = (name: string) => name.endsWith(', streamed') || generators[name]?.[format] !== undefined
    row([format, count, ...all.map((name) => (known(name) ? megabytes(name, format, count).toFixed(0) : '–'))])
  }
}
