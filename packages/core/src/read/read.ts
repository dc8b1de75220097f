import type {VFile} from 'vfile'
import type {Manuscript} from '../model/manuscript.ts'
import {decode} from './decode.ts'
import {frontMatterIn} from './front-matter.ts'
import {readMarkdown} from './markdown.ts'
import {readText} from './text.ts'

/** Reads one kind of source. */
type Reader = (source: string) => Manuscript

const readers: Readonly<Record<string, Reader>> = {
  md: readMarkdown,
  markdown: readMarkdown,
  txt: (source) => readText(source)
}

/** The manuscript in `file`, by the ending of its path; front matter makes it Markdown, else it is plain text. */
export async function read(file: VFile): Promise<Manuscript> {
  const source = typeof file.value === 'string' ? file.value : decode(file.value ?? new Uint8Array()).text
  const reader = readers[file.extname?.slice(1).toLowerCase() ?? ''] ?? (frontMatterIn(source) ? readMarkdown : readText)
  return reader(source)
}
