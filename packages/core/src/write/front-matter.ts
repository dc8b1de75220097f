import {Document, isScalar, visit, type YAMLSeq} from 'yaml'

/**
 * The settings as front matter, between its two fences; empty where there is nothing to say.
 *
 * Written so that the failsafe schema reads the same strings, and so that every other YAML reader does: what looks like
 * a number is quoted, a text of several lines is a block, a day is bare.
 */
export function frontMatterOf(settings: readonly (readonly [string, unknown])[], notes: readonly string[]): string {
  if (settings.length + notes.length === 0) return ''
  const comments = notes.map((note) => `# ${note.replaceAll(/\s+/gu, ' ').trim()}\n`).join('')
  return `---\n${comments}${settings.map(([key, value]) => yamlOf(key, value)).join('')}---\n`
}

function yamlOf(key: string, value: unknown): string {
  const document = new Document({[key]: value}, {schema: 'core'})
  visit(document, {
    Seq: (_, seq) => {
      seq.flow = isShort(seq)
    }
  })
  return document.toString({lineWidth: 0, nullStr: '~', singleQuote: true, flowCollectionPadding: false})
}

// A few words in a row are read at a glance: `topics: [aeldre, bolig]`.
function isShort({items}: YAMLSeq): boolean {
  const texts = items.map((item) => (isScalar(item) ? item.value : undefined))
  if (!texts.every((text) => typeof text === 'string')) return items.length === 0
  return !texts.some((text) => text.includes('\n')) && texts.join(', ').length <= 80
}
