import {mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {keptFolder, readKept, writeKept} from './kept-code.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-kept-')))
  path = join(folder, 'budstikke', 'parse')
})

afterEach(() => rmSync(folder, {recursive: true}))

const files = [
  {name: 'command.js', code: 4_294_967_295, compiled: Buffer.from('{"a":\n1}')},
  {name: 'empty.js', code: 0, compiled: Buffer.alloc(0)},
  {name: 'newsroom.js', code: 7, compiled: Buffer.from([0, 10, 13, 255])}
]

describe('what was compiled', () => {
  it('is read as it was kept, with nothing left beside it', () => {
    writeKept(path, files)
    expect([...readKept(path).values()]).toEqual(files)
    expect(readdirSync(join(path, '..'))).toEqual(['parse'])
  })

  it('is nobody else’s to write', () => {
    writeKept(path, files)
    expect([statSync(path), statSync(join(path, '..'))].map(({mode}) => mode & 0o077)).toEqual([0, 0])
  })

  it('is nothing once a byte of it is another', () => {
    writeKept(path, files)
    const whole = readFileSync(path)
    for (let at = whole.indexOf('\n') + 1; at < whole.length; at++) {
      writeFileSync(path, whole.with(at, (whole[at] ?? 0) ^ 1))
      expect(readKept(path).size).toBe(0)
    }
  })

  it('is nothing where there is no file, or one that is not whole', () => {
    expect(readKept(path).size).toBe(0)
    writeKept(path, files)
    const whole = readFileSync(path)
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(path, whole.subarray(0, length))
      expect(readKept(path).size).toBe(0)
    }
  })

  it('is kept nowhere where nothing can be written', () => {
    writeFileSync(join(folder, 'budstikke'), '')
    writeKept(path, files)
    expect(readKept(path).size).toBe(0)
  })
})

describe('the folder', () => {
  const linux = {platform: 'linux', version: 'v20.19.0', arch: 'x64'} as const
  const own = join('budstikke', 'v20.19.0-x64')

  it.each([
    ['linux', {HOME: '/home/a'}, '/home/a/.cache'],
    ['linux', {HOME: '/home/a', XDG_CACHE_HOME: '/fast'}, '/fast'],
    ['linux', {HOME: '/home/a', XDG_CACHE_HOME: ''}, '/home/a/.cache'],
    ['darwin', {HOME: '/Users/a', XDG_CACHE_HOME: '/fast'}, '/Users/a/Library/Caches'],
    ['win32', {LOCALAPPDATA: '/local', HOME: '/home/a'}, '/local'],
    ['win32', {LOCALAPPDATA: '/local', NODE_COMPILE_CACHE: '/else'}, '/else'],
    ['linux', {HOME: '/home/a', NODE_COMPILE_CACHE: '/else'}, '/else']
  ] as const)('is the person’s own on %s, of %j', (platform, environment, home) => {
    expect(keptFolder(environment, {...linux, platform})).toBe(join(home, own))
  })

  it.each([[{}], [{HOME: ''}], [{HOME: '/home/a', NODE_DISABLE_COMPILE_CACHE: '1'}]])(
    'is none of %j',
    (environment) => {
      expect(keptFolder(environment, linux)).toBeUndefined()
    }
  )
})
