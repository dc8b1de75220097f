import {
  dismissUnknown,
  issueOf,
  plan,
  progressOf,
  resume,
  type Store,
  StoreGone,
  unknowns,
  work,
  type WorkEvent,
  type World
} from '@budstikke/newsletter'
import {must} from '@budstikke/core'
import {once} from 'node:events'
import {connect, createServer, type Socket} from 'node:net'
import {describe, expect, it, onTestFinished} from 'vitest'
import {openStore} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {claim, finish, type Range} from '../../packages/newsletter/src/delivery/range.ts'
import {newsroomAt} from './newsrooms.ts'
import {oddServer, polite} from './odd-server.ts'
import {freePort, startPostgres} from './postgres.ts'
import {addReaders, mailsIn} from './readers.ts'
import {engines, storeFor} from './stores.ts'
import {how, sinkFor, told, transportTo, worldAt} from './workers.ts'

async function planned(store: Store, readers: number, world: World = machineWorld): Promise<number> {
  await addReaders(store, readers)
  const issue = must(issueOf(await newsroomAt('2026-11-03T08:00:00Z'), 'mole'))
  return (await plan(store, world, issue, mailsIn('da'), how)).mailing
}

const nobody = {started: 0, sent: 0, deferred: 0, failed: 0, unknown: 0, dismissed: 0}

describe.each(engines)('a worker on %s', (engine) => {
  it('stops when everybody is refused, blames no reader, and goes on when that is mended', async () => {
    const store = await storeFor(engine)
    const id = await planned(store, 200)
    const events: WorkEvent[] = []
    let isMended = false
    const server = await sinkFor({rcpt: () => (isMended ? undefined : '554 5.7.1 Relay access denied')})
    await work(store, transportTo(server.port), machineWorld, told({told: (event) => events.push(event)}))
    const {mailing, state, counts} = must(await progressOf(store, id))
    expect([state, mailing.reason]).toEqual(['paused', 'refused 554 5.7.1 Relay access denied'])
    expect(counts).toMatchObject({sent: 0, failed: 0, started: 0, unknown: 0})
    expect(events.filter((event) => event.state === 'refused')).toHaveLength(1)
    expect(await store.db.selectFrom('bounce').selectAll().execute()).toEqual([])
    isMended = true
    await resume(store, machineWorld, id)
    await work(store, transportTo(server.port), machineWorld, told())
    expect(server.counts().size).toBe(200)
    expect(server.arrived).toHaveLength(200)
  })

  it('brakes while the server is away, puts nobody off for that, and goes on when it is back', async () => {
    const store = await storeFor(engine)
    const id = await planned(store, 100)
    const port = await freePort()
    const events: WorkEvent[] = []
    const stop = new AbortController()
    const hear = (event: WorkEvent) => {
      events.push(event)
      if (event.state === 'braked') stop.abort()
    }
    await work(store, transportTo(port), machineWorld, told({told: hear, signal: stop.signal}))
    expect(events).toEqual([expect.objectContaining({state: 'braked', milliseconds: 5000})])
    expect(must(await progressOf(store, id)).counts).toEqual(nobody)
    // All is given back: the next worker waits for nothing.
    const server = await sinkFor({port})
    await work(store, transportTo(port), machineWorld, told())
    expect(server.arrived).toHaveLength(100)
    expect(server.counts().size).toBe(100)
  })

  it('asks an editor before it sends what an outage has made too late', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    const id = await planned(store, 30, world)
    const port = await freePort()
    const events: WorkEvent[] = []
    const hear = (event: WorkEvent) => {
      events.push(event)
      // The server is away for more than a day.
      if (event.state === 'braked') world.forward(25 * 60 * 60_000)
    }
    await work(store, transportTo(port), world, told({told: hear}))
    expect(events.map(({state}) => state)).toEqual(['braked', 'late'])
    const {state, mailing, counts} = must(await progressOf(store, id))
    expect([state, mailing.reason, counts]).toEqual(['paused', 'late', nobody])
    const server = await sinkFor({port})
    await resume(store, world, id)
    await work(store, transportTo(port), world, told())
    expect(server.counts().size).toBe(30)
  })

  it('opens no more connections than a server has room for, and puts nobody off for that', async () => {
    const store = await storeFor(engine)
    const id = await planned(store, 120)
    const server = await sinkFor({thinks: 5, options: {maxClients: 4}})
    const events: WorkEvent[] = []
    await work(store, transportTo(server.port), machineWorld, told({told: (event) => events.push(event)}))
    expect(events).toEqual(Array.from({length: 120}, () => ({state: 'sent', mailing: id, outcome: 'accepted'})))
    expect(must(await progressOf(store, id)).counts).toEqual({...nobody, sent: 120})
    expect(server.arrived).toHaveLength(120)
    expect(server.counts().size).toBe(120)
    expect(server.widest).toBe(4)
    // Ten come at once, of whom four may stay; one more is tried for every eighty mails of calm.
    expect(server.turnedAway).toBeGreaterThanOrEqual(1)
    expect(server.turnedAway).toBeLessThanOrEqual(10)
  })

  it('takes anew what it had claimed when the store vanished before it answered', async () => {
    const store = await storeFor(engine)
    const id = await planned(store, 50)
    const claimer = {worker: 'lonely', leaseMilliseconds: 60_000}
    const claimed = must(await claim(store, machineWorld, claimer, []))
    // What is in hand is nobody's to claim, nor is what others have.
    expect(await claim(store, machineWorld, claimer, claimed.state === 'range' ? [claimed.range] : [])).toBeUndefined()
    expect(await claim(store, machineWorld, {...claimer, worker: 'other'}, [])).toBeUndefined()
    const server = await sinkFor()
    await work(store, transportTo(server.port), machineWorld, told({worker: claimer.worker}))
    expect(must(await progressOf(store, id)).counts).toEqual({...nobody, sent: 50})
    expect(server.arrived).toHaveLength(50)
  })

  it('closes a mailing whose last ranges are ended at the same moment', async () => {
    const store = await storeFor(engine)
    await addReaders(store, 40)
    const issue = must(issueOf(await newsroomAt('2026-11-03T08:00:00Z'), 'mole'))
    const {mailing} = await plan(store, machineWorld, issue, mailsIn('da'), {...how, rangeSize: 10})
    for (let round = 0; round < 20; round += 1) {
      await store.db.updateTable('mailing').set({state: 0, finished: null}).execute()
      await store.db.updateTable('batch').set({state: 0}).execute()
      const ranges: Range[] = []
      for (let part = 0; part < 4; part += 1) {
        const claimed = await claim(store, machineWorld, {worker: 'w', leaseMilliseconds: 60_000}, ranges)
        if (claimed?.state === 'range') ranges.push(claimed.range)
      }
      expect(ranges).toHaveLength(4)
      await Promise.all(ranges.map((range) => finish(store, machineWorld, range, 'w')))
      expect(must(await progressOf(store, mailing)).state).toBe('done')
    }
  })

  it('puts off the one mail that is turned away again and again, while the others go out', async () => {
    const store = await storeFor(engine)
    const id = await planned(store, 60)
    const stop = new AbortController()
    const server = await sinkFor({data: (to) => (to === 'r7@d7.example' ? '451 4.3.0 Not now' : undefined)})
    let heard = 0
    const hear = ({state}: WorkEvent) => {
      heard += state === 'sent' ? 1 : 0
      if (heard === 60) stop.abort()
    }
    await work(store, transportTo(server.port), machineWorld, told({told: hear, signal: stop.signal}))
    expect(must(await progressOf(store, id)).counts).toEqual({...nobody, sent: 59, deferred: 1})
    expect(server.arrived).toHaveLength(59)
  })

  it('names those whose mail was out when the connection broke', async () => {
    const store = await storeFor(engine)
    const id = await planned(store, 30)
    let dots = 0
    const port = await oddServer((line, socket) => {
      if (line === '.' && (dots += 1) === 10) socket.destroy()
      return polite(line)
    })
    await work(store, transportTo(port), machineWorld, told({connections: 2}))
    const unsure = await unknowns(store, id)
    expect(unsure).toHaveLength(1)
    expect(unsure[0]?.address).toMatch(/@d\d+\.example$/u)
    expect(await progressOf(store, id)).toMatchObject({state: 'done', counts: {sent: 29, unknown: 1}})
    expect(await dismissUnknown(store, machineWorld, id)).toBe(1)
    expect(await progressOf(store, id)).toMatchObject({state: 'done', counts: {sent: 29, dismissed: 1}})
  })
})

