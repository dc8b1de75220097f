/** The script of every page, from the newsroom's root. */
export const scriptFile = 'site.js'

/** The script of the search pages. */
export const searchFile = 'search.js'

/** What a newsroom's search index is read with: made beside the pages by pagefind. */
export const indexFile = 'pagefind/pagefind.js'
