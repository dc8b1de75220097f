import {postgres, sqlite, type Store, storeIn, type Tables} from '@budstikke/newsletter'
import {Kysely, PostgresDialect} from 'kysely'
import {mkdir, open} from 'node:fs/promises'
import {dirname} from 'node:path'
import {FileDialect} from './file-dialect.ts'
import {databaseAt} from './file-database.ts'
import {namingPool} from './server-pool.ts'

/** Where subscribers and mailings are kept. */
export type StorePlace =
  | {readonly engine: 'sqlite'; readonly path: string}
  | {readonly engine: 'postgres'; readonly url: string; readonly connections?: number}

/** The store at `place`, made where there is none and brought up to date. */
export async function openStore(place: StorePlace): Promise<Store> {
  return place.engine === 'sqlite' ? openFile(place.path) : openServer(place.url, place.connections ?? 4)
}

async function openFile(path: string): Promise<Store> {
  await mkdir(dirname(path), {recursive: true})
  // Addresses of people: nobody else on the machine reads them.
  await (await open(path, 'a', 0o600)).close()
  const db = new Kysely<Tables>({dialect: new FileDialect(await databaseAt(path))})
  return storeIn(db, sqlite).catch(async (error: unknown) => {
    await db.destroy()
    throw error
  })
}

async function openServer(url: string, connections: number): Promise<Store> {
  const {default: pg} = await import('pg')
  const types = new pg.TypeOverrides()
  // int8 and numeric: ids, times and counts are far below 2^53.
  for (const number of [20, 1700]) types.setTypeParser(number, Number)
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    // A worker that froze in the middle of a transaction must not keep its rows from the others.
    idle_in_transaction_session_timeout: 20_000,
    types
  })
  // A connection that breaks while nobody uses it is replaced; the next query says so where no other can be had.
  pool.on('error', () => undefined)
  // One that breaks between two queries of a transaction tells nobody else; the next query fails.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({dialect: new PostgresDialect({pool: namingPool(pool)})})
  return storeIn(db, postgres).catch(async (error: unknown) => {
    await db.destroy()
    throw error
  })
}
