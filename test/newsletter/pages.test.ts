import {bcp47, must, type NewsletterSettings, type NewsroomSettings, readNewsroomSettings} from '@budstikke/core'
import {
  newsletterHandler,
  type NewsletterHandler,
  people,
  type Registry,
  subscriberOf,
  token,
  verify
} from '@budstikke/newsletter'
import {HtmlValidate, StaticConfigLoader} from 'html-validate'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {keys} from './keys.ts'
import {type EngineName, engines, storeFor} from './stores.ts'
import {worldAt} from './workers.ts'
import type {Purpose} from '../../packages/newsletter/src/tokens.ts'
import {wishesOf} from '../../packages/newsletter/src/consent/wishes.ts'

const settings = must(
  readNewsroomSettings(`organisation: Havnefonden
url: https://presse.havnefonden.example/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv, nb, nn, fi, en]
topics:
  havn: {da: Havn, sv: Hamn, en: Harbour}
  skib: {da: Skibe, sv: Fartyg, en: Ships}
newsletter: {from: presse@havnefonden.example, url: 'https://mail.havnefonden.example/n/', bounces: '*@bounce.havnefonden.example'}
`).settings
)

const home = 'https://mail.havnefonden.example/n/'

function withNewsletter(given: NewsroomSettings): NewsroomSettings & {readonly newsletter: NewsletterSettings} {
  return {...given, newsletter: must(given.newsletter)}
}

interface Office {
  readonly registry: Registry
  readonly world: ReturnType<typeof worldAt>
  readonly handler: NewsletterHandler
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  post(path: string, fields: string, headers?: Readonly<Record<string, string>>, client?: string): Promise<Response>
  /** The letters that wait, by their addresses; each with the path of its link. */
  letters(): Promise<
    readonly {readonly to: string; readonly path: string; readonly message: string; readonly subject: string}[]
  >
  link(purpose: Purpose, address: string): Promise<string>
  dump(): Promise<string>
}

async function officeFor(engine: EngineName): Promise<Office> {
  const world = worldAt('2026-11-03T08:00:00Z')
  const registry: Registry = {store: await storeFor(engine), world, keys, pepper: Buffer.alloc(32, 9)}
  const handler = newsletterHandler({
    registry,
    settings: withNewsletter(settings),
    origins: ['https://www.havnefonden.example']
  })
  const {db} = registry.store
  return {
    registry,
    world,
    handler,
    get: (path, headers = {}) => handler(new Request(home + path, {headers})),
    post: (path, body, headers = {}, client) =>
      handler(
        new Request(home + path, {
          method: 'POST',
          headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
          body
        }),
        client
      ),
    async letters() {
      const rows = await db.selectFrom('letter').select(['address', 'message']).orderBy('id').execute()
      return Promise.all(
        rows.map(async ({address, message}) => {
          const {text = '', subject = ''} = await PostalMime.parse(message)
          return {
            to: address,
            message,
            subject,
            path: /https:\/\/mail\.havnefonden\.example\/n\/(c\/[\w-]+)/u.exec(text)?.[1] ?? ''
          }
        })
      )
    },
    async link(purpose, address) {
      const subscriber = must(await subscriberOf(registry, address))
      return token(keys, {purpose, subscriber, about: purpose === 'confirm' ? 2 ** 31 : 0})
    },
    async dump() {
      const tables = [
        'subscriber',
        'subscription',
        'consent',
        'suppression',
        'letter',
        'bounce',
        'meta',
        'wording'
      ] as const
      return JSON.stringify(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())))
    }
  }
}

async function subscribe(office: Office, address: string, more = ''): Promise<void> {
  await office.post('subscribe', `email=${encodeURIComponent(address)}&language=da${more}`)
  const letter = must((await office.letters()).findLast(({to}) => to === address))
  expect((await office.post(letter.path, '')).status).toBe(200)
}

