import {describe, expect, it} from 'vitest'
import {allLines, indexHead, indexParts, isWhole, lineWith} from './index-file.ts'
import {type Line, lineIn, lineText} from './line.ts'

const line = (name: string, digest = 'd', sort: Line['sort'] = 'release'): Line => ({
  sort,
  name,
  digest,
  stamp: '',
  home: 'bodies-1',
  json: `{"name":"${name}","æ":"ø"}`
})

/** An index of these lines, as a file that can be read in parts. */
function fileOf(lines: readonly Line[]) {
  const bytes = Buffer.concat(indexParts('edition', ['bodies-1', 'bodies-2'], lines).parts)
  const asked: number[] = []
  const at = (offset: number, length: number) => {
    asked.push(length)
    return bytes.subarray(offset, offset + length)
  }
  return {bytes, at, asked}
}

const many = Array.from({length: 3000}, (_, number) => line(`mole-${(number * 7919) % 3000}.da.md`))

describe('an index', () => {
  it('finds each line without a look at the others', () => {
    const {at, asked, bytes} = fileOf(many)
    const head = indexHead(at, 'edition')
    expect(head?.names).toEqual(['bodies-1', 'bodies-2'])
    asked.length = 0
    for (const one of many) expect(head && lineWith(at, head, `release\t${one.name}`)).toEqual(one)
    expect(Math.max(...asked)).toBeLessThan(bytes.length / 20)
  })

  it('knows what is not in it, before, between and behind its lines', () => {
    const {at} = fileOf([...many, line('mole-9', 'd', 'item')])
    const head = indexHead(at, 'edition')
    for (const key of ['about\tx', 'item\tmole-9x', 'release\tmole-1', 'release\tmole-5', 'release\tå', 'x'])
      expect(head && lineWith(at, head, key)).toBeUndefined()
  })

  it('answers the first of several lines with one key, however many stand before it', () => {
    for (const before of [0, 62, 63, 64, 65]) {
      const lines = Array.from({length: before}, (_, number) => line(`a${number}`))
      const same = ['first', 'second', 'third'].map((digest) => line('b', digest))
      const {at} = fileOf([...lines, ...same, line('c')])
      const head = indexHead(at, 'edition')
      expect(head && lineWith(at, head, 'release\tb')).toMatchObject({digest: 'first'})
    }
  })

  it('has all its lines in its blocks, in the order of their keys', () => {
    const {at} = fileOf(many)
    const head = indexHead(at, 'edition')
    expect(head?.blocks.every((block) => isWhole(at, block))).toBe(true)
    const texts = head ? Array.from(allLines(at, head), (one) => lineText(one)) : []
    expect(texts).toEqual(many.map((one) => lineText(one)).toSorted())
    expect(texts.map((text) => lineText(lineIn(text)))).toEqual(texts)
  })

  it('without lines has none', () => {
    const {at} = fileOf([])
    const head = indexHead(at, 'edition')
    expect(head && [...allLines(at, head)]).toEqual([])
    expect(head && lineWith(at, head, 'release\ta')).toBeUndefined()
  })

  it('is known to be another edition’s, or spoilt', () => {
    const {at, bytes} = fileOf(many)
    expect(indexHead(at, 'another')).toBeUndefined()
    expect(
      indexHead((offset, length) => Buffer.from('edition').subarray(offset, offset + length), 'edition')
    ).toBeUndefined()
    const cut = bytes.subarray(0, bytes.length - 10)
    const head = indexHead(at, 'edition')
    const last = head?.blocks.at(-1)
    expect(last && isWhole((offset, length) => cut.subarray(offset, offset + length), last)).toBe(false)
    const odd = Buffer.from(bytes)
    odd.write('x', odd.indexOf('mole-1.da.md'))
    const cutHead = indexHead((offset, length) => odd.subarray(offset, offset + length), 'edition')
    // The first of its words stands in the table or in a line.
    const told =
      cutHead && lineWith((offset, length) => odd.subarray(offset, offset + length), cutHead, 'release\tmole-1.da.md')
    expect(cutHead === undefined || told === 'spoilt').toBe(true)
  })
})
