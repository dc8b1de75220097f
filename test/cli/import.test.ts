import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {filesIn, folderWith, newsroomWith, newsroomYaml, person} from './person.ts'

const pasted = `Hoppa till innehåll

Nya båtar till hamnen i Simrishamn

2024-03-05 09:00 CET Pressmeddelande

Hamnen får tre nya båtar. De ska hämta fisk och turister varje dag.

– Vi har väntat på båtarna i tio år, säger Åsa Hallonkvist, hamnchef i Simrishamn.

Kontakt

Åsa Hallonkvist, hamnchef, 070-174 06 21, asa.hallonkvist@simrishamn.example
`

const undated = 'Rubriken om sillen\n\nSillen är tillbaka i sundet, och det märks på kajen varje morgon.\n'

describe('import', () => {
  it('writes Markdown for review and keeps the original beside it', async () => {
    const folder = newsroomWith({'arkiv/båtar.txt': pasted})
    const {exit, out} = await person(folder, {locale: 'sv'})('import', 'arkiv/båtar.txt')
    expect(exit).toBe(0)
    const story = 'releases/2024-03-nya-batar-till-hamnen-i-simrishamn'
    expect(out).toContain(`1 text har hämtats in:\n  ${story}/sv.md  Nya båtar till hamnen i Simrishamn\n`)
    expect(readFileSync(join(folder, story, 'original', 'båtar.txt'), 'utf8')).toBe(pasted)
    const text = readFileSync(join(folder, story, 'sv.md'), 'utf8')
    expect(text).toContain('# Hämtad från båtar.txt; originalet ligger i original/\n')
    expect(text).toContain(`id: tag:presse.fiskerneshus.example,2026:${story}/sv\n`)
    expect(text).toContain('# Nya båtar till hamnen i Simrishamn\n')
    expect(text).not.toContain('Hoppa till')
    expect(readFileSync(join(folder, 'arkiv/båtar.txt'), 'utf8')).toBe(pasted)
  })

  it('gives the same release again when what it wrote is read', async () => {
    const folder = newsroomWith({'båtar.txt': pasted})
    const ask = person(folder)
    await ask('import', 'båtar.txt')
    const release = async (path: string) =>
      (JSON.parse((await ask('parse', '--json', path)).out) as {readonly release: Readonly<Record<string, unknown>>})
        .release
    const {id: _id, slug: _slug, ...source} = await release('båtar.txt')
    const {id, slug, ...written} = await release('releases/2024-03-nya-batar-till-hamnen-i-simrishamn/sv.md')
    expect(written).toEqual(source)
    expect([id, slug]).toEqual([
      'tag:presse.fiskerneshus.example,2026:releases/2024-03-nya-batar-till-hamnen-i-simrishamn/sv',
      '2024-03-nya-batar-till-hamnen-i-simrishamn'
    ])
  })

  it('takes in what bears no date, says so, and it is built', async () => {
    const folder = newsroomWith({'sill.txt': undated})
    const {out} = await person(folder, {locale: 'da'})('import', 'sill.txt')
    expect(out).toContain('sill.txt  undated\n  Der er ikke fundet nogen dato.')
    expect(readFileSync(join(folder, 'releases/rubriken-om-sillen/sv.md'), 'utf8')).toContain(
      'published: unknown\nimported: 2026-11-21T08:00:00Z\n'
    )
    await person(folder)('build', '--out', 'ud')
    expect(readFileSync(join(folder, 'ud', 'sv', 'feed.json'), 'utf8')).toContain('Rubriken om sillen')
  })

  it('leaves what its author holds back a draft', async () => {
    const folder = newsroomWith({
      'kladde.md':
        '---\nstatus: draft\nlanguage: da\n---\n\n# Kladden om rejer\n\nRejer er bedst om vinteren, siger fiskerne.\n'
    })
    const {out} = await person(folder)('import', 'kladde.md')
    expect(out).not.toContain('undated')
    const parsed = await person(folder)('parse', '--json', 'releases/kladden-om-rejer/da.md')
    expect(JSON.parse(parsed.out)).toMatchObject({release: {timing: {state: 'draft'}}})
  })

  it('does nothing the second time, nor in the newsroom itself', async () => {
    const folder = newsroomWith({'sill.txt': undated})
    const ask = person(folder, {locale: 'da'})
    await ask('import', 'sill.txt')
    const before = filesIn(folder)
    expect(await ask('import', 'sill.txt', 'releases/rubriken-om-sillen/sv.md')).toEqual({
      exit: 0,
      out: 'Intet er hentet ind.\n',
      said: 'sill.txt: er allerede i presserummet\nreleases/rubriken-om-sillen/sv.md: er allerede i presserummet\n'
    })
    expect(filesIn(folder)).toEqual(before)
  })

  it.each([
    ['en', 'is there already and was left as it is. To write over it: --force'],
    ['da', 'findes allerede og er ikke rørt. Vil du skrive oven i den: --force'],
    ['sv', 'finns redan och har lämnats som den var. Vill du skriva över den: --force']
  ])('never writes over a release without --force (%s)', async (locale, text) => {
    const folder = newsroomWith({
      'sill.txt': undated,
      'andet/sill.txt': `${undated}\nOch ett stycke till om sillen i sundet.\n`
    })
    const ask = person(folder, {locale})
    await ask('import', 'sill.txt')
    const mine = join(folder, 'releases/rubriken-om-sillen/sv.md')
    writeFileSync(mine, `${readFileSync(mine, 'utf8')}\nMina egna ord.\n`)
    const before = filesIn(folder)
    const {exit, said} = await ask('import', 'andet/sill.txt')
    expect([exit, said]).toEqual([2, `budstikke: releases/rubriken-om-sillen/sv.md ${text}\n`])
    expect(filesIn(folder)).toEqual(before)
    expect((await ask('import', '--force', 'andet/sill.txt')).exit).toBe(0)
    expect(readFileSync(mine, 'utf8')).toContain('Och ett stycke till')
    // Both originals are kept.
    expect(readdirSync(join(folder, 'releases/rubriken-om-sillen/original'))).toEqual(['sill.txt', 'sv-sill.txt'])
  })

  it('brings in the others when one cannot be read, or is not there', async () => {
    const folder = newsroomWith({
      'sill.txt': undated,
      'tom.txt': '\n',
      'foto.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 0, 7])
    })
    const unreadable = await person(folder, {locale: 'da'})('import', '--json', 'tom.txt', 'foto.txt', 'sill.txt')
    expect(unreadable.exit).toBe(1)
    expect(unreadable.said).toContain('tom.txt')
    expect(unreadable.said).toContain('Filen er tom.')
    expect(JSON.parse(unreadable.out)).toMatchObject({
      imported: [{from: 'sill.txt', to: 'releases/rubriken-om-sillen/sv.md'}],
      left: ['tom.txt', 'foto.txt']
    })
    expect(await person(folder, {locale: 'sv'})('import', 'borta.txt')).toMatchObject({
      exit: 2,
      said: 'budstikke: Filen borta.txt finns inte.\n'
    })
  })

  it('takes along pictures that lie beside the text, and none from elsewhere', async () => {
    const source = folderWith({
      'skib.md':
        '---\nlanguage: da\npublished: 2026-11-02\nimages:\n  - src: billeder/skib.jpg\n    alt: Et skib\n  - src: ../hemmelig.jpg\n    alt: Andet\n---\n\n# Skibet er kommet\n\nSkibet kom i går med fuld last af torsk.\n',
      'billeder/skib.jpg': 'skib'
    })
    const folder = newsroomWith()
    await person(folder)('import', join(source, 'skib.md'))
    const files = Object.keys(filesIn(join(folder, 'releases/2026-11-skibet-er-kommet')))
    expect(files).toEqual(['billeder/skib.jpg', 'da.md', 'original/skib.md'])
  })

  it('lists what wants a second look, the worst first', async () => {
    const folder = newsroomWith({
      'fejl.md':
        '---\nlanguage: da\npublished: i går\n---\n\n# Om fejl\n\nDer er fejl i indstillingerne til denne tekst.\n',
      'sill.txt': undated
    })
    const {out} = await person(folder)('import', '--json', 'sill.txt', 'fejl.md')
    const {imported} = JSON.parse(out) as {
      readonly imported: readonly {readonly doubts: readonly {readonly rank: number}[]}[]
    }
    for (const {doubts} of imported)
      expect(doubts.map(({rank}) => rank)).toEqual(doubts.map(({rank}) => rank).toSorted((a, b) => a - b))
    const people = await person(newsroomWith({'fejl.md': readFileSync(join(folder, 'fejl.md')), 'sill.txt': undated}))(
      'import',
      'sill.txt',
      'fejl.md'
    )
    expect(people.out.indexOf('fejl.md:3:12')).toBeGreaterThan(0)
    expect(people.out.indexOf('fejl.md:3:12')).toBeLessThan(people.out.indexOf('sill.txt  undated'))
  })
})

