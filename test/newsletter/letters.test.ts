import {post, work} from '@budstikke/newsletter'
import {describe, expect, it} from 'vitest'
import {engines, storeFor} from './stores.ts'
import {sinkFor, told, transportTo, until, worldAt} from './workers.ts'

const letter = {
  key: 'confirm 7',
  address: 'ida@laeser.example',
  returnPath: '',
  message: 'To: ida@laeser.example\r\nSubject: Bekr=C3=A6ft\r\n\r\nHej.\r\n'
}

describe.each(engines)('a letter on %s', (engine) => {
  it('is sent once, however often it is posted, and its text is not kept', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    const expires = world.now() + 60_000
    expect(await post(store.db, world, {...letter, expires})).toBe(true)
    expect(await post(store.db, world, {...letter, expires})).toBe(false)
    const server = await sinkFor({keepsText: true})
    await Promise.all([1, 2].map(() => work(store, transportTo(server.port), world, told())))
    expect(server.arrived).toEqual([{from: '', to: 'ida@laeser.example', message: letter.message}])
    expect(await store.db.selectFrom('letter').select(['state', 'message']).execute()).toEqual([
      {state: 2, message: ''}
    ])
    expect(await post(store.db, world, {...letter, expires})).toBe(false)
  })

  it('is tried again when it was put off, and not when it is of no more use', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    await post(store.db, world, {...letter, expires: world.now() + 5 * 60_000})
    await post(store.db, world, {
      ...letter,
      key: 'confirm 8',
      address: 'bo@laeser.example',
      expires: world.now() + 90_000
    })
    const server = await sinkFor({
      rcpt: (to, nth) => (nth === 1 || to.startsWith('bo@') ? '450 4.2.0 Later' : undefined)
    })
    const working = work(store, transportTo(server.port), world, told())
    const rows = () =>
      store.db.selectFrom('letter').select(['key', 'state', 'message', 'tries']).orderBy('id').execute()
    await until(async () => (await rows()).every(({tries}) => tries === 1))
    world.forward(61_000)
    await working
    expect(server.counts()).toEqual(new Map([['ida@laeser.example', 1]]))
    expect(await rows()).toEqual([
      {key: 'confirm 7', state: 2, message: '', tries: 1},
      {key: 'confirm 8', state: 3, message: '', tries: 1}
    ])
  })

  it('is its worker’s to tell of while it is on its way, though its hour passes', async () => {
    const store = await storeFor(engine)
    const world = worldAt('2026-11-03T08:00:00Z')
    await post(store.db, world, {...letter, expires: world.now() + 20_000})
    const server = await sinkFor({thinks: 1500, seen: () => world.forward(30_000)})
    const working = work(store, transportTo(server.port), world, told())
    await until(() => server.arrived.length === 1)
    await work(store, transportTo(server.port), world, told())
    await working
    expect(server.arrived).toHaveLength(1)
    expect(await store.db.selectFrom('letter').select('state').execute()).toEqual([{state: 2}])
  })
})
