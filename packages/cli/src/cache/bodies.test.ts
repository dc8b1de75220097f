import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {diskFiles} from '../edge/files.ts'
import {Bodies, Spoilt} from './bodies.ts'

let home: string

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-bodies-')))
})

afterEach(() => rmSync(home, {recursive: true}))

// Some fill what waits to be written, one is longer than that.
const texts = [
  '',
  'mole',
  'ø😀'.repeat(40_000),
  '€'.repeat(200_000),
  'å'.repeat(1_000_000),
  'havn',
  'x'.repeat(300_000)
]

it('every text is there as soon as it is added, and for who opens the file when all are written', () => {
  const path = join(home, 'bodies')
  const bodies = new Bodies(diskFiles.open(path, 'w+'))
  const lies = texts.map((text) => {
    const one = bodies.add(text)
    expect(bodies.at(one)).toBe(text)
    return one
  })
  const more = texts.map((text) => bodies.add(text))
  bodies.flush()
  const again = new Bodies(diskFiles.open(path, 'r'))
  expect([...lies, ...more].map((one) => again.at(one))).toEqual([...texts, ...texts])
  again.close()
  bodies.close()
})

it('a text that is another than was written is known', () => {
  const path = join(home, 'bodies')
  const bodies = new Bodies(diskFiles.open(path, 'w+'))
  const [one, other] = [bodies.add('mole'), bodies.add('havn')]
  bodies.close()
  writeFileSync(path, 'moleHAVN')
  const again = new Bodies(diskFiles.open(path, 'r'))
  expect(again.at(one)).toBe('mole')
  expect(() => again.at(other)).toThrow(Spoilt)
  expect(() => again.at([4, 40, 0])).toThrow(Spoilt)
  again.close()
})
