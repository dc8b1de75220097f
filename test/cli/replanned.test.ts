import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {build, built, clean, later, pagesIn} from './built-again.ts'
import {countingDisk} from './counting-disk.ts'
import {filesIn, newsroomYaml} from './person.ts'

// Where a few releases came, changed or went, the newsroom is planned as the last build knew it, with those in their places.
// What is built then is what a clean build makes, and what is written is what is other.

const settings = `${newsroomYaml}topics:\n  havn: {da: Havnen, sv: Hamnen}\nfeeds: {newest: 4}\nbuild: {without: [share, kits, search]}\n`

/** The parts of a release. */
interface Parts {
  readonly headline: string
  readonly lead: string
  readonly day: string
  readonly topics: string
  readonly more: string
}

function release(number: number, parts: Partial<Parts> = {}): string {
  const {
    headline = `Mole nummer ${number} er færdig`,
    lead = `**Havnen har fået mole nummer ${number}.**`,
    day = `${2025 + (number % 2)}-03-${String(1 + (number % 28)).padStart(2, '0')}`,
    topics = number % 3 === 0 ? 'havn' : 'by',
    more = ''
  } = parts
  const event =
    number % 2 === 0 ? `events: [{name: Åbning ${number}, start: 2026-0${1 + (number % 9)}-01 10:00}]\n` : ''
  return `---\npublished: ${day}\ntopics: [${topics}]\n${event}${more}---\n\n# ${headline}\n\n${lead}\n\nDen ${number}. bliver åbnet til sommer, siger havnemester Ole Molbech.\n`
}

function archive(): Record<string, string> {
  const alone = Array.from({length: 28}, (_, index) => [`releases/mole-${index}.da.md`, release(index)] as const)
  return {
    'newsroom.yaml': settings,
    ...Object.fromEntries(alone),
    'releases/bro/da.md': release(30),
    'releases/bro/sv.md': release(30, {headline: 'Bron är klar', lead: '**Hamnen har fått en bro.**'}),
    'releases/navn.da.md': release(31, {more: 'related: [{headline: Mole nummer 5 er færdig}]\n'}),
    'releases/rettet.da.md': release(32, {more: 'corrections: [{at: 2026-11-02 09:00, note: Molen er 12 meter.}]\n'}),
    'releases/vaek.da.md': release(33, {more: 'withdrawn: {at: 2026-11-02 09:00, reason: En fejl.}\n'}),
    'releases/klausul.da.md': release(34, {more: 'embargo: 2029-01-01 09:00\n'})
  }
}

/** A disk that counts, and how often all that was kept of texts was taken in. */
function watched() {
  const {files, read, written} = countingDisk()
  const wholes = {count: 0}
  const disk: Files = {
    ...files,
    read: (path) => {
      if (path.endsWith('readings/index')) wholes.count += 1
      return files.read(path)
    }
  }
  return {files: disk, read, written, wholes}
}

const write = (folder: string, path: string, text: string) => {
  const place = join(folder, 'releases', path)
  mkdirSync(join(place, '..'), {recursive: true})
  writeFileSync(place, text)
}

type Change = readonly [name: string, change: (folder: string) => void, read: readonly string[]]

const edited = (name: string, number: number, parts: Partial<Parts>): Change => [
  name,
  (folder) => write(folder, `mole-${number}.da.md`, release(number, parts)),
  [`mole-${number}.da.md`]
]

