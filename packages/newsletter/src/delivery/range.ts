import {batchState, deliveryState, mailingState, onCrash} from '../model/states.ts'
import type {Reader} from '../model/reader.ts'
import {storedAudience} from '../model/stored.ts'
import type {World} from '../model/world.ts'
import type {MailingTable} from '../store/schema.ts'
import {inTransaction, type Store} from '../store/store.ts'
import type {Selectable} from 'kysely'
import {kinOf, readersDue} from './audience.ts'
import {wishesIn} from './wishes.ts'

/** A mailing as the store has it. */
export type Mailing = Selectable<MailingTable>

/** A range of readers in the hands of a worker. */
export interface Range {
  readonly mailing: Mailing
  readonly part: number
  readonly lo: number
  readonly hi: number
  /** How many passes over it went before. */
  readonly attempt: number
}

/** Who claims, and until when what is claimed is theirs. */
export interface Claimer {
  readonly worker: string
  readonly leaseMilliseconds: number
  /** Only of this mailing; of any that is under way where absent. */
  readonly only?: number
}

/** What there was to claim. */
export type Claimed =
  | {readonly state: 'range'; readonly range: Range; readonly lease: number}
  /** Its hour is too long gone: the mailing has been paused, and an editor is to say. */
  | {readonly state: 'late'; readonly mailing: Mailing}

/**
 * Takes a range that is ready, or whose worker has not been heard of until its lease ended; `undefined` where there is
 * none. What that worker had begun and not recorded, nobody knows: where the mailing holds, it is set apart. A range of
 * the claimer's own that is not among those `inHand` was taken by a claim whose answer was lost with the store, and is
 * taken anew.
 */
export function claim(
  store: Store,
  world: World,
  {worker, leaseMilliseconds, only}: Claimer,
  inHand: readonly Range[]
): Promise<Claimed | undefined> {
  return inTransaction(store, async (db) => {
    const now = world.now()
    const free = db
      .selectFrom('batch')
      .innerJoin('mailing', 'mailing.id', 'batch.mailing')
      .selectAll('mailing')
      .select(['batch.part', 'batch.lo', 'batch.hi', 'batch.attempt', 'batch.state as taken'])
      .where('mailing.state', '=', mailingState.running)
      .where('mailing.due', '<=', now)
      .where(({or, and, not, eb}) =>
        or([
          and([eb('batch.state', '=', batchState.ready), eb('batch.due', '<=', now)]),
          and([
            eb('batch.state', '=', batchState.leased),
            eb('batch.lease', '<', now),
            eb('batch.worker', '<>', worker)
          ]),
          // What is in hand is given back when its marks are taken back.
          and([
            eb('batch.state', '=', batchState.leased),
            eb('batch.worker', '=', worker),
            ...inHand.map(({mailing, part}) =>
              not(and([eb('mailing.id', '=', mailing.id), eb('batch.part', '=', part)]))
            )
          ])
        ])
      )
      .$if(only !== undefined, (query) => query.where('mailing.id', '=', only ?? 0))
      .orderBy('batch.due')
      .orderBy('batch.mailing')
      .orderBy('batch.part')
      .limit(1)
      .$if(store.engine.locksRows, (query) => query.forUpdate('batch').skipLocked())
    const found = await free.executeTakeFirst()
    if (found === undefined) return undefined
    const {part, lo, hi, attempt, taken, ...mailing} = found
    if (now > mailing.due + mailing.max_late) {
      const paused = {state: mailingState.paused, reason: 'late'} as const
      await db.updateTable('mailing').set(paused).where('id', '=', mailing.id).execute()
      return {state: 'late', mailing: {...mailing, ...paused}}
    }
    const lease = now + leaseMilliseconds
    await db
      .updateTable('batch')
      .set({state: batchState.leased, worker, lease})
      .where('mailing', '=', mailing.id)
      .where('part', '=', part)
      .execute()
    const range: Range = {mailing, part, lo, hi, attempt}
    if (taken === batchState.leased) await setApart(db, range, now)
    return {state: 'range', range, lease}
  })
}

/** Those of a range who are due the mailing now: still subscribed, without a row in the ledger or with one that waits. */
export async function readersIn({db}: Store, {mailing, lo, hi, attempt}: Range): Promise<readonly Reader[]> {
  const audience = storedAudience(mailing.audience)
  const kin = await kinOf(db, mailing)
  const rows = await readersDue(db, {audience, cutoff: mailing.cutoff, kin, within: {lo, hi}})
    .leftJoin('delivery', (join) =>
      join.onRef('delivery.subscriber', '=', 'subscriber.id').on('delivery.mailing', '=', mailing.id)
    )
    .select(['subscriber.address', 'subscriber.name', 'subscriber.languages'])
    .where(({or, and, eb}) =>
      or([
        eb('delivery.state', 'is', null),
        and([eb('delivery.state', '=', deliveryState.deferred), eb('delivery.tries', '<=', attempt)])
      ])
    )
    .orderBy('subscriber.id')
    .execute()
  const wishes = mailing.kind === 'digest' ? await wishesIn(db, audience, {lo, hi}) : undefined
  return rows.map(({id, address, name, languages}) => ({
    id,
    address,
    ...(name === null ? {} : {name}),
    languages: languages === '' ? [] : languages.split(','),
    wishes: wishes?.get(id) ?? []
  }))
}

