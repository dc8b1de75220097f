import type {Scope} from './scopes.ts'

/** Where a feed's page is, from the newsroom's root: beside its documents. */
export function pageOf({folder}: Pick<Scope, 'folder'>): string {
  return `${folder}feed.html`
}

/** Where the list of a language's feeds is. No folder: a release may be called `feeds`, and its page would be there. */
export function listOf(language: string): string {
  return `${language}/feeds.html`
}

/** `path` as a document in `folder` links to it, both from the root: right on the web, in a preview and in a copy. */
export function relative(folder: string, path: string): string {
  return '../'.repeat(folder.split('/').length - 1) + path
}
