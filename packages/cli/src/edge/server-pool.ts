import type {PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult} from 'kysely'
import {createHash} from 'node:crypto'

/** A pool of connections to a server, as `pg` has it. */
export interface ServerPool {
  connect(): Promise<ServerClient>
  end(): Promise<void>
}

interface ServerClient {
  query<Row>(question: Question): Promise<PostgresQueryResult<Row>>
  release(): void
}

interface Question {
  readonly name?: string
  readonly text: string
  readonly values: unknown[]
}

/**
 * A pool that has the server keep, by a name, the inserts that come again and again: to read and plan the one of the ledger
 * takes it as long as to do it. Inserts alone, since there is one way to do them; a plan that is kept for a query may be
 * the wrong one for other readers. And none in the midst of a transaction: where a name is not known it would be over, with
 * all that was done in it.
 */
export function namingPool(pool: ServerPool): PostgresPool {
  const names = new Names()
  const known = new WeakMap<ServerClient, PostgresPoolClient>()
  return {
    async connect() {
      const client = await pool.connect()
      const naming = known.get(client) ?? new NamingClient(client, names)
      known.set(client, naming)
      return naming
    },
    end: () => pool.end()
  }
}

class NamingClient implements PostgresPoolClient {
  readonly #client: ServerClient
  readonly #names: Names
  #isInTransaction = false

  constructor(client: ServerClient, names: Names) {
    this.#client = client
    this.#names = names
  }

  query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
  query<Row>(
    text: string | PostgresCursor<Row>,
    values: readonly unknown[] = []
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof text !== 'string') throw new TypeError('Unexpected cursor, expected a statement')
    return this.#answered<Row>(text, [...values])
  }

  release(): void {
    this.#client.release()
  }

  async #answered<Row>(text: string, values: unknown[]): Promise<PostgresQueryResult<Row>> {
    if (text === 'begin' || text.startsWith('start transaction')) this.#isInTransaction = true
    else if (text === 'commit' || text === 'rollback') this.#isInTransaction = false
    const name = this.#isInTransaction ? undefined : this.#names.of(text)
    if (name === undefined) return this.#client.query<Row>({text, values})
    try {
      return await this.#client.query<Row>({name, text, values})
    } catch (error) {
      // Then it has done nothing yet.
      if (!this.#names.areUnknown(error)) throw error
      return this.#client.query<Row>({text, values})
    }
  }
}

// As the driver for Java does: what comes less often is not worth it.
const usesBefore = 5
const mostTexts = 50

class Names {
  readonly #known = new Map<string, {readonly name: string; uses: number}>()
  #areKept = true

  of(text: string): string | undefined {
    if (!this.#areKept || !text.startsWith('insert ')) return undefined
    const known = this.#known.get(text) ?? {name: nameOf(text), uses: 0}
    known.uses += 1
    if (this.#known.size < mostTexts) this.#known.set(text, known)
    return known.uses > usesBefore ? known.name : undefined
  }

  /** Whether a name is not known that should be, or known that should not: what stands between gives each of us any server. */
  areUnknown(error: unknown): boolean {
    const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
    if (code !== '26000' && code !== '42P05') return false
    this.#areKept = false
    return true
  }
}

// It says what the text is, so that none of another program's is ever taken for it.
function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
