import type {Artifact} from '@budstikke/core'
import type {FileStore, StoredFile} from './serve.ts'

/** A store of artifacts in memory, for tests, previews and hosts without a disk. */
export function storeOf(artifacts: readonly Artifact[]): FileStore {
  const files = new Map(artifacts.map((artifact) => [artifact.path, stored(artifact)]))
  return {read: async (path) => files.get(path)}
}

function stored({content, modified}: Artifact): StoredFile {
  return {
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ...(modified === undefined ? {} : {modified: new Date(modified)})
  }
}
