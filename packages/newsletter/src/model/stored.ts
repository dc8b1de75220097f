import type {Wishes} from '../consent/wishes.ts'
import type {Audience} from '../issue.ts'
import type {CompiledMail} from '../mail/compiled.ts'
import type {DigestKit} from '../mail/digest.ts'

/** An audience as `plan` stored it. */
export function storedAudience(json: string): Audience {
  return JSON.parse(json) as Audience
}

/** A mail as whoever planned it stored it. */
export function storedMail(json: string): CompiledMail {
  return JSON.parse(json) as CompiledMail
}

/** The kit of a digest as whoever planned it stored it. */
export function storedKit(json: string): DigestKit {
  return JSON.parse(json) as DigestKit
}

/** The wishes that a line of the consent ledger keeps; `undefined` where it keeps none. */
export function storedWishes(json: string): Wishes | undefined {
  return (JSON.parse(json) as {readonly wishes?: Wishes}).wishes
}
