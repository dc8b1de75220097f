import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bouncedIn, claimIn, type KeyRing, messageId, purposes, returnPath, token} from './tokens.ts'

const old = {id: 1, secret: Buffer.alloc(32, 1)}
const young = {id: 2, secret: Buffer.alloc(32, 2)}
const keys: KeyRing = [young, old]

const claims = fc.record({
  purpose: fc.constantFrom(...(['confirm', 'unsubscribe', 'preferences', 'bounce'] as const)),
  subscriber: fc.maxSafeNat(),
  about: fc.nat({max: 0xffffffff})
})

describe('a token', () => {
  it('says what it was made of, to its purpose alone', () => {
    fc.assert(
      fc.property(
        claims,
        fc.constantFrom(...(['confirm', 'unsubscribe', 'preferences', 'bounce'] as const)),
        (claim, purpose) => {
          const text = token(keys, claim)
          expect(text).toMatch(/^[\w-]{46}$/u)
          expect(claimIn(keys, purpose, text)).toEqual(purpose === claim.purpose ? claim : undefined)
        }
      ),
      {seed: 6, numRuns: 200}
    )
  })

  it('is none when one letter of it is another', () => {
    const text = token(keys, {purpose: 'unsubscribe', subscriber: 7, about: 1})
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (const [index, letter] of [...text].entries())
      for (const other of letters)
        if (other !== letter)
          expect(claimIn(keys, 'unsubscribe', text.slice(0, index) + other + text.slice(index + 1))).toBeUndefined()
    for (const other of ['', 'A', text.slice(1), `${text}A`, `${text}=`, `${text}\n`])
      expect(claimIn(keys, 'unsubscribe', other)).toBeUndefined()
  })

  it('is believed for as long as its key is kept', () => {
    const text = token([old], {purpose: 'unsubscribe', subscriber: 7, about: 1})
    expect(claimIn(keys, 'unsubscribe', text)).toMatchObject({subscriber: 7})
    expect(claimIn([young], 'unsubscribe', text)).toBeUndefined()
  })
})

describe('a return path', () => {
  it('is read back whatever became of its capitals, and fits a local part', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat({max: 0xffffffff}), (subscriber, mailing) => {
        const address = returnPath(keys, subscriber, mailing, 'retur.example')
        expect(address.indexOf('@')).toBeLessThanOrEqual(64)
        for (const form of [address, address.toUpperCase()])
          expect(bouncedIn(keys, form)).toEqual({purpose: 'bounce', subscriber, about: mailing})
      }),
      {seed: 6, numRuns: 200}
    )
    expect(bouncedIn(keys, 'b.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@retur.example')).toBeUndefined()
    expect(bouncedIn(keys, 'ida@retur.example')).toBeUndefined()
  })
})

describe('a Message-ID', () => {
  it('stays when a key is added, and is another for every mailing and reader', () => {
    const id = messageId([old], 3, 7, 'nyt.example')
    expect(messageId(keys, 3, 7, 'nyt.example')).toBe(id)
    expect(id).toMatch(/^3\.7\.[\da-f]{16}@nyt\.example$/u)
    expect(new Set([id, messageId(keys, 3, 8, 'nyt.example'), messageId(keys, 4, 7, 'nyt.example')]).size).toBe(3)
  })
})

it('has a number of its own for each purpose', () => {
  expect(new Set(Object.values(purposes)).size).toBe(Object.keys(purposes).length)
})
