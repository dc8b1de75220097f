/** The ways to look at a release: on a wide screen, on a phone, as a feed reader has it, as a mail, and as it was understood. */
export const views = ['page', 'phone', 'reader', 'mail', 'explain'] as const

/** One of them. */
export type View = (typeof views)[number]

/** The view of that name; `page` where there is none. */
export function viewNamed(name: string | null): View {
  return views.find((view) => view === name) ?? 'page'
}

/** Where the preview's own pages are. No language is called so, so no page of a newsroom is here. */
export const own = '/-preview/'

/** The address of the desk with a release on it. */
export function deskAddress(path: string | undefined, view: View = 'page'): string {
  const words = new URLSearchParams({
    ...(path === undefined ? {} : {release: path}),
    ...(view === 'page' ? {} : {view})
  })
  const query = words.toString()
  return query === '' ? own : `${own}?${query}`
}
