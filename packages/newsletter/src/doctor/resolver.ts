/** DNS, as the caller asks it. Each answers nothing where there is nothing, and rejects where nobody could be asked. */
export interface DnsResolver {
  /** Every text, its parts joined. */
  txt(name: string): Promise<readonly string[]>
  /** IPv4 and IPv6. */
  addresses(name: string): Promise<readonly string[]>
  /** Mail servers. */
  mx(name: string): Promise<readonly string[]>
  /** The names of an address. */
  names(address: string): Promise<readonly string[]>
}
