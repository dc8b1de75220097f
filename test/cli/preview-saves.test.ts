import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {newsroomWith, newsroomYaml} from './person.ts'
import {type Open, previewed, until} from './previewed.ts'

const text = (headline: string, words: string) =>
  `---\npublished: 2026-11-03 09:00\n---\n\n# ${headline}\n\n${words} Kajen bliver malet til sommer.\n`

const archive = Object.fromEntries(
  Array.from({length: 30}, (_, number) => [`releases/nr-${number}/da.md`, text(`Nummer ${number}`, 'Sådan var det.')])
)

/** The disk, and which files of releases were read since it was last asked. */
function counted(delay = 0): {readonly files: Files; readonly read: () => readonly string[]} {
  let paths: string[] = []
  return {
    files: {
      ...diskFiles,
      read: async (path) => {
        if (path.includes('releases')) paths.push(path)
        if (delay > 0) await new Promise((done) => setTimeout(done, delay))
        return diskFiles.read(path)
      }
    },
    read: () => {
      const read = paths
      paths = []
      return read
    }
  }
}

const desk = (path: string) => `/-preview/?release=${encodeURIComponent(path)}`
const shows = (open: Open, path: string, words: string) =>
  until(
    () => open.text(path),
    (page) => page.includes(words)
  )
const lacks = (open: Open, path: string, words: string) =>
  until(
    () => open.text(path),
    (page) => !page.includes(words)
  )

describe('a save in the preview', () => {
  it('has that one file read, however many there are', async () => {
    const folder = newsroomWith(archive)
    const {files, read} = counted()
    const open = await previewed(folder, {files})
    expect(read()).toHaveLength(31)
    const place = join(folder, 'releases/nr-10/da.md')
    writeFileSync(place, text('Nummer ti', 'Sådan blev det.'))
    await shows(open, '/da/nr-10/', 'Nummer ti')
    await shows(open, '/da/', 'Nummer ti')
    expect(new Set(read())).toEqual(new Set([place]))
  })

  it('shows what a preview shows that begins anew', async () => {
    const folder = newsroomWith({
      ...archive,
      'releases/nr-1/sv.md': text('Nummer ett', 'Så var det.'),
      'releases/nr-2/da.md': '---\nstatus: draft\n---\n\n# Kladde\n\nKajen er ikke malet endnu.\n'
    })
    const open = await previewed(folder)
    writeFileSync(join(folder, 'releases/nr-1/da.md'), text('Nummer en', 'Sådan blev det i dag.'))
    await shows(open, '/sv/nr-1/', 'lang="da"')
    await shows(open, '/da/nr-1/', 'Sådan blev det i dag.')
    writeFileSync(join(folder, 'releases/nr-2/da.md'), '---\nstatus: draft\n---\n\n# Ny kladde\n\nKajen males nu.\n')
    await shows(open, '/da/nr-2/', 'Kajen males nu.')
    const other = await previewed(folder)
    for (const path of [
      '/da/',
      '/sv/',
      '/da/nr-1/',
      '/sv/nr-1/',
      '/da/nr-2/',
      '/da/2026/',
      '/da/rss.xml',
      '/-preview/'
    ])
      expect(await open.text(path), path).toBe(await other.text(path))
  })

  it('shows the feeds that a release comes into, and those that it leaves', async () => {
    const folder = newsroomWith({
      ...archive,
      'newsroom.yaml': `${newsroomYaml}topics: {havn: {da: Havn, sv: Hamn}, by: {da: By, sv: Stad}}\n`,
      'releases/nr-3/da.md': text('Nummer tre', 'Sådan var det.').replace('---\n\n#', 'topics: [havn]\n---\n\n#')
    })
    const open = await previewed(folder)
    expect(await open.text('/da/topics/havn/')).toContain('da/topics/havn/rss.xml')
    const there = text('Nummer tre', 'Den kom til byen.').replace('---\n\n#', 'topics: [by]\n---\n\n#')
    writeFileSync(join(folder, 'releases/nr-3/da.md'), there)
    await shows(open, '/da/nr-3/', 'Den kom til byen.')
    const other = await previewed(folder)
    expect(await open.text('/da/topics/by/')).toContain('da/topics/by/rss.xml')
    for (const path of [
      '/da/',
      '/da/nr-3/',
      '/da/topics/by/',
      '/da/topics/havn/',
      '/da/topics/havn/rss.xml',
      '/opml.xml'
    ])
      expect(await open.text(path), path).toBe(await other.text(path))
  })

  it('is seen whichever of two came last, and while the one before is still looked at', async () => {
    const folder = newsroomWith(archive)
    const {files} = counted(60)
    const open = await previewed(folder, {files})
    const place = join(folder, 'releases/nr-10/da.md')
    for (const word of ['første', 'anden', 'tredje', 'fjerde']) {
      writeFileSync(place, text('Nummer ti', `Det er den ${word} udgave.`))
      await new Promise((done) => setTimeout(done, 40))
    }
    await shows(open, '/da/nr-10/', 'den fjerde udgave')
    await new Promise((done) => setTimeout(done, 300))
    expect(await open.text('/da/nr-10/')).toContain('den fjerde udgave')
  })

  it('may be a new file under the old name', async () => {
    const folder = newsroomWith(archive)
    const {files, read} = counted()
    const open = await previewed(folder, {files})
    read()
    const place = join(folder, 'releases/nr-10/da.md')
    writeFileSync(join(folder, 'releases/nr-10/da.md.tmp'), text('Nummer ti', 'Gemt ved siden af.'))
    renameSync(join(folder, 'releases/nr-10/da.md.tmp'), place)
    await shows(open, '/da/nr-10/', 'Gemt ved siden af.')
    expect(new Set(read())).toEqual(new Set([place]))
  })

  it('of newsroom.yaml reaches every release', async () => {
    const folder = newsroomWith(archive)
    const open = await previewed(folder)
    writeFileSync(join(folder, 'newsroom.yaml'), `${newsroomYaml}title: Nyt fra kajen\n`)
    expect(await shows(open, '/da/nr-10/', 'Nyt fra kajen')).toContain('Nyt fra kajen')
  })

  it('of a part of the organisation’s own reaches every page', async () => {
    const folder = newsroomWith({'site/footer.html': '<p>Nederst</p>'})
    const open = await previewed(folder)
    await shows(open, '/da/2026-11-mole/', 'Nederst')
    writeFileSync(join(folder, 'site/footer.html'), '<p>Helt nederst</p>')
    expect(await shows(open, '/da/2026-11-mole/', 'Helt nederst')).toContain('Helt nederst')
  })
})

