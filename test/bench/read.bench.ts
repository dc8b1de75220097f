import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {bench, describe} from 'vitest'
import {frontMatterIn} from '../../packages/core/src/read/front-matter.ts'
import {plainTree} from '../../packages/core/src/read/mdast/plain.ts'
import {remarkTree} from '../../packages/core/src/read/mdast/remark.ts'
import {read} from '../../packages/core/src/read/read.ts'
import {readSettings} from '../../packages/core/src/read/settings.ts'
import {settingsSchema} from '../../packages/core/src/read/settings-schema.ts'
import {readAnyYaml} from '../../packages/core/src/read/yaml.ts'
import {archive} from './archive.ts'
import {manuscript, pathOf} from './newsroom-folder.ts'
import {releases} from './releases.ts'

// What it takes to read Markdown: a round is twenty releases. Each part stands beside the library that it does without.
const count = 20
const kinds = {
  'little set': releases('md', count),
  'most of it in settings': [...archive(count)].map((one) => ({path: pathOf(one), text: manuscript(one)}))
}
const definition = unified().use(remarkParse).use(remarkGfm).freeze()

for (const [kind, all] of Object.entries(kinds)) {
  const given = all.map(({path, text}) => {
    const matter = frontMatterIn(text) ?? {from: 0, to: 0, body: 0}
    return {path, text, body: text.slice(matter.body), yaml: {source: text, from: matter.from, to: matter.to}}
  })
  describe(`Markdown with ${kind}`, () => {
    bench('the trees, by remark-parse with GFM', () => {
      for (const {body} of given) definition.parse(body)
    })
    bench('the trees, by remark-parse with what each needs', () => {
      for (const {body} of given) remarkTree(body)
    })
    bench('the trees, without remark', () => {
      for (const {body} of given) plainTree(body)
    })
    bench('the settings, by yaml', () => {
      for (const {yaml} of given) readAnyYaml(yaml, settingsSchema)
    })
    bench('the settings, without yaml', () => {
      for (const {yaml} of given) readSettings(yaml)
    })
    bench('all of it', async () => {
      for (const {path, text} of given) await read(new VFile({path, value: text}))
    })
  })
}

describe('Plain text', () => {
  const given = releases('txt', count)
  bench('all of it', async () => {
    for (const {path, text} of given) await read(new VFile({path, value: text}))
  })
})
