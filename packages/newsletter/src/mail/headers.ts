/** An address as `To` and `From` have it: `"Ida Holm" <ida@example.org>`; a name beyond ASCII as an encoded word (RFC 2047). */
export function headerAddress({address, name}: {readonly address: string; readonly name?: string}): string {
  // A name is a person's word: no control, and so no line end, may pass into a header.
  const clean = (name ?? '')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 60)
  if (clean === '') return address
  if (/^[\u0020-\u007E]*$/u.test(clean)) return `"${clean.replaceAll(/["\\]/gu, '\\$&')}" <${address}>`
  return `${encodedWords(clean)} <${address}>`
}

// An encoded word holds at most 75 characters (RFC 2047, section 2), and no half of a letter.
function encodedWords(text: string): string {
  const words: string[] = []
  let part = ''
  for (const letter of text) {
    if (new TextEncoder().encode(part + letter).length > 42) {
      words.push(part)
      part = ''
    }
    part += letter
  }
  return [...words, part].map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}

/** A moment as mail writes it (RFC 5322, section 3.3): `Tue, 03 Mar 2026 08:00:00 +0000`. */
export function mailDate(now: number): string {
  return new Date(now).toUTCString().replace('GMT', '+0000')
}
