/** Values by word, looked up where the word stands in a text. */
export interface WordTable<Value> {
  /** What was set for the word between two offsets of `text`; `undefined` where nothing was. */
  at(text: string, from: number, to: number): Value | undefined
  set(word: string, value: Value): void
  size(): number
}

/**
 * A table without words yet. To slice each word of a text for a `Map` takes four times as long: a text has hundreds,
 * and nearly all of them have been met.
 */
export function wordTable<Value>(): WordTable<Value> {
  // Open addressing; at most half of the slots are taken.
  let slots = emptySlots<Value>(1 << 10)
  let taken = 0
  const set = (word: string, value: Value) => {
    const slot = slotOf(slots, word, 0, word.length)
    if (slots[slot] === undefined) taken++
    slots[slot] = {word, value}
    if (taken * 2 > slots.length) grow()
  }
  const grow = () => {
    const before = slots
    slots = emptySlots(before.length * 2)
    for (const entry of before) if (entry) slots[slotOf(slots, entry.word, 0, entry.word.length)] = entry
  }
  return {
    at: (text, from, to) => slots[slotOf(slots, text, from, to)]?.value,
    set,
    size: () => taken
  }
}

interface Entry<Value> {
  readonly word: string
  readonly value: Value
}

type Slots<Value> = (Entry<Value> | undefined)[]

function emptySlots<Value>(size: number): Slots<Value> {
  return Array.from({length: size}, () => undefined)
}

// The slot of the word that stands there, or the free one that it would take.
function slotOf<Value>(slots: Slots<Value>, text: string, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let entry = slots[slot]; entry !== undefined && !stands(entry.word, text, from, to); entry = slots[slot])
    slot = (slot + 1) & mask
  return slot
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}
