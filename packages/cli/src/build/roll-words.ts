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
    const known = this.#known(entry)
    if (known !== undefined && known !== '') return known
    const {id} = entry.release
    const word = this.#told.get(id) ?? short(tell())
    this.#told.set(id, word)
    return word
  }

  /** Empty where nobody asked, or it was known. */
  at(id: string): string {
    return this.#told.get(id) ?? ''
  }
}

function short(word: string): string {
  return word.length > 24 ? digest(word) : word
}
