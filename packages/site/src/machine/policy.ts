/** What a page may do: nothing but what comes from the newsroom's own host, and nothing that stands inline. */
const own: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'"
}

// The search index is read by a program in WebAssembly, from a worker.
const searching: Readonly<Record<string, string>> = {
  ...own,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'"
}

/**
 * The policy that a page states itself, for hosts whose headers nobody can set. What a `<meta>` may not say
 * (`frame-ancestors`) is in the header's alone.
 *
 * @see Content Security Policy Level 3, section 3.3
 */
export function metaPolicy({searches}: {readonly searches: boolean}): string {
  return searches ? searchPolicy : pagePolicy
}

const [pagePolicy, searchPolicy] = [written(own), written(searching)]

/** The policy for the whole newsroom, as a header. A page that states a stricter one is held to both. */
export const headerPolicy: string = written({...searching, 'frame-ancestors': "'none'"})

function written(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
