/** What the package may ask of the machine. The command line hands in the real one, tests another clock. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits so many milliseconds, or until `signal` is aborted; never rejects. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** So many bytes that nobody can guess. */
  random(bytes: number): Uint8Array
}
