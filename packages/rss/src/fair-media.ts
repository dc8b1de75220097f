import type {Enclosure} from 'feed'
import {reportedAddress} from './address.ts'
import {known, lineOf} from './fair-fields.ts'
import {mediaType, mediumOf} from './media-type.ts'
import type {Medium} from './media-type.ts'
import type {Reporter} from './messages.ts'
import type {Picture, PressItem} from './model.ts'

/** A file that comes with an item. As in an item, every field is there; sizes are whole and positive. */
export interface FairFile extends FairMedium {
  readonly title: string | undefined
  /** Seconds. */
  readonly duration: number | undefined
}

export interface FairPicture extends FairMedium {
  readonly alt: string | undefined
  readonly caption: string | undefined
  readonly credit: string | undefined
  readonly rights: string | undefined
  readonly width: number | undefined
  readonly height: number | undefined
}

/** What is known of a file of any kind. */
export interface FairMedium {
  readonly url: string
  /** Nothing when nobody can tell. */
  readonly type: string | undefined
  readonly length: number | undefined
}

/** What comes with an item: files in the order of what a reader with room for one should get, and pictures. */
export interface FairMedia {
  readonly files: readonly FairFile[]
  readonly pictures: readonly FairPicture[]
}

/**
 * The media of an item, each address once.
 *
 * Film and sound first, since a podcast without them is none; then the files. Npm `feed` lets `image` hide the file;
 * here every picture has a place of its own, and takes the one of the file only where there is none.
 */
export function fairMedia(item: PressItem, base: string | undefined, to: Reporter): FairMedia {
  const files = once(fairFiles(item, base, to))
  const image =
    item.image === undefined ? undefined : fairFile({source: item.image, place: 'image', medium: 'image'}, base, to)
  const own = known(item.pictures, (picture, index) => fairPicture(picture, base, to.at('pictures', index)))
  if (image === undefined && files.length === 0) return {files, pictures: once(own)}
  const pictures = once([...(image ? [asPicture(image)] : none), ...own, ...files.filter(isPicture).map(asPicture)])
  const shown = new Set(pictures.map(({url}) => url))
  return {files: files.filter(({url}) => !shown.has(url)), pictures}
}

const none: readonly never[] = []

function fairFiles(item: PressItem, base: string | undefined, to: Reporter): readonly FairFile[] {
  const {video, audio, enclosure, enclosures} = item
  // Most items have none.
  if (!video && !audio && !enclosure && !enclosures) return none
  const sources: readonly Source[] = [
    {source: video, place: 'video', medium: 'video'},
    {source: audio, place: 'audio', medium: 'audio'},
    {source: enclosure, place: 'enclosure'},
    ...(enclosures ?? []).map((source, index): Source => ({source, place: 'enclosures', index}))
  ]
  return known(sources, (source) => fairFile(source, base, to))
}

/** A field of an item that may hold a file. */
interface Source {
  readonly source: string | Enclosure | undefined
  readonly place: string
  readonly index?: number
  readonly medium?: Medium
}

function fairFile(
  {source, place, index, medium}: Source,
  base: string | undefined,
  to: Reporter
): FairFile | undefined {
  if (source === undefined) return undefined
  const file: Enclosure = typeof source === 'string' ? {url: source} : source
  const below = to.at(place, index)
  const url = reportedAddress(file.url, base, below.at('url').report)
  if (url === undefined) return undefined
  return {
    url,
    type: mediaType(url, file.type, medium, below.at('type').report),
    length: size(file.length),
    title: lineOf(file.title, below.at('title')),
    duration: size(file.duration)
  }
}

function isPicture({type}: FairFile): boolean {
  return mediumOf(type) === 'image'
}

function asPicture({url, type, length, title}: FairFile): FairPicture {
  return {
    url,
    type,
    length,
    alt: undefined,
    caption: title,
    credit: undefined,
    rights: undefined,
    width: undefined,
    height: undefined
  }
}

function fairPicture(picture: Picture, base: string | undefined, to: Reporter): FairPicture | undefined {
  const url = reportedAddress(picture.url, base, to.at('url').report)
  if (url === undefined) return undefined
  return {
    url,
    type: mediaType(url, picture.type, 'image', to.at('type').report),
    length: size(picture.length),
    alt: lineOf(picture.alt, to.at('alt')),
    caption: lineOf(picture.caption, to.at('caption')),
    credit: lineOf(picture.credit, to.at('credit')),
    rights: lineOf(picture.rights, to.at('rights')),
    width: size(picture.width),
    height: size(picture.height)
  }
}

function size(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? Math.round(value) : undefined
}

// Of two that share an address the one that says more stays, in the place of the first.
function once<File extends {readonly url: string}>(files: readonly File[]): readonly File[] {
  if (files.length < 2) return files
  const byUrl = new Map<string, File>()
  for (const file of files) {
    const before = byUrl.get(file.url)
    if (!before || said(file) > said(before)) byUrl.set(file.url, file)
  }
  return [...byUrl.values()]
}

function said(file: object): number {
  return Object.values(file).filter((value) => value !== undefined).length
}