const seeds = fileURLToPath(new URL('../../../shared/corpus/seeds/', import.meta.url))

describe.runIf(existsSync(seeds))('real pages', () => {
  it('go all the way: imported without a look, built, and in the feeds for journalists to read', async () => {
    const folder = folderWith({'newsroom.yaml': newsroomYaml})
    const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
    const brought = await person(folder, {locale: 'da'})('import', ...names.map((name) => join(seeds, name)))
    expect(brought.exit).toBe(0)
    const built = await person(folder, {locale: 'da'})('build', '--out', 'ud')
    expect(built.exit).toBe(0)
    const feed = JSON.parse(readFileSync(join(folder, 'ud', 'feed.json'), 'utf8')) as {
      readonly items: readonly {readonly title: string; readonly content_html: string}[]
    }
    expect(feed.items).toHaveLength(5)
    const labels = names.map(
      (name) =>
        JSON.parse(readFileSync(join(seeds, name.replace('.txt', '.json')), 'utf8')) as {
          readonly headline: string
          readonly noise_lines: readonly string[]
        }
    )
    expect(feed.items.map(({title}) => title).toSorted()).toEqual(labels.map(({headline}) => headline).toSorted())
    for (const {headline, noise_lines: noise} of labels) {
      const html = feed.items.find(({title}) => title === headline)?.content_html ?? ''
      expect(html.length, basename(headline)).toBeGreaterThan(1000)
      expect(
        noise.filter((line) => line.length > 24 && html.includes(line)),
        headline
      ).toEqual([])
    }
  })
})
