import type {World} from '../model/world.ts'
import type {Outcome, Reply} from '../transport.ts'
import type {Bell} from './bell.ts'

/** Who hears of a brake that is put on. */
export type Braked = (milliseconds: number, reply: Reply) => void

/** A mail that may go out: it is on the wire until the brake hears what became of it, or that it did not go after all. */
export interface Pass {
  /** How often the worker had been slowed down when it was let go. */
  readonly slowed: number
}

/**
 * Slows a worker down with its server. When connections are turned away there are as many as are still on the wire, so
 * that a server's own limit is found at once; half as many when the server says that it is in trouble (421, 451); one
 * more after a while of calm. When nothing goes through any more, a full stop that ends with one mail that tries: after 5
 * seconds, then twice as long, 5 minutes at most.
 */
export class Brake {
  readonly #world: World
  readonly #bell: Bell
  readonly #most: number
  readonly #braked: Braked
  /** How many may be on the wire at once, and how many are. */
  #width: number
  #out = 0
  #waiting = 0
  #calm = 0
  #slowed = 0
  #failures = 0
  #pause = 0
  #until = 0
  #trying = false

  constructor(world: World, bell: Bell, connections: number, braked: Braked) {
    this.#world = world
    this.#bell = bell
    this.#most = connections
    this.#braked = braked
    this.#width = connections
  }

  /** Whether nothing goes through. */
  get isOn(): boolean {
    return this.#pause > 0
  }

  /** Waits until a mail may go; `undefined` when `signal` is aborted before it might. */
  async passed(signal: AbortSignal): Promise<Pass | undefined> {
    for (;;) {
      const left = this.#until - this.#world.now()
      if (this.#pause === 0 ? this.#out < this.#width : left <= 0 && !this.#trying) break
      if (signal.aborted) return undefined
      this.#waiting += 1
      await this.#bell.heard(this.#pause > 0 && left > 0 ? Math.min(left, 1000) : 1000)
      this.#waiting -= 1
    }
    this.#trying = this.#pause > 0
    this.#out += 1
    return {slowed: this.#slowed}
  }

  /** The mail that was let go was not sent after all. */
  unsent(): void {
    this.#out -= 1
    this.#trying = false
    this.#bell.ring()
  }

  /** Learns from what became of a mail that was let go. */
  feel(outcome: Outcome, pass: Pass): void {
    this.#out -= 1
    if (outcome.state === 'accepted' || outcome.state === 'refused') this.#ease()
    else if (outcome.state === 'deferred' && outcome.cause === 'connection') this.#shut(outcome.reply)
    else if (outcome.state === 'unknown' || outcome.cause === 'relay') this.#press(outcome.reply, pass)
    // A reader's own trouble says that the server is well.
    else this.#loosen()
    if (this.#waiting > 0) this.#bell.ring()
  }

  #ease(): void {
    this.#loosen()
    this.#calm += 1
    if (this.#width === this.#most || this.#calm < this.#width * 20) return
    this.#width += 1
    this.#calm = 0
  }

  #loosen(): void {
    this.#failures = 0
    this.#trying = false
    this.#pause = 0
  }

  // As many as there are connections that hold. Where there is none, nothing goes through.
  #shut(reply: Reply): void {
    this.#calm = 0
    this.#width = Math.max(1, Math.min(this.#width, this.#out))
    if (this.#out === 0) this.#stop(reply)
  }

  #press(reply: Reply, {slowed}: Pass): void {
    this.#calm = 0
    this.#failures += 1
    // All that were on the wire fail together; that is one reason, not ten.
    if (slowed === this.#slowed) {
      this.#width = Math.max(1, Math.floor(this.#width / 2))
      this.#slowed += 1
    }
    if (this.#trying || this.#failures >= Math.max(5, this.#most)) this.#stop(reply)
  }

  #stop(reply: Reply): void {
    if (this.#pause > 0 && !this.#trying) return
    this.#trying = false
    this.#pause = Math.min(this.#pause === 0 ? 5000 : this.#pause * 2, 300_000)
    this.#until = this.#world.now() + this.#pause
    this.#braked(this.#pause, reply)
  }
}
