import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {localeOf} from '../locales/index.ts'
import {printedTime} from '../locales/printed-time.ts'
import {label} from '../locales/words.ts'
import type {PublicEntry} from '../collect/public.ts'
import {inLanguage, type NewsroomSettings} from '../model/newsroom.ts'
import type {Contact, Event, Image, Section} from '../model/release.ts'
import {type Instant, type LocalTime, localTime, type PlainDate, plainDate} from '../model/time.ts'
import {url} from '../model/address.ts'
import {printedPhone} from '../recognise/contact/phones.ts'
import {paragraphsOf} from './paragraphs.ts'
import {safe} from './safe.ts'
import {type BodyOptions, bodyTree} from './tree.ts'

/**
 * All that a reader gets of a release, in reading order: the notice of its correction, pictures, lead, body, facts,
 * events, documents, contacts, standing text. Of a withdrawn release the notice alone.
 *
 * A sanitised hast tree with absolute addresses; headings begin at the second level, and no headline is in it.
 */
export function contentTree(entry: PublicEntry, settings: NewsroomSettings): Root {
  const {release} = entry
  const {language, timing} = release
  const words: Words = {
    entry,
    settings,
    say: (key, holes) => label(language, key, holes),
    when: (time) => written(entry, settings, time)
  }
  if (timing.state === 'withdrawn') {
    return root([
      h('p', [h('strong', words.say('release.withdrawn', {time: words.when(timing.at)})), ` ${timing.reason}`])
    ])
  }
  const options: BodyOptions = {language, prefix: release.slug, files: entry.files, page: entry.permalink}
  const notes = timing.corrections.map(({at, note}) =>
    h('p', [h('strong', words.say('release.corrected', {time: words.when(at)})), ` ${note}`])
  )
  const body = bodyTree(release.body, options)
  const before = [
    ...notes,
    ...picturesBeside(entry, body).flatMap((image) => figure(image, words)),
    ...(release.lead === undefined ? [] : [h('p', [h('strong', release.lead)])])
  ]
  const behind = [
    ...release.facts.map((fact) => aside(fact, words.say('release.facts'))),
    ...headed(
      words.say('release.events'),
      release.events.map((event) => eventItem(event, words))
    ),
    ...headed(
      words.say('release.attachments'),
      release.attachments.map(({src, title}) => h('li', [h('a', {href: src}, title ?? src)]))
    ),
    ...headed(
      words.say('release.links'),
      release.links.flatMap(({url: href, title}) =>
        href === undefined ? [] : [h('li', [h('a', {href}, title ?? href)])]
      )
    ),
    ...headed(
      words.say('release.contacts'),
      release.contacts.map((contact) => contactItem(contact, words))
    ),
    ...release.boilerplate.flatMap((section) =>
      standing(
        section,
        words.say('release.boilerplate', {
          organisation: release.organisation ?? inLanguage(settings.organisation, language)
        })
      )
    )
  ]
  const around = (children: Root['children']) => safe(root(children), options, `${release.slug}-`).children
  return root([...around(before), ...body.children, ...around(behind)])
}

// Those that the text does not show where it speaks of them.
function picturesBeside({release, files}: PublicEntry, body: Root): readonly Image[] {
  if (release.images.length === 0) return []
  const shown = JSON.stringify(body)
  return release.images.filter(({src}) => src === undefined || !shown.includes(JSON.stringify(url(src, files) ?? '')))
}

interface Words {
  readonly entry: PublicEntry
  readonly settings: NewsroomSettings
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
  return items.length === 0 ? [] : [h('h2', heading), h('ul', [...items])]
}

function figure({src, alt, caption, credit, rights}: Image, {say}: Words): Element[] {
  const words = [
    caption,
    credit === undefined || caption?.includes(credit) ? undefined : say('release.credit', {credit}),
    rights
  ].filter((part) => part !== undefined)
  if (src === undefined) return []
  return [
    h('figure', [
      h('img', {src, alt: alt ?? ''}),
      ...(words.length > 0 ? [h('figcaption', words.map(sentence).join(' '))] : [])
    ])
  ]
}

// Caption, credit and terms are sentences of their own, whether or not their author closed them.
function sentence(text: string): string {
  return /[.!?:…]["”»’)]?$/u.test(text) ? text : `${text}.`
}

function aside({heading, text}: Section, fallback: string): Element {
  return h('aside', [h('h2', heading ?? fallback), ...paragraphsOf(text)])
}

function standing({heading, text}: Section, fallback: string): ElementContent[] {
  return [h('h2', heading ?? fallback), ...paragraphsOf(text)]
}

function eventItem({name, start, end, place}: Event, {when}: Words): Element {
  const dated = (time: string) => {
    const known = plainDate(time) ?? localTime(time)
    return known === undefined ? time.slice(2).replace('T', ' ') : when(known)
  }
  const sameDay = end !== undefined && end.slice(0, 10) === start.slice(0, 10)
  const until = end === undefined ? '' : ` – ${sameDay ? end.slice(11).replace(':', '.') : dated(end)}`
  return h('li', [[name, `${dated(start)}${until}`, place].filter((part) => part !== undefined).join(', ')])
}

function contactItem({name, role, phones, emails}: Contact, {say}: Words): Element {
  const who = [name, role].filter((part) => part !== undefined).join(', ')
  const lines: ElementContent[] = who === '' ? [] : [h('span', who)]
  for (const phone of phones)
    lines.push(h('br'), h('span', [`${say('release.phone')} `, h('a', {href: `tel:${phone}`}, printedPhone(phone))]))
  for (const email of emails)
    lines.push(h('br'), h('span', [`${say('release.email')} `, h('a', {href: `mailto:${email}`}, email)]))
  return h('li', lines[0]?.type === 'element' && lines[0].tagName === 'br' ? lines.slice(1) : lines)
}
