import type {World} from '../model/world.ts'
import type {Outcome, Reply} from '../transport.ts'
import type {Bell} from './bell.ts'

/** Who hears of a brake that is put on. */
export type Braked = (milliseconds: number, reply: Reply) => void

/**
 * Slows a worker down with its server. Fewer connections when the server says that it is too much (421, 451, no
 * connection), one more after a while of calm; and when nothing goes through any more, a full stop that ends with one
 * mail that tries: after 5 seconds, then twice as long, 5 minutes at most.
 */
export class Brake {
  readonly #world: World
  readonly #bell: Bell
  readonly #most: number
  readonly #braked: Braked
  #width: number
  #calm = 0
  #narrowed = 0
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

  /** How many may send at once. */
  get width(): number {
    return this.#width
  }

  /** Waits until a mail may go, or until `signal` is aborted. */
  async released(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.#pause > 0) {
      const left = this.#until - this.#world.now()
      if (left <= 0 && !this.#trying) {
        this.#trying = true
        return
      }
      await this.#bell.heard(left > 0 ? Math.min(left, 1000) : 1000)
    }
  }

  /** The mail that was let go was not sent after all. */
  unsent(): void {
    this.#trying = false
    this.#bell.ring()
  }

  /** Learns from what became of a mail. */
  feel(outcome: Outcome): void {
    if (outcome.state === 'accepted' || outcome.state === 'refused') this.#ease()
    else if (outcome.state === 'unknown' || outcome.cause === 'relay') this.#press(outcome.reply)
    // A reader's own trouble says that the server is well.
    else this.#loosen()
  }

  #ease(): void {
    this.#loosen()
    this.#calm += 1
    if (this.#width === this.#most || this.#calm < this.#width * 20) return
    this.#width += 1
    this.#calm = 0
    this.#bell.ring()
  }

  #loosen(): void {
    this.#failures = 0
    this.#trying = false
    if (this.#pause === 0) return
    this.#pause = 0
    this.#bell.ring()
  }

  #press(reply: Reply): void {
    const now = this.#world.now()
    this.#calm = 0
    this.#failures += 1
    // All that were on the wire fail together; that is one reason, not ten.
    if (now - this.#narrowed >= 250) {
      this.#width = Math.max(1, Math.floor(this.#width / 2))
      this.#narrowed = now
    }
    if (this.#pause > 0 && !this.#trying) return
    if (this.#pause === 0 && this.#failures < Math.max(5, this.#most)) return
    this.#trying = false
    this.#pause = Math.min(this.#pause === 0 ? 5000 : this.#pause * 2, 300_000)
    this.#until = now + this.#pause
    this.#braked(this.#pause, reply)
  }
}
