import {createHash} from 'node:crypto'

/** A key that signs for a domain. The newsletter never sees it: whoever has it hands in what it does. */
export interface DkimKey {
  readonly domain: string
  /** Where its public half is: `<selector>._domainkey.<domain>`. */
  readonly selector: string
  readonly algorithm: 'rsa-sha256' | 'ed25519-sha256'
  /**
   * Signs `data`: with RSA its SHA-256 by PKCS #1 1.5, as `crypto.sign('sha256', data, key)` does; with Ed25519 `data`
   * itself, which is a SHA-256 already (RFC 8463), `crypto.sign(null, data, key)`.
   */
  readonly sign: (data: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/**
 * What is signed. `From` twice, so that nobody on the way can put a second one above it (RFC 6376, section 8.15); what is
 * not there is signed as not being there. `List-Unsubscribe-Post` has to be among them (RFC 8058, section 4).
 */
const signedHeaders = [
  'from',
  'from',
  'to',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'auto-submitted',
  'content-language',
  'mime-version',
  'content-type'
] as const

/**
 * A message with a signature by each of `keys` above its headers, relaxed in headers and body, so that a relay that folds
 * otherwise breaks none. The usual way is that the relay signs; this is for where none does.
 *
 * @see RFC 6376; RFC 8463 for Ed25519
 */
export async function signedBy(keys: readonly DkimKey[], message: Uint8Array): Promise<Uint8Array> {
  const text = Buffer.from(message).toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) throw new TypeError('Unexpected message without a body, expected an empty line below its headers')
  const fields = text.slice(0, end).split(/\r\n(?![ \t])/u)
  const bodyHash = sha256(relaxedBody(text.slice(end + 4))).toString('base64')
  const signatures = await Promise.all(keys.map((key) => signature(key, fields, bodyHash)))
  return Buffer.from(`${signatures.map((one) => `${one}\r\n`).join('')}${text}`, 'latin1')
}

async function signature(key: DkimKey, fields: readonly string[], bodyHash: string): Promise<string> {
  const {domain, selector, algorithm, sign} = key
  // Folded by hand: each line is short, whatever the domain.
  const unsigned = [
    `DKIM-Signature: v=1; a=${algorithm}; c=relaxed/relaxed;`,
    ` d=${domain}; s=${selector};`,
    ` h=${signedHeaders.slice(0, 8).join(':')}:`,
    `  ${signedHeaders.slice(8).join(':')};`,
    ` bh=${bodyHash};`,
    ' b='
  ].join('\r\n')
  const data = Buffer.from(
    `${chosen(fields)
      .map((field) => `${relaxed(field)}\r\n`)
      .join('')}${relaxed(unsigned)}`,
    'latin1'
  )
  const signed = await sign(algorithm === 'ed25519-sha256' ? sha256(data) : data)
  const letters =
    Buffer.from(signed)
      .toString('base64')
      .match(/.{1,72}/gu) ?? []
  return unsigned + letters.join('\r\n ')
}

// Of fields of one name the last is signed first (RFC 6376, section 5.4.2); one that is not there adds nothing.
function chosen(fields: readonly string[]): readonly string[] {
  const left = fields.map((field) => ({field, name: nameOf(field)}))
  return signedHeaders.flatMap((name) => {
    const at = left.findLastIndex((one) => one.name === name)
    return at < 0 ? [] : left.splice(at, 1).map(({field}) => field)
  })
}

function nameOf(field: string): string {
  return field.slice(0, field.indexOf(':')).trim().toLowerCase()
}

/** A field in the relaxed form (section 3.4.2). */
function relaxed(field: string): string {
  const value = field.slice(field.indexOf(':') + 1)
  const unfolded = value.replaceAll('\r\n', '').replaceAll(/[ \t]+/gu, ' ')
  return `${nameOf(field)}:${unfolded.trim()}`
}

/** A body in the relaxed form (section 3.4.4). */
function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/gu, ' ').replace(/ $/u, ''))
  while (lines.length > 0 && lines.at(-1) === '') lines.pop()
  return lines.map((line) => `${line}\r\n`).join('')
}

function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256')
    .update(typeof data === 'string' ? Buffer.from(data, 'latin1') : data)
    .digest()
}
