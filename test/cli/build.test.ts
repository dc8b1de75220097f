import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {filesIn, folderWith, newsroomWith, newsroomYaml, person, published} from './person.ts'

const embargoed = `---
embargo: 2026-12-03 06:00
---

# Hemmeligheden om laksen

Skagen, den 3. december 2026 – Det her må ingen se endnu, for aftalen er ikke skrevet under.
`

const at = ['--at', '2026-11-21 09:00'] as const

describe('build', () => {
  it('writes feeds that hold what anybody may see, and says where', async () => {
    const folder = newsroomWith()
    const {exit, out} = await person(folder, {locale: 'da'})('build', '--out', 'ud', ...at)
    expect(exit).toBe(0)
    expect(out).toContain('Bygget i ud, sådan som alle må se det lørdag den 21. november 2026 kl. 9.00.')
    expect(out).toContain('1 meddelelse: dansk 1')
    expect(out).toContain('  https://presse.fiskerneshus.example/rss.xml\n')
    expect(out).toContain('  https://presse.fiskerneshus.example/da/feed.json\n')
    expect(readFileSync(join(folder, 'ud', 'feed.json'), 'utf8')).toContain('Havnen får en ny mole')
    expect(readFileSync(join(folder, 'ud', 'rss.xml'), 'utf8')).toContain('<title>Havnen får en ny mole</title>')
  })

  it('has no word of what waits in any file, nor on standard output', async () => {
    const folder = newsroomWith({
      'releases/2026-12-laks/da.md': embargoed,
      'releases/2026-12-laks/laks.jpg': 'laks',
      'releases/2026-12-kladde/da.md': '---\nstatus: draft\n---\n\n# Kladden om rejer\n\nRejer er bedst om vinteren.\n',
      'releases/2027-01-senere/da.md':
        '---\npublished: 2027-01-04\n---\n\n# Senere om sild\n\nSild er bedst om foråret.\n'
    })
    for (const json of [[], ['--json']]) {
      const {exit, out, said} = await person(folder, {locale: 'da'})('build', '--out', 'ud', ...at, ...json)
      expect(exit).toBe(0)
      expect(out).not.toMatch(/lakse?n?|rejer|sild/iu)
      expect(said).toContain('releases/2026-12-laks/da.md: klausuleret til torsdag den 3. december 2026 kl. 6.00')
      expect(said).toContain('releases/2026-12-kladde/da.md: kladde')
      expect(said).toContain('releases/2027-01-senere/da.md: udgives mandag den 4. januar 2027')
    }
    const built = filesIn(join(folder, 'ud'))
    expect(Object.keys(built)).toContain('da/rss.xml')
    for (const [path, content] of Object.entries(built)) expect(`${path} ${content}`).not.toMatch(/laks|rejer|sild/iu)
  })

  it.each(['2026-12-03 06:00', '2026-12-03T05:00:00Z', '2026-12-03T06:00:00+01:00', '2026-12-04'])(
    'opens an embargo at its hour in the newsroom’s zone: --at %s',
    async (moment) => {
      const folder = newsroomWith({'releases/2026-12-laks/da.md': embargoed})
      await person(folder)('build', '--out', 'ud', '--at', moment)
      expect(readFileSync(join(folder, 'ud', 'rss.xml'), 'utf8')).toContain('Hemmeligheden om laksen')
    }
  )

  it('keeps an embargo to its last minute', async () => {
    const folder = newsroomWith({'releases/2026-12-laks/da.md': embargoed})
    await person(folder)('build', '--out', 'ud', '--at', '2026-12-03 05:59')
    expect(readFileSync(join(folder, 'ud', 'rss.xml'), 'utf8')).not.toContain('laksen')
  })

  it('takes the clock where no time is given', async () => {
    const folder = newsroomWith()
    const {out} = await person(folder, {now: '2026-11-01T00:00:00Z'})('build', '--out', 'ud', '--json')
    expect(JSON.parse(out)).toMatchObject({at: '2026-11-01T00:00:00Z', releases: []})
  })

  it('names a file with errors, leaves it out, and builds the rest', async () => {
    const folder = newsroomWith({
      'releases/2026-11-fejl/da.md': published.replace('2026-11-02 09:00', 'snart').replace('mole', 'kran')
    })
    const {exit, out, said} = await person(folder, {locale: 'sv'})('build', '--out', 'ut', ...at)
    expect(exit).toBe(1)
    expect(out).toContain('1 pressmeddelande: danska 1')
    expect(said).toContain('1 pressmeddelande har fel och är inte med:')
    expect(said).toContain('releases/2026-11-fejl/da.md:2:12  fel  settings-value')
    expect(readFileSync(join(folder, 'ut', 'rss.xml'), 'utf8')).not.toContain('kran')
  })

  it('writes the same bytes again for the same releases and the same time', async () => {
    const folder = newsroomWith({
      'releases/2026-11-mole/sv.md': published.replace('Havnen får en ny mole', 'Hamnen får en ny pir')
    })
    await person(folder, {now: '2026-11-21T08:00:00Z'})('build', '--out', 'a', ...at)
    await person(folder, {now: '2031-01-01T00:00:00Z', locale: 'da'})('build', '--out', 'b', ...at)
    expect(filesIn(join(folder, 'b'))).toEqual(filesIn(join(folder, 'a')))
  })
})

