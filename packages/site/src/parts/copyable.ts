import {h, type Html, tagWith} from '../html.ts'

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
  sort: keyof typeof sections = 'plain'
): readonly Html[] {
  if (content.length === 0) return []
  return [sections[sort](id, [headingOf(id, heading), content])]
}

const sections = {
  plain: tagWith('section', {className: ['section']}, 'ariaLabelledBy'),
  about: tagWith('section', {className: ['section', 'about']}, 'ariaLabelledBy'),
  share: tagWith('section', {className: ['section', 'share']}, 'ariaLabelledBy')
}
const headingOf = tagWith('h2', {}, 'id')
