import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build, type Options} from 'tsup'
import type {releaseFrom} from '../../packages/core/src/parse.ts'
import type {read} from '../../packages/core/src/read/read.ts'

/** The two halves of parsing, which the package keeps to itself. */
export interface Halves {
  /** Makes the manuscript of a source. */
  readonly read: typeof read
  /** Understands a manuscript and makes the release. */
  readonly releaseFrom: typeof releaseFrom
}

/**
 * Reading and recognition, built as the package is: run from its sources they would be slower, since what runs
 * TypeScript gives every function its name again each time it is made.
 */
export async function coreAsShipped(): Promise<Halves> {
  const core = fileURLToPath(new URL('../../packages/core/', import.meta.url))
  // Of another project, whose sources are not checked with ours.
  const config: unknown = await import(new URL('../../tsup.config.ts', import.meta.url).href)
  const {default: shipped} = config as {readonly default: Options}
  const outDir = join(core, 'node_modules/.cache/bench')
  await build({
    ...shipped,
    config: false,
    entry: {read: join(core, 'src/read/read.ts'), parse: join(core, 'src/parse.ts')},
    outDir,
    dts: false,
    silent: true,
    skipNodeModulesBundle: true
  })
  const module = async (name: string): Promise<unknown> => import(pathToFileURL(join(outDir, `${name}.js`)).href)
  return {
    ...((await module('read')) as Pick<Halves, 'read'>),
    ...((await module('parse')) as Pick<Halves, 'releaseFrom'>)
  }
}
