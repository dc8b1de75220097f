import type {Schema} from 'hast-util-sanitize'

/**
 * What the HTML of an item may consist of: words, their structure and language, pictures, sound and film.
 *
 * No `id` and no `class`: inside someone else's page they can only collide. What is in `strip` goes with all its
 * content, since none of it is words; every other unknown element leaves its words behind.
 */
export const allowed: Schema & {tagNames: string[]} = {
  strip: [
    'script',
    'style',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
    'noscript',
    'noembed',
    'noframes',
    'title'
  ],
  tagNames: [
    ...['a', 'abbr', 'address', 'article', 'aside', 'audio', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite'],
    ...['code', 'col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure'],
    ...[
      'footer',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'header',
      'hr',
      'i',
      'img',
      'ins',
      'kbd',
      'li',
      'mark',
      'ol',
      'p'
    ],
    ...['pre', 'q', 's', 'samp', 'section', 'small', 'source', 'span', 'strong', 'sub', 'summary', 'sup', 'table'],
    ...['tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'video', 'wbr']
  ],
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto'], 'title'],
    a: ['href', 'hrefLang'],
    audio: ['src', ['controls', true]],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: [['open', true]],
    img: ['src', 'alt', 'width', 'height'],
    ins: ['cite', 'dateTime'],
    ol: ['start', ['reversed', true]],
    q: ['cite'],
    source: ['src', 'type'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    video: ['src', ['controls', true], 'poster', 'width', 'height']
  },
  // Addresses are judged before (address.ts), and no id is kept; the defaults would judge again, and differently.
  protocols: {},
  clobber: [],
  required: {},
  // A list item without a list is a word in a list all the same; its element is not kept.
  ancestors: {
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table']
  }
}

/** The attributes that hold an address, as hast names them. */
export const addressesIn = ['href', 'src', 'cite', 'poster'] as const

/** What shows another page inside this one. */
export const embedding: readonly string[] = ['iframe', 'embed', 'frame']
