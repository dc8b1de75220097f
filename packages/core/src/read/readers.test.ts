import {deflateRawSync} from 'node:zlib'
import {Document, HeadingLevel, Packer, Paragraph, TextRun} from 'docx'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {decode} from './decode.ts'
import {read} from './read.ts'

const textsOf = async (path: string, value: string | Uint8Array) =>
  (await read(new VFile({path, value}))).blocks.map(({kind, text}) => `${kind}: ${text}`)
const remarksOf = async (path: string, value: string | Uint8Array) =>
  (await read(new VFile({path, value}))).remarks.map(({id}) => id)

describe('a saved page', () => {
  const page = `<!doctype html><html lang="sv"><head><title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ny bro","datePublished":"2026-03-03T08:00:00+01:00","publisher":{"name":"Åvik kommun"}}</script></head>
<body><nav><a href="/">Hem</a></nav><div id="cookie-banner">Vi använder kakor</div><main><h1>Ny bro över ån</h1><p>Bron är <b>klar</b>.</p><ul><li>Ett</li><li>Två</li></ul>
<div>Kontakt<br>Ida Holm, 070-174 06 05</div><p hidden>dolt</p><button>Dela</button></main><footer>Åvik kommun</footer></body></html>`

  it('gives its text with its structure, and what it says for machines', async () => {
    const manuscript = await read(new VFile({path: 'x.html', value: page}))
    expect(manuscript.blocks.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
      'heading: Ny bro över ån',
      'paragraph: Bron är klar.',
      'item: Ett',
      'item: Två',
      'paragraph: Kontakt Ida Holm, 070-174 06 05'
    ])
    expect(manuscript.hints).toEqual({
      language: 'sv',
      headline: 'Ny bro',
      published: '2026-03-03T07:00:00Z',
      organisation: 'Åvik kommun'
    })
  })
  it('says where it was to be read, and where its versions were', async () => {
    const head =
      '<link rel="canonical" href="https://p.example/sv/bro"><link rel="alternate" hreflang="da" href="/da/bro"><link rel="alternate" hreflang="sv" href="/sv/bro"><link rel="alternate" type="application/rss+xml" href="/rss.xml">'
    const {hints} = await read(
      new VFile({path: 'x.html', value: `<html><head>${head}</head><body><h1>Bro</h1><p>Text</p></body></html>`})
    )
    expect(hints).toMatchObject({address: 'https://p.example/sv/bro', versions: ['https://p.example/da/bro']})
  })
  it('keeps the language of words in another one, and of a quotation as a whole', async () => {
    const body =
      '<article lang="sv"><h1>Bron</h1><p>Han sa <em lang="en">well <b>done</b></em> och gick.</p><blockquote lang="da"><p>Det var godt.</p><p lang="sv">Nej.</p></blockquote><p><span lang="sv">Här.</span></p></article>'
    const {blocks} = await read(new VFile({path: 'x.html', value: `<html lang="sv"><body>${body}</body></html>`}))
    expect(blocks.map(({text}) => text)).toEqual(['Bron', 'Han sa well done och gick.', 'Det var godt. Nej.', 'Här.'])
    const spans = JSON.stringify(blocks.map(({node}) => node)).match(/<\/?span[^>]*>/gu)
    expect(spans).toEqual(['<span lang=\\"en\\">', '</span>', '<span lang=\\"da\\">', '</span>'])
  })
  it('sets menus, consent, hidden text and buttons aside, and loses none of their words', async () => {
    const {aside} = await read(new VFile({path: 'x.html', value: page}))
    expect(aside.map(({text}) => text).join('|')).toBe('Hem|Vi använder kakor|Åvik kommun|dolt|Dela')
  })
  it('says so of a page that is a consent dialogue alone', async () => {
    expect(await remarksOf('x.html', '<body><div class="cookie-consent">Accepter alle</div></body>')).toEqual([
      'read-page-empty'
    ])
  })
  it('reads the words of a page that is nested beyond sense', async () => {
    expect(await textsOf('x.html', `${'<div>'.repeat(20_000)}hej`)).toEqual(['paragraph: hej'])
    expect(await remarksOf('x.html', `${'<div>'.repeat(20_000)}hej`)).toEqual(['read-page-deep'])
  })
})

