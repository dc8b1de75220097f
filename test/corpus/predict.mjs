/**
 * Runs `budstikke parse --json` over every `.txt` of a folder and writes one prediction a document, as the corpus'
 * scorer reads them. It sees texts and never a label.
 *
 *   node predict.mjs TEXT_DIR OUT_DIR [--sources]
 *
 * It is the command as it is built; its sources where it is not, or where `--sources` asks for them.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {prediction} from './prediction.mjs'

function predict(textDir, outDir, sources) {
  const texts = readdirSync(textDir)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
  mkdirSync(outDir, {recursive: true})
  const answers = answersOf(
    texts.map((name) => resolve(textDir, name)),
    sources
  )
  for (const answer of answers) {
    writeFileSync(
      join(outDir, basename(answer.path).replace(/\.txt$/u, '.json')),
      `${JSON.stringify(prediction(answer), null, 1)}\n`
    )
  }
  return answers.length
}

function answersOf(paths, sources) {
  if (paths.length === 0) return []
  const [command, ...words] = commandLine(sources)
  const {status, stdout, stderr} = spawnSync(command, [...words, 'parse', '--json', ...paths], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3
  })
  // 1 is "errors in a text": what could be read is on its line.
  if (status !== 0 && status !== 1) throw new Error(`budstikke parse ended with ${status}\n${stderr}`)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function commandLine(sources) {
  const cli = fileURLToPath(new URL('../../packages/cli/', import.meta.url))
  const built = join(cli, 'dist', 'bin.js')
  if (!sources && existsSync(built)) return [process.execPath, built]
  const tsx = pathToFileURL(createRequire(new URL('../../package.json', import.meta.url)).resolve('tsx')).href
  return [process.execPath, '--conditions=budstikke-source', '--import', tsx, join(cli, 'src', 'bin.ts')]
}

const words = process.argv.slice(2)
const [textDir, outDir] = words.filter((word) => !word.startsWith('--'))
if (textDir === undefined || outDir === undefined) {
  console.error('usage: node predict.mjs TEXT_DIR OUT_DIR [--sources]')
  process.exitCode = 2
} else console.log(`${predict(textDir, outDir, words.includes('--sources'))} predictions`)