const markup = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {'void-style': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'attr-quotes': 'off'}
  })
)

async function faultsIn(answer: Response): Promise<readonly string[]> {
  const report = await markup.validateString(await answer.text())
  return report.results.flatMap(({messages}) =>
    messages.map(({ruleId, message, line}) => `${line} ${ruleId}: ${message}`)
  )
}

describe.each(engines)('the pages of readers on %s', (engine) => {
  it('take a reader from the form through the letter to the list, to other choices, and out', async () => {
    const office = await officeFor(engine)
    const answer = await office.post(
      'subscribe',
      'email=Ida%40avis.example&language=sv&whole=yes&languages=sv&languages=da&topics=havn&topics=nope&kinds=invitation&cadence=daily'
    )
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Titta i din inkorg')])
    const [letter] = await office.letters()
    expect(letter).toMatchObject({to: 'Ida@avis.example', subject: 'Bekräfta att du vill ha nyheter från Havnefonden'})
    const shown = await (await office.get(must(letter).path)).text()
    expect(shown).toContain('Språk: Svenska, Dansk')
    expect(shown).toContain('Jag samtycker till')
    expect((await people(office.registry))[0]).toMatchObject({state: 'pending'})
    const done = await office.post(must(letter).path, '')
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('Du prenumererar nu')])
    const id = must(await subscriberOf(office.registry, 'ida@avis.example'))
    const asked = {languages: ['sv', 'da'], topics: ['havn'], kinds: ['invitation'], cadence: 'daily'}
    expect(await wishesOf(office.registry.store.db, id)).toEqual(asked)
    expect((await office.post(must(letter).path, '')).status).toBe(410)

    const preferences = `p/${await office.link('preferences', 'ida@avis.example')}`
    const page = await (await office.get(preferences)).text()
    expect(page).toContain('Ida@avis.example')
    expect(page).toMatch(/value="havn" checked/u)
    expect(page).not.toMatch(/value="skib" checked/u)
    expect(
      await (await office.post(preferences, 'language=sv&whole=yes&languages=sv&topics=skib&cadence=immediate')).text()
    ).toContain('Dina val är sparade.')
    expect(await wishesOf(office.registry.store.db, id)).toEqual({
      languages: ['sv'],
      topics: ['skib'],
      kinds: [],
      cadence: 'immediate'
    })
    expect((await office.post(preferences, 'whole=yes')).status).toBe(422)

    const out = `u/${await office.link('unsubscribe', 'ida@avis.example')}`
    expect(await (await office.get(out)).text()).toContain('Avsluta prenumerationen')
    expect(await wishesOf(office.registry.store.db, id)).toBeDefined()
    expect(await (await office.post(out, '')).text()).toContain('Prenumerationen är avslutad')
    expect(await wishesOf(office.registry.store.db, id)).toBeUndefined()
    expect(await (await office.get(preferences)).text()).toContain('Du får inga mejl från oss nu')
    expect((await verify(office.registry)).faults).toEqual([])
  })

  it('let a mail program take its reader out with one click: at once, without a redirect, as often as it likes', async () => {
    const office = await officeFor(engine)
    await subscribe(office, 'ida@avis.example')
    const out = `u/${await office.link('unsubscribe', 'ida@avis.example')}`
    const erase = `p/${await office.link('preferences', 'ida@avis.example')}/erase`
    const click = () => office.post(out, 'List-Unsubscribe=One-Click')
    for (const answer of await Promise.all([click(), click(), click()])) {
      expect([
        answer.status,
        answer.headers.get('location'),
        answer.headers.get('set-cookie'),
        await answer.text()
      ]).toEqual([200, null, null, ''])
    }
    expect((await people(office.registry))[0]).toMatchObject({state: 'pending', topics: []})
    const multipart = new FormData()
    multipart.set('List-Unsubscribe', 'One-Click')
    const again = await office.handler(new Request(home + out, {method: 'POST', body: multipart}))
    expect([again.status, await again.text()]).toEqual([200, ''])
    // Also from another site, and for a person who is gone.
    expect((await office.post(erase, '')).status).toBe(200)
    expect((await office.post(erase, '')).status).toBe(200)
    expect(await people(office.registry)).toEqual([])
    const late = await office.post(out, 'List-Unsubscribe=One-Click', {
      origin: 'https://mail.example',
      'sec-fetch-site': 'cross-site'
    })
    expect(late.status).toBe(200)
    expect((await office.get(out)).status).toBe(200)
    const rows = await office.registry.store.db.selectFrom('consent').select('event').orderBy('id').execute()
    expect(rows.map(({event}) => event)).toEqual(['asked', 'confirmed', 'withdrawn', 'erased'])
  })

  it('change nothing when they are only looked at, whoever looks', async () => {
    const office = await officeFor(engine)
    await subscribe(office, 'ida@avis.example')
    await office.post('subscribe', 'email=bo%40avis.example&language=da')
    const open = must((await office.letters()).at(-1)).path
    const preferences = `p/${await office.link('preferences', 'ida@avis.example')}`
    const paths = [
      'subscribe',
      open,
      `u/${await office.link('unsubscribe', 'ida@avis.example')}`,
      preferences,
      `${preferences}/erase`,
      `${preferences}/export`
    ]
    const before = await office.dump()
    for (const path of paths)
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) {
        const answer = await office.handler(new Request(home + path, {method}))
        const isShown = (method === 'GET' || method === 'HEAD') && !path.endsWith('export')
        expect([path, method, answer.status]).toEqual([path, method, isShown ? 200 : method === 'OPTIONS' ? 204 : 405])
        if (!isShown) expect(answer.headers.get('allow')).toMatch(path.endsWith('export') ? /^POST/u : /^GET, HEAD/u)
        if (method === 'HEAD') expect(await answer.text()).toBe('')
      }
    expect(await office.dump()).toBe(before)
  })

  it('say the same to everybody’s address, and post the same', async () => {
    const office = await officeFor(engine)
    await subscribe(office, 'ida@avis.example')
    await subscribe(office, 'slettet@avis.example')
    await office.post(`p/${await office.link('preferences', 'slettet@avis.example')}/erase`, '')
    office.world.forward(3600_000)
    const said = await Promise.all(
      ['ida', 'ny', 'slettet'].map(async (name) => {
        const answer = await office.post('subscribe', `email=${name}%40avis.example&language=da`)
        return [answer.status, await answer.text(), [...answer.headers].filter(([key]) => key !== 'date')]
      })
    )
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
    const waiting = (await office.letters()).map(({to}) => to)
    expect(waiting.filter((to) => to.startsWith('slettet'))).toEqual([])
    expect(waiting.filter((to) => to.startsWith('ida'))).toHaveLength(2)
  })

  it('take each token for what it is for', async () => {
    const office = await officeFor(engine)
    await subscribe(office, 'ida@avis.example')
    const places: Readonly<Record<Purpose, string>> = {confirm: 'c/', unsubscribe: 'u/', preferences: 'p/', bounce: ''}
    const before = await office.dump()
    for (const purpose of ['confirm', 'unsubscribe', 'preferences', 'bounce'] as const)
      for (const [other, place] of Object.entries(places)) {
        if (other === purpose || place === '') continue
        const path = place + (await office.link(purpose, 'ida@avis.example'))
        expect([purpose, other, (await office.get(path)).status]).toEqual([purpose, other, 404])
        expect([purpose, other, (await office.post(path, 'List-Unsubscribe=One-Click')).status]).toEqual([
          purpose,
          other,
          404
        ])
      }
    for (const path of ['u/', 'u/x', `u/${'A'.repeat(46)}`, 'p/../../etc', '', 'x'])
      expect((await office.post(path, '')).status).toBe(404)
    expect(await office.dump()).toBe(before)
  })

  it('hand a person what is known of them, and erase it', async () => {
    const office = await officeFor(engine)
    await subscribe(office, 'ida@avis.example')
    const path = `p/${await office.link('preferences', 'ida@avis.example')}`
    const answer = await office.post(`${path}/export`, '')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="my-data.json"')
    expect(await answer.json()).toMatchObject({
      address: 'ida@avis.example',
      consent: [{event: 'asked'}, {event: 'confirmed'}]
    })
    for (let times = 0; times < 12; times++) await office.post(`${path}/export`, '')
    expect((await office.post(`${path}/export`, '')).status).toBe(429)
    expect(await (await office.post(`${path}/erase`, '')).text()).toContain('Dine oplysninger er slettet')
    expect(await office.dump()).not.toContain('ida@')
    expect((await office.get(path)).status).toBe(410)
    expect((await office.post(path, 'whole=yes&languages=da')).status).toBe(410)
    expect((await verify(office.registry)).faults).toEqual([])
  })
})

