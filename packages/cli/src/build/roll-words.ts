import type {PublicEntry} from '@budstikke/core'
import {digest} from '../cache/cache.ts'

/** The words that are told of entries while they are planned: by the ids of their releases, what `tell` says or what is known. */
export class Words {
  readonly #told = new Map<string, string>()
  readonly #known: (entry: PublicEntry) => string | undefined

  constructor(known: (entry: PublicEntry) => string | undefined = () => undefined) {
    this.#known = known
  }

  readonly of = (entry: PublicEntry, tell: () => string): string => {
    const {id} = entry.release
    const known = this.#known(entry)
    const word = this.#told.get(id) ?? (known === undefined || known === '' ? short(tell()) : known)
    this.#told.set(id, word)
    return word
  }

  /** Empty where nobody asked. */
  at(id: string): string {
    return this.#told.get(id) ?? ''
  }
}

function short(word: string): string {
  return word.length > 24 ? digest(word) : word
}
