/**
 * The mails of an mbox file, as bytes: each begins with a line `From `, and `>From ` within it is `From ` (RFC 4155). A
 * file that begins with anything else is one mail.
 */
export function* mailsIn(mbox: Uint8Array): Generator<Uint8Array> {
  // Letter by byte, so that no encoding is touched.
  const text = Buffer.from(mbox.buffer, mbox.byteOffset, mbox.byteLength).toString('latin1')
  if (!text.startsWith('From ')) {
    if (text.trim() !== '') yield mbox
    return
  }
  for (const part of text.slice('From '.length).split(/\r?\n\r?\nFrom (?=\S+ +\S)|^From (?=\S+ +\S)/u)) {
    const end = part.indexOf('\n')
    const mail = part.slice(end + 1).replaceAll(/^>(>*From )/gmu, '$1')
    if (end >= 0 && mail.trim() !== '') yield Buffer.from(mail, 'latin1')
  }
}
