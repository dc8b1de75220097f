import {url} from '@budstikke/core'
import type {Moved} from '@budstikke/site'
import {join} from 'node:path'
import type {Call} from './call.ts'
import {redirectsName} from './import/redirects.ts'
import {shown} from './paths.ts'
import {diskTrouble} from './trouble.ts'

/**
 * Where old addresses lead, by `redirects.txt` in the newsroom at `place`: a line each, `old new 301`, two whole addresses,
 * or `old gone` (or `old 410`) for what nothing came in place of; what begins with `#` is a comment. None where there is no such file; a line that says something else is passed over.
 */
export async function movedIn({edge}: Call, place: string): Promise<readonly Moved[]> {
  const path = join(place, redirectsName)
  try {
    if ((await edge.files.kind(path)) !== 'file') return []
    return movedFrom(new TextDecoder().decode(await edge.files.read(path)))
  } catch (error) {
    throw diskTrouble(error, shown(edge, path))
  }
}

function movedFrom(text: string): readonly Moved[] {
  return text.split('\n').flatMap((line): readonly Moved[] => {
    const [old = '', current = ''] = line.trim().split(/\s+/u)
    const from = url(old)
    const to = isGone(current) ? 'gone' : url(current)
    return from === undefined || to === undefined ? [] : [{from, to}]
  })
}

function isGone(word: string): boolean {
  return /^(?:gone|410)$/iu.test(word)
}
