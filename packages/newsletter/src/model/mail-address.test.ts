import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {headerAddress} from '../mail/headers.ts'
import {addressKey, domainOf, mailAddress} from './mail-address.ts'

describe('a mail address', () => {
  it.each([
    [' Ida@Laeser.Example ', 'Ida@laeser.example', 'ida@laeser.example'],
    ['søren@blåbær.example', 'søren@xn--blbr-roah.example', 'søren@xn--blbr-roah.example'],
    ['søren@blåbær.example'.normalize('NFD'), 'søren@xn--blbr-roah.example', 'søren@xn--blbr-roah.example'],
    ["o'brien+presse@a.b.example", "o'brien+presse@a.b.example", "o'brien+presse@a.b.example"]
  ])('%s', (typed, address, key) => {
    expect([mailAddress(typed), addressKey(typed)]).toEqual([address, key])
  })

  it.each([
    ['two of them', 'a@b.example,c@d.example'],
    ['a name beside it', 'Ida <ida@laeser.example>'],
    ['quotation marks', '"ida holm"@laeser.example'],
    ['a line end', 'ida@laeser.example\r\nBcc: eve@b.example'],
    ['a line end inside', 'ida\r\n@laeser.example'],
    ['no domain', 'ida@'],
    ['a domain of one word', 'ida@localhost'],
    ['a number for a domain', 'ida@127.0.0.1'],
    ['a literal', 'ida@[127.0.0.1]'],
    ['two dots', 'ida..holm@laeser.example'],
    ['a path', 'ida@laeser.example/x'],
    ['a port', 'ida@laeser.example:25'],
    ['a long local part', `${'a'.repeat(65)}@laeser.example`],
    ['nothing', '']
  ])('is not one with %s', (_, typed) => {
    expect(mailAddress(typed)).toBeUndefined()
    expect(addressKey(typed)).toBeUndefined()
  })

  it('keeps look-alikes apart: a Cyrillic а is not an a', () => {
    expect(addressKey('ida@bаnk.example')).not.toBe(addressKey('ida@bank.example'))
  })

  it('is a line without spaces or brackets, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.domain(), (local, domain) => {
        const address = mailAddress(`${local}@${domain}`)
        if (address === undefined) return
        expect(address).toMatch(/^[^\s<>",:;()[\]\\]+$/u)
        expect(mailAddress(address)).toBe(address)
        expect(domainOf(address)).toMatch(/^[\da-z.-]+$/u)
      }),
      {seed: 6, numRuns: 1000}
    )
  })
})

describe('a name in a header', () => {
  it('begins no line and no other header', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (name) => {
        const header = headerAddress({name, address: 'ida@laeser.example'})
        // Folded lines begin with a space; nothing else may follow a line end.
        expect(header.replaceAll('\r\n ', '')).not.toMatch(/[\r\n\u0000]/u)
        expect(header.endsWith('ida@laeser.example>') || header === 'ida@laeser.example').toBe(true)
        expect(header).toMatch(/^[\u0020-\u007E\r\n]*$/u)
      }),
      {seed: 6, numRuns: 1000}
    )
  })

  it('is as it was when it is read', () => {
    expect(headerAddress({name: 'Ida "I." Holm', address: 'ida@laeser.example'})).toBe(
      '"Ida \\"I.\\" Holm" <ida@laeser.example>'
    )
    expect(headerAddress({name: 'Søren Å', address: 's@laeser.example'})).toBe(
      '=?utf-8?B?U8O4cmVuIMOF?=\r\n <s@laeser.example>'
    )
    expect(headerAddress({name: 'x\r\nBcc: eve@b.example', address: 's@laeser.example'})).toBe(
      '"x Bcc: eve@b.example" <s@laeser.example>'
    )
  })
})
