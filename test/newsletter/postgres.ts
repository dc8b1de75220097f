import {chmodSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import type {TestProject} from 'vitest/node'
import {temporary} from '../temporary.ts'
import {postgresProgram} from './postgres-program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the PostgreSQL of these tests listens. */
    readonly postgresPort: number
  }
}

/** One real PostgreSQL for all tests of a run: every store in it is a database of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres(temporary)
  project.provide('postgresPort', server.port)
  return () => server.stop()
}

/** A running PostgreSQL. */
export interface PostgresServer {
  readonly port: number
  /** The address of the database `name`. */
  url(name: string): string
  /** Ends it and removes what it wrote. */
  stop(): Promise<void>
  /** Kills it and all that work for it, as when the power goes, and lets it start again. */
  crash(): Promise<void>
}

/** Starts a PostgreSQL of its own in a folder of its own below `home`. */
export async function startPostgres(home = tmpdir()): Promise<PostgresServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(home, 'budstikke-postgres-'))
  // As root the server runs as a person of its own, who has to get in.
  chmodSync(folder, 0o777)
  const Program = await postgresProgram(folder)
  const server = new Program({
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
    async crash() {
      const {pid} = Reflect.get(server, 'process') as {readonly pid: number}
      const workers = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
      for (const one of [pid, ...workers]) if (one > 0) process.kill(one, 'SIGKILL')
      // Who is not quite dead yet keeps the next one out.
      await persist(() => server.start())
      // It reads again what it wrote before, and lets nobody in until then.
      await persist(async () => {
        const client = server.getPgClient()
        try {
          await client.connect()
        } finally {
          await client.end()
        }
      })
    },
    async stop() {
      await server.stop()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

async function persist(work: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries += 1)
    try {
      await setTimeout(300)
      await work()
      return
    } catch (error) {
      if (tries === 40) throw error
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
