import type {Outcome} from '@budstikke/newsletter'
import {describe, expect, it, onTestFinished} from 'vitest'
import {type SmtpServer, smtpTransport} from '../../packages/cli/src/edge/smtp.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {oddServer, polite} from './odd-server.ts'
import {freePort} from './postgres.ts'
import {sinkFor} from './workers.ts'

const envelope = {from: 'presse@havnefonden.example', to: 'ida@laeser.example'}
const message = [Buffer.from('Subject: Mole\r\n\r\nHej.\r\n')]

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
    expect(await outcomeAt(await freePort())).toMatchObject({state: 'deferred', cause: 'connection', reply: {code: 0}})
  })

  it('never greets', async () => {
    const port = await oddServer(polite, '')
    expect(await outcomeAt(port)).toMatchObject({
      state: 'deferred',
      cause: 'connection',
      reply: {text: expect.stringMatching(/greet|timeout/iu) as string}
    })
  })

  it('turns us away in its greeting', async () => {
    const port = await oddServer(polite, '554 5.7.1 Not you')
    expect(await outcomeAt(port)).toMatchObject({state: 'deferred', cause: 'connection', reply: {code: 554}})
  })

  it('talks nonsense', async () => {
    expect(await outcomeAt(await oddServer(polite, 'HTTP/1.1 400 Bad Request'))).toMatchObject({
      state: 'deferred',
      cause: 'connection'
    })
    expect(await outcomeAt(await oddServer(() => 'hvad?'))).toMatchObject({state: 'deferred', cause: 'connection'})
  })

  it('refuses STARTTLS: no mail goes out in the clear', async () => {
    const seen: string[] = []
    const port = await oddServer((line) => {
      seen.push(line)
      return /^STARTTLS/iu.test(line) ? '454 4.7.0 TLS not available' : polite(line)
    })
    expect(await outcomeAt(port, {security: 'starttls'})).toMatchObject({state: 'deferred', cause: 'connection'})
    expect(seen.filter((line) => /^MAIL/iu.test(line))).toEqual([])
  })

  it('offers no TLS: the password stays here', async () => {
    const seen: string[] = []
    const port = await oddServer((line) => {
      seen.push(line)
      return /^EHLO/iu.test(line) ? '250-odd\r\n250 AUTH PLAIN' : polite(line)
    })
    const outcome = await outcomeAt(port, {security: 'starttls', user: 'presse', password: 'hemmelig'})
    expect(outcome).toMatchObject({state: 'deferred', cause: 'connection'})
    expect(seen.join('\n')).not.toMatch(/AUTH/u)
    expect(JSON.stringify(outcome)).not.toContain('hemmelig')
  })

  it('refuses our password: that is ours to mend, and no reader’s bounce', async () => {
    const port = await oddServer((line) =>
      /^EHLO/iu.test(line) ? '250-odd\r\n250 AUTH PLAIN' : /^AUTH/iu.test(line) ? '535 5.7.8 Wrong' : polite(line)
    )
    const outcome = await outcomeAt(port, {user: 'presse', password: 'hemmelig'})
    expect(outcome).toMatchObject({state: 'deferred', cause: 'connection', reply: {code: 535, status: '5.7.8'}})
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
    ['MAIL', '421 4.7.0 Too many', {state: 'deferred', cause: 'connection', reply: {code: 421}}],
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

  it('takes a group of commands is told all of a mail at once, and nothing of one that it refuses', async () => {
    const seen: string[] = []
    const port = await oddServer((line) => {
      seen.push(line)
      if (/^EHLO/iu.test(line)) return '250-odd\r\n250-PIPELINING\r\n250 SIZE 9000000'
      if (line.startsWith('RCPT') && line.includes('per')) return '550 5.1.1 No such user'
      return polite(line)
    })
    const transport = smtpTransport({host: '127.0.0.1', port, security: 'none'})
    onTestFinished(() => transport.close())
    expect(await transport.send(envelope, message)).toMatchObject({state: 'accepted', reply: {code: 250}})
    // It says 354 all the same, and gets an empty mail to nobody.
    expect(await transport.send({...envelope, to: 'per@laeser.example'}, message)).toMatchObject({
      state: 'refused',
      reply: {code: 550, status: '5.1.1'}
    })
    expect(await transport.send(envelope, message)).toMatchObject({state: 'accepted'})
    const mail = (to: string) => [`MAIL FROM:<${envelope.from}> SIZE=23`, `RCPT TO:<${to}>`, 'DATA', '.']
    const ida = mail('ida@laeser.example')
    expect(seen.slice(1)).toEqual([...ida, ...mail('per@laeser.example'), 'RSET', ...ida])
  })

  it('encrypts, asks who we are, and takes addresses beyond ASCII', async () => {
    const received: string[] = []
    const server = await sinkFor({
      keepsText: true,
      options: {
        authOptional: false,
        disabledCommands: [],
        onAuth({username, password}, _session, callback) {
          if (username === 'presse' && password === 'hemmelig') callback(null, {user: username})
          else callback(new Error('Wrong'))
        },
        onMailFrom({args}, _session, callback) {
          received.push(Object.keys(args === false ? {} : args).join(' '))
          callback()
        }
      }
    })
    const transport = smtpTransport({
      host: '127.0.0.1',
      port: server.port,
      security: 'starttls',
      user: 'presse',
      password: 'hemmelig',
      tls: {rejectUnauthorized: false}
    })
    onTestFinished(() => transport.close())
    const odd = [Buffer.from('Subject: Mole\r\n\r\n'), Buffer.from('.punktum\r\n'.repeat(3000)), Buffer.from('Slut')]
    for (const to of ['ida@laeser.example', 'søren@laeser.example'])
      expect(await transport.send({...envelope, to}, odd)).toMatchObject({state: 'accepted'})
    expect(received).toEqual(['', 'SMTPUTF8'])
    expect(server.arrived.map(({to}) => to)).toEqual(['ida@laeser.example', 'søren@laeser.example'])
    for (const {message: text} of server.arrived)
      expect(text).toBe(`Subject: Mole\r\n\r\n${'.punktum\r\n'.repeat(3000)}Slut\r\n`)
  })

  it.each([
    ['says goodbye while nobody speaks', '421 4.3.2 Closing'],
    ['speaks without being asked', '250 And another thing']
  ])('%s is not spoken to again', async (_, words) => {
    let sockets = 0
    const port = await oddServer((line, socket) => {
      if (/^EHLO/iu.test(line)) sockets += 1
      if (line === '.') setTimeout(() => socket.write(`${words}\r\n`), 5)
      return polite(line)
    })
    const transport = smtpTransport({host: '127.0.0.1', port, security: 'none'})
    onTestFinished(() => transport.close())
    for (let times = 0; times < 2; times += 1) {
      expect(await transport.send(envelope, message)).toMatchObject({state: 'accepted'})
      await machineWorld.wait(50)
    }
    expect(sockets).toBe(2)
  })

  it('answers without end is left', async () => {
    const port = await oddServer((line) => (line.startsWith('RCPT') ? `250-${'x'.repeat(100_000)}` : polite(line)))
    expect(await outcomeAt(port)).toMatchObject({state: 'deferred', reply: {code: 0}})
  })

  it('answers in letters beyond ASCII is understood', async () => {
    const port = await oddServer((line) =>
      line.startsWith('RCPT') ? '550-5.1.1 Søren\r\n550 5.1.1 er væk' : polite(line)
    )
    expect(await outcomeAt(port)).toMatchObject({
      state: 'refused',
      reply: {text: 'Søren 5.1.1 er væk', status: '5.1.1'}
    })
  })
})
