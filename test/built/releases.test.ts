import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {installedTools, type Tools} from '../../packages/cli/src/edge/tools.ts'
import {filesIn, newsroomWith, person} from '../cli/person.ts'
import {type BuiltFolder, builtExample} from './built.ts'

const at = '2026-11-21T11:00:00Z'
// Pictures have their own names by their content, and take the longest.
const tools: Tools = {...installedTools, sharp: async () => undefined}

/** The files in the folders of releases, by path. */
const ofReleases = ({artifacts}: BuiltFolder) =>
  new Map(
    artifacts
      .filter(({path}) => /^(?:da|sv)\/\d{4}-\d{2}-[^/]+\//u.test(path))
      .map(({path, content}) => [path, Buffer.from(content as Uint8Array).toString('latin1')])
  )

describe('one release more', () => {
  it('changes no byte of what belongs to the others: page, news object, cards, archive', async () => {
    const all = ofReleases(await builtExample(at, {tools}))
    const without = ofReleases(
      await builtExample(at, {
        tools,
        more: (folder) => rmSync(join(folder, 'releases/2026-11-hverdagens-hus'), {recursive: true})
      })
    )
    const kept = [...all].filter(([path]) => !path.includes('hverdagens-hus'))
    expect([...without.keys()]).toEqual(kept.map(([path]) => path))
    expect(all.size - without.size).toBeGreaterThanOrEqual(10)
    for (const [path, content] of kept) expect(without.get(path) === content, path).toBe(true)
  })
})

describe('old addresses', () => {
  const redirects = [
    '# budstikke import',
    'https://presse.fiskerneshus.example/nyheder/12 https://presse.fiskerneshus.example/da/2026-11-mole/ 301',
    'https://gammel.example/nyt?id=12 https://presse.fiskerneshus.example/da/2026-11-mole/ 301',
    'https://presse.fiskerneshus.example/hemmelig https://presse.fiskerneshus.example/da/2026-12-laks/ 301',
    'javascript:alert(1) https://presse.fiskerneshus.example/da/2026-11-mole/ 301',
    'https://presse.fiskerneshus.example/nyheder/11 gone',
    'https://gammel.example/nyt?id=11 410',
    'en linje uden mening',
    ''
  ].join('\n')

  it('that an import wrote down lead to what anybody may see', async () => {
    const folder = newsroomWith({
      'releases/2026-12-laks/da.md': '---\nembargo: 2026-12-03 06:00\n---\n\n# Om laksen\n\nIngen må se det endnu.\n'
    })
    writeFileSync(join(folder, 'redirects.txt'), redirects)
    const {exit} = await person(folder, {tools})('build', '--out', 'ud', '--at', at)
    const built = filesIn(join(folder, 'ud'))
    const target = 'https://presse.fiskerneshus.example/da/2026-11-mole/'
    expect(exit).toBe(0)
    expect(built['_redirects']?.split('\n')).toEqual([
      `/nyheder/12 ${target} 301`,
      `https://gammel.example/nyt?id=12 ${target} 301`,
      '/nyheder/11 /404.html 410',
      'https://gammel.example/nyt?id=11 /404.html 410',
      ''
    ])
    expect(built['nyheder/12/index.html']).toContain(`<a href="${target}">Havnen`)
    expect(Object.entries(built).filter(([path, content]) => /laks|hemmelig/u.test(path + content))).toEqual([])
  })
})
