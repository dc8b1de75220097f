import {must, type PublicNewsroom, type Url, url} from '@budstikke/core'
import type {PictureVariants} from '@budstikke/site'
import type {default as Maker, Sharp} from 'sharp'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import type {Media} from '../media.ts'
import {Trouble} from '../trouble.ts'
import {type Cache, digest} from '../cache/cache.ts'
import {type Metadata, metadataOf} from './metadata.ts'
import {formatsFor, fullSize, widthsFor} from './sizes.ts'
import {pathOf, picturesTold} from './told.ts'

/** Pictures as pages show them. */
export interface Prepared {
  /** The files to be copied: everything that was handed in, pictures with their metadata, and the sizes beside them. */
  readonly media: readonly Media[]
  readonly variants: (src: Url) => PictureVariants | undefined
  /** The paths below the built folder of what only calls itself a picture. */
  readonly unread: readonly string[]
}

/** What pictures are made with. */
export interface Workshop {
  readonly call: Call
  readonly sharp: typeof Maker
  readonly cache: Cache
}

/**
 * The pictures among `media` in every size and format that pages show them in, under names that change when they do;
 * each with its credit and its terms inside, and without what a camera said of places and people. One after the other,
 * since a large one takes all the memory that there is to spare. What cannot be read as a picture is copied as it is.
 */
export async function prepared(shop: Workshop, media: readonly Media[], open: PublicNewsroom): Promise<Prepared> {
  const told = picturesTold(open)
  const root = open.settings.url
  const found = new Map<string, PictureVariants>()
  const all: Media[] = []
  const unread: string[] = []
  for (const one of media) {
    if (!isPicture(one.to)) {
      all.push(one)
      continue
    }
    const said = told.get(one.to)
    const made = await picture(shop, one, said && metadataOf(said), root)
    if (made === undefined) {
      all.push(one)
      unread.push(one.to)
      continue
    }
    all.push(...made.media)
    found.set(one.to, made.variants)
  }
  return {
    media: all,
    unread,
    variants: (src) => {
      const path = pathOf(src, root)
      return path === undefined ? undefined : found.get(path)
    }
  }
}

// What a browser shows; a drawing (SVG) has no size, and a film of pictures (GIF) would stand still.
function isPicture(path: string): boolean {
  return /\.(?:jpe?g|png|webp|avif)$/iu.test(path)
}

const formats: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif'])

async function picture(
  {call, sharp, cache}: Workshop,
  {from, to}: Media,
  metadata: Metadata | undefined,
  root: Url
): Promise<{readonly media: readonly Media[]; readonly variants: PictureVariants} | undefined> {
  const bytes = await call.edge.files.read(from)
  const known = await sharp(bytes)
    .metadata()
    .catch(() => undefined)
  // A drawing under a picture's name is none: browsers would not show it.
  if (known === undefined || !formats.has(known.format) || (known.pages ?? 1) > 1) return undefined
  const {width, height} = known.autoOrient
  const marked = (one: Sharp) => (metadata === undefined ? one : one.withExif(metadata.exif).withXmp(metadata.xmp))
  const recipe = JSON.stringify([digest(bytes), metadata, sharp.versions, 1])
  const name = digest(recipe).slice(0, 16)
  const isClean = [known.exif, known.xmp, known.iptc, known.orientation].every((one) => one === undefined)
  const kept = async (file: string, make: () => Sharp) =>
    cache.file(recipe, file, async () => new Uint8Array(await make().toBuffer()))
  try {
    const whole =
      metadata === undefined && isClean
        ? from
        : await kept('full', () => marked(fullSize(sharp(bytes).autoOrient(), known)))
    const media: Media[] = [{from: whole, to}]
    const sources: PictureVariants['sources'][number][] = []
    for (const {type, ending, write} of formatsFor(known)) {
      const sizes = []
      for (const size of widthsFor(width)) {
        const file = `${name}-${size}.${ending}`
        const made = await kept(`${size}.${ending}`, () => marked(write(sharp(bytes).autoOrient().resize(size))))
        media.push({from: made, to: `pictures/${file}`})
        sizes.push({src: addressOf(`pictures/${file}`, root), width: size})
      }
      if (sizes.length > 0) sources.push({type, sizes})
    }
    const href = addressOf(to.split('/').map(encodeURIComponent).join('/'), root)
    const size = await call.edge.files.size(whole)
    const fallback = sources.at(-1)?.sizes
    const shown = fallback?.find((one) => one.width >= 1200) ?? fallback?.at(-1)
    return {
      media,
      variants: {
        width,
        height,
        sources,
        src: shown?.src ?? href,
        original: {href, size, width, height, type: `image/${known.format === 'heif' ? 'avif' : known.format}`}
      }
    }
  } catch (error) {
    if (error instanceof Trouble || codeOf(error) !== undefined) throw error
    // The head was that of a picture and the rest is not.
    return undefined
  }
}

function addressOf(path: string, root: Url): Url {
  return must(url(path, root))
}
