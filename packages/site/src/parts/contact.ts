import {type Contact, printedPhone} from '@budstikke/core'
import {h, type Html, type Inside} from '../html.ts'
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

function contactLines(view: View, {name, role, phones, emails}: Contact, card: string | undefined): Inside {
  const {say} = view
  return [
    name === undefined ? undefined : h('p', {className: ['p-name']}, name),
    role === undefined ? undefined : h('p', {className: ['p-job-title']}, role),
    phones.map((phone) => way(say('release.phone'), 'p-tel', `tel:${phone}`, printedPhone(phone))),
    emails.map((email) => way(say('release.email'), 'u-email', `mailto:${email}`, email)),
    card === undefined ? undefined : cardLine(view, name, card)
  ]
}

function way(words: string, className: string, href: string, shown: string): Html {
  return h('p', h('span', {className: ['visually-hidden']}, `${words} `), h('a', {className: [className], href}, shown))
}

function cardLine({say, to}: View, name: string | undefined, card: string): Html {
  return h('p', [
    h('a', {className: ['card'], href: to(card), type: 'text/vcard', download: true}, [
      say('pages.release.contactCard'),
      name === undefined ? undefined : h('span', {className: ['visually-hidden']}, `: ${name}`)
    ])
  ])
}
