import {crc32} from 'node:zlib'

/** What was packed: a line, and parts of bytes behind it. */
export interface Packed {
  readonly head: string
  readonly parts: readonly Uint8Array[]
  /** The check sum of the parts. */
  readonly check: string
}

/** `head`, which holds no tab and no line break, and `parts` as the bytes of a file. */
export function packed(head: string, parts: readonly Uint8Array[]): Uint8Array {
  const rest = Buffer.concat(parts)
  const line = [head, String(crc32(rest)), ...parts.map(({length}) => String(length))].join('\t')
  return Buffer.concat([Buffer.from(`${line}\n`), rest])
}

/** The check sum in what `packed` answered. */
export function checkOf(bytes: Uint8Array): string {
  const from = bytes.indexOf(9) + 1
  return Buffer.from(bytes.subarray(from, bytes.indexOf(9, from))).toString()
}

/** What `packed` answered; `undefined` where these are other bytes. */
export function unpacked(bytes: Uint8Array): Packed | undefined {
  const end = bytes.indexOf(10)
  const [head = '', check = '', ...lengths] = Buffer.from(bytes.subarray(0, Math.max(end, 0)))
    .toString()
    .split('\t')
  const rest = bytes.subarray(end + 1)
  if (check !== String(crc32(rest))) return undefined
  let from = 0
  const parts = lengths.map((length) => rest.subarray(from, (from += Number(length))))
  return from === rest.length ? {head, parts, check} : undefined
}

/** Texts as one part, and back; none holds the character that no path can hold. */
export function listed(texts: readonly string[]): Uint8Array {
  return Buffer.from(texts.join('\0'))
}

export function listIn(part: Uint8Array | undefined): readonly string[] {
  return part === undefined || part.length === 0
    ? []
    : Buffer.from(part.buffer, part.byteOffset, part.length).toString().split('\0')
}
