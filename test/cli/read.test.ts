import {describe, expect, it} from 'vitest'
import {printable} from '../../packages/cli/src/edge/terminal.ts'
import {folderWith, newsroomWith, newsroomYaml, person, published} from './person.ts'

const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
  0, 0
])

describe('parse', () => {
  it('writes one line of JSON a file, in the order of the call', async () => {
    const folder = newsroomWith({'pasted.txt': 'Rubrik\n\nEtt stycke om hamnen i Simrishamn och de nya båtarna.\n'})
    const {exit, out} = await person(folder)('parse', '--json', 'pasted.txt', 'releases/2026-11-mole/da.md')
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(exit).toBe(0)
    expect(lines.map((line) => line['path'])).toEqual(['pasted.txt', 'releases/2026-11-mole/da.md'])
    expect(lines.map((line) => Object.keys(line))).toEqual([
      ['path', 'release', 'text', 'evidence', 'messages'],
      ['path', 'release', 'text', 'evidence', 'messages']
    ])
    expect(lines[1]).toMatchObject({
      release: {
        id: 'tag:presse.fiskerneshus.example,2026:releases/2026-11-mole/da',
        slug: '2026-11-mole',
        headline: 'Havnen får en ny mole',
        timing: {state: 'published', at: '2026-11-02T08:00:00Z'}
      },
      text: expect.stringContaining('Molen bliver 400 meter lang, og den skal stå færdig næste efterår.') as unknown
    })
  })

  it('reads what is piped in, once', async () => {
    const text = '# Havnen får en ny mole\n\nMolen bliver 400 meter lang.\n'
    const piped = await person('/', {piped: `---\nlanguage: da\n---\n${text}`})('parse', '--json', '-')
    expect(JSON.parse(piped.out)).toMatchObject({
      path: '-',
      release: {headline: 'Havnen får en ny mole', language: 'da'}
    })
    expect(await person('/', {piped: text})('parse', '-', '-')).toMatchObject({
      exit: 2,
      said: 'budstikke: What is piped in can be read only once: name - only once.\n'
    })
  })

  it('goes on after a file that is not there', async () => {
    const folder = folderWith({'a.md': published})
    const {exit, out, said} = await person(folder, {locale: 'sv'})('parse', '--json', 'borta.md', 'a.md', '.')
    expect(exit).toBe(2)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(said).toBe('budstikke: Filen borta.md finns inte.\nbudstikke: . är en mapp. Ange filerna i den: ./*\n')
  })

  it.each([
    ['en', 'This is not a text but something for a program'],
    ['da', 'Det er ikke en tekst, men noget til et program'],
    ['sv', 'Det här är ingen text utan något för ett program']
  ])('says in %s of a picture that is called a text what to do', async (locale, text) => {
    const {exit, said} = await person(folderWith({'billede.txt': png}), {locale})('parse', 'billede.txt')
    expect(exit).toBe(1)
    expect(said).toContain('billede.txt')
    expect(said.replaceAll(/\s+/gu, ' ')).toContain(text)
  })

  it('names the language version by the file, whatever a short text looks like', async () => {
    const folder = newsroomWith({'releases/2026-11-sol/sv.md': '# Sol\n\nSol.\n'})
    const {out} = await person(folder)('parse', '--json', 'releases/2026-11-sol/sv.md')
    expect(JSON.parse(out)).toMatchObject({
      release: {language: 'sv', id: 'tag:presse.fiskerneshus.example,2026:releases/2026-11-sol/sv'}
    })
  })

  it('shows a person the release field by field, times as their language writes them', async () => {
    const {out} = await person(newsroomWith(), {locale: 'da'})('parse', 'releases/2026-11-mole/da.md')
    expect(out).toContain('Havnen får en ny mole\n')
    expect(out).toMatch(/slags +pressemeddelelse, dansk/u)
    expect(out).toMatch(/udgivet +mandag den 2\. november 2026 kl\. 9\.00/u)
  })
})

