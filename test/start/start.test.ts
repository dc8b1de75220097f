import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {zipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {installed, type Installed} from './installed.ts'

// How long it takes is measured by test/bench/start.ts; here is counted what a start loads.

let command: Installed
let folder: string

beforeAll(() => {
  command = installed()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-start-')))
  writeFileSync(
    join(folder, 'x.md'),
    '# Nyt bibliotek\n\nAarhus, den 3. marts 2026: Havnens Hus åbner et nyt bibliotek.\n'
  )
})

afterAll(() => {
  command.remove()
  rmSync(folder, {recursive: true})
})

describe('the command as it is installed', () => {
  it('brings a word for its code, by which builds know what it made', () => {
    const word = readFileSync(join(command.code, 'edition'), 'utf8')
    expect(word).toMatch(/^[0-9a-f]{16}$/u)
    const out = join(folder, 'ud')
    writeFileSync(
      join(folder, 'newsroom.yaml'),
      'organisation: Fiskernes Hus\nurl: https://presse.fiskerneshus.example\nsince: 2026\nzone: Europe/Copenhagen\nlanguages: [da]\nbuild: {without: [share, kits, search]}\n'
    )
    mkdirSync(join(folder, 'releases'))
    writeFileSync(
      join(folder, 'releases/mole.da.md'),
      '---\npublished: 2026-03-03\n---\n\n# Molen er færdig\n\nDen bliver åbnet til sommer.\n'
    )
    expect(command.call(folder, ['build', folder, '--out', out])).toMatchObject({exit: 0})
    expect(readFileSync(join(folder, '.budstikke/readings/index'), 'utf8').startsWith(`${word} `)).toBe(true)
    for (const name of ['newsroom.yaml', 'releases', '.budstikke', 'ud']) rmSync(join(folder, name), {recursive: true})
  })

  it.each([['--help'], ['--version'], ['help']])('answers %s with nothing that reads releases', (word) => {
    const {exit, packages, files, said} = command.call(folder, [word])
    expect([exit, said]).toEqual([0, ''])
    expect([...packages].toSorted()).toEqual(['cli', 'commander', 'i18next'])
    expect(files).toBeLessThan(12)
  })

  it.each([['parse'], ['build'], ['subscribers']])('helps with %s without loading what it works with', (word) => {
    const {exit, packages} = command.call(folder, [word, '--help'])
    expect(exit).toBe(0)
    expect([...packages].toSorted()).toEqual(['cli', 'commander', 'i18next'])
  })

  it('loads the words of one language', () => {
    const {out, files} = command.call(folder, ['--locale', 'sv', '--help'])
    expect(out).toContain('Användning')
    expect(files).toBe(command.call(folder, ['--locale', 'da', '--help']).files)
  })

  it('reads a text without what writes pages, feeds and mails', () => {
    const {exit, out, packages, files} = command.call(folder, ['parse', 'x.md'])
    expect([exit, out]).toEqual([0, expect.stringContaining('Nyt bibliotek')])
    expect(['cli', 'commander', 'core'].filter((name) => !packages.has(name))).toEqual([])
    expect(heavy.filter((name) => packages.has(name))).toEqual([])
    expect(files).toBeLessThan(30)
  })

  it('knows in which file its version stands', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../packages/cli/package.json', import.meta.url), 'utf8')) as {
      readonly version: string
    }
    expect(command.call(folder, ['--version']).out).toBe(`${version}\n`)
  })

  it('names the licence of every package that is in it', () => {
    const ours = new Set(['core', 'rss', 'site', 'newsletter', 'cli'])
    const others = [...command.brings].filter((name) => !ours.has(name))
    expect(others.length).toBeGreaterThan(50)
    expect(others.filter((name) => !command.notices.includes(`\n${name} `))).toEqual([])
  })

  it('starts where nothing can be kept, and says nothing of it', () => {
    const nowhere = {NODE_COMPILE_CACHE: join(folder, 'x.md'), HOME: join(folder, 'x.md')}
    expect(command.call(folder, ['--version'], nowhere)).toMatchObject({exit: 0, said: ''})
  })

  it('keeps what was compiled for a call, and leaves it as it is while it fits', () => {
    const first = command.call(folder, ['parse', 'x.md'])
    const before = statSync(keptOf('parse'))
    expect(command.call(folder, ['parse', 'x.md'])).toEqual(first)
    expect(statSync(keptOf('parse'))).toMatchObject({mtimeMs: before.mtimeMs, ino: before.ino})
  })

  it.skipIf(availableParallelism() < 2)('keeps what was compiled for its threads, and reads the same with it', () => {
    const newsroom = join(folder, 'archive')
    mkdirSync(join(newsroom, 'releases'), {recursive: true})
    writeFileSync(
      join(newsroom, 'newsroom.yaml'),
      'organisation: Havnens Hus\nurl: https://havn.example\nsince: 2019\nzone: Europe/Copenhagen\nlanguages: [da]\nbuild: {without: [cards, kits, ninjs, search, share]}\n'
    )
    // Enough that one of the most threads there can be is asked several times.
    for (let number = 0; number < 480; number++)
      writeFileSync(
        join(newsroom, 'releases', `nr-${number}.da.md`),
        `---\npublished: 2026-03-03 09:00\n---\n# Nyt bibliotek ${number}\n\nHavnens Hus åbner et nyt bibliotek.\n`
      )
    const built = () => {
      expect(command.call(newsroom, ['build', '.', '--out', 'out']).exit).toBe(0)
      return readFileSync(join(newsroom, 'out/da/nr-7/index.html'), 'utf8')
    }
    const first = built()
    const before = statSync(keptOf('thread-reader'))
    rmSync(join(newsroom, '.budstikke'), {recursive: true})
    rmSync(join(newsroom, 'out'), {recursive: true})
    expect(built()).toBe(first)
    expect(statSync(keptOf('thread-reader'))).toMatchObject({mtimeMs: before.mtimeMs, ino: before.ino})
  })

  it('keeps nothing for what is no command, nor where it is told to keep nothing', () => {
    expect(command.call(folder, ['frobnicate']).exit).toBe(2)
    expect(existsSync(keptOf('frobnicate'))).toBe(false)
    const kept = join(folder, 'none')
    command.call(folder, ['help', 'parse'], {XDG_CACHE_HOME: kept, NODE_DISABLE_COMPILE_CACHE: '1'})
    expect(existsSync(kept)).toBe(false)
  })

  it('loads a package that is not in it also where its own code was compiled before', () => {
    // A container without a document: it is told so once that is loaded which looks for one.
    writeFileSync(join(folder, 'x.docx'), zipSync({'word.txt': new Uint8Array(9)}))
    const first = command.call(folder, ['parse', 'x.docx'])
    expect(first.packages).toContain('mammoth')
    expect(command.call(folder, ['parse', 'x.docx'])).toEqual(first)
    expect(command.call(folder, ['parse', 'x.docx'])).toEqual(first)
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['emptied', () => Buffer.alloc(0)],
    ['of another kind', () => Buffer.from('null\nbytes')],
    // V8 would run it all the same.
    ['flipped in one bit', (bytes: Buffer) => bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1)]
  ])('takes nothing from what it kept once that is %s, and keeps it anew', (_, broken) => {
    const first = command.call(folder, ['parse', 'x.md'])
    const whole = readFileSync(keptOf('parse'))
    writeFileSync(keptOf('parse'), broken(whole))
    expect(command.call(folder, ['parse', 'x.md'])).toEqual(first)
    expect(readFileSync(keptOf('parse')).length).toBeGreaterThan(whole.length / 2)
  })

  it('runs its code as it lies there, also where another of the same length was compiled before', () => {
    const chunk = readdirSync(command.code).find(
      (name) =>
        name.endsWith('.js') && readFileSync(join(command.code, name), 'utf8').includes('new SpokenCommand("budstikke"')
    )
    const path = join(command.code, chunk ?? '')
    const code = readFileSync(path, 'utf8')
    command.call(folder, ['--help'])
    writeFileSync(path, code.replace('new SpokenCommand("budstikke"', 'new SpokenCommand("budstikko"'))
    const {out} = command.call(folder, ['--help'])
    writeFileSync(path, code)
    expect(out).toContain('budstikko')
    expect(command.call(folder, ['--help']).out).not.toContain('budstikko')
  })
})

/** Where is kept what was compiled for the command `name`. */
function keptOf(name: string): string {
  return join(command.kept, 'budstikke', `${process.version}-${process.arch}`, name)
}

/** What is loaded for other work: of each kind one that others need. */
const heavy = [
  // other sources than text
  ...['rehype-parse', 'rehype-remark', 'parse5', 'mammoth', 'postal-mime'],
  // pages, feeds and mails
  ...[
    'rss',
    'site',
    'newsletter',
    'rehype-raw',
    'rehype-sanitize',
    'rehype-stringify',
    'remark-rehype',
    'remark-stringify'
  ],
  ...['hast-util-to-html', 'xast-util-to-xml', 'hastscript', 'feed'],
  // pictures, search, archives
  ...['sharp', 'pagefind', 'image-size', 'fflate'],
  // servers, stores and the post
  ...['hono', '@hono/node-server', 'chokidar', 'kysely', 'libsql', 'pg', 'nodemailer', '@clack/prompts']
]
