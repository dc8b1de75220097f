/** By what files are known to be as they were, in numbers as `Files` has them: `marksLength` for each. */
export type Marks = Float64Array

export const marksLength = 4

/** Which files are not the same in both, by their numbers. */
export function othersIn(one: Marks, other: Marks): readonly number[] {
  const others: number[] = []
  for (let at = 0; at < one.length; at++) {
    const index = Math.floor(at / marksLength)
    if (!Object.is(one[at], other[at]) && others.at(-1) !== index) others.push(index)
  }
  return others
}

/** Marks as bytes, and back; on this machine alone. */
export function bytesOf(marks: Marks): Uint8Array {
  return new Uint8Array(marks.buffer, marks.byteOffset, marks.byteLength)
}

export function marksIn(bytes: Uint8Array): Marks {
  // Numbers lie at addresses that can be divided by their length.
  return new Float64Array(new Uint8Array(bytes).buffer)
}
