import type {Enclosure} from 'feed'
import {reportedAddress} from './address.ts'
import {mediaType, mediumOf} from './media-type.ts'
import type {Medium} from './media-type.ts'
import type {Reporter} from './messages.ts'
import type {Picture, PressItem} from './model.ts'
import {xmlLine} from './xml-text.ts'

/** A file that comes with an item. `type` is absent when nobody can tell; sizes are whole and positive. */
export interface FairFile {
  readonly url: string
  readonly type?: string
  readonly length?: number
  readonly title?: string
  /** Seconds. */
  readonly duration?: number
}

export interface FairPicture extends Omit<FairFile, 'title' | 'duration'> {
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
  readonly rights?: string
  readonly width?: number
  readonly height?: number
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
  const pictures = once([
    ...filesOf({source: item.image, place: 'image', medium: 'image'}, base, to).map(asPicture),
    ...(item.pictures ?? none).flatMap((picture, index) => fairPicture(picture, base, to.at('pictures', index))),
    ...files.filter(isPicture).map(asPicture)
  ])
  if (files.length === 0) return {files, pictures}
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
  return sources.flatMap((source) => filesOf(source, base, to))
}

/** A field of an item that may hold a file. */
interface Source {
  readonly source: string | Enclosure | undefined
  readonly place: string
  readonly index?: number
  readonly medium?: Medium
}

function filesOf({source, place, index, medium}: Source, base: string | undefined, to: Reporter): readonly FairFile[] {
  if (source === undefined) return none
  return fairFile(typeof source === 'string' ? {url: source} : source, base, medium, to.at(place, index))
}

function fairFile(
  source: Enclosure,
  base: string | undefined,
  medium: Medium | undefined,
  to: Reporter
): readonly FairFile[] {
  const url = reportedAddress(source.url, base, to.at('url').report)
  if (url === undefined) return []
  const type = mediaType(url, source.type, medium, to.at('type').report)
  return [
    {
      url,
      ...(type === undefined ? {} : {type}),
      ...size('length', source.length),
      ...words('title', source.title, to),
      ...size('duration', source.duration)
    }
  ]
}

function isPicture({type}: FairFile): boolean {
  return mediumOf(type) === 'image'
}

function asPicture({url, type, length, title}: FairFile): FairPicture {
  return {
    url,
    ...(type === undefined ? {} : {type}),
    ...(length === undefined ? {} : {length}),
    ...(title === undefined ? {} : {caption: title})
  }
}

function fairPicture(picture: Picture, base: string | undefined, to: Reporter): readonly FairPicture[] {
  const url = reportedAddress(picture.url, base, to.at('url').report)
  if (url === undefined) return []
  const type = mediaType(url, picture.type, 'image', to.at('type').report)
  return [
    {
      url,
      ...(type === undefined ? {} : {type}),
      ...size('length', picture.length),
      ...words('alt', picture.alt, to),
      ...words('caption', picture.caption, to),
      ...words('credit', picture.credit, to),
      ...words('rights', picture.rights, to),
      ...size('width', picture.width),
      ...size('height', picture.height)
    }
  ]
}

const nothing = {}

type Sizes = {readonly length?: number; readonly duration?: number; readonly width?: number; readonly height?: number}

function size(name: keyof Sizes, value: number | undefined): Sizes {
  return value !== undefined && Number.isFinite(value) && value > 0 ? {[name]: Math.round(value)} : nothing
}

type Words = {[name in 'title' | 'alt' | 'caption' | 'credit' | 'rights']?: string}

function words(name: keyof Words, value: string | undefined, to: Reporter): Words {
  const line = value === undefined ? '' : xmlLine(value, to.at(name).report)
  return line === '' ? nothing : {[name]: line}
}

// Of two that share an address the one that says more stays, in the place of the first.
function once<File extends {readonly url: string}>(files: readonly File[]): readonly File[] {
  if (files.length < 2) return files
  const byUrl = new Map<string, File>()
  for (const file of files) {
    const known = byUrl.get(file.url)
    if (!known || Object.keys(file).length > Object.keys(known).length) byUrl.set(file.url, file)
  }
  return [...byUrl.values()]
}