describe('explain', () => {
  it('marks every field in its place and names the rule', async () => {
    const {exit, out} = await person(newsroomWith(), {locale: 'da'})('explain', 'releases/2026-11-mole/da.md')
    expect(exit).toBe(0)
    expect(out).toMatch(/5 │ # Havnen får en ny mole\n +╰ rubrik »Havnen får en ny mole«.*regel title/u)
    expect(out).toMatch(/7 │ Skagen, den 2\. november 2026[^\n]*\n(?: +╰[^\n]*\n)* +╰ sted og dato/u)
  })

  it('colours the words themselves and says what the colours are', async () => {
    const {out} = await person(newsroomWith(), {colours: true})('explain', 'releases/2026-11-mole/da.md')
    expect(out).toMatch(/\u001B\[1m# Havnen får en ny mole\u001B\[22m/u)
    expect(out).toContain('Colours')
  })

  it('answers data', async () => {
    const {out} = await person(newsroomWith())('explain', '--json', 'releases/2026-11-mole/da.md')
    expect(JSON.parse(out)).toMatchObject({
      path: 'releases/2026-11-mole/da.md',
      source: published,
      evidence: expect.arrayContaining([expect.objectContaining({field: 'headline'})]) as unknown
    })
  })
})

describe('check', () => {
  const folder = () =>
    newsroomWith({
      'releases/2026-11-fejl/da.md':
        '---\npublished: i morgen\nembago: 2026-12-01\n---\n\n# Noget går galt\n\nHer er teksten om det.\n',
      'releases/2026-11-note/da.md': '---\npublished: 2026-11-03\n---\n\n# En note\n\nHer er også en tekst.\n'
    })

  it.each([
    [
      'da',
      'releases/2026-11-fejl/da.md:2:12  fejl  settings-value\n  »i morgen« kan ikke læses her. Skriv dag og klokkeslæt som 2026-11-21 09:00, kun dagen, eller\n  unknown.\n',
      '2 fejl, '
    ],
    [
      'sv',
      'releases/2026-11-fejl/da.md:3:1  fel  settings-unknown-key\n  Inställningen ”embago” finns inte. Menade du någon av dessa? embargo\n',
      '2 fel, '
    ],
    [
      'en',
      'releases/2026-11-fejl/da.md:3:1  error  settings-unknown-key\n  There is no setting “embago”. Did you mean one of these? embargo\n',
      '2 errors, '
    ]
  ])('says in %s where, by which rule, what and what to do', async (locale, block, count) => {
    const {exit, out, said} = await person(folder(), {locale})('check')
    expect(exit).toBe(1)
    expect(said).toBe('')
    expect(out).toContain(block)
    expect(out.split('\n').at(-2)).toContain(count)
  })

  it('puts files with errors first', async () => {
    const {out} = await person(folder())('check')
    const places = [...out.matchAll(/^(releases\S+?)(?::\d+:\d+)? {2}/gmu)].map(([, path]) => path)
    expect(places[0]).toBe('releases/2026-11-fejl/da.md')
    expect(new Set(places.slice(places.lastIndexOf('releases/2026-11-fejl/da.md') + 1))).not.toContain(
      'releases/2026-11-fejl/da.md'
    )
  })

  it('answers data with the same', async () => {
    const {exit, out} = await person(folder(), {locale: 'da'})('check', '--json')
    const answer = JSON.parse(out) as {readonly errors: number; readonly messages: readonly Record<string, unknown>[]}
    expect([exit, answer.errors]).toEqual([1, 2])
    expect(answer.messages).toContainEqual({
      path: 'releases/2026-11-fejl/da.md',
      rule: 'settings-value',
      severity: 'error',
      line: 2,
      column: 12,
      endLine: 2,
      endColumn: 20,
      actual: 'i morgen',
      expected: ['a day and a time such as 2026-11-21 09:00, a day, or unknown'],
      text: '»i morgen« kan ikke læses her. Skriv dag og klokkeslæt som 2026-11-21 09:00, kun dagen, eller unknown.'
    })
  })

  it.each([
    ['en', 'newsroom.yaml:1:15  error  settings-syntax\n  The settings cannot be read: there is one colon too many'],
    ['da', 'newsroom.yaml:1:15  fejl  settings-syntax\n  Indstillingerne kan ikke læses: der er et kolon for meget'],
    ['sv', 'newsroom.yaml:1:15  fel  settings-syntax\n  Inställningarna kan inte läsas: det är ett kolon för mycket']
  ])('says in %s what is wrong with newsroom.yaml', async (locale, text) => {
    const broken = newsroomWith({'newsroom.yaml': newsroomYaml.replace('Fiskernes Hus', 'Hus: Fiskernes')})
    const {exit, out} = await person(broken, {locale})('check')
    expect(exit).toBe(1)
    expect(out).toContain(text)
  })

  it('says of a file that cannot be read only why', async () => {
    const {out} = await person(newsroomWith({'releases/2026-11-brev/da.docx': 'no document'}), {locale: 'da'})(
      'check',
      '--json'
    )
    const {messages} = JSON.parse(out) as {readonly messages: readonly {readonly path: string; readonly rule: string}[]}
    expect(messages.filter(({path}) => path.endsWith('.docx')).map(({rule}) => rule)).toEqual(['read-word-broken'])
  })

  it('says what newsroom.yaml lacks', async () => {
    const {exit, out} = await person(newsroomWith({'newsroom.yaml': 'organisation: Fiskernes Hus\n'}), {locale: 'da'})(
      'check'
    )
    expect(exit).toBe(1)
    expect(out).toContain(
      'newsroom.yaml mangler »url«. Skriv, hvor presserummet kan findes: url: https://presse.example.org'
    )
  })

  it('says that two releases have one id', async () => {
    const id = 'tag:presse.fiskerneshus.example,2026:en'
    const text = (headline: string) =>
      `---\nid: ${id}\npublished: 2026-11-03\n---\n\n# ${headline}\n\nTekst nok til at være en meddelelse.\n`
    const {exit, out} = await person(
      newsroomWith({'releases/a/da.md': text('Den ene'), 'releases/b/da.md': text('Den anden')}),
      {locale: 'da'}
    )('check')
    expect(exit).toBe(1)
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(`En anden meddelelse (a) har samme id, ${id}.`)
  })

  it('has nothing to say of a newsroom in which all is well', async () => {
    const well = newsroomWith({'newsroom.yaml': newsroomYaml.replace('[da, sv]', '[da]')})
    expect(await person(well, {locale: 'sv'})('check')).toEqual({
      exit: 0,
      out: 'Det finns ingenting att titta på.\n',
      said: ''
    })
  })
})

describe('a terminal', () => {
  it('shows how far long work has come on one line, and then nothing of it', async () => {
    const many = Object.fromEntries(
      Array.from({length: 12}, (_, index) => [`releases/2026-10-${index}.da.md`, published])
    )
    const {said} = await person(newsroomWith(many), {locale: 'da', watching: true, tick: 200})('check')
    const lines = said.split('\r\u001B[K')
    expect(lines[0]).toBe('')
    expect(lines.at(-1)).toBe('')
    expect(lines).toContain('Læser 7 af 13')
    expect((await person(newsroomWith(many), {tick: 200})('check')).said).toBe('')
    expect((await person(newsroomWith(many), {watching: true, tick: 1})('check')).said).toBe('')
  })

  it('is shown text and is not steered', () => {
    expect(printable('\u001B]0;title\u0007\u001B[2Ja\u001B[31mb\r\u001B[Kc\u009B2Jd\re\tf\r\n')).toBe(
      '\uFFFD]0;title\uFFFD\uFFFD[2Ja\u001B[31mb\r\u001B[Kc\uFFFD2Jd\uFFFDe\tf\r\n'
    )
  })
})
