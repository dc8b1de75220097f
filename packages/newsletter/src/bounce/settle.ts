import {addressKey} from '../model/mail-address.ts'
import {bounceSource, subscriberState} from '../model/states.ts'
import {withdrawIn} from '../consent/answer.ts'
import {type Writing, writing} from '../consent/ledger.ts'
import type {Registry} from '../consent/registry.ts'
import {keepSuppressed} from '../consent/suppression.ts'
import {giveUp, isEnough} from '../delivery/bounces.ts'
import {bouncedIn, claimIn, messageId} from '../tokens.ts'
import type {Clues, Report} from './report.ts'

/** What a report came to. */
export type Settled =
  /** Not ours, or of a person who is gone. */
  | 'unknown'
  /** It did not say that anything failed. */
  | 'passed'
  /** Counted; the reader is still mailed. */
  | 'counted'
  /** The reader is not mailed again. */
  | 'suppressed'
  /** A mail asked to leave, and the reader has left. */
  | 'withdrawn'

/** Does what a report asks for. The same report a second time changes nothing. */
export async function settle(registry: Registry, report: Report): Promise<Settled> {
  if (report.kind === 'unsubscribe') return leave(registry, report.token)
  const whose = whoseMail(registry, report.clues)
  if (!whose) return 'unknown'
  if (report.kind === 'complaint') return writing(registry, (desk) => complain(registry, desk, whose))
  if (report.action === 'other' || report.status === '') return 'passed'
  return writing(registry, (desk) => bounce(desk, whose, report))
}

interface Whose {
  readonly subscriber: number
  readonly mailing: number
}

/** By the return path, the envelope's id, or the Message-ID: all three are ours alone to make. */
function whoseMail({keys}: Registry, {sentTo, envelope, messageIds}: Clues): Whose | undefined {
  const paths = [...sentTo, ...(envelope === undefined ? [] : [envelope.includes('@') ? envelope : `${envelope}@x`])]
  for (const path of paths) {
    const claim = bouncedIn(keys, path)
    if (claim) return {subscriber: claim.subscriber, mailing: claim.about}
  }
  for (const id of [...messageIds, ...(envelope === undefined ? [] : [envelope])]) {
    const [, mailing, subscriber, domain] = /^(\d{1,15})\.(\d{1,15})\.[\da-f]{16}@([^@\s]+)$/u.exec(id) ?? []
    if (mailing === undefined || subscriber === undefined || domain === undefined) continue
    const whose = {mailing: Number(mailing), subscriber: Number(subscriber)}
    if (messageId(keys, whose.mailing, whose.subscriber, domain) === id) return whose
  }
  return undefined
}

async function leave(registry: Registry, token: string): Promise<Settled> {
  const claim = claimIn(registry.keys, 'unsubscribe', token)
  if (!claim) return 'unknown'
  await writing(registry, (desk) => withdrawIn(desk, claim.subscriber, 'mailto:', mailingOf(claim.about)))
  return 'withdrawn'
}

async function complain(registry: Registry, desk: Writing, {subscriber, mailing}: Whose): Promise<Settled> {
  const {db, now, note} = desk
  const person = await db
    .selectFrom('subscriber')
    .select(['key', 'pseudonym'])
    .where('id', '=', subscriber)
    .executeTakeFirst()
  const key = person && addressKey(person.key)
  if (!person || key === undefined) return 'unknown'
  await db
    .insertInto('bounce')
    .values({subscriber, mailing, source: bounceSource.complaint, code: 0, status: '', at: now})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const isNew = await keepSuppressed(desk, registry, key, 'complaint')
  await withdrawIn(desk, subscriber, 'complaint', mailingOf(mailing))
  await db.updateTable('subscriber').set({state: subscriberState.suppressed}).where('id', '=', subscriber).execute()
  if (isNew)
    await note({pseudonym: person.pseudonym, event: 'suppressed', source: 'complaint', detail: {reason: 'complaint'}})
  return 'suppressed'
}

async function bounce(
  desk: Writing,
  {subscriber, mailing}: Whose,
  {action, status}: Extract<Report, {readonly kind: 'bounce'}>
): Promise<Settled> {
  const {db, now} = desk
  const person = await db.selectFrom('subscriber').select('id').where('id', '=', subscriber).executeTakeFirst()
  if (!person) return 'unknown'
  // A mail that waits is no failure yet; most of them arrive.
  if (action === 'delayed') return 'passed'
  const code = status.startsWith('5') ? 500 : 400
  await db
    .insertInto('bounce')
    .values({subscriber, mailing, source: bounceSource.report, code, status, at: now})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const enough = (await isEnough(db, subscriber, now)) || (await softScore(db, subscriber, now)) >= enoughSoft
  if (!enough) return 'counted'
  await giveUp(desk, subscriber, {source: 'bounce', status})
  return 'suppressed'
}

const day = 24 * 60 * 60 * 1000
const halfLife = 30 * day
// Five within a short time. A mailbox that is full for a week is still somebody's.
const enoughSoft = 4

/** How much mail came back for a time only; what came back a month ago counts half. */
async function softScore(db: Writing['db'], subscriber: number, now: number): Promise<number> {
  const rows = await db
    .selectFrom('bounce')
    .select('at')
    .where('subscriber', '=', subscriber)
    .where('source', '=', bounceSource.report)
    .where('code', '<', 500)
    .where('at', '>', now - 12 * halfLife)
    .execute()
  return rows.reduce((sum, {at}) => sum + 0.5 ** ((now - at) / halfLife), 0)
}

function mailingOf(mailing: number): object {
  return mailing === 0 ? {} : {mailing}
}