describe('a Word document', () => {
  it('gives headings, paragraphs and lists, with Nordic letters', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({text: 'Ny færge til Ærø', heading: HeadingLevel.TITLE}),
            new Paragraph({
              children: [new TextRun('Den sejler '), new TextRun({text: 'hver time', bold: true}), new TextRun('.')]
            }),
            new Paragraph({text: 'Første punkt', bullet: {level: 0}}),
            new Paragraph({text: 'Andet punkt', bullet: {level: 0}})
          ]
        }
      ]
    })
    expect(await textsOf('brev.docx', new Uint8Array(await Packer.toBuffer(document)))).toEqual([
      'heading: Ny færge til Ærø',
      'paragraph: Den sejler hver time.',
      'item: Første punkt',
      'item: Andet punkt'
    ])
  })
  it('is refused where it is none, broken, or would burst', async () => {
    expect(await remarksOf('brev.docx', 'ikke et dokument')).toEqual(['read-word-broken'])
    expect(await remarksOf('brev.docx', zip('word/document.xml', new Uint8Array(10), 10))).toEqual(['read-word-broken'])
    expect(await remarksOf('brev.docx', zip('word/document.xml', new Uint8Array(210_000_000), 1000))).toEqual([
      'read-word-large'
    ])
    expect(await remarksOf('brev.docx', zip('word/document.xml', new Uint8Array(1000), 4_000_000_000))).toEqual([
      'read-word-large'
    ])
  })
})

describe('a mail', () => {
  const mail = [
    'From: =?utf-8?q?Presse_F=C3=A6rgen?= <presse@faergen.example>',
    'Date: Tue, 3 Nov 2026 09:05:00 +0100',
    'Subject: =?utf-8?q?Ny_f=C3=A6rge_til_=C3=86r=C3=B8?=',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'F=C3=A6rgen sejler hver time.',
    ''
  ].join('\r\n')

  it('gives its header as mail programs print it, and its text', async () => {
    expect(await textsOf('x.eml', mail)).toEqual([
      'paragraph: From: Presse Færgen <presse@faergen.example>',
      'paragraph: Sent: 2026-11-03 09:05',
      'paragraph: Subject: Ny færge til Ærø',
      'paragraph: Færgen sejler hver time.'
    ])
  })
  it('brings its attachments along', async () => {
    const parts = [
      'Subject: Bilag',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Se bilaget.',
      '--x',
      'Content-Type: application/pdf; name="bilag.pdf"',
      'Content-Disposition: attachment; filename="bilag.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERg==',
      '--x--'
    ].join('\r\n')
    const {embedded} = await read(new VFile({path: 'x.eml', value: parts}))
    expect(embedded?.map(({name, type, content}) => `${name} ${type} ${content.length}`)).toEqual([
      'bilag.pdf application/pdf 4'
    ])
  })
})

describe('bytes', () => {
  const text = 'Blåbærgrød på Ærø – “koster” 5 €'

  it('are read in the encoding that they are in', async () => {
    const utf16 = new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))
    const windows = new Uint8Array(
      Array.from(text, (letter) => ({'–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80})[letter] ?? letter.charCodeAt(0))
    )
    expect(decode(new TextEncoder().encode(text))).toEqual({text, encoding: 'utf-8'})
    expect(decode(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({text, encoding: 'utf-8'})
    expect(decode(new Uint8Array([0xff, 0xfe, ...utf16]))).toEqual({text, encoding: 'utf-16le'})
    expect(decode(utf16)).toEqual({text, encoding: 'utf-16le'})
    expect(decode(windows)).toEqual({text, encoding: 'windows-1252'})
  })
  it('are read each as what they are where two encodings are mixed, and it is said', async () => {
    const mixed = new Uint8Array([...new TextEncoder().encode('Blåbærgrød på Ærø '), 0x96, 0x20, 0x8c, 0x20, 0xe5])
    expect(decode(mixed)).toEqual({text: 'Blåbærgrød på Ærø – Œ å', encoding: 'utf-8', foreign: 3})
    expect(await remarksOf('blandet.txt', mixed)).toEqual(['read-encoding-mixed'])
  })
  it('that are no text are told so', async () => {
    const png = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
      6, 0, 0, 0, 0x1f, 0x15, 0xc4
    ])
    expect(await remarksOf('billede.txt', png)).toEqual(['read-no-text'])
    expect(await remarksOf('tom.md', '')).toEqual(['read-empty'])
    expect(await remarksOf('blank.txt', ' \n\n')).toEqual(['read-empty'])
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
