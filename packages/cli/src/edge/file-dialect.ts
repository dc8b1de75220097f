import {sqlite} from '@budstikke/newsletter'
import {type CompiledQuery, type DatabaseConnection, type QueryResult, SqliteDialect, SqliteDriver} from 'kysely'
import {setTimeout} from 'node:timers/promises'
import type {FileDatabase} from './file-database.ts'

/** Kysely's SQLite, one statement at a time, whose transactions are writers from their first moment. */
export class FileDialect extends SqliteDialect {
  readonly #database: FileDatabase

  constructor(database: FileDatabase) {
    super({database})
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new FileDriver(this.#database)
  }
}

class FileDriver extends SqliteDriver {
  readonly #database: FileDatabase

  constructor(database: FileDatabase) {
    super({database})
    this.#database = database
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new FileConnection(await super.acquireConnection(), this.#database)
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof FileConnection) await connection.begin()
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof FileConnection) await connection.commit()
  }

  override rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof FileConnection) connection.rollback()
    return Promise.resolve()
  }

  override async destroy(): Promise<void> {
    await this.#database.journal?.close()
    await super.destroy()
  }
}

const patienceMilliseconds = 10_000

/**
 * Writes in transactions that are writers from their first moment: one that reads first and writes then fails at once
 * when another process wrote between. It waits for its turn here and not in the engine, where waiting keeps the whole
 * program from going on: from answering its mail servers, and from ending the very transaction that it waits for.
 */
class FileConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection
  readonly #database: FileDatabase
  #writes = false

  constructor(connection: DatabaseConnection, database: FileDatabase) {
    this.#connection = connection
    this.#database = database
  }

  async begin(): Promise<void> {
    const until = Date.now() + patienceMilliseconds
    for (let pause = 0; ; pause = Math.min(pause * 2 + 1, 50)) {
      try {
        this.#database.exec('begin immediate')
        break
      } catch (error) {
        if (!sqlite.passes(error) || Date.now() >= until) throw error
        await setTimeout(pause)
      }
    }
    this.#writes = true
  }

  async commit(): Promise<void> {
    this.#database.exec('commit')
    this.#writes = false
    await this.#database.journal?.sync()
  }

  // What was committed and could not be synced is there, and nothing is left to take back.
  rollback(): void {
    if (this.#writes) this.#database.exec('rollback')
    this.#writes = false
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#writes || query.query.kind === 'SelectQueryNode') return this.#connection.executeQuery<Row>(query)
    await this.begin()
    try {
      const result = await this.#connection.executeQuery<Row>(query)
      await this.commit()
      return result
    } catch (error) {
      this.rollback()
      throw error
    }
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.#connection.streamQuery<Row>(query, chunkSize)
  }
}
