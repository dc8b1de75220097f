import {randomBytes} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {Edge} from './edge.ts'
import {diskFiles} from './files.ts'
import {processTerminal} from './terminal.ts'

/** This process and its machine. */
export function nodeEdge(): Edge {
  return {
    folder: process.cwd(),
    environment: process.env,
    files: diskFiles,
    terminal: processTerminal(process.env),
    version,
    now: () => Date.now(),
    unique: () => `${process.pid}-${randomBytes(4).toString('hex')}`,
    onStop
  }
}

// One folder above both the sources and what is built of them.
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL(import.meta.url.includes('/edge/') ? '../../package.json' : '../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
}

// 128 and the number of the signal, as shells have it.
const signals = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const

function onStop(undo: () => void): () => void {
  const stops = Object.entries(signals).map(([signal, code]) => {
    const stop = () => {
      try {
        undo()
      } finally {
        process.exit(code)
      }
    }
    process.once(signal, stop)
    return () => process.off(signal, stop)
  })
  return () => {
    for (const forget of stops) forget()
  }
}
