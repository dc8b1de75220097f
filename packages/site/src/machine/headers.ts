import type {Artifact} from '@budstikke/core'
import type {Site} from '../page-facts.ts'
import {catalogPath, catalogType} from './api-catalog.ts'
import {headerPolicy} from './policy.ts'

/** Folders whose files have a digest of their content in their names: what is at an address never changes. */
const hashedFolders: readonly string[] = ['pictures/', 'pagefind/fragment/', 'pagefind/index/']

const always: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is for everybody, and readers of feeds run in pages too.
  'Access-Control-Allow-Origin': '*'
}

/**
 * `_headers`: what a host should say with every answer, in the form that Netlify and Cloudflare Pages read and that whoever
 * runs a server of their own can copy from.
 *
 * @see docs.netlify.com/manage/routing/headers; developers.cloudflare.com/pages/configuration/headers
 */
export function headers({newsroom}: Site): Artifact {
  const root = new URL(newsroom.settings.url).pathname
  const rules = [
    rule(`${root}*`, always),
    ...hashedFolders.map((folder) =>
      rule(`${root}${folder}*`, {'Cache-Control': 'public, max-age=31536000, immutable'})
    ),
    rule(root + catalogPath, {'Content-Type': catalogType})
  ]
  return {path: '_headers', type: 'text/plain', content: rules.join('\n')}
}

function rule(path: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${path}\n${lines.join('')}`
}
