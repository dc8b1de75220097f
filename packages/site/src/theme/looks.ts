import {type Colour, colour, type FontFile, must, readableOn, type ThemeSettings} from '@budstikke/core'

// What text in the organisation's colour stands on at its darkest, and at its lightest where all is dark.
const lightPanel = must(colour('#f3f5f4'))
const darkPanel = must(colour('#1d252b'))
const ours = must(colour('#14506b'))

/**
 * The custom properties that everything else is made of, and the typefaces that the organisation brings. Its colours are
 * taken as they are where text in them can be read, else in the nearest shade in which it can.
 */
export function looks(theme: ThemeSettings): string {
  const {colour: wanted = ours, darkColour = wanted, font, textFont = font, headingFont = textFont} = theme
  const light = accentOf(theme)
  const dark = {accent: readableOn(darkPanel, darkColour), on: '#0f1519', mark: readableOn(darkPanel, darkColour)}
  return `${theme.fontFiles.map((file) => fontFace(file)).join('')}@layer looks {
  :root {
    color-scheme: light dark;

    --paper: #ffffff;
    --panel: #f3f5f4;
    --ink: #1a2126;
    --soft: #4f5a62;
    --line: #d5dbd9;
    --edge: #7d878d;
${colours(light)}
    --text-font: ${family(textFont)}Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, "Times New Roman", serif;
    --heading-font: ${family(headingFont)}var(--text-font);
    --ui-font: ${family(font)}system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;

    /* A scale of a major third from the size of running text. */
    --small: .875rem;
    --text: clamp(1.0625rem, 1.02rem + .2vw, 1.1875rem);
    --large: clamp(1.2rem, 1.12rem + .4vw, 1.4rem);
    --larger: clamp(1.4rem, 1.25rem + .75vw, 1.85rem);
    --largest: clamp(1.8rem, 1.4rem + 2.1vw, 3.1rem);

    --measure: 40rem;
    --wide: 72rem;
    --gap: clamp(1.25rem, 4vw, 3.5rem);
    --round: .25rem;
  }

  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #12181c;
      --panel: #1d252b;
      --ink: #e8ecee;
      --soft: #aab5bb;
      --line: #36424a;
      --edge: #84919a;
${colours(dark, '  ')}    }
  }

  @media (prefers-contrast: more) {
    :root {--ink: #000000; --soft: #2b3237; --line: #5c666c; --edge: #2b3237}
  }
  @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
    :root {--paper: #000000; --ink: #ffffff; --soft: #dde3e6; --line: #9aa5ac; --edge: #dde3e6}
  }

  @media print {
    :root {
      --paper: #ffffff;
      --panel: #ffffff;
      --ink: #000000;
      --soft: #333333;
      --line: #999999;
      --edge: #666666;
      --accent: #000000;
      --mark: #000000;
      font-size: 11pt;
    }
  }
}
`
}

/** The organisation's colour on light pages: for text, for what stands on it, and as it is. */
export function accentOf({colour: wanted = ours}: ThemeSettings): Accent {
  return {accent: readableOn(lightPanel, wanted), on: '#ffffff', mark: wanted}
}

interface Accent {
  readonly accent: Colour
  readonly on: string
  readonly mark: Colour
}

function colours({accent, on, mark}: Accent, indent = ''): string {
  return `${indent}    --accent: ${accent};\n${indent}    --on-accent: ${on};\n${indent}    --mark: ${mark};\n`
}

// Settings let nothing into a name that could end it.
function family(name: string | undefined): string {
  return name === undefined ? '' : `"${name}", `
}

function fontFace({family: name, file, weight, style}: FontFile): string {
  return `@font-face {
  font-family: "${name}";
  src: url("site/${file.split('/').map(encodeURIComponent).join('/')}");
${weight === undefined ? '' : `  font-weight: ${weight};\n`}${style === undefined ? '' : `  font-style: ${style};\n`}  font-display: swap;
}

`
}
