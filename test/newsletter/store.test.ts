import {inTransaction, storeIn, StoreTooNew} from '@budstikke/newsletter'
import {sql} from 'kysely'
import {type FileHandle, open} from 'node:fs/promises'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {openStore} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {addReaders} from './readers.ts'
import {engines, placeFor, storeFor} from './stores.ts'
import {migrate, migrations} from '../../packages/newsletter/src/store/migrate.ts'
import {subscriberState} from '../../packages/newsletter/src/model/states.ts'
import type {Db} from '../../packages/newsletter/src/store/schema.ts'

describe.each(engines)('a store on %s', (engine) => {
  it('is brought up to date from every version there was, and keeps what it held', async () => {
    for (let version = 1; version <= migrations.length; version += 1) {
      const store = await storeFor(engine)
      // Taken down to nothing and up to an old version, as that version's program left it.
      for (const table of (await store.db.introspection.getTables()).map(({name}) => name))
        await store.db.schema.dropTable(table).execute()
      await migrate(store.db, store.engine, version)
      await addReaders(store, 3)
      const again = await storeIn(store.db, store.engine)
      const {value} = await again.db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', 'schema')
        .executeTakeFirstOrThrow()
      expect(Number(value)).toBe(migrations.length)
      expect(await again.db.selectFrom('subscription').selectAll().execute()).toHaveLength(3)
    }
  })

  it('is made once by all who open it at once', async () => {
    const place = await placeFor(engine)
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(place)))
    for (const store of stores) onTestFinished(() => store.close())
    await addReaders(stores[0] ?? (await openStore(place)), 2)
    for (const store of stores) expect(await store.db.selectFrom('subscriber').select('id').execute()).toHaveLength(2)
  })

  it('is left alone when a later program has written it', async () => {
    const store = await storeFor(engine)
    await store.db.updateTable('meta').set({value: '999'}).where('key', '=', 'schema').execute()
    await expect(openStore(store.place)).rejects.toThrow(StoreTooNew)
  })

  it('holds one reader of a million equal addresses', async () => {
    const store = await storeFor(engine)
    const numbers =
      engine === 'sqlite'
        ? sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000) select i from n`
        : sql`select i from generate_series(1, 1000000) as n(i)`
    await sql`insert into subscriber (address, key, languages, state, pseudonym, created)
      select 'Ida@laeser.example', 'ida@laeser.example', 'da', ${sql.lit(subscriberState.active)}, 'p' || i, 0
      from (${numbers}) as numbers where true on conflict (key) do nothing`.execute(store.db)
    expect(await store.db.selectFrom('subscriber').select('key').execute()).toEqual([{key: 'ida@laeser.example'}])
  })

  it('never gives the number of somebody who was erased to somebody else', async () => {
    const store = await storeFor(engine)
    await addReaders(store, 3)
    await store.db.deleteFrom('subscriber').where('id', '=', 3).execute()
    await addReaders(store, 1, {from: 4})
    expect(await store.db.selectFrom('subscriber').select('id').orderBy('id').execute()).toEqual([
      {id: 1},
      {id: 2},
      {id: 4}
    ])
  })
})

describe('a store in a file', () => {
  it('says that something is written when the disk has it, and not before', async () => {
    const store = await storeFor('sqlite')
    const file = await open(store.place.engine === 'sqlite' ? store.place.path : '', 'r')
    const synced = vi.spyOn(Object.getPrototypeOf(file) as FileHandle, 'datasync')
    await file.close()
    onTestFinished(() => synced.mockRestore())
    await addReaders(store, 1)
    const before = synced.mock.calls.length
    let disk = () => {}
    synced.mockImplementationOnce(() => new Promise((resolve) => (disk = resolve)))
    let isTold = false
    const written = sql`update subscriber set name = 'Ida'`.execute(store.db).then(() => (isTold = true))
    while (synced.mock.calls.length === before) await machineWorld.wait(1)
    await machineWorld.wait(20)
    expect(isTold).toBe(false)
    disk()
    expect(await written).toBe(true)
    // A disk that cannot is no success.
    synced.mockRejectedValueOnce(Object.assign(new Error('I/O error'), {code: 'EIO'}))
    await expect(inTransaction(store, (db) => sql`update subscriber set name = 'Per'`.execute(db))).rejects.toThrow(
      'I/O'
    )
    await addReaders(store, 1, {from: 2})
    expect(await store.db.selectFrom('subscriber').select('id').execute()).toHaveLength(2)
  })

  it('reads a statement anew when the tables have changed since', async () => {
    const store = await storeFor('sqlite')
    await addReaders(store, 1)
    const all = () => sql<object>`select * from subscription`.execute(store.db)
    const first = Object.keys((await all()).rows[0] ?? {})
    await sql`alter table subscription add column colour text`.execute(store.db)
    expect(Object.keys((await all()).rows[0] ?? {})).toEqual([...first, 'colour'])
    // More texts than are kept, and each answers for itself.
    for (let number = 0; number < 200; number += 1)
      expect((await sql`select ${sql.lit(number)} as number`.execute(store.db)).rows).toEqual([{number}])
    expect((await all()).rows).toHaveLength(1)
  })
})

describe('a store on a server', () => {
  it('has inserts kept that come again, and does without where they are not', async () => {
    const {place} = await storeFor('postgres')
    if (place.engine !== 'postgres') throw new TypeError('Not a server')
    const store = await openStore({...place, connections: 1})
    onTestFinished(() => store.close())
    let numbers = 0
    const insert = (db: Db = store.db) =>
      db
        .insertInto('meta')
        .values({key: `k${(numbers += 1)}`, value: 'v'})
        .execute()
    const kept = async () => (await sql`select name from pg_prepared_statements`.execute(store.db)).rows.length
    for (let times = 0; times < 5; times += 1) await insert()
    expect(await kept()).toBe(0)
    await insert()
    await insert()
    expect(await kept()).toBe(1)
    // As when somebody between us and the server gave us another connection of theirs. A transaction would be over.
    await sql`deallocate all`.execute(store.db)
    await store.db.transaction().execute((transaction) => insert(transaction))
    await insert()
    await insert()
    expect(await kept()).toBe(0)
    await expect(sql`insert into meta (key, value) values ('k1', 'v')`.execute(store.db)).rejects.toThrow('meta_pkey')
    const {rows} = await sql<{count: number}>`select count(*) as count from meta where key like 'k%'`.execute(store.db)
    expect(rows).toEqual([{count: 10}])
  })
})
