import {z} from 'zod'
import type {Root} from 'mdast'
import type {E164, Email, Url} from './address.ts'
import type {ReleaseId, Slug} from './identity.ts'
import type {Bcp47} from './language.ts'
import {kinds, type Release} from './release.ts'
import type {EventTime, Instant, PlainDate} from './time.ts'
import {textTree} from './text-schema.ts'

/** A string that has passed its door; the pattern says for other programs what the door lets in. */
function passed<Name extends string>(pattern: RegExp, description: string) {
  return z
    .string()
    .regex(pattern)
    .describe(description)
    .transform((text) => text as Name)
}

const text = z.string()
const id = passed<ReleaseId>(
  /^tag:[a-z0-9@._-]+,\d{4}(?:-\d{2}){0,2}:/u,
  'A tag URI (RFC 4151): for life, never made from the headline.'
)
const url = passed<Url>(/^https?:\/\//u, 'An absolute address.')
const day = passed<PlainDate>(/^\d{4}-\d{2}-\d{2}$/u, 'A day, 2026-03-03 (RFC 3339, full-date).')
const moment = passed<Instant>(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u,
  'A moment in UTC, 2026-03-03T08:00:00Z (RFC 3339).'
)
const eventTime = passed<EventTime>(
  /^(?:\d{4}|-)-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u,
  'A day, or a day with a clock; without the year where the text names none: --04-06T10:00.'
)
const dayOrMoment = z.union([day, moment])
const section = z.strictObject({heading: text.exactOptional(), text})

const corrections = z.array(z.strictObject({at: moment, note: text})).describe('What was put right after publication.')
const timing = z.discriminatedUnion('state', [
  z.strictObject({state: z.literal('draft')}),
  z.strictObject({state: z.literal('embargoed'), until: moment, published: dayOrMoment.exactOptional(), corrections}),
  z.strictObject({
    state: z.literal('published'),
    at: dayOrMoment.exactOptional().describe('Absent for what an archive holds without a day.'),
    added: moment.exactOptional().describe('When an archive brought it in.'),
    corrections
  }),
  z.strictObject({state: z.literal('withdrawn'), at: moment, reason: text, published: dayOrMoment.exactOptional()})
])

/** A release as plain data. Published as JSON Schema for programs in other languages; the interface is the truth. */
export const releaseSchema = z.strictObject({
  id,
  slug: passed<Slug>(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'The name of the release in addresses.'),
  language: passed<Bcp47>(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u, 'A language tag (BCP 47).'),
  kind: z.enum(kinds),
  label: text.exactOptional().describe('The printed word for its kind.'),
  kicker: text.exactOptional().describe('The short line above the headline.'),
  headline: text,
  lead: text.exactOptional().describe('The summary set apart below the headline; not in the body.'),
  organisation: text.exactOptional().describe('The issuer, in its fullest printed form.'),
  byline: z.array(text).describe('Who wrote it.'),
  dateline: z
    .strictObject({place: text.exactOptional(), date: day.exactOptional()})
    .exactOptional()
    .describe('Place and day as printed together.'),
  timing: timing.describe('When it may be seen.'),
  body: textTree
    .transform((tree) => tree as Root)
    .describe('The text as an mdast tree without positions; the lead is not in it.'),
  quotes: z
    .array(z.strictObject({text, speaker: text.exactOptional(), role: text.exactOptional()}))
    .describe('Direct speech, which stands in the body too.'),
  contacts: z
    .array(
      z.strictObject({
        name: text.exactOptional(),
        role: text.exactOptional(),
        phones: z.array(passed<E164>(/^\+[1-9]\d{6,14}$/u, 'A phone number (ITU-T E.164).')),
        emails: z.array(passed<Email>(/^[^\s@]+@[^\s@]+$/u, 'A mail address in lower case.'))
      })
    )
    .describe('Whom journalists may ask.'),
  boilerplate: z.array(section).describe('Standing text about the sender.'),
  facts: z.array(section).describe('Fact boxes.'),
  events: z
    .array(
      z.strictObject({
        name: text.exactOptional(),
        start: eventTime,
        end: eventTime.exactOptional(),
        place: text.exactOptional()
      })
    )
    .describe('Happenings to attend or follow, in local time.'),
  images: z
    .array(
      z.strictObject({
        src: text.exactOptional().describe('An address, or a path from the release’s folder.'),
        alt: text.exactOptional().describe('What the picture shows, for those who do not see it.'),
        caption: text.exactOptional(),
        credit: text.exactOptional(),
        rights: text.exactOptional()
      })
    )
    .describe('Pictures, and captions of those that the source did not bring.'),
  attachments: z
    .array(
      z.strictObject({
        src: text,
        title: text.exactOptional(),
        type: text.exactOptional(),
        size: z.int().nonnegative().exactOptional()
      })
    )
    .describe('Files that go with the release.'),
  links: z
    .array(z.strictObject({url: url.exactOptional(), title: text.exactOptional()}))
    .describe('Addresses and calls to action.'),
  topics: z.array(text),
  related: z
    .array(z.strictObject({headline: text.exactOptional(), id: id.exactOptional(), url: url.exactOptional()}))
    .describe('Other releases that the text names.'),
  corrects: id.exactOptional().describe('The identity of the earlier release that this one puts right.')
})

// The compiler holds the schema and the interface together: what one knows the other must.
type Writable<Value> = Value extends string | Root ? Value : {-readonly [Key in keyof Value]: Writable<Value[Key]>}
type Schema = z.output<typeof releaseSchema>
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : never) : never
true satisfies Same<Schema, Writable<Release>>
