import type {Artifact} from '@budstikke/core'
import {formats} from './formats.ts'
import {addressOf} from './serve-path.ts'

/** Whether the file at `path` is a feed, live or archive: known by its name, as `feeds` gives it. */
export function isFeed(path: string): boolean {
  return formats.some(({file}) => path === file || path.endsWith(`/${file}`))
}

/** Whether the file at `path` is a live feed, which a hub has to hear of. A year's archive is none; a topic may be called 2026. */
export function isTopic(path: string): boolean {
  const folders = path.split('/').slice(0, -1)
  return (
    isFeed(path) && (!/^\d{4}$/u.test(folders.at(-1) ?? '') || ['topics', 'speakers'].includes(folders.at(-2) ?? ''))
  )
}

/**
 * The addresses of the live feeds in `artifacts` that are other than `before`, the content that was last published by
 * path: what a hub is told. Without `before`, all of them.
 *
 * @see WebSub (W3C Recommendation 2018), section 2: a topic is known by the address that the feed calls `self`
 */
export function changedTopics(
  artifacts: readonly Pick<Artifact, 'path' | 'content'>[],
  url: string,
  before: ReadonlyMap<string, Artifact['content']> = new Map()
): readonly string[] {
  return artifacts
    .filter(({path, content}) => isTopic(path) && !isSame(content, before.get(path)))
    .map(({path}) => addressOf(path, url))
}

function isSame(one: Artifact['content'], other: Artifact['content'] | undefined): boolean {
  if (other === undefined) return false
  const [left, right] = [one, other].map((content) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  )
  return left?.length === right?.length && (left?.every((byte, index) => byte === right?.[index]) ?? false)
}
