import {type Notary, type Writing, writing} from '../consent/ledger.ts'
import {bounceSource, deliveryState, subscriberState} from '../model/states.ts'
import type {Db} from '../store/schema.ts'
import type {Patience} from '../store/store.ts'
import type {Range} from './range.ts'

const month = 30 * 24 * 60 * 60 * 1000

/**
 * Counts those of a range whom the server refused while we sent. Who does not exist is not mailed again (5.1.1, 5.1.10
 * of RFC 3463), nor who was refused three times in thirty days; the consent ledger says so. A refusal of the mail itself
 * (5.6, 5.7) is nobody's. Counted again, it comes to the same.
 */
export async function countBounces(notary: Notary, patience: Patience, {mailing, lo, hi}: Range): Promise<void> {
  const failed = await notary.store.db
    .selectFrom('delivery')
    .select(['subscriber', 'code', 'note', 'at'])
    .where('mailing', '=', mailing.id)
    .where('subscriber', '>=', lo)
    .where('subscriber', '<=', hi)
    .where('state', '=', deliveryState.failed)
    .where('code', '>=', 500)
    .execute()
  const bounces = failed
    .map(({note, ...row}) => ({...row, status: /^5\.\d{1,3}\.\d{1,3}/u.exec(note ?? '')?.[0] ?? ''}))
    .filter(({code, status}) => isReaders(code, status))
  if (bounces.length === 0) return
  const count = async (desk: Writing) => {
    for (const bounce of bounces) {
      await desk.db
        .insertInto('bounce')
        .values({...bounce, mailing: mailing.id, source: bounceSource.smtp})
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      if (await isEnough(desk.db, bounce.subscriber, desk.now))
        await giveUp(desk, bounce.subscriber, {source: 'smtp', status: bounce.status || String(bounce.code)})
    }
  }
  await writing(notary, count, patience)
}

/** Whether a subscriber's bounces are enough not to be mailed again. */
export async function isEnough(db: Db, subscriber: number, now: number): Promise<boolean> {
  const bounces = await db
    .selectFrom('bounce')
    .select(['source', 'status'])
    .where('subscriber', '=', subscriber)
    .where('at', '>', now - month)
    .where('code', '>=', 500)
    .execute()
  return (
    bounces.length >= 3 ||
    bounces.some(({source, status}) => source === bounceSource.complaint || /^5\.1\.10?$/u.test(status))
  )
}

/** Has a subscriber whose mail comes back never mailed again, and writes it down where that is new. */
export async function giveUp(
  {db, note}: Writing,
  subscriber: number,
  {source, status}: {readonly source: 'smtp' | 'bounce'; readonly status: string}
): Promise<void> {
  const person = await db
    .updateTable('subscriber')
    .set({state: subscriberState.suppressed})
    .where('id', '=', subscriber)
    .where('state', '<>', subscriberState.suppressed)
    .returning('pseudonym')
    .executeTakeFirst()
  if (person) await note({pseudonym: person.pseudonym, event: 'suppressed', source, detail: {reason: 'bounce', status}})
}

// Without an enhanced status, the codes that speak of a mailbox (RFC 5321, section 4.2.3).
function isReaders(code: number, status: string): boolean {
  return status === '' ? [550, 551, 553].includes(code) : /^5\.[12]\./u.test(status)
}
