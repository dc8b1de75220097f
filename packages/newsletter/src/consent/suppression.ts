import {createHmac} from 'node:crypto'
import type {AddressKey} from '../model/mail-address.ts'
import {subscriberState} from '../model/states.ts'
import type {Db} from '../store/schema.ts'
import type {Registry} from './registry.ts'
import {type Writing, writing} from './ledger.ts'
import {revoke} from './wishes.ts'

/** Why nobody may mail an address: the person erased it, complained of our mail, or an editor said so. */
export type SuppressionReason = 'erased' | 'complaint' | 'editor'

/** What stands for an address that may not be mailed; nothing but the address leads to it. */
function suppressionHash({pepper}: Registry, key: AddressKey): string {
  return createHmac('sha256', pepper).update(`suppression ${key}`).digest('hex')
}

/** Whether an address may not be mailed. */
export async function isSuppressed(db: Db, registry: Registry, key: AddressKey): Promise<boolean> {
  const row = await db
    .selectFrom('suppression')
    .select('reason')
    .where('hash', '=', suppressionHash(registry, key))
    .executeTakeFirst()
  return row !== undefined
}

/** Puts an address on the list; the first reason stays. */
export async function keepSuppressed(
  {db, now}: Pick<Writing, 'db' | 'now'>,
  registry: Registry,
  key: AddressKey,
  reason: SuppressionReason
): Promise<boolean> {
  const row = await db
    .insertInto('suppression')
    .values({hash: suppressionHash(registry, key), reason, at: now})
    .onConflict((conflict) => conflict.doNothing())
    .returning('hash')
    .executeTakeFirst()
  return row !== undefined
}

/** Has an address never mailed again, whether anybody of it subscribes or not; answers whether that is new. */
export function suppress(
  registry: Registry,
  key: AddressKey,
  {reason, source}: {readonly reason: Exclude<SuppressionReason, 'erased'>; readonly source: string}
): Promise<boolean> {
  return writing(registry, async (desk) => {
    const isNew = await keepSuppressed(desk, registry, key, reason)
    const person = await desk.db
      .selectFrom('subscriber')
      .select(['id', 'pseudonym', 'state'])
      .where('key', '=', key)
      .executeTakeFirst()
    if (person === undefined) return isNew
    await desk.db
      .updateTable('subscriber')
      .set({state: subscriberState.suppressed})
      .where('id', '=', person.id)
      .execute()
    await revoke(desk.db, person.id)
    if (isNew) await desk.note({pseudonym: person.pseudonym, event: 'suppressed', source, detail: {reason}})
    return isNew
  })
}

/** Takes an address off the list, since its person asked for it; they have to subscribe anew. Answers whether it was on it. */
export function lift(registry: Registry, key: AddressKey, source: string): Promise<boolean> {
  return writing(registry, async ({db, note}) => {
    const row = await db
      .deleteFrom('suppression')
      .where('hash', '=', suppressionHash(registry, key))
      .returning('hash')
      .executeTakeFirst()
    const person = await db
      .updateTable('subscriber')
      .set({state: subscriberState.pending})
      .where('key', '=', key)
      .where('state', '=', subscriberState.suppressed)
      .returning('pseudonym')
      .executeTakeFirst()
    if (person) await note({pseudonym: person.pseudonym, event: 'lifted', source})
    return row !== undefined || person !== undefined
  })
}
