import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, inject, it} from 'vitest'
import {newsroomPlace} from '../bench/ours.ts'
import {type Kill, kills, moments} from './kills.ts'

const folder = mkdtempSync(join(tmpdir(), 'budstikke-kill-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

// Fifty rounds, with everything that builds make: `npm run bench:kill`.
describe.skipIf(process.platform === 'win32')('a build that is killed', () => {
  it('leaves no half-written site, and the next one mends everything', {timeout: 600_000}, async () => {
    const {middle} = newsroomPlace(folder, 6, 'race')
    const victim = {
      folder,
      newsroom: join(folder, 'newsroom'),
      edited: middle,
      command: [process.execPath, join(inject('command'), 'bin.js')] as const
    }
    const all: Kill[] = []
    const struck = () => all.filter((kill) => kill.struck).length
    // A build may be done before its moment comes, and then shows nothing: the machine is not always as quick.
    for await (const kill of kills(victim, 12, 1)) {
      all.push(kill)
      if (struck() === 3) break
    }
    expect(all.filter(({mended}) => !mended)).toEqual([])
    expect(all.map(({left}) => left)).not.toContain('broken')
    expect(struck()).toBeGreaterThan(0)
  })

  it('is killed at moments that lie all over its time, the same ones each run', () => {
    const [one, other] = [moments(7), moments(7)].map((draw) => Array.from({length: 200}, draw))
    expect(one).toEqual(other)
    const tenths = new Set(one?.map((moment) => Math.floor(moment * 10)))
    expect([...tenths].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})
