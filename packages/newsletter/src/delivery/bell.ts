import type {World} from '../model/world.ts'

/** Lets many wait until something has changed. */
export class Bell {
  readonly #world: World
  readonly #waiting = new Set<AbortController>()

  constructor(world: World) {
    this.#world = world
  }

  /** Wakes all who wait. */
  ring(): void {
    // With a reason of its own: to make the usual one takes longer than all the rest.
    for (const wait of this.#waiting) wait.abort(rung)
    this.#waiting.clear()
  }

  /** Waits until the bell rings, or so many milliseconds. */
  async heard(milliseconds: number): Promise<void> {
    const wait = new AbortController()
    this.#waiting.add(wait)
    await this.#world.wait(milliseconds, wait.signal)
    this.#waiting.delete(wait)
  }
}

const rung = 'The bell rang'
