import {join} from 'node:path'
import {configDefaults, defineConfig} from 'vitest/config'
import {temporary} from './test/temporary.ts'

// Others' packages answer as they do for whoever reads a release: remark's build for developers is slower, and finds
// fault with texts that have a tree.
process.env['NODE_ENV'] = 'production'

// Ours answer with their sources, so that tests need no build.
const conditions = ['budstikke-source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions, externalConditions: ['budstikke-source']}},
  test: {
    // No newsroom is here, and it is off by half an hour: whoever asks the machine's zone is found out.
    env: {TZ: 'America/St_Johns', NODE_ENV: 'test', TMPDIR: temporary, XDG_CACHE_HOME: join(temporary, 'kept')},
    globalSetup: ['test/temporary.ts'],
    // Long enough for a slow machine to start a command or run a law; no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Every core: what a test waits for is seldom the processor.
    maxWorkers: '100%',
    projects: [
      // They touch nothing that others could notice: loading the sources anew for each file took half of their time.
      {extends: true, test: {name: 'unit', include: ['packages/*/src/**/*.test.ts'], isolate: false}},
      {
        extends: true,
        test: {
          name: 'e2e',
          // They write in folders of their own and load the same sources: loading them anew for each file took a fifth of their time.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/newsletter/**'],
          globalSetup: ['test/pages/chromium.ts', 'test/command.ts']
        }
      },
      {
        extends: true,
        test: {
          name: 'newsletter',
          include: ['test/newsletter/**/*.test.ts'],
          globalSetup: ['test/pages/chromium.ts', 'test/command.ts', 'test/newsletter/postgres.ts']
        }
      }
    ],
    coverage: {provider: 'v8', include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts']}
  }
})
