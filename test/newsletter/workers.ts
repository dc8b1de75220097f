import type {WorkOptions, World} from '@budstikke/newsletter'
import {onTestFinished} from 'vitest'
import {type SmtpServer, smtpTransport} from '../../packages/cli/src/edge/smtp.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {keys} from './keys.ts'
import {sink, type Sink, type SinkOptions} from './sink.ts'

/** How the mailings of tests are planned. */
export const how = {domain: 'havnefonden.example', returnPath: 'bounces@havnefonden.example'}

let workers = 0

/** What a worker of a test is told: it has a name of its own. */
export function told(more: Partial<WorkOptions> = {}): WorkOptions {
  return {worker: `w${(workers += 1)}`, keys, ...more}
}

/** SMTP to a server on this machine, ended with the test. */
export function transportTo(port: number, more: Partial<SmtpServer> = {}) {
  const transport = smtpTransport({host: '127.0.0.1', port, security: 'none', ...more})
  onTestFinished(() => transport.close())
  return transport
}

/** A server that keeps what it gets, closed with the test. */
export async function sinkFor(options?: SinkOptions): Promise<Sink> {
  const made = await sink(options)
  onTestFinished(() => made.close())
  return made
}

/** A clock that runs as the machine's, from a moment of its own, and can be put forward. */
export function worldAt(time: string): World & {forward(milliseconds: number): void} {
  let offset = Date.parse(time) - Date.now()
  return {
    ...machineWorld,
    now: () => Date.now() + offset,
    forward(milliseconds) {
      offset += milliseconds
    }
  }
}

/** Waits until something is so, which it is to be within twenty seconds or so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 800) throw new Error('It never came to be')
    await machineWorld.wait(25)
  }
}
