import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {pollHere} from '../../packages/cli/src/edge/poll.ts'
import {watchHere} from '../../packages/cli/src/edge/watcher.ts'
import {folderWith} from './person.ts'
import {until} from './previewed.ts'

// The second is what is left where the system has no watch to give.
describe.each([
  ['a watch', watchHere],
  ['a look every two seconds', pollHere]
])('%s', (_, watch) => {
  it('tells what was written, what came and what went, and nothing of what editors leave', async () => {
    const folder = folderWith({
      'ud/side.html': '',
      'releases/a.md': 'a',
      'releases/b.md': 'b',
      'releases/old/c.md': 'c'
    })
    const heard = new Set<string>()
    const ever = new Set<string>()
    const concerns = (path: string) => path === 'releases' || path.startsWith('releases/')
    const unwatch = await watch({folder, concerns}, (written) => {
      for (const path of written) heard.add(path.slice(folder.length + 1))
      for (const path of heard) ever.add(path)
    })
    onTestFinished(unwatch)
    const told = async (...paths: readonly string[]) => {
      await until(
        async () => [...heard].join(' '),
        () => paths.every((path) => heard.has(path))
      )
      heard.clear()
    }
    const at = (path: string) => join(folder, path)
    writeFileSync(at('releases/a.md'), 'nyt')
    writeFileSync(at('releases/.a.md.swp'), '')
    writeFileSync(at('releases/a.md~'), '')
    writeFileSync(at('ud/side.html'), 'bygget')
    await told('releases/a.md')
    rmSync(at('releases/b.md'))
    await told('releases/b.md')
    mkdirSync(at('releases/2027'))
    writeFileSync(at('releases/2027/d.md'), 'd')
    await until(
      async () => [...heard].join(' '),
      () => [...heard].some((path) => path.startsWith('releases/2027'))
    )
    heard.clear()
    renameSync(at('releases/old'), at('releases/new'))
    await until(
      async () => [...heard].join(' '),
      () => [...heard].some((path) => path.startsWith('releases/new'))
    )
    heard.clear()
    writeFileSync(at('releases/new/c.md'), 'cc')
    await told('releases/new/c.md')
    expect([...ever].filter((path) => /^ud|swp|~/u.test(path))).toEqual([])
  })
})
