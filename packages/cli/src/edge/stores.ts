import {postgres, sqlite, type Store, storeIn, type Tables} from '@budstikke/newsletter'
import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver
} from 'kysely'
import {mkdir, open} from 'node:fs/promises'
import {dirname} from 'node:path'
import {setTimeout} from 'node:timers/promises'

/** Where subscribers and mailings are kept. */
export type StorePlace =
  | {readonly engine: 'sqlite'; readonly path: string}
  | {readonly engine: 'postgres'; readonly url: string; readonly connections?: number}

/** The store at `place`, made where there is none and brought up to date. */
export async function openStore(place: StorePlace): Promise<Store> {
  return place.engine === 'sqlite' ? openFile(place.path) : openServer(place.url, place.connections ?? 4)
}

async function openFile(path: string): Promise<Store> {
  await mkdir(dirname(path), {recursive: true})
  // Addresses of people: nobody else on the machine reads them.
  await (await open(path, 'a', 0o600)).close()
  const db = new Kysely<Tables>({dialect: new FileDialect(await databaseAt(path))})
  return storeIn(db, sqlite).catch(async (error: unknown) => {
    await db.destroy()
    throw error
  })
}

// Several processes share the file: readers never wait for the writer, and what is committed stays when the power goes.
const pragmas = ['busy_timeout = 5', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']

interface FileDatabase extends SqliteDatabase {
  exec(text: string): void
}

async function databaseAt(path: string): Promise<FileDatabase> {
  const database = await bareDatabaseAt(path)
  for (const pragma of pragmas) {
    const statement = database.prepare(`pragma ${pragma}`)
    if (statement.reader) statement.all([])
    else statement.run([])
  }
  return database
}

async function bareDatabaseAt(path: string): Promise<FileDatabase> {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    const {default: Database} = await import('libsql')
    const database = new Database(path)
    return {
      close: () => void database.close(),
      exec: (text) => void database.exec(text),
      prepare(text) {
        const statement = database.prepare(text)
        return {
          reader: statement.reader,
          all: (values) => statement.all(values),
          run: (values) => statement.run(values),
          iterate: (values) => statement.iterate(values)
        }
      }
    }
  }
  // Node's own, which is stable from 24 on; its types come with those of Node 24.
  const sqliteOfNode: unknown = await import(nodeSqlite)
  if (!isNodeSqlite(sqliteOfNode)) throw new TypeError('Unexpected Node without node:sqlite, expected 24 or later')
  const database = new sqliteOfNode.DatabaseSync(path)
  return {
    close: () => database.close(),
    exec: (text) => database.exec(text),
    prepare(text) {
      const statement = database.prepare(text)
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...values),
        run: (values) => statement.run(...values),
        iterate: (values) => statement.iterate(...values)
      }
    }
  }
}

const nodeSqlite: string = 'node:sqlite'

interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => {
    close(): void
    exec(text: string): void
    prepare(text: string): {
      columns(): readonly unknown[]
      all(...values: readonly unknown[]): unknown[]
      run(...values: readonly unknown[]): {readonly changes: number; readonly lastInsertRowid: number}
      iterate(...values: readonly unknown[]): IterableIterator<unknown>
    }
  }
}

function isNodeSqlite(module: unknown): module is NodeSqlite {
  return typeof module === 'object' && module !== null && 'DatabaseSync' in module
}

/** Kysely's SQLite, one statement at a time, whose transactions are writers from their first moment. */
class FileDialect extends SqliteDialect {
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

  override commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof FileConnection) connection.end('commit')
    return Promise.resolve()
  }

  override rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof FileConnection) connection.end('rollback')
    return Promise.resolve()
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

  end(how: 'commit' | 'rollback'): void {
    this.#writes = false
    this.#database.exec(how)
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#writes || query.query.kind === 'SelectQueryNode') return this.#connection.executeQuery<Row>(query)
    await this.begin()
    try {
      const result = await this.#connection.executeQuery<Row>(query)
      this.end('commit')
      return result
    } catch (error) {
      this.end('rollback')
      throw error
    }
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.#connection.streamQuery<Row>(query, chunkSize)
  }
}

async function openServer(url: string, connections: number): Promise<Store> {
  const {default: pg} = await import('pg')
  const types = new pg.TypeOverrides()
  // int8 and numeric: ids, times and counts are far below 2^53.
  for (const number of [20, 1700]) types.setTypeParser(number, Number)
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    // A worker that froze in the middle of a transaction must not keep its rows from the others.
    idle_in_transaction_session_timeout: 20_000,
    types
  })
  // A connection that breaks while nobody uses it is replaced; the next query says so where no other can be had.
  pool.on('error', () => undefined)
  // One that breaks between two queries of a transaction tells nobody else; the next query fails.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({dialect: new PostgresDialect({pool})})
  return storeIn(db, postgres).catch(async (error: unknown) => {
    await db.destroy()
    throw error
  })
}
