import type {SqliteDatabase, SqliteStatement} from 'kysely'
import {Journal} from './journal.ts'

/** A SQLite database in a file. */
export interface FileDatabase extends SqliteDatabase {
  exec(text: string): void
  /** What has to be synced before a commit is told of; absent where the engine does so itself. */
  readonly journal?: Journal
}

/** The database at `path`, which may be that of other processes too: readers never wait for the writer. */
export async function databaseAt(path: string): Promise<FileDatabase> {
  const database = await bareDatabaseAt(path)
  const set = (pragma: string) => database.prepare(`pragma ${pragma}`).all([])
  set('busy_timeout = 5')
  set('foreign_keys = ON')
  // Some disks of other machines cannot have it.
  const hasJournal = JSON.stringify(set('journal_mode = WAL')).includes('"wal"')
  set(`synchronous = ${hasJournal ? 'NORMAL' : 'FULL'}`)
  return hasJournal ? {...database, journal: new Journal(path)} : database
}

/** The database at `path`, whose `prepare` reads a statement once: that takes as long as writing twenty rows by it. */
async function bareDatabaseAt(path: string): Promise<FileDatabase> {
  const database = await engineAt(path)
  const known = new Map<string, SqliteStatement>()
  return {
    ...database,
    prepare(text) {
      const statement = known.get(text) ?? database.prepare(text)
      known.delete(text)
      // Lists make more texts than anybody would want to keep; the one that nobody has used for longest goes.
      const [oldest] = known.size < mostStatements ? [] : known.keys()
      if (oldest !== undefined) known.delete(oldest)
      known.set(text, statement)
      return statement
    }
  }
}

const mostStatements = 50

async function engineAt(path: string): Promise<FileDatabase> {
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
          // Its own, since nobody knows when it will have been read to its end.
          iterate: (values) => database.prepare(text).iterate(values)
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
        iterate: (values) => database.prepare(text).iterate(...values)
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
