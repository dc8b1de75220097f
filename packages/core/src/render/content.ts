import type {Element, ElementContent, Root} from 'hast'
import {localeOf} from '../locales/index.ts'
import {printedTime} from '../locales/printed-time.ts'
import {label} from '../locales/words.ts'
import type {PublicEntry, PublicRelease} from '../collect/public.ts'
import {inLanguage, type NewsroomSettings} from '../model/newsroom.ts'
import type {Contact, Event, Image, Section} from '../model/release.ts'
import {type Instant, type LocalTime, localTime, type PlainDate, plainDate} from '../model/time.ts'
import {url} from '../model/address.ts'
import {printedPhone} from '../recognise/contact/printed-phone.ts'
import {element, type Inside} from './element.ts'
import {paragraphsOf} from './paragraphs.ts'
import {type Bases, linkTo} from './safe.ts'
import {bodyTree} from './tree.ts'

/**
 * All that a reader gets of a release, in reading order: the notice of its correction, pictures, lead, body, facts,
 * events, documents, contacts, standing text. Of a withdrawn release the notice alone.
 *
 * A sanitised hast tree with absolute addresses; headings begin at the second level, and no headline is in it.
 */
export function contentTree(entry: PublicEntry, settings: NewsroomSettings): Root {
  const {release} = entry
  const {language, timing} = release
  const bases: Bases = {files: entry.files, page: entry.permalink}
  const words: Words = {
    bases,
    say: (key, holes) => label(language, key, holes),
    when: (time) => written(entry, settings, time)
  }
  if (timing.state === 'withdrawn') {
    return root([
      element('p', [
        element('strong', [words.say('release.withdrawn', {time: words.when(timing.at)})]),
        ` ${timing.reason}`
      ])
    ])
  }
  const body = bodyTree(release.body, {language, prefix: release.slug, ...bases})
  return root(
    [
      timing.corrections.map(({at, note}) => correction(at, note, words)),
      picturesBeside(entry, body).flatMap((image) => figure(image, words)),
      release.lead === undefined ? [] : element('p', [element('strong', [release.lead])]),
      body.children,
      release.facts.map((fact) => aside(fact, words.say('release.facts'))),
      happening(release, words),
      toReadOn(release, words),
      toAsk(release, words),
      about(release, inLanguage(settings.organisation, language), words)
    ].flat()
  )
}

function correction(at: Instant, note: string, {say, when}: Words): Element {
  return element('p', [element('strong', [say('release.corrected', {time: when(at)})]), ` ${note}`])
}

function happening({events}: PublicRelease, words: Words): readonly Element[] {
  return headed(
    words.say('release.events'),
    events.map((event) => eventItem(event, words))
  )
}

function toReadOn({attachments, links}: PublicRelease, words: Words): readonly Element[] {
  if (attachments.length === 0 && links.length === 0) return []
  const item = (href: string, title = href) => element('li', [link(href, title, words)])
  const elsewhere = links.flatMap(({url: href, title}) => (href === undefined ? [] : item(href, title)))
  return [
    headed(
      words.say('release.attachments'),
      attachments.map(({src, title}) => item(src, title))
    ),
    headed(words.say('release.links'), elsewhere)
  ].flat()
}

function toAsk({contacts}: PublicRelease, words: Words): readonly Element[] {
  return headed(
    words.say('release.contacts'),
    contacts.map((contact) => contactItem(contact, words))
  )
}

function about({boilerplate, organisation}: PublicRelease, newsroom: string, {say}: Words): readonly ElementContent[] {
  if (boilerplate.length === 0) return []
  const fallback = say('release.boilerplate', {organisation: organisation ?? newsroom})
  return boilerplate.flatMap((section) => standing(section, fallback))
}

// Those that the text does not show where it speaks of them.
function picturesBeside({release, files}: PublicEntry, body: Root): readonly Image[] {
  if (release.images.length === 0) return []
  const shown = JSON.stringify(body)
  return release.images.filter(({src}) => src === undefined || !shown.includes(JSON.stringify(url(src, files) ?? '')))
}

// All around the body is made here, of texts and of addresses that `link` and `url` let pass: there is nothing in it to sanitise.
interface Words {
  readonly bases: Bases
  readonly say: (key: Parameters<typeof label>[1], holes?: Readonly<Record<string, string>>) => string
  readonly when: (time: Instant | PlainDate | LocalTime) => string
}

function written({release}: PublicEntry, {zone}: NewsroomSettings, time: Instant | PlainDate | LocalTime): string {
  const calendar = localeOf(release.language)?.reading.calendar
  return calendar ? printedTime(time, calendar, zone) : time
}

function root(children: Root['children']): Root {
  return {type: 'root', children}
}

function headed(heading: string, items: readonly Element[]): Element[] {
  return items.length === 0 ? [] : [element('h2', [heading]), element('ul', items)]
}

function figure({src, alt, caption, credit, rights}: Image, {bases, say}: Words): Element[] {
  const words = [
    caption,
    credit === undefined || caption?.includes(credit) ? undefined : say('release.credit', {credit}),
    rights
  ].filter((part) => part !== undefined)
  if (src === undefined) return []
  const address = url(src, bases.files)
  return [
    element('figure', [
      element('img', [], {...(address === undefined ? {} : {src: address}), alt: alt ?? ''}),
      ...(words.length > 0 ? [element('figcaption', [words.map(sentence).join(' ')])] : [])
    ])
  ]
}

// Caption, credit and terms are sentences of their own, whether or not their author closed them.
function sentence(text: string): string {
  return /[.!?:…]["”»’)]?$/u.test(text) ? text : `${text}.`
}

function aside({heading, text}: Section, fallback: string): Element {
  return element('aside', [element('h2', [heading ?? fallback]), ...paragraphsOf(text)])
}

function standing({heading, text}: Section, fallback: string): ElementContent[] {
  return [element('h2', [heading ?? fallback]), ...paragraphsOf(text)]
}

function eventItem({name, start, end, place}: Event, {when}: Words): Element {
  const dated = (time: string) => {
    const known = plainDate(time) ?? localTime(time)
    return known === undefined ? time.slice(2).replace('T', ' ') : when(known)
  }
  const sameDay = end !== undefined && end.slice(0, 10) === start.slice(0, 10)
  const until = end === undefined ? '' : ` – ${sameDay ? end.slice(11).replace(':', '.') : dated(end)}`
  return element('li', [[name, `${dated(start)}${until}`, place].filter((part) => part !== undefined).join(', ')])
}

function contactItem({name, role, phones, emails}: Contact, words: Words): Element {
  const {say} = words
  const lines: Element[] = []
  const add = (...line: readonly Inside[]) => {
    if (lines.length > 0) lines.push(element('br', []))
    lines.push(element('span', line))
  }
  const who = [name, role].filter((part) => part !== undefined).join(', ')
  if (who !== '') add(who)
  for (const phone of phones) add(`${say('release.phone')} `, link(`tel:${phone}`, printedPhone(phone), words))
  for (const email of emails) add(`${say('release.email')} `, link(`mailto:${email}`, email, words))
  return element('li', lines)
}

// What its address was refused for keeps its words.
function link(address: string, text: string, {bases}: Words): Element {
  const href = linkTo(address, bases)
  return element('a', [text], href === undefined ? {} : {href})
}
