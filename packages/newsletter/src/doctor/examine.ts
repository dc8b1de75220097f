import {type Finding, finding} from './finding.ts'
import type {DnsResolver} from './resolver.ts'
import {examineSpf} from './spf.ts'

/** How mail is sent, as far as it can be told. */
export interface Sending {
  /** The domain of `From`. */
  readonly from: string
  /** The domain of the return path. */
  readonly returnPath: string
  /** The addresses that mail leaves from; unknown where a relay has its own. */
  readonly addresses?: readonly string[]
  /** The names under which the relay's keys are in DNS. */
  readonly selectors?: readonly string[]
  /** What the relay said it can do; `undefined` where it could not be reached. */
  readonly relay?: {readonly host: string; readonly offers: readonly string[] | undefined}
  /** The headers of a mail as it arrives, or as it is handed to the relay: as they stand, folds too. */
  readonly headers: string
}

/**
 * What Gmail, Yahoo and Microsoft would refuse of mail that is sent so, and how to mend it: SPF, DKIM, DMARC, the names
 * of addresses, TLS, leaving with one click, and whether who signs is who writes.
 *
 * @see Gmail's and Yahoo's rules for senders of 2024, Microsoft's of 2025
 */
export async function examine(dns: DnsResolver, sending: Sending): Promise<readonly Finding[]> {
  const parts = await Promise.all([
    asked('SPF', sending.returnPath, () => spfOf(dns, sending)),
    asked('DKIM', sending.from, () => dkimOf(dns, sending)),
    asked('DMARC', sending.from, () => dmarcOf(dns, sending)),
    asked('PTR', sending.addresses?.join(', ') ?? '', () => ptrOf(dns, sending))
  ])
  return [...parts.flat(), ...tlsOf(sending), ...oneClickOf(sending)]
}

async function asked(what: string, at: string, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look()
  } catch (error) {
    const actual = `${what}: ${error instanceof Error ? error.message : String(error)}`
    return [finding('dns-away', 'unknown', {at, actual})]
  }
}

async function spfOf(dns: DnsResolver, {returnPath, addresses = []}: Sending): Promise<readonly Finding[]> {
  if (addresses.length === 0) return examineSpf(dns, returnPath)
  const all = await Promise.all(addresses.map((address) => examineSpf(dns, returnPath, address)))
  return unique(all.flat())
}

function unique(all: readonly Finding[]): readonly Finding[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

async function dkimOf(dns: DnsResolver, {from, selectors = [], headers}: Sending): Promise<readonly Finding[]> {
  const signatures = fieldsIn(headers, 'dkim-signature').map(tagsIn)
  const keys = [
    ...selectors.map((selector) => ({selector, domain: from})),
    ...signatures.map((tags) => ({selector: tags.get('s') ?? '', domain: tags.get('d') ?? ''}))
  ]
  const found = await Promise.all(keys.map((key) => keyOf(dns, key)))
  const signed = signatures.flatMap((tags): readonly Finding[] => {
    const names = new Set(
      (tags.get('h') ?? '')
        .toLowerCase()
        .split(':')
        .map((name) => name.trim())
    )
    const missing = ['list-unsubscribe', 'list-unsubscribe-post'].filter((name) => !names.has(name))
    return missing.length === 0
      ? []
      : // Without both under the signature the button is not shown (RFC 8058, section 4).
        [
          finding('dkim-headers', 'refused', {
            receivers: ['gmail', 'yahoo'],
            at: tags.get('d') ?? '',
            actual: tags.get('h') ?? '',
            expected: missing.join(':')
          })
        ]
  })
  return keys.length === 0 ? [finding('dkim-unasked', 'unknown', {at: from})] : [...unique(found.flat()), ...signed]
}

async function keyOf(
  dns: DnsResolver,
  {selector, domain}: {readonly selector: string; readonly domain: string}
): Promise<readonly Finding[]> {
  const at = `${selector}._domainkey.${domain}`
  const record = (await dns.txt(at)).find((text) => /(?:^|;)\s*p=/u.test(text))
  if (record === undefined) return [finding('dkim-missing', 'refused', {at, expected: 'v=DKIM1; k=rsa; p=…'})]
  const tags = tagsIn(record)
  const key = Buffer.from((tags.get('p') ?? '').replaceAll(/\s/gu, ''), 'base64')
  const kind = tags.get('k') ?? 'rsa'
  const about = {at, actual: record}
  if (key.length === 0 || (kind === 'ed25519' && key.length !== 32) || (kind !== 'rsa' && kind !== 'ed25519'))
    return [finding('dkim-broken', 'refused', {...about, expected: 'v=DKIM1; k=rsa; p=…'})]
  // A key of 1024 bits is 162 bytes long with all that stands around it, one of 2048 is 294.
  if (kind === 'rsa' && key.length < 160) return [finding('dkim-short', 'refused', {...about, expected: '2048'})]
  if (kind === 'rsa' && key.length < 290) return [finding('dkim-short', 'doubtful', {...about, expected: '2048'})]
  return [finding('dkim-fine', 'fine', about)]
}

async function dmarcOf(dns: DnsResolver, sending: Sending): Promise<readonly Finding[]> {
  const {from, returnPath, headers} = sending
  const policy = await policyOf(dns, from)
  const at = `_dmarc.${from}`
  const expected = `v=DMARC1; p=none; rua=mailto:dmarc@${from}`
  if (policy === undefined) return [finding('dmarc-missing', 'refused', {at, expected})]
  const {records, domain} = policy
  const [record = '', ...others] = records
  const about = {at: `_dmarc.${domain}`, actual: records.join(' | ')}
  if (others.length > 0) return [finding('dmarc-many', 'refused', {...about, expected})]
  const tags = tagsIn(record)
  const wish = tags.get('p')?.toLowerCase()
  if (wish === undefined || !['none', 'quarantine', 'reject'].includes(wish))
    return [finding('dmarc-broken', 'refused', {...about, expected})]
  const state =
    wish === 'none'
      ? finding('dmarc-none', 'doubtful', {...about, expected: record.replace(/p=none/iu, 'p=quarantine')})
      : finding('dmarc-fine', 'fine', about)
  const strict = {spf: tags.get('aspf')?.toLowerCase() === 's', dkim: tags.get('adkim')?.toLowerCase() === 's'}
  const signers = fieldsIn(headers, 'dkim-signature').map((field) => tagsIn(field).get('d') ?? '')
  const isAligned =
    isOne(domain, from, returnPath, strict.spf) || signers.some((signer) => isOne(domain, from, signer, strict.dkim))
  return [
    state,
    isAligned
      ? finding('aligned', 'fine', {at: from, actual: [returnPath, ...signers].join(', ')})
      : finding('unaligned', 'refused', {at: from, actual: [returnPath, ...signers].join(', '), expected: from})
  ]
}

/** The policy of a domain, or of the nearest above it that has one (RFC 7489, 6.6.3, as a walk up the tree). */
async function policyOf(
  dns: DnsResolver,
  domain: string
): Promise<{readonly domain: string; readonly records: readonly string[]} | undefined> {
  const labels = domain.split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const name = labels.slice(from).join('.')
    const records = (await dns.txt(`_dmarc.${name}`)).filter((text) => /^v=DMARC1\b/u.test(text))
    if (records.length > 0) return {domain: name, records}
  }
  return undefined
}

