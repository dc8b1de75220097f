import {chmodSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {machinePost} from '../../packages/cli/src/edge/post.ts'
import {openStore} from '../../packages/cli/src/edge/stores.ts'
import {folderWith, person} from '../cli/person.ts'
import {danish, swedish} from './newsrooms.ts'
import {addReaders} from './readers.ts'
import {placeFor} from './stores.ts'
import {sinkFor, worldAt} from './workers.ts'

const newsroom = `organisation: Havnefonden
url: https://presse.havnefonden.example/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
contacts: [{name: Ida Holm, emails: [presse@havnefonden.example]}]
newsletter:
  from: nyt@havnefonden.example
`

const nobodyStops = new Promise<void>(() => undefined)

async function office(readers: number, environment: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({
    'newsroom.yaml': newsroom,
    'releases/mole/da.md': danish,
    'releases/mole/sv.md': swedish
  })
  if (environment['DATABASE_URL'] === undefined) {
    const store = await openStore({engine: 'sqlite', path: join(folder, 'newsletter.db')})
    await addReaders(store, readers)
    await store.close()
  }
  const server = await sinkFor({keepsText: true})
  const world = worldAt('2026-11-03T10:00:00Z')
  const someone = person(folder, {
    environment: {SMTP_URL: `smtp://127.0.0.1:${server.port}?tls=none`, ...environment},
    post: {...machinePost, world},
    stopped: nobodyStops
  })
  return {folder, server, world, someone}
}

describe('budstikke send', () => {
  it('tells to how many it would go, and sends it to each once', async () => {
    const {folder, server, someone} = await office(12)
    expect(await someone('send', 'mole', '--dry-run')).toMatchObject({
      exit: 0,
      out: '“Havnen får en ny mole” would go to 12 readers. Nothing was sent.\n'
    })
    expect(server.arrived).toEqual([])
    const first = await someone('send', 'mole', '--yes')
    expect(first).toMatchObject({exit: 0})
    expect(first.out).toContain('12 readers have been sent it')
    const second = await someone('send', join(folder, 'releases/mole'), '--yes')
    expect(second.said).toContain('goes to each reader once')
    expect(server.arrived).toHaveLength(12)
    const [mail] = server.arrived
    expect(mail?.message).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/mu)
    expect(mail?.message).toMatch(/^Message-ID: <1\.\d+\.[\da-f]{16}@havnefonden\.example>\r$/mu)
    expect((await someone('send')).out).toContain('“Havnen får en ny mole” has been sent')
    // What signs links is for its owner alone.
    expect(statSync(join(folder, 'newsletter.key')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'newsletter.db')).mode & 0o077).toBe(0)
  })

  it('sends a test to one address, in each language, and to nobody else', async () => {
    const {server, someone} = await office(5)
    expect(await someone('send', 'mole', '--test', 'ida@laeser.example')).toMatchObject({exit: 0})
    expect(server.arrived.map(({to}) => to)).toEqual(['ida@laeser.example', 'ida@laeser.example'])
    expect(await someone('send')).toMatchObject({out: 'Nothing has been sent yet.\n'})
  })

  it('sends nothing before its hour, and nothing that is not there', async () => {
    const {server, someone, world} = await office(5)
    world.forward(-3 * 60 * 60 * 1000)
    expect((await someone('send', 'mole', '--yes')).said).toContain('is not out yet')
    expect((await someone('send', 'mol', '--yes')).said).toContain('no release “mol”')
    expect((await someone('send', 'mole', '--correction')).said).toContain('is marked as corrected')
    expect(server.arrived).toEqual([])
  })

  it('pauses, tells of it, and goes on', async () => {
    const {server, someone} = await office(5)
    expect((await someone('send', 'mole', '--pause')).said).toContain('has never been sent')
    await someone('send', 'mole', '--yes')
    expect((await someone('send', 'mole', '--pause')).said).toContain('is not being sent')
    expect(JSON.parse((await someone('send', 'mole', '--report', '--json')).out)).toMatchObject({
      state: 'done',
      readers: 5,
      counts: {sent: 5, failed: 0}
    })
    expect(server.arrived).toHaveLength(5)
  })

  it('says what is missing before it writes anything', async () => {
    const {folder, someone} = await office(1, {SMTP_URL: ''})
    expect((await someone('send', 'mole', '--yes')).said).toContain('SMTP_URL')
    expect((await someone('send')).out).toBe('Nothing has been sent yet.\n')
    writeFileSync(join(folder, 'newsroom.yaml'), newsroom.slice(0, newsroom.indexOf('newsletter:')))
    expect((await someone('send', 'mole')).said).toContain('newsletter: {from:')
  })

  it('takes secrets from files that are shut, and shows none', async () => {
    const {folder, server, someone} = await office(2, {SMTP_URL: '', SMTP_URL_FILE: 'smtp.secret'})
    writeFileSync(join(folder, 'smtp.secret'), `smtp://ida:hemmelig@127.0.0.1:${server.port}?tls=none\n`)
    chmodSync(join(folder, 'smtp.secret'), 0o644)
    const open = await someone('send', 'mole', '--yes')
    expect(open.said).toContain('chmod 600 smtp.secret')
    expect(open.said).not.toContain('hemmelig')
    writeFileSync(join(folder, 'smtp.secret'), 'hemmelig@127.0.0.1')
    chmodSync(join(folder, 'smtp.secret'), 0o600)
    const wrong = await someone('send', 'mole', '--yes')
    expect(wrong.exit).toBe(2)
    expect(wrong.said).not.toContain('hemmelig')
  })
})

describe('budstikke store', () => {
  it('copies the store, moves it to PostgreSQL, and goes on there without mailing anybody twice', async () => {
    const place = await placeFor('postgres')
    if (place.engine !== 'postgres') throw new Error('No server')
    const {folder, server, someone} = await office(30)
    await someone('send', 'mole', '--yes')
    expect(await someone('store', '--backup', 'copy.db')).toMatchObject({exit: 0})
    expect((await someone('store', '--backup', 'copy.db')).said).toContain('There is a file copy.db already')
    const moved = person(folder, {
      environment: {SMTP_URL: `smtp://127.0.0.1:${server.port}?tls=none`, DATABASE_URL: place.url},
      post: {...machinePost, world: worldAt('2026-11-03T11:00:00Z')},
      stopped: nobodyStops
    })
    expect((await someone('store', '--move')).said).toContain('DATABASE_URL')
    const answer = await moved('store', '--move')
    expect(answer).toMatchObject({exit: 0})
    expect(answer.out).toContain('delivery: 30')
    expect((await moved('store', '--move')).said).toContain('holds a newsletter already')
    expect(readFileSync(join(folder, 'copy.db')).subarray(0, 15).toString()).toBe('SQLite format 3')
    await moved('send', 'mole', '--yes')
    expect(server.arrived).toHaveLength(30)
    const store = await openStore(place)
    onTestFinished(() => store.close())
    // Ids go on from where they were.
    await addReaders(store, 1, {from: 31})
    const last = await store.db.selectFrom('subscriber').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
    expect(last.id).toBe(31)
    const copy = await openStore({engine: 'sqlite', path: join(folder, 'copy.db')})
    onTestFinished(() => copy.close())
    for (const table of ['subscriber', 'subscription', 'mailing', 'content', 'batch', 'delivery'] as const)
      expect(await copy.db.selectFrom(table).selectAll().execute(), table).toHaveLength(
        (await store.db.selectFrom(table).selectAll().execute()).length - (table.startsWith('subscri') ? 1 : 0)
      )
  })
})
