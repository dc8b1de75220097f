import {createAdaptorServer} from '@hono/node-server'
import {codeOf} from './files.ts'

/** What is said to a request. */
export type Answer = (request: Request) => Promise<Response>

/** A server that is up. */
export interface Served {
  readonly port: number
  close(): Promise<void>
}

/** How many ports are tried, one after the other. */
const tries = 20

/** Serves `answer` on the loopback of this machine, on `port` or the next that is free. */
export async function serveHere(answer: Answer, port: number): Promise<Served> {
  const server = createAdaptorServer({fetch: answer})
  for (let tried = 0; ; tried++) {
    try {
      const given = await new Promise<number>((done, failed) => {
        server.once('error', failed)
        server.listen(port === 0 ? 0 : port + tried, '127.0.0.1', () => {
          server.off('error', failed)
          const address = server.address()
          done(typeof address === 'object' && address !== null ? address.port : port)
        })
      })
      return {
        port: given,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            // Streams of events stay open for ever.
            if ('closeAllConnections' in server) server.closeAllConnections()
          })
      }
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || port === 0 || tried === tries) throw error
    }
  }
}
