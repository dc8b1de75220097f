import {mailingState} from '../model/states.ts'
import {patiently, type Patience} from '../store/store.ts'
import type {Bell} from './bell.ts'
import {countBounces} from './bounces.ts'
import {type Edition, editionOf} from './edition.ts'
import {claimLetters, lettersWait} from './letters.ts'
import {type Bench, mailingTask} from './mailing-task.ts'
import type {Queue} from './queue.ts'
import {claim, type Claimer, finish, giveBack, type Mailing, type Range, readersIn, renew} from './range.ts'
import type {Hold, Task} from './task.ts'

/** What a supply is told, and whom it tells. */
export interface SupplyOptions {
  readonly claimer: Claimer
  readonly connections: number
  readonly patience: Patience
  /** Goes on when nothing is left, until it is stopped. */
  readonly forever: boolean
  readonly late: (mailing: Mailing) => void
}

interface RangeHold extends Hold {
  readonly range: Range
  lost: boolean
}

/** Keeps the queue of a worker filled: claims ranges and letters, keeps their leases, ends what is settled. */
export class Supply {
  readonly #bench: Bench
  readonly #queue: Queue
  readonly #bell: Bell
  readonly #options: SupplyOptions
  readonly #holds = new Set<RangeHold>()
  readonly #editions = new Map<number, Edition>()
  readonly #endings = new Set<Promise<void>>()
  #looked = 0

  constructor(bench: Bench, queue: Queue, bell: Bell, options: SupplyOptions) {
    this.#bench = bench
    this.#queue = queue
    this.#bell = bell
    this.#options = options
    this.#queue.low = options.connections
  }

