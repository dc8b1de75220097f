import type {Store} from '@budstikke/newsletter'
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
