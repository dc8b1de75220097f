import type {Embedded, Manuscript} from '../model/manuscript.ts'
import {readFragment} from './html.ts'
import {laidOut} from './laid-out.ts'
import {unpackedSize} from './zip.ts'

// Word's own names for what a release is made of, in the languages its makers translate style names to.
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Tittel'] => h1:fresh",
  "p[style-name='Rubrik'] => h1:fresh",
  "p[style-name='Otsikko'] => h1:fresh",
  "p[style-name='Subtitle'] => p > strong:fresh",
  "p[style-name='Undertitel'] => p > strong:fresh",
  "p[style-name='Undertittel'] => p > strong:fresh",
  "p[style-name='Underrubrik'] => p > strong:fresh",
  "p[style-name='Alaotsikko'] => p > strong:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh"
]

// No release is a hundred megabytes of text; a small file that unpacks to more was made to do harm.
const mostUnpacked = 200_000_000

/**
 * A Word document (`.docx`) as a manuscript: headings, lists, links and tables as they are, deleted text gone, notes
 * kept, pictures by the names under which they come along in `embedded`.
 *
 * A file that is no Word document, or unpacks to more than memory should hold, gives no blocks and an error.
 *
 * @see ECMA-376, part 1 (WordprocessingML)
 */
export async function readWord(bytes: Uint8Array): Promise<Manuscript> {
  const unpacked = await unpackedSize(bytes, mostUnpacked)
  if (unpacked === undefined) return broken('read-word-broken')
  if (unpacked > mostUnpacked) return broken('read-word-large')
  const {default: mammoth} = await import('mammoth')
  const embedded: Embedded[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    const name = `image-${embedded.length + 1}.${image.contentType.split('/')[1]?.replace('jpeg', 'jpg').replace(/\W.*$/su, '') ?? 'bin'}`
    embedded.push({name, type: image.contentType, content: new Uint8Array(await image.readAsArrayBuffer())})
    return {src: name}
  })
  try {
    const {value} = await mammoth.convertToHtml(
      {buffer: Buffer.from(bytes)},
      {styleMap, convertImage, externalFileAccess: false}
    )
    const manuscript = readFragment(value)
    const {text, blocks} = laidOut(manuscript.blocks)
    return {...manuscript, blocks, unpacked: text, ...(embedded.length > 0 ? {embedded} : {})}
  } catch {
    return broken('read-word-broken')
  }
}

function broken(id: 'read-word-broken' | 'read-word-large'): Manuscript {
  return {settings: {}, blocks: [], aside: [], form: 'marked', remarks: [{id, severity: 'error'}]}
}
