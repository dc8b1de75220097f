import {type CompiledQuery, sql} from 'kysely'
import type {Outcome, Reply} from '../transport.ts'
import {batchState, deliveryState, type NumberOf} from '../model/states.ts'
import type {World} from '../model/world.ts'
import type {DeliveryTable} from '../store/schema.ts'
import {type Patience, patiently, type Store} from '../store/store.ts'
import {Bell} from './bell.ts'

/** One reader of one mailing, in one pass. */
export interface Row {
  readonly mailing: number
  readonly subscriber: number
  readonly attempt: number
}

/** How a ledger is written. */
export interface LedgerOptions {
  readonly patience: Patience
  /** Called after each group that was written. */
  readonly written: () => Promise<void>
  /** How many mails are on the wire at once, each of which leaves a result and asks for a mark. */
  readonly connections: number
}

// Between two writes there are so many at least, and half of what a mail takes on the wire, where nobody waits for them.
const leastBetweenMilliseconds = 2
const mostBetweenMilliseconds = 25

interface Waiting<Answer> {
  readonly row: DeliveryTable
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/**
 * The ledger as a worker writes it: what arrives while one write is under way makes up the next, so that a slow disk
 * makes larger groups and not a slower worker. Results go before marks, and a row that says how it ended never changes.
 */
export class Ledger {
  readonly #store: Store
  readonly #statement: CompiledQuery<Key>
  readonly #world: World
  readonly #patience: Patience
  readonly #written: () => Promise<void>
  readonly #full: number
  readonly #bell: Bell
  readonly #name: string
  #named = 0
  #begun = 0
  #wireMilliseconds = 0
  #marks: Waiting<boolean>[] = []
  #results: Waiting<void>[] = []
  #writing = false

  constructor(store: Store, world: World, {patience, written, connections}: LedgerOptions) {
    this.#store = store
    this.#statement = statementFor(store)
    this.#world = world
    this.#patience = patience
    this.#written = written
    // Then all of them wait for the ledger, and nothing more will come.
    this.#full = 2 * connections
    this.#bell = new Bell(world)
    this.#name = [...world.random(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  /**
   * Says that a mail is about to be sent; answers whether it is ours to send. The primary key decides. The row bears a name
   * of its own until it says how it ended: where the store vanished before it answered, and is asked again, that is how
   * the mark is known to be this one.
   */
  mark({mailing, subscriber, attempt}: Row): Promise<boolean> {
    this.#named += 1
    const row = {
      mailing,
      subscriber,
      state: deliveryState.started,
      tries: attempt,
      code: 0,
      note: `${this.#name}.${this.#named}`,
      at: this.#world.now()
    }
    return new Promise((answer, fail) => {
      this.#marks.push({row, answer, fail})
      this.#arrived()
    })
  }

  /** Says what became of a mail. */
  record({mailing, subscriber, attempt}: Row, outcome: Outcome): Promise<void> {
    const state = stateOf(outcome)
    const row = {
      mailing,
      subscriber,
      state,
      tries: state === deliveryState.deferred ? attempt + 1 : attempt,
      code: outcome.reply.code,
      note: state === deliveryState.sent ? null : noteOf(outcome.reply),
      at: this.#world.now()
    }
    return new Promise((answer, fail) => {
      this.#results.push({row, answer, fail})
      this.#arrived()
    })
  }

  /**
   * Takes a mark back, as if it had never been: the mail was not sent. Only where `worker` has the range `part` still; in
   * other hands the mark is theirs to set apart.
   */
  unmark({mailing, subscriber}: Row, part: number, worker: string): Promise<void> {
    return patiently(this.#store, this.#world, this.#patience, async () => {
      await this.#store.db
        .deleteFrom('delivery')
        .where('mailing', '=', mailing)
        .where('subscriber', '=', subscriber)
        .where('state', '=', deliveryState.started)
        .where(({exists, selectFrom}) =>
          exists(
            selectFrom('batch')
              .select('batch.part')
              .where('batch.mailing', '=', mailing)
              .where('batch.part', '=', part)
              .where('batch.worker', '=', worker)
              .where('batch.state', '=', batchState.leased)
          )
        )
        .execute()
    })
  }

  /** Learns how long a mail was on the wire. */
  took(milliseconds: number): void {
    // The quick ones count, since they would wait the longest for slow company.
    const longer = milliseconds - this.#wireMilliseconds
    this.#wireMilliseconds += longer < 0 ? longer : longer / 32
  }

  get #waiting(): number {
    return this.#marks.length + this.#results.length
  }

  #arrived(): void {
    if (this.#waiting === this.#full) this.#bell.ring()
    void this.#write()
  }

