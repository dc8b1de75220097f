// One worker as a process of its own: what it is to do comes in its first argument, as JSON. It says `ready` when its store
// is open, and begins when it is told to, by a line.
import {work} from '@budstikke/newsletter'
import {once} from 'node:events'
import {smtpTransport} from '../../packages/cli/src/edge/smtp.ts'
import {openStore, type StorePlace} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {keys} from './keys.ts'

/** What a worker is to do. */
export interface WorkerCall {
  readonly place: StorePlace
  readonly port: number
  readonly worker: string
  readonly connections: number
  readonly leaseMilliseconds: number
}

const call = JSON.parse(process.argv[2] ?? '{}') as WorkerCall
const store = await openStore(call.place)
const transport = smtpTransport({host: '127.0.0.1', port: call.port, security: 'none'})
process.stdout.write('ready\n')
// All of them begin when all are there.
await once(process.stdin, 'data')
process.stdin.destroy()
await work(store, transport, machineWorld, {
  worker: call.worker,
  keys,
  connections: call.connections,
  leaseMilliseconds: call.leaseMilliseconds
})
await transport.close()
await store.close()
