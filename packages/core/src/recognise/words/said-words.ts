/**
 * What words say for each of some languages: a number for each, in one array for all words.
 *
 * A word is known by two hashes of its letters, which who reads a text has by the time that the word ends: of ten thousand
 * words two have both the same once in some hundred thousand million times. Words in a `Map` and weights of their own for each lie
 * scattered in memory, and a text has six hundred words: to fetch them took two thirds of the time.
 */
export interface SaidWords {
  /** Where the numbers of a word begin in `weights`; -1 where it is not known. */
  find(one: number, two: number): number
  /** Keeps the numbers of a word that is not known; answers where they begin. All others are forgotten where there are too many. */
  add(one: number, two: number, numbers: Float64Array): number
  readonly weights: Float64Array
}

/** Room for `most` words, and `languages` numbers for each. */
export function saidWords(most: number, languages: number): SaidWords {
  // Open addressing; at most half of the slots are taken.
  const slots = 2 ** Math.ceil(Math.log2(most * 2))
  // For each slot both hashes, and one more than the number of the word: 0 is free.
  const table = new Int32Array(slots * width)
  const weights = new Float64Array(most * languages)
  let known = 0
  const slotOf = (one: number, two: number): number => {
    let slot = (one ^ (one >>> 15)) & (slots - 1)
    while (table[slot * width + 2] !== 0 && (table[slot * width] !== one || table[slot * width + 1] !== two))
      slot = (slot + 1) & (slots - 1)
    return slot * width
  }
  return {
    find: (one, two) => ((table[slotOf(one, two) + 2] ?? 0) - 1) * languages,
    add(one, two, numbers) {
      if (known === most) {
        table.fill(0)
        known = 0
      }
      const slot = slotOf(one, two)
      table[slot] = one
      table[slot + 1] = two
      table[slot + 2] = known + 1
      const place = known * languages
      weights.set(numbers, place)
      known++
      return place
    },
    weights
  }
}

const width = 3

/** The second hash of a word from that of its letters so far and the next one; the first is `hashed`. */
export function hashedOtherwise(hash: number, code: number): number {
  return Math.imul(hash + code, 0x2c_1b_3c_6d) ^ (hash >>> 13)
}
