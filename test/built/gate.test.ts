import {gunzipSync} from 'node:zlib'
import {must, type Newsroom, publicAt, instant} from '@budstikke/core'
import {unzipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {installedTools, type Tools} from '../../packages/cli/src/edge/tools.ts'
import {example, newsroomIn} from '../examples/newsroom.ts'
import {bare, ownWords, plain} from '../laws/secrets.ts'
import {type BuiltFolder, builtExample} from './built.ts'

// A second before the embargo of the example ends, and as it does.
const [before, after] = ['2026-12-03T04:59:59Z', '2026-12-03T05:00:00Z'] as const

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = (await newsroomIn(example('velfaerd'))).newsroom
})

/** Everything that a built folder says, with what is packed in it unpacked. */
function saidIn({artifacts}: BuiltFolder): string {
  return artifacts
    .flatMap(({path, content}) => [path, ...textsIn(path, new Uint8Array(content as Uint8Array))])
    .map((text) => `${plain(text)}\n${bare(text)}`)
    .join('\n')
}

function textsIn(path: string, content: Uint8Array): readonly string[] {
  if (path.endsWith('.zip')) {
    const files = Object.entries(unzipSync(content))
    return files.flatMap(([name, inside]) => [name, new TextDecoder().decode(inside)])
  }
  const isPacked = content[0] === 0x1f && content[1] === 0x8b
  return [new TextDecoder().decode(isPacked ? gunzipSync(content) : content)]
}

function secretWords(at: string): readonly string[] {
  const shown = new Set(publicAt(newsroom, must(instant(at))).entries.map(({release}) => release.id))
  const all = newsroom.entries.map(({release}) => release)
  const others = plain(JSON.stringify(all.filter(({id}) => shown.has(id))))
  return all.filter(({id}) => !shown.has(id)).flatMap((release) => ownWords(release, others))
}

describe('a built newsroom', () => {
  // Pictures hold no text, and take the longest.
  const tools: Tools = {...installedTools, sharp: async () => undefined}

  it('holds nothing of what waits: not in its archives, not in its search index, not in a name', async () => {
    const built = await builtExample(before, {tools})
    const said = saidIn(built)
    const secrets = secretWords(before)
    expect(secrets.length).toBeGreaterThan(20)
    expect(secrets.filter((words) => said.includes(words))).toEqual([])
    expect(built.artifacts.filter(({path}) => /to-uger|aarskonference/u.test(path))).toEqual([])
    expect(said).not.toMatch(/to uger|aarskonference/u)
    // What is packed was looked into.
    expect(built.artifacts.filter(({path}) => /press-kit\.zip|\.pf_fragment/u.test(path)).length).toBeGreaterThan(40)
  })

  it('and as the hour comes, all of it', async () => {
    const built = await builtExample(after, {tools})
    const said = saidIn(built)
    const opened = secretWords(before).filter((words) => !secretWords(after).includes(words))
    expect(opened.filter((words) => !said.includes(words)).length).toBeLessThan(opened.length * 0.1)
    const packed = built.artifacts.filter(({path}) => /press-kit\.zip|\.pf_fragment/u.test(path))
    const inside = packed.map(({path, content}) => textsIn(path, new Uint8Array(content as Uint8Array)).join('\n'))
    expect(inside.filter((text) => text.includes('14 kommuner vil svare ældre')).length).toBeGreaterThan(1)
  })
})
