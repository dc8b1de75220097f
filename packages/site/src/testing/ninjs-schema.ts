const text = {type: 'string'}
const uri = {type: 'string', format: 'uri'}
const time = {type: 'string', format: 'date-time'}
const count = {type: 'integer', minimum: 0}

const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false
})
const list = (items: object) => ({type: 'array', items})

const contactInfo = list({
  ...closed({type: text, role: text, lang: text, name: text, value: text, address: {type: 'object'}}),
  oneOf: [{required: ['value']}, {required: ['address']}]
})
const named = {name: text, rel: text, uri, literal: text}
const said = list(closed({role: text, contentType: text, value: text}, ['value']))

const newsObject = {
  uri,
  type: {enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']},
  representationType: {enum: ['full', 'partial']},
  profile: text,
  version: text,
  firstCreated: time,
  versionCreated: time,
  contentCreated: time,
  pubStatus: {enum: ['usable', 'withheld', 'canceled']},
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  language: text,
  title: text,
  by: text,
  slugline: text,
  located: text,
  descriptions: said,
  headlines: said,
  bodies: list(closed({role: text, contentType: text, charCount: count, wordCount: count, value: text}, ['value'])),
  people: list(closed({...named, contactInfo})),
  organisations: list(closed({...named, contactInfo})),
  subjects: list(closed({...named, creator: text, relevance: count, confidence: count})),
  events: list(closed({...named, id: text})),
  genres: list(closed({name: text, uri, literal: text})),
  altIds: list(closed({role: text, value: text})),
  renditions: list(
    closed({name: text, href: uri, contentType: text, title: text, width: count, height: count, sizeInBytes: count}, [
      'name'
    ])
  ),
  standard: closed({name: {const: 'ninjs'}, version: {const: '3.1'}, schema: uri})
}

const associated = closed({...newsObject, name: text, rel: text}, ['name', 'uri'])

/**
 * Of ninjs 3.1 what a newsroom says, as a JSON Schema (draft 2020-12), written from the specification: names and types as
 * it has them, and no member that it does not know.
 *
 * @see iptc.org/std/ninjs; the schema that IPTC publishes is asked too where it is at hand
 */
export const ninjsSchema = closed({...newsObject, associations: list(associated)}, ['uri'])
