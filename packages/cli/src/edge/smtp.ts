import type {Envelope, Outcome, Reply, Transport} from '@budstikke/newsletter'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import {Readable} from 'node:stream'

/** A mail server, and how to talk to it. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  /**
   * `tls`: from the first byte; `starttls`: after a greeting, and not without; `opportunistic`: where the server offers
   * it; `none`: never, which a name and password do not go out over.
   */
  readonly security: 'tls' | 'starttls' | 'opportunistic' | 'none'
  readonly user?: string
  readonly password?: string
  /** How we introduce ourselves (RFC 5321, section 4.1.1.1); the name of this machine where absent. */
  readonly name?: string
  /** How long to wait for a connection and its greeting, in milliseconds; half a minute where absent. */
  readonly greetingMilliseconds?: number
  /** How long to wait for a server that has gone silent, in milliseconds; five minutes (RFC 5321, 4.5.3.2) where absent. */
  readonly silenceMilliseconds?: number
  /** What else the certificate is checked by. */
  readonly tls?: {readonly ca?: string; readonly rejectUnauthorized?: boolean}
}

/** Mail by SMTP: a connection for each mail that is on the wire, kept for the next one. */
export function smtpTransport(server: SmtpServer): Transport {
  const idle: SMTPConnection[] = []
  return {
    async send(envelope, message) {
      const known = idle.pop()
      if (known) {
        const {outcome, isStale} = await sendOver(known, envelope, message, idle)
        // Servers end connections that have been idle, or have carried enough: that is no reader's and no relay's fault.
        if (!isStale) return outcome
      }
      const opened = await connected(server)
      if (!(opened instanceof SMTPConnection)) return opened
      return (await sendOver(opened, envelope, message, idle)).outcome
    },
    async close() {
      await Promise.all(idle.splice(0).map(quit))
    }
  }
}

async function connected(server: SmtpServer): Promise<SMTPConnection | Outcome> {
  const {host, port, security, user, password, name, tls} = server
  const greeting = server.greetingMilliseconds ?? 30_000
  const connection = new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    opportunisticTLS: security === 'opportunistic',
    connectionTimeout: greeting,
    greetingTimeout: greeting,
    socketTimeout: server.silenceMilliseconds ?? 300_000,
    ...(name === undefined ? {} : {name}),
    ...(tls === undefined ? {} : {tls})
  })
  // What goes wrong while nobody sends is found out by whoever sends next.
  connection.on('error', () => undefined)
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      // A server that closes before it greets tells nobody but this.
      connection.once('end', () => reject(new Error('Connection closed unexpectedly')))
      connection.connect((error) => (error ? reject(error) : resolve()))
    })
    if (user !== undefined)
      await new Promise<void>((resolve, reject) => {
        if (!connection.secure && security !== 'opportunistic' && !isHere(host))
          reject(new Error('The connection is not encrypted, and the password stays here'))
        else connection.login({user, pass: password ?? ''}, (error) => (error ? reject(error) : resolve()))
      })
    return connection
  } catch (error) {
    connection.close()
    return {state: 'deferred', cause: 'connection', reply: replyOf(error)}
  }
}

