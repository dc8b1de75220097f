import type {PublicEntry} from '@budstikke/core'
import {releaseMail, shownHtml} from '@budstikke/newsletter'
import {sampleToken} from '../mails/samples.ts'
import type {Shown} from './shown.ts'

/**
 * What a mail may do in its frame: look as it says on its elements, and show pictures. No script, no form, nothing else
 * from anywhere.
 */
export const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin"

/** A release as the mail that it will be: as news, and where it was put right or withdrawn as what says so. */
export function mailPage({open}: Shown, entry: PublicEntry): string {
  const {timing} = entry.release
  const {url} = open.settings
  const kind = timing.state === 'withdrawn' ? 'withdrawal' : timing.corrections.length > 0 ? 'correction' : 'release'
  const mail = releaseMail(open, entry, kind, {
    // Here the newsroom is on this machine.
    picture: (src) => ({src: src.startsWith(url) ? new URL(src).pathname : src})
  })
  return shownHtml(mail, {to: '', date: '', messageId: '', unsubscribe: sampleToken, preferences: sampleToken})
}
