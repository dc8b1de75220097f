import {
  cancel,
  type Issue,
  issueOf,
  pause,
  plan,
  progressOf,
  readersOf,
  reportOf,
  resume,
  type Store,
  type Transport,
  verify,
  work,
  type World
} from '@budstikke/newsletter'
import {must} from '@budstikke/core'
import {describe, expect, it, onTestFinished} from 'vitest'
import {openStore} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {keys} from './keys.ts'
import {danish, newsroomAt, swedish} from './newsrooms.ts'
import {addReaders, mailsIn} from './readers.ts'
import {engines, storeFor} from './stores.ts'
import {how, sinkFor, told, transportTo, until, worldAt} from './workers.ts'
import {batchState, subscriberState} from '../../packages/newsletter/src/model/states.ts'

async function newsIssue(at = '2026-11-03T08:00:00Z'): Promise<Issue> {
  return must(issueOf(await newsroomAt(at), 'mole'))
}

async function planned(store: Store, world: World, more: object = {}): Promise<number> {
  const {mailing} = await plan(store, world, await newsIssue(), mailsIn('da', 'sv'), {...how, ...more})
  return mailing
}

function once(addresses: readonly string[]): ReadonlyMap<string, number> {
  return new Map(addresses.map((address) => [address, 1]))
}

