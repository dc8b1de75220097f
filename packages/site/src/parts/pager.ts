import {h, type Html} from '../html.ts'
import type {View} from '../view.ts'

/** How many releases a page lists. */
const perPage = 50

/** One page of a long list. */
export interface Leaf<Item> {
  /** Counted from the oldest, which is 1; absent for the newest, whose number grows. */
  readonly number?: number
  readonly items: readonly Item[]
}

/**
 * A list, newest first, cut into pages that stay: every page but the newest is full and never changes again, since it is
 * counted from the oldest.
 */
export function leavesOf<Item>(items: readonly Item[], size = perPage): readonly Leaf<Item>[] {
  const closed = Math.max(0, Math.floor(items.length / size) - 1)
  const newest: Leaf<Item> = {items: items.slice(0, items.length - closed * size)}
  const others = Array.from({length: closed}, (_, index): Leaf<Item> => {
    const number = closed - index
    const end = items.length - (number - 1) * size
    return {number, items: items.slice(end - size, end)}
  })
  return [newest, ...others]
}

/** Where a page of a list is: the newest at the list's own address, the others below or beside it by their number. */
export function leafAt(path: string, {number}: Pick<Leaf<unknown>, 'number'>): string {
  if (number === undefined) return path
  return path.endsWith('/') ? `${path}${number}.html` : path.replace(/\.html$/u, `-${number}.html`)
}

/** What the ways of a page to its neighbours are made of. */
export function waysFrom<Item>(path: string, leaves: readonly Leaf<Item>[], index: number): readonly unknown[] {
  return [leaves[index - 1], leaves[index + 1]].map((leaf) => leaf && leafAt(path, leaf))
}

/** The ways to the newer and the older page of a list. */
export function pager<Item>(view: View, path: string, leaves: readonly Leaf<Item>[], index: number): readonly Html[] {
  const newer = leaves[index - 1]
  const older = leaves[index + 1]
  if (!newer && !older) return []
  return [
    h('nav', {className: ['pager'], ariaLabel: view.say('pages.pages')}, [
      ...(newer ? [h('a', {rel: ['prev'], href: view.to(leafAt(path, newer))}, view.say('pages.newer'))] : []),
      ...(older ? [h('a', {rel: ['next'], href: view.to(leafAt(path, older))}, view.say('pages.older'))] : [])
    ])
  ]
}
