import {setAside} from './bench-folder.ts'

/** A newsroom laid out for one program, and how it is built. */
export interface Workplace {
  /** The program and what it is told. */
  readonly command: readonly [string, ...string[]]
  /** Where it is started. */
  readonly folder: string
  /** Where the site comes to stand. */
  readonly out: string
  /** What builds leave behind: removed before one that is to begin with nothing. */
  readonly remains: readonly string[]
  /** The text of the release in the middle of the archive. */
  readonly middle: string
}

/** A program that makes the site. */
export interface Contender {
  readonly name: string
  readonly version: string
  /** Lays out a newsroom of `count` releases. */
  readonly prepare: (count: number) => Workplace
}

/** Takes away all that builds left, so that the next one begins with nothing. */
export function forget({remains}: Workplace): void {
  for (const place of remains) setAside(place)
}
