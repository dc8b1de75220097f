import type {Format} from '@budstikke/rss'
import {readFileSync, writeFileSync} from 'node:fs'
import {generators, streamed} from './generators.ts'
import {posts} from './posts.ts'
import {whole} from './whole.ts'

// One generator in a process of its own: how far its memory rises over that of the posts. Called by feeds.ts.
const [name = '', format = 'rss', count = '0'] = process.argv.slice(2)
const given = posts(Number(count))
const generate = name === 'budstikke, streamed' ? streamed(format as Format) : generators[name]?.[format as Format]
if (!generate) throw new Error(`Unexpected generator ${name}, expected one that writes ${format}`)
globalThis.gc?.()
const before = process.memoryUsage().rss
// Forgets the highest there was, so that the making of the posts is not counted. Linux alone knows this.
writeFileSync('/proc/self/clear_refs', '5')
const answer = await generate(given)
const written = typeof answer === 'string' ? whole(answer) : answer
const peak = Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
process.stdout.write(
  JSON.stringify({megabytes: Math.max(0, peak - before) / 1_000_000, written: String(written).length > 0})
)
