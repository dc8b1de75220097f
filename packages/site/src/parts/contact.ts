import {type Contact, printedPhone} from '@budstikke/core'
import {type Html, type Inside, tag, tagWith} from '../html.ts'
import {cardFile} from '../addresses.ts'
import type {View} from '../view.ts'

/** People whom the press may ask, with their numbers, addresses and contact cards; `folder` is where the cards are, if any. */
export function contactList(view: View, contacts: readonly Contact[], folder: string | undefined): readonly Html[] {
  if (contacts.length === 0) return []
  return [
    element.list(
      contacts.map((contact, index) =>
        element.contact(contactLines(view, contact, folder === undefined ? undefined : folder + cardFile(index)))
      )
    )
  ]
}

const element = {
  list: tag('ul', {className: ['contacts'], role: 'list'}),
  contact: tag('li', {className: ['h-card']}),
  name: tag('p', {className: ['p-name']}),
  role: tag('p', {className: ['p-job-title']}),
  way: tag('p'),
  hidden: tag('span', {className: ['visually-hidden']}),
  phone: tagWith('a', {className: ['p-tel']}, 'href'),
  email: tagWith('a', {className: ['u-email']}, 'href'),
  card: tagWith('a', {className: ['card']}, 'href', {type: 'text/vcard', download: true})
}

function contactLines(view: View, {name, role, phones, emails}: Contact, card: string | undefined): Inside {
  const {say} = view
  return [
    name === undefined ? undefined : element.name(name),
    role === undefined ? undefined : element.role(role),
    phones.map((phone) => way(say('release.phone'), element.phone(`tel:${phone}`, printedPhone(phone)))),
    emails.map((email) => way(say('release.email'), element.email(`mailto:${email}`, email))),
    card === undefined ? undefined : cardLine(view, name, card)
  ]
}

function way(words: string, link: Html): Html {
  return element.way([element.hidden(`${words} `), link])
}

function cardLine({say, to}: View, name: string | undefined, card: string): Html {
  const whose = name === undefined ? undefined : element.hidden(`: ${name}`)
  return element.way(element.card(to(card), [say('pages.release.contactCard'), whose]))
}
