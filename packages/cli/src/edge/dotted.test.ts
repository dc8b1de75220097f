import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dotted} from './dotted.ts'

function overWire(...pieces: readonly string[]): string {
  return Buffer.concat(dotted(pieces.map((piece) => Buffer.from(piece)))).toString()
}

/** What a server that knows its standard makes of it (RFC 5321, section 4.5.2). */
function asReceived(wire: string): string {
  expect(wire.endsWith('\r\n.\r\n') || wire === '.\r\n').toBe(true)
  const lines = wire.slice(0, -3).split('\r\n')
  expect(lines).not.toContain('.')
  return lines.map((line) => (line.startsWith('.') ? line.slice(1) : line)).join('\r\n')
}

describe('a message on the wire', () => {
  it.each([
    ['Hej.\r\n', 'Hej.\r\n.\r\n'],
    ['Hej.', 'Hej.\r\n.\r\n'],
    ['.Hej\r\n.\r\n', '..Hej\r\n..\r\n.\r\n'],
    ['a\n.\nb\r.\rc', 'a\r\n..\r\nb\r\n..\r\nc\r\n.\r\n'],
    ['a\r', 'a\r\n.\r\n'],
    ['', '.\r\n']
  ])('%j goes as %j', (message, wire) => {
    expect(overWire(message)).toBe(wire)
  })

  it('arrives as it was but for the ends of its lines, wherever it was cut into pieces', () => {
    const letters = fc.constantFrom('.', '\r', '\n', '\r\n', 'a', 'ø')
    const piece = fc.oneof(
      fc.array(letters, {maxLength: 12}).map((all) => all.join('')),
      // Long enough to be remembered.
      fc.array(letters, {minLength: 2, maxLength: 8}).map((all) => all.join('').repeat(600))
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 6}), (pieces) => {
        const text = pieces.join('').replaceAll(/\r\n|\r|\n/gu, '\r\n')
        const whole = text === '' || text.endsWith('\r\n') ? text : `${text}\r\n`
        expect(asReceived(overWire(...pieces))).toBe(whole)
      }),
      {seed: 20_261_122, numRuns: 300}
    )
  })

  it('is looked at anew where what stands before a piece that it shares is another', () => {
    const shared = Buffer.from(`.\n${'x'.repeat(2000)}`)
    const after = (text: string) => Buffer.concat(dotted([Buffer.from(text), shared])).toString('latin1', 0, 5)
    expect([after('a'), after('a\n'), after('a\r'), after('a')]).toEqual(['a.\r\nx', 'a\r\n..', 'a\r\n..', 'a.\r\nx'])
  })

  it('is the very piece that others share, not a copy', () => {
    const shared = Buffer.from('Afsnit.\r\n'.repeat(200))
    expect(dotted([Buffer.from('Til: Ida'), shared])[1]).toBe(shared)
  })
})
