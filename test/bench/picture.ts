import {crc32, deflateSync} from 'node:zlib'

const [width, height] = [1200, 800]

/** A picture that nobody took, as a PNG: slopes of colour that hang on `name`, too uneven to be packed into nothing. */
export function picture(name: string): Uint8Array {
  const tint = [...name].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
  const pixels = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0, at = 0; y < height; y++) {
    // Every line begins with its filter: none.
    at++
    for (let x = 0; x < width; x++) {
      pixels[at++] = (tint + x / 8 + y / 16) & 0xf8
      pixels[at++] = ((tint >>> 8) + y / 8) & 0xf8
      pixels[at++] = ((tint >>> 16) + (x ^ y) / 16) & 0xf8
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
