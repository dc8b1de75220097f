#!/usr/bin/env node
import * as nodeModule from 'node:module'

// Node keeps what it compiled for the next start, where it knows how (22.8 on) and finds a folder to write in.
const compiler: typeof nodeModule & {readonly enableCompileCache?: () => unknown} = nodeModule
compiler.enableCompileCache?.()

// Only what is loaded from here on is kept.
const [{nodeEdge}, {main}] = await Promise.all([import('./edge/node-edge.ts'), import('./main.ts')])

// One folder above both the sources and what is built of them.
const manifest = new URL('../package.json', import.meta.url)

// `process.exit` would cut off what is still on its way into a pipe.
process.exitCode = await main(process.argv.slice(2), nodeEdge(manifest))