// Both are below the domain that has the policy, or the same where it asks for that.
function isOne(policy: string, from: string, other: string, strict: boolean): boolean {
  const [a, b] = [from.toLowerCase(), other.toLowerCase()]
  return a === b || (!strict && [a, b].every((name) => name === policy || name.endsWith(`.${policy}`)))
}

async function ptrOf(dns: DnsResolver, {addresses = []}: Sending): Promise<readonly Finding[]> {
  if (addresses.length === 0) return [finding('ptr-unasked', 'unknown')]
  return Promise.all(
    addresses.map(async (address) => {
      const names = await dns.names(address)
      if (names.length === 0) return finding('ptr-missing', 'refused', {at: address})
      for (const name of names)
        if ((await dns.addresses(name)).includes(address))
          return finding('ptr-fine', 'fine', {at: address, actual: name})
      return finding('ptr-unconfirmed', 'refused', {at: address, actual: names.join(', '), expected: address})
    })
  )
}

function tlsOf({relay}: Sending): readonly Finding[] {
  if (relay === undefined) return []
  const {host, offers} = relay
  if (offers === undefined) return [finding('tls-unreached', 'unknown', {at: host})]
  if (offers.some((offer) => /^(?:STARTTLS|TLS)$/iu.test(offer))) return [finding('tls-fine', 'fine', {at: host})]
  return [
    finding('tls-missing', 'refused', {receivers: ['gmail'], at: host, actual: offers.join(', '), expected: 'STARTTLS'})
  ]
}

function oneClickOf({headers}: Sending): readonly Finding[] {
  const raw = /^list-unsubscribe:(.*(?:\r?\n[ \t].*)*)/imu.exec(headers)?.[1] ?? ''
  const [post = ''] = fieldsIn(headers, 'list-unsubscribe-post')
  const receivers = ['gmail', 'yahoo'] as const
  if (raw.trim() === '' || post.trim() !== 'List-Unsubscribe=One-Click')
    return [
      finding('oneclick-missing', 'refused', {
        receivers,
        at: 'List-Unsubscribe-Post',
        actual: post,
        expected: 'List-Unsubscribe=One-Click'
      })
    ]
  if (!/<https:/iu.test(raw))
    return [
      finding('oneclick-insecure', 'refused', {
        receivers,
        at: 'List-Unsubscribe',
        actual: raw.trim(),
        expected: 'https:'
      })
    ]
  if (/[\r\n]/u.test(raw.trim()))
    return [finding('oneclick-folded', 'doubtful', {at: 'List-Unsubscribe', actual: raw.trim()})]
  return [finding('oneclick-fine', 'fine', {at: 'List-Unsubscribe', actual: raw.trim()})]
}

/** The values of a header, each unfolded. */
function fieldsIn(headers: string, name: string): readonly string[] {
  return headers
    .replaceAll(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)
    .filter((line) => line.toLowerCase().startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).trim())
}

/** `v=DKIM1; k=rsa; p=…` by its tags. */
function tagsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').flatMap((part): readonly (readonly [string, string])[] => {
      const equals = part.indexOf('=')
      return equals < 1 ? [] : [[part.slice(0, equals).trim(), part.slice(equals + 1).trim()]]
    })
  )
}
