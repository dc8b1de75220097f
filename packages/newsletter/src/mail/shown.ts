import {cleanMail} from '../model/clean.ts'
import type {Filling} from './compiled.ts'
import {piecesOf} from './holes.ts'
import {htmlOfMail} from './html.ts'
import type {Mail} from './mail.ts'
import {shortened} from './shorten.ts'
import {textOfMail} from './text.ts'

/** The HTML of a mail as its reader's program has it, for people who look at it before it is sent. */
export function shownHtml(mail: Mail, filling: Filling, scheme?: 'light' | 'dark'): string {
  const html = filled(htmlOfMail(shortened(cleanMail(mail))), filling)
  if (scheme === undefined) return html
  // Whatever the machine that shows it prefers.
  return html.replace('(prefers-color-scheme:dark)', scheme === 'dark' ? 'all' : 'not all')
}

/** The plain text of a mail, as `shownHtml` has the other. */
export function shownText(mail: Mail, filling: Filling): string {
  return filled(textOfMail(shortened(cleanMail(mail))), filling)
}

function filled(text: string, filling: Filling): string {
  return piecesOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : filling[piece.hole]))
    .join('')
}
