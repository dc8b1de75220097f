import {h, type Inside} from '../html.ts'
import type {FileFacts} from '../site-options.ts'
import type {View} from '../view.ts'

/** What somebody wants to know before a file is fetched: its format, its pixels, how large it is; nothing where nothing is known. */
export function fileSize(view: View, facts: FileFacts | undefined): readonly Inside[] {
  const parts = [format(facts?.type), pixels(facts), bytes(view, facts?.size)].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [' ', h('span', {className: ['facts']}, `(${parts.join(', ')})`)]
}

function format(type: string | undefined): string | undefined {
  const name = type?.replace(/^.*[/.+-]/u, '').toUpperCase()
  return name === undefined || name.length > 5 ? undefined : name
}

function pixels(facts: FileFacts | undefined): string | undefined {
  return facts?.width === undefined || facts.height === undefined ? undefined : `${facts.width} × ${facts.height}`
}

function bytes({language}: View, size: number | undefined): string | undefined {
  if (size === undefined) return undefined
  const [amount, unit] = size < 1_000_000 ? [Math.ceil(size / 1000), 'kilobyte'] : [size / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(language, {style: 'unit', unit, maximumFractionDigits: 1}).format(amount)
}
