// A mail server as small as one can be, in a process of its own: it takes everything and keeps nothing, so that what is
// measured is the sender. Prints its port; answers mails after so many milliseconds as its argument says.
import {createServer} from 'node:net'

const thinks = Number(process.argv[2] ?? 0)

const server = createServer((socket) => {
  let inData = false
  let tail = ''
  socket.setNoDelay(true)
  socket.on('error', () => undefined)
  socket.write('220 sink ESMTP\r\n')
  socket.on('data', (chunk) => {
    let text = tail + chunk.toString('latin1')
    tail = ''
    for (;;) {
      if (inData) {
        const end = text.indexOf('\r\n.\r\n')
        if (end < 0) {
          tail = text.slice(-4)
          return
        }
        inData = false
        text = text.slice(end + 5)
        if (thinks > 0) setTimeout(() => socket.write('250 2.0.0 Fine\r\n'), thinks)
        else socket.write('250 2.0.0 Fine\r\n')
      }
      const end = text.indexOf('\r\n')
      if (end < 0) {
        tail = text
        return
      }
      const line = text.slice(0, end).toUpperCase()
      text = text.slice(end + 2)
      if (line.startsWith('EHLO')) socket.write('250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n')
      else if (line === 'DATA') {
        inData = true
        // The first dot may come right away.
        text = `\r\n${text}`
        socket.write('354 Go on\r\n')
      } else if (line === 'QUIT') socket.end('221 Bye\r\n')
      else socket.write('250 2.1.0 Fine\r\n')
    }
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : 0}\n`)
})