function isHere(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

interface Sent {
  readonly outcome: Outcome
  /** It had been used before, and ended before anything of this mail was said. */
  readonly isStale: boolean
}

async function sendOver(
  connection: SMTPConnection,
  envelope: Envelope,
  message: Uint8Array,
  idle: SMTPConnection[]
): Promise<Sent> {
  // Before a stream is read the server has said 354; after that, the last dot may have reached it.
  const body = Readable.from([Buffer.from(message.buffer, message.byteOffset, message.byteLength)])
  if (needsUtf8(envelope) && !offers(connection, 'SMTPUTF8')) {
    idle.push(connection)
    const text = 'The mail server takes no addresses beyond ASCII (SMTPUTF8)'
    return {outcome: {state: 'refused', reply: {code: 553, status: '5.6.7', text}}, isStale: false}
  }
  try {
    const response = await new Promise<string>((resolve, reject) => {
      const ended = () => reject(new Error('Connection closed unexpectedly'))
      connection.once('end', ended)
      connection.send({from: envelope.from, to: [envelope.to], size: message.byteLength}, body, (error, info) => {
        connection.off('end', ended)
        if (error) reject(error)
        else resolve(info?.response ?? '')
      })
    })
    idle.push(connection)
    return {outcome: {state: 'accepted', reply: replyIn(response)}, isStale: false}
  } catch (error) {
    const reply = replyOf(error)
    const wasRead = body.readableDidRead
    // A reply leaves the connection in order; anything else, and what it says next may be about this mail.
    if (reply.code >= 400 && reply.code !== 421 && !connection.destroyed && (await isReset(connection)))
      idle.push(connection)
    else connection.close()
    return {
      outcome: outcomeOf(error, reply, wasRead),
      isStale: !wasRead && (reply.code === 421 || (reply.code === 0 && fieldOf(error, 'code') !== 'EENVELOPE'))
    }
  }
}

function outcomeOf(error: unknown, reply: Reply, wasRead: boolean): Outcome {
  const stage = stageOf(error)
  if (reply.code >= 400) {
    if (reply.code === 421 && stage === 'MAIL FROM') return {state: 'deferred', reply, cause: 'connection'}
    if (reply.code < 500) {
      // Full of itself (421), in trouble (451, 452 after the mail): anybody would be told so. A grey list answers the
      // reader's address with 451 too, and is none of the relay's trouble.
      const isRelays = reply.code === 421 || stage === 'MAIL FROM' || (stage === 'DATA' && reply.code <= 452)
      return {state: 'deferred', reply, cause: isRelays ? 'relay' : 'reader'}
    }
    if (stage === 'RCPT TO' || stage === 'DATA') return {state: 'refused', reply}
    return {state: 'deferred', reply, cause: 'relay'}
  }
  if (wasRead) return {state: 'unknown', reply}
  // No reply, and not a word of the mail said: an address that no envelope can hold is refused here.
  if (stage === 'API' && fieldOf(error, 'code') === 'EENVELOPE') return {state: 'refused', reply: {...reply, code: 553}}
  return {state: 'deferred', reply, cause: 'relay'}
}

function isReset(connection: SMTPConnection): Promise<boolean> {
  return new Promise((resolve) => {
    connection.once('end', () => resolve(false))
    connection.reset((error) => resolve(!error))
  })
}

function quit(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve) => {
    connection.once('end', () => resolve())
    if (connection.destroyed) resolve()
    else connection.quit()
  })
}

function needsUtf8({from, to}: Envelope): boolean {
  return /[^\u0000-\u007F]/u.test(from + to)
}

function replyOf(error: unknown): Reply {
  const response = fieldOf(error, 'response')
  if (typeof response === 'string' && /^[245]\d\d/u.test(response)) return replyIn(response)
  const text = error instanceof Error ? error.message : String(error)
  return {code: 0, text}
}

function replyIn(response: string): Reply {
  const [, code = '0', status, text = ''] = /^(\d{3})[ -]?(?:([245]\.\d{1,3}\.\d{1,3})\s)?([^]*)$/u.exec(response) ?? []
  return {code: Number(code), ...(status === undefined ? {} : {status}), text: text.replaceAll(/\n\d{3}[ -]/gu, ' ')}
}

// What the server said it can do is kept where the library's types do not show it.
function offers(connection: SMTPConnection, extension: string): boolean {
  const extensions: unknown = Reflect.get(connection, '_supportedExtensions')
  return Array.isArray(extensions) && extensions.includes(extension)
}

// During which command it failed.
function stageOf(error: unknown): string {
  const command = fieldOf(error, 'command')
  return typeof command === 'string' ? command : 'CONN'
}

function fieldOf(error: unknown, name: 'response' | 'command' | 'code'): unknown {
  return typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined
}
