import type {Colour} from './colour.ts'

/** How an organisation's pages look, as far as it says so. Files are paths from the newsroom's folder `site`. */
export interface ThemeSettings {
  /** Of links, buttons and marks, on light pages. */
  readonly colour?: Colour
  /** The same on dark pages; a lighter shade of `colour` where nobody chose. */
  readonly darkColour?: Colour
  readonly logo?: string
  /** The logo on dark pages. */
  readonly darkLogo?: string
  /** What stands in the tab of the window. */
  readonly icon?: string
  /** The typeface of everything that has no other. */
  readonly font?: string
  /** Of headings; that of running text where nobody chose. */
  readonly headingFont?: string
  /** Of running text. */
  readonly textFont?: string
  readonly fontFiles: readonly FontFile[]
}

/** A typeface that the newsroom brings along. */
export interface FontFile {
  readonly family: string
  readonly file: string
  /** One weight or, of a variable font, two: `400`, `400 700`. */
  readonly weight?: string
  readonly style?: 'normal' | 'italic'
}
