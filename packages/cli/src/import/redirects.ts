import {url} from '@budstikke/core'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {shown} from '../paths.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import type {Archive} from './archive.ts'

/** The file beside newsroom.yaml that says where old addresses lead. */
export const redirectsName = 'redirects.txt'

const opening = '# budstikke import'

/**
 * Writes where each release was to be read and where it will be, a line each: `old new 301`, whole addresses, in the order
 * of the old ones, which is the form that many hosts read as `_redirects`. Answers how many there are.
 *
 * It is made anew from the ledger by every import, and keeps what the organisation says is gone (`old gone`): a file of that
 * name that does not begin as ours is left as it is.
 */
export async function writeRedirects(call: Call, {newsroom, lines}: Archive): Promise<number> {
  const {files} = call.edge
  const place = join(newsroom.place, redirectsName)
  const leads = new Map<string, string>()
  for (const {address, language, slug} of lines) {
    const page = url(`${language}/${slug}/`, newsroom.settings.url)
    if (address !== undefined && page !== undefined && address !== page) leads.set(address, page)
  }
  if (leads.size === 0) return 0
  const path = shown(call.edge, place)
  try {
    const before = (await files.kind(place)) === 'file' ? new TextDecoder().decode(await files.read(place)) : undefined
    if (before !== undefined && !before.startsWith(opening)) throw trouble('trouble.importExists', {path})
    const rows = [...leads].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => `${from} ${to} 301\n`)
    const gone = (before ?? '').split('\n').filter((line) => /^\S+\s+(?:gone|410)\s*$/iu.test(line))
    const text = `${opening}\n${rows.join('')}${gone.map((line) => `${line}\n`).join('')}`
    if (text !== before) await files.replace(place, text)
  } catch (error) {
    throw diskTrouble(error, path)
  }
  return leads.size
}
