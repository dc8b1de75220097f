// The store holds states as small numbers: a ledger row is 151 bytes, and there are a million of them a mailing.
// The numbers are for life; a new state takes the next one.

/** Whether a reader may be mailed: signed up and not yet confirmed, confirmed, never again. */
export const subscriberState = {pending: 0, active: 1, suppressed: 2} as const

/** Whether one thing that a reader asked for stands: asked and not yet confirmed, in force, withdrawn. */
export const subscriptionState = {pending: 0, active: 1, ended: 2} as const

/** How often a reader wants mail: each release at once, or gathered. */
export const cadence = {immediate: 0, daily: 1, weekly: 2} as const

/** How far a mailing is. A paused one goes on when it is told to; one that was cancelled never does. */
export const mailingState = {running: 0, paused: 1, done: 2, cancelled: 3} as const

/** How far a range of readers is: for anybody to take, in the hands of a worker until its lease ends, done. */
export const batchState = {ready: 0, leased: 1, done: 2} as const

/**
 * What the ledger knows of one mail to one reader.
 *
 * - `started`: about to be sent or on the wire (only where a crash must not repeat: `hold`)
 * - `sent`: the server took it; `failed`: it will never take it
 * - `deferred`: not now; tried again later
 * - `unknown`: a crash came between; an editor decides, and `dismissed` is the decision to leave it
 */
export const deliveryState = {started: 0, sent: 1, deferred: 2, failed: 3, unknown: 4, dismissed: 5} as const

/** How far a single mail is. */
export const letterState = {ready: 0, leased: 1, sent: 2, failed: 3} as const

/** What a crash does to mails whose fate it hid: held for the editor to decide, or sent again under the same Message-ID. */
export const onCrash = {hold: 0, resend: 1} as const

/** Who told of a bounce: the server while we sent, a report afterwards (RFC 3464), a complaint (RFC 5965). */
export const bounceSource = {smtp: 0, report: 1, complaint: 2} as const

/** The numbers of one of the lists above. */
export type NumberOf<States extends Readonly<Record<string, number>>> = States[keyof States]

/** The name of a number in one of the lists above. */
export function nameOf<States extends Readonly<Record<string, number>>>(
  states: States,
  number: number
): keyof States & string {
  for (const name of Object.keys(states)) if (states[name] === number) return name
  throw new TypeError(`Unexpected state ${number}, expected one of ${Object.values(states).join(', ')}`)
}
