import {type Bcp47, label} from '@budstikke/core'
import type {Db} from '../store/schema.ts'
import {sha256} from './chain.ts'

/** A text that people consent to, word for word. */
export interface Wording {
  readonly language: string
  readonly version: string
  readonly text: string
}

/** What is consented to in `language`, to mail from `organisation`. */
export function wordingIn(language: Bcp47, organisation: string): Wording {
  return {
    language,
    version: label(language, 'subscribe.version'),
    text: label(language, 'subscribe.consent', {organisation})
  }
}

/** What names a text in the ledger. */
export function wordingHash({language, version, text}: Wording): string {
  return sha256(JSON.stringify([language, version, text]))
}

/** Keeps a text, once; answers its name. */
export async function keepWording(db: Db, wording: Wording, now: number): Promise<string> {
  const hash = wordingHash(wording)
  await db
    .insertInto('wording')
    .values({hash, language: wording.language, version: wording.version, text: wording.text, added: now})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return hash
}
