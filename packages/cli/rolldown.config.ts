import {defineConfig} from 'rolldown'
import {edition} from '../../.ci/edition.mjs'
import {thirdParties} from '../../.ci/third-parties.mjs'

// The command starts often and for little, and hundreds of small files take longer to find than to run. So it is bundled with
// what it uses, from the packages' sources, where each chunk holds what its commands need and no more. `bin.js` runs the rest
// with what Node compiled of it before, which Node 20 can for CommonJS alone.
export default defineConfig({
  // What is called, the command itself, what runs a thread, and what it runs as threads.
  input: {
    bin: 'src/installed.ts',
    command: 'src/bin.ts',
    thread: 'src/threads/installed.ts',
    reader: 'src/threads/reader.ts',
    maker: 'src/threads/maker.ts'
  },
  platform: 'node',
  // What brings a binary cannot be bundled; what is CommonJS and talks to one format or protocol need not be: few commands
  // load it, and its users get its repairs without waiting for ours.
  external: ['libsql', 'mammoth', 'nodemailer', 'pagefind', 'pg', 'sharp'],
  resolve: {conditionNames: ['budstikke-source', 'module', 'import', 'node']},
  transform: {target: 'node20.19'},
  plugins: [
    thirdParties('THIRD-PARTIES.txt'),
    // To read all the code for it took a build that has nothing to do an eighth of its time (`edge/edition.ts`).
    edition('edition'),
    {
      name: 'commonjs',
      // What is not in the bundle is imported by whoever runs it (`edge/compiled.ts`); what Node runs itself imports.
      // With the bundler's `dynamicImportInCjs: false` it would be required, and pagefind can only be imported.
      renderChunk: (code) =>
        code.replaceAll(/\bimport\((?!["'`]\.)/gu, '(require.import ?? ((name) => import(name)))('),
      generateBundle() {
        this.emitFile({type: 'asset', fileName: 'package.json', source: '{"type": "commonjs"}\n'})
      }
    }
  ],
  output: {dir: 'dist', format: 'cjs', cleanDir: true, chunkFileNames: '[name].js', comments: false}
})
