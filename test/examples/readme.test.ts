import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {must, parseRelease} from '@budstikke/core'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {folderWith, person} from '../cli/person.ts'

const readme = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
const pastedIn = (text: string) => must(/const pasted = `([^`]+)`/u.exec(text)?.[1])

describe('what the READMEs say the program answers', () => {
  it('is what it answers: core', async () => {
    const text = readme('packages/core/README.md')
    const {release} = await parseRelease(new VFile({path: 'buss.txt', value: pastedIn(text)}))
    const said = (field: string) => must(new RegExp(`^release\\.${field} // (.+)$`, 'mu').exec(text)?.[1])
    expect(`'${release.language}'`).toBe(said('language'))
    expect(`'${release.headline}'`).toBe(said('headline'))
    expect(release.timing).toEqual({state: 'published', at: '2026-03-03', corrections: []})
    expect(said('timing')).toContain(`at: '2026-03-03'`)
    for (const word of [release.quotes[0]?.speaker, release.quotes[0]?.role])
      expect(said('quotes')).toContain(`'${word}'`)
    for (const word of [release.contacts[0]?.name, release.contacts[0]?.phones[0], release.contacts[0]?.emails[0]])
      expect(said('contacts')).toContain(`'${word}'`)
  })
  it('is what it answers: the first page', async () => {
    const text = readme('README.md')
    const pasted = must(/```text\n(PRESSEMEDDELELSE[^`]+)```/u.exec(text)?.[1])
    const {release} = await parseRelease(new VFile({path: 'bro.txt', value: pasted}))
    expect(text).toContain(`// '${release.headline}'`)
    expect(text).toContain(`// '${release.quotes[0]?.speaker}'`)
    expect(text).toContain(`// ['${release.contacts[0]?.phones[0]}']`)
  })
  it('is what it answers: the first page, explained', async () => {
    const text = readme('README.md')
    const pasted = must(/```text\n(PRESSEMEDDELELSE[^`]+)```/u.exec(text)?.[1])
    const {out} = await person(folderWith({'bro.txt': pasted}), {locale: 'da'})('explain', 'bro.txt')
    // Lines without a word are left out.
    const lines = out.split('\n').filter((line) => !/^(?: *\d+ │)? *$/u.test(line))
    expect(lines.length).toBeGreaterThan(10)
    expect(text).toContain(`\n${lines.join('\n')}\n`)
  })
})
