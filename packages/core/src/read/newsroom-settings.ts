import {z} from 'zod'
import {type Url, url} from '../model/address.ts'
import {must} from '../model/brand.ts'
import {authority} from '../model/identity.ts'
import {bcp47} from '../model/language.ts'
import {extras, type FeedSettings, type NewsroomSettings, type Topic} from '../model/newsroom.ts'
import type {Remark} from '../model/remark.ts'
import {zone} from '../model/zone.ts'
import {newsletterOf, newsletterSchema} from './newsletter.ts'
import {list, through} from './settings-schema.ts'
import {themeOf, themeSchema} from './theme.ts'
import {readYaml} from './yaml.ts'

const text = z.string()
const perLanguage = z.union([text, z.record(text, text)])
const address = through((value) => url(value), 'an address that begins with https://')

/** The settings of a newsroom, key by key. Published as JSON Schema for editors. */
export const newsroomSchema = z.strictObject({
  organisation: perLanguage.describe('Who sends: one name, or one for each language.'),
  title: perLanguage.describe('What readers see at the top of pages and feeds.'),
  description: perLanguage.describe('One sentence about the newsroom.'),
  url: address.describe('Where the newsroom is published.'),
  since: through((value) => (/^\d{4}$/u.test(value) ? value : undefined), 'a year such as 2026').describe(
    'The year in which the address became ours. Part of the identity of every release: never change it.'
  ),
  zone: through(zone, 'a time zone such as Europe/Copenhagen').describe('The clock that times are read on.'),
  country: through((value) => (/^[A-Z]{2}$/u.test(value) ? value : undefined), 'a country such as DK or SE').describe(
    'Whose phone numbers are written without a country code; else that of each language.'
  ),
  languages: list(through(bcp47, 'a language such as da or sv')).describe(
    'The languages we publish in, the main one first.'
  ),
  contacts: list(
    z.strictObject({
      name: text.exactOptional(),
      role: perLanguage.exactOptional(),
      phones: list(text).exactOptional(),
      emails: list(text).exactOptional()
    })
  ).describe('Whom journalists reach when a release names nobody.'),
  boilerplate: perLanguage.describe('The standing text about us, for releases that bring none.'),
  topics: z
    .record(text, perLanguage)
    .describe('What we write about: a short word for files and addresses, and its label in each language.'),
  feeds: z
    .strictObject({
      newest: through(
        (value) => (/^[1-9]\d{0,3}$/u.test(value) ? Number(value) : undefined),
        'a number from 1 to 9999'
      ).exactOptional(),
      hub: address.exactOptional(),
      stylesheet: text.exactOptional(),
      speakers: list(text).exactOptional()
    })
    .describe('How feeds are made. speakers: all, or the names of those whose words have a feed of their own.'),
  build: z
    .strictObject({without: list(z.enum(extras)).exactOptional()})
    .describe(
      'What is left unmade: feeds of older years (archives), contact cards and calendar files (cards), press kits (kits), news objects (ninjs), the search (search), pictures to share (share).'
    ),
  theme: themeSchema,
  newsletter: newsletterSchema
})

/** What a newsroom's settings hold, and remarks on what is wrong; no settings where something it cannot do without is missing. */
export function readNewsroomSettings(source: string): {
  readonly settings?: NewsroomSettings
  readonly remarks: readonly Remark[]
} {
  const {values, remarks} = readYaml({source, from: 0, to: source.length}, newsroomSchema)
  const needed = (['organisation', 'url', 'since', 'zone', 'languages'] as const).filter(
    (key) => values[key] === undefined
  )
  const missing = needed
    .filter((key) => !new RegExp(`^${key}:`, 'mu').test(source))
    .map((key): Remark => ({
      id: 'newsroom-setting-missing',
      actual: key,
      expected: newsroomSchema.shape[key].description ?? '',
      severity: 'error'
    }))
  const all = [...remarks, ...missing]
  const {organisation, url: where, since, zone: clock, languages} = values
  const [main, ...others] = languages ?? []
  if (
    organisation === undefined ||
    where === undefined ||
    since === undefined ||
    clock === undefined ||
    main === undefined
  )
    return {remarks: all}
  const {title, description, country, contacts, boilerplate, topics, feeds, build} = values
  const newsletter = newsletterOf(values.newsletter)
  const look = themeOf(values.theme ?? {}, source)
  const by = authority(new URL(where).hostname, since)
  if (by === undefined)
    return {
      remarks: [
        ...all,
        {id: 'settings-value', actual: where, expected: 'an address with a domain name', severity: 'error'}
      ]
    }
  return {
    settings: {
      organisation,
      ...(title === undefined ? {} : {title}),
      ...(description === undefined ? {} : {description}),
      url: folderOf(where),
      authority: by,
      zone: clock,
      ...(country === undefined ? {} : {country}),
      languages: [main, ...others],
      contacts: (contacts ?? []).map(({phones, emails, ...who}) => ({
        ...who,
        phones: phones ?? [],
        emails: emails ?? []
      })),
      ...(boilerplate === undefined ? {} : {boilerplate}),
      topics: Object.entries(topics ?? {}).map(([id, labels]): Topic => ({id, labels})),
      feeds: feedsOf(feeds),
      without: build?.without ?? [],
      theme: look.theme,
      ...(newsletter === undefined ? {} : {newsletter})
    },
    remarks: [...all, ...look.remarks]
  }
}

// `speakers: all` is a word for everybody, and a list of one name reads the same.
function feedsOf({speakers, ...others}: z.output<typeof newsroomSchema.shape.feeds> = {}): FeedSettings {
  const everybody = speakers?.some((name) => name.trim().toLowerCase() === 'all') ?? false
  const named = speakers?.map((name) => name.trim()).filter((name) => name !== '') ?? []
  return {newest: 50, ...others, ...(everybody ? {speakers: 'all'} : named.length > 0 ? {speakers: named} : {})}
}

// `https://example.org/presse` is a folder: what is resolved against it must not fall out of it.
function folderOf(where: Url): Url {
  const parsed = new URL(where)
  if (!parsed.pathname.endsWith('/')) parsed.pathname += '/'
  parsed.search = ''
  parsed.hash = ''
  return must(url(parsed.href))
}
