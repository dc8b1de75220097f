import {mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {filesIn, folderWith, newsroomYaml, person, type PersonOptions} from './person.ts'

// A build that has nothing to do says again what the last one said, and does not read what that one read.

const settings = `${newsroomYaml}build: {without: [share, kits, search]}\n`

const mole = '---\npublished: 2026-03-03 09:00\n---\n\n# Molen er færdig\n\nDen bliver åbnet til sommer.\n'
const coming = '---\nembargo: 2027-06-03 06:00\n---\n\n# Havnen lukker\n\nDen er for lille.\n'
const odd = '---\npublished: 2026-02-31\n---\n\n# Havnen åbner\n\nDen 31. februar.\n'

/** A person whose clock is ahead of the disk's, so that what lies there is long known. */
function later(folder: string, options: PersonOptions = {}) {
  return person(folder, {now: '2027-06-01T08:00:00Z', ...options})
}

/** A disk that counts what is read of the newsroom, and every file that is written. */
function counting() {
  const touched: string[] = []
  const count = (path: string) => {
    if (!path.includes('.budstikke')) touched.push(path)
  }
  const files: Files = {
    ...diskFiles,
    read: (path) => {
      count(path)
      return diskFiles.read(path)
    },
    writeNew: (path, ...rest) => {
      count(path)
      return diskFiles.writeNew(path, ...rest)
    },
    replace: (path, content) => {
      touched.push(path)
      return diskFiles.replace(path, content)
    }
  }
  return {files, touched}
}

/** What is built, without the word that says of which files it was. */
function pagesIn(folder: string): Readonly<Record<string, string>> {
  const {'.budstikke': word = '', ...pages} = filesIn(join(folder, 'ud'))
  expect(word).toContain('Made by')
  return pages
}

/** A newsroom that was built, and what was said of it. */
async function built(files: Readonly<Record<string, string>> = {}, argv: readonly string[] = []) {
  const folder = folderWith({'newsroom.yaml': settings, 'releases/mole.da.md': mole, ...files})
  const call = ['build', '--out', 'ud', ...argv]
  const first = await later(folder)(...call)
  return {folder, call, first}
}

describe('a build with nothing to do', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['all is well', {}, []],
    ['a release waits', {'releases/lukker.da.md': coming}, []],
    ['a release has an error', {'releases/odd.da.md': odd, 'releases/tom.da.md': ''}, []],
    ['data is asked for', {'releases/lukker.da.md': coming}, ['--json']],
    ['the moment is given', {'releases/lukker.da.md': coming}, ['--at', '2027-06-04']],
    ['a picture is missing', {'releases/billede/da.md': `${mole}\n![Molen](mole.jpg)\n`}, []]
  ])('says the same where %s', async (_, files, argv) => {
    const {folder, call, first} = await built(files, argv)
    const {files: disk, touched} = counting()
    expect(await later(folder, {files: disk})(...call)).toEqual(first)
    // The word of what is built, and nothing else.
    expect(touched.filter((path) => !path.endsWith('/ud/.budstikke'))).toEqual([])
  })

  it('tells the time of now', async () => {
    const {folder, call, first} = await built()
    const {files, touched} = counting()
    const again = await later(folder, {files, now: '2027-06-02T10:30:00Z'})(...call)
    expect(touched).toEqual([])
    expect(first.out).toContain('10:00')
    expect(again.out).toBe(
      first.out.replace('1 June', '2 June').replace('Tuesday', 'Wednesday').replace('10:00', '12:30')
    )
  })

  it('knows what had just been written by the clock of its disk', async () => {
    const folder = folderWith({'newsroom.yaml': settings, 'releases/mole.da.md': mole})
    const place = join(folder, 'releases/mole.da.md')
    const [, , written = 0] = diskFiles.marks([place])
    const soon = new Date(written + 500).toISOString()
    const looksAgain = async (clock: Files['clock'], disk: Files['disk'] = (path) => diskFiles.disk(path)) => {
      const {files, touched} = counting()
      rmSync(join(folder, 'ud'), {recursive: true, force: true})
      await person(folder, {files: {...files, clock, disk}, now: soon})('build', '--out', 'ud')
      touched.length = 0
      await person(folder, {files, now: soon})('build', '--out', 'ud')
      return touched.some((path) => path.endsWith('mole.da.md'))
    }
    const disk = diskFiles.disk(folder) ?? 0
    const fromThen = (passed: number) => async () => ({now: written + passed, disk})
    expect(await looksAgain(fromThen(1))).toBe(false)
    // In the same tick it may be written again.
    expect(await looksAgain(fromThen(0))).toBe(true)
    expect(await looksAgain(fromThen(1), (path) => (path === place ? disk + 1 : disk))).toBe(true)
    expect(await looksAgain(async () => undefined)).toBe(true)
  })

  it('looks into what had just been written until that is long ago, and once more', async () => {
    const folder = folderWith({'newsroom.yaml': settings, 'releases/mole.da.md': mole})
    const [, written = 0] = diskFiles.marks([join(folder, 'releases/mole.da.md')])
    const call = ['build', '--out', 'ud', '--at', '2026-11-21']
    const soon = new Date(written + 500).toISOString()
    // A disk that does not say what its clock shows.
    const untold: Files = {...diskFiles, clock: async () => undefined}
    const first = await person(folder, {files: untold, now: soon})(...call)
    const looked: boolean[] = []
    for (const now of [soon, soon, '2027-06-01T08:00:00Z', '2027-06-01T08:00:00Z', soon]) {
      const {files, touched} = counting()
      expect(await person(folder, {files, now})(...call)).toEqual(first)
      looked.push(touched.some((path) => path.endsWith('mole.da.md')))
    }
    expect(looked).toEqual([true, true, true, false, false])
    writeFileSync(join(folder, 'releases/mole.da.md'), mole.replace('sommer', 'vinter'))
    await later(folder)(...call)
    expect(filesIn(join(folder, 'ud'))['da/mole/index.html']).toContain('vinter')
  })

  it('says it in the words of who asks, as wide and as coloured as they see it', async () => {
    const {folder, call, first} = await built()
    const swedish = await later(folder, {locale: 'sv'})(...call)
    expect(swedish.out).not.toBe(first.out)
    expect((await later(folder, {colours: true})(...call)).out).toContain('\u001B[')
    expect(await later(folder)(...call)).toEqual(first)
  })

  it('lets an embargo end in its second, and not before', async () => {
    const {folder, call} = await built({'releases/lukker.da.md': coming})
    const {files, touched} = counting()
    await later(folder, {files, now: '2027-06-03T03:59:59Z'})(...call)
    expect([touched, Object.keys(filesIn(join(folder, 'ud'))).filter((path) => path.includes('lukker'))]).toEqual([
      [],
      []
    ])
    await later(folder, {now: '2027-06-03T04:00:00Z'})(...call)
    expect(Object.keys(filesIn(join(folder, 'ud')))).toContain('da/lukker/index.html')
    // A clock that was wrong and is set back shows what was to be seen then.
    await later(folder, {now: '2027-06-03T03:00:00Z'})(...call)
    expect(Object.keys(filesIn(join(folder, 'ud')))).not.toContain('da/lukker/index.html')
  })
})

