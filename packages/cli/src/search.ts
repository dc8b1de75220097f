import type {Artifact} from '@budstikke/core'
import type {Afterwards} from './build/lay.ts'
import type {Call} from './call.ts'

/** No search index can be made on this machine: `message` says why. */
export class NoSearch extends Error {
  override readonly name = 'NoSearch'
}

/** What the search page needs of the tool; its ready-made boxes and its marker of words are not ours. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(?:meta|index|fragment|filter))$/u

/**
 * The index that the search page reads, below `pagefind/`: of the pages that say what of them is to be found
 * (`data-pagefind-body`), each in the language of its `<html lang>`, words by their stems. It is made of the pages as they
 * are built, so nothing can be found that cannot be seen.
 *
 * To make it throws `NoSearch` where the tool cannot be loaded or does not run on this machine.
 */
export function searchIndex(call: Call): Afterwards {
  return {
    folder: 'pagefind/',
    takes: (path) => path.endsWith('.html'),
    make: async (paths, read) => {
      try {
        const made = await indexed(call, paths, read)
        if (made !== undefined) return made
      } catch (error) {
        throw new NoSearch(error instanceof Error ? error.message : String(error))
      }
      throw new NoSearch('import pagefind')
    }
  }
}

async function indexed(
  {edge}: Call,
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>
): Promise<readonly Artifact[] | undefined> {
  const files = await edge.tools.withPagefind(async (tool) => {
    const {index, errors} = await tool.createIndex()
    if (index === undefined) throw new Error(errors.join('; '))
    try {
      for (const path of paths) {
        const content = new TextDecoder().decode(await read(path))
        if (!content.includes('data-pagefind-body')) continue
        const added = await index.addHTMLFile({sourcePath: path, content})
        if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`)
      }
      const written = await index.getFiles()
      if (written.errors.length > 0) throw new Error(written.errors.join('; '))
      return written.files
    } finally {
      await index.deleteIndex()
    }
  })
  return files
    ?.filter(({path}) => needed.test(path.slice(path.lastIndexOf('/') + 1)))
    .map(({path, content}) => ({path: `pagefind/${path}`, type: typeOf(path), content}))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

function typeOf(path: string): string {
  return path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream'
}
