import {type DnsResolver, reverseName} from '@budstikke/newsletter'
import {Resolver} from 'node:dns/promises'
import {codeOf} from './files.ts'

/** DNS as this machine asks it, or a server of one's own (`127.0.0.1:53`). */
export function machineDns(server?: string): DnsResolver {
  const resolver = new Resolver({timeout: 5000, tries: 2})
  if (server !== undefined) resolver.setServers([server])
  return {
    txt: async (name) => (await known(resolver.resolveTxt(name))).map((parts) => parts.join('')),
    addresses: async (name) => [...(await known(resolver.resolve4(name))), ...(await known(resolver.resolve6(name)))],
    mx: async (name) => (await known(resolver.resolveMx(name))).map(({exchange}) => exchange),
    names: (address) => known(resolver.resolvePtr(reverseName(address)))
  }
}

// That there is nothing is an answer; that nobody could be asked is none.
async function known<Item>(answer: Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await answer
  } catch (error) {
    if (['ENOTFOUND', 'ENODATA', 'ENONAME'].includes(codeOf(error) ?? '')) return []
    throw error
  }
}
