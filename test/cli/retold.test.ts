import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {build, built, clean, later, pagesIn} from './built-again.ts'
import {countingDisk} from './counting-disk.ts'
import {filesIn, newsroomYaml} from './person.ts'

// Where the text of a few releases was edited and nothing else, only what tells of it is made, and the rest of the newsroom is
// not taken in. However much of a build was done, what is built is what a clean one builds.

const settings = `${newsroomYaml}feeds: {newest: 4}\nbuild: {without: [share, kits, search]}\n`

/** The parts of a release's text. */
interface Parts {
  readonly headline: string
  readonly lead: string
  readonly text: string
  readonly fact: string
  readonly about: string
  readonly more: string
}

function release(number: number, parts: Partial<Parts> = {}): string {
  const {
    headline = `Mole nummer ${number} er færdig`,
    lead = `Havnen har fået mole nummer ${number}.`,
    text = `Den ${number}. bliver åbnet til sommer, siger havnemester Ole Molbech.`,
    fact = `- ${number} meter lang`,
    about = `Fiskernes Hus har ${number} medlemmer.`,
    more = ''
  } = parts
  const day = String(1 + (number % 28)).padStart(2, '0')
  const year = 2025 + (number % 2)
  return `---\npublished: ${year}-03-${day}\ntopics: [${number % 3 === 0 ? 'havn' : 'by'}]\n${more}---\n\n# ${headline}\n\n**${lead}**\n\n${text}\n\n## Fakta\n\n${fact}\n\n## Om Fiskernes Hus\n\n${about}\n`
}

function archive(): Record<string, string> {
  const alone = Array.from({length: 9}, (_, index) => [`releases/mole-${index}.da.md`, release(index)] as const)
  return {
    'newsroom.yaml': settings,
    ...Object.fromEntries(alone),
    'releases/bro/da.md': release(30),
    'releases/bro/sv.md': release(30, {
      headline: 'Bron är klar',
      lead: 'Hamnen har fått en bro.',
      text: 'Den öppnas i sommar.'
    })
  }
}

const write = (folder: string, path: string, text: string) => writeFileSync(join(folder, 'releases', path), text)

