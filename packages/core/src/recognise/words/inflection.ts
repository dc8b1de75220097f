import type {Reading} from '../../locales/reading.ts'

/**
 * `name` as the text prints it elsewhere without the ending that its sentence gave it, `Sirpa Kauppinen` for `Sirpa
 * Kauppisen`: its last word is asked of `isPrinted`. As it stands where the plain form is printed nowhere, or where the
 * language does not inflect names.
 */
export function plainName(name: string, isPrinted: (word: string) => boolean, {nameEndings}: Reading): string {
  if (!nameEndings) return name
  const from = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1
  const last = name.slice(from)
  for (const [ending, plain] of nameEndings) {
    if (last.length === ending.length || !last.endsWith(ending)) continue
    const word = `${last.slice(0, -ending.length)}${plain}`
    if (isPrinted(word)) return `${name.slice(0, from)}${word}`
  }
  return name
}
