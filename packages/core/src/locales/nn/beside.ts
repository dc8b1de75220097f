import {keysOf} from '../../model/keys-of.ts'

/**
 * The words of `own`, then those of `others` that are not among them.
 *
 * Most Nynorsk stands on sites and platforms that print Bokmål around it, and quotes people with Bokmål titles.
 */
export function beside(own: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(own.map((word) => word.toLowerCase()))
  return [...own, ...others.filter((word) => !known.has(word.toLowerCase()))]
}

/** The same for each list of a table; a word that `own` has under another key is not taken over. */
export function tableBeside<Key extends string>(
  own: Readonly<Record<Key, readonly string[]>>,
  others: Readonly<Record<Key, readonly string[]>>
): Readonly<Record<Key, readonly string[]>> {
  const known = new Set(Object.values<readonly string[]>(own).flatMap((words) => words.map((word) => word.toLowerCase())))
  const both: Record<Key, readonly string[]> = {...own}
  for (const key of keysOf(own)) both[key] = [...own[key], ...others[key].filter((word) => !known.has(word.toLowerCase()))]
  return both
}