describe('an edited text', () => {
  it.each<[string, Partial<Parts>]>([
    ['text', {text: 'Den bliver først åbnet til jul, siger havnemester Ole Molbech.'}],
    ['text with marks', {text: 'Den & de andre <b>koster</b> ]]> "10" & 5 $& kroner, siger havnemester Ole Molbech.'}],
    ['facts', {fact: '- 12 meter bred'}],
    ['standing text', {about: 'Fiskernes Hus har fået flere medlemmer.'}]
  ])('is told by its own files and in its feeds: %s', async (_, parts) => {
    const folder = await built(archive())
    write(folder, 'mole-3.da.md', release(3, parts))
    const {files, read, written} = countingDisk()
    const again = await later(folder, files)(...build)
    expect(read).toEqual(['mole-3.da.md'])
    const {answer, pages} = await clean(folder)
    expect(again).toEqual(answer)
    expect(pagesIn(folder)).toEqual(pages)
    expect(written.filter((path) => !/(?:rss|atom)\.xml$|feed\.json$|^da\/mole-3\//u.test(path))).toEqual([])
    expect(written).toContain('da/mole-3/index.html')
    expect(written).toContain('2026/rss.xml')
    expect(written).not.toContain('2025/rss.xml')
  })

  it('is told again and again, and what nobody edited stands', async () => {
    const folder = await built(archive())
    for (const [number, text] of ['Til jul.', 'Til påske.', 'Til pinse.'].entries()) {
      write(folder, 'mole-8.da.md', release(8, {text}))
      write(folder, `mole-${number}.da.md`, release(number, {text}))
      const {files, read} = countingDisk()
      await later(folder, files)(...build)
      expect(read).toEqual([`mole-${number}.da.md`, 'mole-8.da.md'])
      expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
    }
    const {files, read, written} = countingDisk()
    await later(folder, files)(...build)
    expect([read, written]).toEqual([[], []])
    // What the next whole build finds is what was read last.
    writeFileSync(join(folder, 'newsroom.yaml'), `${settings}title: Nyt fra havnen\n`)
    const whole = countingDisk()
    await later(folder, whole.files)(...build)
    expect([whole.read, whole.counts.searches]).toEqual([[], 1])
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
  })

  it('is told where it is one of several versions, and where its editor puts a new file in its place', async () => {
    const folder = await built(archive())
    write(
      folder,
      'bro/ny',
      release(30, {headline: 'Bron är klar', lead: 'Hamnen har fått en bro.', text: 'Den öppnas i höst.'})
    )
    renameSync(join(folder, 'releases/bro/ny'), join(folder, 'releases/bro/sv.md'))
    const {files, read, written} = countingDisk()
    await later(folder, files)(...build)
    expect(read).toEqual(['bro/sv.md'])
    expect(written.some((path) => path.startsWith('da/'))).toBe(false)
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
  })

  it('that was only touched is not told', async () => {
    const folder = await built(archive())
    write(folder, 'mole-3.da.md', release(3))
    const {files, written} = countingDisk()
    await later(folder, files)(...build)
    expect(written).toEqual([])
    const again = countingDisk()
    await later(folder, again.files)(...build)
    expect([again.read, again.written]).toEqual([[], []])
  })

  it('that is put back leaves what was there', async () => {
    const folder = await built(archive())
    const before = pagesIn(folder)
    write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
    await later(folder)(...build)
    expect(pagesIn(folder)).not.toEqual(before)
    write(folder, 'mole-3.da.md', release(3))
    await later(folder)(...build)
    expect(pagesIn(folder)).toEqual(before)
  })
})

describe('what more than a text changes is found by a whole build', () => {
  it.each<[string, (folder: string) => void]>([
    ['a headline', (folder) => write(folder, 'mole-3.da.md', release(3, {headline: 'Molen er åben'}))],
    ['a lead', (folder) => write(folder, 'mole-3.da.md', release(3, {lead: 'Molen er åben.'}))],
    ['a day', (folder) => write(folder, 'mole-3.da.md', release(3).replace('2026-03-04', '2026-03-05'))],
    ['a topic', (folder) => write(folder, 'mole-3.da.md', release(3).replace('havn', 'by'))],
    [
      'a correction',
      (folder) =>
        write(
          folder,
          'mole-3.da.md',
          release(3, {more: 'corrections: [{at: 2026-11-02 09:00, note: Molen er 12 meter.}]\n'})
        )
    ],
    ['an embargo', (folder) => write(folder, 'mole-3.da.md', release(3, {more: 'embargo: 2029-01-01 09:00\n'}))],
    [
      'who is quoted',
      (folder) => write(folder, 'mole-3.da.md', release(3, {text: '»Den bliver flot,« siger Vera Tangmose.'}))
    ],
    [
      'an event',
      (folder) =>
        write(folder, 'mole-3.da.md', release(3, {more: 'events: [{name: Åbning, start: 2027-08-01 10:00}]\n'}))
    ],
    ['a picture', (folder) => write(folder, 'mole-3.da.md', release(3, {text: '![Molen](mole.jpg)'}))],
    ['something to remark', (folder) => write(folder, 'mole-3.da.md', release(3, {text: 'Tlf. 12'}))],
    ['an error', (folder) => write(folder, 'mole-3.da.md', release(3, {more: 'published: 2026-02-31\n'}))],
    [
      'what it names',
      (folder) => write(folder, 'mole-3.da.md', release(3, {more: 'related: [{headline: Mole nummer 5 er færdig}]\n'}))
    ],
    [
      'a text and another release',
      (folder) => {
        write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
        write(folder, 'ny.da.md', release(21))
      }
    ],
    [
      'a text, and a version that comes',
      (folder) => {
        write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
        write(folder, 'mole-3.sv.md', release(3, {headline: 'Piren är klar'}))
      }
    ],
    [
      'a text, and settings',
      (folder) => {
        write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
        writeFileSync(join(folder, 'newsroom.yaml'), `${settings}title: Nyt\n`)
      }
    ],
    [
      'a text, and a page',
      (folder) => {
        write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
        writeFileSync(join(folder, 'ud/da/mole-5/index.html'), 'andet')
      }
    ],
    [
      'a text, and its page',
      (folder) => {
        write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
        rmSync(join(folder, 'ud/da/mole-3/index.html'))
      }
    ],
    [
      'a text, where what was kept is spoilt',
      (folder) => {
        write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
        const home = join(folder, '.budstikke/readings')
        for (const [name, text] of Object.entries(filesIn(home)))
          if (name.startsWith('bodies')) writeFileSync(join(home, name), ' '.repeat(text.length))
      }
    ],
    [
      'a file that is none',
      (folder) => {
        rmSync(join(folder, 'releases/mole-3.da.md'))
        mkdirSync(join(folder, 'releases/mole-3.da.md'))
      }
    ]
  ])('%s', async (_, change) => {
    const folder = await built(archive())
    change(folder)
    const again = await later(folder)(...build)
    const {answer, pages} = await clean(folder)
    expect(again).toEqual(answer)
    expect(pagesIn(folder)).toEqual(pages)
  })

  it('a text, where the newsroom can be read alone by now', async () => {
    const folder = await built(archive())
    write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
    const closed = Object.assign(new Error('closed'), {code: 'EROFS'})
    const files: Files = {
      ...diskFiles,
      open: (path, how) => {
        if (how !== 'r') throw closed
        return diskFiles.open(path, how)
      },
      replace: () => Promise.reject(closed)
    }
    expect(await later(folder, files)(...build)).toMatchObject({exit: 0})
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
    expect(await later(folder)(...build)).toMatchObject({exit: 0})
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
  })

  it('a text that is edited while it is told', async () => {
    const folder = await built(archive())
    write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
    let isRead = false
    const files: Files = {
      ...diskFiles,
      read: async (path) => {
        const bytes = await diskFiles.read(path)
        if (path.endsWith('mole-3.da.md') && !isRead) {
          isRead = true
          write(folder, 'mole-3.da.md', release(3, {text: 'Til påske, siger de.'}))
        }
        return bytes
      }
    }
    await later(folder, files)(...build)
    await later(folder)(...build)
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
  })

  it('a text that two tell at once', async () => {
    const folder = await built(archive())
    write(folder, 'mole-3.da.md', release(3, {text: 'Til jul.'}))
    const answers = await Promise.all([later(folder)(...build), later(folder)(...build)])
    expect(answers.map(({exit}) => exit)).toEqual([0, 0])
    const {pages} = await clean(folder)
    expect(pagesIn(folder)).toEqual(pages)
    await later(folder)(...build)
    expect(pagesIn(folder)).toEqual(pages)
  })
})
