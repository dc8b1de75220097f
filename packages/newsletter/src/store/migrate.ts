import type {Kysely, Transaction} from 'kysely'
import {sql} from 'kysely'
import type {Engine} from './engine.ts'
import {first} from './migrations/0001-first.ts'
import type {Tables} from './schema.ts'

/** One step of the schema. A step that was released is never changed; what follows is a new one. */
export type Migration = (db: Transaction<Tables>, engine: Engine) => Promise<void>

/** Every step, in order: the number of a step is its place in the list, counted from one. */
export const migrations: readonly Migration[] = [first]

/** A later version of the program has written the store, and this one would not understand it. */
export class StoreTooNew extends Error {
  readonly found: number
  readonly known: number

  constructor(found: number, known: number) {
    super(`The store is at version ${found}; this program knows versions up to ${known}`)
    this.name = 'StoreTooNew'
    this.found = found
    this.known = known
  }
}

/** Brings the tables up to the step `to`, the newest unless said otherwise. Each step happens wholly or not at all. */
export async function migrate(db: Kysely<Tables>, engine: Engine, to = migrations.length): Promise<void> {
  for (;;) {
    const done = await db.transaction().execute(async (transaction) => {
      await engine.lockSchema(transaction)
      const at = await versionOf(transaction)
      if (at > migrations.length) throw new StoreTooNew(at, migrations.length)
      const step = at < to ? migrations[at] : undefined
      if (step === undefined) return true
      await step(transaction, engine)
      await transaction
        .insertInto('meta')
        .values({key: 'schema', value: String(at + 1)})
        .onConflict((conflict) => conflict.column('key').doUpdateSet({value: String(at + 1)}))
        .execute()
      return false
    })
    if (done) return
  }
}

async function versionOf(db: Transaction<Tables>): Promise<number> {
  await sql`create table if not exists meta (key text primary key, value text not null)`.execute(db)
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst()
  return row === undefined ? 0 : Number(row.value)
}
