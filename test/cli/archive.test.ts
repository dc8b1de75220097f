import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {deflateRawSync} from 'node:zlib'
import {Document, HeadingLevel, ImageRun, Packer, Paragraph} from 'docx'
import {describe, expect, it} from 'vitest'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {filesIn, folderWith, newsroomWith, newsroomYaml, person} from './person.ts'

interface Data {
  readonly imported: readonly {
    readonly from: string
    readonly to: string
    readonly headline: string
    readonly doubts: readonly {readonly rule: string; readonly text: string; readonly rank: number}[]
  }[]
  readonly left: readonly string[]
  readonly duplicates: readonly {readonly from: string; readonly to: string}[]
  readonly redirects?: string
}

const emptyNewsroom = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  folderWith({'newsroom.yaml': newsroomYaml, ...files})

const dataOf = (out: string) => JSON.parse(out) as Data

/** Paths of releases alone, in order. */
const releases = (folder: string) =>
  Object.keys(filesIn(folder)).filter(
    (path) => path.startsWith('releases/') && path.endsWith('.md') && !path.includes('/original/')
  )

const danish = `# Færgen får 14 nye både

5. marts 2024 kl. 09.00

Rederiet Kystfart køber 14 både for 63.500 kroner stykket. Det er 4,2 procent mere end i 2022, og 318 mennesker får arbejde.

“Vi har ventet på dem i ti år,” siger Vera Tangmose, direktør i Kystfart.

Bådene kommer i brug, når havnen er bygget om.
`
const swedish = `# Färjan får 14 nya båtar

5 mars 2024 kl. 09.00

Rederiet Kystfart köper 14 båtar för 63 500 kronor styck. Det är 4,2 procent mer än 2022, och 318 människor får arbete.

– Vi har väntat på dem i tio år, säger Vera Tangmose, direktör för Kystfart.

Båtarna tas i bruk när hamnen har byggts om.
`
const other = `# Havnen lukker i vinter

12. januar 2024

Havnen i Tangkøbing lukker fra uge 5 til uge 9, mens kajen bliver malet. Bådene ligger så længe i fjorden.
`

