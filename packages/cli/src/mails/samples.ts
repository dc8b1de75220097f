import {type Bcp47, type Instant, instantAt, localIn, must, plainDate, type PublicNewsroom} from '@budstikke/core'
import {
  digestKit,
  digestMail,
  type DigestName,
  digestOf,
  letterMail,
  type LetterName,
  type Mail,
  type MailOptions,
  placesBelow,
  partsFor,
  releaseMail,
  type ReleaseIssueKind
} from '@budstikke/newsletter'

/** A mail that would go out, to be looked at. */
export interface Sample {
  /** Of its files: `2026-11-hverdagens-hus.da`. */
  readonly name: string
  readonly as: ReleaseIssueKind | DigestName | LetterName
  readonly mail: Mail
}

/** How many releases are shown where nobody names one. */
const newest = 20

/**
 * The mails of a newsroom: those of `story`, else of its newest releases, with what puts them right; its digests as
 * somebody gets them who wants everything; and the letters about a subscription.
 */
export function samplesOf(open: PublicNewsroom, options: MailOptions, story?: string): readonly Sample[] {
  const entries = open.entries.filter((entry) => story === undefined || entry.story === story)
  const releases = entries.slice(0, newest).flatMap((entry) => {
    const {slug, language, timing} = entry.release
    const kinds: readonly ReleaseIssueKind[] =
      timing.state === 'withdrawn'
        ? ['withdrawal']
        : ['release', ...(timing.corrections.length > 0 ? (['correction'] as const) : [])]
    return kinds.map((as) => ({
      name: [slug, language, ...(as === 'release' ? [] : [as])].join('.'),
      as,
      mail: releaseMail(open, entry, as, options)
    }))
  })
  return story === undefined ? [...releases, ...digests(open, options), ...letters(open, options)] : releases
}

// The latest that holds something: it ends the morning after the newest release.
function digests(open: PublicNewsroom, options: MailOptions): readonly Sample[] {
  const last = open.entries.find(({release}) => release.timing.state === 'published')?.since
  if (last === undefined) return []
  const names: readonly DigestName[] = ['daily', 'weekly']
  return names.flatMap((as) => {
    const issue = [0, 1].map((days) => digestOf(open, as, dayAfter(open, last, days))).find((one) => one !== undefined)
    if (issue === undefined) return []
    const kit = digestKit(open, issue, options)
    return open.settings.languages.flatMap((language) => {
      const wishes = [{topic: '*', language, kinds: []}]
      const mail = digestMail(kit, partsFor(kit, {wishes, languages: [language]}), language)
      return mail === undefined ? [] : [{name: `${as}.${language}`, as, mail}]
    })
  })
}

function dayAfter({settings}: PublicNewsroom, at: Instant, days: number) {
  const later = instantAt(Date.parse(at) + days * 86_400_000)
  return must(plainDate(localIn(later, settings.zone).slice(0, 10)))
}

function letters(open: PublicNewsroom, options: MailOptions): readonly Sample[] {
  const {settings} = open
  const names: readonly LetterName[] = ['confirm', 'welcome', 'preferences', 'goodbye']
  const home = settings.newsletter?.url ?? settings.url
  return settings.languages.flatMap((language: Bcp47) =>
    names.map((as) => ({
      name: `${as}.${language}`,
      as,
      mail: letterMail(settings, language, as, {to: placesBelow(home).preferences(sampleToken)}, options)
    }))
  )
}

/** As long as a real one. */
export const sampleToken = 'example'.repeat(7).slice(0, 46)
