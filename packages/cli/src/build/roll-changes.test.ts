import {expect, it} from 'vitest'
import {isOther, noChanges, withRows, withTexts} from './roll-changes.ts'

const rowsOf = (...paths: readonly string[]) => new Map(paths.map((path) => [path, `${path}\tword\t[]`]))

it('what came last of a file counts', () => {
  const texts = withTexts(noChanges('1'), '2', new Map([['mole.md', 'a']]))
  const edited = withRows(texts, {now: '3', rows: rowsOf('mole.md', 'bro.md'), gone: ['mole.md', 'kaj.md'], topics: []})
  expect(edited).toMatchObject({since: '1', now: '3', digests: new Map(), gone: new Set(['kaj.md'])})
  const back = edited && withRows(edited, {now: '4', rows: rowsOf('kaj.md'), gone: ['bro.md'], topics: []})
  expect(back?.rows).toEqual(rowsOf('mole.md', 'kaj.md'))
  expect(back?.gone).toEqual(new Set(['bro.md']))
  const other = ['mole.md', 'bro.md', 'kaj.md', 'havn.md'].map((path) => back && isOther(path, back))
  expect(other).toEqual([true, true, true, false])
})

it('what gets long is not kept beside a roll', () => {
  const paths = Array.from({length: 128}, (_, index) => `${index}.md`)
  const others = {now: '2', topics: []}
  const many = withRows(noChanges('1'), {...others, rows: rowsOf(...paths), gone: paths})
  expect(many?.rows.size).toBe(128)
  expect(many && withRows(many, {...others, rows: rowsOf('ny.md'), gone: []})).toBeUndefined()
  expect(many && withRows(many, {...others, rows: rowsOf(), gone: ['gammel.md']})).toBeUndefined()
  expect(many && withRows(many, {...others, rows: rowsOf('0.md'), gone: ['1.md']})?.gone).toEqual(new Set(['1.md']))
})