  /** Fills the queue until nothing is left to send, or until `signal` is aborted. */
  async fill(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (!this.#wants()) await this.#bell.heard(1000)
      else if (!(await this.#next())) {
        if (this.#holds.size === 0 && !this.#options.forever && !(await this.#isMore())) break
        await this.#bell.heard(500)
      }
    }
    if (signal.aborted) for (const hold of this.#holds) this.drop(hold)
    this.#queue.close()
  }

  /** Keeps leases while anything is held; a quarter of a lease must be enough to hear of one that was lost. */
  async keep(signal: AbortSignal): Promise<void> {
    const {world} = this.#bench
    while (!signal.aborted) {
      await world.wait(this.#options.claimer.leaseMilliseconds / 4, signal)
      for (const hold of this.#holds) {
        if (hold.lost) continue
        try {
          const lease = await renew(this.#bench.store, world, hold.range, this.#options.claimer)
          if (lease === undefined) this.#lose(hold)
          else hold.lease = lease
        } catch {
          // The lease runs out by itself, and with it what hangs on it; whoever writes next says what is wrong.
        }
      }
    }
  }

  /**
   * Whether what is held may still be sent: nobody has stopped it, it is not too late, and a quarter of its lease is left,
   * which clocks may differ by.
   */
  isOurs({dropped, lease, expires}: Hold): boolean {
    const now = this.#bench.world.now()
    return !dropped && now <= expires && now < lease - this.#options.claimer.leaseMilliseconds / 4
  }

  /** Sends nothing more of `hold`: it goes back as it is when what is on the wire has come in. */
  drop(hold: Hold): void {
    if (hold.dropped) return
    hold.dropped = true
    this.#queue.drop(hold)
  }

  /** Looks whether a mailing in hand was paused or cancelled; often asked, and seldom looks. */
  async look(): Promise<void> {
    const {store, world} = this.#bench
    const now = world.now()
    if (now - this.#looked < 100 || this.#holds.size === 0) return
    this.#looked = now
    const ids = [...new Set([...this.#holds].map(({mailing}) => mailing))]
    const rows = await store.db.selectFrom('mailing').select(['id', 'state']).where('id', 'in', ids).execute()
    const stopped = new Set(rows.filter(({state}) => state !== mailingState.running).map(({id}) => id))
    for (const hold of this.#holds) if (stopped.has(hold.mailing)) this.drop(hold)
  }

  /** One task of `hold` is sent or let fall. */
  settle(hold: Hold): void {
    hold.open -= 1
    if (hold.open > 0) return
    const ending = hold.end().finally(() => this.#endings.delete(ending))
    this.#endings.add(ending)
    this.#bell.ring()
  }

  /** Waits until all that was settled is written down. */
  async settled(): Promise<void> {
    await Promise.all(this.#endings)
  }

  // A few ranges more where limits of domains make the queue wait.
  #wants(): boolean {
    const {size, low, hungry} = this.#queue
    return size <= low || (hungry > 0 && this.#holds.size < 8)
  }

  async #next(): Promise<boolean> {
    const {store, world} = this.#bench
    const letters = await this.#patiently(() => claimLetters(this.#letterBench(), (lease) => this.#letterHold(lease)))
    if (letters.length > 0) this.#queue.push(letters)
    const claimed = await this.#patiently(() => claim(store, world, this.#options.claimer, this.#inHand()))
    if (claimed === undefined) return letters.length > 0
    if (claimed.state === 'late') this.#options.late(claimed.mailing)
    else await this.#take(claimed.range, claimed.lease)
    return true
  }

  async #take(range: Range, lease: number): Promise<void> {
    const hold = this.#rangeHold(range, lease)
    this.#holds.add(hold)
    const tasks = await this.#patiently(() => this.#tasksOf(hold))
    hold.open = tasks.length
    // The next one is claimed, read and made into mails while the rest of this one goes out: all connections had nothing to
    // send for 30 ms at every five hundredth mail. Half of a range at most, so that workers share the last ones fairly.
    const {connections} = this.#options
    this.#queue.low = Math.max(connections, Math.min(connections * 20, Math.floor(tasks.length / 2)))
    if (tasks.length > 0 && !hold.dropped) this.#queue.push(tasks)
    else {
      hold.open = 1
      this.settle(hold)
    }
  }

  async #tasksOf(hold: RangeHold): Promise<readonly Task[]> {
    const {range} = hold
    const {store} = this.#bench
    const edition = this.#editions.get(range.mailing.id) ?? (await editionOf(store.db, range.mailing))
    // Compiled mails of the mailings in hand, and no others.
    if (!this.#editions.has(range.mailing.id)) this.#editions.clear()
    this.#editions.set(range.mailing.id, edition)
    return (await readersIn(store, range)).flatMap((reader) => {
      const mail = edition(reader)
      return mail === undefined ? [] : [mailingTask(this.#bench, hold, range, reader, mail)]
    })
  }

  #rangeHold(range: Range, lease: number): RangeHold {
    const {store} = this.#bench
    const {worker} = this.#options.claimer
    const hold: RangeHold = {
      mailing: range.mailing.id,
      range,
      lease,
      expires: range.mailing.due + range.mailing.max_late,
      open: 0,
      dropped: false,
      lost: false,
      end: async () => {
        if (!hold.lost)
          await this.#patiently(() => (hold.dropped ? giveBack(store, range, worker) : this.#finish(range)))
        this.#holds.delete(hold)
        this.#bell.ring()
      }
    }
    return hold
  }

  async #finish(range: Range): Promise<void> {
    const {store, world} = this.#bench
    const {claimer, patience} = this.#options
    // Before the range is done with: a crash in between counts them again.
    await countBounces(this.#bench, patience, range)
    await finish(store, world, range, claimer.worker)
  }

  #letterHold(lease: number): Hold {
    return {mailing: 0, lease, expires: Infinity, open: 0, dropped: false, end: () => Promise.resolve()}
  }

  #inHand(): readonly Range[] {
    return [...this.#holds].map(({range}) => range)
  }

  #letterBench() {
    const {store, world} = this.#bench
    const {claimer, patience} = this.#options
    return {store, world, claimer, patience}
  }

  #lose(hold: RangeHold): void {
    hold.lost = true
    this.drop(hold)
  }

  #patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    return patiently(this.#bench.store, this.#bench.world, this.#options.patience, work)
  }

  // Ranges that wait for another try, or that others hold.
  async #isMore(): Promise<boolean> {
    const {store} = this.#bench
    const {only} = this.#options.claimer
    return this.#patiently(async () => {
      const running = await store.db
        .selectFrom('mailing')
        .select('id')
        .where('state', '=', mailingState.running)
        .$if(only !== undefined, (query) => query.where('id', '=', only ?? 0))
        .limit(1)
        .executeTakeFirst()
      return running !== undefined || (only === undefined && (await lettersWait(store)))
    })
  }
}
