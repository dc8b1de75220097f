import {cadence, subscriptionState} from '../model/states.ts'
import type {Db} from '../store/schema.ts'

/** What a reader asks for. */
export interface Wishes {
  /** The dearest first; never empty. */
  readonly languages: readonly string[]
  /** Ids of topics; empty is everything. */
  readonly topics: readonly string[]
  /** Kinds of releases; empty is all. */
  readonly kinds: readonly string[]
  readonly cadence: keyof typeof cadence
}

/** Has a reader get what `wishes` say and nothing else. What the reader had before keeps its `since`. */
export async function grant(db: Db, subscriber: number, wishes: Wishes, now: number): Promise<void> {
  const rows = rowsOf(subscriber, wishes, now)
  await db
    .updateTable('subscription')
    .set({state: subscriptionState.ended})
    .where('subscriber', '=', subscriber)
    .where(({not, or, and, eb}) =>
      not(
        or(
          rows.map((row) =>
            and([eb('topic', '=', row.topic), eb('language', '=', row.language), eb('cadence', '=', row.cadence)])
          )
        )
      )
    )
    .execute()
  for (const row of rows)
    await db
      .insertInto('subscription')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['topic', 'language', 'cadence', 'subscriber']).doUpdateSet(({ref, eb}) => ({
          kinds: row.kinds,
          state: row.state,
          since: eb
            .case()
            .when('subscription.state', '=', subscriptionState.active)
            .then(ref('subscription.since'))
            .else(now)
            .end()
        }))
      )
      .execute()
}

/** The rows of a reader's wishes. */
export function rowsOf(subscriber: number, {languages, topics, kinds, cadence: pace}: Wishes, now: number) {
  return (topics.length === 0 ? ['*'] : topics).flatMap((topic) =>
    languages.map((language) => ({
      topic,
      language,
      cadence: cadence[pace],
      subscriber,
      kinds: kinds.length === 0 ? '*' : `,${kinds.join(',')},`,
      state: subscriptionState.active,
      since: now
    }))
  )
}

/** Ends all that a reader has asked for. */
export async function revoke(db: Db, subscriber: number): Promise<void> {
  await db
    .updateTable('subscription')
    .set({state: subscriptionState.ended})
    .where('subscriber', '=', subscriber)
    .where('state', '<>', subscriptionState.ended)
    .execute()
}

/** What a reader gets; `undefined` for one who gets nothing. */
export async function wishesOf(db: Db, subscriber: number): Promise<Wishes | undefined> {
  const rows = await db
    .selectFrom('subscription')
    .innerJoin('subscriber', 'subscriber.id', 'subscription.subscriber')
    .select(['topic', 'language', 'cadence', 'kinds', 'languages'])
    .where('subscriber', '=', subscriber)
    .where('subscription.state', '=', subscriptionState.active)
    .orderBy('topic')
    .execute()
  const [first] = rows
  if (first === undefined) return undefined
  const asked = new Set(rows.map(({language}) => language))
  const own = first.languages.split(',').filter((language) => language !== '')
  return {
    languages: asked.has('*') ? own : own.filter((language) => asked.has(language)),
    topics: rows.some(({topic}) => topic === '*') ? [] : [...new Set(rows.map(({topic}) => topic))],
    kinds: first.kinds === '*' ? [] : first.kinds.split(',').filter((kind) => kind !== ''),
    cadence: paceOf(first.cadence)
  }
}

function paceOf(number: number): Wishes['cadence'] {
  const found = paces.find((pace) => cadence[pace] === number)
  return found ?? 'immediate'
}

/** Every pace, the quickest first. */
export const paces = ['immediate', 'daily', 'weekly'] as const satisfies readonly (keyof typeof cadence)[]
