import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {describe, expect, inject, it} from 'vitest'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {threadOf, type Threads} from '../../packages/cli/src/edge/threads.ts'
import type {MakerDone} from '../../packages/cli/src/threads/making.ts'
import {picture} from '../bench/picture.ts'
import {countingDisk} from './counting-disk.ts'
import {filesIn, folderWith, newsroomYaml, person} from './person.ts'

// What a build does again after a change, and that it answers the same bytes however much of it was there before.

const settings = `${newsroomYaml}build: {without: [share, kits, search]}\n`

function release(number: number, text = 'Den bliver åbnet til sommer.'): string {
  const day = String(1 + (number % 28)).padStart(2, '0')
  const about = number % 3 === 0 ? 'havn' : 'by'
  return `---\npublished: 2026-03-${day}\ntopics: [${about}]\n---\n\n# Mole nummer ${number} er færdig\n\n**Havnen har fået en mole til.**\n\n${text}\n`
}

function archive(count: number): Record<string, string> {
  const releases = Array.from({length: count}, (_, index) => [`releases/mole-${index}.da.md`, release(index)] as const)
  return {'newsroom.yaml': settings, ...Object.fromEntries(releases)}
}

/** What a newsroom with the same files is when nothing is known of it. */
async function clean(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.fromEntries(
    Object.entries(filesIn(folder)).filter(([path]) => !/^(?:\.budstikke|ud)\//u.test(path))
  )
  const fresh = folderWith()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(fresh, path, '..'), {recursive: true})
    writeFileSync(join(fresh, path), content, 'latin1')
  }
  expect(await later(fresh)('build', '--out', 'ud')).toMatchObject({exit: 0})
  return filesIn(join(fresh, 'ud'))
}

/** A newsroom whose files were changed long enough ago to be known by their stamps, built once. */
async function built(files: Record<string, string>): Promise<string> {
  const folder = folderWith(files)
  // The clock of the test stands still, months from when these files were written.
  expect(await later(folder)('build', '--out', 'ud')).toMatchObject({exit: 0})
  return folder
}

/** A person whose clock is ahead of the disk's. */
function later(folder: string, files: Files = diskFiles, threads?: Threads) {
  return person(folder, {files, now: '2027-06-01T08:00:00Z', ...(threads === undefined ? {} : {threads})})
}

