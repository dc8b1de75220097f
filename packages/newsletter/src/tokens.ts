import {createHmac, timingSafeEqual} from 'node:crypto'

/** A secret that signs tokens, and the number by which tokens name it. */
export interface Key {
  /** From 0 to 255. */
  readonly id: number
  /** 32 bytes or more. */
  readonly secret: Uint8Array
}

/** The keys of a newsroom: the first signs; all are believed, since an unsubscribe link must work for years. */
export type KeyRing = readonly [Key, ...Key[]]

/** What a token is for. One for another purpose is no token; the numbers are for life. */
export const purposes = {confirm: 1, unsubscribe: 2, preferences: 3, bounce: 4} as const

/** The name of a purpose. */
export type Purpose = keyof typeof purposes

/** What a token says. */
export interface Claim {
  readonly purpose: Purpose
  readonly subscriber: number
  /** Up to 32 bits whose meaning hangs on the purpose: the mailing; for `confirm` the minute since 1970 when it ends. */
  readonly about: number
}

/** The token of `claim`: 46 letters, digits, `-` and `_`, with nothing in it to look up, and nothing that can be guessed. */
export function token(keys: KeyRing, claim: Claim): string {
  return Buffer.from(signed(keys[0], claim, 20)).toString('base64url')
}

/** What `text` says, where one of `keys` signed it for `purpose`; `undefined` for anything else. */
export function claimIn(keys: KeyRing, purpose: Purpose, text: string): Claim | undefined {
  if (!/^[\w-]{46}$/u.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64url')
  // The last letter holds bits that no byte does: `A` and `B` there would be one token.
  return bytes.toString('base64url') === text ? verified(keys, purpose, bytes, 20) : undefined
}

/**
 * Where bounces of a mail to `subscriber` go: `b.<39 letters and digits>@domain`. In lower case and base 32, since local
 * parts are folded on the way; within 64 octets (RFC 5321, section 4.5.3.1.1).
 */
export function returnPath(keys: KeyRing, subscriber: number, mailing: number, domain: string): string {
  return `b.${base32(signed(keys[0], {purpose: 'bounce', subscriber, about: mailing}, 10))}@${domain}`
}

/** Whose mail the return path `address` stands for; `undefined` where we did not make it. */
export function bouncedIn(keys: KeyRing, address: string): Claim | undefined {
  const written = /^b\.([a-z2-7]{39})@/iu.exec(address)?.[1]?.toLowerCase()
  const bytes = written === undefined ? undefined : unBase32(written)
  return bytes && verified(keys, 'bounce', bytes, 10)
}

/**
 * The Message-ID of a mailing's mail to `subscriber`, without angle brackets: the same each time it is tried, so that
 * mailboxes that fold equal ids show one.
 */
export function messageId(keys: KeyRing, mailing: number, subscriber: number, domain: string): string {
  // Not by the newest key: a retry after a change of keys must not look like another mail.
  const oldest = keys.at(-1) ?? keys[0]
  const mark = createHmac('sha256', oldest.secret).update(`message ${mailing}.${subscriber}`).digest('hex').slice(0, 16)
  return `${mailing}.${subscriber}.${mark}@${domain}`
}

const headLength = 14

function signed(key: Key, {purpose, subscriber, about}: Claim, length: number): Uint8Array {
  const head = Buffer.alloc(headLength)
  head.writeUInt8(key.id, 0)
  head.writeUInt8(purposes[purpose], 1)
  head.writeBigUInt64BE(BigInt(subscriber), 2)
  head.writeUInt32BE(about, 10)
  return Buffer.concat([head, seal(key, head, length)])
}

function verified(keys: KeyRing, purpose: Purpose, bytes: Uint8Array, length: number): Claim | undefined {
  const data = Buffer.from(bytes)
  if (data.length !== headLength + length || data.readUInt8(1) !== purposes[purpose]) return undefined
  const head = data.subarray(0, headLength)
  const key = keys.find(({id}) => id === data.readUInt8(0))
  if (key === undefined || !timingSafeEqual(data.subarray(headLength), seal(key, head, length))) return undefined
  return {purpose, subscriber: Number(data.readBigUInt64BE(2)), about: data.readUInt32BE(10)}
}

function seal(key: Key, head: Uint8Array, length: number): Buffer {
  return createHmac('sha256', key.secret).update(head).digest().subarray(0, length)
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

function base32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >>> (bits - 5)) & 31]
    held &= 0xff
  }
  return bits === 0 ? text : text + letters[(held << (5 - bits)) & 31]
}

function unBase32(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const letter of text) {
    held = ((held << 5) | letters.indexOf(letter)) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >>> bits) & 0xff)
    }
  }
  const made = Uint8Array.from(bytes)
  return base32(made) === text ? made : undefined
}
