import {issueOf, plan, progressOf, resendUnknown, type Store, work} from '@budstikke/newsletter'
import {must} from '@budstikke/core'
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {createRequire} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {smtpTransport} from '../../packages/cli/src/edge/smtp.ts'
import type {StorePlace} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {keys} from './keys.ts'
import {newsroomAt} from './newsrooms.ts'
import {addReaders, mailsIn} from './readers.ts'
import {sink} from './sink.ts'
import type {WorkerCall} from './worker.ts'
import type {onCrash} from '../../packages/newsletter/src/model/states.ts'

const tsx = pathToFileURL(createRequire(new URL('../../package.json', import.meta.url)).resolve('tsx')).href
const script = fileURLToPath(new URL('worker.ts', import.meta.url))

/** What is done to one of two workers in the middle of a mailing, and what the mailing does about it. */
export interface Blow {
  /** A worker is killed, or frozen past its lease and woken; or the store's server is killed, which starts again. */
  readonly signal: 'SIGKILL' | 'SIGSTOP' | {readonly crash: () => Promise<void>}
  readonly onCrash: keyof typeof onCrash
  readonly readers: number
  readonly connections: number
}

/** What came of it. */
export interface Toll {
  /** Readers whom no mail reached, and of whom nobody says so. */
  readonly lost: number
  /** Mails that came again. */
  readonly doubled: number
  /** Readers set apart for an editor. */
  readonly held: number
  /** Of those, how many had no mail. */
  readonly unsent: number
  /** Doubled when the editor sends to all who were set apart: those of them who had it. */
  readonly resent: number
}

/** Sends a mailing by two processes, strikes one of them or their store half-way, and counts. */
export async function strike(store: Store, place: StorePlace, blow: Blow): Promise<Toll> {
  const {readers, connections, signal} = blow
  const leaseMilliseconds = leaseOf(signal)
  const addresses = await addReaders(store, readers)
  const issue = must(issueOf(await newsroomAt('2026-11-03T08:00:00Z'), 'mole'))
  const {mailing} = await plan(store, machineWorld, issue, mailsIn('da', 'sv'), {
    domain: 'havnefonden.example',
    returnPath: 'bounces@havnefonden.example',
    onCrash: blow.onCrash,
    rangeSize: 250,
    maxLate: 24 * 60 * 60 * 1000
  })
  const strikeAt = Math.floor(readers * (0.2 + (0.4 * (machineWorld.random(1)[0] ?? 0)) / 256))
  let struck: Promise<void> | undefined
  const workers: ChildProcess[] = []
  const server = await sink({
    thinks: 2,
    seen() {
      if (struck || server.arrived.length < strikeAt) return
      if (typeof signal !== 'string') {
        struck = signal.crash()
        return
      }
      struck = Promise.resolve()
      workers[0]?.kill(signal)
      // Well past its lease. Not when the other has ended: who is frozen with SQLite's lock in hand keeps all others out.
      if (signal === 'SIGSTOP') setTimeout(() => workers[0]?.kill('SIGCONT'), leaseMilliseconds * 2.5)
    }
  })
  const call = {place, port: server.port, connections, leaseMilliseconds}
  workers.push(...(await Promise.all(['first', 'second'].map((worker) => started({...call, worker})))))
  // Who opens a store that has just been killed finds none: nothing is struck before both are there.
  for (const worker of workers) worker.stdin?.write('go\n')
  const [first, second] = workers
  if (!first || !second) throw new Error('No workers')
  await ended(second)
  if (signal !== 'SIGKILL') await ended(first)
  await (struck ?? Promise.reject(new Error('Everything was over before the blow')))
  const before = new Map(server.counts())
  const progress = must(await progressOf(store, mailing))
  const unsure = await store.db
    .selectFrom('delivery')
    .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber')
    .select('subscriber.address')
    .where('delivery.state', '=', 4)
    .execute()
  const held = new Set(unsure.map(({address}) => address))
  const missing = addresses.filter((address) => !before.has(address))
  if (held.size > 0) {
    await resendUnknown(store, machineWorld, mailing)
    const transport = smtpTransport({host: '127.0.0.1', port: server.port, security: 'none'})
    await work(store, transport, machineWorld, {worker: 'third', keys})
    await transport.close()
  }
  const after = server.counts()
  await server.close()
  if (progress.counts.started > 0) throw new Error(`${progress.counts.started} rows say that they are being sent`)
  return {
    lost: missing.filter((address) => !held.has(address)).length + addresses.filter((one) => !after.has(one)).length,
    doubled: sum([...before.values()].map((count) => count - 1)),
    held: held.size,
    unsent: missing.filter((address) => held.has(address)).length,
    resent: sum([...after].map(([address, count]) => count - (before.get(address) ?? 1)))
  }
}

// A minute where nobody says otherwise, and a store is back within it: on a busy machine PostgreSQL takes ten seconds. Who is
// frozen is frozen past it; and it must be long enough that the other worker is not, too: what is counted is one blow.
function leaseOf(signal: Blow['signal']): number {
  if (typeof signal !== 'string') return 60_000
  return signal === 'SIGSTOP' ? 6000 : 2000
}

async function started(call: WorkerCall): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--conditions=budstikke-source', '--import', tsx, script, JSON.stringify(call)],
    {stdio: ['pipe', 'pipe', 'inherit']}
  )
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`A worker ended with ${code} before it began`)))
  })
  return child
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const [code] = (await once(child, 'exit')) as readonly unknown[]
  if (code !== 0) throw new Error(`A worker ended with ${String(code)}`)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
