/**
 * Runs `budstikke parse --json` over every `.txt` of a folder and writes one prediction a document, as the corpus'
 * scorer reads them. It sees texts and never a label.
 *
 *   node predict.mjs TEXT_DIR OUT_DIR
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {prediction} from './prediction.mjs'

/**
 * Writes a prediction into `outDir` for every `.txt` in `textDir`; answers how many there were.
 *
 * @param {string} textDir
 * @param {string} outDir
 * @param {{sources?: boolean}} [options] `sources` runs the command from its sources even where it is built.
 */
export function predict(textDir, outDir, {sources = false} = {}) {
  const texts = readdirSync(textDir).filter((name) => name.endsWith('.txt')).toSorted()
  mkdirSync(outDir, {recursive: true})
  const answers = answersOf(texts.map((name) => resolve(textDir, name)), sources)
  for (const answer of answers) {
    writeFileSync(join(outDir, basename(answer.path).replace(/\.txt$/u, '.json')), `${JSON.stringify(prediction(answer), null, 1)}\n`)
  }
  return answers.length
}

function answersOf(paths, sources) {
  if (paths.length === 0) return []
  const [command, ...words] = commandLine(sources)
  const {status, stdout, stderr} = spawnSync(command, [...words, 'parse', '--json', ...paths], {encoding: 'utf8', maxBuffer: 1024 ** 3})
  // 1 is "errors in a text": what could be read is on its line.
  if (status !== 0 && status !== 1) throw new Error(`budstikke parse ended with ${status}\n${stderr}`)
  return stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line))
}

function commandLine(sources) {
  const cli = fileURLToPath(new URL('../../packages/cli/', import.meta.url))
  const built = join(cli, 'dist', 'bin.js')
  if (!sources && existsSync(built)) return [process.execPath, built]
  const tsx = pathToFileURL(createRequire(new URL('../../package.json', import.meta.url)).resolve('tsx')).href
  return [process.execPath, '--conditions=budstikke-source', '--import', tsx, join(cli, 'src', 'bin.ts')]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [textDir, outDir] = process.argv.slice(2)
  if (textDir === undefined || outDir === undefined) {
    console.error('usage: node predict.mjs TEXT_DIR OUT_DIR')
    process.exitCode = 2
  } else console.log(`${predict(textDir, outDir)} predictions`)
}
