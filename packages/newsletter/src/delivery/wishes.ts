import type {Audience} from '../issue.ts'
import type {Wish} from '../model/reader.ts'
import {subscriptionState} from '../model/states.ts'
import type {Db} from '../store/schema.ts'

/** What the readers of a range have asked to be sent at the audience's pace, by their ids. */
export async function wishesIn(
  db: Db,
  audience: Audience,
  {lo, hi}: {readonly lo: number; readonly hi: number}
): Promise<ReadonlyMap<number, readonly Wish[]>> {
  if (audience.to !== 'subscribers') return new Map()
  const rows = await db
    .selectFrom('subscription')
    .select(['subscriber', 'topic', 'language', 'kinds'])
    .where('subscriber', '>=', lo)
    .where('subscriber', '<=', hi)
    .where('cadence', '=', audience.cadence)
    .where('state', '=', subscriptionState.active)
    .orderBy('subscriber')
    .execute()
  const wishes = new Map<number, Wish[]>()
  for (const {subscriber, topic, language, kinds} of rows) {
    const wish = {topic, language, kinds: kinds === '*' ? [] : kinds.split(',').filter((kind) => kind !== '')}
    const known = wishes.get(subscriber)
    if (known) known.push(wish)
    else wishes.set(subscriber, [wish])
  }
  return wishes
}
