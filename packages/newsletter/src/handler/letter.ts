import {type Bcp47, instantAt} from '@budstikke/core'
import type {Confirming} from '../consent/ask.ts'
import type {Letter} from '../delivery/letters.ts'
import {personalise} from '../mail/compiled.ts'
import {headerAddress, mailDate} from '../mail/headers.ts'
import {letterMail} from '../mail/letter-mail.ts'
import {compile} from '../mail/mime.ts'
import {domainOf} from '../model/mail-address.ts'
import {returnPath} from '../tokens.ts'
import {wishLines} from './form.ts'
import type {Desk} from './options.ts'

/** The letter that asks whoever reads the mail of an address whether it was them. */
export function confirmLetter(
  desk: Desk,
  language: Bcp47,
  {subscriber, address, wishes, token, until}: Confirming
): Omit<Letter, 'key' | 'expires' | 'address'> {
  const {settings, places, registry, mails} = desk
  const {from, domain = domainOf(from), bounces = from} = settings.newsletter
  const {keys, world} = registry
  const content = {to: places.confirm(token), until: instantAt(until), wishes: wishLines(desk, language, wishes)}
  const mail = compile(letterMail(settings, language, 'confirm', content, mails))
  const message = personalise(mail, {
    to: headerAddress({address}),
    date: mailDate(world.now()),
    messageId: `confirm.${subscriber}.${Buffer.from(world.random(12)).toString('hex')}@${domain}`,
    unsubscribe: '',
    preferences: ''
  })
  return {
    returnPath: bounces.startsWith('*@') ? returnPath(keys, subscriber, 0, bounces.slice(2)) : bounces,
    message: new TextDecoder().decode(message)
  }
}
