import {h, type Html} from '../html.ts'

/**
 * The button that copies the text of the element `id`, for those whose browser runs scripts; it says when it is done,
 * also to those who cannot see it. Without it the text is there to be selected.
 */
export function copyButton(id: string, words: string, done: string): Html[] {
  return [
    h('button', {type: 'button', hidden: true, dataCopy: id, dataCopied: done}, words),
    h('span', {role: 'status', id: `${id}-status`})
  ]
}

/** A heading of the second rank, and what stands below it; nothing where that is nothing. */
export function section(
  id: string,
  heading: string,
  content: readonly Html[],
  className: readonly string[] = []
): readonly Html[] {
  if (content.length === 0) return []
  return [
    h('section', {className: ['section', ...className], ariaLabelledBy: id}, [h('h2', {id}, heading), ...content])
  ]
}