const changes: readonly Change[] = [
  edited('a headline', 14, {headline: 'Molen er åben'}),
  edited('the headline of the newest', 27, {headline: 'Molen er åben'}),
  edited('a headline where an event is named', 7, {headline: 'Molen er åben'}),
  edited('a headline that another names', 5, {headline: 'Molen er åben'}),
  edited('a lead', 12, {lead: '**Molen er åben.**'}),
  edited('a lead that goes', 12, {lead: 'Molen er åben, siger de.'}),
  edited('a topic', 12, {topics: 'by'}),
  edited('a topic that comes', 12, {topics: 'havn, færge'}),
  edited('a kind', 12, {more: 'kind: opinion\n'}),
  edited('an address', 12, {more: 'slug: flyttet\n'}),
  edited('a day in the same year', 12, {day: '2025-03-27'}),
  edited('a day in another year', 12, {day: '2024-03-27'}),
  edited('a day that makes it the newest', 12, {day: '2027-05-31'}),
  edited('an event', 12, {more: 'kicker: Nyt\n', lead: '**Kom.**', headline: 'Kom til åbning'}),
  edited('a correction', 12, {more: 'corrections: [{at: 2026-12-02 09:00, note: Molen er 12 meter.}]\n'}),
  edited('what it names', 12, {more: 'related: [{headline: Mole nummer 6 er færdig}]\n'}),
  [
    'an event that comes, and one that goes',
    (folder) => {
      write(folder, 'mole-9.da.md', release(9, {more: 'events: [{name: Fest, start: 2024-08-01 10:00}]\n'}))
      write(folder, 'mole-8.da.md', release(8).replace(/events: .*\n/u, ''))
    },
    ['mole-8.da.md', 'mole-9.da.md']
  ],
  [
    'a release that is the newest',
    (folder) => write(folder, 'ny.da.md', release(70, {day: '2027-05-01'})),
    ['ny.da.md']
  ],
  [
    'a release in the middle of time',
    (folder) => write(folder, 'ny.da.md', release(71, {day: '2025-03-10'})),
    ['ny.da.md']
  ],
  [
    'a release of a year of its own',
    (folder) => write(folder, 'ny.da.md', release(72, {day: '2020-03-10'})),
    ['ny.da.md']
  ],
  [
    'a release that is named already',
    (folder) => write(folder, 'ny.da.md', release(73, {day: '2024-01-02', headline: 'Mole nummer 5 er færdig'})),
    ['ny.da.md']
  ],
  ['a release in a folder', (folder) => write(folder, 'ny/da.md', release(74)), ['ny/da.md']],
  [
    'a release in two languages',
    (folder) => {
      write(folder, 'ny/da.md', release(75))
      write(folder, 'ny/sv.md', release(75, {headline: 'Piren är klar', lead: '**Hamnen har fått en pir.**'}))
    },
    ['ny/da.md', 'ny/sv.md']
  ],
  [
    'a version that comes',
    (folder) =>
      write(folder, 'mole-3.sv.md', release(3, {headline: 'Piren är klar', lead: '**Hamnen har fått en pir.**'})),
    ['mole-3.sv.md']
  ],
  [
    'a release in another language that is the newest',
    (folder) =>
      write(
        folder,
        'ny.sv.md',
        release(77, {day: '2027-05-02', headline: 'Piren är klar', lead: '**Hamnen har en pir.**'})
      ),
    ['ny.sv.md']
  ],
  ['a release that goes', (folder) => rmSync(join(folder, 'releases/mole-20.da.md')), []],
  ['the newest goes', (folder) => rmSync(join(folder, 'releases/mole-27.da.md')), []],
  ['one that another names goes', (folder) => rmSync(join(folder, 'releases/mole-5.da.md')), []],
  ['one in another state goes', (folder) => rmSync(join(folder, 'releases/vaek.da.md')), []],
  [
    'a release is called something else',
    (folder) => renameSync(join(folder, 'releases/mole-20.da.md'), join(folder, 'releases/havn.da.md')),
    ['havn.da.md']
  ],
  [
    'several at once',
    (folder) => {
      write(folder, 'mole-1.da.md', release(1, {headline: 'Molen er åben'}))
      write(folder, 'mole-2.da.md', `${release(2)}\nTil jul.\n`)
      write(folder, 'ny.da.md', release(76))
      rmSync(join(folder, 'releases/mole-20.da.md'))
    },
    ['mole-1.da.md', 'mole-2.da.md', 'ny.da.md']
  ]
]

