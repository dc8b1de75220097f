import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {archive, builtAt} from './archive.ts'
import {emptyFolder} from './bench-folder.ts'
import {writeNewsroom, manuscript} from './newsroom-folder.ts'
import {budstikke} from './ours.ts'
import {median} from './race.ts'

/** What a call of the command takes beside `node -e 0`: medians, and how many times as much. */
export interface Start {
  readonly name: string
  readonly wallMilliseconds: number
  readonly cpuMilliseconds: number
  readonly wallRatio: number
  readonly cpuRatio: number
}

/** How long the built command takes to start and to do something small, all calls in turns. */
export function starts(rounds = 15): readonly Start[] {
  const folder = emptyFolder('start')
  const newsroom = join(folder, 'newsroom')
  writeNewsroom(newsroom, 3)
  const [release] = archive(1)
  if (release === undefined) throw new Error('Unexpected archive without releases, expected one')
  writeFileSync(join(folder, 'plain.md'), `# ${release.headline}\n\n${release.body}\n`)
  writeFileSync(join(folder, 'settings.md'), manuscript(release))
  const calls: ReadonlyMap<string, readonly string[]> = new Map([
    ['node -e 0', ['-e', '0']],
    ['--help', [budstikke, '--help']],
    ['--version', [budstikke, '--version']],
    ['parse, a text', [budstikke, 'parse', 'plain.md']],
    ['parse, with front matter', [budstikke, 'parse', 'settings.md']],
    ['check, 3 releases', [budstikke, 'check', newsroom]],
    ['build, 3 releases, nothing new', [budstikke, 'build', newsroom, '--out', join(folder, 'out'), '--at', builtAt]]
  ])
  // The first call of each is not measured: what was compiled for it is kept, and a build keeps its readings.
  for (const call of calls.values()) once(call, folder)
  const runs = new Map([...calls.keys()].map((name) => [name, [] as Run[]]))
  for (let round = 0; round < rounds; round++)
    for (const [name, call] of calls) runs.get(name)?.push(once(call, folder))
  const medians = [...runs].map(([name, all]) => ({
    name,
    wallMilliseconds: median(all.map(({wall}) => wall)),
    cpuMilliseconds: median(all.map(({cpu}) => cpu))
  }))
  const [bare] = medians
  if (bare === undefined) throw new Error('Unexpected bench without calls, expected some')
  return medians.map((one) => ({
    ...one,
    wallRatio: one.wallMilliseconds / bare.wallMilliseconds,
    cpuRatio: one.cpuMilliseconds / bare.cpuMilliseconds
  }))
}

interface Run {
  readonly wall: number
  readonly cpu: number
}

// The shell knows what a child took of the processor, and Node does not.
function once(call: readonly string[], folder: string): Run {
  const script = 'TIMEFORMAT="%R %U %S"; { time "$@" >/dev/null 2>&1; } 2>&1; exit 0'
  const {stdout} = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...call], {cwd: folder, encoding: 'utf8'})
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stdout.trim().split(' ').map(Number)
  return {wall: wall * 1000, cpu: (user + system) * 1000}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = starts().map(({name, wallMilliseconds, cpuMilliseconds, wallRatio, cpuRatio}) =>
    [name, wallMilliseconds.toFixed(0), wallRatio.toFixed(1), cpuMilliseconds.toFixed(0), cpuRatio.toFixed(1)].join(
      ' | '
    )
  )
  const head = ['call', 'ms', 'times `node -e 0`', 'of the processor, ms', 'times'].join(' | ')
  const rule = '--- | --- | --- | --- | ---'
  process.stdout.write([head, rule, ...rows].map((row) => `| ${row} |\n`).join(''))
}
