import type {ExpressionBuilder} from 'kysely'
import {batchState, letterState} from '../model/states.ts'
import {domainOf} from '../model/mail-address.ts'
import type {World} from '../model/world.ts'
import type {Db, Tables} from '../store/schema.ts'
import {inTransaction, patiently, type Patience, type Store} from '../store/store.ts'
import type {Outcome} from '../transport.ts'
import {noteOf} from './ledger.ts'
import type {Claimer} from './range.ts'
import type {Hold, Task} from './task.ts'

/** A mail to one person, made whole. */
export interface Letter {
  /** What makes it happen once: a second letter of the same key is not sent. */
  readonly key: string
  readonly address: string
  readonly returnPath: string
  /** The message: US-ASCII, lines end in CRLF. */
  readonly message: string
  /** When it is no longer worth sending, in milliseconds since 1970. */
  readonly expires: number
}

/** Posts a letter; answers whether it is new. In the transaction of whatever it tells of. */
export async function post(db: Db, world: World, {returnPath, ...letter}: Letter): Promise<boolean> {
  const now = world.now()
  const row = await db
    .insertInto('letter')
    .values({
      ...letter,
      return_path: returnPath,
      state: letterState.ready,
      tries: 0,
      due: now,
      worker: null,
      lease: 0,
      code: 0,
      note: null,
      at: now
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const handful = 20

/** What settling and sending a letter needs. */
export interface LetterBench {
  readonly store: Store
  readonly world: World
  readonly patience: Patience
  readonly claimer: Claimer
}

/** Takes a handful of letters that are ready, or whose worker was lost: those may have been sent, and are again. */
export async function claimLetters(bench: LetterBench, hold: (lease: number) => Hold): Promise<readonly Task[]> {
  const {store, world, claimer} = bench
  // A worker asks at every range, and there seldom are any: no transaction for that.
  if (!(await lettersWait(store))) return []
  const claimed = await inTransaction(store, async (db) => {
    const now = world.now()
    await db
      .updateTable('letter')
      .set({state: letterState.failed, message: '', at: now})
      .where('expires', '<', now)
      // One that is on its way may have arrived, and is its worker's to tell of.
      .where(isFree(now))
      .execute()
    const rows = await db
      .selectFrom('letter')
      .select(['id', 'address', 'return_path', 'message', 'tries', 'expires'])
      .where('due', '<=', now)
      .where(isFree(now))
      .orderBy('due')
      .limit(handful)
      .$if(store.engine.locksRows, (query) => query.forUpdate().skipLocked())
      .execute()
    if (rows.length === 0) return undefined
    const lease = now + claimer.leaseMilliseconds
    await db
      .updateTable('letter')
      .set({state: batchState.leased, worker: claimer.worker, lease})
      .where(
        'id',
        'in',
        rows.map(({id}) => id)
      )
      .execute()
    return {rows, lease}
  })
  if (claimed === undefined) return []
  const held = hold(claimed.lease)
  held.open = claimed.rows.length
  return claimed.rows.map((row) => letterTask(bench, held, row))
}

/** Ready, or left behind by a worker that was lost. */
function isFree(now: number) {
  return ({or, and, eb}: ExpressionBuilder<Tables, 'letter'>) =>
    or([eb('state', '=', letterState.ready), and([eb('state', '=', letterState.leased), eb('lease', '<', now)])])
}

interface LetterRow {
  readonly id: number
  readonly address: string
  readonly return_path: string
  readonly message: string
  readonly tries: number
  readonly expires: number
}

function letterTask({store, world, patience, claimer}: LetterBench, hold: Hold, letter: LetterRow): Task {
  const {id} = letter
  const set = (values: object) =>
    patiently(store, world, patience, async () => {
      await store.db
        .updateTable('letter')
        .set(values)
        .where('id', '=', id)
        .where('worker', '=', claimer.worker)
        .where('state', '=', letterState.leased)
        .execute()
    })
  return {
    hold,
    domain: domainOf(letter.address),
    readAt: world.now(),
    marked: false,
    turnedAway: 0,
    isDue: () => Promise.resolve(true),
    mark: () => Promise.resolve(true),
    unmark: () => Promise.resolve(),
    envelope: () => ({from: letter.return_path, to: letter.address}),
    message: () => Promise.resolve([new TextEncoder().encode(letter.message)]),
    record: (outcome) => set(rowAfter(outcome, letter, world.now()))
  }
}

const minute = 60_000

function rowAfter(outcome: Outcome, {tries, expires}: LetterRow, at: number): object {
  const {reply} = outcome
  const said = {code: reply.code, note: outcome.state === 'accepted' ? null : noteOf(reply), at}
  // What was sent need not be kept: it holds a link that acts for the person.
  if (outcome.state === 'accepted') return {...said, state: letterState.sent, message: ''}
  const due = at + ([1, 5, 15][tries] ?? 60) * minute
  if (outcome.state === 'refused' || due > expires) return {...said, state: letterState.failed, message: ''}
  return {...said, state: letterState.ready, tries: tries + 1, due}
}

/** Whether letters wait to be sent. */
export async function lettersWait({db}: Store): Promise<boolean> {
  const row = await db
    .selectFrom('letter')
    .select('id')
    .where('state', 'in', [letterState.ready, letterState.leased])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
