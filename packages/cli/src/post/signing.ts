import {type DkimKey, signedBy, type Transport} from '@budstikke/newsletter'
import type {Call} from '../call.ts'
import {dkimKey} from '../edge/dkim.ts'
import {trouble} from '../trouble.ts'
import {secret} from './secret.ts'

/**
 * The key that signs mail here, for a newsroom whose relay does not: `DKIM_KEY`, a private key in PEM, and `DKIM_NAME`,
 * where its public half is, `press._domainkey.example.org`. `undefined`, which is usual, where neither is set.
 */
export async function dkimKeyOf(call: Call): Promise<DkimKey | undefined> {
  const pem = await secret(call, 'DKIM_KEY')
  const name = call.edge.environment['DKIM_NAME'] ?? ''
  if (pem === undefined && name === '') return undefined
  const [, selector, domain] = /^([a-z\d][a-z\d.-]*)\._domainkey\.([a-z\d.-]+\.[a-z\d-]+)$/iu.exec(name) ?? []
  if (selector === undefined || domain === undefined) throw trouble('trouble.dkimName')
  // In one line of an environment the ends of lines are written out.
  const key = pem === undefined ? undefined : dkimKey({selector, domain}, pem.replaceAll(String.raw`\n`, '\n'))
  if (key === undefined) throw trouble('trouble.dkimKey')
  return key
}

/** `transport` with every message signed on its way out, letters too. */
export function signing(transport: Transport, keys: readonly DkimKey[]): Transport {
  return {
    send: async (envelope, message) => transport.send(envelope, [await signedBy(keys, Buffer.concat(message))]),
    close: () => transport.close()
  }
}
