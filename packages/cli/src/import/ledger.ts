import type {Bcp47, Fingerprint, Slug, Url} from '@budstikke/core'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {diskTrouble} from '../trouble.ts'
import {shown} from '../paths.ts'

/**
 * The file beside newsroom.yaml that tells what was imported: one line of JSON a text, written when its release was. A
 * second run goes on from it; redirects are made from it.
 */
const ledgerName = 'imported.jsonl'

/** A text that was brought in, or found to be in the newsroom already. */
export interface Line {
  /** SHA-256 of what it was. */
  readonly hash: string
  /** Where it was brought in from, as the person wrote it. */
  readonly from: string
  /** Its release, from the newsroom's folder: `releases/2024-03-mole/da.md`. */
  readonly to: string
  /** Where it was to be read before. */
  readonly address?: Url
  readonly language: Bcp47
  readonly slug: Slug
  /** Absent for a text that another one said already. */
  readonly print?: Fingerprint
}

/** What was imported into a newsroom before. */
export interface Ledger {
  readonly lines: readonly Line[]
  add(line: Line): Promise<void>
}

/** The ledger of a newsroom. A last line that a crash cut off is as if it were not there. */
export async function ledgerOf(call: Call, {place}: NewsroomFolder): Promise<Ledger> {
  const {files} = call.edge
  const path = join(place, ledgerName)
  const text = await files.read(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return ''
      throw diskTrouble(error, shown(call.edge, path))
    }
  )
  const lines = text.split('\n').flatMap((line) => lineOf(line))
  // A line without its end would swallow the next one.
  let begun = text === '' || text.endsWith('\n')
  return {
    lines,
    async add(line) {
      try {
        await files.append(path, `${begun ? '' : '\n'}${JSON.stringify(line)}\n`)
        begun = true
      } catch (error) {
        throw diskTrouble(error, shown(call.edge, path))
      }
    }
  }
}

function lineOf(text: string): readonly Line[] {
  try {
    const line: unknown = JSON.parse(text)
    return isLine(line) ? [line] : []
  } catch {
    // Empty, or cut off: the text is brought in again, and finds its release there.
    return []
  }
}

function isLine(value: unknown): value is Line {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['hash', 'from', 'to', 'language', 'slug'].every((key) => key in value)
  )
}
