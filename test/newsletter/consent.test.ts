import {
  addressKey,
  ask,
  type Asking,
  bring,
  change,
  confirm,
  copyStore,
  erase,
  headIn,
  importCsv,
  lift,
  mailAddress,
  people,
  personalData,
  personIn,
  proves,
  type Registry,
  stats,
  type Store,
  subscriberOf,
  suppress,
  token,
  verify,
  type Wishes,
  withdraw
} from '@budstikke/newsletter'
import {bcp47, must} from '@budstikke/core'
import {sql} from 'kysely'
import {describe, expect, it} from 'vitest'
import {keys} from './keys.ts'
import {engines, storeFor, type EngineName} from './stores.ts'
import {worldAt} from './workers.ts'
import {csvRows} from '../../packages/newsletter/src/consent/csv.ts'
import type {Confirming} from '../../packages/newsletter/src/consent/ask.ts'
import {confirmable} from '../../packages/newsletter/src/consent/answer.ts'
import {wishesOf} from '../../packages/newsletter/src/consent/wishes.ts'
import {wordingIn} from '../../packages/newsletter/src/consent/wording.ts'

const pepper = Buffer.alloc(32, 9)
const wording = wordingIn(must(bcp47('da')), 'Havnefonden')
const everything: Wishes = {languages: ['da'], topics: [], kinds: [], cadence: 'immediate'}

async function registryFor(engine: EngineName): Promise<Registry & {readonly world: ReturnType<typeof worldAt>}> {
  return {store: await storeFor(engine), world: worldAt('2026-11-03T08:00:00Z'), keys, pepper}
}

function asking(text: string, wishes: Wishes = everything): Asking {
  const source = 'https://presse.havnefonden.example/subscribe'
  return {address: must(mailAddress(text)), key: must(addressKey(text)), wishes, wording, source}
}

/** Asks, and answers the token that the letter would carry. */
async function asked(registry: Registry, text: string, wishes?: Wishes): Promise<string> {
  let link = ''
  await ask(registry, asking(text, wishes), (confirming: Confirming) => {
    link = confirming.token
    return {returnPath: 'b@havnefonden.example', message: 'Subject: Ja?\r\n\r\n'}
  })
  return link
}

const by = {wording, source: 'https://presse.havnefonden.example/c/'}

async function subscribed(registry: Registry, text: string, wishes?: Wishes): Promise<number> {
  const answer = await confirm(registry, await asked(registry, text, wishes), by)
  if (answer.state !== 'confirmed') throw new Error(answer.state)
  return answer.subscriber
}

async function eventsOf({db}: Store): Promise<readonly string[]> {
  const rows = await db.selectFrom('consent').select('event').orderBy('id').execute()
  return rows.map(({event}) => event)
}

async function faultsOf(registry: Registry, noted?: string) {
  const head = noted === undefined ? undefined : headIn(noted)
  const {faults} = await verify(registry, head === undefined ? {} : {noted: head})
  return faults.map(({fault, id}) => `${fault} ${id}`)
}

