const hour = 60 * 60 * 1000
const most = 50_000

/** Counts what comes within an hour, by whom. Holds so many names and no more: the oldest are forgotten first. */
export class HourlyLimit {
  readonly #seen = new Map<string, {count: number; readonly since: number}>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Whether one more of `name` is within `limit`; counts it where it is. */
  allows(name: string, limit: number): boolean {
    const now = this.#now()
    const known = this.#seen.get(name)
    const entry = known !== undefined && now - known.since < hour ? known : {count: 0, since: now}
    if (entry.count >= limit) return false
    entry.count += 1
    this.#seen.delete(name)
    this.#seen.set(name, entry)
    const [oldest] = this.#seen.keys()
    if (this.#seen.size > most && oldest !== undefined) this.#seen.delete(oldest)
    return true
  }
}

/** Whom a machine stands for: of IPv6 the network, since a household has as many addresses as it likes. */
export function clientName(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  const [before = '', after] = address.split('::')
  const head = before.split(':').filter((part) => part !== '')
  const tail = after?.split(':').filter((part) => part !== '') ?? []
  const zeros = Array.from({length: Math.max(0, 8 - head.length - tail.length)}, () => '0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}
