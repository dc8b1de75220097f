import type {Workplace} from './contenders.ts'
import {type Run, timed} from './timed.ts'

/** One who takes turns with others. */
export interface Racer {
  readonly name: string
  readonly place: Workplace
  /** What is done before each run, and not measured. */
  readonly before: (place: Workplace) => void
}

/** The runs of one racer, in their order. */
export interface Lane {
  readonly name: string
  readonly runs: readonly Run[]
}

/** Lets all run in turns, A B C A B C, so that whatever else the machine does falls on each alike. */
export async function race(racers: readonly Racer[], rounds: number): Promise<readonly Lane[]> {
  const runs = new Map(racers.map(({name}) => [name, [] as Run[]]))
  for (let round = 0; round < rounds; round++) {
    for (const {name, place, before} of racers) {
      before(place)
      const run = await timed(place.command, place.folder)
      runs.get(name)?.push(run)
      process.stderr.write(`${name}: ${run.wallSeconds.toFixed(2)} s, ${run.peakMegabytes.toFixed(0)} MB\n`)
    }
  }
  return [...runs].map(([name, all]) => ({name, runs: all}))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length === 0
    ? Number.NaN
    : ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** The median of one measure over all runs of a lane. */
export function of(lane: Lane | undefined, measure: keyof Run): number {
  return median(lane?.runs.map((run) => run[measure]) ?? [])
}

/** How many times as long one takes as the other: the median of the rounds' own ratios, so that a slow minute cancels. */
export function ratio(one: Lane | undefined, other: Lane | undefined): number {
  if (one === undefined || other === undefined) return Number.NaN
  return median(
    one.runs.flatMap(({wallSeconds}, round) => {
      const run = other.runs[round]
      return run === undefined ? [] : [wallSeconds / run.wallSeconds]
    })
  )
}
