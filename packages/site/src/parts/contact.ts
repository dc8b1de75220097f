import {type Contact, printedPhone} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {cardFile} from '../addresses.ts'
import type {View} from '../view.ts'

/** People whom the press may ask, with their numbers, addresses and contact cards; `folder` is where the cards are, if any. */
export function contactList(view: View, contacts: readonly Contact[], folder: string | undefined): readonly Html[] {
  if (contacts.length === 0) return []
  return [
    h(
      'ul',
      {className: ['contacts'], role: 'list'},
      contacts.map((contact, index) =>
        h(
          'li',
          {className: ['h-card']},
          contactLines(view, contact, folder === undefined ? undefined : folder + cardFile(index))
        )
      )
    )
  ]
}

function contactLines(view: View, {name, role, phones, emails}: Contact, card: string | undefined): Html[] {
  const {say} = view
  return [
    ...(name === undefined ? [] : [h('p', {className: ['p-name']}, name)]),
    ...(role === undefined ? [] : [h('p', {className: ['p-job-title']}, role)]),
    ...phones.map((phone) =>
      h('p', [
        h('span', {className: ['visually-hidden']}, `${say('release.phone')} `),
        h('a', {className: ['p-tel'], href: `tel:${phone}`}, printedPhone(phone))
      ])
    ),
    ...emails.map((email) =>
      h('p', [
        h('span', {className: ['visually-hidden']}, `${say('release.email')} `),
        h('a', {className: ['u-email'], href: `mailto:${email}`}, email)
      ])
    ),
    ...(card === undefined ? [] : [cardLine(view, name, card)])
  ]
}

function cardLine({say, to}: View, name: string | undefined, card: string): Html {
  return h('p', [
    h('a', {className: ['card'], href: to(card), type: 'text/vcard', download: true}, [
      say('pages.release.contactCard'),
      ...(name === undefined ? [] : [h('span', {className: ['visually-hidden']}, `: ${name}`)])
    ])
  ])
}
