import {expect, it} from 'vitest'
import type {Block} from '../../model/manuscript.ts'
import {domainsIn, isDomainOf} from './issuer-names.ts'

function blocks(...texts: readonly string[]): readonly Block[] {
  const start = {line: 1, column: 1, offset: 0}
  return texts.map((text) => ({
    kind: 'paragraph',
    text,
    node: {type: 'paragraph', children: [{type: 'text', value: text}]},
    place: {start, end: start},
    gap: 1
  }))
}

it.each([
  ['Bo Ek, be@Nordhvil.example', ['nordhvil']],
  ['be@mail.nordhvil.example, cd@acme-hus.example.', ['nordhvil', 'acme-hus']],
  ['be@nordhvil.example. Han', ['nordhvil']],
  ['be(at)nordhvil.example og cd snabel-a acme.example', ['nordhvil', 'acme']],
  ['@nordhvil på nettet, be@, 3@4.5', []]
])('finds the domains in %s', (text, domains) => {
  expect(domainsIn(blocks(text))).toEqual(domains)
})

it.each([
  ['nordhvil', 'Nordhvil A/S', true],
  ['aarhus', 'Århus Havn', true],
  ['oelstykke', 'Ølstykke Kommune', true],
  ['kor-forbund', 'Korens Förbund', true],
  ['orgelsallskapet', 'Svenska Orgelsällskapet', true],
  ['nordhvil', 'Dansk Vandforening', false],
  ['acme', 'A', false]
])('says whether %s is the domain of %s', (domain, name, expected) => {
  expect(isDomainOf(domain, name)).toBe(expected)
})
