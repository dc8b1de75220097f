import {spawnSync} from 'node:child_process'
import {appendFileSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {emptyFolder} from './bench-folder.ts'
import {forget} from './contenders.ts'
import {ours} from './ours.ts'
import {type Cost, costs, type CpuProfile} from './cpu-profile.ts'

// Where the time of a build goes: `npm run bench:profile`, or with the number of releases behind it. The command as it is
// shipped runs under `node --cpu-prof`; workers have profiles of their own, and count as well.
//   --everything    share pictures, press kits and the search index too
//   --again         with the cache of a build before
//   --edited        the same, after an edit
//   --rows 40       how many functions are shown

const {values: told, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    everything: {type: 'boolean', default: false},
    again: {type: 'boolean', default: false},
    edited: {type: 'boolean', default: false},
    rows: {type: 'string', default: '25'}
  }
})
const place = ours(told.everything ? 'everything' : 'race').prepare(Number(positionals[0] ?? 1000))
const profiles = emptyFolder('profiles')
const [node, ...command] = place.command

forget(place)
if (told.again || told.edited) run([])
if (told.edited) appendFileSync(place.middle, '\nEn linje til.\n')
const start = performance.now()
run(['--cpu-prof', '--cpu-prof-dir', profiles])
const seconds = (performance.now() - start) / 1000

const all = readdirSync(profiles).map((name) => JSON.parse(readFileSync(join(profiles, name), 'utf8')) as CpuProfile)
const found = costs(all)
const total = found.phases.reduce((sum, {self}) => sum + self, 0)
process.stdout.write(
  `${all.length === 1 ? 'One thread' : `${all.length} threads`}, ${seconds.toFixed(1)} s by the clock (the profile slows it), ${(total / 1e6).toFixed(1)} s at work, ${(found.idle / 1e6).toFixed(1)} s waiting in all.\n`
)
show('part of the build', found.phases)
show('package', found.packages)
show('function of ours, with all that it calls', found.functions)
show('function, alone', found.alone)

function run(options: readonly string[]): void {
  const {status, stderr} = spawnSync(node, [...options, ...command], {
    cwd: place.folder,
    encoding: 'utf8',
    maxBuffer: 1e9
  })
  if (status !== 0) throw new Error(`Unexpected end of a build: ${status}\n${stderr.slice(-2000)}`)
}

function show(heading: string, rows: readonly Cost[]): void {
  const shown = rows.filter(({self}) => self >= total / 1000).slice(0, Number(told.rows))
  const lines = shown.map(
    ({name, self}) => `| ${name} | ${(self / 1000).toFixed(0)} | ${((100 * self) / total).toFixed(1)} |`
  )
  process.stdout.write(`\n| ${heading} | ms | % |\n| --- | ---: | ---: |\n${lines.join('\n')}\n`)
}
