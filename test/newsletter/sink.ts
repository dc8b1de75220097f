import {SMTPServer, type SMTPServerOptions} from 'smtp-server'

/** A mail that has arrived. */
export interface Arrived {
  readonly from: string
  readonly to: string
  readonly message: string
}

/** A mail server that keeps what it gets. */
export interface Sink {
  readonly port: number
  readonly arrived: readonly Arrived[]
  /** How often each address was written to. */
  counts(): ReadonlyMap<string, number>
  /** How many connections there were at once, at most. */
  readonly widest: number
  /** How many connections there was no room for (`maxClients`). */
  readonly turnedAway: number
  close(): Promise<void>
}

/** How a sink answers. */
export interface SinkOptions {
  /** What it says of a mail to `to`, the `nth` time it is offered: a reply such as `450 4.2.2 Full`, or nothing for yes. */
  readonly rcpt?: (to: string, nth: number) => string | undefined
  /** The same after the mail is there. */
  readonly data?: (to: string, nth: number) => string | undefined
  /** Called when a mail is there, before it is answered. */
  readonly seen?: (arrived: Arrived) => void
  /** How long it thinks before it answers a mail, in milliseconds. */
  readonly thinks?: number
  readonly keepsText?: boolean
  readonly port?: number
  readonly options?: SMTPServerOptions
}

/** Starts a real SMTP server that keeps what it gets. */
export async function sink({
  rcpt,
  data,
  seen,
  thinks = 0,
  keepsText = false,
  port = 0,
  options = {}
}: SinkOptions = {}): Promise<Sink> {
  const arrived: Arrived[] = []
  const offered = new Map<string, number>()
  const open = new Set<string>()
  let widest = 0
  let turnedAway = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    ...options,
    onConnect({id}, callback) {
      open.add(id)
      widest = Math.max(widest, open.size)
      callback()
    },
    // Whom it has no room for it only sees leave.
    onClose({id}) {
      if (!open.delete(id)) turnedAway += 1
    },
    onRcptTo({address}, _session, callback) {
      const nth = (offered.get(address) ?? 0) + 1
      offered.set(address, nth)
      callback(errorOf(rcpt?.(address, nth)))
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        if (keepsText) chunks.push(chunk)
      })
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address
        const mail = {from, to, message: Buffer.concat(chunks).toString()}
        const error = errorOf(data?.(to, offered.get(to) ?? 1))
        if (!error) arrived.push(mail)
        seen?.(mail)
        if (thinks > 0) setTimeout(() => callback(error), thinks)
        else callback(error)
      })
    }
  })
  // A worker that is killed breaks its connections.
  server.on('error', () => undefined)
  const listening = await new Promise<number>((resolve) => {
    const made = server.listen(port, '127.0.0.1', () => {
      const address = made.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    port: listening,
    arrived,
    counts() {
      const counts = new Map<string, number>()
      for (const {to} of arrived) counts.set(to, (counts.get(to) ?? 0) + 1)
      return counts
    },
    get widest() {
      return widest
    },
    get turnedAway() {
      return turnedAway
    },
    close: () => new Promise((resolve) => server.close(() => resolve()))
  }
}

function errorOf(reply: string | undefined): Error | null {
  if (reply === undefined) return null
  const [, code = '', text = ''] = /^(\d{3}) ([^]*)$/u.exec(reply) ?? []
  return Object.assign(new Error(text), {responseCode: Number(code)})
}
