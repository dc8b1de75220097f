import type {FileFacts} from '@budstikke/rss'
import {imageSize} from 'image-size'
import type {Call} from './call.ts'
import type {Media} from './media.ts'

/**
 * What feeds ask of the files that go with releases: how many bytes each has, and a picture how many pixels, by its
 * address below `url`, the newsroom's. A picture that cannot be read as one has bytes all the same.
 */
export async function factsOf(
  {edge: {files}}: Call,
  media: readonly Media[],
  url: string
): Promise<(address: string) => FileFacts | undefined> {
  const facts = new Map<string, FileFacts>()
  // One after the other: an archive of pictures is more than memory should hold at once.
  for (const {from, to} of media) {
    const length = await files.size(from)
    facts.set(to, {length, ...(isPicture(to) ? pixelsOf(await files.read(from)) : {})})
  }
  return (address) => facts.get(pathBelow(url, address))
}

// Of each kind the header tells, and every reader shows it.
function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp)$/iu.test(path)
}

function pixelsOf(bytes: Uint8Array): Pick<FileFacts, 'width' | 'height'> {
  try {
    const {width, height, orientation = 1} = imageSize(bytes)
    // A camera that was held upright says so (Exif, tag 274), and every browser turns the picture.
    return orientation >= 5 ? {width: height, height: width} : {width, height}
  } catch {
    // What only calls itself a picture has no size in pixels; `check` is who looks at pictures.
    return {}
  }
}

function pathBelow(url: string, address: string): string {
  if (!address.startsWith(url)) return ''
  try {
    return decodeURIComponent(address.slice(url.length).replace(/[?#].*$/su, ''))
  } catch {
    return ''
  }
}
