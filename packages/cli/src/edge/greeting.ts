import {connect} from 'node:net'
import {connect as connectTls} from 'node:tls'
import type {SmtpServer} from './smtp.ts'

/**
 * What a mail server says it can do (RFC 5321, section 4.1.1.1), `TLS` among it where it was encrypted from the first
 * byte; `undefined` where it does not answer within ten seconds.
 */
export function offersOf({
  host,
  port,
  security
}: Pick<SmtpServer, 'host' | 'port' | 'security'>): Promise<readonly string[] | undefined> {
  return new Promise((resolve) => {
    const isSecure = security === 'tls'
    // Whose certificate it is, sending finds out; here it is asked only whether there is one.
    const socket = isSecure
      ? connectTls({host, port, servername: host, rejectUnauthorized: false})
      : connect({host, port})
    let heard = ''
    let greeted = false
    const end = (offers: readonly string[] | undefined) => {
      socket.destroy()
      resolve(offers)
    }
    socket.setTimeout(10_000, () => end(undefined))
    socket.on('error', () => end(undefined))
    socket.on('close', () => end(undefined))
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1')
      // The last line of a reply has a space behind its code.
      const reply = /^(?:\d{3}-.*\r?\n)*(\d{3}) .*\r?\n/u.exec(heard)
      if (!reply) return
      if (!greeted) {
        greeted = true
        heard = ''
        if (reply[1] !== '220') end(undefined)
        else socket.write('EHLO doctor.invalid\r\n')
        return
      }
      const lines = reply[0].split(/\r?\n/u).slice(1)
      socket.write('QUIT\r\n')
      end([...lines.map((line) => line.slice(4).trim()).filter((line) => line !== ''), ...(isSecure ? ['TLS'] : [])])
    })
  })
}