describe('a build has something to do', () => {
  const picture = {'releases/billede/da.md': `${mole}\n[Planen](plan.pdf)\n`, 'releases/billede/plan.pdf': 'Plan'}

  it.each<[string, (folder: string) => void]>([
    ['a release is written over', (folder) => writeFileSync(join(folder, 'releases/mole.da.md'), `${mole}\nMere.\n`)],
    ['a release comes', (folder) => writeFileSync(join(folder, 'releases/ny.da.md'), mole)],
    ['a release comes in a folder', (folder) => writeFileSync(join(folder, 'releases/billede/sv.md'), mole)],
    ['a release goes', (folder) => rmSync(join(folder, 'releases/mole.da.md'))],
    [
      'what a release names is written over',
      (folder) => writeFileSync(join(folder, 'releases/billede/plan.pdf'), 'Plan 2')
    ],
    ['what a release names goes', (folder) => rmSync(join(folder, 'releases/billede/plan.pdf'))],
    ['settings change', (folder) => writeFileSync(join(folder, 'newsroom.yaml'), `${settings}title: Nyt\n`)],
    [
      'a theme comes',
      (folder) => {
        mkdirSync(join(folder, 'site'))
        writeFileSync(join(folder, 'site/theme.css'), 'h1 {color: navy}')
      }
    ],
    ['old addresses come', (folder) => writeFileSync(join(folder, 'redirects.txt'), 'https://gammel.example/a gone\n')],
    ['a page is written over', (folder) => writeFileSync(join(folder, 'ud/da/mole/index.html'), 'andet')],
    ['a page is dated otherwise', (folder) => utimesSync(join(folder, 'ud/da/mole/index.html'), 1, 1)],
    ['a page goes', (folder) => rmSync(join(folder, 'ud/da/mole/index.html'))],
    ['a file comes among the pages', (folder) => writeFileSync(join(folder, 'ud/da/mole/fremmed.txt'), 'fremmed')],
    ['a folder comes among the pages', (folder) => mkdirSync(join(folder, 'ud/da/fremmed'))],
    [
      'what it remembers is spoilt',
      (folder) => {
        for (const name of Object.keys(filesIn(join(folder, '.budstikke/built'))))
          writeFileSync(join(folder, '.budstikke/built', name), 'noget andet')
      }
    ],
    ['a build was killed at a change', (folder) => mkdirSync(join(folder, '.ud.new-1-00000000'))],
    [
      'the folder is another behind a link',
      (folder) => {
        renameSync(join(folder, 'ud'), join(folder, 'andet'))
        symlinkSync('andet', join(folder, 'ud'))
      }
    ]
  ])('where %s', async (_, change) => {
    const {folder, call} = await built(picture)
    change(folder)
    const {files, touched} = counting()
    await later(folder, {files})(...call)
    expect(touched.some((path) => path.endsWith('newsroom.yaml'))).toBe(true)
    const sources = Object.entries(filesIn(folder)).filter(([path]) => !/^(?:\.budstikke|ud|andet)\//u.test(path))
    const fresh = folderWith(Object.fromEntries(sources.map(([path, text]) => [path, Buffer.from(text, 'latin1')])))
    await later(fresh)(...call)
    expect(pagesIn(folder)).toEqual(pagesIn(fresh))
  })

  it('where a file was written while it was at work', async () => {
    const folder = folderWith({'newsroom.yaml': settings, 'releases/mole.da.md': mole})
    let isRead = false
    const files: Files = {
      ...diskFiles,
      read: async (path) => {
        const bytes = await diskFiles.read(path)
        if (path.endsWith('mole.da.md') && !isRead) writeFileSync(path, `${mole}\nMere.\n`)
        isRead ||= path.endsWith('mole.da.md')
        return bytes
      }
    }
    await later(folder, {files})('build', '--out', 'ud')
    await later(folder)('build', '--out', 'ud')
    expect(filesIn(join(folder, 'ud'))['da/mole/index.html']).toContain('Mere.')
  })

  it('where a file that had just been written is written again and keeps its marks', async () => {
    const folder = folderWith({'newsroom.yaml': settings, 'releases/mole.da.md': mole})
    // The disk cannot tell two writes apart: its clock is coarse, and the texts are of one length.
    const place = join(folder, 'releases/mole.da.md')
    const then = diskFiles.marks([place])
    const coarse: Files = {
      ...diskFiles,
      clock: async () => ({now: then[1] ?? 0, disk: diskFiles.disk(folder) ?? 0}),
      marks: (paths) => {
        const marks = diskFiles.marks(paths)
        const index = paths.indexOf(place)
        if (index >= 0) marks.set(then, index * 4)
        return marks
      },
      stamps: (paths) =>
        paths.map((path) =>
          path === place
            ? {word: 'then', changed: then[1] ?? 0, size: statSync(path).size}
            : diskFiles.stamps([path])[0]
        )
    }
    const soon = () => person(folder, {files: coarse, now: new Date((then[1] ?? 0) + 500).toISOString()})
    await soon()('build', '--out', 'ud', '--at', '2026-11-21')
    writeFileSync(place, mole.replace('sommer', 'vinter'))
    await soon()('build', '--out', 'ud', '--at', '2026-11-21')
    expect(filesIn(join(folder, 'ud'))['da/mole/index.html']).toContain('vinter')
  })

  it('where what made pictures was not there, and may be now', async () => {
    const none = {sharp: () => Promise.resolve(undefined), withPagefind: () => Promise.resolve(undefined)}
    const folder = folderWith({'newsroom.yaml': newsroomYaml, 'releases/mole.da.md': mole})
    const first = await later(folder, {tools: none})('build', '--out', 'ud')
    const {files, touched} = counting()
    expect(await later(folder, {tools: none, files})('build', '--out', 'ud')).toEqual(first)
    expect(touched.length).toBeGreaterThan(0)
  })
})
