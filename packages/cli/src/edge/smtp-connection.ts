import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type {SmtpServer} from './smtp.ts'

/** A connection to `server`, encrypted as it asks, greeted and logged in; rejects with what went wrong. */
export async function connectedTo(server: SmtpServer): Promise<SMTPConnection> {
  const connection = connectionTo(server)
  try {
    await greet(connection, server)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function connectionTo({host, port, security, name, tls, ...server}: SmtpServer): SMTPConnection {
  const greeting = server.greetingMilliseconds ?? 30_000
  return new SMTPConnection({
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
}

async function greet(connection: SMTPConnection, {host, security, user, password}: SmtpServer): Promise<void> {
  // What goes wrong while nobody waits for it is found out by whoever sends next.
  connection.on('error', () => undefined)
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject)
    // A server that closes before it greets tells nobody but this.
    connection.once('end', () => reject(new Error('Connection closed unexpectedly')))
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
  if (user === undefined) return
  await new Promise<void>((resolve, reject) => {
    if (!connection.secure && security !== 'opportunistic' && !isHere(host))
      reject(new Error('The connection is not encrypted, and the password stays here'))
    else connection.login({user, pass: password ?? ''}, (error) => (error ? reject(error) : resolve()))
  })
}

function isHere(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
