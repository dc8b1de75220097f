import type {Brand} from './brand.ts'

/** A colour in sRGB, `#0b4f9e`: six figures, small letters. */
export type Colour = Brand<string, 'Colour'>

/** The colour that `text` names, `#0B4F9E` or `#05a`; `undefined` where it is none. */
export function colour(text: string): Colour | undefined {
  const [, figures] = /^#([\da-f]{3}|[\da-f]{6})$/u.exec(text.trim().toLowerCase()) ?? []
  if (figures === undefined) return undefined
  return `#${figures.length === 3 ? figures.replaceAll(/./gu, '$&$&') : figures}` as Colour
}

/**
 * How well two colours are told apart, from 1 (not at all) to 21 (black on white).
 *
 * @see WCAG 2.2, "contrast ratio" and "relative luminance"
 */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/**
 * `wanted` where text in it can be read on `paper` (contrast 4.5, WCAG 2.2, criterion 1.4.3), else the nearest shade of
 * it that can: darker on light paper, lighter on dark.
 */
export function readableOn(paper: Colour, wanted: Colour): Colour {
  const away = luminance(paper) > 0.18 ? 0 : 255
  const parts = partsOf(wanted)
  for (let share = 0; share < 1; share += 0.02) {
    const shade = written(parts.map((part) => Math.round(part + (away - part) * share)))
    if (contrastOf(shade, paper) >= 4.5) return shade
  }
  return written([away, away, away])
}

function luminance(one: Colour): number {
  const [red = 0, green = 0, blue = 0] = partsOf(one).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function partsOf(one: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(one.slice(at, at + 2), 16))
}

function written(parts: readonly number[]): Colour {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}` as Colour
}