describe('after a change', () => {
  it.each(changes)(
    'only what is other is read and written, and all is as in a clean build: %s',
    async (_, change, sources) => {
      const folder = await built(archive())
      change(folder)
      const {files, read, written, wholes} = watched()
      const again = await later(folder, files)(...build)
      const {answer, pages} = await clean(folder)
      expect(again).toEqual(answer)
      expect(pagesIn(folder)).toEqual(pages)
      expect([[...new Set(read)].toSorted(), wholes.count]).toEqual([sources, 0])
      // What a whole plan would write, and no more.
      const other = await built(archive())
      change(other)
      const home = join(other, '.budstikke/built')
      for (const name of readdirSync(home).filter((one) => one.endsWith('-roll'))) rmSync(join(home, name))
      const whole = watched()
      await later(other, whole.files)(...build)
      expect(whole.wholes.count).toBe(1)
      expect(written.toSorted()).toEqual(whole.written.toSorted())
      // And the next finds nothing to do.
      const next = watched()
      expect(await later(folder, next.files)(...build)).toEqual(answer)
      expect([next.read, next.written, next.wholes.count]).toEqual([[], [], 0])
    }
  )

  it('after a change, whichever they are, all is as in a clean build', async () => {
    const folder = await built(archive())
    for (const [name, change] of [
      ...changes.slice(0, 21),
      ...changes.slice(23, 24),
      ...changes.slice(25, 26),
      ...changes.slice(27, 28)
    ]) {
      change(folder)
      // Texts too, which are told in another way.
      write(folder, 'mole-24.da.md', `${release(24)}\nOg ${name}.\n`)
      const {files, wholes} = watched()
      await later(folder, files)(...build)
      expect([name, wholes.count]).toEqual([name, 0])
    }
    // Texts of one and another, one after the other, and none told in the first way in between.
    for (const number of [25, 23, 25]) {
      write(folder, `mole-${number}.da.md`, `${release(number)}\nTil jul, efter mole ${number}.\n`)
      const {files, wholes} = watched()
      await later(folder, files)(...build)
      expect(wholes.count).toBe(0)
    }
    const {pages} = await clean(folder)
    expect(pagesIn(folder)).toEqual(pages)
    write(folder, 'mole-25.da.md', release(25, {headline: 'Sidste'}))
    const {files, wholes} = watched()
    await later(folder, files)(...build)
    expect(wholes.count).toBe(0)
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
    // A whole build finds all of it as it was read last.
    writeFileSync(join(folder, 'newsroom.yaml'), `${settings}title: Nyt fra havnen\n`)
    const whole = watched()
    await later(folder, whole.files)(...build)
    expect([whole.read, whole.wholes.count]).toEqual([[], 1])
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
  })

  it('the roll stays as it lies, until much is other', async () => {
    const folder = await built(archive())
    const home = join(folder, '.budstikke/built')
    const roll = () => {
      const name = readdirSync(home).find((one) => one.endsWith('-roll'))
      return readFileSync(join(home, name ?? ''), 'latin1')
    }
    const told = async (change: () => void) => {
      change()
      const {files, wholes} = watched()
      await later(folder, files)(...build)
      expect(wholes.count).toBe(0)
    }
    const kept = roll()
    await told(() => write(folder, 'mole-12.da.md', release(12, {headline: 'Molen er åben'})))
    await told(() => write(folder, 'mole-12.da.md', release(12, {headline: 'Molen er åben', more: 'kicker: Nyt\n'})))
    await told(() => write(folder, 'ny.da.md', release(70, {topics: 'færge'})))
    await told(() => rmSync(join(folder, 'releases/ny.da.md')))
    await told(() => rmSync(join(folder, 'releases/mole-20.da.md')))
    await told(() => write(folder, 'mole-20.da.md', release(20, {topics: 'færge, by'})))
    expect(roll()).toBe(kept)
    for (let round = 0; round < 9; round++)
      await told(() => {
        for (let number = 0; number < 15; number++)
          write(folder, `n-${round}-${number}.da.md`, release(number, {topics: `emne-${number}`}))
      })
    expect(roll()).not.toBe(kept)
    // Other texts, behind both.
    await told(() => write(folder, 'n-0-0.da.md', `${release(0, {topics: 'emne-0'})}\nTil jul.\n`))
    await told(() => write(folder, 'n-8-1.da.md', release(1, {headline: 'Sidste'})))
    await told(() => write(folder, 'n-0-0.da.md', release(0, {headline: 'Allersidste'})))
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
  })

  it('the hour that lets a release out is not passed over', async () => {
    const folder = await built({
      ...archive(),
      'releases/snart.da.md': release(80, {more: 'embargo: 2027-06-01 12:00\n'})
    })
    write(folder, 'mole-12.da.md', release(12, {headline: 'Molen er åben'}))
    await later(folder)(...build)
    expect(pagesIn(folder)['da/snart/index.html']).toBeUndefined()
    await later(folder, diskFiles, '2027-06-01T11:00:00Z')(...build)
    expect(pagesIn(folder)['da/snart/index.html']).toBeDefined()
    // Nor that of one that came since.
    write(folder, 'frist.da.md', release(81, {more: 'corrections: [{at: 2027-06-02 12:00, note: Rettet.}]\n'}))
    await later(folder, diskFiles, '2027-06-01T11:30:00Z')(...build)
    expect(pagesIn(folder)['da/frist/index.html']).not.toContain('Rettet.')
    await later(folder, diskFiles, '2027-06-02T13:00:00Z')(...build)
    expect(pagesIn(folder)['da/frist/index.html']).toContain('Rettet.')
  })
})

