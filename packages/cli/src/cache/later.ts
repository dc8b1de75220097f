import {join} from 'node:path'
import type {Files} from '../edge/files.ts'
import {type Line, lineIn, lineText} from './line.ts'
import {packed, unpacked} from './packed.ts'

/** Where the lines lie that came after the index in the folder `home`. */
export function laterAt(home: string): string {
  return join(home, 'later')
}

/**
 * The lines that came after the index whose word is `word`, in the place of those with the same keys: a build that reads one
 * text writes some lines, and not all of the index. None where those that lie there came after another index.
 */
export async function laterLines(files: Pick<Files, 'read'>, home: string, word: string): Promise<readonly Line[]> {
  const bytes = await files.read(laterAt(home)).catch(() => undefined)
  const found = bytes && unpacked(bytes)
  if (found?.head !== word) return []
  const [lines = new Uint8Array()] = found.parts
  return Buffer.from(lines.buffer, lines.byteOffset, lines.length)
    .toString()
    .split('\n')
    .map((line) => lineIn(line))
}

/** These lines as the bytes of that file. */
export function laterBytes(word: string, lines: readonly Line[]): Uint8Array {
  return packed(word, [Buffer.from(lines.map((line) => lineText(line)).join('\n'))])
}
