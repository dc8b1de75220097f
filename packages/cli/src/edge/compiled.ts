import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Script} from 'node:vm'
import {crc32} from 'node:zlib'
import {type CompiledFile, readKept, writeKept} from './kept-code.ts'

interface Module {
  exports: unknown
}

type Wrapped = (exports: unknown, require: (id: string) => unknown, module: Module, __filename: string) => void

/**
 * Runs the file `name` of the built program in `folder` (CommonJS), and what it loads of its neighbours, with what V8 compiled
 * of them the last time, out of the file at `kept`. `later` is handed what keeps there what is new, to be called when enough of
 * it has run. A call of the command runs a hundredth of what it loads, and compiling what it runs takes longer than to run it:
 * with what is kept, `parse` takes three quarters of the time. Node has the same from 22.8 on, but of what was compiled at once alone, not of the functions that
 * were compiled as they were called, which is as much again.
 */
export function runCompiled(
  folder: string,
  name: string,
  kept: string | undefined,
  later: (keep: () => void) => void
): void {
  const known = kept === undefined ? new Map<string, CompiledFile>() : readKept(kept)
  const scripts = new Map<string, {readonly code: number; readonly script: Script}>()
  const modules = new Map<string, Module>()
  const outside = createRequire(join(folder, name))
  let isKept = true

  const load = (file: string): unknown => {
    const loaded = modules.get(file)
    if (loaded) return loaded.exports
    const module: Module = {exports: {}}
    modules.set(file, module)
    const filename = join(folder, file)
    const bytes = readFileSync(filename)
    const code = crc32(bytes)
    const before = known.get(file)
    const script = new Script(`(function (exports, require, module, __filename) {${bytes.toString()}\n})`, {
      // As modules are named in traces and profiles.
      filename: pathToFileURL(filename).href,
      // V8 itself compares no more than the length.
      ...(before?.code === code ? {cachedData: before.compiled} : {})
    })
    if (before?.code !== code || script.cachedDataRejected === true) isKept = false
    scripts.set(file, {code, script})
    // The bundler has written it so.
    // oxlint-disable-next-line no-unsafe-type-assertion
    const run = script.runInThisContext() as Wrapped
    run.call(module.exports, module.exports, required, module, filename)
    return module.exports
  }
  const required = Object.assign(
    (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : outside(id)),
    // Code that was compiled before cannot import in Node 20: what is not in the bundle is imported from here.
    {import: (id: string): Promise<unknown> => import(id)}
  )

  if (kept !== undefined)
    later(() => {
      if (isKept) return
      const now = [...scripts].map(([file, {code, script}]) => ({
        name: file,
        code,
        compiled: script.createCachedData()
      }))
      writeKept(kept, [...now, ...[...known.values()].filter((one) => !scripts.has(one.name))])
    })
  load(name)
}
