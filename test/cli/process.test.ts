import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync, watch, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, it, vi} from 'vitest'
import {filesIn, newsroomWith, person, published} from './person.ts'

/** The real command, as a process of its own. */
function budstikke(folder: string, argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(inject('command'), 'bin.js'), ...argv], {
    cwd: folder,
    env: {...process.env, LANG: 'da', BUDSTIKKE_LOCALE: '', NO_COLOR: ''}
  })
}

async function ended(
  child: ChildProcess
): Promise<{readonly code: unknown; readonly signal: unknown; readonly out: string; readonly said: string}> {
  let out = ''
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code, signal] = (await once(child, 'close')) as unknown[]
  return {code, signal, out, said}
}

/** A newsroom that takes a while to build, and an older build of it. */
async function slowNewsroom(): Promise<{readonly folder: string; readonly before: Readonly<Record<string, string>>}> {
  const names = Array.from({length: 800}, (_, index) => `bilag-${index}.bin`)
  const folder = newsroomWith(Object.fromEntries(names.map((name) => [`releases/2026-11-mole/${name}`, name])))
  expect(await person(folder)('build', '--out', 'ud')).toMatchObject({exit: 0})
  writeFileSync(
    join(folder, 'releases/2026-11-mole/da.md'),
    published.replace('---\n\n', `attachments: [${names.join(', ')}]\n---\n\n`)
  )
  return {folder, before: filesIn(join(folder, 'ud'))}
}

/** Ends a build with `signal` as soon as it writes, more than once, as impatient people do. */
async function stopped(folder: string, signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM') {
  const child = budstikke(folder, ['build', '--out', 'ud'])
  const watcher = watch(folder, (_, name) => {
    if (name?.startsWith('.ud.new-')) child.kill(signal)
  })
  const end = await ended(child)
  watcher.close()
  return end
}

describe('a build that is stopped half-way', () => {
  it('leaves the old one whole when it is killed, and the next one goes through', async () => {
    const {folder, before} = await slowNewsroom()
    expect(await stopped(folder, 'SIGKILL')).toMatchObject({signal: 'SIGKILL'})
    expect(filesIn(join(folder, 'ud'))).toEqual(before)
    expect(await person(folder)('build', '--out', 'ud')).toMatchObject({exit: 0})
    expect(readdirSync(join(folder, 'ud', 'media', '2026-11-mole'))).toHaveLength(800)
  })

  it('leaves nothing when a person stops it while threads write', async () => {
    const releases = Array.from({length: 400}, (_, index) => [`releases/mole-${index}.da.md`, published] as const)
    const folder = newsroomWith(Object.fromEntries(releases))
    const child = budstikke(folder, ['build', '--out', 'ud'])
    const end = ended(child)
    const isWritten = () =>
      readdirSync(folder).some((name) => {
        const pages = name.startsWith('.ud.new-') ? join(folder, name, 'da') : ''
        return existsSync(pages) && readdirSync(pages).length > 50
      })
    await vi.waitUntil(isWritten, {timeout: 60_000, interval: 1})
    child.kill('SIGINT')
    expect(await end).toMatchObject({code: 130})
    expect(readdirSync(folder).toSorted()).toEqual(['.budstikke', 'newsroom.yaml', 'releases'])
  })

  it('leaves the old one whole and nothing beside it when a person stops it', async () => {
    const {folder, before} = await slowNewsroom()
    expect(await stopped(folder, 'SIGINT')).toMatchObject({code: 130})
    expect(filesIn(join(folder, 'ud'))).toEqual(before)
    expect(readdirSync(folder).toSorted()).toEqual(['.budstikke', 'newsroom.yaml', 'releases', 'ud'])
  })
})

describe('the process', () => {
  it('writes results to a pipe and nothing else: no colours, no progress', async () => {
    const {code, out, said} = await ended(budstikke(newsroomWith(), ['parse', '--json', 'releases/2026-11-mole/da.md']))
    expect([code, said]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({release: {headline: 'Havnen får en ny mole'}})
  })

  it('reads a pipe and answers with the exit codes of its promise', async () => {
    const child = budstikke(newsroomWith(), ['parse', '--json', '-'])
    child.stdin?.end('# Havnen får en ny mole\n\nMolen bliver 400 meter lang, og den skal stå færdig næste efterår.\n')
    expect(JSON.parse((await ended(child)).out)).toMatchObject({path: '-', release: {language: 'da'}})
    const broken = newsroomWith({'releases/tom.da.md': ''})
    expect((await ended(budstikke(broken, ['check']))).code).toBe(1)
    expect((await ended(budstikke(broken, ['chek']))).code).toBe(2)
  })

  it('ends in peace when its reader has had enough', async () => {
    const folder = newsroomWith({
      'releases/lang.da.md': `---\npublished: 2026-11-02\n---\n\n# Lang\n\n${'Ord og atter ord. '.repeat(20_000)}\n`
    })
    const child = budstikke(folder, ['parse', '--json', 'releases/lang.da.md'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await ended(child)).toMatchObject({code: 0, said: ''})
  })

  it('knows its version', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../packages/cli/package.json', import.meta.url), 'utf8')) as {
      readonly version: string
    }
    expect(await ended(budstikke('/', ['--version']))).toMatchObject({code: 0, out: `${manifest.version}\n`})
  })
})
