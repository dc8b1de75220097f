import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

// What a build keeps is made by these; mails are kept nowhere.
const siblings = ['core', 'rss', 'site'] as const

let known: string | undefined

/**
 * A word for the code of the program as it lies on the disk, read once a process. What is built brings it, made of the code
 * when that was bundled (`rolldown.config.ts`); of the sources, which the module `from` is one of, it is made of every file
 * in their folder and in those of the packages beside it. A version number alone would call two states of a checkout the same.
 */
export function editionOf(from: string): string {
  known ??= editionAt(fileURLToPath(from))
  return known
}

function editionAt(module: string): string {
  const own = codeFolder(module)
  if (basename(own) === 'dist') return readFileSync(join(own, 'edition'), 'utf8')
  // Every call loads this file, and few ask: importing it would take as long as all else that they load of Node.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for (const folder of [own, ...siblings.map((name) => sourcesOf(module, name))])
    for (const path of codeIn(folder)) hash.update(`${path}\n`).update(readFileSync(join(folder, path)))
  return hash.digest('hex').slice(0, 16)
}

function codeFolder(path: string): string {
  const folder = dirname(path)
  return ['src', 'dist'].includes(basename(folder)) || folder === dirname(folder) ? folder : codeFolder(folder)
}

function sourcesOf(module: string, name: string): string {
  return join(dirname(createRequire(module).resolve(`@budstikke/${name}/package.json`)), 'src')
}

function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.[jt]s$/u.test(path) && !path.endsWith('.test.ts'))
    .toSorted()
}
