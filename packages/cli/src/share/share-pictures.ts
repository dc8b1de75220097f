import {must, type PublicNewsroom, type ReleaseId, url} from '@budstikke/core'
import type {SharePicture} from '@budstikke/site'
import type {Copy} from '../build/piece.ts'
import {x} from 'xastscript'
import type {Workshop} from '../pictures/prepared.ts'
import {xml} from '../xml.ts'
import {drawing, shareSize} from './drawing.ts'
import type {SharePictures} from './shares.ts'

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
export function sharePictures({sharp, cache}: Workshop, open: PublicNewsroom): SharePictures {
  const {settings, entries} = open
  const pieces: Copy[] = []
  const made = new Map<ReleaseId, SharePicture>()
  const around = JSON.stringify([settings.organisation, settings.theme.colour, sharp.versions, 1])
  for (const entry of entries.filter(({release}) => release.timing.state === 'published')) {
    const {id, headline, organisation, language, kicker, label, kind} = entry.release
    const recipe = JSON.stringify([headline, organisation, language, kicker, label, kind, around])
    const draw = async () =>
      new Uint8Array(
        await sharp(Buffer.from(drawing(entry, settings)))
          .png({palette: true, effort: 1, compressionLevel: 9})
          .toBuffer()
      )
    const href = must(url('share.png', entry.permalink))
    pieces.push({
      path: href.slice(settings.url.length),
      from: recipe,
      place: () => cache.file(recipe, 'share.png', draw)
    })
    made.set(id, {href, ...shareSize, type: 'image/png'})
  }
  return {pieces, of: ({release}) => made.get(release.id)}
}
