import {nameOf, bounceSource, cadence, deliveryState, subscriberState, subscriptionState} from '../model/states.ts'
import {type Head, linked, printOf} from './chain.ts'
import type {Registry} from './registry.ts'
import type {ConsentTable} from '../store/schema.ts'
import {wordingHash} from './wording.ts'

/** All that is known of one person, for that person. */
export interface PersonalData {
  readonly address: string
  readonly name?: string
  readonly languages: readonly string[]
  readonly state: string
  readonly since: string
  readonly subscriptions: readonly object[]
  readonly consent: readonly ConsentLine[]
  readonly sent: readonly object[]
  readonly bounces: readonly object[]
  readonly proof?: Proof
}

/** A line of the ledger with the text it speaks of. */
export interface ConsentLine extends ConsentTable {
  readonly text?: {readonly language: string; readonly version: string; readonly text: string}
}

/**
 * Shows that the lines of a person stand in the ledger, without showing anybody else's: from the line before the
 * person's first to the head, what each line says as a hash alone. Whoever holds a head of the ledger can check it.
 */
export interface Proof {
  /** The hash of the line before. */
  readonly from: string
  /** The id of the first line. */
  readonly first: number
  readonly prints: readonly string[]
  readonly head: Head
}

/** All that is known of a reader; `undefined` where there is none. */
export async function personalData(
  {store}: Registry,
  subscriber: number,
  {proof}: {readonly proof?: 'with'} = {}
): Promise<PersonalData | undefined> {
  const {db} = store
  const person = await db.selectFrom('subscriber').selectAll().where('id', '=', subscriber).executeTakeFirst()
  if (!person) return undefined
  const subscriptions = await db.selectFrom('subscription').selectAll().where('subscriber', '=', subscriber).execute()
  const consent = await db
    .selectFrom('consent')
    .leftJoin('wording', 'wording.hash', 'consent.wording')
    .selectAll('consent')
    .select(['wording.language', 'wording.version', 'wording.text'])
    .where('pseudonym', '=', person.pseudonym)
    .orderBy('consent.id')
    .execute()
  const sent = await db
    .selectFrom('delivery')
    .innerJoin('mailing', 'mailing.id', 'delivery.mailing')
    .select(['mailing.title', 'mailing.kind', 'delivery.state', 'delivery.at'])
    .where('delivery.subscriber', '=', subscriber)
    .orderBy('delivery.at')
    .execute()
  const bounces = await db.selectFrom('bounce').selectAll().where('subscriber', '=', subscriber).execute()
  const lines = consent.map(({language, version, text, ...line}): ConsentLine =>
    language === null || version === null || text === null ? line : {...line, text: {language, version, text}}
  )
  const [first] = lines
  return {
    address: person.address,
    ...(person.name === null ? {} : {name: person.name}),
    languages: person.languages.split(','),
    state: nameOf(subscriberState, person.state),
    since: moment(person.created),
    subscriptions: subscriptions.map(({topic, language, kinds, cadence: pace, state, since}) => ({
      topic,
      language,
      kinds,
      cadence: nameOf(cadence, pace),
      state: nameOf(subscriptionState, state),
      since: moment(since)
    })),
    consent: lines,
    sent: sent.map(({state, at, ...row}) => ({...row, state: nameOf(deliveryState, state), at: moment(at)})),
    bounces: bounces.map(({source, code, status, at}) => ({
      source: nameOf(bounceSource, source),
      code,
      status,
      at: moment(at)
    })),
    ...(proof === undefined || first === undefined ? {} : {proof: await proofFrom(db, first)})
  }
}

async function proofFrom(db: Registry['store']['db'], first: ConsentLine): Promise<Proof> {
  const prints: string[] = []
  let head: Head = {id: first.id - 1, hash: first.previous}
  for (;;) {
    const lines = await db
      .selectFrom('consent')
      .selectAll()
      .where('id', '>', head.id)
      .orderBy('id')
      .limit(1000)
      .execute()
    for (const line of lines) {
      prints.push(printOf(line))
      head = {id: line.id, hash: line.hash}
    }
    if (lines.length < 1000) return {from: first.previous, first: first.id, prints, head}
  }
}

/** Whether the lines of a person stand in the ledger that the proof's head is of, with the texts they say. */
export function proves({consent, proof}: Pick<PersonalData, 'consent' | 'proof'>): boolean {
  if (proof === undefined || consent.length === 0) return false
  const hashes: string[] = []
  let hash = proof.from
  for (const print of proof.prints) {
    hash = linked(hash, print)
    hashes.push(hash)
  }
  const isThere = consent.every((line) => {
    const at = line.id - proof.first
    const isText = line.wording === null || (line.text !== undefined && wordingHash(line.text) === line.wording)
    return proof.prints[at] === printOf(line) && hashes[at] === line.hash && isText
  })
  return isThere && hash === proof.head.hash && proof.head.id === proof.first + proof.prints.length - 1
}

function moment(at: number): string {
  return new Date(at).toISOString()
}
