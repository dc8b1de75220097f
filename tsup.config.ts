import {defineConfig} from 'tsup'

// How a library is built; each is built in its own folder.
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  // By the language, not by Node: for any Node esbuild makes `new RegExp(…)` of each literal with `\p{…}`, compiled at every call.
  target: 'es2023',
  platform: 'node',
  clean: true,
  sourcemap: true,
  treeshake: true,
  // The declarations are built one package at a time, outside the project references that `tsc -b` checks.
  dts: {compilerOptions: {composite: false, incremental: false, ignoreDeprecations: '6.0'}}
})
