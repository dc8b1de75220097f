import {sql, type Transaction} from 'kysely'
import type {Tables} from './schema.ts'
import {inTransaction, type Store} from './store.ts'

/** Every table but `meta`, and the columns by which its rows are ordered. */
const tables = {
  subscriber: ['id'],
  subscription: ['topic', 'language', 'cadence', 'subscriber'],
  wording: ['hash'],
  consent: ['id'],
  suppression: ['hash'],
  mailing: ['id'],
  content: ['mailing', 'variant'],
  batch: ['mailing', 'part'],
  delivery: ['mailing', 'subscriber'],
  bounce: ['subscriber', 'mailing', 'source'],
  letter: ['id']
} as const satisfies {readonly [Name in Exclude<keyof Tables, 'meta'>]: readonly (keyof Tables[Name] & string)[]}

/** The name of a table that is copied. */
export type TableName = keyof typeof tables

/** The store that was to be copied into holds something already. */
export class StoreNotEmpty extends Error {
  constructor() {
    super('The store holds subscribers or mailings already')
    this.name = 'StoreNotEmpty'
  }
}

/**
 * Copies all that `from` holds into `to`, under the same ids and keys, and answers how many rows of each table: a backup,
 * or the way from SQLite to PostgreSQL. As it stands at one moment, and wholly or not at all.
 *
 * @throws StoreNotEmpty when there is something in `to`.
 */
export function copyStore(from: Store, to: Store): Promise<Readonly<Record<TableName, number>>> {
  return inTransaction(to, (target) =>
    inSnapshot(from, async (source) => {
      const counts: Partial<Record<TableName, number>> = {}
      for (const name of namesOf()) {
        if (await hasRows(target, name)) throw new StoreNotEmpty()
        counts[name] = await copyTable(source, target, name)
      }
      // All but its own version: the seal of the consent ledger, without which the copy would look tampered with.
      const known = await source.selectFrom('meta').selectAll().where('key', '<>', 'schema').execute()
      for (const row of known)
        await target
          .insertInto('meta')
          .values(row)
          .onConflict((conflict) => conflict.column('key').doUpdateSet({value: row.value}))
          .execute()
      for (const name of ['subscriber', 'mailing', 'letter'] as const)
        if ((counts[name] ?? 0) > 0) await to.engine.countOn(target, name)
      return {...empty, ...counts}
    })
  )
}

const empty: Readonly<Record<TableName, number>> = {
  subscriber: 0,
  subscription: 0,
  wording: 0,
  consent: 0,
  suppression: 0,
  mailing: 0,
  content: 0,
  batch: 0,
  delivery: 0,
  bounce: 0,
  letter: 0
}

function namesOf(): readonly TableName[] {
  const isName = (name: string): name is TableName => Object.hasOwn(tables, name)
  return Object.keys(tables).filter(isName)
}

// SQLite's transactions are the only writer, and so see one moment; PostgreSQL has to be asked.
function inSnapshot<Result>(from: Store, work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result> {
  const transaction = from.db.transaction()
  return (from.engine.locksRows ? transaction.setIsolationLevel('repeatable read') : transaction).execute(work)
}

async function hasRows(db: Transaction<Tables>, name: TableName): Promise<boolean> {
  const {rows} = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)
  return rows.length > 0
}

const page = 500

// By pages of the key, each after the last row of the one before: the same on both engines, and no more in memory.
async function copyTable(source: Transaction<Tables>, target: Transaction<Tables>, name: TableName): Promise<number> {
  const columns = tables[name].map((column) => sql.ref(column))
  const order = sql.join(columns)
  let count = 0
  for (let last: readonly unknown[] | undefined; ;) {
    const after = last === undefined ? sql`` : sql` where (${order}) > (${sql.join(last)})`
    const {rows} = await sql<
      Readonly<Record<string, unknown>>
    >`select * from ${sql.table(name)}${after} order by ${order} limit ${sql.lit(page)}`.execute(source)
    const [first] = rows
    if (first === undefined) return count
    const names = Object.keys(first)
    const values = rows.map((row) => sql`(${sql.join(names.map((column) => row[column]))})`)
    await sql`insert into ${sql.table(name)} (${sql.join(names.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
      target
    )
    count += rows.length
    const end = rows.at(-1) ?? first
    last = tables[name].map((column) => end[column])
    if (rows.length < page) return count
  }
}
