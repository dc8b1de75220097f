import type {Call, Exit} from '../call.ts'
import {newsroomIn} from '../newsroom.ts'
import {keysOf, newsletterOf, storeOf, transportOf} from '../post/office.ts'
import {run} from '../post/run.ts'

/** What `worker` may be told. */
export interface WorkerOptions {
  readonly dir?: string
  /** Ends when nothing is left, and does not wait for more. */
  readonly once: boolean
}

/** Sends whatever is due, mailings and letters; any number of these may run at once, on as many machines. */
export async function sendDue(call: Call, {dir, once}: WorkerOptions): Promise<Exit> {
  const newsroom = await newsroomIn(call, dir)
  const {rates} = newsletterOf(newsroom)
  const [transport, keys] = [await transportOf(call), await keysOf(call, newsroom)]
  const store = await storeOf(call, newsroom)
  try {
    await run(call, {store, transport, keys, rates}, {forever: !once})
  } finally {
    await transport.close()
    await store.close()
  }
  return 0
}
