import type {ColumnDefinitionBuilder, CreateTableBuilder, RawBuilder} from 'kysely'
import {sql} from 'kysely'
import type {Db} from './schema.ts'

/** Where SQLite and PostgreSQL differ; everything else is one query for both. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** A key that counts up by itself and never gives a number twice. */
  identity(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder
  /** A table that lies in the order of its primary key. */
  clustered<Table extends string>(table: CreateTableBuilder<Table>): CreateTableBuilder<Table>
  /** Whether rows can be locked, and locked ones passed over. SQLite has one writer, who needs neither. */
  readonly locksRows: boolean
  /** The elements of a JSON array as a table of one column, `value`: any number of rows by one statement. */
  elements(json: string): RawBuilder<unknown>
  /** Has the engine look how many readers there are, before it is asked for all of them. */
  survey(db: Db): Promise<void>
  /** Keeps others who would migrate out until the transaction ends. */
  lockSchema(db: Db): Promise<void>
  /** Makes a key count on from the highest number, once rows came with their own. */
  countOn(db: Db, table: 'subscriber' | 'mailing' | 'letter'): Promise<void>
  /** Whether to try again is all that is needed: the store is busy, restarting, not to be reached. */
  passes(error: unknown): boolean
}

/** SQLite: every transaction begins as the writer (`begin immediate`), the driver in the command line sees to it. */
export const sqlite: Engine = {
  name: 'sqlite',
  // AUTOINCREMENT, since a plain rowid gives the number of the last one that was erased to the next.
  identity: (column) => column.autoIncrement(),
  clustered: (table) => table.modifyEnd(sql`without rowid`),
  locksRows: false,
  elements: (json) => sql`json_each(${json})`,
  // Its plan hangs on the indices alone.
  survey: () => Promise.resolve(),
  lockSchema: () => Promise.resolve(),
  // It keeps the highest number there ever was by itself.
  countOn: () => Promise.resolve(),
  passes: (error) =>
    /^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/u.test(codeOf(error)) || /database is locked/u.test(textOf(error))
}

/** PostgreSQL 14 and later. */
export const postgres: Engine = {
  name: 'postgres',
  identity: (column) => column.generatedByDefaultAsIdentity(),
  clustered: (table) => table,
  locksRows: true,
  elements: (json) => sql`json_array_elements(${json}::text::json)`,
  // It hears of readers who came by the thousand a minute later, and until then looks each of them up by itself.
  async survey(db) {
    await sql`analyze subscriber, subscription`.execute(db)
  },
  async lockSchema(db) {
    // Any number will do that no other program of the same database takes.
    await sql`select pg_advisory_xact_lock(8253417)`.execute(db)
  },
  async countOn(db, table) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), greatest((select max(id) from ${sql.table(table)}), 1))`.execute(
      db
    )
  },
  // Classes 08 (connection), 53 (resources), 57P (shut down), and what a transaction may lose to another (40).
  passes: (error) =>
    /^(?:08...|53...|57P..|40001|40P01|55P03|25P03|ECONN[A-Z]+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENOENT)$/u.test(
      codeOf(error)
    ) ||
    /connection (?:terminated|ended|timeout)|timeout exceeded when trying to connect|not queryable/iu.test(
      textOf(error)
    )
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  // Several addresses of one host fail as one.
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return 'code' in error ? String(error.code) : ''
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
