import type {World} from '../model/world.ts'
import type {Store} from '../store/store.ts'
import type {KeyRing} from '../tokens.ts'

/** Where readers and their consent are kept, and the secrets that go with them. */
export interface Registry {
  readonly store: Store
  readonly world: World
  /** Signs links, and the head of the consent ledger. */
  readonly keys: KeyRing
  /**
   * Turns the addresses of people who are not to be mailed into hashes: 32 bytes or more. With another one nobody is
   * found again who was suppressed, so it is never changed.
   */
  readonly pepper: Uint8Array
}