it('lists of several pages keep those that stay as they are', async () => {
  const days = Array.from(
    {length: 120},
    (_, index) =>
      `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  )
  const folder = await built({
    'newsroom.yaml': settings.replace('[share', '[cards, ninjs, share'),
    ...Object.fromEntries(days.map((day, index) => [`releases/m-${index}.da.md`, release(1, {day})]))
  })
  const told = async (change: () => void) => {
    change()
    const {files, written, wholes} = watched()
    await later(folder, files)(...build)
    expect(wholes.count).toBe(0)
    expect(pagesIn(folder)).toEqual((await clean(folder)).pages)
    return written.filter((path) => /^da\/2026\/\w+\.html$/u.test(path)).toSorted()
  }
  expect(await told(() => write(folder, 'ny.da.md', release(1, {day: '2026-12-01'})))).toEqual(['da/2026/index.html'])
  expect(await told(() => write(folder, 'm-20.da.md', release(1, {day: '2026-01-21', headline: 'Nu'})))).toEqual([
    'da/2026/1.html'
  ])
  expect(await told(() => write(folder, 'gammel.da.md', release(1, {day: '2026-01-01'})))).toEqual(
    expect.arrayContaining(['da/2026/1.html', 'da/2026/index.html'])
  )
  expect(await told(() => rmSync(join(folder, 'releases/ny.da.md')))).toEqual(['da/2026/index.html'])
})

describe('what is more than that is found by a whole build', () => {
  it.each<[string, (folder: string) => void]>([
    ['a draft', (folder) => write(folder, 'mole-12.da.md', release(12, {more: 'status: draft\n'}))],
    ['an embargo', (folder) => write(folder, 'ny.da.md', release(82, {more: 'embargo: 2029-01-01 09:00\n'}))],
    ['one that comes out', (folder) => write(folder, 'klausul.da.md', release(34))],
    ['an identity that is taken', (folder) => write(folder, 'ny.da.md', release(83, {more: 'slug: mole-3\n'}))],
    ['a language', (folder) => write(folder, 'ny.nb.md', release(84, {headline: 'Moloen er ferdig'}))],
    ['a picture', (folder) => write(folder, 'mole-12.da.md', `${release(12)}\n![Molen](mole.jpg)\n`)],
    [
      'something to remark',
      (folder) => write(folder, 'ny.da.md', '---\npublished: 2027-01-01\n---\n\nUden overskrift.\n')
    ],
    ['an error', (folder) => write(folder, 'ny.da.md', release(85, {more: 'published: 2026-02-31\n'}))],
    [
      'who names what may not be seen',
      (folder) =>
        write(
          folder,
          'ny.da.md',
          release(86, {more: 'related: [{id: "tag:presse.fiskerneshus.example,2024:releases/klausul/da"}]\n'})
        )
    ],
    [
      'a roll that is spoilt',
      (folder) => {
        write(folder, 'mole-12.da.md', release(12, {headline: 'Molen er åben'}))
        const home = join(folder, '.budstikke/built')
        for (const [name, text] of Object.entries(filesIn(home)))
          if (name.endsWith('-roll')) writeFileSync(join(home, name), ' '.repeat(text.length))
      }
    ],
    [
      'a release, and a page',
      (folder) => {
        write(folder, 'ny.da.md', release(87))
        writeFileSync(join(folder, 'ud/da/mole-5/index.html'), 'andet')
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
})
