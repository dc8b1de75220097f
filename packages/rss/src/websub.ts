/** The machine as telling a hub needs it; the caller hands in its own. */
export interface PingOptions {
  /** As the fetch API has it; a time limit is the caller's. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** How often to try a hub that is busy or out of reach; 4 unless said otherwise. */
  readonly attempts?: number
}

/** What came of telling the hub about one topic. */
export type Told =
  | {readonly topic: string; readonly state: 'told'}
  /** The hub said no, with a status of HTTP's. */
  | {readonly topic: string; readonly state: 'refused'; readonly status: number}
  /** The hub did not answer; `cause` is the last error. */
  | {readonly topic: string; readonly state: 'unreached'; readonly cause: unknown}

/**
 * Tells the hub that the feeds at `topics` have changed, one after the other. Rejects never: what came of each is in the
 * answer, in their order.
 *
 * A hub that is busy (408, 425, 429, 5xx) or out of reach is tried again after one, two, four … seconds, or when it
 * says (`Retry-After`), but at most after a minute.
 *
 * @see WebSub (W3C Recommendation 2018), section 7, leaves the words to hubs; these are PubSubHubbub's (0.4, section 7.1)
 */
export async function ping(hub: string, topics: readonly string[], options: PingOptions): Promise<readonly Told[]> {
  const told: Told[] = []
  // All at once, a newsroom with fifty feeds would look like an attack.
  // oxlint-disable-next-line no-await-in-loop
  for (const topic of topics) told.push(await tell(hub, topic, options))
  return told
}

/** The body of the request that tells a hub about a topic. One request a topic: some hubs hear the last of several only. */
export function pingBody(topic: string): URLSearchParams {
  // Hubs read the one or the other.
  return new URLSearchParams({'hub.mode': 'publish', 'hub.url': topic, 'hub.topic': topic})
}

async function tell(hub: string, topic: string, options: PingOptions, attempt = 1): Promise<Told> {
  const {attempts = 4} = options
  const {told, pause} = await once(hub, topic, options)
  if (pause === undefined || attempt >= attempts) return told
  await options.wait(Math.min(Math.max(pause, 1000 * 2 ** (attempt - 1)), 60_000))
  return tell(hub, topic, options, attempt + 1)
}

/** One attempt. `pause` is there if another makes sense: milliseconds that the hub asks for, 0 where it asks for none. */
async function once(
  hub: string,
  topic: string,
  options: PingOptions
): Promise<{readonly told: Told; readonly pause?: number}> {
  try {
    // A redirected POST would arrive as a GET that tells the hub nothing.
    const response = await options.fetch(hub, {method: 'POST', body: pingBody(topic), redirect: 'manual'})
    await response.body?.cancel()
    const {status} = response
    if (response.ok) return {told: {topic, state: 'told'}}
    const told: Told = {topic, state: 'refused', status}
    if (status < 500 && ![408, 425, 429].includes(status)) return {told}
    const seconds = Number(response.headers.get('retry-after') ?? 0)
    return {told, pause: Number.isFinite(seconds) ? seconds * 1000 : 0}
  } catch (cause) {
    return {told: {topic, state: 'unreached', cause}, pause: 0}
  }
}
