import {expect, it} from 'vitest'
import {strike} from './blows.ts'
import {engines, storeFor} from './stores.ts'

const connections = 5
const readers = 1500

type Blow = Pick<Parameters<typeof strike>[2], 'signal' | 'onCrash'>

/** What a blow to a worker costs on each engine; side by side, since most of it is waiting for leases. */
async function tolls(blow: Blow) {
  const stores = await Promise.all(engines.map((engine) => storeFor(engine)))
  return Promise.all(stores.map((store) => strike(store, store.place, {...blow, readers, connections})))
}

// The counts of twenty rounds are made by `kill.ts`, which takes minutes.
it('a worker that is killed under `hold` loses nobody, repeats nothing, and names the few it is not sure of', async () => {
  for (const toll of await tolls({signal: 'SIGKILL', onCrash: 'hold'})) {
    expect(toll).toMatchObject({lost: 0, doubled: 0})
    expect(toll.held).toBeGreaterThan(0)
    expect(toll.held).toBeLessThanOrEqual(2 * connections)
    expect(toll.resent).toBe(toll.held - toll.unsent)
  }
})

it('a worker that is frozen past its lease under `resend` loses nobody and repeats what was on the wire', async () => {
  for (const toll of await tolls({signal: 'SIGSTOP', onCrash: 'resend'})) {
    expect(toll).toMatchObject({lost: 0, held: 0})
    expect(toll.doubled).toBeLessThanOrEqual(2 * connections)
  }
})
