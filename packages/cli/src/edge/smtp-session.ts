import type {Envelope, Reply} from '@budstikke/newsletter'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type {Socket} from 'node:net'
import {dotted} from './dotted.ts'
import type {SmtpServer} from './smtp.ts'
import {connectedTo} from './smtp-connection.ts'
import {isFailure, replyIn, replyOf, unspoken} from './smtp-reply.ts'

/** How far a mail came, and what was said last: where it was not taken, at which command. */
export interface Heard {
  readonly at: 'MAIL' | 'RCPT' | 'DATA'
  readonly reply: Reply
  /** The mail itself was on its way, its last dot too. */
  readonly wasSaid: boolean
}

/**
 * A conversation with a mail server, mail after mail. Connecting, STARTTLS, greeting and login are nodemailer's; the mails
 * are said here, since nodemailer looks at every byte of each of them and makes a stream and its pipes for it: a mail of
 * 27 kB takes 45 µs of CPU here, and took 226.
 */
export class SmtpSession {
  readonly #connection: SMTPConnection
  readonly #socket: Socket
  readonly #extensions: ReadonlySet<unknown>
  #heard = ''
  #lines = ''
  #replies: Reply[] = []
  #awaited: {readonly count: number; readonly answer: (replies: readonly Reply[]) => void} | undefined
  /** Why it is over. */
  #reason: Reply | undefined

