import type {PublicNewsroom} from '@budstikke/core'
import type {SiteOptions} from '@budstikke/site'
import {dirname} from 'node:path'
import type {Call} from './call.ts'
import {pressKits} from './kit/press-kits.ts'
import type {Media} from './media.ts'
import {movedIn} from './moved.ts'
import {cacheIn} from './cache/cache.ts'
import {prepared} from './pictures/prepared.ts'
import {hasLetters, noSharePictures, sharePictures} from './share/share-pictures.ts'

/** What goes with the pages of a newsroom and takes a machine to make. */
export interface Extras {
  /** The files to be copied: those that releases bring, and what was made of them. */
  readonly media: readonly Media[]
  /** What pages are told of it. */
  readonly options: Pick<SiteOptions, 'pictures' | 'share' | 'kit' | 'moved'>
  /** What could not be made, in the person's words. */
  readonly notes: readonly string[]
}

/**
 * The pictures of what may be seen in their sizes, the pictures that it is shared with, its press kits, and where its old
 * addresses lead. Where pictures cannot be made on this machine, they are copied as they are and a note says what to do.
 */
export async function extrasOf(
  call: Call,
  {place, out}: {readonly place: string; readonly out: string},
  open: PublicNewsroom,
  media: readonly Media[]
): Promise<Extras> {
  const cache = cacheIn(call, [place, dirname(out)])
  const sharp = await call.edge.tools.sharp()
  const shop = sharp && {call, sharp, cache}
  const pictures = shop && (await prepared(shop, media, open))
  const copied = pictures?.media ?? media
  const canDraw = shop !== undefined && (await hasLetters(shop))
  const shares = canDraw ? await sharePictures(shop, open) : noSharePictures
  const kits = await pressKits(call, cache, open, copied)
  return {
    media: [...copied, ...shares.media, ...kits.media].toSorted((a, b) => (a.to < b.to ? -1 : 1)),
    options: {
      ...(pictures === undefined ? {} : {pictures: pictures.variants}),
      share: shares.of,
      kit: kits.of,
      moved: await movedIn(call, place)
    },
    notes: [
      ...(sharp === undefined ? [call.say('extras.noPictures')] : canDraw ? [] : [call.say('extras.noLetters')]),
      ...(pictures?.unread ?? []).map((path) => call.say('extras.unread', {path}))
    ]
  }
}
