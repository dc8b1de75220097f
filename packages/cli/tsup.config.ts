import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/bin.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  sourcemap: true,
  treeshake: true,
  // What is optional stays outside: it brings a binary, and is looked for when the program runs.
  external: ['sharp']
})
