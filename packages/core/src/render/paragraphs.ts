import type {Element} from 'hast'
import {element, type Inside} from './element.ts'

/**
 * The text of a section as HTML's elements: paragraphs apart by a blank line, lines that its author ended, and lists of
 * the items that open with `- `.
 */
export function paragraphsOf(text: string): readonly Element[] {
  return text.split(/\n{2,}/u).map((part) => {
    const lines = part.split('\n')
    return lines.every((line) => line.startsWith('- '))
      ? element(
          'ul',
          lines.map((line) => element('li', [line.slice(2)]))
        )
      : element('p', broken(lines))
  })
}

function broken(lines: readonly string[]): readonly Inside[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [element('br', [])]), line])
}
