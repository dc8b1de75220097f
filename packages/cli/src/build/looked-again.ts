import {must} from '@budstikke/core'
import type {Looked, Looks} from './looks.ts'
import {type Marks, marksLength} from './marks.ts'
import type {Standing} from './standing.ts'

/**
 * What is known of the disk after a small build: what was looked at again as it is now, what is gone not any more, and all else
 * as it was. `undefined` where nobody could say later whether something changed.
 */
export function lookedAgain({looked, others}: Standing, {looked: again}: Looks): Looked | undefined {
  if (!again) return undefined
  const fresh = new Map(again.paths.map((path, index) => [path, marksAt(again.marks, index)]))
  const gone = new Set<string>()
  const marks = looked.marks.slice()
  for (const path of others) {
    const [at, now] = [looked.paths.indexOf(path), fresh.get(path)]
    if (now === undefined) return undefined
    if (Number.isNaN(now[0])) gone.add(path)
    else marks.set(now, at * marksLength)
  }
  const known = new Set(looked.paths)
  const came = again.paths.filter((path) => !known.has(path))
  const isOther = new Set(others)
  const proofs = [
    ...looked.proofs.filter(([path]) => !isOther.has(path)),
    ...again.proofs.filter(([path]) => (isOther.has(path) || !known.has(path)) && !gone.has(path))
  ]
  // An edited text is the most of what builds are asked for: nothing comes or goes, and a list of all is not made anew.
  if (gone.size + came.length === 0) return {...looked, marks, proofs}
  const stay = [...looked.paths.keys()].filter((index) => !gone.has(looked.paths[index] ?? ''))
  return {
    ...looked,
    paths: [...stay.map((index) => looked.paths[index] ?? ''), ...came],
    marks: joined([...stay.map((index) => marksAt(marks, index)), ...came.map((path) => must(fresh.get(path)))]),
    proofs
  }
}

function marksAt(marks: Marks, index: number): Marks {
  return marks.subarray(index * marksLength, (index + 1) * marksLength)
}

function joined(all: readonly Marks[]): Marks {
  const marks = new Float64Array(all.length * marksLength)
  for (const [index, one] of all.entries()) marks.set(one, index * marksLength)
  return marks
}
