import {addressKey} from '../model/mail-address.ts'
import {cadence, nameOf, subscriberState, subscriptionState} from '../model/states.ts'
import type {Registry} from './registry.ts'

/** A reader, as a list shows one. */
export interface Person {
  readonly id: number
  readonly address: string
  readonly name?: string
  readonly languages: readonly string[]
  readonly state: keyof typeof subscriberState
  /** Topics, each once; `*` is everything; empty for one who gets nothing. */
  readonly topics: readonly string[]
  readonly created: number
}

/** Readers from `after` on, in the order in which they came; a thousand at a time unless said otherwise. */
export async function people(
  {store: {db}}: Registry,
  {after = 0, count = 1000}: {readonly after?: number; readonly count?: number} = {}
): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('subscriber')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(count)
    .execute()
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return []
  const wishes = await db
    .selectFrom('subscription')
    .select(['subscriber', 'topic'])
    .where('subscriber', '>=', first.id)
    .where('subscriber', '<=', last.id)
    .where('state', '=', subscriptionState.active)
    .execute()
  const topics = new Map<number, Set<string>>()
  for (const {subscriber, topic} of wishes)
    topics.set(subscriber, (topics.get(subscriber) ?? new Set<string>()).add(topic))
  return rows.map(({id, address, name, languages, state, created}) => ({
    id,
    address,
    ...(name === null ? {} : {name}),
    languages: languages.split(','),
    state: nameOf(subscriberState, state),
    topics: [...(topics.get(id) ?? [])].toSorted(),
    created
  }))
}

/** The id of the reader with this address; `undefined` where nobody has it. */
export async function subscriberOf({store: {db}}: Registry, address: string): Promise<number | undefined> {
  const key = addressKey(address)
  if (key === undefined) return undefined
  const row = await db.selectFrom('subscriber').select('id').where('key', '=', key).executeTakeFirst()
  return row?.id
}

/** How many there are of each. */
export interface Stats {
  readonly states: Readonly<Record<keyof typeof subscriberState, number>>
  /** Readers who get mail, by what they asked for; one who asked for two topics counts twice. */
  readonly topics: Readonly<Record<string, number>>
  readonly languages: Readonly<Record<string, number>>
  readonly cadences: Readonly<Record<string, number>>
  /** Addresses that may not be mailed. */
  readonly suppressed: number
  /** What came back within the last thirty days. */
  readonly bounces: number
}

/** Counts readers. */
export async function stats({store: {db}, world}: Registry): Promise<Stats> {
  const states = await db
    .selectFrom('subscriber')
    .select(({fn}) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const stateCount = (state: keyof typeof subscriberState) =>
    states.find((row) => row.state === subscriberState[state])?.count ?? 0
  const countBy = async (column: 'topic' | 'language' | 'cadence') =>
    db
      .selectFrom('subscription')
      .select(({fn}) => [`${column} as value`, fn.count<number>('subscriber').distinct().as('count')])
      .where('state', '=', subscriptionState.active)
      .groupBy(column)
      .orderBy(column)
      .execute()
  const cadences = await countBy('cadence')
  const suppressed = await db
    .selectFrom('suppression')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const bounces = await db
    .selectFrom('bounce')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('at', '>', world.now() - 30 * 24 * 60 * 60 * 1000)
    .executeTakeFirstOrThrow()
  return {
    states: {pending: stateCount('pending'), active: stateCount('active'), suppressed: stateCount('suppressed')},
    topics: named(await countBy('topic')),
    languages: named(await countBy('language')),
    cadences: Object.fromEntries(
      cadences.flatMap(({value, count}) =>
        Object.entries(cadence)
          .filter(([, number]) => number === Number(value))
          .map(([name]) => [name, count])
      )
    ),
    suppressed: suppressed.count,
    bounces: bounces.count
  }
}

function named(
  rows: readonly {readonly value: string | number; readonly count: number}[]
): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({value, count}) => [String(value), count]))
}
