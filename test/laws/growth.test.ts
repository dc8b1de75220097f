import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Block, Manuscript} from '../../packages/core/src/model/manuscript.ts'
import {releaseFrom} from '../../packages/core/src/parse.ts'
import {read} from '../../packages/core/src/read/read.ts'
import {manyOf, parts} from './growing.ts'

const head =
  '# Skovby Kommune åbner nyt bibliotek\n\nSkovby Kommune åbner i dag et nyt bibliotek i den gamle skole.\n\n'

/** How often rules look at a block of the text, in thousands. */
async function looksAt(value: string): Promise<number> {
  const file = new VFile({path: 'growing.md', value})
  const {manuscript, looks} = watched(await read(file))
  releaseFrom(manuscript, file)
  return looks() / 1000
}

// To look through the whole text for each of its blocks, or of its names, is to look at every block once more for each.
function watched(manuscript: Manuscript): {readonly manuscript: Manuscript; readonly looks: () => number} {
  let looks = 0
  const watch = (block: Block) =>
    new Proxy(block, {
      get(target, key, receiver) {
        looks++
        const value: unknown = Reflect.get(target, key, receiver)
        return value
      }
    })
  return {manuscript: {...manuscript, blocks: manuscript.blocks.map(watch)}, looks: () => looks}
}

// More than any rule goes through the whole text for, so that what is bounded is no longer growing.
const many = 320

describe('a text with twice as many of one thing', () => {
  it.each(Object.entries(parts))('%s: takes twice as many looks at its blocks', async (_, part) => {
    const text = (count: number) => head + manyOf(part, count)
    const looks = await looksAt(text(many))
    expect(await looksAt(text(many * 2))).toBeLessThan(looks * 2.2)
  })
})
