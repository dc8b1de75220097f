import {feedHtml} from './html.ts'
import {isClean} from './html-clean.ts'
import type {Report} from './messages.ts'

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
  item: object,
  field: string,
  value: string,
  base: string | undefined,
  report: Report
): string {
  if (value === '') return ''
  // What is clean is known sooner than remembered.
  if (isClean(value, base)) return value
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
