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
  /** The typeface of running text. */
  readonly font?: string
  readonly headingFont?: string
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