describe.each(engines)('consent in %s', (engine) => {
  it('mails nobody before they have said yes, and writes down what they said yes to', async () => {
    const registry = await registryFor(engine)
    const {store} = registry
    const link = await asked(registry, 'Ida.Holm@Avis.example', {
      ...everything,
      topics: ['havn'],
      kinds: ['invitation']
    })
    expect((await people(registry))[0]).toMatchObject({state: 'pending', topics: [], address: 'Ida.Holm@avis.example'})
    expect(await confirmable(registry, link)).toMatchObject({state: 'open', wishes: {topics: ['havn']}})
    const id = must(await subscriberOf(registry, 'ida.holm@avis.example'))
    expect(await wishesOf(store.db, id)).toBeUndefined()
    expect(await confirm(registry, link, by)).toEqual({state: 'confirmed', subscriber: id})
    expect(await wishesOf(store.db, id)).toEqual({...everything, topics: ['havn'], kinds: ['invitation']})
    expect((await people(registry))[0]).toMatchObject({state: 'active', topics: ['havn']})
    const lines = await store.db
      .selectFrom('consent')
      .innerJoin('wording', 'wording.hash', 'consent.wording')
      .selectAll()
      .execute()
    expect(lines.map(({event, language, version, text}) => ({event, language, version, text}))).toEqual(
      ['asked', 'confirmed'].map((event) => ({event, ...wording}))
    )
    // Who they are stands nowhere in the ledger.
    expect(JSON.stringify(lines).toLowerCase()).not.toContain('holm')
    expect(await faultsOf(registry)).toEqual([])
  })

  it('confirms once, also when the link is used many times at once, and not after a week', async () => {
    const registry = await registryFor(engine)
    const link = await asked(registry, 'ida@avis.example')
    const answers = await Promise.all(Array.from({length: 8}, () => confirm(registry, link, by)))
    expect(answers.map(({state}) => state).toSorted()).toEqual(['confirmed', ...Array.from({length: 7}, () => 'used')])
    expect(await eventsOf(registry.store)).toEqual(['asked', 'confirmed'])
    const late = await asked(registry, 'bo@avis.example')
    registry.world.forward(7 * 24 * 3600_000 + 61_000)
    expect(await confirm(registry, late, by)).toEqual({state: 'late'})
    expect(await confirm(registry, `${late.slice(0, -2)}AA`, by)).toEqual({state: 'none'})
    const id = must(await subscriberOf(registry, 'bo@avis.example'))
    for (const purpose of ['unsubscribe', 'preferences'] as const)
      expect(await confirm(registry, token(keys, {purpose, subscriber: id, about: 2 ** 31}), by)).toEqual({
        state: 'none'
      })
    expect(await faultsOf(registry)).toEqual([])
  })

  it('takes a form that is sent twice for one, and posts one letter an hour', async () => {
    const registry = await registryFor(engine)
    await Promise.all(Array.from({length: 5}, () => asked(registry, 'ida@avis.example')))
    const letters = () => registry.store.db.selectFrom('letter').select(['key', 'address']).execute()
    expect(await letters()).toHaveLength(1)
    expect(await people(registry)).toHaveLength(1)
    registry.world.forward(3600_000)
    await asked(registry, 'IDA@avis.example')
    expect(await letters()).toHaveLength(2)
  })

  it('does the same for who subscribes already, and changes nothing for them until they say so', async () => {
    const registry = await registryFor(engine)
    const id = await subscribed(registry, 'ida@avis.example')
    const before = await registry.store.db.selectFrom('subscription').selectAll().execute()
    registry.world.forward(3600_000)
    const link = await asked(registry, 'ida@avis.example', {...everything, languages: ['da', 'sv']})
    expect(await registry.store.db.selectFrom('subscription').selectAll().execute()).toEqual(before)
    await confirm(registry, link, by)
    const after = await registry.store.db.selectFrom('subscription').selectAll().orderBy('language').execute()
    // What was had stays since when it was had, so that a mailing under way does not miss them.
    expect(after.map(({language, since}) => [language, since === before[0]?.since])).toEqual([
      ['da', true],
      ['sv', false]
    ])
    expect(await wishesOf(registry.store.db, id)).toMatchObject({languages: ['da', 'sv']})
  })

  it('writes down who leaves, once, and lets them come back by their own hand', async () => {
    const registry = await registryFor(engine)
    const id = await subscribed(registry, 'ida@avis.example')
    await Promise.all(Array.from({length: 4}, () => withdraw(registry, id, 'one-click')))
    await withdraw(registry, 999, 'one-click')
    expect(await eventsOf(registry.store)).toEqual(['asked', 'confirmed', 'withdrawn'])
    expect((await people(registry))[0]).toMatchObject({state: 'pending', topics: []})
    expect(await change(registry, id, {...by, wishes: {...everything, cadence: 'weekly'}})).toBe('changed')
    expect((await people(registry))[0]).toMatchObject({state: 'active'})
    expect(await wishesOf(registry.store.db, id)).toMatchObject({cadence: 'weekly'})
    expect(await faultsOf(registry)).toEqual([])
  })

  it('lets who asked and then left not be brought back by the old link', async () => {
    const registry = await registryFor(engine)
    const link = await asked(registry, 'ida@avis.example')
    await withdraw(registry, must(await subscriberOf(registry, 'ida@avis.example')), 'one-click')
    expect(await confirm(registry, link, by)).toEqual({state: 'used'})
  })

  it('erases a person, keeps the chain, and never takes the address up again', async () => {
    const registry = await registryFor(engine)
    const {store} = registry
    const id = await subscribed(registry, 'Ida@avis.example')
    await subscribed(registry, 'bo@avis.example')
    expect(await erase(registry, id, 'https://presse.havnefonden.example/p/')).toBe(true)
    expect(await erase(registry, id, 'again')).toBe(false)
    const all = await Promise.all(
      (['subscriber', 'subscription', 'consent', 'suppression', 'letter', 'bounce', 'meta'] as const).map((table) =>
        store.db.selectFrom(table).selectAll().execute()
      )
    )
    expect(JSON.stringify(all).toLowerCase()).not.toContain('ida@')
    expect(await faultsOf(registry)).toEqual([])
    expect(await change(registry, id, {...by, wishes: everything})).toBe('gone')
    // Neither a form nor a file brings them back; nor does a letter go out.
    const link = await asked(registry, 'IDA@avis.example')
    expect(await confirm(registry, link, by)).toEqual({state: 'used'})
    const person = personIn(
      (name) => ({address: 'ida@AVIS.example', source: 'Messe', consent: '2026-01-02'})[name] ?? '',
      {languages: ['da'], topics: []},
      registry.world.now()
    )
    if ('reason' in person) throw new Error(person.reason)
    expect(await bring(registry, [person])).toEqual({added: 0, known: 0, suppressed: 1})
    expect(await people(registry)).toHaveLength(1)
    expect(await store.db.selectFrom('letter').select('address').execute()).toEqual([{address: 'bo@avis.example'}])
    // They may think better of it, and say so to an editor.
    expect(await lift(registry, must(addressKey('ida@avis.example')), 'by telephone')).toBe(true)
    expect(await subscribed(registry, 'ida@avis.example')).toBeGreaterThan(id)
  })

  it('suppresses at an editor’s word, also who never subscribed', async () => {
    const registry = await registryFor(engine)
    const id = await subscribed(registry, 'ida@avis.example')
    const told = {reason: 'editor', source: 'budstikke subscribers suppress'} as const
    expect(await suppress(registry, must(addressKey('ida@avis.example')), told)).toBe(true)
    expect(await suppress(registry, must(addressKey('ida@avis.example')), told)).toBe(false)
    expect(await suppress(registry, must(addressKey('bo@avis.example')), told)).toBe(true)
    expect(await change(registry, id, {...by, wishes: everything})).toBe('barred')
    await asked(registry, 'bo@avis.example')
    expect(await people(registry)).toHaveLength(1)
    expect(await stats(registry)).toMatchObject({
      states: {pending: 0, active: 0, suppressed: 1},
      suppressed: 2,
      topics: {}
    })
    expect(await faultsOf(registry)).toEqual([])
  })

  it('shows a person all that is known of them, with a proof that shows nobody else', async () => {
    const registry = await registryFor(engine)
    await subscribed(registry, 'bo@avis.example')
    const id = await subscribed(registry, 'ida@avis.example')
    await subscribed(registry, 'per@avis.example')
    const data = must(await personalData(registry, id, {proof: 'with'}))
    expect(data).toMatchObject({address: 'ida@avis.example', state: 'active'})
    expect(data.consent.map(({event, text}) => [event, text?.text])).toEqual([
      ['asked', wording.text],
      ['confirmed', wording.text]
    ])
    expect(data.proof?.head).toEqual((await verify(registry)).head)
    expect(proves(data)).toBe(true)
    expect(JSON.stringify(data)).not.toMatch(/bo@|per@/u)
    const [first, ...others] = data.consent
    expect(proves({...data, consent: [{...must(first), at: 1}, ...others]})).toBe(false)
    expect(proves({...data, consent: [{...must(first), text: {...wording, text: 'Alt'}}, ...others]})).toBe(false)
    const proof = must(data.proof)
    expect(proves({...data, proof: {...proof, head: {...proof.head, id: 99}}})).toBe(false)
    expect(proves({...data, proof: {...proof, prints: proof.prints.slice(1)}})).toBe(false)
  })

  describe('verify', () => {
    const whole = async () => {
      const registry = await registryFor(engine)
      for (const name of ['ida', 'bo', 'per']) await subscribed(registry, `${name}@avis.example`)
      expect(await faultsOf(registry)).toEqual([])
      return registry
    }
    it.each([
      ['an edited line', `update consent set at = at + 1 where id = 3`, 'edited 3'],
      ['an edited event', `update consent set event = 'confirmed' where id = 1`, 'edited 1'],
      ['a line that is gone', `delete from consent where id = 4`, 'missing 4'],
      ['a line that is gone from the start', `delete from consent where id = 1`, 'missing 1'],
      ['a line that is gone from the end', `delete from consent where id = 6`, 'truncated 6'],
      ['an edited text', `update wording set text = 'Ja til alt'`, 'wording 1'],
      ['a text that is gone', `delete from wording`, 'wording 1'],
      [
        'a line that was added',
        `insert into consent select 7, pseudonym, event, at, wording, source, detail, hash, hash from consent where id = 6`,
        'added 7'
      ],
      ['a reader without consent', `update subscriber set pseudonym = 'x' where id = 2`, 'unproven 0'],
      [
        'a head that is not ours',
        `update meta set value = replace(value, '6:', '5:') where key = 'consent-head'`,
        'unsealed 0'
      ]
    ])('finds %s', async (_, statement, fault) => {
      const registry = await whole()
      await sql.raw(statement).execute(registry.store.db)
      expect(await faultsOf(registry)).toContain(fault)
    })

    it('finds lines that were put in another order', async () => {
      const registry = await whole()
      await sql.raw('update consent set id = 100 where id = 2').execute(registry.store.db)
      await sql.raw('update consent set id = 2 where id = 3').execute(registry.store.db)
      await sql.raw('update consent set id = 3 where id = 100').execute(registry.store.db)
      expect(await faultsOf(registry)).toEqual(expect.arrayContaining(['edited 2', 'unchained 2']))
    })

    it('finds an end that was cut off together with its seal, where a head was noted', async () => {
      const registry = await whole()
      const older = await registry.store.db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', 'consent-head')
        .executeTakeFirstOrThrow()
      await subscribed(registry, 'mia@avis.example')
      const {head} = await verify(registry)
      await sql.raw('delete from consent where id > 6').execute(registry.store.db)
      await registry.store.db.updateTable('meta').set(older).where('key', '=', 'consent-head').execute()
      await registry.store.db.deleteFrom('subscriber').where('address', '=', 'mia@avis.example').execute()
      // The seal is an old one of ours: the store alone cannot know.
      expect(await faultsOf(registry)).toEqual([])
      expect(await faultsOf(registry, `${head.id}:${head.hash}`)).toEqual(['truncated 7'])
      for (const name of ['eva', 'ole']) await subscribed(registry, `${name}@avis.example`)
      expect(await faultsOf(registry, `${head.id}:${head.hash}`)).toEqual([`rewritten ${head.id}`])
    })

    it('goes on under no seal where the ledger was tampered with, so that people can still leave', async () => {
      const registry = await whole()
      await sql.raw('delete from consent where id = 6').execute(registry.store.db)
      const id = must(await subscriberOf(registry, 'ida@avis.example'))
      await withdraw(registry, id, 'one-click')
      expect((await people(registry))[0]).toMatchObject({state: 'pending'})
      expect(await faultsOf(registry)).toContain('unsealed 0')
    })
  })

  it('takes in people with their consent, and says of each row that it refuses which it is and why', async () => {
    const registry = await registryFor(engine)
    await subscribed(registry, 'kendt@avis.example')
    await erase(registry, await subscribed(registry, 'slettet@avis.example'), 'self')
    const table = [
      '\uFEFFAddress;Name;Source;Consent;Languages;Topics;Cadence',
      'ida@avis.example;"Holm; Ida";Messe i Aarhus;2025-03-01;da|sv;havn;daily',
      'bo@avis.example;Bo;;2025-03-01;;;',
      'per@avis.example;"Per',
      'på to linjer";Messe;;;;',
      'ole@avis.example;Ole;Messe;engang;;;',
      'mia@avis.example;Mia;Messe;2031-01-01;;;',
      'ikke en adresse;;Messe;2025-03-01;;;',
      'eva@avis.example;;fra eva@avis.example;2025-03-01;;;',
      'kim@avis.example;;Messe;2025-03-01;de;;',
      'lis@avis.example;;Messe;2025-03-01;;tog;',
      'IDA@avis.example;;Messe;2025-03-01;;;',
      'kendt@avis.example;;Messe;2025-03-01;;;',
      'slettet@avis.example;;Messe;2025-03-01;;;',
      ''
    ].join('\r\n')
    const came = await importCsv(registry, table, {languages: ['da', 'sv'], topics: ['havn']})
    expect(came).toMatchObject({added: 1, known: 1, repeated: 1, suppressed: 1})
    expect(came.refused.map(({line, reason}) => `${line} ${reason}`)).toEqual([
      '3 source',
      '4 consent',
      '6 time',
      '7 time',
      '8 address',
      '9 personal',
      '10 language',
      '11 topic'
    ])
    const ida = must(await subscriberOf(registry, 'ida@avis.example'))
    expect(await wishesOf(registry.store.db, ida)).toEqual({
      languages: ['da', 'sv'],
      topics: ['havn'],
      kinds: [],
      cadence: 'daily'
    })
    expect(await personalData(registry, ida)).toMatchObject({
      name: 'Holm; Ida',
      consent: [{event: 'imported', source: 'Messe i Aarhus'}]
    })
    await expect(importCsv(registry, 'address,name\na@b.example,A', {languages: ['da'], topics: []})).rejects.toThrow(
      'source'
    )
    expect(await faultsOf(registry)).toEqual([])
  })

  it('is whole still where the store was copied', async () => {
    const registry = await registryFor(engine)
    await subscribed(registry, 'ida@avis.example')
    for (const other of engines) {
      const copy = {...registry, store: await storeFor(other)}
      await copyStore(registry.store, copy.store)
      expect(await faultsOf(copy)).toEqual([])
      await subscribed(copy, 'bo@avis.example')
      expect(await faultsOf(copy)).toEqual([])
    }
  })

  it('takes a list of very many equal addresses for one person', async () => {
    const registry = await registryFor(engine)
    expect(await importCsv(registry, equalRows(100_000), {languages: ['da'], topics: []})).toEqual({
      added: 1,
      known: 0,
      repeated: 99_999,
      suppressed: 0,
      refused: []
    })
    expect(await people(registry)).toHaveLength(1)
  })

  it('reads a table alike wherever it is cut into pieces', async () => {
    const table =
      '\uFEFFaddress;source;consent;name\r\na@b.example;"Messe ""Nord""\nAarhus";2025-01-01;"Bo; ""B"""\r\n;;;\n'
    const rowsIn = async (pieces: string | AsyncIterable<string>) => {
      const rows: unknown[] = []
      for await (const row of csvRows(pieces)) rows.push(row)
      return rows
    }
    const whole = await rowsIn(table)
    expect(whole).toEqual([
      {line: 1, cells: ['address', 'source', 'consent', 'name']},
      {line: 2, cells: ['a@b.example', 'Messe "Nord"\nAarhus', '2025-01-01', 'Bo; "B"']}
    ])
    for (let at = 0; at <= table.length; at += 1)
      expect(await rowsIn(inPieces([table.slice(0, at), table.slice(at)]))).toEqual(whole)
    expect(await rowsIn(inPieces([...table]))).toEqual(whole)
  })
})

/** A table of so many rows that say the same, as a file comes in from a disk. */
async function* equalRows(count: number): AsyncGenerator<string> {
  yield 'address,source,consent\n'
  const piece = 'ida@avis.example,Messe,2025-01-01\n'.repeat(1000)
  for (let rows = 0; rows < count; rows += 1000) yield await Promise.resolve(piece)
}

async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

describe('an address', () => {
  it.each([
    ['IDA@ÆRØ.example', 'ida@xn--r-3fa9c.example'],
    ['søren@avis.example', 'søren@avis.example'],
    // Cyrillic а is another letter: it is another mailbox, and no key makes the two one.
    ['idа@avis.example', 'idа@avis.example'],
    ['e\u0301va@avis.example', 'éva@avis.example']
  ])('%s has the key %s', (text, key) => {
    expect(addressKey(text)).toBe(key)
  })

  it.each([
    '"ida holm"@avis.example',
    'ida@avis.example\r\nBcc: all@avis.example',
    'ida@avis',
    'a@b@c.example ,x',
    '<ida@avis.example>',
    'ida@[127.0.0.1]',
    ''
  ])('is none: %j', (text) => {
    expect(mailAddress(text)).toBeUndefined()
  })
})
