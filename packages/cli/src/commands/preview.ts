import type {Call, Exit} from '../call.ts'
import type {Written} from '../edge/watched.ts'
import {previewOf} from '../preview/preview.ts'
import {own} from '../preview/views.ts'
import {trouble} from '../trouble.ts'

/** What `preview` may be told. */
export interface PreviewOptions {
  readonly dir?: string
  /** 4300 unless said otherwise; any that is free for 0. */
  readonly port?: string
  /** Whether the person's browser is opened. */
  readonly opens: boolean
}

/** Shows a newsroom on this machine and follows what is saved, until the person stops it. */
export async function preview(call: Call, {dir = '.', port = '4300', opens}: PreviewOptions): Promise<Exit> {
  const {edge, say} = call
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) throw trouble('trouble.port', {value: port})
  const {answer, refresh, watched} = await previewOf(call, dir)
  const served = await edge.serve(answer, Number(port))
  const follow = (written?: Written) =>
    void refresh(written).catch((error: unknown) => {
      edge.terminal.say(
        `${say('trouble.unexpected', {message: error instanceof Error ? error.message : String(error)})}\n`
      )
    })
  const unwatch = await edge.watch(watched, follow)
  // What was saved while all was read for the first time was watched by nobody.
  follow()
  const address = `http://localhost:${served.port}${own}`
  edge.terminal.say(`${say('preview.ready', {address})}\n`)
  if (opens) edge.open(address)
  await edge.stopped()
  await unwatch()
  await served.close()
  edge.terminal.say(`${say('preview.stopped')}\n`)
  return 0
}
