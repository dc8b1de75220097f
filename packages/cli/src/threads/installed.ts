import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parentPort} from 'node:worker_threads'
import {runCompiled} from '../edge/compiled.ts'
import {keptFolder} from '../edge/kept-code.ts'

// A thread as it is installed: what is built of the module that it is called by, with what V8 compiled of it before. Compiled
// anew in each, it is a fifth of what a thread takes for the files of its first 500 releases.
const [, , name = ''] = process.argv
const folder = keptFolder(process.env, process)

/** The job at which what was compiled is kept: whoever has a thread ends it without a word. */
const enough = 3

runCompiled(dirname(fileURLToPath(import.meta.url)), `${name}.js`, folder && join(folder, `thread-${name}`), (keep) => {
  let asked = 0
  parentPort?.on('message', () => {
    asked += 1
    if (asked === enough) keep()
  })
})
