import {type Colour, colour, must, readableOn, type ThemeSettings} from '@budstikke/core'
import type {Look} from './mail.ts'

const hue = (written: string): Colour => must(colour(written))

// Of a newsroom that names none.
const usual = hue('#14506b')
const light = {
  outside: hue('#e9edeb'),
  paper: hue('#ffffff'),
  panel: hue('#f3f5f4'),
  ink: hue('#1a2126'),
  soft: hue('#4f5a62'),
  line: hue('#d5dbd9'),
  onAccent: hue('#ffffff')
}
// No pure black or white: programs that turn colours round by themselves leave these readable too.
const dark = {
  outside: hue('#0b1013'),
  paper: hue('#12181c'),
  panel: hue('#1d252b'),
  ink: hue('#e8ecee'),
  soft: hue('#aab5bb'),
  line: hue('#36424a'),
  onAccent: hue('#0b1013')
}

/**
 * How mails of a newsroom look: its colours as they are where text in them can be read, else in the nearest shade in
 * which it can (contrast 4.5, WCAG 2.2, criterion 1.4.3). Its typefaces are named and not brought: few programs load any.
 */
export function lookOf({
  colour: wanted = usual,
  darkColour = wanted,
  font,
  textFont,
  headingFont
}: ThemeSettings): Look {
  const accent = readableOn(dark.panel, darkColour)
  const text = textFont ?? font
  return {
    light: {...light, accent: readableOn(light.panel, wanted), mark: wanted},
    dark: {...dark, accent, mark: accent},
    textFont: `${family(text)}Charter,Georgia,'Times New Roman',serif`,
    headingFont: `${family(headingFont ?? text)}Charter,Georgia,'Times New Roman',serif`
  }
}

// Settings let nothing into a name that could end it; an apostrophe would end it here.
function family(name: string | undefined): string {
  return name === undefined ? '' : `'${name.replaceAll(/['"\\;{}<>]/gu, '')}',`
}
