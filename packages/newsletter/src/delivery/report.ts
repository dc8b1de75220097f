import {deliveryState, mailingState, nameOf} from '../model/states.ts'
import type {World} from '../model/world.ts'
import type {Store} from '../store/store.ts'
import type {Mailing} from './range.ts'

/** How many mails of a mailing are in which state. */
export interface Progress {
  readonly mailing: Mailing
  readonly state: keyof typeof mailingState
  /** To how many readers it was planned. */
  readonly readers: number
  /** Readers by what the ledger says; who is in none of these has not come to their turn, or left before it. */
  readonly counts: Readonly<Record<keyof typeof deliveryState, number>>
  /** Of whom it is known how it ended. */
  readonly settled: number
}

/** How far a mailing is; `undefined` where there is none of that number. */
export async function progressOf({db}: Store, id: number): Promise<Progress | undefined> {
  const mailing = await db.selectFrom('mailing').selectAll().where('id', '=', id).executeTakeFirst()
  if (mailing === undefined) return undefined
  const rows = await db
    .selectFrom('delivery')
    .select(({fn}) => ['state', fn.countAll<number>().as('readers')])
    .where('mailing', '=', id)
    .groupBy('state')
    .execute()
  const counts = {started: 0, sent: 0, deferred: 0, failed: 0, unknown: 0, dismissed: 0}
  for (const {state, readers} of rows) counts[nameOf(deliveryState, state)] = readers
  const {sent, failed, unknown, dismissed} = counts
  const settled = sent + failed + unknown + dismissed
  return {mailing, state: nameOf(mailingState, mailing.state), readers: mailing.readers, counts, settled}
}

/** How fast it goes. */
export interface Speed {
  /** Mails a second, over the last half minute or so. */
  readonly perSecond: number
  /** How many seconds are left at that speed; absent while nothing moves. */
  readonly secondsLeft?: number
}

/** Watches progress and tells the speed: each look at it is compared with those of the last half minute. */
export class Speedometer {
  readonly #world: World
  #looks: {readonly at: number; readonly settled: number}[] = []

  constructor(world: World) {
    this.#world = world
  }

  look({readers, settled}: Pick<Progress, 'readers' | 'settled'>): Speed {
    const at = this.#world.now()
    const kept = this.#looks.filter((look) => at - look.at <= 30_000)
    const first = kept[0] ?? this.#looks.at(-1)
    this.#looks = [...kept, {at, settled}]
    if (first === undefined || at <= first.at) return {perSecond: 0}
    const perSecond = ((settled - first.settled) / (at - first.at)) * 1000
    return perSecond <= 0 ? {perSecond: 0} : {perSecond, secondsLeft: Math.max(0, readers - settled) / perSecond}
  }
}

/** Why mails of a mailing did not arrive, the commonest reason first. */
export interface Reason {
  readonly state: 'deferred' | 'failed' | 'unknown' | 'dismissed'
  /** The server's reply; 0 where it gave none. */
  readonly code: number
  readonly note: string
  readonly readers: number
  /** The domains that it was, ten at most, the commonest first. */
  readonly domains: readonly string[]
}

/** The report on a mailing. */
export interface Report extends Progress {
  readonly reasons: readonly Reason[]
  /** How long it took, or has taken, in milliseconds. */
  readonly milliseconds: number
}

/** What became of a mailing; `undefined` where there is none of that number. */
export async function reportOf(store: Store, world: World, id: number): Promise<Report | undefined> {
  const progress = await progressOf(store, id)
  if (progress === undefined) return undefined
  const {mailing} = progress
  const begun = Math.max(mailing.planned, mailing.due)
  return {
    ...progress,
    reasons: await reasonsOf(store, id),
    milliseconds: Math.max(0, (mailing.finished ?? world.now()) - begun)
  }
}

const told = [deliveryState.deferred, deliveryState.failed, deliveryState.unknown, deliveryState.dismissed]

// Read in pages: a mailing that everybody refused has as many rows as readers.
async function reasonsOf({db}: Store, mailing: number): Promise<readonly Reason[]> {
  const reasons = new Map<
    string,
    {reason: Omit<Reason, 'readers' | 'domains'>; readers: number; domains: Map<string, number>}
  >()
  for (let after = 0; ;) {
    const rows = await db
      .selectFrom('delivery')
      .leftJoin('subscriber', 'subscriber.id', 'delivery.subscriber')
      .select(['delivery.subscriber', 'delivery.state', 'delivery.code', 'delivery.note', 'subscriber.address'])
      .where('delivery.mailing', '=', mailing)
      .where('delivery.state', 'in', told)
      .where('delivery.subscriber', '>', after)
      .orderBy('delivery.subscriber')
      .limit(1000)
      .execute()
    for (const row of rows) {
      after = row.subscriber
      const note = row.note ?? ''
      const key = `${row.state} ${row.code} ${note}`
      // Servers that number their replies would make a reason of each reader.
      const known = reasons.get(key) ?? reasons.get(reasons.size < 1000 ? key : `${row.state} ${row.code}`)
      const entry = known ?? {
        reason: {state: stateOf(row.state), code: row.code, note: reasons.size < 1000 ? note : ''},
        readers: 0,
        domains: new Map<string, number>()
      }
      if (!known) reasons.set(reasons.size < 1000 ? key : `${row.state} ${row.code}`, entry)
      entry.readers += 1
      const domain = row.address?.slice(row.address.lastIndexOf('@') + 1)
      if (domain !== undefined && (entry.domains.has(domain) || entry.domains.size < 1000))
        entry.domains.set(domain, (entry.domains.get(domain) ?? 0) + 1)
    }
    if (rows.length < 1000) break
  }
  return [...reasons.values()]
    .map(({reason, readers, domains}) => ({
      ...reason,
      readers,
      domains: [...domains]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, 10)
        .map(([domain]) => domain)
    }))
    .toSorted((a, b) => b.readers - a.readers)
}

function stateOf(state: number): Reason['state'] {
  const name = nameOf(deliveryState, state)
  return name === 'started' || name === 'sent' ? 'unknown' : name
}
