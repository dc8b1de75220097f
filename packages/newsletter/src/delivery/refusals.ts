import {deliveryState, mailingState} from '../model/states.ts'
import type {World} from '../model/world.ts'
import {inTransaction, type Store} from '../store/store.ts'
import type {Outcome, Reply} from '../transport.ts'
import {noteOf} from './ledger.ts'

interface Streak {
  since: number
  count: number
  accepted: boolean
  readonly domains: Set<string>
}

const enough = 20

/**
 * Stops a mailing that the server refuses to one reader after another: then it is not the readers. Their refusals are
 * taken back, so that they are tried again when somebody has mended what it was and lets the mailing go on.
 */
export class Refusals {
  readonly #store: Store
  readonly #world: World
  readonly #stopped: (mailing: number, reply: Reply) => void
  readonly #streaks = new Map<number, Streak>()

  constructor(store: Store, world: World, stopped: (mailing: number, reply: Reply) => void) {
    this.#store = store
    this.#world = world
    this.#stopped = stopped
  }

  /** Learns what became of a mail that is written down. */
  async hear(mailing: number, domain: string, outcome: Outcome): Promise<void> {
    if (mailing === 0 || outcome.state === 'deferred' || outcome.state === 'unknown') return
    const now = this.#world.now()
    const streak = this.#streaks.get(mailing) ?? {since: now, count: 0, accepted: false, domains: new Set<string>()}
    this.#streaks.set(mailing, streak)
    if (outcome.state === 'accepted') {
      this.#streaks.set(mailing, {since: now, count: 0, accepted: true, domains: new Set()})
      return
    }
    if (streak.count === 0) streak.since = now
    streak.count += 1
    streak.domains.add(domain)
    if (streak.count < enough || !this.#isServers(streak, outcome.reply)) return
    await this.#stop(mailing, streak.since, outcome.reply)
  }

  // One dead domain in a long list refuses many, too; it is the server where nobody was ever let through, where several
  // domains are refused alike, and where it says that the mail is against its rules (5.7 of RFC 3463).
  #isServers({accepted, domains}: Streak, {status}: Reply): boolean {
    return !accepted || domains.size >= 3 || status?.startsWith('5.7.') === true
  }

  async #stop(mailing: number, since: number, reply: Reply): Promise<void> {
    const isNews = await inTransaction(this.#store, async (db) => {
      const stopped = await db
        .updateTable('mailing')
        .set({state: mailingState.paused, reason: `refused ${reply.code} ${noteOf(reply)}`})
        .where('id', '=', mailing)
        .where('state', '=', mailingState.running)
        .returning('id')
        .executeTakeFirst()
      await db
        .updateTable('delivery')
        .set({state: deliveryState.deferred})
        .where('mailing', '=', mailing)
        .where('state', '=', deliveryState.failed)
        .where('code', '>=', 500)
        .where('at', '>=', since - 1000)
        .execute()
      return stopped !== undefined
    })
    // Those that were on the wire come in later, and are taken back too.
    if (isNews) this.#stopped(mailing, reply)
  }
}
