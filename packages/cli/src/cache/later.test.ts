import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {diskFiles} from '../edge/files.ts'
import {laterAt, laterBytes, laterLines} from './later.ts'
import type {Line} from './line.ts'

let home: string

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-later-')))
})

afterEach(() => rmSync(home, {recursive: true}))

const lines: readonly Line[] = [
  {sort: 'release', name: 'mole.da.md', digest: 'a', stamp: '1-2-3-4', home: 'bodies-1', json: '{"æ":"\\t"}'},
  {sort: 'about', name: 'mole', digest: 'b c', stamp: '', home: '', json: '[]'}
]

it('lines that came after an index are read again', async () => {
  writeFileSync(laterAt(home), laterBytes('word', lines))
  expect(await laterLines(diskFiles, home, 'word')).toEqual(lines)
})

it('there are none where none were written, after another index, and where they are spoilt', async () => {
  expect(await laterLines(diskFiles, home, 'word')).toEqual([])
  writeFileSync(laterAt(home), laterBytes('word', lines))
  expect(await laterLines(diskFiles, home, 'another')).toEqual([])
  const bytes = readFileSync(laterAt(home))
  bytes.write('x', bytes.length - 2)
  writeFileSync(laterAt(home), bytes)
  expect(await laterLines(diskFiles, home, 'word')).toEqual([])
})
