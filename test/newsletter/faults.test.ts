import {
  dismissUnknown,
  issueOf,
  type Outcome,
  pause,
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
import {connect, createServer, type Server, type Socket} from 'node:net'
import {once} from 'node:events'
import {describe, expect, it, onTestFinished} from 'vitest'
import {type SmtpServer, smtpTransport} from '../../packages/cli/src/edge/smtp.ts'
import {openStore} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {newsroomAt} from './newsrooms.ts'
import {freePort, startPostgres} from './postgres.ts'
import {addReaders, mailsIn} from './readers.ts'
import {engines, storeFor} from './stores.ts'
import {how, sinkFor, told, transportTo, until} from './workers.ts'

const envelope = {from: 'presse@havnefonden.example', to: 'ida@laeser.example'}
const message = Buffer.from('Subject: Mole\r\n\r\nHej.\r\n')

/** A server that says what it is told to: each line that comes in is answered by `answer`; nothing is no answer. */
async function oddServer(
  answer: (line: string, socket: Socket) => string | undefined,
  greeting: string | undefined = '220 odd ESMTP'
): Promise<number> {
  const server: Server = createServer((socket) => {
    let inData = false
    socket.on('error', () => undefined)
    if (greeting !== undefined) socket.write(`${greeting}\r\n`)
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (inData && line !== '.') continue
        const reply = answer(inData ? '.' : line, socket)
        inData = reply?.startsWith('354') === true
        if (reply !== undefined && !socket.destroyed) socket.write(`${reply}\r\n`)
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** What a well-behaved server says. */
function polite(line: string): string {
  if (/^EHLO/iu.test(line)) return '250-odd\r\n250 8BITMIME'
  if (/^DATA/iu.test(line)) return '354 Go on'
  if (/^QUIT/iu.test(line)) return '221 Bye'
  return '250 2.0.0 Fine'
}

async function outcomeAt(port: number, options: Partial<SmtpServer> = {}, to = envelope.to): Promise<Outcome> {
  const transport = smtpTransport({
    host: '127.0.0.1',
    port,
    security: 'none',
    greetingMilliseconds: 300,
    silenceMilliseconds: 300,
    ...options
  })
  onTestFinished(() => transport.close())
  return transport.send({...envelope, to}, message)
}

describe('a mail server that', () => {
  it('is not there: nobody has the mail, and it is no fault of the reader', async () => {
    expect(await outcomeAt(await freePort())).toMatchObject({state: 'deferred', cause: 'relay', reply: {code: 0}})
  })

  it('never greets', async () => {
    const port = await oddServer(polite, '')
    expect(await outcomeAt(port)).toMatchObject({
      state: 'deferred',
      cause: 'relay',
      reply: {text: expect.stringMatching(/greet|timeout/iu) as string}
    })
  })

  it('turns us away in its greeting', async () => {
    const port = await oddServer(polite, '554 5.7.1 Not you')
    expect(await outcomeAt(port)).toMatchObject({state: 'deferred', cause: 'relay', reply: {code: 554}})
  })

  it('talks nonsense', async () => {
    expect(await outcomeAt(await oddServer(polite, 'HTTP/1.1 400 Bad Request'))).toMatchObject({
      state: 'deferred',
      cause: 'relay'
    })
    expect(await outcomeAt(await oddServer(() => 'hvad?'))).toMatchObject({state: 'deferred', cause: 'relay'})
  })

  it('refuses STARTTLS: no mail goes out in the clear', async () => {
    const seen: string[] = []
    const port = await oddServer((line) => {
      seen.push(line)
      return /^STARTTLS/iu.test(line) ? '454 4.7.0 TLS not available' : polite(line)
    })
    expect(await outcomeAt(port, {security: 'starttls'})).toMatchObject({state: 'deferred', cause: 'relay'})
    expect(seen.filter((line) => /^MAIL/iu.test(line))).toEqual([])
  })

  it('offers no TLS: the password stays here', async () => {
    const seen: string[] = []
    const port = await oddServer((line) => {
      seen.push(line)
      return /^EHLO/iu.test(line) ? '250-odd\r\n250 AUTH PLAIN' : polite(line)
    })
    const outcome = await outcomeAt(port, {security: 'starttls', user: 'presse', password: 'hemmelig'})
    expect(outcome).toMatchObject({state: 'deferred', cause: 'relay'})
    expect(seen.join('\n')).not.toMatch(/AUTH/u)
    expect(JSON.stringify(outcome)).not.toContain('hemmelig')
  })

  it('refuses our password: that is ours to mend, and no reader’s bounce', async () => {
    const port = await oddServer((line) =>
      /^EHLO/iu.test(line) ? '250-odd\r\n250 AUTH PLAIN' : /^AUTH/iu.test(line) ? '535 5.7.8 Wrong' : polite(line)
    )
    const outcome = await outcomeAt(port, {user: 'presse', password: 'hemmelig'})
    expect(outcome).toMatchObject({state: 'deferred', cause: 'relay', reply: {code: 535, status: '5.7.8'}})
    expect(JSON.stringify(outcome)).not.toContain('hemmelig')
  })

  it.each([
    ['hangs up before it has the mail', 'DATA', undefined, 'deferred'],
    ['goes silent before it has the mail', 'DATA', '', 'deferred'],
    ['hangs up after the last dot', '.', undefined, 'unknown'],
    ['goes silent after the last dot', '.', '', 'unknown'],
    ['talks nonsense after the last dot', '.', 'tak', 'unknown']
  ])('%s', async (_, at, reply, state) => {
    const port = await oddServer((line, socket) => {
      if (!line.startsWith(at)) return polite(line)
      if (reply === undefined) socket.destroy()
      return reply === '' ? undefined : reply
    })
    expect(await outcomeAt(port)).toMatchObject({state, reply: {code: 0}})
  })

  it.each([
    ['RCPT', '550 5.1.1 No such user', {state: 'refused', reply: {code: 550, status: '5.1.1'}}],
    ['RCPT', '450 4.2.1 Grey', {state: 'deferred', cause: 'reader', reply: {code: 450}}],
    ['MAIL', '553 5.7.1 Not from you', {state: 'deferred', cause: 'relay', reply: {code: 553}}],
    ['MAIL', '421 4.7.0 Too many', {state: 'deferred', cause: 'relay', reply: {code: 421}}],
    ['.', '451 4.3.0 Later', {state: 'deferred', cause: 'relay', reply: {code: 451}}],
    ['.', '421 4.3.0 Closing', {state: 'deferred', cause: 'relay', reply: {code: 421}}],
    ['.', '554 5.6.0 Not this', {state: 'refused', reply: {code: 554}}]
  ])('answers %s with %s', async (at, reply, outcome) => {
    const port = await oddServer((line) => (line.startsWith(at) ? reply : polite(line)))
    expect(await outcomeAt(port)).toMatchObject(outcome)
  })

  it('ends a connection that was idle: the mail goes over a new one', async () => {
    let sockets = 0
    const port = await oddServer((line, socket) => {
      if (line === '.') setTimeout(() => socket.end(), 5)
      if (/^EHLO/iu.test(line)) sockets += 1
      return polite(line)
    })
    const transport = smtpTransport({host: '127.0.0.1', port, security: 'none'})
    onTestFinished(() => transport.close())
    expect(await transport.send(envelope, message)).toMatchObject({state: 'accepted'})
    await machineWorld.wait(50)
    expect(await transport.send(envelope, message)).toMatchObject({state: 'accepted'})
    expect(sockets).toBe(2)
  })

  it('knows no SMTPUTF8 is not given an address beyond ASCII', async () => {
    const port = await oddServer(polite)
    expect(await outcomeAt(port, {}, 'søren@laeser.example')).toMatchObject({
      state: 'refused',
      reply: {status: '5.6.7'}
    })
  })

  it('gets no second command out of an address', async () => {
    const seen: string[] = []
    const port = await oddServer((line) => {
      seen.push(line)
      return polite(line)
    })
    const outcome = await outcomeAt(port, {}, 'a@b.example>\r\nRCPT TO:<eve@b.example')
    expect(outcome.state).toBe('refused')
    expect(seen.filter((line) => line.startsWith('RCPT'))).toEqual([])
  })
})

async function planned(store: Store, readers: number, world: World = machineWorld): Promise<number> {
  await addReaders(store, readers)
  const issue = must(issueOf(await newsroomAt('2026-11-03T08:00:00Z'), 'mole'))
  return (await plan(store, world, issue, mailsIn('da'), how)).mailing
}

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

  it('brakes while the server is away, with few readers put off, and goes on when it is back', async () => {
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
    expect(events.at(-1)?.state === 'braked' || events.some(({state}) => state === 'braked')).toBe(true)
    const {counts} = must(await progressOf(store, id))
    expect(counts.deferred).toBeLessThanOrEqual(10)
    expect(counts).toMatchObject({unknown: 0, failed: 0})
    const server = await sinkFor({port})
    // Goes on at once with those who were put off, too.
    await pause(store, id)
    await resume(store, machineWorld, id)
    await work(store, transportTo(port), machineWorld, told())
    expect(server.arrived).toHaveLength(100)
    expect(server.counts().size).toBe(100)
  })

  it('opens fewer connections to a server that says it has too many, and loses and doubles nobody', async () => {
    const store = await storeFor(engine)
    const id = await planned(store, 120)
    const server = await sinkFor({thinks: 5, options: {maxClients: 4}})
    const outcomes: string[] = []
    const hear = (event: WorkEvent) => {
      if (event.state === 'sent') outcomes.push(event.outcome)
    }
    const stop = new AbortController()
    const working = work(store, transportTo(server.port), machineWorld, told({told: hear, signal: stop.signal}))
    await until(async () => outcomes.length >= 120)
    stop.abort()
    await working
    expect(server.widest).toBeLessThanOrEqual(4)
    const {counts} = must(await progressOf(store, id))
    expect(counts.sent + counts.deferred).toBe(120)
    expect(server.arrived).toHaveLength(counts.sent)
    expect(server.arrived).toHaveLength(server.counts().size)
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
  it('is waited for, gets what it missed, and names the few of whom it may not have heard', async () => {
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
    const {state, counts} = must(await progressOf(store, id))
    // As after a crash: at most the mails on the wire and those marked beside them, and none of them twice.
    expect([state, counts.sent + counts.unknown]).toEqual(['done', 400])
    expect(counts.unknown).toBeLessThanOrEqual(20)
    expect(inbox.arrived.length).toBeGreaterThanOrEqual(counts.sent)
    expect(inbox.counts().size).toBe(inbox.arrived.length)

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
