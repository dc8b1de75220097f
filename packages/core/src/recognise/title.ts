import type {Manuscript} from '../model/manuscript.ts'
import type {Rule} from './rule.ts'
import {taken} from './blocks/taking.ts'

/**
 * The author's headline: the one heading of depth 1 in a text that has settings, whatever its words. Whoever wrote
 * settings wrote no menu, no button and no other release; `# Nej` and `# 112` are headlines there.
 */
export const title: Rule = {
  id: 'title',
  silencedBy: ['headline'],
  find({blocks, manuscript}) {
    if (!isAuthors(manuscript)) return undefined
    const [heading, second] = blocks.filter(({kind, depth}) => kind === 'heading' && depth === 1)
    if (!heading || second) return undefined
    const value = heading.text
    return {
      found: {headline: value},
      evidence: [taken(heading, {field: 'headline', rule: 'title', value})],
      rest: blocks.filter((block) => block !== heading)
    }
  }
}

function isAuthors({form, aside}: Manuscript): boolean {
  return form === 'marked' && aside.some(({reason}) => reason === 'settings')
}
