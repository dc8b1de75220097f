import {instant, must} from '@budstikke/core'
import type {Artifact} from '@budstikke/core'
import {createHmac, timingSafeEqual} from 'node:crypto'
import {createServer} from 'node:http'
import type {IncomingMessage, Server, ServerResponse} from 'node:http'
import {describe, expect, it, onTestFinished} from 'vitest'
import {serve} from './serve.ts'
import {storeOf} from './store.ts'
import {changedTopics} from './topics.ts'
import {ping, pingBody} from './websub.ts'

const patient = {fetch, wait: () => Promise.resolve()}

/** A server on this machine for one test; answers its address. */
async function listening(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
): Promise<string> {
  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts)
}

interface Subscription {
  readonly topic: string
  readonly callback: string
  readonly secret: string
}

/** As much of a hub as the Recommendation asks: it verifies intent (5.3), and signs what it hands on (7.1). */
async function hubOn(): Promise<{readonly address: string; readonly subscriptions: Subscription[]}> {
  const subscriptions: Subscription[] = []
  const verified = async ({callback, topic}: Subscription) => {
    const asked = new URL(callback)
    const challenge = 'en-udfordring'
    for (const [name, value] of Object.entries({mode: 'subscribe', topic, challenge, lease_seconds: '864000'}))
      asked.searchParams.set(`hub.${name}`, value)
    const response = await fetch(asked)
    return response.ok && (await response.text()) === challenge
  }
  const address = await listening(async (request, response) => {
    const body = new URLSearchParams((await bodyOf(request)).toString())
    const topic = body.get('hub.topic') ?? ''
    response.writeHead(202).end()
    if (body.get('hub.mode') === 'subscribe') {
      const subscription = {topic, callback: body.get('hub.callback') ?? '', secret: body.get('hub.secret') ?? ''}
      if (await verified(subscription)) subscriptions.push(subscription)
      return
    }
    expect(body.get('hub.mode')).toBe('publish')
    expect(body.get('hub.url')).toBe(topic)
    const feed = await fetch(topic)
    const content = Buffer.from(await feed.arrayBuffer())
    await Promise.all(
      subscriptions
        .filter((subscription) => subscription.topic === topic)
        .map(({callback, secret}) =>
          fetch(callback, {
            method: 'POST',
            body: content,
            headers: {
              'Content-Type': feed.headers.get('content-type') ?? '',
              Link: `<${address}>; rel="hub", <${topic}>; rel="self"`,
              'X-Hub-Signature': `sha256=${createHmac('sha256', secret).update(content).digest('hex')}`
            }
          })
        )
    )
  })
  return {address, subscriptions}
}

interface Received {
  readonly content: string
  readonly type: string
  /** Whether the hub knew the secret. */
  readonly signed: boolean
}

