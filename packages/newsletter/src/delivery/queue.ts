import type {World} from '../model/world.ts'
import type {Bell} from './bell.ts'
import type {Pace} from './pace.ts'
import type {Hold, Task} from './task.ts'

/**
 * What a worker has to send, in a lane a domain: where one has to wait for its limit, the others go on. Letters go
 * before mailings, since somebody is waiting for them.
 */
export class Queue {
  readonly #world: World
  readonly #bell: Bell
  readonly #pace: Pace
  readonly #fall: (task: Task) => void
  readonly #urgent = new Map<string, Task[]>()
  readonly #lanes = new Map<string, Task[]>()
  #returned: Task[] = []
  #closed = false
  size = 0
  /** When no more than so many are left, it is time to bring more. */
  low = 0
  /** How many takers wait for work. */
  hungry = 0

  /** `fall` is called with every task that is in the queue when its hold is dropped. */
  constructor(world: World, bell: Bell, pace: Pace, fall: (task: Task) => void) {
    this.#world = world
    this.#bell = bell
    this.#pace = pace
    this.#fall = fall
  }

  push(tasks: readonly Task[]): void {
    for (const task of tasks) {
      const lanes = task.hold.mailing === 0 ? this.#urgent : this.#lanes
      const lane = lanes.get(task.domain)
      if (lane) lane.push(task)
      else lanes.set(task.domain, [task])
    }
    this.size += tasks.length
    this.#bell.ring()
  }

  /** Takes back a task that was taken: it goes before the others. */
  putBack(task: Task): void {
    this.#returned.push(task)
    this.size += 1
    this.#bell.ring()
  }

  /** The next task whose domain may be written to; waits for one, `undefined` when no more will come. */
  async take(): Promise<Task | undefined> {
    for (;;) {
      const returned = this.#returned.shift()
      if (returned) return this.#taken(returned)
      const now = this.#world.now()
      const urgent = this.#next(this.#urgent, now)
      const found = typeof urgent === 'number' ? this.#next(this.#lanes, now) : urgent
      if (typeof found !== 'number') return found
      if (this.#closed && this.size === 0) return undefined
      this.hungry += 1
      if (this.hungry === 1) this.#bell.ring()
      await this.#bell.heard(Math.min(found, typeof urgent === 'number' ? urgent : found, 1000))
      this.hungry -= 1
    }
  }

  /** Lets fall what belongs to `hold`. */
  drop(hold: Hold): void {
    const returned = this.#returned.filter((task) => task.hold === hold)
    this.#returned = this.#returned.filter((task) => task.hold !== hold)
    this.size -= returned.length
    for (const task of returned) this.#fall(task)
    for (const lanes of [this.#urgent, this.#lanes])
      for (const [domain, lane] of lanes) {
        const kept = lane.filter((task) => task.hold !== hold)
        if (kept.length === lane.length) continue
        this.size -= lane.length - kept.length
        if (kept.length === 0) lanes.delete(domain)
        else lanes.set(domain, kept)
        for (const task of lane) if (task.hold === hold) this.#fall(task)
      }
    this.#bell.ring()
  }

  /** No more will come. */
  close(): void {
    this.#closed = true
    this.#bell.ring()
  }

  // The task that may go, or how many milliseconds until one may.
  #next(lanes: Map<string, Task[]>, now: number): Task | number {
    let soonest = 1000
    for (const [domain, lane] of lanes) {
      const wait = this.#pace.take(domain, now)
      if (wait > 0) {
        soonest = Math.min(soonest, wait)
        continue
      }
      const task = lane.shift()
      // Domains take turns, so that no server gets all its mail in one burst.
      lanes.delete(domain)
      if (lane.length > 0) lanes.set(domain, lane)
      if (task === undefined) continue
      return this.#taken(task)
    }
    return soonest
  }

  #taken(task: Task): Task {
    this.size -= 1
    if (this.size === this.low) this.#bell.ring()
    return task
  }
}
