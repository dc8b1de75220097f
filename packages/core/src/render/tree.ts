import type {Root as Hast} from 'hast'
import type {Root as Mdast} from 'mdast'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {label} from '../locales/words.ts'
import type {Bcp47} from '../model/language.ts'
import {type Bases, safe} from './safe.ts'
import {usualTree} from './usual-tree.ts'

/** How a body is shown. */
export interface BodyOptions extends Bases {
  readonly language: Bcp47
  /** What opens the ids of footnotes, unique among the bodies of one page. */
  readonly prefix: string
}

/** A body as a sanitised hast tree with absolute addresses, for anyone's page, feed or letter. */
export function bodyTree(body: Mdast, options: BodyOptions): Hast {
  if (last?.body === body && keyOf(last.options) === keyOf(options)) return last.tree
  const tree = made(body, options)
  last = {body, options, tree}
  return tree
}

// The files of a release are made one after the other, and each asks for the same tree. Only the last is kept: those of an
// archive are larger than memory may be.
let last: {readonly body: Mdast; readonly options: BodyOptions; readonly tree: Hast} | undefined

function keyOf({language, prefix, files, page}: BodyOptions): string {
  return [language, prefix, files, page].join(' ')
}

function made(body: Mdast, options: BodyOptions): Hast {
  return usualTree(body, options) ?? anyTree(body, options)
}

/** The same of any body. */
export function anyTree(body: Mdast, {language, prefix, files, page}: BodyOptions): Hast {
  const processor = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: `${prefix}-`,
    footnoteLabel: label(language, 'release.footnotes'),
    footnoteLabelProperties: {},
    footnoteBackLabel: label(language, 'release.footnoteBack')
  })
  // unified takes plain objects alone, and a body that is loaded when it is looked at is of a class.
  return safe(processor.runSync({type: 'root', children: body.children}), {files, page}, `${prefix}-`)
}
