import {addressKey} from '../model/mail-address.ts'
import type {Registry} from './registry.ts'
import {writing} from './ledger.ts'
import {keepSuppressed} from './suppression.ts'

/**
 * Removes all that says who a reader is: the address, what was chosen, what came back, letters that wait. What stays is
 * the consent under a name that leads to nobody, and a keyed hash by which the address is not taken up again. Answers
 * whether there was anybody.
 */
export function erase(registry: Registry, subscriber: number, source: string): Promise<boolean> {
  return writing(registry, async (desk) => {
    const {db, note} = desk
    const person = await db
      .selectFrom('subscriber')
      .select(['key', 'pseudonym'])
      .where('id', '=', subscriber)
      .executeTakeFirst()
    if (!person) return false
    const key = addressKey(person.key)
    if (key !== undefined) await keepSuppressed(desk, registry, key, 'erased')
    await db.deleteFrom('subscription').where('subscriber', '=', subscriber).execute()
    await db.deleteFrom('bounce').where('subscriber', '=', subscriber).execute()
    await db.deleteFrom('letter').where('key', 'like', `confirm:${subscriber}:%`).execute()
    await db.deleteFrom('subscriber').where('id', '=', subscriber).execute()
    await note({pseudonym: person.pseudonym, event: 'erased', source})
    return true
  })
}
