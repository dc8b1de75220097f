import type {CompiledMail, Store} from '@budstikke/newsletter'
import {bcp47, must} from '@budstikke/core'
import {cadence, subscriberState, subscriptionState} from '../../packages/newsletter/src/model/states.ts'

/** What readers of tests have asked for. */
export interface ReaderOptions {
  /** The first number; readers are `r1@d1.example`, `r2@d2.example`, … over 20 domains. */
  readonly from?: number
  readonly languages?: string
  readonly topic?: string
  readonly language?: string
  readonly since?: number
  readonly kinds?: string
  readonly address?: (number: number) => string
}

/** Adds `count` readers who have confirmed, and answers their addresses. */
export async function addReaders(store: Store, count: number, options: ReaderOptions = {}): Promise<readonly string[]> {
  const {from = 1, languages = 'da', topic = '*', language = '*', since = 0, kinds = '*'} = options
  const address = options.address ?? addressOf
  const addresses: string[] = []
  for (let start = from; start < from + count; start += 1000) {
    const numbers = Array.from({length: Math.min(1000, from + count - start)}, (_, index) => start + index)
    const rows = await store.db
      .insertInto('subscriber')
      .values(
        numbers.map((number) => ({
          address: address(number),
          key: address(number),
          name: null,
          languages,
          zone: null,
          state: subscriberState.active,
          pseudonym: `p${number}`,
          created: since
        }))
      )
      .returning(['id', 'address'])
      .execute()
    addresses.push(...rows.map((row) => row.address))
    await store.db
      .insertInto('subscription')
      .values(
        rows.map(({id}) => ({
          topic,
          language,
          cadence: cadence.immediate,
          subscriber: id,
          kinds,
          state: subscriptionState.active,
          since
        }))
      )
      .execute()
  }
  return addresses
}

/** The address of the reader `number`. */
function addressOf(number: number): string {
  return `r${number}@d${number % 20}.example`
}

/** A mail made by hand, of about so many bytes. */
function mailIn(language: string, bytes = 300): CompiledMail {
  return {
    language: must(bcp47(language)),
    subject: `In ${language}`,
    pieces: [
      'From: presse@havnefonden.example\r\nTo: ',
      {hole: 'to'},
      '\r\nDate: ',
      {hole: 'date'},
      '\r\nMessage-ID: <',
      {hole: 'messageId'},
      `>\r\nSubject: In ${language}\r\nList-Unsubscribe: <https://presse.havnefonden.example/u/`,
      {hole: 'unsubscribe'},
      '>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n',
      `${'Press release. '.repeat(5).trim()}\r\n`.repeat(Math.ceil(bytes / 76)),
      'https://presse.havnefonden.example/p/',
      {hole: 'preferences'},
      '\r\n'
    ]
  }
}

/** Mails in these languages, as they are planned. */
export function mailsIn(...languages: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [language, JSON.stringify(mailIn(language))]))
}
