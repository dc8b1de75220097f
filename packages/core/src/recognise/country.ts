import {countryOfEnding} from '../locales/domains.ts'
import type {Manuscript} from '../model/manuscript.ts'

/**
 * Whose telephone numbers a text has: the country (ISO 3166-1) in which all its mail addresses are, where that is one.
 *
 * Swedish is written in Finland, too, Danish in firms of Skåne; an address that ends in no country's name tells nothing.
 */
export function countryOf({blocks}: Manuscript): string | undefined {
  const met = new Set<string>()
  for (const {text} of blocks) {
    if (!text.includes('@') && !text.includes(')') && !text.includes(']')) continue
    for (const [, ending] of text.matchAll(mailed)) if (ending !== undefined) met.add(ending.toLowerCase())
  }
  const [one] = met
  return met.size === 1 && one !== undefined ? countryOfEnding[one] : undefined
}

const mailed = new RegExp(
  String.raw`(?:@|[([](?:at|a|@|snabel-?a)[)\]]) ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,3}\.(${Object.keys(countryOfEnding).join('|')})(?![\p{L}\d])`,
  'giu'
)