describe('a build after a build', () => {
  it('reads, makes and writes nothing where nothing has changed', async () => {
    const folder = await built(archive(12))
    const before = filesIn(join(folder, 'ud'))
    const {files, read, written} = countingDisk()
    const again = await later(folder, files)('build', '--out', 'ud')
    expect([again.exit, read, written]).toEqual([0, [], []])
    expect(again.out).toContain('12')
    expect(filesIn(join(folder, 'ud'))).toEqual(before)
  })

  it('reads the one that changed, and writes what tells of it and nothing else', async () => {
    const folder = await built(archive(12))
    writeFileSync(join(folder, 'releases/mole-3.da.md'), release(3, 'Den bliver først åbnet til jul.'))
    const {files, read, written} = countingDisk()
    expect(await later(folder, files)('build', '--out', 'ud')).toMatchObject({exit: 0})
    expect(read).toEqual(['mole-3.da.md'])
    const others = written.filter((path) => /\/mole-\d+\//u.test(path) && !path.includes('/mole-3/'))
    expect(others).toEqual([])
    expect(written).toContain('da/mole-3/index.html')
    expect(written).toContain('da/atom.xml')
    // The text is in no list: lists stay.
    expect(
      written.filter((path) => /topics|archive|contacts|theme/u.test(path) && !/\.(?:xml|json)$/u.test(path))
    ).toEqual([])
    expect(filesIn(join(folder, 'ud'))).toEqual(await clean(folder))
  })

  it('leaves the index of what it kept where little is new, and the next finds both', async () => {
    const folder = await built(archive(40))
    const index = join(folder, '.budstikke/readings/index')
    const before = readFileSync(index)
    for (const text of ['Den bliver først åbnet til jul.', 'Den bliver først åbnet til påske.']) {
      writeFileSync(join(folder, 'releases/mole-3.da.md'), release(3, text).replace('# ', '# Nu: '))
      const {files, read} = countingDisk()
      expect(await later(folder, files)('build', '--out', 'ud')).toMatchObject({exit: 0})
      // Once to know whether more than its text is other.
      expect(new Set(read)).toEqual(new Set(['mole-3.da.md']))
      expect(readFileSync(index).equals(before)).toBe(true)
      expect(filesIn(join(folder, 'ud'))).toEqual(await clean(folder))
    }
    for (let number = 0; number < 30; number++)
      writeFileSync(join(folder, `releases/mole-${number}.da.md`), release(number, 'Alle åbner til pinse.'))
    expect(await later(folder)('build', '--out', 'ud')).toMatchObject({exit: 0})
    expect(readFileSync(index).equals(before)).toBe(false)
    writeFileSync(join(folder, 'newsroom.yaml'), `${settings}title: Nyt fra havnen\n`)
    const {files, read} = countingDisk()
    expect(await later(folder, files)('build', '--out', 'ud')).toMatchObject({exit: 0})
    expect(read).toEqual([])
    expect(filesIn(join(folder, 'ud'))).toEqual(await clean(folder))
  })

  it.each([
    ['a release is new', (folder: string) => writeFileSync(join(folder, 'releases/ny.da.md'), release(40))],
    ['a release is gone', (folder: string) => rmSync(join(folder, 'releases/mole-5.da.md'))],
    [
      'a release is called something else',
      (folder: string) => renameSync(join(folder, 'releases/mole-5.da.md'), join(folder, 'releases/havn.da.md'))
    ],
    [
      'a release becomes a draft',
      (folder: string) =>
        writeFileSync(join(folder, 'releases/mole-5.da.md'), `---\nstatus: draft\n---\n\n# Mole\n\nIkke endnu.\n`)
    ],
    [
      'settings change',
      (folder: string) => writeFileSync(join(folder, 'newsroom.yaml'), `${settings}title: Nyt fra havnen\n`)
    ],
    [
      'the theme changes',
      (folder: string) => {
        mkdirSync(join(folder, 'site'))
        writeFileSync(join(folder, 'site/theme.css'), 'h1 {color: navy}')
      }
    ],
    [
      'a built page was written over',
      (folder: string) => writeFileSync(join(folder, 'ud/da/mole-1/index.html'), 'noget andet')
    ],
    ['a built page is gone', (folder: string) => rmSync(join(folder, 'ud/da/mole-1'), {recursive: true})],
    [
      'a file came among what is built',
      (folder: string) => writeFileSync(join(folder, 'ud/da/fremmed.html'), 'fremmed')
    ],
    ['the cache is gone', (folder: string) => rmSync(join(folder, '.budstikke'), {recursive: true})],
    ['what is built is gone', (folder: string) => rmSync(join(folder, 'ud'), {recursive: true})]
  ])('answers what a clean build does when %s', async (_, change) => {
    const folder = await built(archive(9))
    change(folder)
    expect(await later(folder)('build', '--out', 'ud')).toMatchObject({exit: 0})
    expect(filesIn(join(folder, 'ud'))).toEqual(await clean(folder))
  })

  it.each(['index', 'bodies'])('notices that the %s of what it kept is spoilt, and reads again', async (name) => {
    const folder = await built(archive(9))
    const home = join(folder, '.budstikke/readings')
    const path = join(home, readdirSync(home).find((one) => one.startsWith(name)) ?? '')
    const bytes = readFileSync(path)
    for (let at = Math.floor(bytes.length / 2); at < bytes.length; at += 97) bytes[at] = 0x20
    writeFileSync(path, bytes)
    // A change in the settings asks for every text again.
    writeFileSync(join(folder, 'newsroom.yaml'), `${settings}title: Nyt fra havnen\n`)
    expect(await later(folder)('build', '--out', 'ud')).toMatchObject({exit: 0})
    expect(filesIn(join(folder, 'ud'))).toEqual(await clean(folder))
  })

  it('is ended by the next when it is killed between two files', async () => {
    const folder = await built(archive(9))
    const now = await clean(folder)
    writeFileSync(join(folder, 'releases/mole-3.da.md'), release(3, 'Den bliver først åbnet til jul.'))
    let moves = 0
    const killed: Files = {
      ...diskFiles,
      rename: (from, to) => {
        moves += 1
        // The first makes the change ready, the others are its files.
        return moves < 5 ? diskFiles.rename(from, to) : Promise.reject(new Error('killed'))
      }
    }
    expect(await later(folder, killed)('build', '--out', 'ud')).toMatchObject({exit: 2})
    const half = filesIn(join(folder, 'ud'))
    const done = await clean(folder)
    // Every file is whole: the old one or the new.
    for (const [path, content] of Object.entries(half)) expect([now[path], done[path]]).toContain(content)
    expect(await later(folder)('build', '--out', 'ud')).toMatchObject({exit: 0})
    expect(filesIn(join(folder, 'ud'))).toEqual(done)
    expect(readdirSync(folder).filter((name) => name.startsWith('.ud'))).toEqual([])
  })

  it.each(['gone.json', 'files'])(
    'is over for the next when it is killed while it takes away what it changed, first %s',
    async (first) => {
      const folder = await built(archive(9))
      writeFileSync(join(folder, 'releases/mole-3.da.md'), release(3, 'Den bliver først åbnet til jul.'))
      const killed: Files = {
        ...diskFiles,
        remove: async (path) => {
          if (!path.includes('.change-')) return diskFiles.remove(path)
          await diskFiles.remove(join(path, first))
          throw new Error('killed')
        }
      }
      expect(await later(folder, killed)('build', '--out', 'ud')).toMatchObject({exit: 2})
      expect(await later(folder)('build', '--out', 'ud')).toMatchObject({exit: 0})
      expect(filesIn(join(folder, 'ud'))).toEqual(await clean(folder))
      expect(readdirSync(folder).filter((name) => name.startsWith('.ud'))).toEqual([])
    }
  )

  it('keeps two that run at once apart', async () => {
    const folder = await built(archive(9))
    writeFileSync(join(folder, 'releases/mole-3.da.md'), release(3, 'Den bliver først åbnet til jul.'))
    const exits = await Promise.all([later(folder)('build', '--out', 'ud'), later(folder)('build', '--out', 'ud')])
    expect(exits.map(({exit}) => exit)).toEqual([0, 0])
    expect(filesIn(join(folder, 'ud'))).toEqual(await clean(folder))
  })
})

describe('threads', () => {
  // As they are installed: the sources would be compiled anew in each.
  const threads: Threads = {
    count: 2,
    start: (name, workerData) =>
      threadOf(new Worker(join(inject('command'), 'thread.js'), {argv: [name], workerData}), name)
  }

  /** The same, with the paths that they made. */
  function countedThreads(made: string[]): Threads {
    return {
      ...threads,
      start: (name, data) => {
        const thread = threads.start(name, data)
        const ask = async (job: unknown) => {
          const answer = await thread.ask(job)
          if (name === 'maker') made.push(...(answer as MakerDone).files.map(({path}) => path))
          return answer
        }
        return {...thread, ask}
      }
    }
  }

  // What a release says of others, and others of it; what is not to be seen; a language that the settings do not name.
  const company: Record<string, string> = {
    'releases/tom.da.md': '',
    'releases/to/da.md': release(1, 'Den er [ude for byen](tal.pdf).'),
    'releases/to/sv.md': '---\npublished: 2026-03-02\n---\n\n# Pir nummer 1 är klar\n\nDen öppnar till sommaren.\n',
    'releases/to/tal.pdf': '%PDF-1.4',
    'releases/engelsk.en.md': '---\npublished: 2026-03-02\n---\n\n# Another mole is done\n\nIt opens in summer.\n',
    'releases/nyt.da.md': `---\npublished: 2026-03-20\nrelated: [{headline: Mole nummer 0 er færdig}]\n---\n\n# Nyt\n\nNyt.\n`,
    'releases/kladde.da.md': `---\nstatus: draft\n---\n\n# Kladde\n\nIkke endnu.\n`,
    'releases/senere.da.md': `---\nembargo: 2036-03-02 09:00\n---\n\n# Senere\n\nIkke endnu.\n`,
    'releases/trukket.da.md': `---\npublished: 2026-03-02\nwithdrawn: {at: 2026-03-03 09:00, reason: Forkert tal.}\n---\n\n# Trukket\n\nTal.\n`
  }

  // The document is another file in each newsroom, and the word of the build knows it as such.
  function pathsAndBytes(folder: string): Readonly<Record<string, string>> {
    const {'.budstikke': _, ...all} = filesIn(join(folder, 'ud'))
    return all
  }

  it('read and make a large archive to the same bytes', async () => {
    const folder = folderWith({...archive(240), ...company})
    const {files, read} = countingDisk()
    const made: string[] = []
    const beside = await later(folder, files, countedThreads(made))('build', '--out', 'ud')
    // The empty one is an error, and the rest is built.
    expect(beside.exit).toBe(1)
    // Once to know whether its bytes are known; what says nothing once more.
    expect(read.filter((path) => path.endsWith('.md')).length).toBeLessThan(270)
    const alone = folderWith({...archive(240), ...company})
    expect(await later(alone)('build', '--out', 'ud')).toEqual(beside)
    const whole = pathsAndBytes(folder)
    expect(whole).toEqual(pathsAndBytes(alone))
    expect(statSync(join(folder, '.budstikke/readings/index')).size).toBeGreaterThan(0)
    // Every file of a release once, but for the page that names another story's.
    const own = Object.keys(whole).filter((path) => /^\w\w\/(?!topics|2026)[^/]+\/[^/]+$/u.test(path))
    expect(made.toSorted()).toEqual(own.filter((path) => path !== 'da/nyt/index.html').toSorted())
  })

  it('make pages with pictures in their sizes and press kits', async () => {
    const pictured = (number: number) => ({
      [`releases/fyr-${number}/da.md`]: `${release(number)}\n![Fyret](fyr.png)\n`,
      [`releases/fyr-${number}/fyr.png`]: picture(`fyr ${number}`)
    })
    const files = {
      ...archive(216),
      'newsroom.yaml': `${newsroomYaml}build: {without: [share, search]}\n`,
      ...pictured(1),
      ...pictured(2)
    }
    const made: string[] = []
    const folders = [countedThreads(made), undefined].map((some) => ({some, folder: folderWith(files)}))
    for (const {some, folder} of folders)
      expect(await later(folder, diskFiles, some)('build', '--out', 'ud')).toMatchObject({exit: 0})
    const [beside = {}, alone = {}] = folders.map(({folder}) => pathsAndBytes(folder))
    expect(beside).toEqual(alone)
    expect(made).toContain('da/fyr-1/index.html')
    for (const word of ['press-kit.zip', 'srcset']) expect(beside['da/fyr-1/index.html']).toContain(word)
  })

  it('leave what the next build need not read', async () => {
    const folder = folderWith(archive(240))
    expect(await later(folder, diskFiles, threads)('build', '--out', 'ud')).toMatchObject({exit: 0})
    writeFileSync(join(folder, 'releases/mole-3.da.md'), release(3, 'Den bliver først åbnet til jul.'))
    const {files, read} = countingDisk()
    expect(await later(folder, files, threads)('build', '--out', 'ud')).toMatchObject({exit: 0})
    // Several stories have its day, and one of them its place among the thousandths: so all are looked at, and it once more.
    expect(new Set(read)).toEqual(new Set(['mole-3.da.md']))
  })
})
