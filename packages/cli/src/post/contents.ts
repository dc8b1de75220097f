import type {PublicNewsroom} from '@budstikke/core'
import {digestKit, digestVariant, type Issue, type MailOptions, mailsOf} from '@budstikke/newsletter'

/** What is planned with an issue: its mails by language, or the kit that a digest's are put together from; as JSON. */
export function contentsOf(open: PublicNewsroom, issue: Issue, options: MailOptions): Readonly<Record<string, string>> {
  if (issue.kind === 'digest') return {[digestVariant]: JSON.stringify(digestKit(open, issue, options))}
  return Object.fromEntries(
    Object.entries(mailsOf(open, issue, options)).map(([language, mail]) => [language, JSON.stringify(mail)])
  )
}
