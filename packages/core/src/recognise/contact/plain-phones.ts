import {type E164, e164} from '../../model/address.ts'

/** How the numbers of a country are dialled, those that plainly are some. */
interface Plan {
  readonly code: string
  /** What is dialled before a number at home. */
  readonly trunk: string
  readonly opening: RegExp
  /** The fewest and the most digits behind code and trunk. */
  readonly least: number
  readonly most: number
}

const eight = {trunk: '', opening: /^[2-9]/u, least: 8, most: 8}
const varied = {trunk: '0', opening: /^[1-9]/u, least: 7, most: 9}

const plans: ReadonlyMap<string, Plan> = new Map([
  ['DK', {code: '45', ...eight}],
  ['NO', {code: '47', ...eight}],
  ['SE', {code: '46', ...varied}],
  ['FI', {code: '358', ...varied}]
])

/**
 * The number that `printed` spells where it is digits with spaces and hyphens between them, of a country whose languages
 * are read here; `undefined` for whatever else may be one. What this answers, `libphonenumber-js` answers too: it takes
 * forty times as long, since it asks which of two hundred countries' rules may apply.
 */
export function plainPhone(printed: string, country: string): E164 | undefined {
  if (printed.length > longest) return undefined
  const digits = printed.replaceAll(/[ -]/gu, '')
  if (/\D/u.test(digits.slice(1))) return undefined
  if (!digits.startsWith('+')) {
    const plan = plans.get(country)
    return plan && digits.startsWith(plan.trunk) ? numberOf(plan, digits.slice(plan.trunk.length)) : undefined
  }
  for (const plan of plans.values())
    if (digits.startsWith(plan.code, 1)) return numberOf(plan, digits.slice(1 + plan.code.length))
  return undefined
}

// `+358 (0)40 …` with what may be left out is longer, and not plain.
const longest = 30

function numberOf({code, opening, least, most}: Plan, digits: string): E164 | undefined {
  return digits.length >= least && digits.length <= most && opening.test(digits) ? e164(`+${code}${digits}`) : undefined
}
