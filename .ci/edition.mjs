import {createHash} from 'node:crypto'

/** A plugin of rolldown's that writes a word for all the code of a bundle beside it: what another bundle made is known by it. */
export function edition(fileName) {
  return {
    name: 'edition',
    generateBundle(_options, bundle) {
      const hash = createHash('sha256')
      const chunks = Object.entries(bundle).filter(([, one]) => one.type === 'chunk')
      for (const [name, {code}] of chunks.toSorted(([a], [b]) => (a < b ? -1 : 1)))
        hash.update(`${name}\n`).update(code)
      this.emitFile({type: 'asset', fileName, source: hash.digest('hex').slice(0, 16)})
    }
  }
}
