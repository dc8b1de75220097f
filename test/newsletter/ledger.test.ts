import type {Store, World} from '@budstikke/newsletter'
import type {KyselyPlugin} from 'kysely'
import {describe, expect, it} from 'vitest'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {Ledger, noteOf} from '../../packages/newsletter/src/delivery/ledger.ts'
import {engines, storeFor} from './stores.ts'
import {deliveryState} from '../../packages/newsletter/src/model/states.ts'

const reply = {code: 250, text: 'Fine'}

describe.each(engines)('the ledger on %s', (engine) => {
  it('lets one of all who ask at once send to a reader', async () => {
    const store = await storeFor(engine)
    const ledgers = [1, 2].map(
      () =>
        new Ledger(store, machineWorld, {
          patience: {milliseconds: 1000},
          written: () => Promise.resolve(),
          connections: 1
        })
    )
    const row = {mailing: 1, subscriber: 7, attempt: 0}
    const answers = await Promise.all(
      ledgers.flatMap((ledger) => [ledger.mark(row), ledger.mark(row), ledger.mark(row)])
    )
    expect(answers.filter(Boolean)).toHaveLength(1)
    await Promise.all(
      ledgers.flatMap((ledger) => [
        ledger.record(row, {state: 'unknown', reply}),
        ledger.record(row, {state: 'accepted', reply})
      ])
    )
    const rows = await store.db.selectFrom('delivery').select('state').execute()
    expect(rows).toEqual([{state: deliveryState.sent}])
  })

  it('knows its own mark again when the store vanished before it answered', async () => {
    const store = await storeFor(engine)
    const row = {mailing: 1, subscriber: 7, attempt: 0}
    let isCut = true
    // What is written is written; only the answer is lost, once.
    const cut: KyselyPlugin = {
      transformQuery: ({node}) => node,
      transformResult({result}) {
        if (!isCut) return Promise.resolve(result)
        isCut = false
        return Promise.reject(Object.assign(new Error('gone'), {code: engine === 'sqlite' ? 'SQLITE_BUSY' : '08006'}))
      }
    }
    const ledgerOf = (db: Store['db']) =>
      new Ledger({...store, db}, machineWorld, {
        patience: {milliseconds: 1000},
        written: () => Promise.resolve(),
        connections: 1
      })
    expect(await ledgerOf(store.db.withPlugin(cut)).mark(row)).toBe(true)
    expect(isCut).toBe(false)
    expect(await ledgerOf(store.db).mark(row)).toBe(false)
  })

  it('writes together what comes together, and at once when nobody else can come', async () => {
    const store = await storeFor(engine)
    const groups: number[] = []
    const counted: KyselyPlugin = {
      transformQuery: ({node}) => node,
      transformResult({result}) {
        if (result.rows.length > 0) groups.push(result.rows.length)
        return Promise.resolve(result)
      }
    }
    // Its clock stands still, and who waits for it to go on waits until the bell rings.
    const world: World = {
      ...machineWorld,
      now: () => 1000,
      wait: (milliseconds, signal) =>
        milliseconds <= 0
          ? machineWorld.wait(0)
          : new Promise((resolve) => signal?.addEventListener('abort', () => resolve()))
    }
    const ledger = new Ledger({...store, db: store.db.withPlugin(counted)}, world, {
      patience: {milliseconds: 1000},
      written: () => Promise.resolve(),
      connections: 2
    })
    const mark = (subscriber: number) => ledger.mark({mailing: 1, subscriber, attempt: 0})
    expect(await mark(1)).toBe(true)
    const three = [2, 3, 4].map(mark)
    await machineWorld.wait(50)
    expect(groups).toEqual([1])
    expect(await Promise.all([...three, mark(5)])).toEqual([true, true, true, true])
    expect(groups).toEqual([1, 4])
  })

  it('writes results and marks by one statement, and keeps what a mark has no word on', async () => {
    const store = await storeFor(engine)
    let statements = 0
    const counted: KyselyPlugin = {
      transformQuery: ({node}) => node,
      transformResult({result}) {
        statements += 1
        return Promise.resolve(result)
      }
    }
    const ledger = new Ledger({...store, db: store.db.withPlugin(counted)}, machineWorld, {
      patience: {milliseconds: 1000},
      written: () => Promise.resolve(),
      connections: 2
    })
    const put = {state: 'deferred', reply: {code: 450, text: 'Full'}, cause: 'reader'} as const
    const row = {mailing: 1, subscriber: 7, attempt: 0}
    const [, isOurs] = await Promise.all([ledger.record(row, put), ledger.mark({...row, subscriber: 8})])
    expect([isOurs, statements]).toEqual([true, 1])
    // It is due in the next pass, and no sooner.
    expect(await ledger.mark(row)).toBe(false)
    expect(await ledger.mark({...row, attempt: 1})).toBe(true)
    const rows = await store.db
      .selectFrom('delivery')
      .select(['subscriber', 'state', 'tries', 'code'])
      .orderBy('subscriber')
      .execute()
    expect(rows).toEqual([
      {subscriber: 7, state: deliveryState.started, tries: 1, code: 450},
      {subscriber: 8, state: deliveryState.started, tries: 0, code: 0}
    ])
  })

  it('gathers for half as long as a mail takes, and for two milliseconds at least', async () => {
    const store = await storeFor(engine)
    const waits: number[] = []
    const world: World = {
      ...machineWorld,
      now: () => 1000,
      wait: (milliseconds) => {
        if (milliseconds > 0) waits.push(milliseconds)
        return machineWorld.wait(0)
      }
    }
    const ledger = new Ledger(store, world, {
      patience: {milliseconds: 1000},
      written: () => Promise.resolve(),
      connections: 2
    })
    let subscriber = 0
    const waited = async (...took: readonly number[]) => {
      for (const milliseconds of took) for (let mails = 0; mails < 300; mails += 1) ledger.took(milliseconds)
      await ledger.mark({mailing: 1, subscriber: (subscriber += 1), attempt: 0})
      return Math.round(waits.at(-1) ?? 0)
    }
    // The first finds nothing written before it.
    await waited()
    expect([await waited(), await waited(12), await waited(12, 1), await waited(5000)]).toEqual([2, 6, 2, 25])
  })

  it('never takes back that a mail was sent', async () => {
    const store = await storeFor(engine)
    const ledger = new Ledger(store, machineWorld, {
      patience: {milliseconds: 1000},
      written: () => Promise.resolve(),
      connections: 1
    })
    const row = {mailing: 1, subscriber: 7, attempt: 0}
    await ledger.record(row, {state: 'accepted', reply})
    await ledger.record(row, {state: 'refused', reply: {code: 550, text: 'No'}})
    await ledger.unmark(row, 0, 'nobody')
    expect(await ledger.mark(row)).toBe(false)
    expect(await store.db.selectFrom('delivery').select('state').execute()).toEqual([{state: deliveryState.sent}])
  })
})

describe('a note', () => {
  it('keeps what a server said and no address', () => {
    expect(
      noteOf({code: 550, status: '5.1.1', text: '<ida@laeser.example>: no such\r\n user "ida@laeser.example"'})
    ).toBe('5.1.1 <…>: no such user "…"')
  })

  it('is short', () => {
    expect(noteOf({code: 550, text: 'no '.repeat(1000)})).toHaveLength(200)
  })
})
