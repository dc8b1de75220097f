/** By what files are known to be as they were, in numbers as `Files` has them: `marksLength` for each. */
export type Marks = Float64Array

export const marksLength = 4

/** Whether the file number `index` of both is the same. */
export function sameMarks(one: Marks, other: Marks, index: number): boolean {
  for (let at = index * marksLength; at < (index + 1) * marksLength; at++)
    if (!Object.is(one[at], other[at])) return false
  return true
}

/** Marks as bytes, and back; on this machine alone. */
export function bytesOf(marks: Marks): Uint8Array {
  return new Uint8Array(marks.buffer, marks.byteOffset, marks.byteLength)
}

export function marksIn(bytes: Uint8Array): Marks {
  // Numbers lie at addresses that can be divided by their length.
  return new Float64Array(new Uint8Array(bytes).buffer)
}