describe('import of a folder', () => {
  it('brings in every text below it, puts sure versions in one folder, and leaves out what is there twice', async () => {
    const folder = emptyNewsroom({
      'arkiv/2024/faerge.md': danish,
      'arkiv/2024/farja.md': swedish,
      'arkiv/havn.txt': other.replace('# ', ''),
      'arkiv/kopi/havn-igen.txt': `Til forsiden\n\n${other.replace('# ', '')}\nDel på Facebook\n`,
      'arkiv/logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      'arkiv/.git/x.md': '# Nej\n',
      'arkiv/sitemap.xml': '<urlset><url><loc>https://x.example/</loc></url></urlset>'
    })
    const {exit, out, said} = await person(folder)('import', '--json', 'arkiv')
    expect([exit, said]).toEqual([0, ''])
    expect(releases(folder)).toEqual([
      'releases/2024-01-havnen-lukker-i-vinter/da.md',
      'releases/2024-03-faergen-faar-14-nye-baade/da.md',
      'releases/2024-03-faergen-faar-14-nye-baade/sv.md'
    ])
    expect(dataOf(out).duplicates).toEqual([
      {from: 'arkiv/kopi/havn-igen.txt', to: 'releases/2024-01-havnen-lukker-i-vinter/da.md'}
    ])
  })

  it('proposes a version that is only likely, with the reasons', async () => {
    const folder = emptyNewsroom({'a/1.md': danish, 'a/2.md': swedish.replace('5 mars', '8 mars')})
    const {out} = await person(folder, {locale: 'da'})('import', '--json', 'a')
    expect(dataOf(out).imported.map(({to}) => to)).toEqual([
      'releases/2024-03-faergen-faar-14-nye-baade/da.md',
      'releases/2024-03-farjan-far-14-nya-batar/sv.md'
    ])
    expect(dataOf(out).imported[1]?.doubts.find(({rule}) => rule === 'version')?.text).toBe(
      'Det kan være releases/2024-03-faergen-faar-14-nye-baade/da.md på et andet sprog (tallene 14, 63500, 4.2, 318; navnene Vera Tangmose). Er det den, så læg begge i samme mappe.'
    )
  })

  it('keeps a text in which a figure was put right, and asks about it', async () => {
    const folder = emptyNewsroom({
      'a/1.md': danish,
      'a/2.md': danish.replace('63.500', '65.300').replace('# Færgen får', '# Rettet: Færgen får')
    })
    const {out} = await person(folder)('import', '--json', 'a')
    expect(dataOf(out).imported).toHaveLength(2)
    expect(dataOf(out).imported[1]?.doubts.map(({rule}) => rule)).toContain('duplicate')
  })

  it('takes files named for their languages as versions', async () => {
    const folder = emptyNewsroom({
      'a/skib.da.txt': 'Skibet er kommet\n\nSkibet kom i går med fuld last.\n',
      'a/skib.sv.txt': 'Skeppet har kommit\n\nSkeppet kom i går med full last.\n'
    })
    await person(folder)('import', 'a')
    expect(releases(folder)).toEqual(['releases/skibet-er-kommet/da.md', 'releases/skibet-er-kommet/sv.md'])
  })

  it('gives a headline that comes again in a month a folder with its day', async () => {
    const text = (day: string, more: string) => `# Ugens nyt fra havnen\n\n${day}. marts 2024\n\n${more}\n`
    const folder = emptyNewsroom({
      'a/1.md': text('5', 'Der kom 12 skibe, og det største lå ved nordkajen hele ugen.'),
      'a/2.md': text('12', 'Kranen er malet rød, og isen er gået op i yderhavnen efter frosten.')
    })
    await person(folder)('import', 'a')
    expect(releases(folder)).toEqual([
      'releases/2024-03-12-ugens-nyt-fra-havnen/da.md',
      'releases/2024-03-ugens-nyt-fra-havnen/da.md'
    ])
  })

  it('goes on where it was stopped, and brings in again what was removed', async () => {
    const folder = emptyNewsroom({'a/1.md': danish, 'a/2.md': other})
    const ask = person(folder)
    await ask('import', 'a/1.md')
    // The last line of the ledger was cut off by a crash.
    writeFileSync(join(folder, 'imported.jsonl'), `${readFileSync(join(folder, 'imported.jsonl'), 'utf8')}{"hash":"12`)
    const second = await ask('import', 'a')
    expect(second.out).toContain('1 text brought in:\n  releases/2024-01-havnen-lukker-i-vinter/da.md')
    expect(second.out).toContain('1 text is in the newsroom already.')
    const before = filesIn(folder)
    expect((await ask('import', 'a')).out).toBe('Nothing was brought in.\n\n2 texts are in the newsroom already.\n')
    expect(filesIn(folder)).toEqual(before)
    rmSync(join(folder, 'releases/2024-01-havnen-lukker-i-vinter'), {recursive: true})
    await ask('import', 'a')
    expect(releases(folder)).toHaveLength(2)
  })

  it('loses nothing when the disk is full in the middle', async () => {
    const folder = emptyNewsroom({'a/1.md': danish, 'a/2.md': swedish, 'a/3.md': other})
    let writes = 0
    const append: Files['append'] = async (path, content) => {
      writes += 1
      if (writes > 1) throw Object.assign(new Error('full'), {code: 'ENOSPC'})
      await diskFiles.append(path, content)
    }
    const first = await person(folder, {files: {...diskFiles, append}})('import', 'a')
    expect(first.exit).toBe(2)
    expect(first.said).toContain('The disk is full')
    expect((await person(folder)('import', 'a')).exit).toBe(0)
    expect(releases(folder)).toEqual([
      'releases/2024-01-havnen-lukker-i-vinter/da.md',
      'releases/2024-03-faergen-faar-14-nye-baade/da.md',
      'releases/2024-03-faergen-faar-14-nye-baade/sv.md'
    ])
    expect(readFileSync(join(folder, 'imported.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3)
  })

  it('does not write a copy over what it is a copy of, even with --force', async () => {
    const plain = other.replace('# ', '')
    const folder = emptyNewsroom({'a/1.txt': plain, 'a/2.txt': `Til forsiden\n\n${plain}\nDel på Facebook\n`})
    await person(folder)('import', 'a')
    const {out} = await person(folder)('import', '--force', '--json', 'a')
    expect(dataOf(out)).toMatchObject({imported: [{from: 'a/1.txt'}], duplicates: [{from: 'a/2.txt'}]})
    expect(releases(folder)).toHaveLength(1)
  })

  it('knows what it brought in when the ledger is gone', async () => {
    const folder = emptyNewsroom({'a/1.md': danish, 'a/2.md': swedish})
    await person(folder)('import', 'a')
    rmSync(join(folder, 'imported.jsonl'))
    const before = releases(folder)
    expect((await person(folder)('import', 'a')).out).toContain('2 texts are in the newsroom already.')
    expect(releases(folder)).toEqual(before)
  })

  it('finds the version of a release that its authors wrote', async () => {
    const folder = emptyNewsroom({
      'releases/mine-baade/da.md': `---\npublished: 2024-03-05 09:00\n---\n\n${danish.replace('5. marts 2024 kl. 09.00\n\n', '')}`,
      'farja.md': swedish
    })
    await person(folder)('import', 'farja.md')
    expect(releases(folder)).toEqual(['releases/mine-baade/da.md', 'releases/mine-baade/sv.md'])
  })

  it('brings in again, over the same release, with --force', async () => {
    const folder = emptyNewsroom({'a/1.md': danish})
    await person(folder)('import', 'a')
    const [path = ''] = releases(folder)
    writeFileSync(join(folder, path), '# Mit\n')
    expect(dataOf((await person(folder)('import', '--force', '--json', 'a')).out).imported).toHaveLength(1)
    expect(releases(folder)).toEqual([path])
    expect(readFileSync(join(folder, path), 'utf8')).toContain('63.500')
  })
})

const item = (
  number: number,
  title: string,
  text: string,
  more = ''
) => `<item><guid isPermaLink="false">nr-${number}</guid><title>${title}</title>
<link>https://gammel.example/nyt/${number}</link><pubDate>Tue, 05 Mar 2024 09:00:00 +0100</pubDate>${more}
<description><![CDATA[${text.slice(0, 30)} […]]]></description><content:encoded><![CDATA[<p>${text}</p><!-- <item> -->]]></content:encoded></item>`

const rss = (...items: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Havnen</title><link>https://gammel.example/</link><language>da</language>
${items.join('\n')}
</channel></rss>
`

describe('import of an archive', () => {
  it('brings in every item of a feed, with what the feed says of it, and maps old addresses to new', async () => {
    const folder = emptyNewsroom({
      'nyt.xml': rss(
        item(
          1,
          'Molen er færdig',
          'Molen i Tangkøbing er færdig, og de første skibe har lagt til ved den.',
          '<enclosure url="https://gammel.example/mole.pdf" type="application/pdf" length="9"/><category>Havn</category>'
        ),
        item(2, 'Kranen er malet', 'Kranen på nordkajen er malet rød efter to uger med tørvejr i havnen.')
      )
    })
    const {exit, out} = await person(folder)('import', '--json', 'nyt.xml')
    expect(exit).toBe(0)
    expect(dataOf(out).imported.map(({from, to}) => [from, to])).toEqual([
      ['nyt.xml#nr-1', 'releases/2024-03-molen-er-faerdig/da.md'],
      ['nyt.xml#nr-2', 'releases/2024-03-kranen-er-malet/da.md']
    ])
    const text = readFileSync(join(folder, 'releases/2024-03-molen-er-faerdig/da.md'), 'utf8')
    expect(text).toContain('published: 2024-03-05 09:00\n')
    expect(text).toContain('topics: [Havn]\n')
    expect(text).toContain('https://gammel.example/mole.pdf')
    expect(text).toContain(
      '# Molen er færdig\n\nMolen i Tangkøbing er færdig, og de første skibe har lagt til ved den.\n'
    )
    expect(Object.keys(filesIn(folder)).filter((path) => path.includes('/original/'))).toHaveLength(2)
    expect(dataOf(out).redirects).toBe('redirects.txt')
    expect(readFileSync(join(folder, 'redirects.txt'), 'utf8')).toBe(
      '# budstikke import\nhttps://gammel.example/nyt/1 https://presse.fiskerneshus.example/da/2024-03-molen-er-faerdig/ 301\nhttps://gammel.example/nyt/2 https://presse.fiskerneshus.example/da/2024-03-kranen-er-malet/ 301\n'
    )
  })

  it('gives the same release again when what it wrote is read', async () => {
    const folder = emptyNewsroom({
      'nyt.xml': rss(
        item(
          1,
          'Molen: 18. maj',
          '– Vi har ventet på molen i tyve år, siger Vera Tangmose, havnechef i Tangkøbing Havn.'
        )
      )
    })
    await person(folder)('import', 'nyt.xml')
    const {out} = await person(folder)('parse', '--json', 'releases/2024-03-molen-18-maj/da.md')
    expect(JSON.parse(out)).toMatchObject({
      release: {headline: 'Molen: 18. maj', quotes: [{speaker: 'Vera Tangmose', role: 'havnechef i Tangkøbing Havn'}]},
      messages: []
    })
  })

  it('brings home a feed that it built itself: every release, by its id, the versions together', async () => {
    const example = fileURLToPath(new URL('../../examples/velfaerd/', import.meta.url))
    const folder = emptyNewsroom()
    const ask = person(folder, {now: '2026-11-21T08:00:00Z'})
    expect((await ask('build', example, '--out', 'ud')).exit).toBeLessThan(2)
    const built = JSON.parse(readFileSync(join(folder, 'ud/feed.json'), 'utf8')) as {
      readonly items: readonly {readonly id: string; readonly title: string}[]
    }
    const {exit, out} = await ask('import', '--json', 'ud/rss.xml')
    expect(exit).toBe(0)
    const data = JSON.parse(out) as {readonly imported: readonly {readonly id: string; readonly headline: string}[]}
    const pairs = (all: readonly (readonly [string, string])[]) => all.map((one) => one.join(' ')).toSorted()
    expect(pairs(data.imported.map(({id, headline}) => [id, headline]))).toEqual(
      pairs(built.items.map(({id, title}) => [id, title]))
    )
    const stories = (ids: readonly string[]) => new Set(ids.map((id) => id.replace(/\/[a-z]+$/u, ''))).size
    expect(new Set(releases(folder).map((path) => path.replace(/[^/]+$/u, ''))).size).toBe(
      stories(built.items.map(({id}) => id))
    )
    expect(dataOf((await ask('import', '--json', 'ud/atom.xml', 'ud/feed.json')).out).imported).toEqual([])
  })

  it('takes only what is new from a feed that has grown', async () => {
    const folder = emptyNewsroom({
      'nyt.xml': rss(item(1, 'Molen er færdig', 'Molen i Tangkøbing er færdig, og skibene har lagt til ved den.'))
    })
    await person(folder)('import', 'nyt.xml')
    writeFileSync(
      join(folder, 'nyt.xml'),
      rss(
        item(2, 'Kranen er malet', 'Kranen på nordkajen er malet rød efter to uger med tørvejr.'),
        item(1, 'Molen er færdig', 'Molen i Tangkøbing er færdig, og skibene har lagt til ved den.')
      ).replace('<title>Havnen</title>', '<title>Havnen 2</title>')
    )
    const {out} = await person(folder)('import', '--json', 'nyt.xml')
    expect(dataOf(out)).toMatchObject({imported: [{from: 'nyt.xml#nr-2'}], left: ['nyt.xml#nr-1']})
  })

  it('reads Atom, JSON Feed and the JSON of the Via family', async () => {
    const via = {
      releases: [
        {
          id: 7,
          language: 'sv',
          title: 'Fler cyklar',
          leadtext: '<p>Kommunen köper cyklar.</p>',
          body: '<p>De ska stå vid stationen i Sjövik hela året.</p>',
          published: '2024-03-05T09:30:00+01:00',
          url: 'https://via.example/7',
          versions: [
            {
              id: 8,
              language: 'en',
              title: 'More bicycles',
              body: '<p>They will be at the station all year.</p>',
              url: 'https://via.example/8'
            }
          ]
        }
      ]
    }
    const folder = emptyNewsroom({
      'a.atom':
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><title>x</title><id>urn:x</id><updated>2024-03-05T08:00:00Z</updated><entry><id>urn:1</id><title>Bron är klar</title><updated>2024-03-05T08:00:00Z</updated><content type="html">&lt;p&gt;Bron över ån i Åvik är klar för cyklar och bussar.&lt;/p&gt;</content></entry></feed>',
      'b.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        language: 'da',
        items: [
          {
            id: '1',
            title: 'Broen er klar',
            date_published: '2024-03-05T08:00:00Z',
            content_text: 'Broen over åen er klar til cykler og busser, og den er 40 meter lang.'
          }
        ]
      }),
      'c.json': JSON.stringify(via)
    })
    const {exit} = await person(folder)('import', 'a.atom', 'b.json', 'c.json')
    expect(exit).toBe(0)
    expect(releases(folder)).toEqual([
      'releases/2024-03-broen-er-klar/da.md',
      'releases/2024-03-bron-ar-klar/sv.md',
      'releases/2024-03-fler-cyklar/en.md',
      'releases/2024-03-fler-cyklar/sv.md'
    ])
  })

  it.each([
    ['en', 'neither a feed'],
    ['da', 'hverken et feed'],
    ['sv', 'varken ett flöde']
  ])('says so of one that it does not know (%s)', async (locale, text) => {
    const folder = emptyNewsroom({'x.xml': '<urlset/>', 'y.json': '{"a":1}', 'z.xml': 'hej'})
    const {exit, said} = await person(folder, {locale})('import', 'x.xml', 'y.json', 'z.xml')
    expect(exit).toBe(1)
    expect(said.match(/archive-unknown/gu)).toHaveLength(3)
    expect(said).toContain(text)
  })

  it('brings in what came before the end of one that was cut off, and says that it was', async () => {
    const xml = rss(
      item(1, 'Molen er færdig', 'Molen i Tangkøbing er færdig, og skibene har lagt til.'),
      item(2, 'Havnen lukker', 'Havnen i Tangkøbing lukker om vinteren, siger kommunen.')
    )
    const json = JSON.stringify([
      {id: 7, language: 'sv', title: 'Fler cyklar', body: '<p>De ska stå vid stationen i Sjövik hela året.</p>'},
      {id: 8, language: 'sv', title: 'Färre bilar', body: '<p>De får stå utanför Sjövik hela sommaren.</p>'}
    ])
    const folder = emptyNewsroom({
      'arkiv/a.xml': xml.slice(0, xml.lastIndexOf('Havnen i')),
      'arkiv/b.json': json.slice(0, json.lastIndexOf('De får'))
    })
    const {exit, said} = await person(folder)('import', 'arkiv')
    expect(exit).toBe(1)
    expect(releases(folder).map((one) => one.replace(/^releases\/(?:\d{4}-\d{2}-)?/u, ''))).toEqual([
      'molen-er-faerdig/da.md',
      'fler-cyklar/sv.md'
    ])
    expect(said.match(/archive-cut/gu)).toHaveLength(2)
  })

  it('leaves a redirects.txt that it did not make', async () => {
    const folder = emptyNewsroom({
      'nyt.xml': rss(item(1, 'Molen er færdig', 'Molen i Tangkøbing er færdig, og skibene har lagt til.')),
      'redirects.txt': '/gammel /ny\n'
    })
    expect((await person(folder)('import', 'nyt.xml')).exit).toBe(2)
    expect(readFileSync(join(folder, 'redirects.txt'), 'utf8')).toBe('/gammel /ny\n')
  })

  it('joins saved pages that name each other as versions, and keeps their addresses', async () => {
    const page = (lang: string, mine: string, theirs: string, title: string, text: string) =>
      `<html lang="${lang}"><head><link rel="canonical" href="https://p.example/${mine}"><link rel="alternate" hreflang="x" href="https://p.example/${theirs}"></head><body><main><h1>${title}</h1><p>${text}</p><img src="skib_files/skib.jpg" alt="Et skib"></main></body></html>`
    const folder = emptyNewsroom({
      'a/1.html': page(
        'da',
        'da/1',
        'sv/1',
        'Skibet er kommet',
        'Skibet kom i går med fuld last af torsk og sild til havnen.'
      ),
      'a/2.html': page(
        'sv',
        'sv/1',
        'da/1',
        'Skeppet har kommit',
        'Skeppet kom i går med full last av torsk och sill till hamnen.'
      ),
      'a/skib_files/skib.jpg': 'skib'
    })
    await person(folder)('import', 'a')
    expect(Object.keys(filesIn(join(folder, 'releases')))).toEqual([
      'skibet-er-kommet/da.md',
      'skibet-er-kommet/original/1.html',
      'skibet-er-kommet/original/2.html',
      'skibet-er-kommet/skib_files/skib.jpg',
      'skibet-er-kommet/sv.md'
    ])
    expect(readFileSync(join(folder, 'redirects.txt'), 'utf8')).toContain(
      'https://p.example/sv/1 https://presse.fiskerneshus.example/sv/skibet-er-kommet/ 301\n'
    )
  })
})

const tiny = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

describe('import of what came with a text', () => {
  it('takes the pictures out of a Word document, and the files out of a mail', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({text: 'Ny færge til Ærø', heading: HeadingLevel.TITLE}),
            new Paragraph('Færgen sejler hver time, og den tager tyve biler med over.'),
            new Paragraph({
              children: [new ImageRun({type: 'png', data: tiny, transformation: {width: 10, height: 10}})]
            })
          ]
        }
      ]
    })
    const mail = [
      'From: Vera Tangmose <vera@havn.example>',
      'Date: Tue, 5 Mar 2024 09:00:00 +0100',
      'Subject: Pressemeddelelse: Kranen er malet',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Kranen på nordkajen er malet rød efter to uger med tørvejr i havnen.',
      '--x',
      'Content-Type: image/png; name="kran.png"',
      'Content-Disposition: attachment; filename="kran.png"',
      'Content-Transfer-Encoding: base64',
      '',
      tiny.toString('base64'),
      '--x',
      'Content-Type: text/plain; name="da.md"',
      'Content-Disposition: attachment; filename="da.md"',
      '',
      '# Ikke en meddelelse',
      '--x--',
      ''
    ].join('\r\n')
    const folder = emptyNewsroom({'faerge.docx': new Uint8Array(await Packer.toBuffer(document)), 'kran.eml': mail})
    const {exit} = await person(folder)('import', 'faerge.docx', 'kran.eml')
    expect(exit).toBe(0)
    expect(Object.keys(filesIn(join(folder, 'releases')))).toEqual([
      '2024-03-kranen-er-malet/da.md',
      '2024-03-kranen-er-malet/kran.png',
      '2024-03-kranen-er-malet/original/da.md',
      '2024-03-kranen-er-malet/original/kran.eml',
      'ny-faerge-til-aeroe/da.md',
      'ny-faerge-til-aeroe/image-1.png',
      'ny-faerge-til-aeroe/original/faerge.docx'
    ])
  })

  it('keeps the pictures of two versions apart that have one name', async () => {
    const document = async (title: string, text: string, picture: Buffer) =>
      new Uint8Array(
        await Packer.toBuffer(
          new Document({
            sections: [
              {
                children: [
                  new Paragraph({text: title, heading: HeadingLevel.TITLE}),
                  new Paragraph(text),
                  new Paragraph({
                    children: [new ImageRun({type: 'png', data: picture, transformation: {width: 10, height: 10}})]
                  })
                ]
              }
            ]
          })
        )
      )
    const otherPicture = Buffer.concat([tiny, Buffer.from([0])])
    const folder = emptyNewsroom({
      'skib.da.docx': await document('Skibet er kommet', 'Skibet kom i går med fuld last af torsk.', tiny),
      'skib.sv.docx': await document('Skeppet har kommit', 'Skeppet kom i går med full last av torsk.', otherPicture)
    })
    await person(folder)('import', 'skib.da.docx', 'skib.sv.docx')
    const story = join(folder, 'releases/skibet-er-kommet')
    expect(readFileSync(join(story, 'image-1.png'))).toEqual(tiny)
    expect(readFileSync(join(story, 'sv-image-1.png'))).toEqual(otherPicture)
    expect(readFileSync(join(story, 'da.md'), 'utf8')).toContain('image-1.png')
    expect(readFileSync(join(story, 'sv.md'), 'utf8')).toContain('sv-image-1.png')
    expect(readFileSync(join(story, 'sv.md'), 'utf8')).not.toMatch(/[^-]image-1\.png/u)
  })
})

describe('import of bad input', () => {
  it('says of each what is wrong with it, and brings in the rest', async () => {
    const mixed = Buffer.concat([
      Buffer.from('Blåbærgrød på Ærø\n\nGrøden er kogt på øens egne bær, og den smager af sommer '),
      Buffer.from([0x96, 0x20]),
      Buffer.from('siger kokken.\n')
    ])
    const folder = emptyNewsroom({
      'a/bombe.docx': zip('word/document.xml', new Uint8Array(1000), 4_000_000_000),
      'a/brudt.docx': 'PK nej',
      'a/cookie.html':
        '<html><body><div class="cookie-consent">Vi bruger cookies. <button>Accepter alle</button></div></body></html>',
      'a/foto.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 0, 7]),
      'a/god.md': danish,
      'a/linje.txt': new Uint8Array(50_000_000).fill(0x61),
      'a/blandet.txt': new Uint8Array(mixed),
      'a/tom.md': ''
    })
    const {exit, out, said} = await person(folder)('import', '--json', 'a')
    expect(exit).toBe(1)
    expect(dataOf(out).imported.map(({from}) => from)).toEqual(['a/blandet.txt', 'a/god.md'])
    expect(dataOf(out).left).toEqual([
      'a/bombe.docx',
      'a/brudt.docx',
      'a/cookie.html',
      'a/foto.txt',
      'a/linje.txt',
      'a/tom.md'
    ])
    expect([...said.matchAll(/^a\/(\S+) {2}error {2}(\S+)$/gmu)].map(([, name, rule]) => `${name} ${rule}`)).toEqual([
      'bombe.docx read-word-large',
      'brudt.docx read-word-broken',
      'cookie.html read-page-empty',
      'foto.txt read-no-text',
      'linje.txt file-large',
      'tom.md read-empty'
    ])
    expect(dataOf(out).imported[0]?.doubts.map(({rule}) => rule)).toContain('read-encoding-mixed')
    expect(existsSync(join(folder, 'releases/blaabaergroed-paa-aeroe/da.md'))).toBe(true)
  })

  it('tells of a folder and a file that are not there, and brings in the rest', async () => {
    const folder = newsroomWith({'god.md': danish})
    const {exit, said, out} = await person(folder)('import', 'borte', 'god.md')
    expect([exit, said]).toEqual([2, 'budstikke: There is no file borte.\n'])
    expect(out).toContain('1 text brought in:')
  })
})

// An archive of one file that says of itself what a test wants it to.
function zip(name: string, content: Uint8Array, claimed: number): Uint8Array {
  const packed = deflateRawSync(content)
  const file = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(claimed, 22)
  local.writeUInt16LE(file.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(claimed, 24)
  central.writeUInt16LE(file.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + file.length, 12)
  end.writeUInt32LE(local.length + file.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, file, packed, central, file, end]))
}
