#!/usr/bin/env node
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runCompiled} from './edge/compiled.ts'
import {keptFolder} from './edge/kept-code.ts'

// The command as it is installed: what is built of `bin.ts`, with what Node compiled of it before. Each command loads and runs
// something else, so that what is kept for one is not in the way of another; a help without a command has a file too.
const command = process.argv.slice(2).find((word) => /^[a-z][a-z-]{0,20}$/u.test(word)) ?? 'help'
const folder = keptFolder(process.env, process)

// The optimiser of Node 20 (V8 11) sets to work after so few calls that a build of 1,000 releases left it a third of the
// processor's time, for each of three threads anew. With eight times as many calls the build takes three quarters, and what is
// hot in a large one is optimised all the same. Later versions have a compiler in between, and other words for it.
// A module that later versions need not load.
if (process.versions.v8.startsWith('11.'))
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=540672')

runCompiled(dirname(fileURLToPath(import.meta.url)), 'command.js', folder && join(folder, command), (keep) =>
  process.once('exit', (exit) => {
    // A call that was no call (2) is the start of nothing that comes again.
    if (exit !== 2) keep()
  })
)
