import type {World} from '../model/world.ts'
import type {Store} from '../store/store.ts'
import type {KeyRing} from '../tokens.ts'
import type {Outcome, Reply, Transport} from '../transport.ts'
import {Bell} from './bell.ts'
import {Brake} from './brake.ts'
import {Ledger} from './ledger.ts'
import type {Bench} from './mailing-task.ts'
import {type Limits, Pace} from './pace.ts'
import {Queue} from './queue.ts'
import type {Mailing} from './range.ts'
import {Refusals} from './refusals.ts'
import {Supply} from './supply.ts'
import type {Task} from './task.ts'

/** What a worker says of its work while it works. */
export type WorkEvent =
  | {readonly state: 'sent'; readonly mailing: number; readonly outcome: Outcome['state']}
  /** Nothing goes through; it tries again after so many milliseconds. */
  | {readonly state: 'braked'; readonly milliseconds: number; readonly reply: Reply}
  /** The store cannot be reached; what was sent is written down when it can. */
  | {readonly state: 'store-away'; readonly cause: unknown}
  /** A mailing was paused: its hour is long gone, or the server refuses it to everybody. */
  | {readonly state: 'late'; readonly mailing: number; readonly title: string}
  | {readonly state: 'refused'; readonly mailing: number; readonly reply: Reply}

/** How a worker works. */
export interface WorkOptions {
  /** Which worker this is: a name that no other has, in this process or any. */
  readonly worker: string
  readonly keys: KeyRing
  /** How many mails are on the wire at once; 10 unless said otherwise. */
  readonly connections?: number
  /** How long others wait for a worker that says nothing, in milliseconds; a minute unless said otherwise. */
  readonly leaseMilliseconds?: number
  /** How long to wait for a store that is away, in milliseconds; five minutes unless said otherwise. */
  readonly patienceMilliseconds?: number
  /** Only this mailing, and then no letters are waited for. */
  readonly only?: number
  readonly limits?: Limits
  /** Goes on when everything is sent, until `signal` is aborted. */
  readonly forever?: boolean
  /** Ends the work: what is on the wire is sent and written down, the rest given back. */
  readonly signal?: AbortSignal
  readonly sign?: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
  readonly told?: (event: WorkEvent) => void
}

/**
 * Sends what is due: mailings whose hour has come, and letters. Any number of workers, on as many machines, may do so at
 * once. Ends when nothing is left, which for mail that was put off may take until it is no longer worth sending.
 *
 * @throws StoreGone when the store stays away longer than it is waited for; mails on the wire are waited for first.
 */
export async function work(store: Store, transport: Transport, world: World, options: WorkOptions): Promise<void> {
  const {connections = 10, leaseMilliseconds = 60_000, told = () => {}} = options
  const shift = new Shift(options.signal)
  const bell = new Bell(world)
  shift.signal.addEventListener('abort', () => bell.ring())
  const patience = {
    milliseconds: options.patienceMilliseconds ?? 300_000,
    waiting: (cause: unknown) => told({state: 'store-away', cause})
  }
  const ledger = new Ledger(store, world, {patience, connections, written: () => supply.look()})
  const bench: Bench = {
    store,
    world,
    ledger,
    worker: options.worker,
    keys: options.keys,
    ...(options.sign === undefined ? {} : {sign: options.sign})
  }
  const queue = new Queue(world, bell, new Pace(options.limits ?? {}), (task) => shift.watch(settle(supply, task)))
  const supply = new Supply(bench, queue, bell, {
    claimer: {
      worker: options.worker,
      leaseMilliseconds,
      ...(options.only === undefined ? {} : {only: options.only})
    },
    connections,
    patience,
    forever: options.forever ?? false,
    late: ({id, title}: Mailing) => told({state: 'late', mailing: id, title})
  })
  const brake = new Brake(world, bell, connections, (milliseconds, reply) =>
    told({state: 'braked', milliseconds, reply})
  )
  const sender: Sender = {
    ...{bench, transport, queue, supply, brake, shift, told},
    refusals: new Refusals(store, world, (mailing, reply) => told({state: 'refused', mailing, reply}))
  }
  const kept = new AbortController()
  const keeping = supply.keep(kept.signal)
  shift.watch(supply.fill(shift.signal).finally(() => queue.close()))
  for (let index = 0; index < connections; index += 1) shift.watch(send(sender))
  await shift.over()
  // With nothing left to settle, no range is begun to be ended any more.
  shift.watch(supply.settled())
  await shift.over()
  kept.abort()
  await keeping
  shift.end()
}

