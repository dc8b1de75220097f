import {z} from 'zod'
import {type Colour, colour, readableOn} from '../model/colour.ts'
import {must} from '../model/brand.ts'
import type {Remark} from '../model/remark.ts'
import type {ThemeSettings} from '../model/theme.ts'
import {list, through} from './settings-schema.ts'

const picture = through(
  (path) => ownFile(path, /\.(?:svg|png|jpe?g|webp|avif|ico)$/iu),
  'a picture in the folder site, such as logo.svg'
)
const typeface = through(
  (name) => (/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,62}$/u.test(name.trim()) ? name.trim() : undefined),
  'the name of a typeface, such as Source Sans 3'
)
const shade = through(colour, 'a colour such as #0b4f9e')

/** How pages look, key by key. */
export const themeSchema = z
  .strictObject({
    colour: shade.exactOptional(),
    darkColour: shade.exactOptional(),
    logo: picture.exactOptional(),
    darkLogo: picture.exactOptional(),
    icon: picture.exactOptional(),
    font: typeface.exactOptional(),
    headingFont: typeface.exactOptional(),
    textFont: typeface.exactOptional(),
    fontFiles: list(
      z.strictObject({
        family: typeface,
        file: through(
          (path) => ownFile(path, /\.(?:woff2?|ttf|otf)$/iu),
          'a font in the folder site, such as sans.woff2'
        ),
        weight: through(
          (text) => (/^[1-9]\d{0,2}( [1-9]\d{0,2})?$/u.test(text) ? text : undefined),
          'a weight such as 400, or two such as 400 700'
        ).exactOptional(),
        style: z.enum(['normal', 'italic']).exactOptional()
      })
    ).exactOptional()
  })
  .describe('How pages look: colours, logo and typefaces. Files are paths from the folder site.')

const white = must(colour('#ffffff'))

/** The theme that was set, and a remark where its colour is too faint to be read: pages take a shade that can be. */
export function themeOf(
  values: z.output<typeof themeSchema>,
  source: string
): {readonly theme: ThemeSettings; readonly remarks: readonly Remark[]} {
  const {fontFiles = [], ...others} = values
  return {theme: {...others, fontFiles}, remarks: values.colour === undefined ? [] : faint(values.colour, source)}
}

function faint(wanted: Colour, source: string): readonly Remark[] {
  const used = readableOn(white, wanted)
  if (used === wanted) return []
  const place = placeOf(source, /(?<![\w-])colour: {0,9}['"]?(#[\da-f]+)/iu)
  return [{id: 'newsroom-colour-faint', actual: wanted, expected: used, ...(place === undefined ? {} : {place})}]
}

function placeOf(source: string, pattern: RegExp): Remark['place'] {
  const found = pattern.exec(source)
  const [whole, value] = found ?? []
  if (!found || whole === undefined || value === undefined) return undefined
  const at = found.index + whole.length - value.length
  const before = source.slice(0, at).split('\n')
  const start = {line: before.length, column: (before.at(-1) ?? '').length + 1, offset: at}
  return {start, end: {...start, column: start.column + value.length, offset: at + value.length}}
}

/** A path of a file within the folder: what leads out of it, or is an address, is none. */
function ownFile(path: string, ending: RegExp): string | undefined {
  const written = path.trim().replace(/^\.\//u, '')
  const parts = written.split('/')
  return ending.test(written) && parts.every((part) => /^[\p{L}\p{N}_][\p{L}\p{N} ._-]*$/u.test(part))
    ? written
    : undefined
}
