import {createReadStream} from 'node:fs'
import type {DnsResolver, Store, Transport, World} from '@budstikke/newsletter'
import {readSecret, type SecretFile, writeSecret} from './secrets.ts'
import type {SmtpServer} from './smtp.ts'
import type {StorePlace} from './stores.ts'
import {machineWorld} from './world.ts'

/** What mailing needs of the machine: a store, a mail server, secrets, a clock that waits. */
export interface Post {
  openStore(place: StorePlace): Promise<Store>
  smtp(server: SmtpServer): Promise<Transport>
  /** The text at `path`, piece by piece as it is asked for; fails with the error of Node where it cannot be read. */
  pieces(path: string): AsyncIterable<string>
  readSecret(path: string): Promise<SecretFile>
  writeSecret(path: string, text: string): Promise<void>
  /** DNS, of `server` where one is named. */
  dns(server?: string): Promise<DnsResolver>
  /** What a mail server says it can do; `undefined` where it does not answer. */
  offers(server: SmtpServer): Promise<readonly string[] | undefined>
  readonly world: World
}

/** The post of this machine. What it needs is loaded when it is used: most commands mail nothing. */
export const machinePost: Post = {
  openStore: async (place) => (await import('./stores.ts')).openStore(place),
  smtp: async (server) => (await import('./smtp.ts')).smtpTransport(server),
  dns: async (server) => (await import('./dns.ts')).machineDns(server),
  offers: async (server) => (await import('./greeting.ts')).offersOf(server),
  pieces: (path) => createReadStream(path, 'utf8'),
  readSecret,
  writeSecret,
  world: machineWorld
}
