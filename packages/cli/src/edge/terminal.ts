import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'

/** Where words come in and go out. */
export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void
  /** Everything else. */
  readonly say: (text: string) => void
  /** All that is piped in. */
  readonly read: () => Promise<Uint8Array>
  /** Where a person is asked; absent where nobody sits there who can answer. */
  readonly asks?: {readonly input: Readable; readonly output: Writable}
  /** Whether standard error is a terminal, on which a line can be written over. */
  readonly redraws: boolean
  /** Whether colours are wanted on either. */
  readonly colours: {readonly out: boolean; readonly say: boolean}
  /** How many characters a line holds. */
  readonly width: number
}

/** The terminal or the pipes of this process. */
export function processTerminal(environment: Readonly<Record<string, string | undefined>>): Terminal {
  // `budstikke parse … | head` closes the pipe early; whoever closed it has all they wanted.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }
  // A stream knows what it is; to ask for it by its number loads all that a terminal and a network need.
  const {stdout, stderr} = process
  const [isOut, isSay] = [isTerminal(stdout), isTerminal(stderr)]
  return {
    out: (text) => void stdout.write(isOut ? printable(text) : text),
    say: (text) => void stderr.write(isSay ? printable(text) : text),
    read: async () => {
      const chunks: Buffer[] = []
      process.stdin.on('data', (chunk: Buffer) => chunks.push(chunk))
      await once(process.stdin, 'end')
      return Buffer.concat(chunks)
    },
    ...(isSay && isTerminal(process.stdin) && environment['CI'] === undefined
      ? {asks: {input: process.stdin, output: stderr}}
      : {}),
    redraws: isSay,
    colours: {out: wantsColour(environment, isOut), say: wantsColour(environment, isSay)},
    width: Math.min(process.stdout.columns ?? 100, 100)
  }
}

function isTerminal({isTTY}: {readonly isTTY?: boolean}): boolean {
  return isTTY === true
}

/**
 * `text` without what would make a terminal do more than show it: releases come from strangers. Colours and the line that
 * is written over stay; every other control becomes the mark of a broken character.
 */
export function printable(text: string): string {
  return text.replaceAll(
    /\r(?!\u001B\[K|\n)|\u001B(?!\[[\d;]*m|\[K)|[\u0000-\u0008\u000B\u000C\u000E-\u001A\u001C-\u001F\u007F-\u009F]/gu,
    '\uFFFD'
  )
}

/** Whether to write colours: NO_COLOR says never, FORCE_COLOR always, else a terminal decides (no-color.org). */
export function wantsColour(environment: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false
  const forced = environment['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return terminal && environment['TERM'] !== 'dumb'
}
