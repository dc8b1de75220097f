#!/usr/bin/env node
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runCompiled} from './edge/compiled.ts'
import {keptFolder} from './edge/kept-code.ts'

// The command as it is installed: what is built of `bin.ts`, with what Node compiled of it before. Each command loads and runs
// something else, so that what is kept for one is not in the way of another; a help without a command has a file too.
const command = process.argv.slice(2).find((word) => /^[a-z][a-z-]{0,20}$/u.test(word)) ?? 'help'
const folder = keptFolder(process.env, process)

runCompiled(dirname(fileURLToPath(import.meta.url)), 'command.js', folder && join(folder, command))
