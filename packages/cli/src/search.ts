import type {Artifact} from '@budstikke/core'
import type {Call} from './call.ts'

/** A search index, or why there is none. */
type SearchIndex =
  | {readonly artifacts: readonly Artifact[]}
  | {readonly artifacts: readonly []; readonly failure: string}

/** The pages of a newsroom with what is searched in them, or without a search page and with the reason. */
export interface Searchable {
  readonly artifacts: readonly Artifact[]
  /** Why nothing can be searched, in the person's words. */
  readonly notes: readonly string[]
}

/**
 * The pages that `make` answers, with their search index. Where no index can be made they are made again without the way to
 * it, so that no page promises what is not there.
 */
export async function searchable(call: Call, make: (search: boolean) => readonly Artifact[]): Promise<Searchable> {
  const pages = make(true)
  const index = await searchIndex(call, pages)
  return 'failure' in index
    ? {artifacts: make(false), notes: [call.say('extras.noSearch', {reason: index.failure})]}
    : {artifacts: [...pages, ...index.artifacts], notes: []}
}

/** What a page needs of the tool; its ready-made boxes and its marker of words are not ours. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(?:meta|index|fragment|filter))$/u

/**
 * The index that the search page reads, below `pagefind/`: of the pages that say what of them is to be found
 * (`data-pagefind-body`), each in the language of its `<html lang>`, words by their stems. It is made of the pages as they
 * are built, so nothing can be found that cannot be seen.
 *
 * No index where the tool cannot be loaded or does not run on this machine: then `failure` says why.
 */
async function searchIndex({edge}: Call, built: readonly Artifact[]): Promise<SearchIndex> {
  const pages = built.filter(
    ({path, content}) => path.endsWith('.html') && String(content).includes('data-pagefind-body')
  )
  try {
    const files = await edge.tools.withPagefind(async (tool) => {
      const {index, errors} = await tool.createIndex()
      if (index === undefined) throw new Error(errors.join('; '))
      try {
        for (const {path, content} of pages) {
          const added = await index.addHTMLFile({sourcePath: path, content: String(content)})
          if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`)
        }
        const written = await index.getFiles()
        if (written.errors.length > 0) throw new Error(written.errors.join('; '))
        return written.files
      } finally {
        await index.deleteIndex()
      }
    })
    if (files === undefined) return {artifacts: [], failure: 'import pagefind'}
    return {
      artifacts: files
        .filter(({path}) => needed.test(path.slice(path.lastIndexOf('/') + 1)))
        .map(({path, content}) => ({path: `pagefind/${path}`, type: typeOf(path), content}))
        .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    }
  } catch (error) {
    return {artifacts: [], failure: error instanceof Error ? error.message : String(error)}
  }
}

function typeOf(path: string): string {
  return path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream'
}
