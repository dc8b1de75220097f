import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import {Document, HeadingLevel, Packer, Paragraph} from 'docx'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium as engine, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {folderWith, person} from './person.ts'

const pasted = `Hoppa till innehåll

Fler bänkar i Sjövik

2024-03-05 09:00 CET Pressmeddelande

Sjöviks kommun ställer ut 120 nya bänkar. De ska stå längs strandvägen & vid <skolorna>.

– Vi har väntat på bänkarna i tio år, säger Ulla Sandgren, kommunalråd i Sjövik.

Bänkarna visas upp lördag 6 april kl. 10–15 på Stora torget.

Kontakt

Åsa Lundkvist, presschef, 070-174 06 21, asa.lundkvist@sjovik.example

Om Sjöviks kommun

Sjöviks kommun har 9 000 invånare och ligger vid Långsjön.

Dela på Facebook
`

let browser: Browser

beforeAll(async () => {
  // One process for everything, as the package would have it, ends with the first page that is closed.
  const args = [...chromium.args.filter((arg) => arg !== '--single-process'), '--no-sandbox']
  browser = await engine.launch({executablePath: await chromium.executablePath(), args, headless: true})
}, 120_000)

afterAll(async () => {
  await browser.close()
})

async function explained(name: string, text: string | Uint8Array, locale: string, expected = 0): Promise<string> {
  const folder = folderWith({[name]: text})
  const {exit, said} = await person(folder, {locale})('explain', name, '--html', 'ud.html')
  expect(exit, said).toBe(expected)
  return join(folder, 'ud.html')
}

const marked = (words: string) => new RegExp(`class="mark[^>]*>(?:<span class="tag"[^>]*>[^<]*</span>)?${words}`, 'u')

interface View {
  readonly width: number
  readonly dark?: boolean
}

async function opened(
  path: string,
  {width, dark = false}: View
): Promise<{readonly page: Page; readonly asked: readonly string[]; readonly wrong: readonly string[]}> {
  const page = await browser.newPage({
    viewport: {width, height: 900},
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce'
  })
  const [asked, wrong]: [string[], string[]] = [[], []]
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => wrong.push(message.text()))
  await page.goto(pathToFileURL(path).href)
  return {page, asked, wrong}
}

describe('explain --html in a browser', () => {
  it.each([
    ['light', {width: 1280}],
    ['dark', {width: 1280, dark: true}],
    ['on a narrow phone', {width: 320}],
    ['on a narrow phone in the dark', {width: 320, dark: true}]
  ] as const)('is accessible %s, and asks nobody', async (_, view) => {
    const path = await explained('bänkar.txt', pasted, 'sv')
    const {page, asked, wrong} = await opened(path, view)
    // The policy of the page keeps foreign scripts out; the judge comes in through the debugger.
    const found: unknown = await page.evaluate(`${axe.source}; axe.run(document, {resultTypes: ['violations']})`)
    const {violations} = found as axe.AxeResults
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([])
    expect(asked).toEqual([pathToFileURL(path).href])
    expect(wrong).toEqual([])
    const overflow: unknown = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    )
    expect(overflow).toBe(0)
    await page.close()
  })

  it('joins words and field under the pointer and the keyboard', async () => {
    const {page} = await opened(await explained('bänkar.txt', pasted, 'da'), {width: 1280})
    const joined = (): Promise<unknown> =>
      page.evaluate("[...document.querySelectorAll('.joined')].map((one) => one.tagName + ' ' + one.dataset.evidence)")
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Tab')
    expect(await joined()).toEqual(['A 0', 'LI 0'])
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#e0$/u)
    const number = await page.locator('.mark', {hasText: 'Fler bänkar'}).getAttribute('data-evidence')
    await page.locator('.mark', {hasText: 'Fler bänkar'}).hover()
    expect(await joined()).toEqual([`A ${number}`, `LI ${number}`])
    await page.close()
  })

  it('reads the text in the order and language of the source, its fields named beside it', async () => {
    const {page} = await opened(await explained('bänkar.txt', pasted, 'en'), {width: 1280})
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('#source .text').getAttribute('lang')).toBe('sv')
    const headings = await page.locator('h1, h2').allTextContents()
    expect(headings.slice(0, 1)).toEqual(['bänkar.txt: what is read in it'])
    expect(headings).toContain('The text')
    expect(headings).toContain('What was read')
    const mark = page.locator('.mark', {hasText: 'Fler bänkar'})
    const described = await mark.getAttribute('aria-describedby')
    expect(await page.locator(`#${described}`).textContent()).toMatch(/^headline \(/u)
    expect(await page.locator('#source .text').textContent()).toContain('vid <skolorna>.')
    await page.close()
  })
})

