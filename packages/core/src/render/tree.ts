import type {Root as Hast} from 'hast'
import type {Root as Mdast} from 'mdast'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {label} from '../locales/words.ts'
import type {Bcp47} from '../model/language.ts'
import {type Bases, safe} from './safe.ts'

/** How a body is shown. */
export interface BodyOptions extends Bases {
  readonly language: Bcp47
  /** What opens the ids of footnotes, unique among the bodies of one page. */
  readonly prefix: string
}

/** A body as a sanitised hast tree with absolute addresses, for anyone's page, feed or letter. */
export function bodyTree(body: Mdast, {language, prefix, files, page}: BodyOptions): Hast {
  const processor = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: `${prefix}-`,
    footnoteLabel: label(language, 'release.footnotes'),
    footnoteLabelProperties: {},
    footnoteBackLabel: label(language, 'release.footnoteBack')
  })
  return safe(processor.runSync(body), {files, page}, `${prefix}-`)
}
