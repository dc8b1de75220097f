import {createHash} from 'node:crypto'
import {cleanLine, cleanMail} from '../model/clean.ts'
import type {CompiledMail, Hole, Piece} from './compiled.ts'
import {headerAddress, headerPhrase, headerText} from './headers.ts'
import {holeMark, piecesOf} from './holes.ts'
import {htmlOfMail} from './html.ts'
import type {Attached, Mail} from './mail.ts'
import {quotedPrintable, softBreak} from './quoted-printable.ts'
import {shortened} from './shorten.ts'
import {textOfMail} from './text.ts'

/**
 * A mail made once for all who read it: plain text and HTML in UTF-8, the files that go with it, and headers, with holes
 * for what differs from reader to reader. Seven-bit, no line longer than 76 but for headers that must stand in one.
 *
 * @see RFC 2045, 2046, 2047, 5322; RFC 2369, 2919, 8058 for lists; RFC 3834 for `Auto-Submitted`
 */
export function compile(written: Mail): CompiledMail {
  const mail = shortened(cleanMail(written))
  const parts = {text: textOfMail(mail), html: htmlOfMail(mail)}
  // No line of quoted-printable or base64 has `=_`; the rest keeps mails apart that are quoted within each other.
  const boundary = `=_${createHash('sha256')
    .update(JSON.stringify([mail.subject, parts]))
    .digest('hex')
    .slice(0, 24)}`
  const alternative = multipart('alternative', `${boundary}.a`, [
    encoded('text/plain; charset=utf-8; format=flowed', parts.text),
    encoded('text/html; charset=utf-8', parts.html)
  ])
  const body =
    mail.attachments.length === 0
      ? alternative
      : multipart('mixed', `${boundary}.m`, [alternative, ...mail.attachments.map(attachment)])
  return {
    language: mail.language,
    subject: cleanLine(mail.subject),
    pieces: joined(piecesOf(headersOf(mail)), body)
  }
}

// The order in which people who look at the source look for them.
function headersOf(mail: Mail): string {
  const {from, replyTo, list, language, subject} = mail
  const lines: readonly (readonly [string, string])[] = [
    ['From', headerAddress({...from, address: plain(from.address)})],
    ['To', holeMark('to')],
    ...(replyTo === undefined
      ? []
      : [['Reply-To', headerAddress({...replyTo, address: plain(replyTo.address)})] as const]),
    ['Subject', headerText(subject, 'Subject: '.length)],
    ['Date', holeMark('date')],
    ['Message-ID', `<${holeMark('messageId')}>`],
    ...(list === undefined ? [] : listHeaders(list)),
    ['Auto-Submitted', 'auto-generated'],
    ['Content-Language', plain(language)],
    ['MIME-Version', '1.0']
  ]
  return lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
}

// On one line, however long: folded, it has broken signatures at Gmail. One click is for addresses of `https:` alone.
function listHeaders({
  name,
  id,
  unsubscribe,
  mailto
}: NonNullable<Mail['list']>): readonly (readonly [string, string])[] {
  const token = holeMark('unsubscribe')
  const isSafe = unsubscribe.startsWith('https:')
  return [
    ['List-Id', `${headerPhrase(name)}<${plain(id)}>`],
    ['List-Unsubscribe', `<${plain(unsubscribe)}${token}>, <mailto:${plain(mailto)}?subject=unsubscribe%20${token}>`],
    ...(isSafe ? [['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'] as const] : [])
  ]
}

// Addresses come through doors that let nothing else in; whoever builds a mail by hand is held to it too.
function plain(address: string): string {
  if (/^[\u0021-\u003B\u003D\u003F-\u007E]+$/u.test(address) && address.length < 500) return address
  throw new TypeError(`Unexpected \`${address.slice(0, 80)}\` in a header, expected an address in ASCII`)
}

function multipart(kind: string, boundary: string, parts: readonly (readonly Piece[])[]): readonly Piece[] {
  return joined(
    [`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n`],
    ...parts.map((part) => joined([`--${boundary}\r\n`], part, ['\r\n'])),
    [`--${boundary}--\r\n`]
  )
}

function encoded(type: string, text: string): readonly Piece[] {
  const head = `Content-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
  const pieces = piecesOf(text).flatMap((piece, index): readonly Piece[] => {
    if (typeof piece !== 'string') return [piece]
    // A soft break before and after each hole: what goes into it has a line of its own.
    return [(index === 0 ? '' : softBreak) + quotedPrintable(piece) + softBreak]
  })
  const whole = joined(pieces)
  const last = whole.at(-1)
  return joined([head], typeof last === 'string' ? [...whole.slice(0, -1), last.slice(0, -softBreak.length)] : whole)
}

function attachment({name, type, content}: Attached): readonly Piece[] {
  // Names of ours are ASCII: what is not, a program on the way would lose.
  const file = name.replaceAll(/[^\w.-]+/gu, '-').slice(-80)
  return [
    `Content-Type: ${type}; charset=utf-8; name="${file}"\r\nContent-Disposition: attachment; filename="${file}"\r\nContent-Transfer-Encoding: base64\r\n\r\n`,
    Buffer.from(content)
      .toString('base64')
      .replaceAll(/.{76}(?=.)/gu, '$&\r\n')
  ]
}

/** Pieces one behind the other, texts that touch made one. */
function joined(...lists: readonly (readonly Piece[])[]): readonly Piece[] {
  const all: Piece[] = []
  for (const piece of lists.flat()) {
    const last = all.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece
    else all.push(piece)
  }
  return all
}

/** The holes that a mail has to be filled in. */
export function holesIn({pieces}: CompiledMail): ReadonlySet<Hole> {
  return new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.hole])))
}