describe('explain --html', () => {
  it('lets nothing in a text be markup', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)> & <!-- ]]> </style></title>'
    const path = await explained(
      'x.txt',
      `Rubrik ${hostile}\n\nTexten om stationen ${hostile} är kort.\n\n${hostile}\n`,
      'sv'
    )
    const html = readFileSync(path, 'utf8')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img')
    expect(html.match(/<\/(?:style|script|title)>/gu)).toHaveLength(3)
  })

  it('shows of a saved page what people see', async () => {
    const path = await explained(
      'side.html',
      '<html lang="da"><head><title>x</title><style>p{}</style></head><body><nav>Menu</nav><main><h1>Molen i Tangk&oslash;bing &amp; kajen &lt;b&gt;</h1><script>var hemmelig = 1</script>\n<p>Molen i <b>Tangkøbing</b> er færdig, og de første skibe har lagt til ved den.</p></main></body></html>',
      'da'
    )
    const html = readFileSync(path, 'utf8')
    expect(html).toContain('Molen i Tangkøbing &#x26; kajen &#x3C;b>')
    expect(html).not.toContain('hemmelig')
    expect(html).not.toContain('&lt;p')
  })

  it('marks the text that was read in a Word document', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({text: 'Molen er færdig', heading: HeadingLevel.HEADING_1}),
            new Paragraph('»Molen holder i hundrede år,« siger havnefoged Vera Tangmose.'),
            new Paragraph('Kontakt: Vera Tangmose, vera@havn.example')
          ]
        }
      ]
    })
    const html = readFileSync(await explained('brev.docx', await Packer.toBuffer(document), 'da'), 'utf8')
    expect(html).toMatch(marked('Molen er færdig'))
    expect(html).toMatch(marked('»Molen holder i hundrede år,« siger'))
  })

  it('says of a Word document that cannot be read that there is nothing to show', async () => {
    const path = await explained('brev.docx', 'PK nej', 'da', 1)
    expect(readFileSync(path, 'utf8')).toContain('Der kunne ikke læses nogen tekst i filen.')
  })

  it('marks the text that was read in a mail', async () => {
    const path = await explained(
      'brev.eml',
      'From: Vera Tangmose <vera@havn.example>\nDate: Tue, 5 Mar 2024 09:00:00 +0100\nSubject: Kranen er malet\nContent-Type: text/plain; charset=utf-8\n\nKranen på nordkajen er malet rød efter to uger med tørvejr i havnen.\n',
      'da'
    )
    const html = readFileSync(path, 'utf8')
    expect(html).toContain('Kranen på nordkajen er malet rød')
    expect(html).toMatch(marked('Kranen er malet'))
  })

  it('marks the text that was read in a mail that is HTML alone', async () => {
    const path = await explained(
      'brev.eml',
      'From: Vera Tangmose <vera@havn.example>\nSubject: Kranen er malet\nContent-Type: text/html; charset=utf-8\n\n<p>Kranen på nordkajen er malet rød.</p><p>»Den er flot,« siger Vera Tangmose, havnefoged.</p>\n',
      'da'
    )
    expect(readFileSync(path, 'utf8')).toMatch(marked('»Den er flot,« siger Vera Tangmose, havnefoged'))
  })

  it.each([
    ['en', 'is there already and is no page of explain'],
    ['da', 'findes allerede og er ikke en side fra explain'],
    ['sv', 'finns redan och är ingen sida från explain']
  ])('writes over its own page, and over nothing else (%s)', async (locale, text) => {
    const folder = folderWith({'a.txt': pasted, 'min.html': '<p>Min</p>'})
    const ask = person(folder, {locale})
    expect(await ask('explain', 'a.txt', '--html', 'min.html')).toMatchObject({
      exit: 2,
      said: expect.stringContaining(text) as string
    })
    expect(readFileSync(join(folder, 'min.html'), 'utf8')).toBe('<p>Min</p>')
    await ask('explain', 'a.txt', '--html', 'ud.html')
    const first = readFileSync(join(folder, 'ud.html'), 'utf8')
    writeFileSync(join(folder, 'ud.html'), `${first}\n`)
    expect((await ask('explain', 'a.txt', '--html', 'ud.html')).exit).toBe(0)
    expect(readFileSync(join(folder, 'ud.html'), 'utf8')).toBe(first)
  })
})
