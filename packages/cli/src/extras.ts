import type {Extra, PublicNewsroom, Release} from '@budstikke/core'
import type {SiteOptions} from '@budstikke/site'
import type {LastBuild} from './build/last-build.ts'
import {copiesOf, type Copy} from './build/piece.ts'
import type {Cache} from './cache/cache.ts'
import type {Call} from './call.ts'
import {noPressKits} from './kit/kits.ts'
import type {Media} from './media.ts'
import {noSharePictures} from './share/shares.ts'

/** What goes with the pages of a newsroom and takes a machine to make. */
export interface Extras {
  /** The files that releases bring, as they are handed out: pictures have their credit inside. */
  readonly media: readonly Media[]
  /** All the files: those, the sizes of pictures, the pictures to share and the press kits. */
  readonly pieces: readonly Copy[]
  /** What pages are told of it. */
  readonly options: Pick<SiteOptions, 'pictures' | 'share' | 'kit'>
  /** What could not be made, in the person's words. */
  readonly notes: readonly string[]
}

/** What is known of the newsroom whose extras are made. */
export interface ExtrasOf {
  readonly open: PublicNewsroom
  /** The files that its releases name. */
  readonly media: readonly Media[]
  readonly cache: Cache
  /** What the last build left need not be made again. */
  readonly last: LastBuild
  readonly digestOf: (release: Pick<Release, 'id'>) => string
}

/**
 * The pictures of what may be seen in their sizes, the pictures that it is shared with, and its press kits. Where pictures
 * cannot be made on this machine, they are copied as they are and a note says what to do.
 */
export async function extrasOf(call: Call, {open, media, cache, last, digestOf}: ExtrasOf): Promise<Extras> {
  const makes = (extra: Extra) => !open.settings.without.includes(extra)
  const isDrawn = makes('share') || media.length > 0
  const sharp = isDrawn ? await call.edge.tools.sharp() : undefined
  const shop = sharp && {call, sharp, cache}
  const pictures = shop && (await (await import('./pictures/prepared.ts')).prepared(shop, media, open))
  const copied = pictures?.media ?? media
  const share = shop && makes('share') ? await import('./share/share-pictures.ts') : undefined
  const canDraw = shop !== undefined && share !== undefined && (await share.hasLetters(shop))
  const shares = canDraw ? share.sharePictures(shop, open) : noSharePictures
  const kits = makes('kits')
    ? await (await import('./kit/press-kits.ts')).pressKits(call, {cache, open, media: copied, last, digestOf})
    : noPressKits
  const named = new Set(media.map(({to}) => to))
  return {
    media: copied.filter(({to}) => named.has(to)),
    pieces: [...copiesOf(call, cache, copied), ...shares.pieces, ...kits.pieces].toSorted((a, b) =>
      a.path < b.path ? -1 : 1
    ),
    options: {
      ...(pictures === undefined ? {} : {pictures: pictures.variants}),
      share: shares.of,
      kit: kits.of
    },
    notes: [
      ...(isDrawn && sharp === undefined
        ? [call.say('extras.noPictures')]
        : canDraw || !makes('share')
          ? []
          : [call.say('extras.noLetters')]),
      ...(pictures?.unread ?? []).map((path) => call.say('extras.unread', {path}))
    ]
  }
}
