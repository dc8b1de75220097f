import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, it} from 'vitest'
import {filesIn, folderWith, newsroomWith, person} from './person.ts'

const told = ['--organisation', 'Fiskernes Hus: Nord', '--url', 'presse.fiskerneshus.example'] as const

describe('init', () => {
  it.each([
    [
      'da',
      'Presserummet er klar i nyt:',
      '# Hvem der sender.\n',
      'releases/eksempel/da.md',
      'Et eksempel at skrive oven i',
      'Europe/Copenhagen'
    ],
    [
      'sv',
      'Pressrummet är klart i nyt:',
      '# Vem som skickar.\n',
      'releases/exempel/sv.md',
      'Ett exempel att skriva över',
      'Europe/Stockholm'
    ]
  ])(
    'makes a newsroom in %s that can be checked and built at once',
    async (locale, said, comment, example, headline, zone) => {
      const folder = folderWith()
      const {exit, out} = await person(folder, {locale})('init', 'nyt', ...told)
      expect([exit, out]).toEqual([0, expect.stringContaining(said)])
      const files = filesIn(join(folder, 'nyt'))
      expect(Object.keys(files).toSorted()).toEqual(['.gitignore', 'newsroom.yaml', example])
      expect(files['newsroom.yaml']).toContain(Buffer.from(comment).toString('latin1'))
      expect(files['newsroom.yaml']).toContain(`organisation: 'Fiskernes Hus: Nord'\n`)
      expect(files['newsroom.yaml']).toContain(`url: https://presse.fiskerneshus.example/\n`)
      expect(files['newsroom.yaml']).toContain(`since: 2026\n`)
      expect(files['newsroom.yaml']).toContain(`zone: ${zone}\n`)
      expect(files['newsroom.yaml']).toContain(`languages: [${locale}]\n`)
      expect(files[example]).toContain(Buffer.from(headline).toString('latin1'))
      expect((await person(folder, {locale})('check', 'nyt')).exit).toBe(0)
      const built = await person(folder, {locale})('build', 'nyt', '--out', 'ud')
      expect(built.exit).toBe(0)
      // The example is a draft: nobody publishes it by mistake.
      expect(JSON.stringify(filesIn(join(folder, 'ud')))).not.toContain(headline)
    }
  )

  it('takes the commented lines away and they are good', async () => {
    for (const locale of ['en', 'da', 'sv']) {
      const folder = folderWith()
      await person(folder, {locale})('init', '.', ...told, '--languages', 'da,sv')
      const yaml = readFileSync(join(folder, 'newsroom.yaml'), 'utf8')
      writeFileSync(
        join(folder, 'newsroom.yaml'),
        yaml.replaceAll(/^# (?=(?:contacts|boilerplate|topics):| {2})/gmu, '')
      )
      const {messages} = JSON.parse((await person(folder, {locale})('check', '--json')).out) as {
        readonly messages: readonly {readonly path: string; readonly rule: string}[]
      }
      expect(messages.filter(({path}) => path === 'newsroom.yaml')).toEqual([])
      expect(messages.map(({rule}) => rule)).not.toContain('check-contact-missing')
    }
  })

  it.each([
    ['en', 'There is a newsroom in . already. Nothing was changed.'],
    ['da', 'Der er allerede et presserum i .. Intet er ændret.'],
    ['sv', 'Det finns redan ett pressrum i .. Ingenting har ändrats.']
  ])('never writes over a newsroom (%s)', async (locale, text) => {
    const folder = newsroomWith()
    const before = filesIn(folder)
    expect(await person(folder, {locale})('init', ...told)).toEqual({exit: 2, out: '', said: `budstikke: ${text}\n`})
    expect(filesIn(folder)).toEqual(before)
  })

  it('leaves releases and .gitignore that are there', async () => {
    const folder = folderWith({'.gitignore': 'mit/\n', 'releases/2020-01-gammel.da.md': '# Gammel\n'})
    expect((await person(folder, {locale: 'da'})('init', ...told)).exit).toBe(0)
    expect(filesIn(folder)).toMatchObject({'.gitignore': 'mit/\n', 'releases/2020-01-gammel.da.md': '# Gammel\n'})
    expect(readdirSync(join(folder, 'releases'))).toEqual(['2020-01-gammel.da.md'])
  })

  it.each<[string, readonly string[], string]>([
    ['no sender', ['--url', 'https://a.example'], 'Sig, hvem der sender meddelelserne: --organisation "Navnet"'],
    ['no address', ['--organisation', 'A'], 'Sig, hvor presserummet kan findes: --url https://presse.example.org'],
    ['an address that is none', ['--organisation', 'A', '--url', 'her'], '»her« er ikke en adresse.'],
    [
      'an address of another kind',
      ['--organisation', 'A', '--url', 'ftp://a.example'],
      '»ftp://a.example« er ikke en adresse.'
    ],
    ['a language that is none', [...told, '--languages', 'da,volapyk'], '»volapyk« er ikke et sprog.'],
    ['a zone that is none', [...told, '--zone', 'Danmark'], '»Danmark« er ikke en tidszone.'],
    ['a year that is none', [...told, '--since', 'i fjor'], '»i fjor« er ikke et årstal.']
  ])('asks for what it needs where nobody can be asked: %s', async (_, words, text) => {
    const folder = folderWith()
    const {exit, said} = await person(folder, {locale: 'da'})('init', ...words)
    expect([exit, said]).toEqual([2, expect.stringContaining(text)])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a person at a terminal', () => {
  it('is asked, in their language, until the answers are good', async () => {
    const folder = folderWith()
    const input = new PassThrough()
    const output = new PassThrough()
    let shown = ''
    const answers = [
      ['Hvem sender meddelelserne?', 'Fiskernes Hus\r'],
      ['Hvor kan presserummet findes?', 'her\r'],
      ['»her« er ikke en adresse.', '\u0015presse.fiskerneshus.example\r'],
      ['Hvilke sprog udgiver I på', ',sv\r']
    ]
    output.on('data', (chunk: Buffer) => {
      shown += stripVTControlCharacters(chunk.toString()).replaceAll(/\s+/gu, ' ')
      const [question = '', answer = ''] = answers[0] ?? []
      if (answers.length === 0 || !shown.includes(question)) return
      answers.shift()
      setImmediate(() => input.write(answer))
    })
    const {exit, out} = await person(folder, {locale: 'da', asks: {input, output}})('init')
    expect([exit, answers]).toEqual([0, []])
    expect(out).toContain('Presserummet er klar i .:')
    const yaml = readFileSync(join(folder, 'newsroom.yaml'), 'utf8')
    expect(yaml).toContain('organisation: Fiskernes Hus\n')
    expect(yaml).toContain('url: https://presse.fiskerneshus.example/\n')
    expect(yaml).toContain('languages: [da, sv]\n')
  })

  it('can stop, and nothing is written', async () => {
    const folder = folderWith()
    const input = new PassThrough()
    const output = new PassThrough()
    output.once('data', () => setImmediate(() => input.write('\u0003')))
    const answer = await person(folder, {locale: 'sv', asks: {input, output}})('init')
    expect(answer).toEqual({exit: 2, out: '', said: 'budstikke: Avbrutet. Ingenting har skrivits.\n'})
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('new', () => {
  it('begins a draft in every language of the newsroom, each in its own words', async () => {
    const folder = newsroomWith()
    const {exit, out} = await person(folder, {now: '2026-11-30T23:30:00Z'})('new', 'Får vi *flere* ål?')
    expect(exit).toBe(0)
    // In Copenhagen it is December already.
    expect(out).toContain('  releases/2026-12-faar-vi-flere-aal/da.md\n  releases/2026-12-faar-vi-flere-aal/sv.md\n')
    const [da, sv] = ['da', 'sv'].map((language) =>
      readFileSync(join(folder, `releases/2026-12-faar-vi-flere-aal/${language}.md`), 'utf8')
    )
    expect(da).toContain('id: tag:presse.fiskerneshus.example,2026:releases/2026-12-faar-vi-flere-aal/da\n')
    expect(da).toContain('status: draft\n')
    expect(da).toContain(String.raw`# Får vi \*flere\* ål?`)
    expect(da).toContain('By, tirsdag den 1. december 2026 – ')
    expect(sv).toContain('## Kontakt\n')
    expect(sv).toContain('Fiskernes Hus')
    const checked = JSON.parse((await person(folder)('check', '--json')).out) as {readonly errors: number}
    expect(checked.errors).toBe(0)
  })

  it('finds the newsroom from any folder in it', async () => {
    const folder = newsroomWith()
    const {exit, out} = await person(join(folder, 'releases', '2026-11-mole'))('new', 'Nyt', '--language', 'sv')
    expect(exit).toBe(0)
    expect(out).toContain('releases/2026-11-nyt/sv.md')
    expect(readdirSync(join(folder, 'releases', '2026-11-nyt'))).toEqual(['sv.md'])
  })

  it.each([
    ['en', 'is there already, so nothing was written'],
    ['da', 'findes allerede, så intet er skrevet'],
    ['sv', 'finns redan, så ingenting har skrivits']
  ])('never writes over a release (%s)', async (locale, text) => {
    const folder = newsroomWith({'releases/2026-11-nyt/noter.txt': 'mine noter'})
    const before = filesIn(folder)
    const {exit, said} = await person(folder, {locale})('new', 'Nyt')
    expect([exit, said]).toEqual([2, expect.stringContaining(text)])
    expect(filesIn(folder)).toEqual(before)
  })

  it('wants a headline with something in it, and languages that there are', async () => {
    const folder = newsroomWith()
    expect(await person(folder, {locale: 'da'})('new', '!?')).toMatchObject({
      exit: 2,
      said: 'budstikke: En meddelelse skal have en rubrik med mindst ét bogstav eller tal.\n'
    })
    expect(await person(folder, {locale: 'sv'})('new', 'Nytt', '--language', 'volapyk')).toMatchObject({
      exit: 2,
      said: 'budstikke: ”volapyk” är inget språk. Skriv da, sv eller båda: sv,da\n'
    })
  })
})
