import type {Worker} from 'node:worker_threads'

/** A thread of this program that does one thing. */
export interface Thread {
  /** Has a job done; rejects when the thread fails. What is asked before it has answered it does in turn. */
  ask(job: unknown): Promise<unknown>
  end(): Promise<void>
}

/** The modules that run as threads; each is an entry of the built program too, run by `threads/installed.ts`. */
export type ThreadName = 'reader' | 'maker'

/** What work can be given to. */
export interface Threads {
  /** How many the machine has room for; with one, work is better done without. */
  readonly count: number
  /** Starts the thread `name` with `data`. */
  start(name: ThreadName, data: unknown): Thread
}

// More would wait for the disk and take memory each.
const most = 8

// Loaders of TypeScript do not reach into threads: the program run from its sources does without.
const isBuilt = !import.meta.url.endsWith('.ts')

/** The threads of this machine. Every call loads this file, and few need what Node has for it. */
export const machineThreads: Threads = {
  get count() {
    return isBuilt ? Math.min(process.getBuiltinModule('node:os').availableParallelism(), most) : 1
  },
  start: (name, workerData) => {
    const {Worker} = process.getBuiltinModule('node:worker_threads')
    const module = new URL('./thread.js', import.meta.url)
    return threadOf(new Worker(module, {argv: [name], workerData, resourceLimits: limits[name]}), name)
  }
}

// What makes files forgets each when it is made: with little room for what is young, two threads take 30 MB less, as fast.
const limits: Readonly<Record<ThreadName, {readonly maxYoungGenerationSizeMb?: number}>> = {
  reader: {},
  maker: {maxYoungGenerationSizeMb: 12}
}

/** A worker as a thread. */
export function threadOf(worker: Worker, name: string): Thread {
  const waiting: {readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void}[] = []
  let failure: Error | undefined
  const fail = (error: Error) => {
    failure ??= error
    for (const {reject} of waiting.splice(0)) reject(failure)
  }
  worker.on('message', (answer: unknown) => waiting.shift()?.resolve(answer))
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`the thread ${name} ended with ${code}`)))
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure)
          return
        }
        waiting.push({resolve, reject})
        // A thread is no window: it has no origin.
        // oxlint-disable-next-line require-post-message-target-origin
        worker.postMessage(job)
      }),
    end: async () => {
      await worker.terminate()
    }
  }
}
