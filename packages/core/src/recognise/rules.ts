import type {Rule} from './rule.ts'

/**
 * Every rule, in the order in which they look. What stands apart is taken before what opens running text, since a
 * contact block taken for a paragraph would make its names speakers:
 *
 * 1. what is no part of the release: the mail around it, the page's furniture, other releases on the page;
 * 2. what stands in lines of its own above the text: embargo, kind, day of publication, headline;
 * 3. what stands apart below it or beside it: pictures, links, topics, boilerplate, fact boxes, contacts;
 * 4. what opens the text: byline, dateline, lead;
 * 5. what only reads the text and takes nothing: issuer, kind, lists and headings, quotes, events.
 */
export const rules: readonly Rule[] = []