describe.each(engines)('%s', (engine) => {
  it('sends one mail to each who asked, in the first of their languages that there is', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    const both = await addReaders(store, 30, {languages: 'sv,da'})
    const danes = await addReaders(store, 20, {from: 31, languages: 'da', topic: 'havn', language: 'da'})
    await addReaders(store, 10, {from: 51, languages: 'da', topic: 'skib'})
    await addReaders(store, 10, {from: 61, languages: 'fi', language: 'fi'})
    const invited = await addReaders(store, 5, {from: 71, kinds: ',invitation,release,'})
    await addReaders(store, 5, {from: 81, kinds: ',invitation,'})
    const server = await sinkFor({keepsText: true})
    const issue = await newsIssue()
    expect(await readersOf(store, world, issue)).toBe(55)
    expect(await plan(store, world, issue, mailsIn('da', 'sv'), how)).toMatchObject({state: 'planned', readers: 55})
    await work(store, transportTo(server.port), world, told())
    expect(server.counts()).toEqual(once([...both, ...danes, ...invited]))
    const languages = server.arrived.map(({message}) => /^Subject: In (.*)$/mu.exec(message)?.[1]?.trim())
    expect(languages.filter((language) => language === 'sv')).toHaveLength(30)
    const ids = server.arrived.map(({message}) => /^Message-ID: <(.*)>/mu.exec(message)?.[1])
    expect(new Set(ids).size).toBe(55)
    expect(server.widest).toBeLessThanOrEqual(10)
  })

  it('plans a release once, whoever plans it and however often', async () => {
    const store = await storeFor(engine)
    const other = await openStore(store.place)
    onTestFinished(() => other.close())
    const world = worldAt('2026-11-03T08:00:00Z')
    await addReaders(store, 1200)
    const issue = await newsIssue()
    const both = await Promise.all([store, other].map((one) => plan(one, world, issue, mailsIn('da'), how)))
    expect(both.map(({state}) => state).toSorted()).toEqual(['known', 'planned'])
    const ranges = await store.db.selectFrom('batch').select(['lo', 'hi', 'readers']).orderBy('part').execute()
    expect(ranges.map(({readers}) => readers)).toEqual([500, 500, 200])
    // Mended after it went out, it is no news again.
    const mended = danish.replace('---\n\n', 'corrections: [{at: 2026-11-03 12:00, note: 300 meter}]\n---\n\n')
    const later = must(issueOf(await newsroomAt('2026-11-04T08:00:00Z', {'mole/da.md': mended}), 'mole'))
    expect(later.revision).not.toBe(issue.revision)
    expect(await plan(store, world, later, mailsIn('da'), how)).toMatchObject({state: 'known'})
  })

  it('makes no issue of a release under embargo, and sends none before its hour', async () => {
    expect(issueOf(await newsroomAt('2026-11-03T07:59:59Z'), 'mole')).toBeUndefined()
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T07:59:58Z')
    await addReaders(store, 3)
    const server = await sinkFor()
    // Planned two seconds ahead, as the newsroom will be.
    await planned(store, world)
    const stop = new AbortController()
    const working = work(store, transportTo(server.port), world, told({signal: stop.signal}))
    await machineWorld.wait(700)
    expect(server.arrived).toEqual([])
    await working
    expect(server.arrived).toHaveLength(3)
    expect(world.now()).toBeGreaterThanOrEqual(Date.parse('2026-11-03T08:00:00Z'))
  })

  it('fixes the readers when it is planned, and mails nobody who has left since', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    const there = await addReaders(store, 6)
    await planned(store, world)
    await addReaders(store, 3, {from: 100, since: world.now() + 1})
    await store.db.updateTable('subscription').set({state: 2}).where('subscriber', '=', 1).execute()
    await store.db.updateTable('subscriber').set({state: subscriberState.suppressed}).where('id', '=', 2).execute()
    const server = await sinkFor()
    await work(store, transportTo(server.port), world, told())
    expect(server.counts()).toEqual(once(there.slice(2)))
  })

  it('never sends twice with two workers, two stores and two transports', async () => {
    const store = await storeFor(engine)
    const other = await openStore(store.place)
    onTestFinished(() => other.close())
    const world = worldAt('2026-11-03T08:00:00Z')
    const readers = await addReaders(store, 1500)
    await planned(store, world, {rangeSize: 100})
    const server = await sinkFor()
    await Promise.all([
      work(store, transportTo(server.port), world, told()),
      work(other, transportTo(server.port), world, told())
    ])
    expect(server.counts()).toEqual(once(readers))
    const workersSeen = await store.db.selectFrom('delivery').select('subscriber').execute()
    expect(workersSeen).toHaveLength(1500)
  })

  it('has the next range in hand before the first is sent', async () => {
    const store = await storeFor(engine)
    // Nobody looks just because time has passed: all who wait are told.
    const world: World = {
      ...worldAt('2026-11-03T08:00:00Z'),
      wait: (milliseconds, signal) =>
        milliseconds < 500 || signal === undefined
          ? machineWorld.wait(milliseconds)
          : new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
    }
    await addReaders(store, 60)
    await planned(store, world, {rangeSize: 30})
    const taken = async () =>
      (await store.db.selectFrom('batch').select('part').where('state', '<>', batchState.ready).execute()).length
    const seen: number[] = []
    const transport: Transport = {
      async send() {
        // Of thirty, half are on their way.
        if (seen.push(await taken()) === 16) await until(async () => (await taken()) === 2)
        return {state: 'accepted', reply: {code: 250, text: 'Fine'}}
      },
      close: () => Promise.resolve()
    }
    await work(store, transport, world, told({connections: 1}))
    expect(seen).toHaveLength(60)
    expect(seen.slice(0, 13)).toEqual(Array.from({length: 13}, () => 1))
  })

  it('puts off what the server puts off, gives up on what it refuses, and says why', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    await addReaders(store, 40)
    const id = await planned(store, world)
    const server = await sinkFor({
      rcpt: (to, nth) =>
        to === 'r1@d1.example' && nth === 1
          ? '450 4.2.2 <r1@d1.example> mailbox full'
          : to === 'r2@d2.example'
            ? '550 5.1.1 <r2@d2.example>: no such user'
            : to === 'r3@d3.example'
              ? '451 4.7.1 Grey'
              : undefined,
      data: (to) => (to === 'r4@d4.example' ? '554 5.6.0 Not this' : undefined)
    })
    const stop = new AbortController()
    const working = work(store, transportTo(server.port), world, told({signal: stop.signal}))
    await until(async () => (await progressOf(store, id))?.settled === 38)
    expect((await progressOf(store, id))?.counts).toMatchObject({sent: 36, deferred: 2, failed: 2})
    await until(async () => (await store.db.selectFrom('batch').select('attempt').executeTakeFirst())?.attempt === 1)
    world.forward(61_000)
    await until(async () => (await progressOf(store, id))?.counts.sent === 37)
    for (const minutes of [5, 15, 60, 60, 60]) {
      const {attempt} = await store.db.selectFrom('batch').select('attempt').executeTakeFirstOrThrow()
      await until(
        async () =>
          (await store.db.selectFrom('batch').select('attempt').executeTakeFirstOrThrow()).attempt > attempt ||
          minutes === 5
      )
      world.forward(minutes * 60_000 + 1000)
    }
    world.forward(25 * 60 * 60_000)
    await working.catch(() => undefined)
    const report = must(await reportOf(store, world, id))
    expect(report.state).toBe('paused')
    expect(report.reasons.map(({state, code, domains}) => [state, code, domains])).toContainEqual([
      'failed',
      550,
      ['d2.example']
    ])
    expect(JSON.stringify(report.reasons)).not.toMatch(/r\d@/u)
    const suppressed = await store.db.selectFrom('subscriber').select('id').where('state', '=', 2).execute()
    expect(suppressed).toEqual([{id: 2}])
    // Once, however many passes there were, and in a chain that holds.
    const lines = await store.db.selectFrom('consent').select(['pseudonym', 'event', 'source', 'detail']).execute()
    expect(lines).toEqual([
      {pseudonym: 'p2', event: 'suppressed', source: 'smtp', detail: '{"reason":"bounce","status":"5.1.1"}'}
    ])
    const {entries, faults} = await verify({store, world, keys, pepper: new Uint8Array(32)})
    expect([entries, faults.filter(({fault}) => fault !== 'unproven')]).toEqual([1, []])
  })

  it('pauses, goes on, and is cancelled', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    const readers = await addReaders(store, 800)
    const id = await planned(store, world, {rangeSize: 100})
    let seen = 0
    const server = await sinkFor({
      thinks: 1,
      seen: () => {
        seen += 1
        if (seen === 100) void pause(store, id)
      }
    })
    await work(store, transportTo(server.port), world, told())
    expect(server.arrived.length).toBeLessThan(700)
    expect(await progressOf(store, id)).toMatchObject({
      state: 'paused',
      settled: server.arrived.length,
      counts: {started: 0, unknown: 0}
    })
    expect(await resume(store, world, id)).toBe(true)
    await work(store, transportTo(server.port), world, told())
    expect(server.counts()).toEqual(once(readers))
    expect(await progressOf(store, id)).toMatchObject({state: 'done', counts: {sent: 800}})
    expect(await cancel(store, world, id)).toBe(false)
  })

  it('ends when it is told to: what is on the wire is written down, the rest is for others at once', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    const readers = await addReaders(store, 300)
    const id = await planned(store, world)
    const stop = new AbortController()
    const server = await sinkFor({thinks: 1, seen: () => server.arrived.length === 50 && stop.abort()})
    await work(store, transportTo(server.port), world, told({signal: stop.signal}))
    expect(await progressOf(store, id)).toMatchObject({
      settled: server.arrived.length,
      counts: {started: 0, unknown: 0}
    })
    expect(server.arrived.length).toBeLessThan(120)
    await work(store, transportTo(server.port), world, told())
    expect(server.counts()).toEqual(once(readers))
  })

  it('gives back a range whose lease ran out before anybody else took it', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    const readers = await addReaders(store, 300)
    const id = await planned(store, world)
    // As when the machine slept.
    const server = await sinkFor({seen: () => server.arrived.length === 50 && world.forward(61_000)})
    await work(store, transportTo(server.port), world, told())
    expect(server.counts()).toEqual(once(readers))
    expect(await progressOf(store, id)).toMatchObject({state: 'done', counts: {sent: 300, started: 0, unknown: 0}})
  })

  it('corrects to exactly those who were sent the wrong version, in the language that was wrong', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    const danes = await addReaders(store, 5, {languages: 'da'})
    await addReaders(store, 5, {from: 6, languages: 'sv'})
    await planned(store, world)
    const first = await sinkFor({rcpt: (to) => (to.startsWith('r1@') ? '554 5.7.1 No' : undefined)})
    await work(store, transportTo(first.port), world, told())
    expect(first.arrived).toHaveLength(9)
    await addReaders(store, 5, {from: 11, since: world.now()})
    await store.db.updateTable('subscription').set({state: 2}).where('subscriber', '=', 5).execute()
    world.forward(24 * 60 * 60_000)
    const mended = danish.replace('---\n\n', 'corrections: [{at: 2026-11-03 12:00, note: 300 meter}]\n---\n\n')
    const files = {'mole/da.md': mended, 'mole/sv.md': swedish}
    expect(issueOf(await newsroomAt('2026-11-04T08:00:00Z'), 'mole', 'correction')).toBeUndefined()
    const issue = must(issueOf(await newsroomAt('2026-11-04T08:00:00Z', files), 'mole', 'correction'))
    const {mailing} = await plan(store, world, issue, mailsIn('da'), how)
    const second = await sinkFor()
    await work(store, transportTo(second.port), world, told())
    expect(second.counts()).toEqual(once(danes.slice(1, 4)))
    expect(await plan(store, world, issue, mailsIn('da'), how)).toEqual({
      state: 'known',
      mailing,
      revision: issue.revision
    })
  })

  it('keeps to its limits, in all and for a domain, while other domains go on', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    await addReaders(store, 30, {address: (number) => `r${number}@${number <= 6 ? 'slow' : 'quick'}.example`})
    await planned(store, world)
    const times: {readonly to: string; readonly at: number}[] = []
    const server = await sinkFor({seen: ({to}) => times.push({to, at: Date.now()})})
    const begun = Date.now()
    await work(store, transportTo(server.port), world, told({limits: {domains: {'slow.example': 4}}}))
    const slow = times.filter(({to}) => to.endsWith('slow.example')).map(({at}) => at)
    expect(slow).toHaveLength(6)
    // Four at once, then one every quarter of a second.
    expect(Math.max(...slow) - begun).toBeGreaterThanOrEqual(490)
    const lastQuick = Math.max(...times.filter(({to}) => to.endsWith('quick.example')).map(({at}) => at))
    expect(lastQuick).toBeLessThan(Math.max(...slow))
  })
})
