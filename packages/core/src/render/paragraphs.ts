import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/**
 * The text of a section as HTML's elements: paragraphs apart by a blank line, lines that its author ended, and lists of
 * the items that open with `- `.
 */
export function paragraphsOf(text: string): readonly Element[] {
  return text.split(/\n{2,}/u).map((part) => {
    const lines = part.split('\n')
    const items = lines.filter((line) => line.startsWith('- '))
    return items.length === lines.length
      ? h(
          'ul',
          items.map((line) => h('li', line.slice(2)))
        )
      : h('p', broken(lines))
  })
}

function broken(lines: readonly string[]): ElementContent[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [h('br')]), {type: 'text', value: line}])
}