describe('a store that vanishes while mail goes out', () => {
  it('is waited for, and gets what it missed', async () => {
    const server = await startPostgres()
    const port = await freePort()
    // A way to the server that can be cut.
    const way = await cuttable(port, server.port)
    onTestFinished(async () => {
      way.close()
      await server.stop()
    })
    const store = await openStore({engine: 'postgres', url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`})
    onTestFinished(() => store.close())
    const id = await planned(store, 400)
    let seen = 0
    const events: WorkEvent[] = []
    const inbox = await sinkFor({
      thinks: 1,
      seen: () => {
        seen += 1
        if (seen !== 100) return
        way.cut()
        setTimeout(() => way.mend(), 1500)
      }
    })
    await work(store, transportTo(inbox.port), machineWorld, told({told: (event) => events.push(event)}))
    expect(events.filter(({state}) => state === 'store-away').length).toBeGreaterThan(0)
    expect(await progressOf(store, id)).toMatchObject({state: 'done', counts: {...nobody, sent: 400}})
    expect(inbox.arrived).toHaveLength(400)
    expect(inbox.counts().size).toBe(400)

    await planned(store, 0)
    way.cut()
    await expect(work(store, transportTo(inbox.port), machineWorld, told({patienceMilliseconds: 300}))).rejects.toThrow(
      StoreGone
    )
  })
})

async function cuttable(port: number, to: number) {
  let isCut = false
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(to, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        near.destroy()
        far.destroy()
        sockets.delete(socket)
      })
    }
    near.pipe(far).pipe(near)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    cut() {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend() {
      isCut = false
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
}
