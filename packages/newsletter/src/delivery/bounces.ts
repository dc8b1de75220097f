import {bounceSource, deliveryState, subscriberState} from '../model/states.ts'
import type {Db} from '../store/schema.ts'
import type {Range} from './range.ts'

const month = 30 * 24 * 60 * 60 * 1000

/**
 * Counts those of a range whom the server refused while we sent. Who does not exist is not mailed again (5.1.1, 5.1.10
 * of RFC 3463), nor who was refused three times in thirty days. A refusal of the mail itself (5.6, 5.7) is nobody's.
 */
export async function countBounces(db: Db, {mailing, lo, hi}: Range, now: number): Promise<void> {
  const failed = await db
    .selectFrom('delivery')
    .select(['subscriber', 'code', 'note', 'at'])
    .where('mailing', '=', mailing.id)
    .where('subscriber', '>=', lo)
    .where('subscriber', '<=', hi)
    .where('state', '=', deliveryState.failed)
    .where('code', '>=', 500)
    .execute()
  for (const {subscriber, code, note, at} of failed) {
    const status = /^5\.\d{1,3}\.\d{1,3}/u.exec(note ?? '')?.[0] ?? ''
    if (!isReaders(code, status)) continue
    await db
      .insertInto('bounce')
      .values({subscriber, mailing: mailing.id, source: bounceSource.smtp, code, status, at})
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await weighBounces(db, subscriber, now)
  }
}

/** Suppresses a subscriber whose bounces are enough; answers whether they are. */
export async function weighBounces(db: Db, subscriber: number, now: number): Promise<boolean> {
  const bounces = await db
    .selectFrom('bounce')
    .select(['source', 'status'])
    .where('subscriber', '=', subscriber)
    .where('at', '>', now - month)
    .where('code', '>=', 500)
    .execute()
  const enough =
    bounces.length >= 3 ||
    bounces.some(({source, status}) => source === bounceSource.complaint || /^5\.1\.10?$/u.test(status))
  if (enough)
    await db.updateTable('subscriber').set({state: subscriberState.suppressed}).where('id', '=', subscriber).execute()
  return enough
}

// Without an enhanced status, the codes that speak of a mailbox (RFC 5321, section 4.2.3).
function isReaders(code: number, status: string): boolean {
  return status === '' ? [550, 551, 553].includes(code) : /^5\.[12]\./u.test(status)
}
