import {feedHtml} from './html.ts'
import {isClean} from './html-clean.ts'
import type {Report} from './messages.ts'
import type {PressItem} from './model.ts'

type Remark = Parameters<Report>

interface Memory {
  readonly value: string
  readonly base: string | undefined
  readonly html: string
  readonly remarks: readonly Remark[]
}

// By the item, so that it is forgotten with it. Nothing can be told from outside but the time it takes.
const memories = new WeakMap<object, ReadonlyMap<string, Memory>>()

/**
 * `feedHtml(value, base, report)`, once for as long as both stay the same: an item is written in three formats and stands
 * in several feeds, and cleaning HTML that is not plain is most of its cost.
 */
export function feedHtmlOf(
  item: PressItem,
  field: string,
  value: string,
  base: string | undefined,
  report: Report
): string {
  if (value === '' || isKnownClean(item, value, base)) return value
  const known = memories.get(item)
  const memory = known?.get(field)
  if (memory?.value === value && memory.base === base) {
    for (const remark of memory.remarks) report(...remark)
    return memory.html
  }
  const remarks: Remark[] = []
  const html = feedHtml(value, base, (...remark) => {
    remarks.push(remark)
    report(...remark)
  })
  memories.set(item, new Map([...(known ?? []), [field, {value, base, html, remarks}]]))
  return html
}

/**
 * Whether `value` is clean, as `isClean` says, or was when this item was written before: whoever serves feeds writes the
 * same ones again and again, and to compare an item's HTML with what it was takes a thirtieth of the time of a proof.
 *
 * By the id and not by the item, which is made anew for each feed as often as not. `base` changes nothing: an address
 * that starts from it is not whole, and what holds one is not clean.
 */
function isKnownClean({id, guid, link}: PressItem, value: string, base: string | undefined): boolean {
  // What is short is proven sooner than remembered.
  if (value.length < worthwhile) return isClean(value, base)
  const name = id ?? guid ?? link
  const before = clean.get(name)
  if (before === value) return true
  if (!isClean(value, base)) return false
  held += value.length + (before === undefined ? name.length : -before.length)
  if (held > most) {
    clean.clear()
    held = value.length + name.length
  }
  clean.set(name, value)
  return true
}

/** What was found clean last, by the ids of its items. */
const clean = new Map<string, string>()
let held = 0

// Characters: a paragraph, and the feeds of a newsroom together. All is forgotten when there is more.
const [worthwhile, most] = [500, 6_000_000]
