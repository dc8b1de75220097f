import {createHash} from 'node:crypto'

/**
 * A word for `parts`, plain data: of equal parts the same, of others another. 22 letters of base64url, 132 bits of
 * SHA-256: whoever remembers what a file was made of keeps as little.
 */
export function wordFor(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}
