import {describe, expect, it} from 'vitest'
import {diskFiles} from '../../packages/cli/src/edge/files.ts'
import {wantsColour} from '../../packages/cli/src/edge/terminal.ts'
import {filesIn, folderWith, newsroomWith, newsroomYaml, person} from './person.ts'

describe('help', () => {
  it.each([
    ['en', 'Usage: budstikke [options] COMMAND', 'show what an editor should look at'],
    ['da', 'Brug: budstikke [valg] KOMMANDO', 'vis, hvad en redaktør bør se på'],
    ['sv', 'Användning: budstikke [val] KOMMANDO', 'visa vad en redaktör bör titta på']
  ])('speaks %s', async (locale, usage, check) => {
    const {exit, out, said} = await person('/', {locale})('--help')
    expect(exit).toBe(0)
    expect(out).toContain(usage)
    expect(out).toContain(check)
    expect(said).toBe('')
  })

  it.each(['init', 'new', 'import', 'parse', 'explain', 'check', 'build'])(
    'of %s has no word of commander’s own',
    async (command) => {
      const {exit, out} = await person('/', {locale: 'da'})(command, '--help')
      expect(exit).toBe(0)
      expect(out).toContain('--help')
      expect(out).not.toMatch(/Usage|Options:|Arguments:|display|options|default/u)
    }
  )

  it('comes on standard error when no command was given', async () => {
    const {exit, out, said} = await person('/')()
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(said).toContain('Usage:')
  })

  it('tells the version', async () => {
    expect(await person('/')('--version')).toMatchObject({exit: 0, out: '1.2.3\n'})
  })
})

describe('the language', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['--locale', {BUDSTIKKE_LOCALE: 'sv', LANG: 'sv_SE.UTF-8'}, ['--locale', 'da']],
    ['--locale=', {LANG: 'sv_SE.UTF-8'}, ['--locale=da']],
    ['BUDSTIKKE_LOCALE', {BUDSTIKKE_LOCALE: 'da', LC_ALL: 'sv_SE.UTF-8'}, []],
    ['LC_ALL', {LC_ALL: 'da_DK.UTF-8', LC_MESSAGES: 'sv', LANG: 'sv'}, []],
    ['LC_MESSAGES', {LC_ALL: '', LC_MESSAGES: 'da_DK', LANG: 'sv'}, []],
    ['LANG', {LANG: 'da_DK.ISO-8859-1'}, []]
  ])('is that of %s', async (_, environment, words) => {
    const {out} = await person('/', {environment})('--help', ...words)
    expect(out).toContain('Kommandoer:')
  })

  it('is English where nobody says, and where nobody here speaks it', async () => {
    for (const LANG of ['', 'C', 'POSIX', 'de_DE.UTF-8'])
      expect((await person('/', {environment: {LANG}})('--help')).out).toContain('Commands:')
  })

  it('may be said behind the command too', async () => {
    expect((await person('/', {})('check', '--locale', 'sv')).said).toContain('Det finns inget pressrum')
  })

  it.each([
    ['--locale', {}, ['--locale', 'tlh']],
    ['BUDSTIKKE_LOCALE', {BUDSTIKKE_LOCALE: 'tlh'}, []]
  ])('that is asked for by %s and not spoken is refused', async (_, environment, words) => {
    const {exit, said} = await person('/', {environment})('--help', ...words)
    expect(exit).toBe(2)
    expect(said).toBe('budstikke: “tlh” is not a language that budstikke speaks. Choose one of en, da, sv.\n')
  })
})

