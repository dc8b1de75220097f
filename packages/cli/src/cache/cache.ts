import {hash} from 'node:crypto'
import {join, relative} from 'node:path'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import {isWithin, shown} from '../paths.ts'
import {diskTrouble} from '../trouble.ts'

/** The folder in a newsroom where builds keep what takes long to make. It can be deleted at any time. */
export const cacheName = '.budstikke'

/** What takes long to make, kept between builds by what it was made of. */
export interface Cache {
  /**
   * Where the file `name` of what `recipe` describes is; made by `make` where no build has made it yet. The recipe holds
   * everything that its bytes hang on.
   */
  file(recipe: string, name: string, make: () => Promise<Uint8Array>): Promise<string>
  /** What tells what is in the file at `path`, where that is one of this cache: its path in it. */
  nameOf(path: string): string | undefined
}

/**
 * The cache in the first of `places` that can be written to: a newsroom may be there to be read alone, while what is
 * built beside it may not. Trouble where nothing can be written anywhere.
 */
export function cacheIn({edge}: Call, places: readonly [string, ...string[]]): Cache {
  const {files} = edge
  const homes = places.map((place) => join(place, cacheName))
  const fileIn = async (
    [home = '', ...others]: readonly string[],
    ...[recipe, name, make]: Parameters<Cache['file']>
  ): Promise<string> => {
    const path = join(home, digest(recipe).slice(0, 2), digest(recipe).slice(2), name)
    try {
      // Whole or not at all, since another build may look for it now.
      if ((await files.kind(path)) !== 'file') await files.replace(path, await make())
      return path
    } catch (error) {
      if (others.length === 0 || !closed.has(codeOf(error) ?? '')) throw diskTrouble(error, shown(edge, path))
      return fileIn(others, recipe, name, make)
    }
  }
  return {
    nameOf(path) {
      const home = homes.find((one) => isWithin(path, one))
      return home === undefined ? undefined : relative(home, path)
    },
    file: (recipe, name, make) => fileIn(homes, recipe, name, make)
  }
}

/** What the disk says of a place that is not for writing. */
export const closed = new Set(['EROFS', 'EACCES', 'EPERM'])

/** The clock of a disk may be as coarse as two seconds: what was changed since then may change again and be taken for the same. */
export const grainMilliseconds = 2000

/** A short name for `content`, the same on every machine. */
export function digest(content: string | Uint8Array): string {
  return own(hash('sha256', content, 'hex').slice(0, 24))
}

// A part of a text keeps the whole text: of each word that is remembered 112 bytes, where 40 do.
function own(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1')
}
