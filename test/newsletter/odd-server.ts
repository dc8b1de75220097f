import {once} from 'node:events'
import {createServer, type Server, type Socket} from 'node:net'
import {onTestFinished} from 'vitest'

/** A server that says what it is told to: each line that comes in is answered by `answer`; nothing is no answer. */
export async function oddServer(
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
export function polite(line: string): string {
  if (/^EHLO/iu.test(line)) return '250-odd\r\n250 8BITMIME'
  if (/^DATA/iu.test(line)) return '354 Go on'
  if (/^QUIT/iu.test(line)) return '221 Bye'
  return '250 2.0.0 Fine'
}
