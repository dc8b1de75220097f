import type {Brand} from '@budstikke/core'

/** An address that can stand in an envelope and a header as it is (RFC 5321, 5322, 6531). */
export type MailAddress = Brand<string, 'MailAddress'>

/** What makes two addresses one: NFC, lower case, the domain as DNS has it (IDNA). */
export type AddressKey = Brand<string, 'AddressKey'>

// Letters of any script and the marks of RFC 5322's atom. Quoted local parts are valid and unused: what stands in
// quotation marks may hold spaces, angle brackets and commas, and somewhere a program will believe them.
const local = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u
const host =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}]$/u

/** The address that `text` spells, its domain as DNS has it; `undefined` for what no mail can be sent to. */
export function mailAddress(text: string): MailAddress | undefined {
  const parts = partsOf(text)
  return parts && (`${parts.local}@${parts.domain}` as MailAddress)
}

/** The key of the address that `text` spells; `undefined` where it spells none. */
export function addressKey(text: string): AddressKey | undefined {
  const parts = partsOf(text)
  return parts && (`${parts.local.toLowerCase()}@${parts.domain}` as AddressKey)
}

/** The part after the last `@`: the domain that mail goes to, in the form of DNS. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function partsOf(text: string): {readonly local: string; readonly domain: string} | undefined {
  const address = text.trim().normalize('NFC')
  const at = address.lastIndexOf('@')
  if (at < 1) return undefined
  const name = address.slice(0, at)
  const domain = domainAscii(address.slice(at + 1))
  // Octets, since that is what servers count (RFC 5321, section 4.5.3.1).
  if (domain === undefined || !local.test(name) || octets(name) > 64 || octets(name) + domain.length > 253)
    return undefined
  return {local: name, domain}
}

function domainAscii(text: string): string | undefined {
  if (!host.test(text)) return undefined
  try {
    // The URL standard's host parser is UTS #46.
    const {hostname} = new URL(`http://${text}/`)
    return /^[\da-z.-]+\.[a-z][\da-z-]*[\da-z]$/u.test(hostname) && hostname.length <= 253 ? hostname : undefined
  } catch {
    return undefined
  }
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length
}
