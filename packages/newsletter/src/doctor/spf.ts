import {isIPv4, isIPv6, isWithin} from './ip.ts'
import {type Finding, finding} from './finding.ts'
import type {DnsResolver} from './resolver.ts'

/** What SPF says of an address that sends. */
type Verdict = 'pass' | 'fail' | 'softfail' | 'neutral' | 'broken' | 'lookups'

/**
 * Whether `domain` says who may send in its name, and, where `address` is given, that this one may.
 *
 * @see RFC 7208
 */
export async function examineSpf(dns: DnsResolver, domain: string, address?: string): Promise<readonly Finding[]> {
  const records = await recordsOf(dns, domain)
  const [record, ...others] = records
  const expected =
    address === undefined ? 'v=spf1 include:… -all' : `v=spf1 ${isIPv4(address) ? 'ip4' : 'ip6'}:${address} -all`
  if (record === undefined) return [finding('spf-missing', 'refused', {at: domain, expected})]
  if (others.length > 0) return [finding('spf-many', 'refused', {at: domain, actual: records.join(' | '), expected})]
  const about = {at: domain, actual: record}
  if (/\s[+]?all(?:\s|$)/iu.test(record))
    return [finding('spf-open', 'refused', {...about, expected: record.replace(/\s[+]?all\b/iu, ' -all')})]
  const search: Search = {dns, address, lookups: 0}
  const verdict = await verdictOf(search, domain)
  if (verdict === 'broken') return [finding('spf-broken', 'refused', {...about, expected})]
  if (verdict === 'lookups') return [finding('spf-lookups', 'refused', {...about, expected: '10'})]
  if (address !== undefined && verdict !== 'pass')
    return [finding('spf-address', 'refused', {at: domain, actual: address, expected: widened(record, address)})]
  return [finding('spf-fine', 'fine', about)]
}

interface Search {
  readonly dns: DnsResolver
  /** Where none is known, every branch is walked, so that what is broken is found. */
  readonly address: string | undefined
  lookups: number
}

async function recordsOf(dns: DnsResolver, domain: string): Promise<readonly string[]> {
  return (await dns.txt(domain)).filter((text) => /^v=spf1(?: |$)/iu.test(text))
}

async function verdictOf(search: Search, domain: string): Promise<Verdict> {
  const [record, ...others] = await recordsOf(search.dns, domain)
  if (record === undefined || others.length > 0) return 'broken'
  let redirect: string | undefined
  for (const term of record
    .split(/\s+/u)
    .slice(1)
    .filter((one) => one !== '')) {
    const modifier = /^([a-z][\w.-]*)=(.*)$/iu.exec(term)
    if (modifier) {
      if (modifier[1]?.toLowerCase() === 'redirect') redirect = modifier[2]
      continue
    }
    const [, sign = '+', name = '', value] =
      /^([+?~-])?(all|include|a|mx|ptr|ip4|ip6|exists)(?:[:/](.*))?$/iu.exec(term) ?? []
    if (name === '') return 'broken'
    const met = await meets(search, domain, {name: name.toLowerCase(), value, hasSlash: /^[^:]*\//u.test(term)})
    if (met === 'broken' || met === 'lookups') return met
    if (met === 'hit') return signs[sign] ?? 'pass'
  }
  if (redirect === undefined) return 'neutral'
  search.lookups += 1
  return search.lookups > 10 ? 'lookups' : verdictOf(search, redirect)
}

const signs: Readonly<Record<string, Verdict>> = {'+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral'}

interface Mechanism {
  readonly name: string
  readonly value: string | undefined
  /** `a/24`: a length without a name. */
  readonly hasSlash: boolean
}

async function meets(
  search: Search,
  domain: string,
  {name, value, hasSlash}: Mechanism
): Promise<'hit' | 'miss' | 'broken' | 'lookups'> {
  const {dns, address} = search
  if (name === 'all') return address === undefined ? 'miss' : 'hit'
  if (name === 'ip4' || name === 'ip6') {
    const [ip = '', length] = (value ?? '').split('/')
    if (name === 'ip4' ? !isIPv4(ip) : !isIPv6(ip)) return 'broken'
    return address !== undefined && within(address, ip, length) ? 'hit' : 'miss'
  }
  search.lookups += 1
  if (search.lookups > 10) return 'lookups'
  if (name === 'include') {
    if (value === undefined || value === '') return 'broken'
    if (value.includes('%')) return 'miss'
    const inner = await verdictOf(search, value)
    return inner === 'broken' || inner === 'lookups'
      ? inner
      : inner === 'pass' && address !== undefined
        ? 'hit'
        : 'miss'
  }
  // Macros and PTR are for other messages than ours to be judged by.
  if (name === 'ptr' || name === 'exists' || value?.includes('%') === true) return 'miss'
  const [host, length] = hasSlash ? [domain, value] : (value ?? domain).split('/')
  const hosts = name === 'mx' ? await dns.mx(host ?? domain) : [host ?? domain]
  for (const one of hosts)
    for (const ip of await dns.addresses(one)) if (address !== undefined && within(address, ip, length)) return 'hit'
  return 'miss'
}

function within(address: string, network: string, length: string | undefined): boolean {
  const family = isIPv4(network) ? 'ipv4' : 'ipv6'
  if ((family === 'ipv4') !== isIPv4(address)) return false
  return isWithin(address, network, length === undefined ? (family === 'ipv4' ? 32 : 128) : Number(length))
}

function widened(record: string, address: string): string {
  const own = `${isIPv4(address) ? 'ip4' : 'ip6'}:${address}`
  return /\s[-~?]all\b/iu.test(record) ? record.replace(/\s([-~?])all\b/iu, ` ${own} $1all`) : `${record} ${own} -all`
}
