// Twenty rounds of killing and freezing a worker half-way, on both engines and in both ways of dealing with it, and of
// killing PostgreSQL itself:
//   node --conditions=budstikke-source --import tsx test/newsletter/kill.ts [ROUNDS [WHAT]]
// WHAT leaves the others out: `sqlite`, `SIGSTOP`, `postgres SIGKILL hold`, `server`.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import pg from 'pg'
import {openStore, type StorePlace} from '../../packages/cli/src/edge/stores.ts'
import {type Blow, strike, type Toll} from './blows.ts'
import {startPostgres} from './postgres.ts'

const rounds = Number(process.argv[2] ?? 20)
const only = process.argv.slice(3)
const connections = 10
const folder = mkdtempSync(join(tmpdir(), 'budstikke-kill-'))
const postgres = await startPostgres()
let failed = false

async function placeOf(engine: 'sqlite' | 'postgres', name: string): Promise<StorePlace> {
  if (engine === 'sqlite') return {engine, path: join(folder, `${name}.db`)}
  const client = new pg.Client({connectionString: postgres.url('postgres')})
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return {engine, url: postgres.url(name)}
}

function highest(tolls: readonly Toll[], field: keyof Toll): string {
  const values = tolls.map((toll) => toll[field])
  const all = values.reduce((sum, value) => sum + value, 0)
  return `${field} ${all} (at most ${Math.max(...values)})`
}

for (const engine of ['sqlite', 'postgres'] as const)
  for (const how of engine === 'sqlite'
    ? (['SIGKILL', 'SIGSTOP'] as const)
    : (['SIGKILL', 'SIGSTOP', 'server'] as const))
    for (const onCrash of ['hold', 'resend'] as const) {
      const what: ReadonlySet<string> = new Set([engine, how, onCrash])
      if (!only.every((word) => what.has(word))) continue
      const tolls: Toll[] = []
      for (let round = 0; round < rounds; round += 1) {
        const place = await placeOf(engine, `kill_${how.toLowerCase()}_${onCrash}_${round}`)
        const store = await openStore(place)
        const signal = how === 'server' ? postgres : how
        const blow: Blow = {signal, onCrash, readers: 2000, connections}
        const toll = await strike(store, place, blow)
        await store.close()
        tolls.push(toll)
        // Nothing hides behind a store that comes back.
        const bound = how === 'server' ? 0 : 2 * connections
        if (toll.lost > 0 || (onCrash === 'hold' && toll.doubled > 0) || toll.doubled > bound || toll.held > bound) {
          failed = true
          process.stdout.write(`! ${engine} ${how} ${onCrash} round ${round}: ${JSON.stringify(toll)}\n`)
        }
      }
      const counts = (['lost', 'doubled', 'held', 'unsent'] as const).map((field) => highest(tolls, field))
      process.stdout.write(`${engine} ${how} ${onCrash}, ${rounds} rounds: ${counts.join(', ')}\n`)
    }
await postgres.stop()
rmSync(folder, {recursive: true, force: true})
process.exitCode = failed ? 1 : 0
