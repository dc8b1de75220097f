import type {Nodes} from 'mdast'
import {locales} from '../locales/index.ts'
import type {Release} from '../model/release.ts'

/** What language versions of one release have in common: what translators leave as it is. */
export type FactKind = 'numbers' | 'times' | 'addresses' | 'pictures' | 'names'

/** The kinds of fact, those that tell most first. */
export const factKinds: readonly FactKind[] = ['pictures', 'times', 'numbers', 'addresses', 'names']

/** More facts than this tell no more of a release; a table of results would have thousands. */
const most = 40

/**
 * The facts in the text of a release: numbers as readers compare them, hours of events, addresses and pictures, the names
 * of people. Contacts and standing text tell of the sender, not of the release, and are left out.
 */
export function factsIn(release: Release, text: string): Readonly<Record<FactKind, readonly string[]>> {
  return {
    numbers: some(numbersIn(`${release.headline} ${text}`)),
    times: some(release.events.map(({start}) => start)),
    addresses: some(
      [...addressesIn(release.body), ...release.links.flatMap(({url}) => url ?? [])].flatMap(tellingAddress)
    ),
    pictures: some(release.images.flatMap(({src}) => (src === undefined ? [] : fileName(src)))),
    names: some(
      release.quotes.flatMap(({speaker}) => (speaker === undefined || !/\S\s+\S/u.test(speaker) ? [] : speaker))
    )
  }
}

function some(facts: Iterable<string>): readonly string[] {
  return [...new Set(facts)].slice(0, most)
}

const numbers =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[., \u00A0\u202F]\d{3})+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,:/-])\d+[.,]\d{1,2}(?![\p{N}.,:/-])|(?<![\p{L}\p{N}])\d{2,}(?![\p{L}\p{N}])/gu

// `63.000`, `63 000` and `63000` are one; `4,2` and `4.2` are one. Small numbers are words in one language and digits in
// the other, and a year is left out where the day is said.
function numbersIn(text: string): string[] {
  return (text.match(numbers) ?? [])
    .map((number) => (/^\d+[.,]\d{1,2}$/u.test(number) ? number.replace(',', '.') : number.replaceAll(/\D/gu, '')))
    .filter((number) => !/^(?:19|20)\d\d$/u.test(number) && Number(number) !== 0)
}

function* addressesIn(node: Nodes): Generator<string> {
  if (node.type === 'link') yield node.url
  if ('children' in node) for (const child of node.children) yield* addressesIn(child)
}

// `/da/` and `/sv/`, `/dk/` and `/se/`: how sites set their languages apart.
const languageNames = locales.flatMap(({language, reading}) => [language, reading.country.toLowerCase()])
const languageFolder = new RegExp(`^/(?:${languageNames.join('|')})(?=/)`, 'u')

// A site's front page and a sender's accounts stand in every release.
function tellingAddress(address: string): string[] {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)(\/[^?#]*)/iu.exec(address)
  const [, host = '', path = ''] = match ?? []
  const bare = path.toLowerCase().replace(languageFolder, '').replace(/\/$/u, '')
  return bare === '' || /^\/[^/]{0,12}$/u.test(bare) ? [] : [`${host.toLowerCase()}${bare}`]
}

function fileName(src: string): string[] {
  const name = src
    .replace(/[?#].*$/su, '')
    .replace(/^.*[/\\]/u, '')
    .toLowerCase()
  // Word calls every picture the same.
  return name === '' || /^(?:image|billede|bild|img|photo|logo)[-_ ]?\d{0,2}\.\w+$/u.test(name) ? [] : [name]
}
