import type {Embedded, Manuscript} from '../model/manuscript.ts'
import {readFragment} from './html.ts'
import {laidOut} from './laid-out.ts'
import {readText} from './text.ts'

/**
 * A mail (`.eml`) as a manuscript: its header printed above the text as mail programs print it, so that the rules for
 * pasted mails read it; the plain part where there is one, since the HTML part of a mail is layout; attachments in
 * `embedded`.
 *
 * @see RFC 5322; RFC 2045 to 2047
 */
export async function readMail(bytes: Uint8Array): Promise<Manuscript> {
  const {default: PostalMime} = await import('postal-mime')
  const mail = await PostalMime.parse(bytes)
  const header = [
    [
      'From',
      [mail.from?.name, mail.from?.address === undefined ? undefined : `<${mail.from.address}>`]
        .filter(Boolean)
        .join(' ')
    ],
    ['Sent', sentAt(mail.headers.find(({key}) => key === 'date')?.value)],
    ['Subject', mail.subject ?? '']
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
  const plain = (mail.text ?? '').trim()
  const printed = [...header, '', plain].join('\n')
  const manuscript = readText(printed)
  const marked = plain === '' && mail.html !== undefined ? readFragment(mail.html) : undefined
  const embedded = mail.attachments.map(({filename, mimeType, content}, index): Embedded => ({
    name: filename ?? `attachment-${index + 1}`,
    type: mimeType,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  }))
  // The plain part has lines of its own, which stay; what was read of the HTML part gets some.
  const whole = marked && laidOut([...manuscript.blocks, ...marked.blocks])
  return {
    ...manuscript,
    blocks: whole?.blocks ?? manuscript.blocks,
    unpacked: whole?.text ?? printed,
    ...(embedded.length > 0 ? {embedded} : {}),
    remarks: manuscript.blocks.length === 0 && marked === undefined ? [{id: 'read-mail-broken', severity: 'error'}] : []
  }
}

// The clock that the sender saw, as the header has it: `Tue, 3 Nov 2026 09:00:00 +0100` is nine o'clock.
function sentAt(date: string | undefined): string {
  const match = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2})/u.exec(date ?? '')
  const month = months.indexOf(match?.[2] ?? '') + 1
  if (!match || month === 0) return ''
  return `${match[3]}-${String(month).padStart(2, '0')}-${match[1]?.padStart(2, '0')} ${match[4]}`
}

// The names that RFC 5322, section 3.3 prescribes, whatever the language of the mail.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
