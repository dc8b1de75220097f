import {type FileHandle, open} from 'node:fs/promises'

/**
 * The write-ahead log of a SQLite database, as the disk has it. What is committed is in the log, and stays when the power
 * goes once the log is synced. SQLite does that itself in a commit (`synchronous = FULL`), and the only thread waits for
 * the disk, 2.5 ms a commit on an ordinary one, in which no mail server is answered; here it is waited for beside
 * everything else, and nobody is told of a commit before.
 *
 * @see https://sqlite.org/pragma.html#pragma_synchronous
 */
export class Journal {
  readonly #path: string
  #file: FileHandle | undefined

  constructor(database: string) {
    this.#path = `${database}-wal`
  }

  /** Waits until the disk has all that was committed. */
  async sync(): Promise<void> {
    // It is the same file until the last connection to the database is closed, which is not before ours is.
    this.#file ??= await open(this.#path, 'r+')
    await this.#file.datasync()
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
  }
}
