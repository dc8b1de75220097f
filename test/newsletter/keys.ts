import type {KeyRing} from '@budstikke/newsletter'

/** Keys for tests: anybody may know them. */
export const keys: KeyRing = [{id: 1, secret: Buffer.alloc(32, 7)}]
