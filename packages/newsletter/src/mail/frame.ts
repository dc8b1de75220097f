import {
  type Bcp47,
  inLanguage,
  label,
  newsroomContacts,
  type NewsroomSettings,
  type PublicRelease,
  type Url
} from '@budstikke/core'
import {domainOf, mailAddress} from '../model/mail-address.ts'
import type {Block, Inline, Logo} from './blocks.ts'
import {lookOf} from './look.ts'
import type {Frame, List, Mailbox} from './mail.ts'
import {placesBelow} from '../model/places.ts'

/** What mails are told beside the newsroom. Everything may be left out. */
export interface MailOptions {
  /** A picture as mails show it, by its whole address: where it lies, and its size in pixels. As it is where absent. */
  readonly picture?: (src: Url) => MailPicture | undefined
  /** The logo, in a format that mail programs show; that of the settings where it is PNG, JPEG or GIF. */
  readonly logo?: Logo
}

/** A picture as mails show it. */
export interface MailPicture {
  readonly src: string
  readonly width?: number
  readonly height?: number
}

/** The lists of a newsroom: releases at once, or gathered. */
export type ListName = 'releases' | 'daily' | 'weekly'

/** What mails in `language` have in common; those on a list say how to leave it. */
export function frameOf(
  settings: NewsroomSettings,
  language: Bcp47,
  {release, list}: {readonly release?: PublicRelease; readonly list?: ListName} = {}
): Frame {
  const {newsletter} = settings
  const from = senderOf(settings, language)
  const name =
    newsletter?.name === undefined ? inLanguage(settings.organisation, language) : inLanguage(newsletter.name, language)
  const replyTo = replyToOf(settings, language, release)
  return {
    language,
    from: {name, address: from},
    ...(replyTo === undefined || replyTo.address === from ? {} : {replyTo}),
    ...(list === undefined ? {} : {list: listOf(settings, language, list)}),
    look: lookOf(settings.theme)
  }
}

function listOf(settings: NewsroomSettings, language: Bcp47, name: ListName): List {
  const {newsletter} = settings
  const from = senderOf(settings, language)
  const places = placesBelow(newsletter?.url ?? settings.url)
  const {bounces = from} = newsletter ?? {}
  return {
    name: label(language, 'mails.list', {organisation: inLanguage(settings.organisation, language)}),
    id: `${name}.${newsletter?.domain ?? domainOf(from)}`,
    // A reader's token stands behind these.
    unsubscribe: places.unsubscribe(''),
    preferences: places.preferences(''),
    // Where reports of bounces are read, a program reads mail.
    mailto: bounces.startsWith('*@') ? `unsubscribe${bounces.slice(1)}` : bounces
  }
}

// A newsroom that sends no mail may still look at what its mails would be.
function senderOf(settings: NewsroomSettings, language: Bcp47): string {
  const known = settings.newsletter?.from ?? newsroomContacts(settings, language).flatMap(({emails}) => emails)[0]
  return asciiAddress(known) ?? `newsroom@${new URL(settings.url).hostname}`
}

function replyToOf(
  settings: NewsroomSettings,
  language: Bcp47,
  release: PublicRelease | undefined
): Mailbox | undefined {
  const own = asciiAddress(settings.newsletter?.replyTo)
  if (own !== undefined) return {address: own}
  for (const {name, emails} of [...(release?.contacts ?? []), ...newsroomContacts(settings, language)])
    for (const email of emails) {
      const address = asciiAddress(email)
      if (address !== undefined) return {address, ...(name === undefined ? {} : {name})}
    }
  return undefined
}

// An address beyond ASCII in a header would ask every server on the way for SMTPUTF8 (RFC 6531).
function asciiAddress(text: string | undefined): string | undefined {
  const address = text === undefined ? undefined : mailAddress(text)
  return address !== undefined && /^[\u0021-\u007E]+$/u.test(address) ? address : undefined
}

/** The organisation on top of a mail. */
export function masthead(settings: NewsroomSettings, language: Bcp47, {logo}: MailOptions): Block {
  const shown = logo ?? logoOf(settings)
  return {
    block: 'masthead',
    name:
      settings.title === undefined ? inLanguage(settings.organisation, language) : inLanguage(settings.title, language),
    to: new URL(`${language}/`, settings.url).href,
    ...(shown === undefined ? {} : {logo: shown})
  }
}

// Hardly a mail program shows SVG.
function logoOf({theme: {logo, darkLogo}, url}: NewsroomSettings): Logo | undefined {
  const placed = (path: string | undefined) =>
    path !== undefined && /\.(?:png|jpe?g|gif)$/iu.test(path) ? new URL(`site/${encodeURI(path)}`, url).href : undefined
  const [src, dark] = [placed(logo), placed(darkLogo)]
  return src === undefined ? undefined : {src, ...(dark === undefined ? {} : {dark})}
}

/** What stands below every mail: why somebody has it, how to leave, and what is not done. */
export function footer(
  settings: NewsroomSettings,
  {language, list, replyTo}: Frame,
  why: 'subscribed' | 'sent' | 'asked'
): Block {
  const organisation = inLanguage(settings.organisation, language)
  const links: readonly Inline[] =
    list === undefined
      ? []
      : [
          {
            mark: 'link',
            to: {before: list.unsubscribe, hole: 'unsubscribe'},
            content: [label(language, 'mails.unsubscribe')]
          },
          {mark: 'break'},
          {
            mark: 'link',
            to: {before: list.preferences, hole: 'preferences'},
            content: [label(language, 'mails.preferences')]
          }
        ]
  return {
    block: 'footer',
    name: organisation,
    content: [
      [label(language, `mails.why.${why}`, {organisation})],
      ...(links.length === 0 ? [] : [links]),
      [...(replyTo === undefined ? [] : [label(language, 'mails.replies'), ' ']), label(language, 'mails.untracked')]
    ]
  }
}