/** Says that a range is still in hand; answers until when, or `undefined` where it went to another worker. */
export async function renew(
  {db}: Store,
  world: World,
  {mailing, part}: Range,
  by: Claimer
): Promise<number | undefined> {
  const lease = world.now() + by.leaseMilliseconds
  const row = await db
    .updateTable('batch')
    .set({lease})
    .where('mailing', '=', mailing.id)
    .where('part', '=', part)
    .where('worker', '=', by.worker)
    .where('state', '=', batchState.leased)
    .returning('part')
    .executeTakeFirst()
  return row && lease
}

/** Gives a range back as it is, for anybody to go on with. */
export async function giveBack({db}: Store, {mailing, part}: Range, worker: string): Promise<void> {
  await db
    .updateTable('batch')
    .set({state: batchState.ready, worker: null, lease: 0})
    .where('mailing', '=', mailing.id)
    .where('part', '=', part)
    .where('worker', '=', worker)
    .where('state', '=', batchState.leased)
    .execute()
}

const minute = 60_000
// After the fourth, an hour each.
const pauses = [minute, 5 * minute, 15 * minute]
const lastPause = 60 * minute

/**
 * Ends a pass over a range. Those who could not be reached are tried again after 1, 5, 15, then every 60 minutes, for as
 * long as the mailing is worth sending. When all ranges of a mailing are done, so is the mailing.
 */
export function finish(store: Store, world: World, range: Range, worker: string): Promise<void> {
  const {mailing, part, lo, hi, attempt} = range
  return inTransaction(store, async (db) => {
    const now = world.now()
    const mine = await db
      .updateTable('batch')
      .set({state: batchState.done, worker: null, lease: 0})
      .where('mailing', '=', mailing.id)
      .where('part', '=', part)
      .where('worker', '=', worker)
      .where('state', '=', batchState.leased)
      .returning('part')
      .executeTakeFirst()
    if (mine === undefined) return
    // Begun by a worker that was frozen past its lease, and never seen by this one.
    await setApart(db, range, now)
    const waiting = db
      .selectFrom('delivery')
      .select(({fn}) => fn.countAll<number>().as('readers'))
      .where('mailing', '=', mailing.id)
      .where('subscriber', '>=', lo)
      .where('subscriber', '<=', hi)
      .where('state', '=', deliveryState.deferred)
    const {readers} = await waiting.executeTakeFirstOrThrow()
    if (readers > 0) {
      const due = now + (pauses[attempt] ?? lastPause)
      const set = {state: batchState.ready, attempt: attempt + 1, due}
      if (due <= mailing.due + mailing.max_late)
        await db.updateTable('batch').set(set).where('mailing', '=', mailing.id).where('part', '=', part).execute()
      else
        await db
          .updateTable('delivery')
          .set({state: deliveryState.failed})
          .where('mailing', '=', mailing.id)
          .where('subscriber', '>=', lo)
          .where('subscriber', '<=', hi)
          .where('state', '=', deliveryState.deferred)
          .execute()
    }
    await closeMailing(db, mailing.id, now)
  })
}

/** Whether a mailing is under way, and closes it when nothing of it is left to do. */
export async function closeMailing(db: Store['db'], id: number, now: number): Promise<void> {
  // Writes what is there already: who ends another range at the same moment waits here, and then sees this one done. Else
  // the last two would each see the other under way, and nobody would close it.
  await db
    .updateTable('mailing')
    .set(({ref}) => ({state: ref('state')}))
    .where('id', '=', id)
    .execute()
  await db
    .updateTable('mailing')
    .set({state: mailingState.done, finished: now})
    .where('id', '=', id)
    .where('state', '=', mailingState.running)
    .where(({not, exists, selectFrom}) =>
      not(exists(selectFrom('batch').select('part').where('mailing', '=', id).where('state', '<>', batchState.done)))
    )
    .execute()
}

async function setApart(db: Store['db'], {mailing, lo, hi}: Range, now: number): Promise<void> {
  if (mailing.on_crash !== onCrash.hold) return
  await db
    .updateTable('delivery')
    .set({state: deliveryState.unknown, note: null, at: now})
    .where('mailing', '=', mailing.id)
    .where('subscriber', '>=', lo)
    .where('subscriber', '<=', hi)
    .where('state', '=', deliveryState.started)
    .execute()
}