  private constructor(connection: SMTPConnection, socket: Socket) {
    this.#connection = connection
    this.#socket = socket
    const extensions: unknown = Reflect.get(connection, '_supportedExtensions')
    this.#extensions = new Set<unknown>(Array.isArray(extensions) ? extensions : [])
    // Timeouts, errors and ends stay with nodemailer, which tells of each by `error`, and then `end`.
    socket.removeAllListeners('data')
    socket.on('data', (chunk) => this.#hear(chunk))
    let error: unknown
    connection.on('error', (met: unknown) => {
      error = met
    })
    connection.once('end', () => this.#ended(error))
  }

  /** Connects to `server`, and logs in; rejects with what went wrong. */
  static async opened(server: SmtpServer): Promise<SmtpSession> {
    const connection = await connectedTo(server)
    const {_socket: socket} = connection
    if (!socket) throw new TypeError('Unexpected connection without a socket')
    return new SmtpSession(connection, socket)
  }

  /** Whether nothing more can be said. */
  get isOver(): boolean {
    return this.#reason !== undefined
  }

  /** Whether the server said that it can do `extension` (RFC 5321, section 2.2). */
  offers(extension: 'PIPELINING' | 'SIZE' | 'SMTPUTF8'): boolean {
    return this.#extensions.has(extension)
  }

  /** Says one mail, in as few writes as the server lets us (RFC 2920); answers at which command it ended, and how. */
  async send({from, to}: Envelope, message: readonly Uint8Array[]): Promise<Heard> {
    const size = message.reduce((sum, {byteLength}) => sum + byteLength, 0)
    const words = [
      ...(this.offers('SIZE') ? [` SIZE=${size}`] : []),
      ...(needsUtf8({from, to}) && this.offers('SMTPUTF8') ? [' SMTPUTF8'] : [])
    ].join('')
    const commands = [`MAIL FROM:<${from}>${words}\r\n`, `RCPT TO:<${to}>\r\n`, 'DATA\r\n']
    const replies = this.offers('PIPELINING') ? await this.#ask(3, [commands.join('')]) : await this.#inTurn(commands)
    const refused = replies.findIndex(({code}, index) => isNo(code, index))
    if (refused < 0) {
      // It may have ended since it answered.
      if (this.#reason !== undefined) return {at: 'DATA', reply: this.#reason, wasSaid: false}
      const [reply = silence] = await this.#ask(1, dotted(message))
      return {at: 'DATA', reply, wasSaid: true}
    }
    // Who says 354 all the same waits for a mail, and is given none.
    if (refused < 2 && replies[2]?.code === 354) await this.#ask(1, ['.\r\n'])
    return {at: stages[refused] ?? 'DATA', reply: replies[refused] ?? silence, wasSaid: false}
  }

  /** Leaves a mail that was not taken; answers whether another may be said. */
  async reset(): Promise<boolean> {
    const [reply] = await this.#ask(1, ['RSET\r\n'])
    return reply !== undefined && reply.code >= 200 && reply.code < 300
  }

  async quit(): Promise<void> {
    await this.#ask(1, ['QUIT\r\n'])
    this.close()
  }

  close(): void {
    this.#connection.close()
  }

  async #inTurn(commands: readonly string[]): Promise<readonly Reply[]> {
    const replies: Reply[] = []
    for (const [index, command] of commands.entries()) {
      const [reply = silence] = await this.#ask(1, [command])
      replies.push(reply)
      if (isNo(reply.code, index)) break
    }
    return replies
  }

  // So many replies: fewer where the last of them is 421, or no reply but the reason why there is none.
  #ask(count: number, words: readonly (string | Uint8Array)[]): Promise<readonly Reply[]> {
    if (this.#reason !== undefined) return Promise.resolve([this.#reason])
    return new Promise((answer) => {
      this.#awaited = {count, answer}
      this.#socket.cork()
      for (const word of words) this.#socket.write(word)
      this.#socket.uncork()
    })
  }

  #hear(chunk: Buffer): void {
    const heard = this.#heard + chunk.toString('latin1')
    let from = 0
    for (let end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n', from)) {
      this.#line(heard.slice(from, heard[end - 1] === '\r' ? end - 1 : end))
      from = end + 1
    }
    this.#heard = heard.slice(from)
    // Larger than any reply, and it never ends.
    if (this.#heard.length + this.#lines.length > 65_536) this.#over(unspoken('The mail server talks without end'))
  }

  #line(line: string): void {
    const lines = this.#lines === '' ? line : `${this.#lines}\n${line}`
    if (/^\d{3}-/u.test(line)) {
      this.#lines = lines
      return
    }
    this.#lines = ''
    if (lines.trim() === '') return
    const reply = replyIn(lines)
    // A goodbye (RFC 5321, section 3.8), nonsense, or an answer that nobody asked for: after any of them no answer is sure
    // to be that of its question.
    if (reply.code === 421 || reply.code === 0) this.#over(reply)
    else if (this.#awaited === undefined) this.#over(unspoken('The mail server answered without being asked'))
    else this.#reply(reply)
  }

  #reply(reply: Reply): void {
    this.#replies.push(reply)
    if (this.#replies.length === this.#awaited?.count) this.#answer()
  }

  #answer(): void {
    const awaited = this.#awaited
    const replies = this.#replies
    this.#awaited = undefined
    this.#replies = []
    awaited?.answer(replies)
  }

  #over(reason: Reply): void {
    if (this.#reason !== undefined) return
    // Whoever asks later is answered with it: it must be nothing that could be taken for a yes.
    this.#reason = reason.code >= 400 ? reason : unspoken(reason.text)
    this.#replies.push(this.#reason)
    this.#answer()
    this.close()
  }

  #ended(error: unknown): void {
    // A refusal is one also without its end of line.
    if (isFailure(this.#heard)) this.#over(replyIn(this.#heard.trim()))
    else this.#over(replyOf(error ?? new Error('Connection closed unexpectedly')))
  }
}

// A mail to be said is asked for by 354 alone; there are servers that say 250.
function isNo(code: number, index: number): boolean {
  return code < 200 || code >= (stages[index] === 'DATA' ? 400 : 300)
}

const stages = ['MAIL', 'RCPT', 'DATA'] as const

const silence = unspoken('The mail server said nothing')

/** Whether an envelope asks for more than ASCII (RFC 6531). */
export function needsUtf8({from, to}: Envelope): boolean {
  return /[^\u0000-\u007F]/u.test(from + to)
}
