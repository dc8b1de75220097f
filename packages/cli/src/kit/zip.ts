import {zipSync, type Zippable} from 'fflate'

/** A file of an archive. */
export interface Packed {
  /** With `/` between parts. */
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * `files` as a ZIP archive in their order, all of them changed on `day` (`2026-11-03`): the same bytes on every machine.
 * Pictures and other files that are packed already are stored as they are.
 *
 * @see PKWARE APPNOTE 6.3.10
 */
export function zip(files: readonly Packed[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // An archive has no zone: noon on the machine's clock is noon in the archive, wherever the machine stands.
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12)
  const entries: Zippable = {}
  for (const {path, content} of files)
    entries[path] = [
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      {
        level: /\.(?:avif|docx|gif|jpe?g|mp[34]|pdf|png|webp|zip)$/iu.test(path) ? 0 : 9,
        mtime,
        os: 3,
        attrs: 0o644 << 16
      }
    ]
  return zipSync(entries)
}
