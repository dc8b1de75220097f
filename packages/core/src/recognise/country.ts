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
    for (const [, ending] of text.matchAll(/(?:@|[([](?:at|a|@|snabel-?a)[)\]]) ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,3}\.(dk|se|no|fi|ax)(?![\p{L}\d])/giu)) if (ending !== undefined) met.add(ending.toLowerCase())
  }
  const [one] = met
  return met.size === 1 && one !== undefined ? countries[one] : undefined
}

const countries: Readonly<Record<string, string>> = {dk: 'DK', se: 'SE', no: 'NO', fi: 'FI', ax: 'FI'}
