/** Whether `text` is an IPv4 address. */
export function isIPv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/u.test(text)
}

/** Whether `text` is an IPv6 address. */
export function isIPv6(text: string): boolean {
  return text.includes(':') && /^[\da-f:.]+$/iu.test(text) && URL.canParse(`http://[${text}]/`)
}

/** Whether `address` lies in the network of which `network` is an address and whose first `length` bits are fixed. */
export function isWithin(address: string, network: string, length: number): boolean {
  const [bits, fixed] = [bitsOf(address), bitsOf(network)]
  return bits.length === fixed.length && bits.slice(0, length) === fixed.slice(0, length)
}

/** Where DNS keeps the names of an address (RFC 1035, section 3.5; RFC 3596, section 2.5). */
export function reverseName(address: string): string {
  if (isIPv4(address)) return `${address.split('.').toReversed().join('.')}.in-addr.arpa`
  return `${[...groupsOf(address).join('')].toReversed().join('.')}.ip6.arpa`
}

function bitsOf(address: string): string {
  return isIPv4(address)
    ? address
        .split('.')
        .map((part) => Number(part).toString(2).padStart(8, '0'))
        .join('')
    : groupsOf(address)
        .map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0'))
        .join('')
}

// The URL standard writes every IPv6 address in one way, without dots.
function groupsOf(address: string): readonly string[] {
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [before = '', after] = written.split('::')
  const head = before.split(':').filter((part) => part !== '')
  const tail = after?.split(':').filter((part) => part !== '') ?? []
  const zeros = Array.from({length: 8 - head.length - tail.length}, () => '0')
  return [...head, ...zeros, ...tail].map((group) => group.padStart(4, '0'))
}
