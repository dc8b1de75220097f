import type {DkimKey} from '@budstikke/newsletter'
import {createPrivateKey, type KeyObject, sign} from 'node:crypto'

/** A key of this machine that signs mail; `undefined` where `pem` holds no private key of RSA or Ed25519. */
export function dkimKey({domain, selector}: Pick<DkimKey, 'domain' | 'selector'>, pem: string): DkimKey | undefined {
  const key = keyIn(pem)
  switch (key?.asymmetricKeyType) {
    case 'ed25519':
      return {domain, selector, algorithm: 'ed25519-sha256', sign: (data) => sign(null, data, key)}
    case 'rsa':
      // Off this thread: a signature takes as long as ten mails.
      return {
        domain,
        selector,
        algorithm: 'rsa-sha256',
        sign: (data) =>
          new Promise((resolve, reject) => {
            sign('sha256', data, key, (error, signature) => (error ? reject(error) : resolve(signature)))
          })
      }
    default:
      return undefined
  }
}

function keyIn(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    // What it says of the key is nothing that a person could act on, and might repeat it.
    return undefined
  }
}
