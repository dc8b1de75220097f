import {
  type Bcp47,
  type Kind,
  kinds,
  label,
  localeOf,
  must,
  type NewsroomSettings,
  plainDate,
  printedTime,
  type PublicNewsroom
} from '@budstikke/core'
import {digestTitle, type DigestName, type Issue} from '../issue.ts'
import type {Reader, Wish} from '../model/reader.ts'
import type {Block, Teaser} from './blocks.ts'
import type {CompiledMail} from './compiled.ts'
import {footer, frameOf, type MailOptions, masthead} from './frame.ts'
import type {Frame, Mail} from './mail.ts'
import {compile} from './mime.ts'
import {opened, sceneOf, summaryOf} from './release-blocks.ts'

/**
 * All that a digest's mails are made of, as plain data: the mail of a reader hangs on what they asked for, and workers
 * elsewhere have no newsroom.
 */
export interface DigestKit {
  readonly frames: readonly DigestFrame[]
  /** In the newsroom's order of languages within a story, the newest story first. */
  readonly parts: readonly DigestPart[]
}

/** What a digest in one language has around its releases. */
export interface DigestFrame extends Frame {
  readonly subject: string
  readonly page: string
  readonly top: readonly Block[]
  readonly end: readonly Block[]
}

/** A release in one language, and what readers choose it by. */
export interface DigestPart {
  readonly story: string
  readonly topics: readonly string[]
  readonly kind: Kind
  readonly teaser: Teaser
}

/** The kit of a digest (`digestOf`). */
export function digestKit(
  {settings}: Pick<PublicNewsroom, 'settings'>,
  {release: name, revision, entries, kind}: Issue,
  options: MailOptions = {}
): DigestKit {
  if (kind !== 'digest' || (name !== 'daily' && name !== 'weekly'))
    throw new TypeError(`Unexpected issue \`${name}\`, expected a daily or weekly digest; see \`mailsOf\``)
  const {languages} = settings
  const rank = (language: Bcp47) => (languages.includes(language) ? languages.indexOf(language) : languages.length)
  const used = [...new Set(entries.map(({release}) => release.language))].toSorted((a, b) => rank(a) - rank(b))
  const stories = [...new Set(entries.map(({story}) => story))]
  const parts = stories.flatMap((story) =>
    entries
      .filter((entry) => entry.story === story)
      .toSorted((a, b) => rank(a.release.language) - rank(b.release.language))
      .map((entry): DigestPart => {
        const {release, topics, permalink, published} = entry
        const scene = sceneOf(settings, entry, options)
        return {
          story,
          topics: topics.map(({id}) => id),
          kind: release.kind,
          teaser: {
            language: release.language,
            // Of what sort it is, the heading above says.
            kicker: [
              ...(release.kicker === undefined ? [] : [release.kicker]),
              ...(published === undefined ? [] : [opened(scene.time(published), release.language)])
            ].join(' · '),
            headline: release.headline,
            lead: summaryOf(entry),
            to: permalink,
            more: scene.say('mails.digest.more')
          }
        }
      })
  )
  return {frames: used.map((language) => digestFrame(settings, language, name, revision, options)), parts}
}

function digestFrame(
  settings: NewsroomSettings,
  language: Bcp47,
  name: DigestName,
  day: string,
  options: MailOptions
): DigestFrame {
  const frame = frameOf(settings, language, {list: name})
  const subject = digestTitle(settings, language, name)
  const calendar = localeOf(language)?.reading.calendar
  const date = plainDate(day)
  return {
    ...frame,
    subject,
    page: new URL(`${language}/`, settings.url).href,
    top: [
      masthead(settings, language, options),
      ...(date === undefined
        ? []
        : [
            {
              block: 'kicker',
              text: opened(calendar ? printedTime(date, calendar, settings.zone) : date, language)
            } as const
          ]),
      {block: 'headline', text: subject}
    ],
    end: [footer(settings, frame, 'subscribed')]
  }
}

/** The mail of a digest for whoever gets these parts, in `language`; `undefined` where there are none. */
export function digestMail({frames}: DigestKit, parts: readonly DigestPart[], language: Bcp47): Mail | undefined {
  const frame = frames.find((one) => one.language === language) ?? frames[0]
  const [first] = parts
  if (frame === undefined || first === undefined) return undefined
  const {top, end, ...rest} = frame
  const teasers = parts.map(({teaser}) => teaser)
  const groups = kinds
    .map((kind) => ({kind, teasers: parts.filter((part) => part.kind === kind).map(({teaser}) => teaser)}))
    .filter((group) => group.teasers.length > 0)
  const ordered = groups.flatMap((group) => group.teasers)
  return {
    ...rest,
    // What is in it says more than that it is one.
    subject: parts.length === 1 ? first.teaser.headline : `${rest.subject}: ${first.teaser.headline}`,
    preview: parts.length === 1 ? first.teaser.lead : teasers.map(({headline}) => headline).join(' · '),
    blocks: [
      ...top,
      ...(parts.length < 3
        ? []
        : [{block: 'contents', heading: label(rest.language, 'mails.digest.contents'), teasers: ordered} as const]),
      ...groups.flatMap((group): readonly Block[] => [
        {block: 'heading', level: 2, content: [label(rest.language, `kindsMany.${group.kind}`)]},
        ...group.teasers.map((teaser) => ({block: 'teaser', teaser}) as const)
      ]),
      ...end
    ],
    attachments: []
  }
}

/** What of a digest a reader gets: of each story the version in the first of their languages that they asked for. */
export function partsFor(
  {parts}: DigestKit,
  {wishes, languages}: Pick<Reader, 'wishes' | 'languages'>
): readonly DigestPart[] {
  const wanted = parts.filter((part) => wishes.some((wish) => isWished(part, wish)))
  const rank = ({teaser}: DigestPart) => {
    const index = languages.indexOf(teaser.language)
    return index < 0 ? languages.length : index
  }
  const stories = [...new Set(wanted.map(({story}) => story))]
  return stories.flatMap((story) =>
    wanted
      .filter((part) => part.story === story)
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, 1)
  )
}

function isWished({topics, kind, teaser}: DigestPart, wish: Wish): boolean {
  return (
    (wish.topic === '*' || topics.includes(wish.topic)) &&
    (wish.language === '*' || wish.language === teaser.language) &&
    (wish.kinds.length === 0 || wish.kinds.includes('*') || wish.kinds.includes(kind))
  )
}

/**
 * Which mail of a digest a reader gets: made when the first reader asks for those releases, and kept for the others. There
 * are far fewer sets of releases than readers.
 */
export function digestEdition(kit: DigestKit): (reader: Reader) => CompiledMail | undefined {
  const made = new Map<string, CompiledMail | undefined>()
  return (reader) => {
    const parts = partsFor(kit, reader)
    const spoken = parts.map(({teaser}) => teaser.language)
    const language = reader.languages.find((one) => spoken.some((other) => other === one)) ?? spoken[0]
    if (language === undefined) return undefined
    const key = JSON.stringify([language, parts.map(({teaser}) => teaser.to)])
    if (!made.has(key)) {
      const mail = digestMail(
        kit,
        parts,
        spoken.find((one) => one === language) ?? kit.frames[0]?.language ?? must(spoken[0])
      )
      made.set(key, mail && compile(mail))
    }
    return made.get(key)
  }
}
