// The newsroom as Astro makes it, with the parser it has from the start.
import {satteri} from '@astrojs/markdown-satteri'
import {defineConfig} from 'astro/config'

// oxlint-disable-next-line import/no-default-export -- Astro looks for nothing else
export default defineConfig({
  site: 'https://presse.havn.example',
  outDir: './public',
  publicDir: './static',
  compressHTML: false,
  markdown: {syntaxHighlight: false, processor: satteri({features: {smartPunctuation: false}})},
  devToolbar: {enabled: false}
})
