import {readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import type {Edge} from './edge.ts'
import {editionOf} from './edition.ts'
import {diskFiles} from './files.ts'
import {machinePost} from './post.ts'
import {processTerminal} from './terminal.ts'
import {machineThreads} from './threads.ts'
import {installedTools} from './tools.ts'

/** This process and its machine; `manifest` is the package.json that says which version it is. */
export function nodeEdge(manifest: URL): Edge {
  return {
    folder: process.cwd(),
    environment: process.env,
    files: diskFiles,
    post: machinePost,
    terminal: processTerminal(process.env),
    tools: installedTools,
    version: () => versionIn(manifest),
    threads: machineThreads,
    edition: () => editionOf(import.meta.url),
    now: () => Date.now(),
    unique: () => `${process.pid}-${crypto.randomUUID().slice(0, 8)}`,
    fetch: (url, init) => fetch(url, {...init, signal: AbortSignal.timeout(30_000)}),
    wait: (milliseconds) => setTimeout(milliseconds),
    // Loaded when a command serves or watches: the others need neither.
    serve: async (answer, port) => (await import('./server.ts')).serveHere(answer, port),
    watch: async (watched, changed) => (await import('./watcher.ts')).watchHere(watched, changed),
    open: (address) => void import('./browser.ts').then(({openHere}) => openHere(address)),
    stopped: () =>
      new Promise((done) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
      }),
    onStop
  }
}

function versionIn(manifest: URL): string {
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : ''
}

// 128 and the number of the signal, as shells have it.
const signals = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const

/** What is to be undone when the person stops the program, in the order in which it was done. */
const undos = new Set<Parameters<Edge['onStop']>[0]>()

function onStop(undo: Parameters<Edge['onStop']>[0]): () => void {
  if (undos.size === 0) for (const signal of Object.keys(signals)) process.on(signal, stop)
  undos.add(undo)
  return () => {
    undos.delete(undo)
    if (undos.size === 0) for (const signal of Object.keys(signals)) process.off(signal, stop)
  }
}

function stop(signal: keyof typeof signals): void {
  void undone().finally(() => process.exit(signals[signal]))
}

// The last first, and one after the other: who writes into a folder is at an end before it is taken away.
async function undone(): Promise<void> {
  for (const undo of [...undos].toReversed()) await undo()
}
