import type {PublicEntry} from '@budstikke/core'
import type {Logo, MailOptions} from '@budstikke/newsletter'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {factsOf} from '../file-facts.ts'
import {type Media, mediaOf} from '../media.ts'
import {ownFolder} from '../own.ts'
import type {Whole} from '../whole.ts'

/** What mails are told of files, and the files that it is told of. */
export interface MailFiles {
  readonly options: MailOptions
  readonly media: readonly Media[]
}

/**
 * What mails of `entries` are told of their pictures: how large each is, so that none is blown up; and the logo, in its
 * own size. `near` are options for a preview: what is in the newsroom lies beside it there.
 */
export async function mailFiles(
  {call, newsroom, releases}: Whole,
  entries: readonly PublicEntry[],
  {isNear = false}: {readonly isNear?: boolean} = {}
): Promise<MailFiles> {
  const {settings, place} = newsroom
  const pictures = new Map<string, Media>()
  for (const {release} of entries) {
    const file = releases.find((one) => one.release.id === release.id)
    const media = file ? await mediaOf(call, file, release) : []
    for (const one of media) if (/\.(?:png|jpe?g|gif|webp|avif|svg)$/iu.test(one.to)) pictures.set(one.to, one)
  }
  const logos = await logosIn(call, place, settings.theme)
  const media = [...pictures.values(), ...logos]
  const facts = await factsOf(call, media, settings.url)
  const addressOf = (src: string) =>
    isNear && src.startsWith(settings.url) && facts(src) !== undefined ? src.slice(settings.url.length) : src
  const placed = ({to}: Media) => new URL(encodeURI(to), settings.url).href
  const [light, dark] = logos.map(placed)
  return {
    media,
    options: {
      picture: (src) => ({src: addressOf(src), ...sizeOf(facts(src))}),
      ...(light === undefined
        ? {}
        : {logo: logoOf(addressOf(light), dark === undefined ? undefined : addressOf(dark), sizeOf(facts(light)))})
    }
  }
}

// As high as a line of large type and its leading; the file may have more pixels, for screens that do.
const logoHeight = 40

function logoOf(src: string, dark: string | undefined, {width, height}: Size): Logo {
  return {
    src,
    ...(dark === undefined ? {} : {dark}),
    ...(width === undefined || height === undefined ? {} : {width: Math.round((width * logoHeight) / height)}),
    height: logoHeight
  }
}

/** The logo, and the one for dark mode: as they are named, or the PNG beside a drawing (`logo.png` beside `logo.svg`). */
async function logosIn({edge}: Call, place: string, {logo, darkLogo}: Whole['newsroom']['settings']['theme']) {
  const found: Media[] = []
  for (const named of [logo, darkLogo]) {
    // A dark logo without a light one has nothing to take the place of.
    const path = named?.replace(/\.svg$/iu, '.png')
    if (path === undefined || !/\.(?:png|jpe?g|gif)$/iu.test(path)) return found
    const from = join(place, ownFolder, path)
    if ((await edge.files.kind(from).catch(() => undefined)) !== 'file') return found
    found.push({from, to: `${ownFolder}/${path}`})
  }
  return found
}

interface Size {
  readonly width?: number
  readonly height?: number
}

function sizeOf(facts: Size | undefined): Size {
  if (facts?.width === undefined || facts.height === undefined) return {}
  return {width: facts.width, height: facts.height}
}
