import {VFile} from 'vfile'
import {bench, describe} from 'vitest'
import {releaseFrom} from '../../packages/core/src/parse.ts'
import {read} from '../../packages/core/src/read/read.ts'
import {archive} from './archive.ts'
import {manuscript, pathOf} from './newsroom-folder.ts'
import {releases} from './releases.ts'

// What it takes to understand a release that was read already: a round is twenty releases.
const count = 20
const kinds = {
  'Markdown whose settings say most of it': [...archive(count)].map((one) => ({
    path: pathOf(one),
    text: manuscript(one)
  })),
  'Markdown with little set': releases('md', count),
  'text as it was copied from a page': releases('txt', count)
}

for (const [kind, texts] of Object.entries(kinds))
  describe(`recognising ${kind}`, async () => {
    const given = await Promise.all(
      texts.map(async ({path, text}) => {
        const file = new VFile({path, value: text})
        return {path, text, manuscript: await read(file)}
      })
    )
    bench('twenty releases', () => {
      for (const {path, text, manuscript: one} of given) releaseFrom(one, new VFile({path, value: text}))
    })
  })
