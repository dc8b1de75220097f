import type {PlannedFile, ReleaseId} from '@budstikke/core'

/** Of which releases something is still to come, for whoever waits for some of them. */
export class Coming {
  readonly #ids: Set<ReleaseId>
  #failure: {readonly error: unknown} | undefined
  #moved = () => {}
  #move = this.#next()

  constructor(ids: Iterable<ReleaseId>) {
    this.#ids = new Set(ids)
  }

  /** All of these have come. */
  has(ids: readonly ReleaseId[]): void {
    for (const id of ids) this.#ids.delete(id)
    this.#tell()
  }

  /** Nothing more will, and nobody need wait for it. */
  end(): void {
    this.#ids.clear()
    this.#tell()
  }

  /** Nothing more will, and that is why. */
  fail(error: unknown): void {
    this.#failure ??= {error}
    this.#tell()
  }

  /** Resolves when none of `items` is to come any more; rejects with why nothing will. */
  async all(items: PlannedFile['items'] & {}): Promise<void> {
    for (const {release} of items)
      while (this.#ids.has(release.id)) {
        if (this.#failure) throw this.#failure.error
        await this.#move
      }
  }

  #tell(): void {
    const moved = this.#moved
    this.#move = this.#next()
    moved()
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#moved = resolve
    })
  }
}
