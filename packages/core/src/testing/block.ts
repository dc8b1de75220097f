import type {Block} from '../model/manuscript.ts'

/** A block of one line, for tests of what looks at blocks. */
export function blockOf(text: string, kind: Block['kind'] = 'paragraph'): Block {
  const start = {line: 1, column: 1, offset: 0}
  return {
    kind,
    text,
    node: {type: 'paragraph', children: [{type: 'text', value: text}]},
    place: {start, end: {line: 1, column: text.length + 1, offset: text.length}},
    gap: 1
  }
}
