import {hash} from 'node:crypto'

/**
 * A word for `parts`, plain data: of equal parts the same, of others another. 22 letters of base64url, 132 bits of
 * SHA-256: whoever remembers what a file was made of keeps as little.
 */
export function wordFor(...parts: readonly unknown[]): string {
  return own(hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22))
}

// A part of a text keeps the whole text, twice as long, and an archive remembers many words.
function own(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1')
}
