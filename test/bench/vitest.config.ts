import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

// Micro-benchmarks alone, from the sources, one after the other: `npm run bench:micro`. No test is among them.
const conditions = ['budstikke-source', 'module', 'node', 'development|production']

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {conditions},
  ssr: {resolve: {conditions, externalConditions: ['budstikke-source']}},
  test: {
    include: [],
    benchmark: {include: ['test/bench/**/*.bench.ts']},
    fileParallelism: false
  }
})
