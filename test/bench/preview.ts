import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {nodeEdge} from '../../packages/cli/src/edge/node-edge.ts'
import {build} from '../../packages/cli/src/commands/build.ts'
import {previewOf} from '../../packages/cli/src/preview/preview.ts'
import {chosenWords} from '../../packages/cli/src/words/say.ts'
import {releases} from './releases.ts'

// How long a save takes to be seen in the preview of a long newsroom, beside a whole build of it: `npm run bench:preview`.
// A save is the reading of what changed, the desk with its remarks, and the page itself, as a browser asks for them.

const counts = process.argv.slice(2).map(Number)
const saves = 15

const quiet = {out: () => undefined, say: () => undefined}
const edge = nodeEdge(new URL('../../packages/cli/package.json', import.meta.url))
const {words} = await chosenWords([], {LANG: 'da'})
const call = {...words, edge: {...edge, terminal: {...edge.terminal, ...quiet, redraws: false}}}

/** A newsroom of `count` releases on disk. */
function newsroomOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'budstikke-bench-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  write(
    'newsroom.yaml',
    'organisation: Havnens Hus\nurl: https://presse.havn.example\nsince: 2020\nzone: Europe/Copenhagen\nlanguages: [da, sv]\n'
  )
  for (const {path, text} of releases('md', count)) write(`releases/nr-${path}`, text)
  return folder
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

async function rowOf(count: number): Promise<string> {
  const folder = newsroomOf(count)
  try {
    const preview = await previewOf(call, folder)
    const [first] = releases('md', 1)
    const place = `releases/nr-${first?.path ?? ''}`
    const get = async (path: string) => (await preview.answer(new Request(`http://localhost${path}`))).text()
    const list = await get('/-preview/')
    const desk = /href="(\/-preview\/\?release=[^"]*nr-0[^"]*)"/u.exec(await get('/-preview/?all=1'))?.[1] ?? ''
    const frame = async () => /<iframe src="([^"]*)"/u.exec(await get(desk.replaceAll('&#x26;', '&')))?.[1] ?? ''
    const times: number[] = []
    for (let save = -3; save < saves; save++) {
      writeFileSync(join(folder, place), (first?.text ?? '').replace(/(?<=^# .*)$/mu, ` ${save + 4}`))
      const seconds = await secondsOf(async () => {
        await preview.refresh()
        const page = await get(await frame())
        if (!page.includes(` ${save + 4}</h1>`)) throw new Error('the page does not show what was saved')
      })
      if (save >= 0) times.push(seconds)
    }
    const whole = await secondsOf(() => build(call, {dir: folder, out: join(folder, '..', `${count}-ud`), json: true}))
    rmSync(join(folder, '..', `${count}-ud`), {recursive: true, force: true})
    const one = median(times)
    return `| ${count} | ${(one * 1000).toFixed(0)} | ${whole.toFixed(1)} | 1/${Math.round(whole / one)} | ${Math.round(list.length / 1000)} |`
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const rows: string[] = []
for (const count of counts.length > 0 ? counts : [100, 1000]) rows.push(await rowOf(count))
const table = [
  '| releases | a save until its page is made, ms | whole build, s | ratio | desk, kB of HTML |',
  '| --- | --- | --- | --- | --- |',
  ...rows
].join('\n')
const [cpu] = cpus()
const text = `# A save in the preview

\`npm run bench:preview\`: the median of ${saves} saves of one release, from the saved file to the page and the desk beside it,
against a whole build of the same newsroom. Node ${process.version}, ${cpus().length} × ${cpu?.model ?? '?'}, ${new Date().toISOString().slice(0, 10)}.

${table}
`
writeFileSync(fileURLToPath(new URL('../../docs/benchmarks-preview.md', import.meta.url)), text)
process.stdout.write(`${table}\n`)
