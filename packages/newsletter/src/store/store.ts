import type {Kysely, Transaction} from 'kysely'
import type {World} from '../model/world.ts'
import type {Engine} from './engine.ts'
import {migrate} from './migrate.ts'
import type {Tables} from './schema.ts'

/** Subscribers, consent, mailings and the ledger, in SQLite or PostgreSQL. */
export interface Store {
  readonly db: Kysely<Tables>
  readonly engine: Engine
  close(): Promise<void>
}

/**
 * The store in the database `db`, brought up to date.
 *
 * @throws StoreTooNew when a later version of the program has written it.
 */
export async function storeIn(db: Kysely<Tables>, engine: Engine): Promise<Store> {
  await migrate(db, engine)
  return {db, engine, close: () => db.destroy()}
}

/** Does `work` wholly or not at all; nobody sees half of it. */
export function inTransaction<Result>(
  {db}: Store,
  work: (transaction: Transaction<Tables>) => Promise<Result>
): Promise<Result> {
  return db.transaction().execute(work)
}

/** The store could not be reached for as long as anyone would wait. */
export class StoreGone extends Error {
  constructor(cause: unknown) {
    super('The store cannot be reached', {cause})
    this.name = 'StoreGone'
  }
}

/** How patient `patiently` is. */
export interface Patience {
  /** How long to go on trying, in milliseconds. */
  readonly milliseconds: number
  /** Nobody waits any longer. */
  readonly signal?: AbortSignal
  /** Told once, when the waiting begins. */
  readonly waiting?: (cause: unknown) => void
}

/**
 * Does `work`, and again while the store is busy or away; waits longer each time, five seconds at most.
 *
 * @throws StoreGone when patience ends; whatever else `work` throws, at once.
 */
export async function patiently<Result>(
  {engine}: Store,
  world: World,
  {milliseconds, signal, waiting}: Patience,
  work: () => Promise<Result>
): Promise<Result> {
  const until = world.now() + milliseconds
  for (let pause = 25; ; pause = Math.min(pause * 2, 5000)) {
    try {
      return await work()
    } catch (error) {
      if (!engine.passes(error)) throw error
      if (world.now() >= until || signal?.aborted === true) throw new StoreGone(error)
      if (pause === 200) waiting?.(error)
      await world.wait(pause, signal)
    }
  }
}
