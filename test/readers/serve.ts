import {readFile, stat} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {ServerResponse} from 'node:http'
import {join} from 'node:path'
import {serve} from '../../packages/rss/src/index.ts'
import type {FileStore} from '../../packages/rss/src/index.ts'

// Serves a built newsroom on this machine, as a host would, for readers that only know the web. Prints its address.
const [folder = '.'] = process.argv.slice(2)

const disk: FileStore = {
  async read(path) {
    const place = join(folder, path)
    const found = await stat(place).catch(() => undefined)
    return found?.isFile() === true ? {content: await readFile(place), modified: found.mtime} : undefined
  }
}

let url = 'http://127.0.0.1/'
const server = createServer((request, response) => {
  const asked = new Request(new URL(request.url ?? '', url), {
    method: request.method ?? 'GET',
    headers: Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)])
  })
  respond(asked, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
})

async function respond(asked: Request, response: ServerResponse): Promise<void> {
  const answer = await serve(disk, {url})(asked)
  process.stderr.write(`${answer.status} ${new URL(asked.url).pathname} ${asked.headers.get('user-agent')}\n`)
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()))
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) url = `http://127.0.0.1:${address.port}/`
  process.stdout.write(`${url}\n`)
})