/** A subscriber that finds the hub in the headers of the feed (4), wants just this topic (5.3), and checks who writes (7.1). */
async function subscriberTo(
  feed: string
): Promise<{readonly received: Promise<Received>; readonly found: {readonly hub: string; readonly self: string}}> {
  const link = (await fetch(feed)).headers.get('link') ?? ''
  const found = {hub: relation(link, 'hub'), self: relation(link, 'self')}
  const secret = 'kun-mellem-os'
  let took: (received: Received) => void = () => undefined
  const received = new Promise<Received>((resolve) => (took = resolve))
  let ready: () => void = () => undefined
  const subscribed = new Promise<void>((resolve) => (ready = resolve))
  const callback = await listening(async (request, response) => {
    const {searchParams} = new URL(request.url ?? '', 'http://localhost')
    if (request.method === 'GET') {
      const wanted = searchParams.get('hub.topic') === found.self && searchParams.get('hub.mode') === 'subscribe'
      response.writeHead(wanted ? 200 : 404).end(wanted ? searchParams.get('hub.challenge') : '')
      ready()
      return
    }
    const content = await bodyOf(request)
    response.writeHead(200).end()
    const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(content).digest('hex')}`)
    const said = Buffer.from(String(request.headers['x-hub-signature']))
    const signed = said.length === expected.length && timingSafeEqual(said, expected)
    took({content: content.toString(), type: String(request.headers['content-type']), signed})
  })
  const body = {mode: 'subscribe', topic: found.self, callback, secret}
  await fetch(found.hub, {
    method: 'POST',
    body: new URLSearchParams(Object.fromEntries(Object.entries(body).map(([name, value]) => [`hub.${name}`, value])))
  })
  await subscribed
  return {received, found}
}

function relation(link: string, rel: string): string {
  return new RegExp(`<([^>]*)>; rel="${rel}"`, 'u').exec(link)?.[1] ?? ''
}

function built(words: string): readonly Artifact[] {
  const modified = must(instant('2026-03-04T10:00:00Z'))
  return [
    {path: 'rss.xml', type: 'application/xml', content: `<rss>${words}</rss>`, modified},
    {path: 'sv/atom.xml', type: 'application/xml', content: '<feed/>', modified},
    {path: '2025/rss.xml', type: 'application/xml', content: `<rss>${words}</rss>`, modified},
    {path: 'opml.xml', type: 'text/x-opml', content: words}
  ]
}

/** The newsroom on this machine, served by the very handler that people deploy. */
async function newsroomWith(
  hub: string
): Promise<{readonly url: string; readonly publish: (artifacts: readonly Artifact[]) => void}> {
  let [url, artifacts] = ['', built('Ny mole')]
  url = await listening(async (request, response) => {
    const answered = await serve(storeOf(artifacts), {url, hub})(new Request(new URL(request.url ?? '', url)))
    response
      .writeHead(answered.status, Object.fromEntries(answered.headers))
      .end(Buffer.from(await answered.arrayBuffer()))
  })
  return {url, publish: (next) => void (artifacts = next)}
}

describe('a subscriber', () => {
  it('finds the hub, is asked whether it meant it, and receives the new feed, signed', async () => {
    const hub = await hubOn()
    const newsroom = await newsroomWith(hub.address)
    const subscriber = await subscriberTo(`${newsroom.url}rss.xml`)
    expect(subscriber.found).toEqual({hub: hub.address, self: `${newsroom.url}rss.xml`})
    await expect.poll(() => hub.subscriptions.length).toBe(1)

    const [before, after] = [built('Ny mole'), built('Molen er færdig')]
    newsroom.publish(after)
    const topics = changedTopics(after, newsroom.url, new Map(before.map(({path, content}) => [path, content])))
    expect(topics).toEqual([`${newsroom.url}rss.xml`])
    expect(await ping(hub.address, topics, patient)).toEqual([{topic: topics[0], state: 'told'}])
    expect(await subscriber.received).toEqual({
      content: '<rss>Molen er færdig</rss>',
      type: 'application/xml; charset=utf-8',
      signed: true
    })
  })
})

describe('ping', () => {
  const topics = ['https://fjord.example/da/rss.xml']

  /** A hub that answers what it is told to, in turn, and keeps what it was sent. */
  async function hubAnswering(...answers: readonly (readonly [number, Readonly<Record<string, string>>?])[]) {
    const bodies: string[] = []
    const hub = await listening(async (request, response) => {
      bodies.push(`${request.method} ${request.headers['content-type']} ${(await bodyOf(request)).toString()}`)
      response.writeHead(...(answers[bodies.length - 1] ?? [500])).end('words')
    })
    const waits: number[] = []
    return {hub, bodies, waits, options: {fetch, wait: async (milliseconds: number) => void waits.push(milliseconds)}}
  }

  it('sends a form for each topic, in order', async () => {
    const {hub, bodies, options} = await hubAnswering([204], [202])
    const two = [...topics, 'https://fjord.example/sv/å.xml?a=b&c']
    expect(await ping(hub, two, options)).toEqual(two.map((topic) => ({topic, state: 'told'})))
    expect(bodies).toEqual(
      two.map((topic) => `POST application/x-www-form-urlencoded;charset=UTF-8 ${pingBody(topic).toString()}`)
    )
    expect(Object.fromEntries(pingBody(two[1] ?? ''))).toEqual({
      'hub.mode': 'publish',
      'hub.url': two[1],
      'hub.topic': two[1]
    })
  })
  it('waits longer for each attempt while the hub is busy', async () => {
    const {hub, waits, options} = await hubAnswering([503], [429], [500], [204])
    expect(await ping(hub, topics, options)).toEqual([{topic: topics[0], state: 'told'}])
    expect(waits).toEqual([1000, 2000, 4000])
  })
  it('waits as long as the hub says, within a minute, and never less than its own time', async () => {
    const {hub, waits, options} = await hubAnswering(
      [429, {'retry-after': '7'}],
      [503, {'retry-after': '9000'}],
      [503, {'retry-after': 'Wed, 04 Mar 2026 10:00:00 GMT'}],
      [204]
    )
    await ping(hub, topics, options)
    expect(waits).toEqual([7000, 60_000, 4000])
  })
  it('gives up, and says what the hub said last', async () => {
    const {hub, bodies, options} = await hubAnswering([500], [503])
    expect(await ping(hub, topics, {...options, attempts: 2})).toEqual([
      {topic: topics[0], state: 'refused', status: 503}
    ])
    expect(bodies).toHaveLength(2)
  })
  it.each([400, 404, 410, 301, 307])('does not ask again after %i', async (status) => {
    const {hub, waits, options} = await hubAnswering([status, {location: '/elsewhere'}])
    expect(await ping(hub, topics, options)).toEqual([{topic: topics[0], state: 'refused', status}])
    expect(waits).toEqual([])
  })
  it('tells the other topics when one is refused', async () => {
    const {hub, options} = await hubAnswering([400], [204])
    expect((await ping(hub, ['https://e.example/a', 'https://e.example/b'], options)).map(({state}) => state)).toEqual([
      'refused',
      'told'
    ])
  })
  it('tells of a hub that nobody reaches', async () => {
    const [told] = await ping('http://127.0.0.1:1/', topics, {...patient, attempts: 2})
    expect(told).toMatchObject({topic: topics[0], state: 'unreached'})
    expect(told?.state === 'unreached' && told.cause).toBeInstanceOf(TypeError)
  })
})

describe('changedTopics', () => {
  const url = 'https://fjord.example/presse/'
  const feed = (path: string, content: Artifact['content'] = 'x') => ({path, content})

  it('names live feeds, by the address they call themselves', () => {
    const paths = [
      'rss.xml',
      'da/atom.xml',
      'da/topics/unge/feed.json',
      'da/topics/2026/rss.xml',
      'da/kinds/opinion/rss.xml'
    ]
    const others = [
      '2025/rss.xml',
      'da/2025/atom.xml',
      'da/topics/2026/2025/rss.xml',
      'da/index.html',
      'opml.xml',
      'da/myrss.xml',
      'da/events.ics'
    ]
    expect(
      changedTopics(
        [...paths, ...others].map((path) => feed(path)),
        url
      )
    ).toEqual(paths.map((path) => url + path))
  })
  it('leaves out what says the same as before, as text or as bytes', () => {
    const bytes = new TextEncoder().encode('åx')
    const before = new Map<string, Artifact['content']>([
      ['a/rss.xml', bytes],
      ['b/rss.xml', 'åx'],
      ['c/rss.xml', 'åy'],
      ['d/rss.xml', 'åxx']
    ])
    expect(
      changedTopics(
        ['a', 'b', 'c', 'd', 'e'].map((name) => feed(`${name}/rss.xml`, 'åx')),
        url,
        before
      )
    ).toEqual(['c', 'd', 'e'].map((name) => `${url}${name}/rss.xml`))
    expect(changedTopics([feed('b/rss.xml', bytes)], url, before)).toEqual([])
  })
})
