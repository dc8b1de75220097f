import type {Envelope, Outcome, Transport} from '@budstikke/newsletter'
import {replyOf} from './smtp-reply.ts'
import {type Heard, needsUtf8, SmtpSession} from './smtp-session.ts'

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
  const idle: SmtpSession[] = []
  return {
    async send(envelope, message) {
      if (!fits(envelope)) return {state: 'refused', reply: {code: 553, text: 'No envelope can hold the address'}}
      const known = idle.pop()
      if (known) {
        const heard = await heardOver(known, envelope, message, idle)
        // Servers end connections that have been idle, or have carried enough: that is no reader's and no relay's fault.
        if (heard.wasSaid || (heard.reply.code !== 421 && heard.reply.code !== 0)) return outcomeOf(heard)
      }
      const opened = await SmtpSession.opened(server).catch(replyOf)
      return opened instanceof SmtpSession
        ? outcomeOf(await heardOver(opened, envelope, message, idle))
        : {state: 'deferred', cause: 'connection', reply: opened}
    },
    async close() {
      await Promise.all(idle.splice(0).map((session) => session.quit()))
    }
  }
}

// Whatever else stands in it, it must not end its command and begin another.
function fits({from, to}: Envelope): boolean {
  return to !== '' && !/[\u0000-\u001F\u007F<>]/u.test(from + to)
}

/** Says a mail, and puts the session back among the idle ones where it is in order. */
async function heardOver(
  session: SmtpSession,
  envelope: Envelope,
  message: readonly Uint8Array[],
  idle: SmtpSession[]
): Promise<Heard> {
  if (needsUtf8(envelope) && !session.offers('SMTPUTF8') && !session.isOver) {
    idle.push(session)
    const text = 'The mail server takes no addresses beyond ASCII (SMTPUTF8)'
    return {at: 'RCPT', reply: {code: 553, status: '5.6.7', text}, wasSaid: false}
  }
  const heard = await session.send(envelope, message)
  const {code} = heard.reply
  // A refusal leaves the session in order; anything else, and what it says next may be about this mail.
  if (isYes(heard) || (code >= 400 && !session.isOver && (await session.reset()))) idle.push(session)
  else session.close()
  return heard
}

function isYes({reply: {code}, wasSaid}: Heard): boolean {
  return wasSaid && code >= 200 && code < 300
}

function outcomeOf(heard: Heard): Outcome {
  const {at, reply, wasSaid} = heard
  const {code} = reply
  if (isYes(heard)) return {state: 'accepted', reply}
  if (code < 400) return wasSaid ? {state: 'unknown', reply} : {state: 'deferred', reply, cause: 'relay'}
  if (code === 421 && at === 'MAIL') return {state: 'deferred', reply, cause: 'connection'}
  if (code < 500) {
    // Full of itself (421), in trouble (451, 452 after the mail): anybody would be told so. A grey list answers the
    // reader's address with 451 too, and is none of the relay's trouble.
    const isRelays = code === 421 || at === 'MAIL' || (at === 'DATA' && code <= 452)
    return {state: 'deferred', reply, cause: isRelays ? 'relay' : 'reader'}
  }
  return at === 'MAIL' ? {state: 'deferred', reply, cause: 'relay'} : {state: 'refused', reply}
}
