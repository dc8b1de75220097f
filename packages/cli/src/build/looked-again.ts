import type {Looked, Looks} from './looks.ts'
import {marksLength} from './marks.ts'
import type {Standing} from './standing.ts'

/**
 * What is known of the disk after a small build: what was looked at again as it is now, what is gone not any more, and all else
 * as it was. `undefined` where nobody could say later whether something changed.
 */
export function lookedAgain({looked, others}: Standing, {looked: again}: Looks): Looked | undefined {
  if (!again) return undefined
  const fresh = new Map(again.paths.map((path, index) => [path, index * marksLength]))
  const isOther = new Set(others)
  const known = new Set(looked.paths)
  const paths: string[] = []
  const marks: number[] = []
  const take = (path: string, all: Float64Array, at: number) => {
    paths.push(path)
    for (let index = at; index < at + marksLength; index++) marks.push(all[index] ?? Number.NaN)
  }
  for (const [index, path] of looked.paths.entries()) {
    if (!isOther.has(path)) take(path, looked.marks, index * marksLength)
    else {
      const at = fresh.get(path)
      if (at === undefined) return undefined
      if (!Number.isNaN(again.marks[at])) take(path, again.marks, at)
    }
  }
  for (const [path, at] of fresh) if (!known.has(path)) take(path, again.marks, at)
  const isHere = new Set(paths)
  const proofs = [
    ...looked.proofs.filter(([path]) => !isOther.has(path)),
    ...again.proofs.filter(([path]) => (isOther.has(path) || !known.has(path)) && isHere.has(path))
  ]
  return {...looked, paths, marks: Float64Array.from(marks), proofs}
}