/** One worker's working time: ends when it is told to, or when something fails that nothing can go on without. */
class Shift {
  readonly #over = new AbortController()
  readonly #outer: AbortSignal | undefined
  readonly #stop = () => this.#over.abort()
  readonly #parts = new Set<Promise<void>>()
  #failure: {readonly error: unknown} | undefined

  constructor(outer: AbortSignal | undefined) {
    this.#outer = outer
    if (outer?.aborted === true) this.#over.abort()
    outer?.addEventListener('abort', this.#stop)
  }

  get signal(): AbortSignal {
    return this.#over.signal
  }

  /** Makes `part` one of the shift: where it fails, so does the shift, once every part has ended. */
  watch(part: Promise<void>): void {
    const watched = part
      .catch((error: unknown) => {
        this.#failure ??= {error}
        this.#over.abort()
      })
      .finally(() => this.#parts.delete(watched))
    this.#parts.add(watched)
  }

  /** Waits until every part has ended, those too that began in the meantime. */
  async over(): Promise<void> {
    while (this.#parts.size > 0) await Promise.all(this.#parts)
  }

  end(): void {
    this.#outer?.removeEventListener('abort', this.#stop)
    if (this.#failure) throw this.#failure.error
  }
}

interface Sender {
  readonly bench: Bench
  readonly transport: Transport
  readonly queue: Queue
  readonly supply: Supply
  readonly brake: Brake
  readonly shift: Shift
  readonly refusals: Refusals
  readonly told: (event: WorkEvent) => void
}

/**
 * One connection's worth of sending. While a mail is on the wire the next is marked, which makes marking nearly free;
 * and no mail is begun before the last but one is written down, so that a crash hides two mails a connection at most.
 */
async function send(sender: Sender): Promise<void> {
  let recorded: Promise<void> = Promise.resolve()
  let next = ready(sender)
  for (;;) {
    const task = await next
    if (task === undefined) break
    next = ready(sender)
    // It is waited for on the next round; until then nobody hears when it fails.
    next.catch(() => undefined)
    const outcome = await sent(sender, task)
    await recorded
    recorded = outcome === undefined ? Promise.resolve() : record(sender, task, outcome)
    recorded.catch(() => undefined)
  }
  await recorded
}

// Longer ago than this, whoever has left in the meantime is asked after.
const freshMilliseconds = 30_000

async function ready({queue, supply, bench: {world}}: Sender): Promise<Task | undefined> {
  for (;;) {
    const task = await queue.take()
    if (task === undefined) return undefined
    if (!supply.isOurs(task.hold)) await fall(supply, task)
    else if (isStale(task, world) && !(await task.isDue())) await settle(supply, task)
    else if (task.marked || (await task.mark())) {
      task.marked = true
      return task
    }
    // Somebody else has begun it.
    else supply.settle(task.hold)
  }
}

function isStale({readAt}: Task, world: World): boolean {
  return world.now() - readAt >= freshMilliseconds
}

// Not sent, and perhaps due still: its range is not done with, and goes back.
async function fall(supply: Supply, task: Task): Promise<void> {
  supply.drop(task.hold)
  await settle(supply, task)
}

async function settle(supply: Supply, task: Task): Promise<void> {
  if (task.marked) await task.unmark()
  supply.settle(task.hold)
}

async function sent(
  {transport, brake, queue, supply, shift, bench: {world, ledger}}: Sender,
  task: Task
): Promise<Outcome | undefined> {
  const {hold} = task
  const waited = brake.isOn
  const pass = await brake.passed(shift.signal)
  const message = pass && (await task.message())
  // It may have waited for hours.
  const isDue = !waited || !isStale(task, world) || (await task.isDue())
  if (pass === undefined || message === undefined || !isDue || !supply.isOurs(hold)) {
    if (pass) brake.unsent()
    await (isDue ? fall(supply, task) : settle(supply, task))
    return undefined
  }
  const begun = world.now()
  const outcome = await transport.send(task.envelope(), message)
  ledger.took(world.now() - begun)
  brake.feel(outcome, pass)
  if (outcome.state !== 'deferred' || outcome.cause === 'reader') return outcome
  // That the server is away or has too much to do is no reason to put this reader off; unless it is this mail, which
  // shows when it is heard and not taken, again and again.
  if (outcome.cause === 'relay') task.turnedAway += 1
  if (task.turnedAway > patientTries) return outcome
  if (supply.isOurs(hold)) queue.putBack(task)
  else await fall(supply, task)
  return undefined
}

const patientTries = 3

async function record({supply, refusals, told}: Sender, task: Task, outcome: Outcome): Promise<void> {
  await task.record(outcome)
  const {hold} = task
  told({state: 'sent', mailing: hold.mailing, outcome: outcome.state})
  await refusals.hear(hold.mailing, task.domain, outcome)
  supply.settle(hold)
}
