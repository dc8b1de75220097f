import {sql} from 'kysely'
import type {CompiledMail} from '../mail/compiled.ts'
import {personalised} from '../mail/compiled.ts'
import {headerAddress, mailDate} from '../mail/headers.ts'
import {domainOf} from '../model/mail-address.ts'
import type {Reader} from '../model/reader.ts'
import {onCrash, subscriberState, subscriptionState} from '../model/states.ts'
import type {World} from '../model/world.ts'
import type {Store} from '../store/store.ts'
import {type KeyRing, messageId, returnPath, token} from '../tokens.ts'
import type {Ledger} from './ledger.ts'
import type {Range} from './range.ts'
import type {Hold, Task} from './task.ts'

/** What the tasks of a worker share. */
export interface Bench {
  readonly store: Store
  readonly world: World
  readonly ledger: Ledger
  readonly worker: string
  readonly keys: KeyRing
  /** Signs a message whole (DKIM); absent where the relay does. */
  readonly sign?: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/** The mail of a mailing to one reader of a range. */
export function mailingTask(bench: Bench, hold: Hold, range: Range, reader: Reader, mail: CompiledMail): Task {
  const {store, world, ledger, worker, keys, sign} = bench
  const {mailing, attempt} = range
  const row = {mailing: mailing.id, subscriber: reader.id, attempt}
  const about = {subscriber: reader.id, about: mailing.id}
  return {
    hold,
    domain: domainOf(reader.address),
    readAt: world.now(),
    marked: false,
    turnedAway: 0,
    isDue: () => isSubscribed(store, reader.id),
    mark: () => (mailing.on_crash === onCrash.hold ? ledger.mark(row) : Promise.resolve(true)),
    unmark: () => (mailing.on_crash === onCrash.hold ? ledger.unmark(row, range.part, worker) : Promise.resolve()),
    envelope: () => ({
      from: mailing.return_path.startsWith('*@')
        ? returnPath(keys, reader.id, mailing.id, mailing.return_path.slice(2))
        : mailing.return_path,
      to: reader.address
    }),
    message: async () => {
      const message = personalised(mail, {
        to: headerAddress(reader),
        date: mailDate(world.now()),
        messageId: messageId(keys, mailing.id, reader.id, mailing.domain),
        unsubscribe: token(keys, {purpose: 'unsubscribe', ...about}),
        preferences: token(keys, {purpose: 'preferences', ...about})
      })
      return sign ? [await sign(Buffer.concat(message))] : message
    },
    record: (outcome) =>
      ledger.record(
        row,
        // Under `resend` what may have arrived is sent again, with the same Message-ID.
        outcome.state === 'unknown' && mailing.on_crash === onCrash.resend
          ? {state: 'deferred', reply: outcome.reply, cause: 'relay'}
          : outcome
      )
  }
}

async function isSubscribed({db}: Store, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('subscriber')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', subscriberState.active)
    .where(({exists, selectFrom}) =>
      exists(
        selectFrom('subscription')
          .select(sql`1`.as('one'))
          .where('subscription.subscriber', '=', id)
          .where('subscription.state', '=', subscriptionState.active)
      )
    )
    .executeTakeFirst()
  return row !== undefined
}
