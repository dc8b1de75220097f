const address = {type: 'string', format: 'uri', pattern: '^[a-z][a-z0-9+.-]*:'}
const time = {type: 'string', format: 'date-time'}
const size = {type: 'number', exclusiveMinimum: 0}

const author = {
  type: 'object',
  properties: {name: {type: 'string'}, url: address, avatar: address},
  anyOf: [{required: ['name']}, {required: ['url']}, {required: ['avatar']}],
  additionalProperties: false
}

// "Names of custom objects start with an underscore, then a letter, and have no dot."
const extensions = {'^_[A-Za-z][^.]*$': {type: 'object'}}

/**
 * JSON Feed 1.1 as a JSON Schema, written from the specification: every field it names and no other, `author` of
 * version 1 beside `authors` as it recommends.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: {const: 'https://jsonfeed.org/version/1.1'},
    title: {type: 'string'},
    home_page_url: address,
    feed_url: address,
    description: {type: 'string'},
    user_comment: {type: 'string'},
    next_url: address,
    icon: address,
    favicon: address,
    authors: {type: 'array', items: author, minItems: 1},
    author,
    language: {type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'},
    expired: {type: 'boolean'},
    hubs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'url'],
        properties: {type: {type: 'string'}, url: address},
        additionalProperties: false
      }
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{required: ['content_html']}, {required: ['content_text']}],
        properties: {
          id: {type: 'string', minLength: 1},
          url: address,
          external_url: address,
          title: {type: 'string'},
          content_html: {type: 'string'},
          content_text: {type: 'string'},
          summary: {type: 'string'},
          image: address,
          banner_image: address,
          date_published: time,
          date_modified: time,
          authors: {type: 'array', items: author, minItems: 1},
          author,
          tags: {type: 'array', items: {type: 'string'}},
          language: {type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'},
          attachments: {
            type: 'array',
            items: {
              type: 'object',
              required: ['url', 'mime_type'],
              properties: {
                url: address,
                mime_type: {type: 'string', pattern: '^[a-z]+/[a-z0-9][a-z0-9.+-]*$'},
                title: {type: 'string'},
                size_in_bytes: size,
                duration_in_seconds: size
              },
              additionalProperties: false
            }
          }
        },
        patternProperties: extensions,
        additionalProperties: false
      }
    }
  },
  patternProperties: extensions,
  additionalProperties: false
}