describe('pictures and attachments', () => {
  const withPicture = (src: string) =>
    `---\npublished: 2026-11-03\nimages:\n  - src: '${src}'\n    alt: Et skib\n---\n\n# Et skib i sigte\n\nSkibet kom i går med fuld last af torsk og sej.\n`

  it('of what anybody may see are taken along, once for all languages', async () => {
    const folder = newsroomWith({
      'releases/2026-11-skib/da.md': withPicture('min båd.jpg'),
      'releases/2026-11-skib/sv.md': withPicture('min%20b%C3%A5d.jpg'),
      'releases/2026-11-skib/min båd.jpg': 'skib',
      'releases/2026-11-skib/ubrugt.jpg': 'ubrugt',
      'releases/2026-12-laks/da.md': withPicture('laks.jpg').replace(
        'published: 2026-11-03',
        'embargo: 2026-12-03 06:00'
      ),
      'releases/2026-12-laks/laks.jpg': 'laks'
    })
    const {exit, out} = await person(folder)('build', '--out', 'ud', ...at)
    expect([exit, out]).toEqual([0, expect.stringContaining('1 picture or file copied')])
    expect(readdirSync(join(folder, 'ud', 'media'))).toEqual(['2026-11-skib'])
    expect(readdirSync(join(folder, 'ud', 'media', '2026-11-skib'))).toEqual(['min båd.jpg'])
  })

  it.each([
    ['../../newsroom.yaml', 'picture-outside'],
    ['%2e%2e/2026-11-mole/da.md', 'picture-outside'],
    ['link.jpg', 'picture-outside'],
    ['mappe/passwd', 'picture-outside'],
    ['hemmelig.md', 'picture-release'],
    ['original/klausul.txt', 'picture-release'],
    ['borte.jpg', 'picture-missing']
  ])('that lead elsewhere are not: %s', async (src, rule) => {
    const folder = newsroomWith({
      'releases/2026-11-skib/da.md': withPicture(src),
      'releases/2026-11-skib/hemmelig.md': embargoed,
      'releases/2026-11-skib/original/klausul.txt': 'klausul'
    })
    symlinkSync('/etc/passwd', join(folder, 'releases/2026-11-skib/link.jpg'))
    symlinkSync('/etc', join(folder, 'releases/2026-11-skib/mappe'))
    const {exit, said} = await person(folder, {locale: 'da'})('build', '--out', 'ud', ...at)
    expect(exit).toBe(1)
    expect(said).toMatch(new RegExp(`releases/2026-11-skib/da\\.md:4:11 {2}fejl {2}${rule}\n`, 'u'))
    expect(Object.keys(filesIn(join(folder, 'ud'))).filter((path) => path.startsWith('media/'))).toEqual([])
  })

  it('are not read as releases, nor are originals, hidden files and links out of the newsroom', async () => {
    const elsewhere = folderWith({'da.md': published})
    const folder = newsroomWith({
      'releases/2026-11-mole/original/gammel.md': embargoed,
      'releases/2026-11-mole/program.docx': 'not a release',
      'releases/.skjult.md': embargoed,
      'releases/_noter.md': embargoed
    })
    symlinkSync(join(elsewhere, 'da.md'), join(folder, 'releases', 'ude.da.md'))
    const {exit, out} = await person(folder)('check', '--json')
    const {messages} = JSON.parse(out) as {readonly messages: readonly {readonly path: string; readonly rule: string}[]}
    expect(exit).toBe(1)
    expect(messages.filter(({rule}) => rule !== 'drift-version-missing')).toMatchObject([
      {path: 'releases/ude.da.md', rule: 'file-link'}
    ])
  })
})

