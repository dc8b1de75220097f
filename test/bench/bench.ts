import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {cpus, loadavg, totalmem} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {compared, type Outputs} from './compared.ts'
import {changes} from './changes.ts'
import {type Contender, forget, type Workplace} from './contenders.ts'
import {ours} from './ours.ts'
import {type Lane, race} from './race.ts'
import {report, type Results, wholeHugo} from './report.ts'
import {type Rival, rivals} from './rivals.ts'

// The whole table: the command as it is shipped beside Hugo, Eleventy and Astro, in turns. `npm run bench`, or
// `npm run bench:quick` for two minutes at 1,000. It wants a quiet machine; the whole run writes docs/benchmarks.md.
//   --sizes 100,300   other numbers of releases
//   --huge            100,000 as well (Hugo holds 9 GB then)
//   --astro           Astro at every size, and not up to 1,000 alone
//   --out FILE        where the figures go; a quick run, or one of other sizes, writes none without it

const {values: told} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    huge: {type: 'boolean', default: false},
    astro: {type: 'boolean', default: false},
    sizes: {type: 'string'},
    out: {type: 'string'}
  }
})
const sizes =
  told.sizes?.split(',').map(Number) ?? (told.quick ? [1000] : [100, 1000, 10_000, ...(told.huge ? [100_000] : [])])
const warmCount = Math.max(...sizes.filter((size) => size <= 10_000))
const roundsAt = (count: number) => (told.quick ? 2 : count <= 1000 ? 5 : count <= 10_000 ? 3 : 1)

const left: string[] = []
const present = Object.values(rivals).flatMap((find): readonly Contender[] => {
  const rival: Rival = find()
  if ('prepare' in rival) return [rival]
  left.push(`${rival.name}: ${rival.missing}`)
  return []
})
const hugo = present.find(({name}) => name === 'hugo')
const everything = ours('everything')
const contendersAt = (count: number): readonly Contender[] => [
  ours('race'),
  ours('newest'),
  ...present.filter(({name}) => name !== 'astro' || (!told.quick && count <= 1000) || told.astro)
]

const outputs = new Map<string, Outputs>()
const cold = new Map<number, readonly Lane[]>()
const warm: Lane[] = []
const answers = new Map<string, string>()
const load = [loadavg()[0] ?? 0]

for (const count of sizes) cold.set(count, await coldAt(count))
if (!told.quick) await everythingOnce(Math.min(1000, warmCount))
await warmAt(warmCount)
if (!told.quick) others()
load.push(loadavg()[0] ?? 0)
finish()

/** Every contender from nothing, and what each built. */
async function coldAt(count: number): Promise<readonly Lane[]> {
  const racers = contendersAt(count).map((contender) => {
    process.stderr.write(`${contender.name}: ${count.toLocaleString('en')} releases\n`)
    return {name: contender.name, place: contender.prepare(count), before: forget}
  })
  const lanes = await race(racers, roundsAt(count), failed)
  for (const {name, place} of racers) if (lanes.some((lane) => lane.name === name)) look(name, count, place)
  return lanes
}

function failed(name: string, error: unknown): void {
  const [first = ''] = String(error).split('\n')
  process.stderr.write(`! ${String(error)}\n`)
  left.push(`${name}: ${first}`)
}

function look(name: string, count: number, {out}: Workplace): void {
  const asked = {
    ...(name.endsWith('newest 50') ? {newest: 50} : {}),
    ...(name.endsWith('RSS alone') ? {formats: ['rss'] as const} : {})
  }
  outputs.set(`${name}, ${count.toLocaleString('en')}`, compared(out, count, asked))
}

async function everythingOnce(count: number): Promise<void> {
  const place = everything.prepare(count)
  const lanes = await race([{name: everything.name, place, before: forget}], 1, failed)
  if (lanes.length === 0) return
  cold.set(count, [...(cold.get(count) ?? []), ...lanes])
  look(everything.name, count, place)
}

/** What a day in a long newsroom is, each by turns, and beside them a full build of Hugo's. */
async function warmAt(count: number): Promise<void> {
  // Built once, and then as it was found.
  const place = ours('race').prepare(count)
  await race([{name: 'budstikke, the build before', place, before: forget}], 1, failed)
  const days = Object.entries(changes(place)).map(([name, before]) => ({name, place, before}))
  const whole = hugo === undefined ? [] : [{name: wholeHugo, place: hugo.prepare(count), before: forget}]
  warm.push(...(await race([...days, ...whole], told.quick ? 2 : 3, failed)))
}

/** The scripts that measure what is no build. */
function others(): void {
  tell('The live feeds alone', 'live-feeds.ts')
  tell('Start of the command', 'start.ts')
  tell('A save in the preview', 'preview.ts', '--print', String(warmCount))
}

function tell(heading: string, script: string, ...args: readonly string[]): void {
  const path = fileURLToPath(new URL(script, import.meta.url))
  if (!existsSync(path)) {
    left.push(`${heading.toLowerCase()}: there is no ${script}`)
    return
  }
  process.stderr.write(`${script}\n`)
  const node = ['--conditions=budstikke-source', '--import', 'tsx', path, ...args]
  const {status, stdout, stderr} = spawnSync(process.execPath, node, {encoding: 'utf8'})
  if (status === 0) answers.set(heading, stdout)
  else left.push(`${heading.toLowerCase()}: ${script} ended with ${status}: ${stderr.trim().split('\n').at(-1)}`)
}

function finish(): void {
  const [cpu] = cpus()
  const results: Results = {
    machine: `on ${new Date().toISOString().slice(0, 10)}: ${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, a load of ${load.map((one) => one.toFixed(1)).join(' before and ')} after`,
    versions: [
      `Node ${process.versions.node}`,
      ...[everything, ...present].map(({name, version}) => `${name.split(',')[0]} ${version}`)
    ].filter((one, index, all) => all.indexOf(one) === index),
    cold,
    outputs,
    warm,
    warmCount,
    told: answers,
    left
  }
  const text = report(results)
  process.stdout.write(`${text}\n`)
  const note = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
  const place = told.out ?? (told.quick || told.sizes !== undefined ? undefined : note)
  if (place !== undefined) write(place, text)
  const unfair = [...outputs].filter(([, {missing}]) => missing.length > 0)
  for (const [name, {missing}] of unfair) process.stderr.write(`! ${name}: ${missing.slice(0, 5).join('; ')}\n`)
  process.exitCode = unfair.length > 0 ? 1 : 0
}

// What was written by hand about the figures stays, before and after them.
function write(place: string, text: string): void {
  const before = existsSync(place) ? readFileSync(place, 'utf8') : '# How fast newsrooms are built\n\n'
  const [start, end] = [before.indexOf('Measured on '), before.indexOf('\n## What it says')]
  writeFileSync(place, `${before.slice(0, start < 0 ? undefined : start)}${text}\n${end < 0 ? '' : before.slice(end)}`)
}
