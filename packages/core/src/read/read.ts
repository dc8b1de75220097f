import type {VFile} from 'vfile'
import type {Manuscript} from '../model/manuscript.ts'
import type {Remark} from '../model/remark.ts'
import {decode, type Encoding} from './decode.ts'
import {frontMatterIn} from './front-matter.ts'
import {readMarkdown} from './markdown.ts'
import {readText} from './text.ts'

/** Reads one kind of source; what is large or seldom needed is loaded when a file of its kind comes. */
type Reader = (source: Source) => Manuscript | Promise<Manuscript>

interface Source {
  readonly bytes: () => Uint8Array
  readonly text: () => string
}

/** The readers by the ending of a file's name. */
const readers: Readonly<Record<string, Reader>> = {
  md: ({text}) => readMarkdown(text()),
  markdown: ({text}) => readMarkdown(text()),
  txt: ({text}) => readText(text()),
  text: ({text}) => readText(text()),
  html: async ({text}) => (await import('./html.ts')).readHtml(text()),
  htm: async ({text}) => (await import('./html.ts')).readHtml(text()),
  docx: async ({bytes}) => (await import('./word.ts')).readWord(bytes()),
  eml: async ({bytes}) => (await import('./mail.ts')).readMail(bytes())
}

/** The endings of the files that can be read, without the dot. */
export const endings: readonly string[] = Object.keys(readers)

/** The manuscript in `file`, by the ending of its path; front matter makes it Markdown, else it is plain text. */
export async function read(file: VFile): Promise<Manuscript> {
  const {value} = file
  const bytes = () => (typeof value === 'string' ? encoder.encode(value) : (value ?? new Uint8Array()))
  const text = () => (typeof value === 'string' ? value : decode(bytes()).text)
  const ending = file.extname?.slice(1).toLowerCase() ?? ''
  const reader = readers[ending]
  if (reader && !isText(ending)) return reader({bytes, text})
  const decoded = typeof value === 'string' ? undefined : decode(bytes())
  const words = decoded === undefined ? text() : decoded.text
  const amiss = isPlainly(words, decoded?.encoding) ? undefined : oddity(bytes())
  if (amiss) return {settings: {}, blocks: [], aside: [], form: 'plain', remarks: [amiss]}
  const manuscript = await (reader
    ? reader({bytes, text: () => words})
    : frontMatterIn(words)
      ? readMarkdown(words)
      : readText(words))
  if (decoded?.foreign === undefined) return manuscript
  const mixed: Remark = {id: 'read-encoding-mixed', actual: String(decoded.foreign)}
  return {...manuscript, remarks: [mixed, ...manuscript.remarks]}
}

function isText(ending: string): boolean {
  return ending !== 'docx' && ending !== 'eml'
}

const encoder = new TextEncoder()

/** Whether nothing can be the matter with the bytes of a text: it says something, and nothing that only machines read. */
function isPlainly(text: string, encoding: Encoding = 'utf-8'): boolean {
  const head = text.slice(0, 4096)
  return (encoding === 'utf-8' || encoding === 'windows-1252') && /[!-\uFFFF]/u.test(head) && !control.test(head)
}

const control = /[\0-\x08\x0B\x0E-\x1F]/u

/** What is the matter with bytes that should be text: there are none, or they are a picture or a program. */
function oddity(bytes: Uint8Array): Remark | undefined {
  const head = bytes.subarray(0, 4096)
  let [words, zeros, controls] = [0, 0, 0]
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0
    if (byte > 0x20) words++
    else if (byte === 0) zeros++
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++
  }
  if (words === 0) return bytes.every((byte) => byte <= 0x20) ? {id: 'read-empty', severity: 'error'} : undefined
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  // UTF-16 without a mark has a zero in every other place; files for machines have them here and there, or other controls.
  if (isWide || (zeros === 0 && controls < head.length / 20)) return undefined
  return zeros > head.length * 0.3 && controls < head.length / 100 ? undefined : {id: 'read-no-text', severity: 'error'}
}
