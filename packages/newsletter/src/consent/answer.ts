import {subscriberState} from '../model/states.ts'
import type {Db} from '../store/schema.ts'
import {claimIn, type Claim} from '../tokens.ts'
import type {Registry} from './registry.ts'
import {type Writing, writing} from './ledger.ts'
import {isSuppressed} from './suppression.ts'
import {keepWording, type Wording} from './wording.ts'
import {grant, revoke, type Wishes} from './wishes.ts'
import {storedWishes} from '../model/stored.ts'
import {addressKey} from '../model/mail-address.ts'

/** How a link that confirms stands. */
export type Confirmable =
  /** It waits to be used, and would have the reader get this. */
  | {readonly state: 'open'; readonly wishes: Wishes; readonly languages: readonly string[]}
  /** Nothing waits: it was used, or the person left since. */
  | {readonly state: 'used'}
  | {readonly state: 'late'}
  /** No link of ours. */
  | {readonly state: 'none'}

/** What the link with this token would do; nothing is changed. */
export async function confirmable(registry: Registry, text: string): Promise<Confirmable> {
  const claim = confirmClaim(registry, text)
  if (typeof claim === 'string') return {state: claim}
  const waiting = await waitingFor(registry.store.db, claim.subscriber)
  return waiting ? {state: 'open', wishes: waiting.wishes, languages: waiting.wishes.languages} : {state: 'used'}
}

/** What came of a confirmation. */
export type Confirmed =
  | {readonly state: 'confirmed'; readonly subscriber: number}
  | Exclude<Confirmable, {readonly state: 'open'}>

/**
 * Says yes for whoever reads the mail of the address: they get what was asked for last. Works once, however often and by
 * however many at a time the link is used.
 */
export async function confirm(
  registry: Registry,
  text: string,
  {wording, source}: {readonly wording: Wording; readonly source: string}
): Promise<Confirmed> {
  const claim = confirmClaim(registry, text)
  if (typeof claim === 'string') return {state: claim}
  return writing(registry, async ({db, now, note}) => {
    const waiting = await waitingFor(db, claim.subscriber)
    const person = await personOf(db, claim.subscriber)
    if (!waiting || !person || (await isBarred(db, registry, person.key))) return {state: 'used'}
    await grant(db, claim.subscriber, waiting.wishes, now)
    await activate(db, claim.subscriber, waiting.wishes)
    await note({
      pseudonym: waiting.pseudonym,
      event: 'confirmed',
      wording: await keepWording(db, wording, now),
      source,
      detail: {wishes: waiting.wishes}
    })
    return {state: 'confirmed', subscriber: claim.subscriber}
  })
}

/** Whom a change came to. */
export type Changed = 'changed' | 'barred' | 'gone'

/** Has a reader get `wishes` from now on, by their own hand: also one who had left. */
export async function change(
  registry: Registry,
  subscriber: number,
  {wishes, wording, source}: {readonly wishes: Wishes; readonly wording: Wording; readonly source: string}
): Promise<Changed> {
  return writing(registry, async ({db, now, note}) => {
    const person = await personOf(db, subscriber)
    if (!person) return 'gone'
    if (await isBarred(db, registry, person.key)) return 'barred'
    await grant(db, subscriber, wishes, now)
    await activate(db, subscriber, wishes)
    await note({
      pseudonym: person.pseudonym,
      event: 'changed',
      wording: await keepWording(db, wording, now),
      source,
      detail: {wishes}
    })
    return 'changed'
  })
}

/** Ends all mail to a reader; a second time, and for those who are gone, nothing is left to do. */
export async function withdraw(
  registry: Registry,
  subscriber: number,
  source: string,
  detail: object = {}
): Promise<void> {
  await writing(registry, (desk) => withdrawIn(desk, subscriber, source, detail))
}

/** The same, within something larger. */
export async function withdrawIn(
  {db, note}: Writing,
  subscriber: number,
  source: string,
  detail: object = {}
): Promise<void> {
  const person = await personOf(db, subscriber)
  if (!person) return
  const isNews = person.state === subscriberState.active || (await waitingFor(db, subscriber)) !== undefined
  await revoke(db, subscriber)
  if (person.state === subscriberState.active)
    await db.updateTable('subscriber').set({state: subscriberState.pending}).where('id', '=', subscriber).execute()
  if (isNews) await note({pseudonym: person.pseudonym, event: 'withdrawn', source, detail})
}

function confirmClaim({keys, world}: Registry, text: string): Claim | 'none' | 'late' {
  const claim = claimIn(keys, 'confirm', text)
  if (claim === undefined) return 'none'
  return claim.about * 60_000 < world.now() ? 'late' : claim
}

/** What a person asked for and nobody has answered. */
async function waitingFor(
  db: Db,
  subscriber: number
): Promise<{readonly pseudonym: string; readonly wishes: Wishes} | undefined> {
  const last = await db
    .selectFrom('consent')
    .innerJoin('subscriber', 'subscriber.pseudonym', 'consent.pseudonym')
    .select(['consent.pseudonym', 'consent.event', 'consent.detail'])
    .where('subscriber.id', '=', subscriber)
    .orderBy('consent.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const wishes = last?.event === 'asked' ? storedWishes(last.detail) : undefined
  return last && wishes && {pseudonym: last.pseudonym, wishes}
}

async function personOf(db: Db, subscriber: number) {
  return db
    .selectFrom('subscriber')
    .select(['key', 'pseudonym', 'state'])
    .where('id', '=', subscriber)
    .executeTakeFirst()
}

async function isBarred(db: Db, registry: Registry, stored: string): Promise<boolean> {
  const key = addressKey(stored)
  return key !== undefined && isSuppressed(db, registry, key)
}

// Mail that came back is forgotten: whoever says yes has just shown that the mailbox works.
async function activate(db: Db, subscriber: number, {languages}: Wishes): Promise<void> {
  await db
    .updateTable('subscriber')
    .set({state: subscriberState.active, languages: languages.join(',')})
    .where('id', '=', subscriber)
    .execute()
  await db.deleteFrom('bounce').where('subscriber', '=', subscriber).execute()
}
