import type {Bcp47} from '@budstikke/core'
import {type Html, inOnePiece} from '../html.ts'
import type {PageFacts, Site} from '../page-facts.ts'
import type {View} from '../view.ts'

/** A part of the frame of a page. */
type Part = (view: View, facts: PageFacts) => readonly Html[]

/**
 * A part of the frame that says the same on the page of every release of a language, made once for all of them: their folders
 * lie side by side, so that one way leads from each to any page that is in none of them. Asked for by every page, what is made
 * here is a tenth of it. Where only some pages of releases are alike, `isAlike` says which.
 */
export function oncePerLanguage(part: Part, isAlike: (facts: PageFacts) => boolean = () => true): Part {
  const remembered = new WeakMap<Site, Map<Bcp47, readonly Html[]>>()
  return (view, facts) => {
    if (!isLikeOthers(facts) || !isAlike(facts)) return part(view, facts)
    const {site, language} = facts
    const made = remembered.get(site) ?? new Map<Bcp47, readonly Html[]>()
    remembered.set(site, made)
    const known = made.get(language) ?? [inOnePiece(part(view, facts))]
    made.set(language, known)
    return known
  }
}

// What an organisation puts in the place of ours, and the calendar of whoever asks for pages, may lead anywhere.
function isLikeOthers({page, site, language}: PageFacts): boolean {
  if (page !== 'release') return false
  const {own, calendar} = site.options
  if (own?.parts !== undefined && own.parts.size > 0) return false
  return calendar?.(language)?.includes('/', language.length + 1) !== true
}
