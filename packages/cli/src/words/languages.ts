import type {Catalogue} from './words.ts'

// A call is answered in one language: the words of the others stay on the disk.
export const catalogues = {
  en: async () => (await import('./en.ts')).en,
  da: async () => (await import('./da.ts')).da,
  sv: async () => (await import('./sv.ts')).sv
} as const satisfies Readonly<Record<string, () => Promise<Catalogue>>>

/** A language that the program speaks. */
export type SpokenLanguage = keyof typeof catalogues

/** The languages that the program speaks; the first is spoken where nobody says which. */
export const spokenLanguages: readonly [SpokenLanguage, ...SpokenLanguage[]] = ['en', 'da', 'sv']