describe('the folder that is built in', () => {
  it('is replaced whole: what is no longer built is gone', async () => {
    const folder = newsroomWith({'releases/2026-11-mole/sv.md': published})
    await person(folder)('build', '--out', 'ud', ...at)
    renameSync(join(folder, 'releases/2026-11-mole/sv.md'), join(folder, 'releases/2026-11-mole/_sv.md'))
    writeFileSync(join(folder, 'ud', 'gammel.xml'), 'gammel')
    expect(await person(folder)('build', '--out', 'ud', ...at)).toMatchObject({exit: 0})
    expect(Object.keys(filesIn(join(folder, 'ud')))).not.toContain('gammel.xml')
    expect(readdirSync(folder).toSorted()).toEqual(['.budstikke', 'newsroom.yaml', 'releases', 'ud'])
  })

  it.each([
    ['en', 'holds files that budstikke did not build'],
    ['da', 'indeholder filer, som budstikke ikke har bygget'],
    ['sv', 'innehåller filer som budstikke inte har byggt']
  ])('is left alone where somebody else’s files lie in it (%s)', async (locale, text) => {
    const folder = newsroomWith({'ud/brev.txt': 'kære'})
    const {exit, said} = await person(folder, {locale})('build', '--out', 'ud', ...at)
    expect(exit).toBe(2)
    expect(said).toContain(`budstikke: ud ${text}`)
    expect(filesIn(join(folder, 'ud'))).toEqual({'brev.txt': Buffer.from('kære').toString('latin1')})
    expect(readdirSync(folder).toSorted()).toEqual(['newsroom.yaml', 'releases', 'ud'])
  })

  it('may be empty, or a link to a folder', async () => {
    const folder = newsroomWith()
    mkdirSync(join(folder, 'tom'))
    mkdirSync(join(folder, 'her'))
    symlinkSync(join(folder, 'her'), join(folder, 'genvej'))
    expect(await person(folder)('build', '--out', 'tom', ...at)).toMatchObject({exit: 0})
    expect(await person(folder)('build', '--out', 'genvej', ...at)).toMatchObject({exit: 0})
    expect(realpathSync(join(folder, 'genvej'))).toBe(join(folder, 'her'))
    expect(filesIn(join(folder, 'her'))).toEqual(filesIn(join(folder, 'tom')))
  })

  it.each([
    ['releases/ud', 'ligger inde blandt meddelelserne'],
    ['releases', 'ligger inde blandt meddelelserne'],
    ['.', 'selve presserummet ligger der'],
    ['..', 'selve presserummet ligger der']
  ])('is never the newsroom: %s', async (out, text) => {
    const folder = newsroomWith()
    const before = filesIn(folder)
    const {exit, said} = await person(folder, {locale: 'da'})('build', '--out', out, ...at)
    expect([exit, said]).toEqual([2, expect.stringContaining(text)])
    expect(filesIn(folder)).toEqual(before)
  })

  it('is not a file', async () => {
    const folder = newsroomWith({ud: 'en fil'})
    expect(await person(folder, {locale: 'da'})('build', '--out', 'ud')).toMatchObject({
      exit: 2,
      said: 'budstikke: ud er en fil, men her skulle være en mappe.\n'
    })
    expect(await person(folder, {locale: 'sv'})('build', '--out', 'ud/under')).toMatchObject({
      exit: 2,
      said: 'budstikke: ud/under är en fil, men här skulle det vara en mapp.\n'
    })
    expect(readFileSync(join(folder, 'ud'), 'utf8')).toBe('en fil')
  })

  it.runIf(process.platform === 'linux')('is said to be out of reach where nothing can be written', async () => {
    // Not even the superuser writes here.
    const {exit, said} = await person(newsroomWith(), {locale: 'da'})('build', '--out', '/sys/budstikke')
    expect(exit).toBe(2)
    expect(said).toMatch(
      /^budstikke: (?:Du har ikke lov til at læse eller skrive \/sys\/budstikke|\/sys\/budstikke ligger et sted)/u
    )
  })

  it('is whole after many builds at once, and they leave nothing behind', async () => {
    const folder = newsroomWith()
    const answers = await Promise.all(
      Array.from({length: 6}, async () => person(folder)('build', '--out', 'ud', ...at))
    )
    expect(answers.map(({exit}) => exit)).toEqual([0, 0, 0, 0, 0, 0])
    await person(folder)('build', '--out', 'alene', ...at)
    expect(filesIn(join(folder, 'ud'))).toEqual(filesIn(join(folder, 'alene')))
    expect(readdirSync(folder).toSorted()).toEqual(['.budstikke', 'alene', 'newsroom.yaml', 'releases', 'ud'])
  })

  it('is rid of what a build that was killed long ago left, and gets back what one had taken away', async () => {
    const folder = newsroomWith({
      '.ud.new-1-0123abcd/rss.xml': 'half',
      '.ud.new-2-0123abcd/rss.xml': 'at work',
      '.ud.old-1-0123abcd/.budstikke': '',
      '.ud.noter/brev.txt': 'mit'
    })
    utimesSync(join(folder, '.ud.new-1-0123abcd'), new Date('2026-11-01'), new Date('2026-11-01'))
    utimesSync(join(folder, '.ud.new-2-0123abcd'), new Date('2026-11-21T07:59:00Z'), new Date('2026-11-21T07:59:00Z'))
    writeFileSync(join(folder, 'newsroom.yaml'), newsroomYaml)
    expect(await person(folder)('build', '--out', 'ud', ...at)).toMatchObject({exit: 0})
    expect(readdirSync(folder).toSorted()).toEqual([
      '.budstikke',
      '.ud.new-2-0123abcd',
      '.ud.noter',
      'newsroom.yaml',
      'releases',
      'ud'
    ])
  })

  it('comes back when the new one cannot take its place', () => {
    const folder = folderWith({'ud/rss.xml': 'old', '.old/in-the-way': ''})
    expect(() =>
      diskFiles.swap({fresh: join(folder, 'nowhere'), target: join(folder, 'ud'), old: join(folder, '.gone')})
    ).toThrow('ENOENT')
    expect(readFileSync(join(folder, 'ud', 'rss.xml'), 'utf8')).toBe('old')
  })
})

