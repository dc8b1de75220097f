import {type Gist, gistOf, label, type PublicEntry, type PublicRelease} from '@budstikke/core'
import type {Site} from './page-facts.ts'

/** How much of a text stands for it where it has no lead: what a search result shows. */
const longest = 200

/** A release in a sentence or two: its lead, else how its text begins; of a withdrawn one that it is. */
export function summaryOf(site: Site, entry: PublicEntry): string {
  const {release} = entry
  if (release.timing.state === 'withdrawn') return label(release.language, 'pages.release.gone')
  if (release.lead !== undefined) return release.lead
  return cut(gistOfEntry(site, entry).opening.replaceAll(/\s+/gu, ' '))
}

/** What is known of the text of a release without looking at it. Remembered, since lists and plans ask again. */
export function gistOfEntry({options}: Site, {release}: PublicEntry): Gist {
  if (options.gistOf) return options.gistOf(release)
  const gist = remembered.get(release) ?? gistOf(release)
  remembered.set(release, gist)
  return gist
}

const remembered = new WeakMap<PublicRelease, Gist>()

function cut(text: string): string {
  if (text.length <= longest) return text
  const whole = text.slice(0, longest)
  return `${whole.slice(0, Math.max(whole.lastIndexOf(' '), longest / 2))} …`
}

/** The printed word for what sort of text a release is, `Debatindlæg`. */
export function kindOf({release}: PublicEntry): string {
  const {kind, label: printed, language, timing} = release
  if (timing.state === 'withdrawn') return label(language, 'release.withdrawnTitle')
  return amongOthers(printed ?? label(language, `kinds.${kind}`), language)
}

// Printed in capitals it was a line of its own; here it stands among others. Remembered, since there are few such words, and to
// make capitals of one by the rules of its language takes longer than to find it.
function amongOthers(word: string, language: string): string {
  const known = words.get(language) ?? new Map<string, string>()
  words.set(language, known)
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const shown =
    word === word.toLocaleUpperCase(language) ? capitalised(word.toLocaleLowerCase(language), language) : word
  known.set(word, shown)
  return shown
}

const words = new Map<string, Map<string, string>>()
const most = 100

function capitalised(word: string, language: string): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1)
}
