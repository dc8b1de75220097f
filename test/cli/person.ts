import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {onTestFinished} from 'vitest'
import type {Edge} from '../../packages/cli/src/edge/edge.ts'
import {editionOf} from '../../packages/cli/src/edge/edition.ts'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {serveHere} from '../../packages/cli/src/edge/server.ts'
import {watchHere} from '../../packages/cli/src/edge/watcher.ts'
import {machineThreads, type Threads} from '../../packages/cli/src/edge/threads.ts'
import {installedTools, type Tools} from '../../packages/cli/src/edge/tools.ts'
import {machinePost, type Post} from '../../packages/cli/src/edge/post.ts'
import {main} from '../../packages/cli/src/main.ts'

/** What a call answered. */
export interface Answer {
  readonly exit: number
  /** Standard output. */
  readonly out: string
  /** Standard error. */
  readonly said: string
}

/** What is not the same for every person. */
export interface PersonOptions {
  readonly locale?: string
  readonly environment?: Readonly<Record<string, string>>
  /** The moment at which the clock stands. */
  readonly now?: string
  readonly piped?: string
  readonly colours?: boolean
  /** The disk, where it is not the machine's. */
  readonly files?: Files
  /** The programs that may be missing, where they are not those that are installed. */
  readonly tools?: Tools
  /** Where the person is asked. */
  readonly asks?: {readonly input: Readable; readonly output: Writable}
  /** Whether standard error is a terminal. */
  readonly watching?: boolean
  /** When the person stops a program that goes on until then; at once unless said otherwise. */
  readonly stopped?: Promise<void>
  /** The addresses that were opened in a browser. */
  readonly opened?: string[]
  /** Stores, mail servers and the clock that mail goes by, where they are not the machine's. */
  readonly post?: Post
  /** What work is given to beside the person's own thread; nothing, unless said otherwise. */
  readonly threads?: Threads
  /** How far the clock goes on, in milliseconds, each time it is looked at. */
  readonly tick?: number
}

let runs = 0

/** A person at a folder of this machine who types calls of `budstikke`: the disk is real, the clock stands still. */
export function person(
  folder: string,
  {
    locale = 'en',
    environment = {},
    now = '2026-11-21T08:00:00Z',
    piped = '',
    colours = false,
    files = diskFiles,
    tools = installedTools,
    asks,
    watching = false,
    tick = 0,
    threads = machineThreads,
    post = machinePost,
    stopped = Promise.resolve(),
    opened = []
  }: PersonOptions = {}
) {
  let looks = 0
  let said = ''
  const call = async (...argv: readonly string[]): Promise<Answer> => {
    let out = ''
    said = ''
    const edge: Edge = {
      folder,
      environment: {LANG: locale, ...environment},
      files,
      tools,
      terminal: {
        out: (text) => void (out += text),
        say: (text) => void (said += text),
        read: async () => Buffer.from(piped),
        ...(asks === undefined ? {} : {asks}),
        redraws: watching,
        colours: {out: colours, say: colours},
        width: 100
      },
      post,
      version: () => '1.2.3',
      threads,
      edition: () => editionOf(new URL('../../packages/cli/src/main.ts', import.meta.url).href),
      now: () => Date.parse(now) + tick * looks++,
      unique: () => `1-${String(runs++).padStart(8, '0')}`,
      fetch: (url, init) => fetch(url, init),
      // Nobody in a test has time.
      wait: () => Promise.resolve(),
      serve: serveHere,
      watch: watchHere,
      open: (address) => void opened.push(address),
      stopped: () => stopped,
      onStop: () => () => undefined
    }
    const exit = await main(argv, edge)
    return {exit, out, said}
  }
  /** What the call that runs has said so far. */
  return Object.assign(call, {said: () => said})
}

/** A folder of its own for one test, with `files` in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Every file below a folder with its content, by path. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'latin1')])
  )
}

/** The least that a newsroom says of itself. */
export const newsroomYaml = `organisation: Fiskernes Hus
url: https://presse.fiskerneshus.example
since: 2026
zone: Europe/Copenhagen
languages: [da, sv]
contacts:
  - name: Vera Tangmose
    phones: ['+45 67 20 14 51']
`

/** A release that anybody may see. */
export const published = `---
published: 2026-11-02 09:00
---

# Havnen får en ny mole

Skagen, den 2. november 2026 – Molen bliver 400 meter lang, og den skal stå færdig næste efterår.
`

/** A newsroom with one release in it, and whatever else the test needs. */
export function newsroomWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderWith({'newsroom.yaml': newsroomYaml, 'releases/2026-11-mole/da.md': published, ...files})
}
