// A list of a million equal addresses, taken in from a file as `subscribers import` does it, on both engines:
//   node --expose-gc --conditions=budstikke-source --import tsx test/newsletter/million.ts [ROWS]
// Says how many readers came of it, and how much memory it took; ends with 1 where that is not one, and not little.
import {importCsv, people} from '@budstikke/newsletter'
import {createWriteStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {machinePost} from '../../packages/cli/src/edge/post.ts'
import {openStore, type StorePlace} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {keys} from './keys.ts'
import {startPostgres} from './postgres.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'budstikke-million-'))
const path = join(folder, 'readers.csv')
const mebibyte = 2 ** 20

function* lines(): Generator<string> {
  yield 'address,source,consent\n'
  for (let row = 0; row < rows; row += 1) yield 'ida@avis.example,Messe,2025-01-01\n'
}

/** The most that is in use, looked at now and then, above what was in use before. */
async function memoryOf(work: () => Promise<void>): Promise<number> {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let most = before
  const watch = setInterval(() => {
    globalThis.gc?.()
    most = Math.max(most, process.memoryUsage().heapUsed)
  }, 250)
  await work()
  clearInterval(watch)
  return (most - before) / mebibyte
}

await pipeline(Readable.from(lines()), createWriteStream(path))
const postgres = await startPostgres()
const places: readonly StorePlace[] = [
  {engine: 'sqlite', path: join(folder, 'newsletter.db')},
  {engine: 'postgres', url: postgres.url('postgres')}
]
for (const place of places) {
  const store = await openStore(place)
  const registry = {store, world: machineWorld, keys, pepper: new Uint8Array(32)}
  const memory = await memoryOf(async () => {
    const {added, repeated} = await importCsv(registry, machinePost.pieces(path), {languages: ['da'], topics: []})
    const readers = (await people(registry)).length
    if (added !== 1 || repeated !== rows - 1 || readers !== 1) process.exitCode = 1
    process.stdout.write(`${place.engine}: ${rows} rows, ${readers} reader, ${repeated} repeated`)
  })
  process.stdout.write(`, ${memory.toFixed(1)} MiB more than before\n`)
  if (memory > 20) process.exitCode = 1
  await store.close()
}
await postgres.stop()
rmSync(folder, {recursive: true, force: true})
