import type {Files} from './files.ts'
import type {Terminal} from './terminal.ts'

/** Everything that a command may ask of the machine. Tests hand in another folder, clock and terminal. */
export interface Edge {
  /** Where relative paths on the command line start. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly files: Files
  readonly terminal: Terminal
  /** Which version of the program this is. */
  version(): string
  /** Milliseconds since 1970. */
  now(): number
  /** A short word that no other run has, for the names of temporary folders. */
  unique(): string
  /** The web, as the fetch API has it; gives up on a server that says nothing for half a minute. */
  fetch(url: string, init: RequestInit): Promise<Response>
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>
  /** Runs `undo` when the person stops the program half-way; answers how to forget about it. */
  onStop(undo: () => void): () => void
}
