import {must, type PublicEntry, type PublicNewsroom, type ReleaseId, url} from '@budstikke/core'
import type {SharePicture} from '@budstikke/site'
import type {Media} from '../media.ts'
import {x} from 'xastscript'
import type {Workshop} from '../pictures/prepared.ts'
import {xml} from '../xml.ts'
import {drawing, shareSize} from './drawing.ts'

/** The pictures that releases are shared with. */
export interface SharePictures {
  readonly media: readonly Media[]
  readonly of: (entry: PublicEntry) => SharePicture | undefined
}

/** What `sharePictures` answers where no pictures can be made. */
export const noSharePictures: SharePictures = {media: [], of: () => undefined}

/** Whether the machine has any typeface: without one every letter is drawn as the same box, or not at all. */
export async function hasLetters({sharp}: Pick<Workshop, 'sharp'>): Promise<boolean> {
  const drawn = async (letter: string) => {
    const about = {xmlns: 'http://www.w3.org/2000/svg', width: 60, height: 60}
    const svg = xml(x('svg', about, [x('text', {y: 50, 'font-size': 60}, letter)]))
    return sharp(Buffer.from(svg)).raw().toBuffer()
  }
  const [one, other] = await Promise.all([drawn('Æ'), drawn('Å')])
  return !one.equals(other)
}

/** `share.png` in the folder of every release that can be read; of a withdrawn one there is nothing to share. */
export async function sharePictures({sharp, cache}: Workshop, open: PublicNewsroom): Promise<SharePictures> {
  const {settings, entries} = open
  const media: Media[] = []
  const made = new Map<ReleaseId, SharePicture>()
  for (const entry of entries.filter(({release}) => release.timing.state === 'published')) {
    const svg = drawing(entry, settings)
    const from = await cache.file(JSON.stringify([svg, sharp.versions, 1]), 'share.png', async () => {
      const picture = sharp(Buffer.from(svg)).png({palette: true, effort: 1, compressionLevel: 9})
      return new Uint8Array(await picture.toBuffer())
    })
    const href = must(url('share.png', entry.permalink))
    media.push({from, to: href.slice(settings.url.length)})
    made.set(entry.release.id, {href, ...shareSize, type: 'image/png'})
  }
  return {media, of: ({release}) => made.get(release.id)}
}
