import {newsletterHandler} from '@budstikke/newsletter'
import type {Call, Exit} from '../call.ts'
import {newsroomIn} from '../newsroom.ts'
import {newsletterOf, transportOf} from '../post/office.ts'
import {withRegistry} from '../post/registry.ts'
import {run} from '../post/run.ts'
import {secret} from '../post/secret.ts'
import {trouble} from '../trouble.ts'

/** What `serve` may be told. */
export interface ServeOptions {
  readonly dir?: string
  /** 4380 unless said otherwise; any that is free for 0. */
  readonly port?: string
}

/**
 * Serves the pages on which readers subscribe, choose and leave, on this machine alone: a web server in front of it has
 * the certificate and passes requests on, paths as they are. Where a mail server is named, letters and whatever else is
 * due are sent too.
 */
export async function serveReaders(call: Call, {dir, port = '4380'}: ServeOptions): Promise<Exit> {
  const {edge, say} = call
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) throw trouble('trouble.port', {value: port})
  const newsroom = await newsroomIn(call, dir)
  const newsletter = newsletterOf(newsroom)
  const transport = (await secret(call, 'SMTP_URL')) === undefined ? undefined : await transportOf(call)
  await withRegistry(call, newsroom, async (registry) => {
    const handler = newsletterHandler({
      registry,
      settings: {...newsroom.settings, newsletter},
      troubled: (error) => edge.terminal.say(`${say('readers.failed', {message: messageOf(error)})}\n`)
    })
    const served = await edge.serve((request) => handler(request, clientOf(request)), Number(port))
    const home = newsletter.url ?? newsroom.settings.url
    const address = `http://localhost:${served.port}${new URL(home).pathname}subscribe`
    edge.terminal.say(`${say('readers.serving', {address, home})}\n`)
    if (transport === undefined) edge.terminal.say(`${say('readers.noMail')}\n`)
    const {store, keys} = registry
    try {
      await (transport === undefined
        ? edge.stopped()
        : run(call, {store, transport, keys, rates: newsletter.rates}, {forever: true}))
    } finally {
      await served.close()
      await transport?.close()
    }
  })
  edge.terminal.say(`${say('readers.stopped')}\n`)
  return 0
}

// Only a server on this machine can ask, and the last address is the one that it wrote itself (RFC 7239, section 8.1).
function clientOf({headers}: Request): string | undefined {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last === '' ? undefined : last
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