  async #write(): Promise<void> {
    if (this.#writing) return
    this.#writing = true
    while (this.#waiting > 0) {
      await this.#gathered()
      const results = distinct(this.#results)
      const marks = distinct(this.#marks, results)
      this.#begun = this.#world.now()
      await this.#group(results, marks)
      // What it finds wrong is its own to say; the groups are written.
      await this.#written().catch(() => undefined)
    }
    this.#writing = false
  }

  // Not sooner than so long after the write before it: on a quick disk it would be two rows a write, and a write costs ten
  // times what a row does. A mail's mark is asked for when the one before it goes out, and so may take as long as that one;
  // half of it is left for the write itself. When all wait, it is at once.
  async #gathered(): Promise<void> {
    const half = Math.min(this.#wireMilliseconds / 2, mostBetweenMilliseconds)
    const between = Math.max(half, leastBetweenMilliseconds)
    // A clock that was set back is no reason to wait for longer.
    const left = Math.min(this.#begun + between - this.#world.now(), between)
    if (this.#waiting < this.#full && left > 0) await this.#bell.heard(left)
    // And a turn of the loop, in which all replies that have come in are heard.
    else await this.#world.wait(0)
  }

  async #group(results: readonly Waiting<void>[], marks: readonly Waiting<boolean>[]): Promise<void> {
    try {
      const written = await patiently(this.#store, this.#world, this.#patience, () =>
        this.#store.db.executeQuery<Key>({...this.#statement, parameters: [jsonOf([...results, ...marks])]})
      )
      const ours = new Set(written.rows.map(keyOf))
      for (const {answer} of results) answer()
      for (const {row, answer} of marks) answer(ours.has(keyOf(row)))
    } catch (error) {
      for (const {fail} of [...results, ...marks]) fail(error)
    }
  }
}

/**
 * Writes rows that come as one JSON array, and answers whose were written: one statement, made once, for results and marks
 * together, however many they are. A row that waited for its turn is marked by the first who says so, and a mark is taken
 * for what it is when it is made again; any other row is somebody's already. A result is for good once it says sent,
 * failed or dismissed: a worker that was frozen may come back with older news.
 */
function statementFor({db, engine}: Store): CompiledQuery<Key> {
  const {started, deferred} = deliveryState
  const isMark = sql`excluded.state = ${sql.lit(started)}`
  return sql<Key>`insert into delivery (mailing, subscriber, state, tries, code, at, note)
    select cast(value ->> 0 as bigint), cast(value ->> 1 as bigint), cast(value ->> 2 as smallint),
      cast(value ->> 3 as smallint), cast(value ->> 4 as smallint), cast(value ->> 5 as bigint), value ->> 6
    from ${engine.elements('[]')} where true
    on conflict (mailing, subscriber) do update set state = excluded.state, note = excluded.note, at = excluded.at,
      tries = case when ${isMark} then delivery.tries else excluded.tries end,
      code = case when ${isMark} then delivery.code else excluded.code end
    where case when ${isMark}
      then (delivery.state = ${sql.lit(deferred)} and delivery.tries <= excluded.tries)
        or (delivery.state = ${sql.lit(started)} and delivery.note = excluded.note)
      else delivery.state in (${sql.join(open.map((state) => sql.lit(state)))}) end
    returning mailing, subscriber`.compile(db)
}

function jsonOf(rows: readonly {readonly row: DeliveryTable}[]): string {
  return JSON.stringify(
    rows.map(({row}) => [row.mailing, row.subscriber, row.state, row.tries, row.code, row.at, row.note])
  )
}

// Takes from what waits one row a reader, since a statement can write a row but once, and says so for all who asked.
function distinct<Answer>(
  waiting: Waiting<Answer>[],
  others: readonly {readonly row: DeliveryTable}[] = []
): readonly Waiting<Answer>[] {
  const group = new Map<string, Waiting<Answer>>()
  const taken = new Set(others.map(({row}) => keyOf(row)))
  const later: Waiting<Answer>[] = []
  for (const one of waiting.splice(0)) {
    if (group.has(keyOf(one.row)) || taken.has(keyOf(one.row))) later.push(one)
    else group.set(keyOf(one.row), one)
  }
  waiting.push(...later)
  return [...group.values()]
}

const open = [deliveryState.started, deliveryState.deferred, deliveryState.unknown]

type Key = Pick<DeliveryTable, 'mailing' | 'subscriber'>

function keyOf({mailing, subscriber}: Key): string {
  return `${mailing}.${subscriber}`
}

function stateOf({state}: Outcome): NumberOf<typeof deliveryState> {
  switch (state) {
    case 'accepted':
      return deliveryState.sent
    case 'deferred':
      return deliveryState.deferred
    case 'refused':
      return deliveryState.failed
    case 'unknown':
      return deliveryState.unknown
  }
}

/** What a server said, for the ledger: its status and words, cut short, and without the addresses that servers repeat. */
export function noteOf({status, text}: Reply): string {
  const words = text
    .replaceAll(/(?<![^\s<>"'()])[^\s<>"'()@]+@[^\s<>"'(),;:]+/gu, '…')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const said = status === undefined || words.startsWith(status) ? words : `${status} ${words}`
  return said.length > 200 ? `${said.slice(0, 199)}…` : said
}