describe('what is moved while it is previewed', () => {
  it('may be a file', async () => {
    const folder = newsroomWith({'releases/kaj.da.md': text('Kajen', 'Her.')})
    const open = await previewed(folder)
    renameSync(join(folder, 'releases/kaj.da.md'), join(folder, 'releases/kajen.da.md'))
    await shows(open, '/da/kajen/', 'Her.')
    expect(await lacks(open, '/da/kaj/', 'Her.')).not.toContain('Her.')
  })

  it('may be a folder, and what is saved in it is followed where it is', async () => {
    const folder = newsroomWith({
      'releases/kaj/da.md': text('Kajen', 'Her.'),
      'releases/kaj/sv.md': text('Kajen', 'Här.')
    })
    const open = await previewed(folder)
    renameSync(join(folder, 'releases/kaj'), join(folder, 'releases/ny-kaj'))
    await shows(open, '/da/ny-kaj/', 'Her.')
    await shows(open, '/sv/ny-kaj/', 'Här.')
    await lacks(open, '/da/kaj/', 'Her.')
    writeFileSync(join(folder, 'releases/ny-kaj/da.md'), text('Kajen', 'Nu her.'))
    await shows(open, '/da/ny-kaj/', 'Nu her.')
    expect(await open.text('/-preview/')).not.toContain('releases%2Fkaj%2F')
  })

  it('may be a whole folder of folders that comes', async () => {
    const folder = newsroomWith({'andetsteds/2019/bro/da.md': text('Broen', 'Den er åben.')})
    const open = await previewed(folder)
    renameSync(join(folder, 'andetsteds/2019'), join(folder, 'releases/2019'))
    await shows(open, '/da/2019-bro/', 'Den er åben.')
    writeFileSync(join(folder, 'releases/2019/bro/da.md'), text('Broen', 'Den er lukket.'))
    expect(await shows(open, '/da/2019-bro/', 'Den er lukket.')).toContain('Den er lukket.')
  })

  it('may be all of it for a moment', async () => {
    const folder = newsroomWith()
    const open = await previewed(folder)
    renameSync(join(folder, 'releases'), join(folder, 'gemt'))
    await shows(open, '/-preview/', 'class="trouble"')
    expect(await open.text('/da/2026-11-mole/')).toContain('400 meter')
    renameSync(join(folder, 'gemt'), join(folder, 'releases'))
    await lacks(open, '/-preview/', 'class="trouble"')
    writeFileSync(join(folder, 'releases/2026-11-mole/da.md'), text('Molen', 'Den er lang nok.'))
    expect(await shows(open, '/da/2026-11-mole/', 'Den er lang nok.')).toContain('Den er lang nok.')
  })
})

describe('a picture', () => {
  it('is missed until it is there, and when it has gone', async () => {
    const path = 'releases/kaj/da.md'
    const folder = newsroomWith({[path]: text('Kajen', '![Kajen om aftenen](kaj.jpg)')})
    const open = await previewed(folder)
    expect(await open.text(desk(path))).toContain('picture-missing')
    writeFileSync(join(folder, 'releases/kaj/kaj.jpg'), 'en kaj')
    await lacks(open, desk(path), 'picture-missing')
    expect(await open.text('/media/kaj/kaj.jpg')).toBe('en kaj')
    rmSync(join(folder, 'releases/kaj/kaj.jpg'))
    expect(await shows(open, desk(path), 'picture-missing')).toContain('picture-missing')
  })

  it('may lie in a folder that came with it', async () => {
    const path = 'releases/kaj/da.md'
    const folder = newsroomWith({[path]: text('Kajen', '![Kajen om aftenen](billeder/kaj.jpg)')})
    const open = await previewed(folder)
    mkdirSync(join(folder, 'releases/kaj/billeder'))
    writeFileSync(join(folder, 'releases/kaj/billeder/kaj.jpg'), 'en kaj')
    expect(await lacks(open, desk(path), 'picture-missing')).not.toContain('picture-missing')
  })
})
