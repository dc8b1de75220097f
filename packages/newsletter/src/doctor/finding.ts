/** Who refuses mail for it. */
export type Receiver = 'gmail' | 'yahoo' | 'microsoft'

/** What can be found, by its id. */
export const findings = [
  'spf-fine',
  'spf-missing',
  'spf-many',
  'spf-broken',
  'spf-lookups',
  'spf-open',
  'spf-address',
  'dkim-fine',
  'dkim-missing',
  'dkim-broken',
  'dkim-short',
  'dkim-unasked',

  'dkim-headers',
  'dmarc-fine',
  'dmarc-missing',
  'dmarc-many',
  'dmarc-broken',
  'dmarc-none',
  'aligned',
  'unaligned',
  'ptr-fine',
  'ptr-missing',
  'ptr-unconfirmed',
  'ptr-unasked',
  'tls-fine',
  'tls-missing',
  'tls-unreached',
  'oneclick-fine',
  'oneclick-missing',
  'oneclick-insecure',
  'oneclick-folded',
  'dns-away'
] as const

/** The id of a finding. */
export type FindingId = (typeof findings)[number]

/** Something that was looked at. */
export interface Finding {
  readonly id: FindingId
  /** `refused`: mail is turned away for it, or lands in spam; `doubtful`: better otherwise; `unknown`: could not be seen from here. */
  readonly state: 'fine' | 'doubtful' | 'refused' | 'unknown'
  readonly receivers: readonly Receiver[]
  /** Where: a domain, an address, a header. */
  readonly at: string
  /** What was met there. */
  readonly actual: string
  /** What would be right, to be put there as it is. */
  readonly expected: string
}

/** All who ask the same of people who send much mail. */
const everybody: readonly Receiver[] = ['gmail', 'yahoo', 'microsoft']

/** A finding; what is left out says nothing. */
export function finding(
  id: FindingId,
  state: Finding['state'],
  {receivers = state === 'refused' ? everybody : [], at = '', actual = '', expected = ''}: Partial<Finding> = {}
): Finding {
  return {id, state, receivers, at, actual, expected}
}
