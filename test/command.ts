import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TestProject} from 'vitest/node'
import {temporary} from './temporary.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the command's code as it is installed: `bin.js` is called, `thread.js` runs its threads. */
    readonly command: string
  }
}

const cli = fileURLToPath(new URL('../packages/cli/', import.meta.url))

/** Bundles the command into `folder`, as its build does. */
export function bundle(folder: string, ...options: readonly string[]): void {
  const bundler = join(cli, 'node_modules/rolldown/bin/cli.mjs')
  execFileSync(process.execPath, [bundler, '-c', '--dir', folder, ...options], {cwd: cli, stdio: 'ignore'})
}

/**
 * Builds the command once for a run, from the sources as they are, for tests that want it as a process of its own: each start
 * of the sources takes two seconds of the processor for TypeScript, six times what the command takes.
 */
export function setup(project: TestProject): void {
  const folder = join(temporary, 'command')
  if (!existsSync(folder)) {
    bundle(join(folder, 'dist'))
    cpSync(join(cli, 'package.json'), join(folder, 'package.json'))
    symlinkSync(join(cli, 'node_modules'), join(folder, 'node_modules'))
  }
  project.provide('command', join(folder, 'dist'))
}