describe('a time that is none', () => {
  it.each([
    ['en', '“soon” is not a time.'],
    ['da', '»soon« er ikke et tidspunkt.'],
    ['sv', '”soon” är ingen tidpunkt.']
  ])('is refused in %s', async (locale, text) => {
    const folder = newsroomWith()
    const {exit, said} = await person(folder, {locale})('build', '--out', 'ud', '--at', 'soon')
    expect([exit, said]).toEqual([2, expect.stringContaining(text)])
    expect(readdirSync(folder)).not.toContain('ud')
  })

  it('builds a newsroom that may be read and not written to', async () => {
    const folder = newsroomWith()
    const home = join(folder, 'rum')
    mkdirSync(home)
    for (const name of ['newsroom.yaml', 'releases']) renameSync(join(folder, name), join(home, name))
    const refused = Object.assign(new Error('read-only'), {code: 'EROFS'})
    const locked: Files = {
      ...diskFiles,
      clock: async (path) => (path.startsWith(home) ? undefined : diskFiles.clock(path)),
      makeFolder: (path) => (path.startsWith(home) ? Promise.reject(refused) : diskFiles.makeFolder(path)),
      replace: (path, content) => (path.startsWith(home) ? Promise.reject(refused) : diskFiles.replace(path, content))
    }
    const {exit, said} = await person(folder, {files: locked})('build', 'rum', '--out', 'ud')
    expect([exit, said.includes('EROFS')]).toEqual([0, false])
    expect(existsSync(join(folder, 'ud', 'da', '2026-11-mole', 'press-kit.zip'))).toBe(true)
    expect(existsSync(join(home, '.budstikke'))).toBe(false)
  })
})
