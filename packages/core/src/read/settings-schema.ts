import {z} from 'zod'
import {url} from '../model/address.ts'
import {releaseId, slug} from '../model/identity.ts'
import {bcp47} from '../model/language.ts'
import {kinds} from '../model/release.ts'
import {eventTime, instant, localTime, plainDate} from '../model/time.ts'
import {normalise} from './normalise.ts'

/** A text that must pass a door; `expected` says in a few words what it lets in. */
export function through<Value>(door: (text: string) => Value | undefined, expected: string) {
  return z.string().transform((text, context): Value => {
    const value = door(text)
    if (value !== undefined) return value
    context.addIssue({code: 'custom', message: expected})
    return z.NEVER
  })
}

/** A list that may be left empty (`topics:`) or hold one thing without being a list (`byline: Anna Berg`). */
export function list<Item extends z.ZodType>(item: Item) {
  return z
    .union([z.array(item), item, z.null()])
    .transform((value): readonly z.output<Item>[] =>
      value === null ? [] : Array.isArray(value) ? value : [value as z.output<Item>]
    )
}

// As people see it, like any other text; `0` and `true` are what was typed.
const text = z.string().transform((typed) => normalise(typed).trim())
const orNone = text.nullable()
const day = through(plainDate, 'a day such as 2026-11-21')
const clock = through(localTime, 'a day and a time such as 2026-11-21 09:00')
const moment = through(
  (value) => localTime(value) ?? plainDate(value),
  'a day and a time such as 2026-11-21 09:00, or a day'
)
const eventMoment = through(eventTime, 'a day such as 2026-12-03, or with a time 2026-12-03 10:00')
const address = through((value) => url(value), 'an address that begins with https://')
const identity = through(releaseId, 'an id that begins with tag:')
const section = z.union([
  z.strictObject({heading: text.exactOptional(), text}),
  text.transform((only) => ({text: only}))
])
const file = z.union([
  z.strictObject({
    src: text,
    title: text.exactOptional(),
    type: text.exactOptional(),
    size: through(
      (value) => (/^\d{1,15}$/u.test(value) ? Number(value) : undefined),
      'a number of bytes'
    ).exactOptional()
  }),
  text.transform((src) => ({src}))
])

/** The settings of a release, key by key: what may stand in front matter. Published as JSON Schema for editors. */
export const settingsSchema = z.strictObject({
  id: identity.describe('The identity of the release for life, a tag URI. Never change it.'),
  slug: through(
    (value) => (slug(value) === value ? slug(value) : undefined),
    'lower-case letters a to z, digits and hyphens'
  ).describe('The name of the release in web addresses.'),
  language: through(bcp47, 'a language such as da or sv').describe(
    'The language, where the name of the file does not say it.'
  ),
  kind: z.enum(kinds).describe('What sort of text it is.'),
  label: orNone.describe('The printed word for the kind.'),
  kicker: orNone.describe('The short line above the headline.'),
  headline: text.describe('The headline, where the text has none.'),
  lead: orNone.describe('The summary below the headline.'),
  organisation: orNone.describe('The issuer, where it is not the newsroom’s organisation.'),
  byline: list(text).describe('Who wrote it.'),
  dateline: z
    .strictObject({place: text.exactOptional(), date: day.exactOptional()})
    .nullable()
    .describe('Place and day as printed together.'),
  status: z.enum(['draft', 'published']).describe('draft keeps the release out of everything that is built.'),
  published: through(
    (value) => (value === 'unknown' ? value : (localTime(value) ?? plainDate(value))),
    'a day and a time such as 2026-11-21 09:00, a day, or unknown'
  ).describe(
    'When it is or was published, on the newsroom’s clock: 2026-11-21 09:00, a day, or unknown for old releases without a date.'
  ),
  imported: through(instant, 'an instant such as 2026-11-21T08:00:00Z').describe('When an archive brought it in.'),
  embargo: moment.nullable().describe('The time before which nothing of it may be seen.'),
  corrections: list(z.strictObject({at: clock, note: text})).describe('What was put right after publication.'),
  withdrawn: z.strictObject({at: clock, reason: text}).describe('When and why it was withdrawn.'),
  quotes: list(z.strictObject({text, speaker: text.exactOptional(), role: text.exactOptional()})).describe(
    'Who says what, where the text does not show it.'
  ),
  contacts: list(
    z
      .strictObject({
        name: text.exactOptional(),
        role: text.exactOptional(),
        phones: list(text).exactOptional(),
        emails: list(text).exactOptional()
      })
      .transform((contact) => ({...contact, phones: contact.phones ?? [], emails: contact.emails ?? []}))
  ).describe('Whom journalists may ask.'),
  boilerplate: list(section).describe('Standing text about the sender.'),
  facts: list(section).describe('Fact boxes.'),
  events: list(
    z.strictObject({
      name: text.exactOptional(),
      start: eventMoment,
      end: eventMoment.exactOptional(),
      place: text.exactOptional()
    })
  ).describe('Happenings to attend or follow, in local time.'),
  images: list(
    z.strictObject({
      src: text.exactOptional(),
      alt: text.exactOptional(),
      caption: text.exactOptional(),
      credit: text.exactOptional(),
      rights: text.exactOptional()
    })
  ).describe('Pictures.'),
  attachments: list(file).describe('Files that go with the release.'),
  links: list(
    z.union([
      z.strictObject({url: address.exactOptional(), title: text.exactOptional()}),
      address.transform((only) => ({url: only}))
    ])
  ).describe('Addresses to read on.'),
  topics: list(text).describe('Topics: ids from newsroom.yaml, or words.'),
  related: list(
    z.union([
      z.strictObject({headline: text.exactOptional(), id: identity.exactOptional(), url: address.exactOptional()}),
      identity.transform((id) => ({id})),
      text.transform((headline) => ({headline}))
    ])
  ).describe('Other releases: their ids or headlines.'),
  corrects: identity.nullable().describe('The id of the earlier release that this one puts right.'),
  furniture: z.literal('keep').describe('keep: take nothing in the text for page furniture.')
})
