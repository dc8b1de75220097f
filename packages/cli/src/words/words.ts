import type {en} from './en.ts'

/** What a language has to fill: every word that English has. */
export interface Catalogue {
  readonly language: string
  /** The tag that formats days and numbers, where it needs a country: `en-GB`. */
  readonly formats: string
  readonly words: Translated<typeof en.words>
  readonly expectations: Translated<typeof en.expectations>
}

/** A tree of words with the same keys. */
export type Translated<Tree> = {readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Translated<Tree[Key]>}

/** The name of a text, `trouble.fileMissing`; of one with plural forms, the name that they share. */
export type WordKey = Keys<typeof en.words>

type Keys<Tree, Before extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Before}${Singular<Key>}`
    : Keys<Tree[Key], `${Before}${Key}.`>
}[keyof Tree & string]

type Singular<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** What a text has to be told: a value for each `{{hole}}` in it. */
export type Holes<Key extends WordKey> = {
  readonly [Name in HolesIn<TextAt<typeof en.words, Key>>]: Name extends 'count' ? number : string | number
}

type TextAt<Tree, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Tree
    ? TextAt<Tree[Head], Rest>
    : never
  : Path extends keyof Tree
    ? Tree[Path]
    : `${Path}_other` extends keyof Tree
      ? Tree[`${Path}_other`]
      : never

type HolesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | HolesIn<Rest> : never
