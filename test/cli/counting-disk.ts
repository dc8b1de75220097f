import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'

// The word that says which files a build laid, and the list of those that go: they come with any change.
const ofTheBuild: ReadonlySet<string> = new Set(['.budstikke', 'gone.json'])

/** A disk that counts which releases are read, how often all of them are looked for, and which files of a build are written. */
export function countingDisk() {
  const read: string[] = []
  const written: string[] = []
  const counts = {searches: 0}
  const files: Files = {
    ...diskFiles,
    read: (path) => {
      if (path.includes('/releases/')) read.push(path.slice(path.indexOf('/releases/') + '/releases/'.length))
      return diskFiles.read(path)
    },
    writeNew: (path, content, changed) => {
      const at = path.replace(/^.*\/(?:ud|\.ud\.[^/]+(?:\/files)?)\//u, '')
      if (!ofTheBuild.has(at)) written.push(at)
      return diskFiles.writeNew(path, content, changed)
    },
    list: (folder) => {
      if (folder.endsWith('/releases')) counts.searches += 1
      return diskFiles.list(folder)
    }
  }
  return {files, read, written, counts}
}
