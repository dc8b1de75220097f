import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {filesIn, newsroomWith, newsroomYaml, person} from './person.ts'
import {previewed} from './previewed.ts'

const draft = `---
status: draft
---

# Kladden om kajen

Kajen bliver længere end nogen anden, og den bliver malet blå til sommer.
`

const waiting = `---
embargo: 2026-12-24 09:00
---

# Julegaven til havnen

Havnen får en kran i julegave, og den skal stå klar til fiskerne i januar.
`

const desk = (path: string) => `/-preview/?release=${encodeURIComponent(path)}`

describe('preview', () => {
  it('shows what is out, what is a draft and what waits, and says which is which', async () => {
    const {text} = await previewed(newsroomWith({'releases/kaj/da.md': draft, 'releases/jul/da.md': waiting}))
    const front = await text('/-preview/')
    expect(front).toContain('Only you see these here')
    expect(front).toMatch(/Kladden om kajen<\/span><span class="state draft">Danish · draft/u)
    expect(front).toMatch(/Julegaven til havnen<\/span><span class="state waiting">Danish · waits until/u)
    expect(await text('/da/kaj/')).toContain('Kajen bliver længere')
    expect(await text('/da/jul/')).toContain('Havnen får en kran')
    expect(await text(desk('releases/kaj/da.md'))).toContain('This is a draft. It is in no build')
  })

  it.each([
    ['en', 'are made when you build'],
    ['da', 'laves, når du bygger'],
    ['sv', 'görs när du bygger']
  ])('says what comes with the build alone, and leads to none of it (%s)', async (locale, words) => {
    const {text} = await previewed(newsroomWith(), {locale})
    expect(await text('/-preview/')).toContain(words)
    expect(await text('/da/2026-11-mole/')).not.toMatch(/search\.html|press-kit\.zip|share\.png/u)
  })

  it('writes nothing: a build after it holds what it held before', async () => {
    const folder = newsroomWith({'releases/kaj/da.md': draft})
    const before = Object.keys(filesIn(folder))
    const {text, stop} = await previewed(folder)
    await text('/da/kaj/')
    expect(await stop()).toBe(0)
    expect(Object.keys(filesIn(folder))).toEqual(before)
  })

  it('follows a file that is saved, and tells open pages', async () => {
    const folder = newsroomWith({'releases/kaj/da.md': draft})
    const {text, listening} = await previewed(folder)
    const heard = await listening()
    writeFileSync(join(folder, 'releases/kaj/da.md'), draft.replace('malet blå', 'malet rød'))
    expect(await heard()).toContain('event: changed')
    expect(await text('/da/kaj/')).toContain('malet rød')
  })

  it('follows a file that comes and one that goes', async () => {
    const folder = newsroomWith()
    const {text, listening} = await previewed(folder)
    const came = await listening()
    writeFileSync(join(folder, 'releases/kaj.da.md'), draft)
    await came()
    expect(await text('/da/kaj/')).toContain('malet blå')
    const went = await listening()
    rmSync(join(folder, 'releases/kaj.da.md'))
    await went()
    expect(await text('/-preview/')).not.toContain('Kladden om kajen')
  })

  it.each([
    ['en', 'The file has errors now'],
    ['da', 'Der er fejl i filen nu'],
    ['sv', 'Det finns fel i filen nu']
  ])(
    'shows an error on the page, in the author’s language, and the last good version below it (%s)',
    async (locale, words) => {
      const folder = newsroomWith({'releases/kaj/da.md': draft})
      const {text, listening} = await previewed(folder, {locale})
      const heard = await listening()
      writeFileSync(join(folder, 'releases/kaj/da.md'), draft.replace('status: draft', 'embargo: i morgen tidlig'))
      await heard()
      const page = await text(desk('releases/kaj/da.md'))
      expect(page).toContain(words)
      expect(page).toMatch(/<q>embargo: i morgen tidlig<\/q>/u)
      expect(await text('/da/kaj/')).toContain('malet blå')
    }
  )

  it('stays as it was while newsroom.yaml is broken, and says what is wrong', async () => {
    const folder = newsroomWith()
    const {text, listening} = await previewed(folder)
    const heard = await listening()
    writeFileSync(join(folder, 'newsroom.yaml'), 'organisation: [')
    await heard()
    expect(await text('/-preview/')).toContain('class="trouble"')
    expect(await text('/da/2026-11-mole/')).toContain('400 meter')
  })

  it('says at which line what is to be looked at', async () => {
    const {text} = await previewed(
      newsroomWith({'releases/kaj/da.md': draft.replace('malet blå', '![](kaj.jpg) malet blå')})
    )
    const page = await text(desk('releases/kaj/da.md'))
    expect(page).toMatch(/<li class="error"><p class="where">error, line 7<\/p>/u)
    expect(page).toContain('picture-missing')
  })

  it('shows a release as a feed reader has it, and how it was understood', async () => {
    const {text} = await previewed(newsroomWith())
    const path = encodeURIComponent('releases/2026-11-mole/da.md')
    expect(await text(`/-preview/reader?release=${path}`)).toMatch(
      /<html lang="da">.*<h1>Havnen får en ny mole<\/h1>/su
    )
    expect(await text(`/-preview/explain?release=${path}`)).toContain('class="mark')
  })

  it('lists the newest of a long archive, and all where they are asked for', async () => {
    const old = (day: number) =>
      `---\npublished: 20${10 + (day % 10)}-01-02\n---\n\n# Nummer ${day}\n\nDet skete for længe siden.\n`
    const archive = Object.fromEntries(Array.from({length: 120}, (_, day) => [`releases/nr-${day}.da.md`, old(day)]))
    const {text} = await previewed(newsroomWith(archive))
    const listed = async (path: string) => (await text(path)).match(/class="name"/gu)?.length
    expect(await listed('/-preview/')).toBe(100)
    expect(await text('/-preview/')).toContain('href="/-preview/?all=1">Show all 121')
    expect(await listed('/-preview/?all=1')).toBe(121)
  })

  it('answers nobody who reached it by another name', async () => {
    const {address} = await previewed(newsroomWith({'releases/kaj/da.md': draft}))
    const port = new URL(address).port
    const {request} = await import('node:http')
    const status = await new Promise((done) => {
      request({port, host: '127.0.0.1', path: '/da/kaj/', headers: {host: 'evil.example'}}, (answer) => {
        answer.resume()
        done(answer.statusCode)
      }).end()
    })
    expect(status).toBe(403)
  })

  it('serves a newsroom that lies in a folder of its host', async () => {
    const folder = newsroomWith({'newsroom.yaml': newsroomYaml.replace('.example', '.example/presse/')})
    const {text, address} = await previewed(folder)
    expect(await text('/-preview/')).toContain('src="/presse/da/"')
    expect(await text('/presse/da/')).toContain('Havnen får en ny mole')
    expect((await fetch(new URL('/', address), {redirect: 'manual'})).headers.get('location')).toBe('/-preview/')
  })

  it.each([
    ['en', 'There is no port many'],
    ['da', 'Der er ingen port many'],
    ['sv', 'Det finns ingen port many']
  ])('refuses a port that is none (%s)', async (locale, words) => {
    const {exit, said} = await person(newsroomWith(), {locale})('preview', '--port', 'many')
    expect([exit, said]).toEqual([2, expect.stringContaining(words) as string])
  })
})
