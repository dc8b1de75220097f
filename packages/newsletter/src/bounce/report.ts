import PostalMime, {type Attachment, type Email} from 'postal-mime'

/** What a mail that came back tells. */
export type Report =
  /** Of one address: it did not arrive, or not yet (RFC 3464). */
  | {
      readonly kind: 'bounce'
      readonly action: 'failed' | 'delayed' | 'other'
      readonly status: string
      readonly clues: Clues
    }
  /** Somebody pressed the button that says it is spam (RFC 5965). */
  | {readonly kind: 'complaint'; readonly clues: Clues}
  /** A mail program asks to leave in its reader's name (RFC 2369, 3.2): `unsubscribe` and a token. */
  | {readonly kind: 'unsubscribe'; readonly token: string}

/** What can tell whose mail it was, the surest first. */
export interface Clues {
  /** Addresses that the report was sent to. */
  readonly sentTo: readonly string[]
  /** What the envelope said (RFC 3461, 4.4). */
  readonly envelope?: string
  readonly messageIds: readonly string[]
}

/** What the mail `raw` tells of mails of ours, one report for each address; nothing for any other mail. */
export async function reportsIn(raw: Uint8Array): Promise<readonly Report[]> {
  const mail = await PostalMime.parse(raw, {attachmentEncoding: 'utf8', forceRfc822Attachments: true})
  const token = /^\s*unsubscribe\s+([\w-]{46})\s*$/iu.exec(mail.subject ?? '')?.[1]
  if (token !== undefined) return [{kind: 'unsubscribe', token}]
  const clues = {sentTo: sentTo(mail), messageIds: idsIn(mail)}
  const status = partOf(mail, 'message/delivery-status') ?? partOf(mail, 'message/global-delivery-status')
  if (status !== undefined) return bouncesIn(status, clues)
  const feedback = partOf(mail, 'message/feedback-report')
  if (feedback === undefined) return []
  const [fields = new Map<string, string>()] = groupsIn(feedback)
  // `not-spam` takes a complaint back; others tell of fraud and viruses, which are not this reader's word.
  if ((fields.get('feedback-type') ?? 'abuse').toLowerCase() !== 'abuse') return []
  const mailFrom = fields.get('original-mail-from')
  return [
    {
      kind: 'complaint',
      clues: {...clues, sentTo: [...clues.sentTo, ...(mailFrom === undefined ? [] : [bare(mailFrom)])]}
    }
  ]
}

function bouncesIn(text: string, clues: Clues): readonly Report[] {
  const [whole = new Map<string, string>(), ...people] = groupsIn(text)
  const envelope = whole.get('original-envelope-id')
  return people.map((fields): Report => {
    const said = fields.get('action')?.toLowerCase()
    return {
      kind: 'bounce',
      action: said === 'failed' || said === 'delayed' ? said : 'other',
      status: /[245]\.\d{1,3}\.\d{1,3}/u.exec(fields.get('status') ?? '')?.[0] ?? '',
      clues: {...clues, ...(envelope === undefined ? {} : {envelope})}
    }
  })
}

function partOf({attachments}: Email, type: string): string | undefined {
  const part = attachments.find(({mimeType}) => mimeType === type)
  return part && textIn(part)
}

function textIn({content}: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** Groups of fields with empty lines between (RFC 3464, 2.1), names in lower case. */
function groupsIn(text: string): readonly ReadonlyMap<string, string>[] {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/gu, ' ')
    .split(/\n{2,}/u)
    .map(
      (group) =>
        new Map(
          group.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
            const colon = line.indexOf(':')
            return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
          })
        )
    )
    .filter((fields) => fields.size > 0)
}

// Servers write the envelope's address into one of these, whatever stands in `To`.
const envelopeHeaders = new Set(['to', 'delivered-to', 'x-original-to', 'x-envelope-to', 'envelope-to', 'return-path'])

function sentTo({headers, attachments}: Email): readonly string[] {
  const own = headers.filter(({key}) => envelopeHeaders.has(key)).map(({value}) => value)
  const returned = attachments
    .filter(({mimeType}) => isReturned(mimeType))
    .flatMap((part) => [...textIn(part).matchAll(/^return-path:\s*(.*)$/gimu)].map(([, value]) => value ?? ''))
  return [...own, ...returned].flatMap((value) => value.split(',')).map(bare)
}

function idsIn({attachments}: Email): readonly string[] {
  return attachments
    .filter(({mimeType}) => isReturned(mimeType))
    .flatMap((part) => {
      // The mail itself may quote others: only its own headers count.
      const [head = ''] = textIn(part).replaceAll('\r\n', '\n').split('\n\n', 1)
      return [...head.matchAll(/^message-id:\s*<([^<>\s]+)>/gimu)].map(([, id]) => id ?? '')
    })
}

function isReturned(type: string): boolean {
  return /^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/u.test(type)
}

function bare(value: string): string {
  return /<([^<>]*)>/u.exec(value)?.[1] ?? value.trim()
}
