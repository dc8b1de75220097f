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

/**
 * Lets all run in turns, A B C A B C, so that whatever else the machine does falls on each alike. Who fails is out: an
 * archive may be too long for a program, and the others go on.
 */
export async function race(
  racers: readonly Racer[],
  rounds: number,
  failed: (name: string, error: unknown) => void
): Promise<readonly Lane[]> {
  const runs = new Map(racers.map(({name}) => [name, [] as Run[]]))
  for (let round = 0; round < rounds; round++) {
    for (const {name, place, before} of racers) {
      const lane = runs.get(name)
      if (lane === undefined) continue
      before(place)
      const run = await timed(place.command, place.folder).catch((error: unknown) => failed(name, error))
      if (run === undefined) {
        runs.delete(name)
        continue
      }
      lane.push(run)
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

/** How many times as much one takes as the other, of time unless said otherwise: the median of the rounds' own ratios, so that a slow minute cancels. */
export function ratio(one: Lane | undefined, other: Lane | undefined, measure: keyof Run = 'wallSeconds'): number {
  if (one === undefined || other === undefined) return Number.NaN
  return median(
    one.runs.flatMap((mine, round) => {
      const run = other.runs[round]
      return run === undefined ? [] : [mine[measure] / run[measure]]
    })
  )
}
