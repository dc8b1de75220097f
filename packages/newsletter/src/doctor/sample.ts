import type {NewsroomSettings} from '@budstikke/core'
import {personalise} from '../mail/compiled.ts'
import {frameOf} from '../mail/frame.ts'
import {mailDate} from '../mail/headers.ts'
import {compile} from '../mail/mime.ts'

/** The headers of a release's mail as it is handed to the relay, to nobody. */
export function sampleHeaders(settings: NewsroomSettings, now: number): string {
  const [language] = settings.languages
  const mail = compile({
    ...frameOf(settings, language, {list: 'releases'}),
    subject: 'Budstikke',
    preview: 'Budstikke',
    blocks: [{block: 'headline', text: 'Budstikke'}],
    attachments: []
  })
  const token = 'A'.repeat(46)
  const message = personalise(mail, {
    to: 'nobody@example.org',
    date: mailDate(now),
    messageId: 'doctor@example.org',
    unsubscribe: token,
    preferences: token
  })
  return headersOf(new TextDecoder().decode(message))
}

/** The headers of a mail, as they stand. */
export function headersOf(mail: string): string {
  return mail.split(/\r?\n\r?\n/u, 1)[0] ?? ''
}