describe('a call that is wrong', () => {
  const cases: readonly (readonly [string, readonly string[], Readonly<Record<'en' | 'da' | 'sv', string>>])[] = [
    [
      'a command that is not there',
      ['buld'],
      {
        en: 'There is no command “buld”.\nDid you mean build?',
        da: 'Kommandoen »buld« findes ikke.\nMente du build?',
        sv: 'Kommandot ”buld” finns inte.\nMenade du build?'
      }
    ],
    [
      'an option that is not there',
      ['check', '--jsn'],
      {
        en: 'There is no option “--jsn”.\nDid you mean --json?',
        da: 'Valget »--jsn« findes ikke.\nMente du --json?',
        sv: 'Valet ”--jsn” finns inte.\nMenade du --json?'
      }
    ],
    [
      'an argument that is missing',
      ['parse'],
      {en: 'Something is missing: FILE.', da: 'Der mangler noget: FILE.', sv: 'Något saknas: FILE.'}
    ],
    [
      'a value that is missing',
      ['build', '--out'],
      {
        en: 'The option --out <DIR> needs a value after it.',
        da: 'Der skal stå noget efter --out <DIR>.',
        sv: 'Det ska stå något efter --out <DIR>.'
      }
    ],
    [
      'an option that must be there',
      ['build'],
      {en: 'The option --out <DIR> must be there.', da: '--out <DIR> skal være med.', sv: '--out <DIR> måste vara med.'}
    ],
    [
      'a word too many',
      ['new', 'Two', 'words'],
      {
        en: 'There is one word too many: “words”.',
        da: 'Der er ét ord for meget: »words«.',
        sv: 'Det är ett ord för mycket: ”words”.'
      }
    ]
  ]
  const spoken = cases.flatMap(([name, argv, texts]) =>
    (['en', 'da', 'sv'] as const).map((locale) => [name, locale, argv, texts[locale]] as const)
  )

  it.each(spoken)('says of %s in %s what to do', async (_, locale, argv, text) => {
    const {exit, out, said} = await person('/', {locale})(...argv)
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(said).toContain(`budstikke: ${text}`)
    expect(said).toMatch(/(?:Help|Hjælp|Hjälp): budstikke(?: \w+)? --help\n$/u)
  })

  it.each([
    ['en', 'There is no newsroom in .: the file newsroom.yaml is missing. Make one with: budstikke init .'],
    ['da', 'Der er ikke noget presserum i .: filen newsroom.yaml mangler. Opret et med: budstikke init .'],
    ['sv', 'Det finns inget pressrum i .: filen newsroom.yaml saknas. Skapa ett med: budstikke init .']
  ])('says in %s how to get a newsroom', async (locale, text) => {
    for (const argv of [['check'], ['build', '--out', 'ud'], ['new', 'Nyt'], ['import', 'a.txt']]) {
      expect(await person(folderWith(), {locale})(...argv)).toEqual({exit: 2, out: '', said: `budstikke: ${text}\n`})
    }
  })

  it.each([
    [
      'en',
      'The newsroom cannot be used until newsroom.yaml is put right.\n\nnewsroom.yaml:2:6  error  settings-value\n  “her” cannot be read here.'
    ],
    [
      'da',
      'Presserummet kan ikke bruges, før newsroom.yaml er rettet.\n\nnewsroom.yaml:2:6  fejl  settings-value\n  »her« kan ikke læses her.'
    ],
    [
      'sv',
      'Pressrummet kan inte användas förrän newsroom.yaml är rättad.\n\nnewsroom.yaml:2:6  fel  settings-value\n  ”her” kan inte läsas här.'
    ]
  ])('says in %s what keeps a newsroom from being used, and does nothing', async (locale, text) => {
    const folder = newsroomWith({
      'newsroom.yaml': newsroomYaml.replace('https://presse.fiskerneshus.example', 'her'),
      'a.txt': 'Rubrik\n\nText.\n'
    })
    const before = filesIn(folder)
    for (const argv of [
      ['build', '--out', 'ud'],
      ['new', 'Nyt'],
      ['import', 'a.txt']
    ]) {
      expect(await person(folder, {locale})(...argv)).toMatchObject({
        exit: 2,
        out: '',
        said: expect.stringContaining(`budstikke: ${text}`) as unknown
      })
    }
    expect(filesIn(folder)).toEqual(before)
  })

  it.each([
    [
      'en',
      'The newsroom has no folder “releases” (releases).',
      'There is no release in releases yet.',
      'releases is a file, but a folder was expected.'
    ],
    [
      'da',
      'Presserummet har ingen mappe, der hedder »releases« (releases).',
      'Der er endnu ingen meddelelser i releases.',
      'releases er en fil, men her skulle være en mappe.'
    ],
    [
      'sv',
      'Pressrummet har ingen mapp som heter ”releases” (releases).',
      'Det finns inga pressmeddelanden i releases ännu.',
      'releases är en fil, men här skulle det vara en mapp.'
    ]
  ])('says in %s when there is no release', async (locale, none, empty, file) => {
    const said = async (files: Readonly<Record<string, string>>) => {
      const answer = await person(folderWith({'newsroom.yaml': newsroomYaml, ...files}), {locale})('check')
      expect([answer.exit, answer.out]).toEqual([2, ''])
      return answer.said
    }
    expect(await said({})).toContain(`budstikke: ${none}`)
    expect(await said({'releases/_noter.md': ''})).toContain(`budstikke: ${empty}`)
    expect(await said({releases: ''})).toContain(`budstikke: ${file}`)
  })

  it.each<[string, Readonly<Record<'en' | 'da' | 'sv', string>>]>([
    [
      'EACCES',
      {
        en: 'You are not allowed to read or write ud.',
        da: 'Du har ikke lov til at læse eller skrive ud.',
        sv: 'Du får inte läsa eller skriva ud.'
      }
    ],
    [
      'EROFS',
      {
        en: 'ud lies where nothing can be written.',
        da: 'ud ligger et sted, hvor der ikke kan skrives.',
        sv: 'ud ligger där ingenting kan skrivas.'
      }
    ],
    [
      'ENOSPC',
      {
        en: 'The disk is full, so ud could not be written.',
        da: 'Disken er fuld, så ud kunne ikke skrives.',
        sv: 'Disken är full, så ud kunde inte skrivas.'
      }
    ],
    [
      'EIO',
      {
        en: 'ud could not be read or written (EIO).',
        da: 'ud kunne ikke læses eller skrives (EIO).',
        sv: 'ud kunde inte läsas eller skrivas (EIO).'
      }
    ]
  ])('says in each language what the disk says: %s', async (code, texts) => {
    for (const [locale, text] of Object.entries(texts)) {
      const full = {...diskFiles, makeFolder: async () => Promise.reject(Object.assign(new Error(code), {code}))}
      const folder = newsroomWith()
      const {exit, said} = await person(folder, {locale, files: full})('build', '--out', 'ud')
      expect([exit, said]).toEqual([2, expect.stringContaining(`budstikke: ${text}`)])
      // What took long to make is kept for the next build, which may find more room.
      const left = Object.keys(filesIn(folder)).filter((path) => !path.startsWith('.budstikke/'))
      expect(left.toSorted()).toEqual(['newsroom.yaml', 'releases/2026-11-mole/da.md'])
    }
  })
})

describe('colours', () => {
  it.each<[Readonly<Record<string, string>>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{NO_COLOR: ''}, true, true],
    [{NO_COLOR: '1'}, true, false],
    [{NO_COLOR: '1', FORCE_COLOR: '1'}, true, false],
    [{FORCE_COLOR: '1'}, false, true],
    [{FORCE_COLOR: '0'}, true, false],
    [{TERM: 'dumb'}, true, false]
  ])('are wanted or not by %o on a terminal or none (%s): %s', (environment, terminal, wanted) => {
    expect(wantsColour(environment, terminal)).toBe(wanted)
  })

  it('are there only where they are wanted', async () => {
    const folder = newsroomWith()
    const plain = await person(folder)('parse', 'releases/2026-11-mole/da.md')
    const coloured = await person(folder, {colours: true})('parse', 'releases/2026-11-mole/da.md')
    expect(plain.out).not.toContain('\u001B')
    expect(coloured.out).toContain('\u001B[1mHavnen får en ny mole\u001B[22m')
  })
})
