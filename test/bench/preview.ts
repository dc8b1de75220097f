import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {nodeEdge} from '../../packages/cli/src/edge/node-edge.ts'
import {previewOf} from '../../packages/cli/src/preview/preview.ts'
import {chosenWords} from '../../packages/cli/src/words/say.ts'
import {newsroomPlace} from './ours.ts'
import {median} from './race.ts'

// How long a save takes to be seen in the preview of a long newsroom: `npm run bench:preview`, or with the numbers of
// releases behind it. A save is the reading of what changed, the desk with its remarks, and the page itself, as a
// browser asks for them; beside it a build from nothing by the built command. Writes docs/benchmarks-preview.md, or nothing with --print.

const {values, positionals} = parseArgs({allowPositionals: true, options: {print: {type: 'boolean', default: false}}})
const counts = positionals.length > 0 ? positionals.map(Number) : [100, 1000]
const saves = 15

const quiet = {out: () => undefined, say: () => undefined}
const edge = nodeEdge(new URL('../../packages/cli/package.json', import.meta.url))
const {words} = await chosenWords([], {LANG: 'da'})
const call = {...words, edge: {...edge, terminal: {...edge.terminal, ...quiet, redraws: false}}}

interface Save {
  readonly wallMilliseconds: number
  /** Of the processor, over all threads. */
  readonly workMilliseconds: number
}

async function timed(work: () => Promise<unknown>): Promise<Save> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const {user, system} = process.cpuUsage(before)
  return {wallMilliseconds: performance.now() - start, workMilliseconds: (user + system) / 1000}
}

async function rowOf(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'budstikke-bench-'))
  try {
    const {middle, command} = newsroomPlace(folder, count, 'race')
    const text = readFileSync(middle, 'utf8')
    const start = performance.now()
    const preview = await previewOf(call, join(folder, 'newsroom'))
    const openingSeconds = (performance.now() - start) / 1000
    const get = async (path: string) => (await preview.answer(new Request(`http://localhost${path}`))).text()
    const name = encodeURIComponent(middle.slice(join(folder, 'newsroom', 'releases', '/').length))
    const desk =
      (await get('/-preview/?all=1')).split('href="').find((link) => link.split('"')[0]?.includes(name)) ?? ''
    const address = desk.slice(0, desk.indexOf('"')).replaceAll('&#x26;', '&')
    const frame = async () => /<iframe src="([^"]*)"/u.exec(await get(address))?.[1]?.replaceAll('&#x26;', '&') ?? ''
    const times: Save[] = []
    // The first are for the compiler.
    for (let save = -3; save < saves; save++) {
      writeFileSync(middle, text.replace(/(?<=^headline: .*)$/mu, ` ${save + 4}`))
      const time = await timed(async () => {
        await preview.refresh(new Set([middle]))
        const page = await get(await frame())
        if (!page.includes(` ${save + 4}</h1>`)) throw new Error('the page does not show what was saved')
      })
      if (save >= 0) times.push(time)
    }
    const list = await get('/-preview/')
    const save = median(times.map(({wallMilliseconds}) => wallMilliseconds))
    const whole = fullBuild(command)
    return row([
      count.toLocaleString('en'),
      save.toFixed(0),
      median(times.map(({workMilliseconds}) => workMilliseconds)).toFixed(0),
      (whole / 1000).toFixed(1),
      `1/${Math.round(whole / save)}`,
      openingSeconds.toFixed(1),
      String(Math.round(list.length / 1000))
    ])
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The milliseconds of a build from nothing, by the command as it is shipped. */
function fullBuild([program = '', ...args]: readonly string[]): number {
  const start = performance.now()
  const {status, stderr} = spawnSync(program, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`the build ended with ${status}: ${stderr.slice(0, 400)}`)
  return performance.now() - start
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

const rows: string[] = []
for (const count of counts) rows.push(await rowOf(count))
const head = [
  'releases',
  'a save until its page is made, ms',
  'of the processor, ms',
  'a full build, s',
  'ratio',
  'opening, s',
  'desk, kB of HTML'
]
const table = [row(head), row(head.map(() => '---')), ...rows].join('\n')
process.stdout.write(`${table}\n`)
if (!values.print) {
  const [cpu] = cpus()
  const text = `# A save in the preview

\`npm run bench:preview\`: the median of ${saves} saves of one release, from the saved file to the page and the desk beside it.
Node ${process.version}, ${cpus().length} × ${cpu?.model ?? '?'}, ${new Date().toISOString().slice(0, 10)}.

${table}
`
  writeFileSync(fileURLToPath(new URL('../../docs/benchmarks-preview.md', import.meta.url)), text)
}
