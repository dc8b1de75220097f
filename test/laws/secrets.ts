import {plainBody, type Release} from '@budstikke/core'

/**
 * The whole sentences that a release has for itself: what it shares with an open release (standing text, a contact) is
 * nobody's secret. The headline of a withdrawn one says which it was.
 */
export function ownWords(release: Release, others: string): string[] {
  const texts = [
    ...(release.timing.state === 'withdrawn' ? [] : [release.headline]),
    release.lead ?? '',
    plainBody(release.body),
    ...release.quotes.map(({text}) => text)
  ]
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/u))
    .map((text) => plain(text))
    .filter((text) => text.length > 25 && !others.includes(text))
}

/** A text as it is in every format, which each escape in their own ways: its letters, digits and single spaces. */
export function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>|\\[nrt"]|&[#\w]+;/gu, ' ')
    .replaceAll(/\r?\n /gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same with what stands in the tags of markup: descriptions for those who share a page, names of files. */
export function bare(text: string): string {
  return text
    .replaceAll(/\\[nrt"]|&[#\w]+;/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
