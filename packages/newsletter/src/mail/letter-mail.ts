import {
  type Bcp47,
  inLanguage,
  type Instant,
  label,
  localeOf,
  type NewsroomSettings,
  printedTime
} from '@budstikke/core'
import type {Block} from './blocks.ts'
import {footer, frameOf, type MailOptions, masthead} from './frame.ts'
import type {Mail} from './mail.ts'

/** The letters that one person gets about what they asked for. */
export type LetterName = 'confirm' | 'welcome' | 'preferences' | 'goodbye'

/** What a letter says beside its own words. Nothing in it is a stranger's: whoever asks cannot write to somebody else. */
export interface LetterContent {
  /** Where its button leads, with the token of the person. */
  readonly to: string
  /** When that ends. */
  readonly until?: Instant
  /** What the person asked for, in words: topics, languages, how often. */
  readonly wishes?: readonly string[]
}

/**
 * A letter to one person, in their language. It belongs to no list, and its only holes are `to`, `date` and `messageId`:
 * `compile` it, `personalise` it, and `post` what comes out.
 */
export function letterMail(
  settings: NewsroomSettings,
  language: Bcp47,
  name: LetterName,
  {to, until, wishes = []}: LetterContent,
  options: MailOptions = {}
): Mail {
  const organisation = inLanguage(settings.organisation, language)
  const say = (part: 'subject' | 'text' | 'button' | 'after') =>
    label(language, `mails.letters.${name}.${part}`, {organisation})
  const frame = frameOf(settings, language)
  const calendar = localeOf(language)?.reading.calendar
  return {
    ...frame,
    subject: say('subject'),
    preview: say('text'),
    blocks: [
      masthead(settings, language, options),
      {block: 'headline', text: say('subject')},
      paragraph(say('text')),
      ...(wishes.length === 0
        ? []
        : [
            paragraph(label(language, 'mails.letters.wishes')),
            {block: 'list', items: wishes.map((wish) => [paragraph(wish)])} as const
          ]),
      {block: 'button', label: say('button'), to},
      ...(until === undefined
        ? []
        : [
            paragraph(
              label(language, 'mails.letters.until', {
                time: calendar ? printedTime(until, calendar, settings.zone) : until
              })
            )
          ]),
      paragraph(say('after')),
      footer(settings, frame, 'asked')
    ],
    attachments: []
  }
}

function paragraph(words: string): Block {
  return {block: 'paragraph', content: [words]}
}
