import type {Files} from './files.ts'
import type {Post} from './post.ts'
import type {Answer, Served} from './server.ts'
import type {Terminal} from './terminal.ts'
import type {Threads} from './threads.ts'
import type {Tools} from './tools.ts'
import type {Unwatch, Watched, Written} from './watched.ts'

/** Everything that a command may ask of the machine. Tests hand in another folder, clock and terminal. */
export interface Edge {
  /** Where relative paths on the command line start. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly files: Files
  readonly terminal: Terminal
  /** Stores, mail servers and secrets. */
  readonly post: Post
  /** Programs that may be missing. */
  readonly tools: Tools
  /** Which version of the program this is. */
  version(): string
  /** Threads of this program. */
  readonly threads: Threads
  /** A word that changes when anything of the program does: what another edition made is not looked at. */
  edition(): string
  /** Milliseconds since 1970. */
  now(): number
  /** A short word that no other run has, for the names of temporary folders. */
  unique(): string
  /** The web, as the fetch API has it; gives up on a server that says nothing for half a minute. */
  fetch(url: string, init: RequestInit): Promise<Response>
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>
  /**
   * Serves on this machine alone: nobody else on the network reaches it. On `port`, the next that is free where that is
   * taken, any where it is 0.
   */
  serve(answer: Answer, port: number): Promise<Served>
  /** Calls `changed` with the paths of what was written, came or went below a folder, until the answer is called. */
  watch(watched: Watched, changed: (written: Written) => void): Promise<Unwatch>
  /** Opens an address in the person's browser, where there is one. */
  open(address: string): void
  /** Resolves when the person stops the program. */
  stopped(): Promise<void>
  /**
   * Runs `undo` when the person stops the program half-way, what was asked for last first and to its end; answers how to forget
   * about it.
   */
  onStop(undo: () => void | Promise<void>): () => void
}
