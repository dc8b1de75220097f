/**
 * The parts of pages, by what they are part of. Each can be replaced by a file of its name in the newsroom's folder
 * `site`: `footer.html` all of the footer, `release-contacts.html` one part of a release's page, `release.html` how a
 * release's parts are laid out.
 */
export const partNames = {
  header: ['brand', 'menu', 'languages'],
  footer: ['about', 'links'],
  front: ['welcome', 'releases', 'events', 'contacts', 'topics', 'follow'],
  release: [
    'title',
    'notices',
    'picture',
    'body',
    'facts',
    'events',
    'pictures',
    'files',
    'contacts',
    'kit',
    'share',
    'citation',
    'topics',
    'related',
    'boilerplate'
  ],
  topic: ['title', 'releases', 'pager'],
  year: ['title', 'releases', 'pager'],
  archive: ['title', 'years', 'topics'],
  search: ['title', 'form', 'results'],
  contacts: ['title', 'contacts'],
  media: ['title', 'pictures', 'pager'],
  accessibility: ['title', 'statement'],
  'not-found': ['title', 'links'],
  root: ['languages']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What has parts: the frame's header and footer, and the content of each sort of page. */
export type Whole = keyof typeof partNames

/** The parts of one whole. */
export type PartOf<Name extends Whole> = (typeof partNames)[Name][number]

/** Whether `name` is that of a part, as its file is called: `footer`, `release-contacts`, `footer.da`. */
export function isPart(name: string): boolean {
  const [part = ''] = name.split('.')
  return allNames.has(part)
}

const allNames: ReadonlySet<string> = new Set(
  Object.entries(partNames).flatMap(([whole, parts]) => [whole, ...parts.map((part) => `${whole}-${part}`)])
)
