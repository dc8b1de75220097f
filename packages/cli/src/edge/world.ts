import type {World} from '@budstikke/newsletter'
import {setImmediate} from 'node:timers/promises'

/** The clock and chance of this machine. */
export const machineWorld: World = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => (milliseconds <= 0 ? setImmediate() : waited(milliseconds, signal)),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes))
}

function waited(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve()
      return
    }
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
  })
}