describe('a form', () => {
  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['our own page', {origin: 'https://mail.havnefonden.example', 'sec-fetch-site': 'same-origin'}, 200],
    ['our own page that sends no address', {origin: 'null', 'sec-fetch-site': 'same-origin'}, 200],
    ['the newsroom', {origin: 'https://presse.havnefonden.example', 'sec-fetch-site': 'same-site'}, 200],
    ['another place of ours', {origin: 'https://www.havnefonden.example', 'sec-fetch-site': 'same-site'}, 200],
    ['an older browser', {origin: 'https://presse.havnefonden.example'}, 200],
    ['a program', {}, 200],
    ['elsewhere', {origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}, 403],
    ['elsewhere in an older browser', {origin: 'https://evil.example'}, 403],
    ['a frame without a name', {origin: 'null', 'sec-fetch-site': 'cross-site'}, 403],
    ['a neighbour', {'sec-fetch-site': 'same-site'}, 403]
  ])('from %s', async (_, headers, status) => {
    const office = await officeFor('sqlite')
    const answer = await office.post('subscribe', 'email=ida%40avis.example&language=da', headers)
    expect(answer.status).toBe(status)
    expect(await office.letters()).toHaveLength(status === 200 ? 1 : 0)
  })

  it('tells a script on the newsroom’s pages, and nobody else’s', async () => {
    const office = await officeFor('sqlite')
    const origin = 'https://presse.havnefonden.example'
    const answer = await office.post('subscribe', 'email=ida%40avis.example&language=da', {
      origin,
      accept: 'application/json'
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    expect(await answer.json()).toEqual({state: 'asked', title: 'Se i din indbakke'})
    const evil = await office.post('subscribe', 'email=ida%40avis.example', {origin: 'https://evil.example'})
    expect(evil.headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each([
    ['no address', 'email=ida&language=da', 422],
    ['nothing', '', 422],
    ['a quoted address', 'email=%22ida%20holm%22%40avis.example', 422],
    ['a line end in the address', 'email=ida%40avis.example%0D%0ABcc%3A%20all%40avis.example', 422],
    ['no language of those that there are', 'email=ida%40avis.example&whole=yes&languages=de', 422],
    ['more than any form of ours holds', `email=ida%40avis.example&x=${'y'.repeat(20_000)}`, 400]
  ])('with %s is not taken, and what was written is kept', async (_, body, status) => {
    const office = await officeFor('sqlite')
    const answer = await office.post('subscribe', body)
    expect(answer.status).toBe(status)
    expect(await office.letters()).toEqual([])
    if (status === 422) expect(await faultsIn(answer)).toEqual([])
  })

  it('that is none is not taken', async () => {
    const office = await officeFor('sqlite')
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x'])
      expect((await office.post('subscribe', '{"email":"ida@avis.example"}', {'content-type': type})).status).toBe(400)
  })

  it.each([
    ['ÆRLIG@ØRE.example', 'ÆRLIG@xn--re-kka.example'],
    ['idа@avis.example', 'idа@avis.example'],
    ["o'hara+news@avis.example", "o'hara+news@avis.example"]
  ])('with the address %s asks at it, in one header', async (typed, sent) => {
    const office = await officeFor('sqlite')
    expect((await office.post('subscribe', `email=${encodeURIComponent(typed)}&language=da`)).status).toBe(200)
    const [letter] = await office.letters()
    expect(letter?.to).toBe(sent)
    const {to, headers} = await PostalMime.parse(must(letter).message)
    expect(headers.filter(({key}) => key === 'to' || key === 'bcc')).toHaveLength(1)
    expect(to?.[0]?.address?.toLowerCase()).toBe(sent.toLowerCase())
  })

  it('is taken so many times an hour from one machine, and in all', async () => {
    const office = await officeFor('sqlite')
    const from = (client: string, number: number) =>
      office.post('subscribe', `email=r${number}%40avis.example&language=da`, {}, client)
    for (let number = 0; number < 20; number++) expect((await from('2001:db8::1', number)).status).toBe(200)
    const refused = await from('2001:db8:0:0:ffff::2', 21)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
    expect((await from('192.0.2.1', 22)).status).toBe(200)
    office.world.forward(3601_000)
    expect((await from('2001:db8::1', 23)).status).toBe(200)
  })
})

describe('every page', () => {
  it.each(settings.languages)(
    'is whole in %s: markup, language, policy, and no token that leaves with a link',
    async (language) => {
      const office = await officeFor('sqlite')
      await office.post('subscribe', `email=ida%40avis.example&language=${language}&whole=yes&languages=${language}`)
      const {path} = must((await office.letters())[0])
      const confirm = await office.get(path)
      const asked = await office.post(path, '')
      const preferences = `p/${await office.link('preferences', 'ida@avis.example')}`
      const answers = [
        await office.get(`subscribe?language=${language}`),
        confirm,
        asked,
        await office.get(path, {'accept-language': language}),
        await office.get(`u/${await office.link('unsubscribe', 'ida@avis.example')}`),
        await office.get(preferences),
        await office.get(`${preferences}/erase`),
        await office.post('subscribe', `language=${language}&email=x`),
        await office.get('u/none', {'accept-language': `${language}, de;q=0.9`})
      ]
      for (const answer of answers) {
        expect(answer.headers.get('content-language')).toBe(language)
        expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/u)
        expect(answer.headers.get('cache-control')).toBe('no-store')
        expect(answer.headers.get('set-cookie')).toBeNull()
        const html = await answer.clone().text()
        expect(html).toContain(`<html lang="${must(bcp47(language))}">`)
        expect(html).not.toMatch(/\{\{|subscribe\.(?!css)|<script|style="|undefined/u)
        expect(await faultsIn(answer)).toEqual([])
      }
      expect(answers.map(({headers}) => headers.get('referrer-policy'))).toEqual([
        'same-origin',
        ...Array.from({length: 6}, () => 'no-referrer'),
        'same-origin',
        'no-referrer'
      ])
    }
  )

  it('says so when the store is away, and loses nothing', async () => {
    const office = await officeFor('sqlite')
    await office.registry.store.close()
    const troubles: unknown[] = []
    const handler = newsletterHandler({
      registry: office.registry,
      settings: withNewsletter(settings),
      troubled: (error) => troubles.push(error)
    })
    const answer = await handler(
      new Request(`${home}u/${token(keys, {purpose: 'unsubscribe', subscriber: 1, about: 0})}`, {
        method: 'POST',
        body: new URLSearchParams({'List-Unsubscribe': 'One-Click'})
      })
    )
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    expect(troubles).toHaveLength(1)
  })
})
