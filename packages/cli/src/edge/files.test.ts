import {mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {diskFiles} from './files.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-files-')))
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

describe('a new file', () => {
  it.each([
    ['nothing', ''],
    ['figures', '12 34'],
    ['letters of all lengths', 'Blåbær – ”ny” havn €, 𝄞'],
    ['half a pair', 'a\uD834b'],
    ['as much as has no place of its own', 'å'.repeat(600_000)],
    ['as much as just has one', '€'.repeat(Math.floor(2 ** 20 / 3))],
    ['pairs where its parts meet', '𝄞'.repeat(600_000)],
    ['pairs where its parts meet, at another place', `å${'𝄞'.repeat(600_000)}`]
  ])('holds %s, and says how many bytes that is', async (_, text) => {
    // What stood there before is longer.
    await diskFiles.writeNew(join(folder, 'before'), '–'.repeat(300_000))
    const path = join(folder, 'a', 'b', 'new')
    const size = await diskFiles.writeNew(path, text)
    expect(readFileSync(path).equals(Buffer.from(text))).toBe(true)
    expect(size).toBe(statSync(path).size)
  })

  it('holds bytes as they are, dated as it is told', async () => {
    const path = join(folder, 'new')
    expect(await diskFiles.writeNew(path, new Uint8Array([0, 255]), 1_000_000)).toBe(2)
    expect([...readFileSync(path)]).toEqual([0, 255])
    expect(statSync(path).mtimeMs).toBe(1_000_000)
  })

  it('holds parts one behind the other', async () => {
    const path = join(folder, 'new')
    expect(await diskFiles.writeNew(path, [Buffer.from('ab'), new Uint8Array(), Buffer.from('ø')])).toBe(4)
    expect(readFileSync(path, 'utf8')).toBe('abø')
  })

  it('holds many parts, texts and bytes, small and large', async () => {
    const parts = Array.from({length: 3000}, (_, index) => {
      const text = `${index} ${'€𝄞ø'.repeat((index * 37) % 400)}`
      return index % 2 === 0 ? text : Buffer.from(text)
    })
    const all = [...parts, 'å'.repeat(700_000), 'efter', Buffer.alloc(2 ** 21, 7), 'sidst']
    const path = join(folder, 'new')
    const size = await diskFiles.writeNew(path, all)
    const whole = Buffer.concat(all.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
    expect(readFileSync(path).equals(whole)).toBe(true)
    expect(size).toBe(whole.length)
  })

  it('is not written over another', async () => {
    await diskFiles.writeNew(join(folder, 'new'), 'first')
    await expect(diskFiles.writeNew(join(folder, 'new'), 'second')).rejects.toMatchObject({code: 'EEXIST'})
    expect(readFileSync(join(folder, 'new'), 'utf8')).toBe('first')
  })

  it('is no folder in a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(diskFiles.writeNew(join(folder, 'file', 'new'), '')).rejects.toMatchObject({code: 'ENOTDIR'})
  })

  it('gets its folder again where that was removed', async () => {
    await diskFiles.writeNew(join(folder, 'a', 'first'), '')
    rmSync(join(folder, 'a'), {recursive: true})
    await diskFiles.writeNew(join(folder, 'a', 'second'), '')
    expect(readdirSync(join(folder, 'a'))).toEqual(['second'])
  })
})

describe('the clock of a disk', () => {
  it('goes on, and leaves nothing behind', async () => {
    const clock = await diskFiles.clock(join(folder, 'kept'))
    writeFileSync(join(folder, 'later'), '')
    expect(clock?.now).toBeLessThanOrEqual(statSync(join(folder, 'later')).mtimeMs)
    expect(clock?.disk).toBe(diskFiles.disk(join(folder, 'later')))
    expect(readdirSync(join(folder, 'kept'))).toEqual([])
  })

  it('is not known where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await diskFiles.clock(join(folder, 'file'))).toBeUndefined()
    expect(diskFiles.disk(join(folder, 'nothing'))).toBeUndefined()
  })
})
