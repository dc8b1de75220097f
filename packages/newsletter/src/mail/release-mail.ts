import {calendarOf, happenings, label, newsroomContacts, type PublicEntry, type PublicNewsroom} from '@budstikke/core'
import type {Issue, IssueKind} from '../issue.ts'
import type {Block, Inline} from './blocks.ts'
import type {CompiledMail} from './compiled.ts'
import {footer, frameOf, type MailOptions, masthead} from './frame.ts'
import type {Attached, Mail} from './mail.ts'
import {compile} from './mime.ts'
import {beside, contactBlocks, headed, kickerOf, meta, type Scene, sceneOf, summaryOf, text} from './release-blocks.ts'

/** Why a release is mailed: as news, put right, or taken back. */
export type ReleaseIssueKind = Exclude<IssueKind, 'digest'>

/** The mails of an issue, by language: what `plan` takes, as JSON, and `editionOf` chooses from. */
export function mailsOf(
  {settings}: Pick<PublicNewsroom, 'settings'>,
  issue: Issue,
  options: MailOptions = {}
): Readonly<Record<string, CompiledMail>> {
  const {kind, entries} = issue
  if (kind === 'digest') throw new TypeError('Unexpected digest, expected an issue of one release; see `digestKit`')
  return Object.fromEntries(
    entries.map((entry) => [entry.release.language, compile(releaseMail({settings}, entry, kind, options))])
  )
}

/**
 * A release as a mail in its language: the headline is its subject, the lead what lists of mails show. Of one that was
 * withdrawn only that it was, why, and whom to ask.
 */
export function releaseMail(
  {settings}: Pick<PublicNewsroom, 'settings'>,
  entry: PublicEntry,
  kind: ReleaseIssueKind = 'release',
  options: MailOptions = {}
): Mail {
  const {release, permalink} = entry
  const {language, headline, timing} = release
  const scene = sceneOf(settings, entry, options)
  const frame = frameOf(settings, language, {release, list: 'releases'})
  const isWithdrawn = timing.state === 'withdrawn'
  const subject =
    kind === 'correction' || kind === 'withdrawal' ? label(language, `mails.${kind}`, {headline}) : headline
  return {
    ...frame,
    subject,
    preview: summaryOf(entry),
    page: permalink,
    blocks: [
      masthead(settings, language, options),
      {block: 'kicker', text: kickerOf(scene)},
      {block: 'headline', text: headline},
      ...(isWithdrawn ? withdrawn(scene, kind) : whole(scene, kind)),
      footer(settings, frame, kind === 'release' ? 'subscribed' : 'sent')
    ],
    attachments: isWithdrawn ? [] : calendarFile(scene)
  }
}

function whole(scene: Scene, kind: ReleaseIssueKind): readonly Block[] {
  const {entry, say} = scene
  const {release} = entry
  const {top, body} = text(scene)
  const {facts, events, files, contacts, about} = beside(scene)
  return [
    ...(release.lead === undefined ? [] : [{block: 'lead', text: release.lead} as const]),
    meta(scene),
    ...corrections(scene, kind),
    ...(release.kind === 'invitation' || release.kind === 'opinion' || release.kind === 'regulatory'
      ? [notice([say(`pages.release.${release.kind}`)])]
      : []),
    ...top,
    ...body,
    ...facts,
    ...events,
    ...(happenings(entry).length === 0 ? [] : [{block: 'paragraph', content: [say('mails.calendar')]} as const]),
    ...files,
    ...contacts,
    ...about,
    {block: 'button', label: say('mails.whole'), to: entry.permalink}
  ]
}

function corrections({entry: {release}, say, time}: Scene, kind: ReleaseIssueKind): readonly Block[] {
  const {timing} = release
  if (timing.state === 'withdrawn' || timing.corrections.length === 0) return []
  return [
    notice(
      ...(kind === 'correction' ? [[say('mails.corrected')]] : []),
      ...timing.corrections.map(({at, note}): readonly Inline[] => [
        {mark: 'strong', content: [say('release.corrected', {time: time(at)})]},
        ` ${note}`
      ])
    )
  ]
}

function withdrawn({entry, settings, say, time}: Scene, kind: ReleaseIssueKind): readonly Block[] {
  const {timing, language} = entry.release
  if (timing.state !== 'withdrawn') return []
  return [
    notice(...(kind === 'withdrawal' ? [[say('mails.withdrawn')]] : []), [
      {mark: 'strong', content: [say('release.withdrawn', {time: time(timing.at)})]},
      ` ${timing.reason}`
    ]),
    ...headed(say('release.contacts'), contactBlocks({say}, newsroomContacts(settings, language))),
    {block: 'button', label: say('mails.web'), to: entry.permalink}
  ]
}

function notice(...paragraphs: readonly (readonly Inline[])[]): Block {
  return {block: 'notice', content: paragraphs.map((content) => ({block: 'paragraph', content}))}
}

// Attached, not linked: it is there without the web, its UID is that of the newsroom's calendars, and a mail that puts
// things right mends the entry. It asks for no answer (no METHOD), so no program takes the mail for a meeting.
function calendarFile({entry, settings, say}: Scene): readonly Attached[] {
  const events = happenings(entry)
  if (events.length === 0) return []
  const {language, slug} = entry.release
  return [
    {
      name: `${slug}.ics`,
      type: 'text/calendar',
      content: calendarOf(events, settings, {title: say('release.events'), language})
    }
  ]
}
