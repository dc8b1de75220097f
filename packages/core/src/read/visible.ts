import type {Element} from 'hast'

/** What an element of a page is to its readers: nothing that is shown, something that works the page, or text. */
export type Shape = 'silent' | 'aside' | 'text'

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'head',
  'link',
  'meta',
  'audio',
  'video'
])
const working = new Set(['nav', 'form', 'dialog', 'button', 'select', 'input', 'textarea', 'menu'])
const workingRoles = new Set(['navigation', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar', 'tablist'])
// Words that makers of consent dialogues give their boxes, in whatever language the page is.
const consent =
  /(?:^|[-_ ])(?:cookie|cookies|cookiebanner|cookie-banner|consent|gdpr|CybotCookiebot\w*|onetrust\S*|coi-\S*)(?:$|[-_ ])/iu

/** The shape of an element: by its name, its role, what hides it, and the names that consent boxes go by. */
export function shapeOf({tagName, properties}: Element): Shape {
  if (silent.has(tagName)) return 'silent'
  const role = properties['role']
  if (working.has(tagName) || (typeof role === 'string' && workingRoles.has(role))) return 'aside'
  if (properties['hidden'] !== undefined && properties['hidden'] !== false) return 'aside'
  if (properties['ariaHidden'] === 'true') return 'aside'
  if (
    typeof properties['style'] === 'string' &&
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(properties['style'])
  )
    return 'aside'
  return consent.test(namesOf(properties)) ? 'aside' : 'text'
}

function namesOf({id, className}: Element['properties']): string {
  const classes = Array.isArray(className) ? className.join(' ') : ''
  return `${typeof id === 'string' ? id : ''} ${classes}`
}
