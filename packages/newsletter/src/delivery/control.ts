import {batchState, deliveryState, mailingState} from '../model/states.ts'
import type {World} from '../model/world.ts'
import type {Db} from '../store/schema.ts'
import {inTransaction, type Store} from '../store/store.ts'
import {closeMailing, type Mailing} from './range.ts'

/** Every mailing, the newest first; or those of one release. */
export function mailings({db}: Store, release?: string): Promise<readonly Mailing[]> {
  return db
    .selectFrom('mailing')
    .selectAll()
    .$if(release !== undefined, (query) => query.where('release', '=', release ?? ''))
    .orderBy('id', 'desc')
    .execute()
}

/** Stops a mailing for now: workers see it with their next write to the ledger. Answers whether it was running. */
export async function pause({db}: Store, mailing: number): Promise<boolean> {
  return changed(
    await db
      .updateTable('mailing')
      .set({state: mailingState.paused, reason: 'person'})
      .where('id', '=', mailing)
      .where('state', '=', mailingState.running)
      .returning('id')
      .executeTakeFirst()
  )
}

/**
 * Lets a paused mailing go on, with as much time before it is too late as it had in the beginning. Answers whether it was
 * paused.
 */
export function resume(store: Store, world: World, id: number): Promise<boolean> {
  return inTransaction(store, async (db) => {
    const paused = await db
      .selectFrom('mailing')
      .select(['due', 'planned', 'max_late'])
      .where('id', '=', id)
      .where('state', '=', mailingState.paused)
      .executeTakeFirst()
    if (paused === undefined) return false
    const {due, planned, max_late} = paused
    const patience = max_late - Math.max(0, planned - due)
    await db
      .updateTable('mailing')
      .set({
        state: mailingState.running,
        reason: null,
        max_late: Math.max(max_late, world.now() - due + patience)
      })
      .where('id', '=', id)
      .execute()
    // Who was put off is tried at once: they wait for the next pass, and this is it.
    await db
      .updateTable('batch')
      .set(({eb}) => ({due: world.now(), attempt: eb('attempt', '+', 1)}))
      .where('mailing', '=', id)
      .where('state', '=', batchState.ready)
      .execute()
    return true
  })
}

/** Ends a mailing for good: who has not been sent it will not be. Answers whether there was something to end. */
export async function cancel({db}: Store, world: World, mailing: number): Promise<boolean> {
  return changed(
    await db
      .updateTable('mailing')
      .set({state: mailingState.cancelled, reason: null, finished: world.now()})
      .where('id', '=', mailing)
      .where('state', 'in', [mailingState.running, mailingState.paused])
      .returning('id')
      .executeTakeFirst()
  )
}

/** Somebody of whom nobody knows whether the mail arrived. */
export interface Unknown {
  readonly subscriber: number
  /** Absent where the person has been erased since. */
  readonly address?: string
  /** When it was begun or found out, in milliseconds since 1970. */
  readonly at: number
  readonly note?: string
}

/** Whose mail was on the wire, or about to be, when something broke: for an editor to decide. */
export async function unknowns({db}: Store, mailing: number): Promise<readonly Unknown[]> {
  const rows = await db
    .selectFrom('delivery')
    .leftJoin('subscriber', 'subscriber.id', 'delivery.subscriber')
    .select(['delivery.subscriber', 'subscriber.address', 'delivery.at', 'delivery.note'])
    .where('delivery.mailing', '=', mailing)
    .where('delivery.state', '=', deliveryState.unknown)
    .orderBy('delivery.subscriber')
    .execute()
  return rows.map(({subscriber, address, at, note}) => ({
    subscriber,
    ...(address === null ? {} : {address}),
    at,
    ...(note === null || note === '' ? {} : {note})
  }))
}

/** Sends the mailing again to all of whom nobody knows, with the same Message-ID; answers to how many. */
export function resendUnknown(store: Store, world: World, mailing: number): Promise<number> {
  return inTransaction(store, async (db) => {
    const now = world.now()
    const rows = await settle(db, mailing, {state: deliveryState.deferred, tries: 0, code: 0, at: now})
    if (rows.length === 0) return 0
    for (const range of await rangesOf(db, mailing, rows))
      await db
        .updateTable('batch')
        .set({state: batchState.ready, due: now})
        .where('mailing', '=', mailing)
        .where('part', '=', range)
        .where('state', '<>', batchState.leased)
        .execute()
    // The mailing is under way again; it may be late, and that was decided too.
    const {due, max_late} = await db
      .selectFrom('mailing')
      .select(['due', 'max_late'])
      .where('id', '=', mailing)
      .executeTakeFirstOrThrow()
    await db
      .updateTable('mailing')
      .set({
        state: mailingState.running,
        reason: null,
        finished: null,
        max_late: Math.max(max_late, now - due + hour)
      })
      .where('id', '=', mailing)
      .where('state', 'in', [mailingState.done, mailingState.running])
      .execute()
    return rows.length
  })
}

/** Leaves all of whom nobody knows as they are: they are not mailed again. Answers how many they were. */
export function dismissUnknown(store: Store, world: World, mailing: number): Promise<number> {
  return inTransaction(store, async (db) => {
    const rows = await settle(db, mailing, {state: deliveryState.dismissed, at: world.now()})
    await closeMailing(db, mailing, world.now())
    return rows.length
  })
}

const hour = 60 * 60 * 1000

async function settle(
  db: Db,
  mailing: number,
  set: {readonly state: 2 | 5; readonly tries?: number; readonly code?: number; readonly at: number}
): Promise<readonly number[]> {
  const rows = await db
    .updateTable('delivery')
    .set(set)
    .where('mailing', '=', mailing)
    .where('state', '=', deliveryState.unknown)
    .returning('subscriber')
    .execute()
  return rows.map(({subscriber}) => subscriber)
}

async function rangesOf(db: Db, mailing: number, subscribers: readonly number[]): Promise<ReadonlySet<number>> {
  const ranges = new Set<number>()
  for (const subscriber of subscribers) {
    const range = await db
      .selectFrom('batch')
      .select('part')
      .where('mailing', '=', mailing)
      .where('lo', '<=', subscriber)
      .where('hi', '>=', subscriber)
      .executeTakeFirst()
    if (range) ranges.add(range.part)
  }
  return ranges
}

function changed(row: object | undefined): boolean {
  return row !== undefined
}
