import {
  type KeyRing,
  type Limits,
  progressOf,
  Speedometer,
  type Store,
  StoreGone,
  type Transport,
  work,
  type WorkEvent
} from '@budstikke/newsletter'
import type {MailRates} from '@budstikke/core'
import type {Call} from '../call.ts'
import {trouble} from '../trouble.ts'
import {progressText} from './report-text.ts'

/** What a worker of the command line is handed. */
export interface Shop {
  readonly store: Store
  readonly transport: Transport
  readonly keys: KeyRing
  readonly rates: MailRates
}

/**
 * Sends what is due until nothing is left or the person stops it; tells how far it is, and what goes wrong, as it happens.
 * Answers whether it was stopped.
 */
export async function run(
  call: Call,
  {store, transport, keys, rates}: Shop,
  {only, forever = false}: {readonly only?: number; readonly forever?: boolean}
): Promise<boolean> {
  const {edge} = call
  const {world} = edge.post
  const stop = new AbortController()
  const over = new AbortController()
  void edge.stopped().then(() => stop.abort())
  const drawing = only === undefined ? Promise.resolve() : draw(call, store, only, over.signal)
  try {
    await work(store, transport, world, {
      worker: edge.unique(),
      keys,
      ...(only === undefined ? {} : {only}),
      ...(rates.connections === undefined ? {} : {connections: rates.connections}),
      limits: limitsOf(rates),
      forever,
      signal: stop.signal,
      told: (event) => tell(call, event)
    })
  } catch (error) {
    if (error instanceof StoreGone) throw trouble('trouble.storeGone')
    throw error
  } finally {
    over.abort()
    await drawing
  }
  return stop.signal.aborted
}

function limitsOf({perSecond, perDomain, domains}: MailRates): Limits {
  return {
    ...(perSecond === undefined ? {} : {perSecond}),
    ...(perDomain === undefined ? {} : {perDomain}),
    domains
  }
}

// Counting a million rows takes a while: it is done less often the longer it takes.
async function draw(call: Call, store: Store, mailing: number, signal: AbortSignal): Promise<void> {
  const {terminal, post} = call.edge
  if (!terminal.redraws) return
  const {world} = post
  const speedometer = new Speedometer(world)
  for (let pause = 500; !signal.aborted;) {
    await world.wait(pause, signal)
    const begun = world.now()
    const progress = await progressOf(store, mailing).catch(() => undefined)
    pause = Math.max(500, 20 * (world.now() - begun))
    if (progress && !signal.aborted)
      terminal.say(`\r\u001B[K${progressText(call, progress, speedometer.look(progress))}`)
  }
  terminal.say('\r\u001B[K')
}

function tell(call: Call, event: WorkEvent): void {
  const words = wordsOf(call, event)
  if (words !== undefined) call.edge.terminal.say(`${call.edge.terminal.redraws ? '\r\u001B[K' : ''}${words}\n`)
}

function wordsOf({say}: Call, event: WorkEvent): string | undefined {
  switch (event.state) {
    case 'sent':
      return undefined
    case 'braked':
      return say('sending.braked', {
        seconds: Math.round(event.milliseconds / 1000),
        reply: [event.reply.code || '', event.reply.text].join(' ').trim()
      })
    case 'store-away':
      return say('sending.storeAway')
    case 'late':
      return say('sending.late')
    case 'refused':
      return say('sending.refused', {reply: `${event.reply.code} ${event.reply.text}`})
  }
}
