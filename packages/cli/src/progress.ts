import type {Call} from './call.ts'

/** Tells how far long work has come. */
export interface Progress {
  step(): void
  /** There is one more to do than was known. */
  more(): void
  end(): void
}

// Work that is over in the blink of an eye says nothing.
const patienceMilliseconds = 500
const paceMilliseconds = 100

/** One line on standard error that is written over, where that is a terminal and the work takes its time. */
export function progress({edge, say}: Call, known: number): Progress {
  const {terminal} = edge
  const begun = edge.now()
  let all = known
  let done = 0
  let last = begun
  let drawn = false
  return {
    step() {
      done += 1
      const now = edge.now()
      if (!terminal.redraws || now - begun < patienceMilliseconds || now - last < paceMilliseconds) return
      last = now
      drawn = true
      terminal.say(`\r\u001B[K${say('report.reading', {done, all})}`)
    },
    more() {
      all += 1
    },
    end() {
      if (drawn) terminal.say('\r\u001B[K')
    }
  }
}
