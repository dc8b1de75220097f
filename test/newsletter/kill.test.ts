import {describe, expect, it} from 'vitest'
import {strike} from './blows.ts'
import {engines, storeFor} from './stores.ts'

const connections = 5
const readers = 1500

// The counts of twenty rounds are made by `kill.ts`, which takes minutes.
describe.each(engines)('a worker on %s', (engine) => {
  it('that is killed under `hold` loses nobody, repeats nothing, and names the few it is not sure of', async () => {
    const store = await storeFor(engine)
    const toll = await strike(store, store.place, {signal: 'SIGKILL', onCrash: 'hold', readers, connections})
    expect(toll).toMatchObject({lost: 0, doubled: 0})
    expect(toll.held).toBeGreaterThan(0)
    expect(toll.held).toBeLessThanOrEqual(2 * connections)
    expect(toll.resent).toBe(toll.held - toll.unsent)
  })

  it('that is frozen past its lease under `resend` loses nobody and repeats what was on the wire', async () => {
    const store = await storeFor(engine)
    const toll = await strike(store, store.place, {signal: 'SIGSTOP', onCrash: 'resend', readers, connections})
    expect(toll).toMatchObject({lost: 0, held: 0})
    expect(toll.doubled).toBeLessThanOrEqual(2 * connections)
  })
})
