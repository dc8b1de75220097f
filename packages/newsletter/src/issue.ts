import {
  type Bcp47,
  inLanguage,
  instantIn,
  type Kind,
  label,
  localTime,
  must,
  type NewsroomSettings,
  type PlainDate,
  plainDate,
  type PublicEntry,
  type PublicNewsroom
} from '@budstikke/core'
import {cadence} from './model/states.ts'

declare const issued: unique symbol

/** Why a mailing goes out. */
export type IssueKind = 'release' | 'correction' | 'withdrawal' | 'digest'

/** How often releases are gathered. */
export type DigestName = 'daily' | 'weekly'

/** Who is due a mailing. Plain data: the store keeps it, and every range asks anew. */
export type Audience =
  /** Whose subscription has the cadence and meets the topics, languages and kinds; an empty list meets everything. */
  | {
      readonly to: 'subscribers'
      readonly cadence: (typeof cadence)[keyof typeof cadence]
      readonly topics: readonly string[]
      readonly languages: readonly string[]
      readonly kinds: readonly Kind[]
    }
  /** Who was sent this release in another revision, in one of those of its `languages` that there is a mail in. */
  | {readonly to: 'sent'; readonly release: string; readonly revision: string; readonly languages: readonly string[]}

/** Something to be mailed, after the gate: only what was made of a `PublicNewsroom` can be planned. */
export interface Issue {
  readonly [issued]: true
  readonly kind: IssueKind
  /** The story, or the name of the digest. */
  readonly release: string
  /** The moment of the story's last change, or the day of the digest. Planned twice, it is one mailing. */
  readonly revision: string
  /** What it is called in reports. */
  readonly title: string
  /** Not before this moment, in milliseconds since 1970. */
  readonly due: number
  readonly audience: Audience
  /** Its releases: the language versions of the story, or all that the digest is made of. */
  readonly entries: readonly PublicEntry[]
}

/**
 * The issue of `story` in `open`, all its language versions: as news, or to put right what has been sent. `undefined`
 * where nobody may see the story yet, where there is nothing to put right, or where it was withdrawn and is no news.
 */
export function issueOf(
  open: PublicNewsroom,
  story: string,
  kind: Exclude<IssueKind, 'digest'> = 'release'
): Issue | undefined {
  const versions = open.entries
    .filter((entry) => entry.story === story)
    .toSorted((a, b) => rank(open, a) - rank(open, b))
  const entries = versions.filter((entry) => isFor(entry, kind))
  const [main] = entries
  if (main === undefined) return undefined
  const revision = latest(entries.map(({updated}) => updated))
  const releases = entries.map(({release}) => release)
  const issue: Omit<Issue, typeof issued> = {
    kind,
    release: story,
    revision,
    title: main.release.headline,
    due: Date.parse(latest(entries.map(({since}) => since))),
    audience:
      kind === 'release'
        ? {
            to: 'subscribers',
            cadence: cadence.immediate,
            topics: [...new Set(entries.flatMap(({topics}) => topics.map(({id}) => id)))],
            languages: releases.map(({language}) => language),
            kinds: [...new Set(releases.map((release) => release.kind))]
          }
        : {to: 'sent', release: story, revision, languages: versions.map(({release}) => release.language)},
    entries
  }
  return issue as Issue
}

/**
 * What came in the day, or the seven days, that end at the digest's hour on `day`, as one issue; `undefined` where
 * nothing did. Planned twice, it is one mailing.
 */
export function digestOf(open: PublicNewsroom, name: DigestName, day: PlainDate): Issue | undefined {
  const {settings} = open
  const clock = settings.newsletter?.digestTime ?? '07:00'
  const at = (date: PlainDate) => instantIn(must(localTime(`${date}T${clock}`)), settings.zone)
  const [from, until] = [at(daysBefore(day, name === 'daily' ? 1 : 7)), at(day)]
  const entries = open.entries.filter(
    ({since, release}) => since > from && since <= until && release.timing.state === 'published'
  )
  if (entries.length === 0) return undefined
  const issue: Omit<Issue, typeof issued> = {
    kind: 'digest',
    release: name,
    revision: day,
    title: digestTitle(settings, settings.languages[0], name),
    due: Date.parse(until),
    audience: {to: 'subscribers', cadence: cadence[name], topics: [], languages: [], kinds: []},
    entries
  }
  return issue as Issue
}

function daysBefore(day: PlainDate, count: number): PlainDate {
  return must(plainDate(new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10)))
}

/** What a digest is called: `Dagens nyheder fra Fyrlygten`. */
export function digestTitle(settings: NewsroomSettings, language: Bcp47, name: DigestName): string {
  return label(language, `mails.digest.${name}`, {organisation: inLanguage(settings.organisation, language)})
}

function isFor({release: {timing}}: PublicEntry, kind: IssueKind): boolean {
  if (kind === 'withdrawal') return timing.state === 'withdrawn'
  if (timing.state === 'withdrawn') return false
  return kind === 'release' || timing.corrections.length > 0
}

function latest(moments: readonly string[]): string {
  return moments.reduce((last, moment) => (moment > last ? moment : last))
}

function rank({settings}: PublicNewsroom, {release}: PublicEntry): number {
  const index = settings.languages.indexOf(release.language)
  return index < 0 ? settings.languages.length : index
}
