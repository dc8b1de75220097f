import type {Metadata, Sharp} from 'sharp'

/** How wide pictures are made, in pixels: from a phone's column to a wide screen with fine points. */
const widths = [480, 800, 1200, 1600, 2400] as const

const widest = 2400

/** A format that pictures are shown in. */
export interface PictureFormat {
  readonly type: string
  readonly ending: string
  readonly write: (picture: Sharp) => Sharp
}

const avif: PictureFormat = {
  type: 'image/avif',
  ending: 'avif',
  write: (picture) => picture.avif({quality: 55, effort: 3})
}
const webp: PictureFormat = {type: 'image/webp', ending: 'webp', write: (picture) => picture.webp({quality: 78})}
const jpeg: PictureFormat = {
  type: 'image/jpeg',
  ending: 'jpg',
  write: (picture) => picture.jpeg({quality: 80, mozjpeg: true})
}
const png: PictureFormat = {type: 'image/png', ending: 'png', write: (picture) => picture.png({compressionLevel: 9})}

/** The formats that a picture is made in, best first; what can be seen through has no JPEG. */
export function formatsFor({hasAlpha}: {readonly hasAlpha: boolean}): readonly [...PictureFormat[], PictureFormat] {
  return [avif, webp, hasAlpha ? png : jpeg]
}

/** The widths that a picture of `width` pixels is made in: none wider than it is, and its own where none comes near. */
export function widthsFor(width: number): readonly number[] {
  const narrower = widths.filter((one) => one <= width)
  const last = narrower.at(-1) ?? 0
  return width < widest && width > last * 1.1 ? [...narrower, width] : narrower
}

/**
 * The picture in full size as it came, without what a camera wrote into it. A JPEG is encoded anew, near enough to lossless
 * that nobody sees it: there is no other way to turn one that was held upright.
 */
export function fullSize(picture: Sharp, {format, chromaSubsampling = '4:2:0'}: Metadata): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({quality: 92, chromaSubsampling})
    case 'webp':
      return picture.webp({quality: 95})
    case 'heif':
      return picture.avif({quality: 80, effort: 3})
    default:
      return picture.png({compressionLevel: 9})
  }
}
