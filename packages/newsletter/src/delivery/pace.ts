/** How fast mail may go out: a number of mails a second. Absent is: as fast as it goes. */
export interface Limits {
  /** In all. */
  readonly perSecond?: number
  /** To each domain that has no limit of its own. */
  readonly perDomain?: number
  /** To these domains. */
  readonly domains?: Readonly<Record<string, number>>
}

/** Token buckets, one in all and one a domain: each holds a second's worth, and fills as time goes by. */
export class Pace {
  readonly #limits: Limits
  readonly #all: Bucket | undefined
  readonly #domains = new Map<string, Bucket>()

  constructor(limits: Limits) {
    this.#limits = limits
    this.#all = limits.perSecond === undefined ? undefined : new Bucket(limits.perSecond)
  }

  /** Lets one mail to `domain` out, and answers 0; or answers how many milliseconds it has to wait, at least. */
  take(domain: string, now: number): number {
    const own = this.#bucketOf(domain, now)
    const wait = Math.max(this.#all?.missing(now) ?? 0, own?.missing(now) ?? 0)
    if (wait > 0) return wait
    this.#all?.take()
    own?.take()
    return 0
  }

  #bucketOf(domain: string, now: number): Bucket | undefined {
    const {domains = {}, perDomain} = this.#limits
    const rate = (Object.hasOwn(domains, domain) ? domains[domain] : undefined) ?? perDomain
    if (rate === undefined) return undefined
    const known = this.#domains.get(domain)
    if (known) return known
    // A full bucket says nothing: a list of a million domains must not leave as many here.
    if (this.#domains.size >= 10_000)
      for (const [name, bucket] of this.#domains) if (bucket.isFull(now)) this.#domains.delete(name)
    const made = new Bucket(rate)
    this.#domains.set(domain, made)
    return made
  }
}

class Bucket {
  readonly #rate: number
  readonly #size: number
  #tokens: number
  #at: number | undefined

  constructor(rate: number) {
    this.#rate = rate
    this.#size = Math.max(1, rate)
    this.#tokens = this.#size
  }

  missing(now: number): number {
    this.#fill(now)
    return this.#tokens >= 1 ? 0 : Math.max(1, Math.ceil(((1 - this.#tokens) / this.#rate) * 1000))
  }

  take(): void {
    this.#tokens -= 1
  }

  isFull(now: number): boolean {
    this.#fill(now)
    return this.#tokens >= this.#size
  }

  #fill(now: number): void {
    // A clock that was set back fills nothing.
    const passed = Math.max(0, now - (this.#at ?? now))
    this.#tokens = Math.min(this.#size, this.#tokens + (passed * this.#rate) / 1000)
    this.#at = now
  }
}
