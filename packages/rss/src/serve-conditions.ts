/** What the conditions of a request come to: `met`, `same` (the copy that the client has is good), `failed`. */
export type Condition = 'met' | 'same' | 'failed'

/**
 * The conditions of a GET or HEAD, weighed in the order of RFC 9110, section 13.2.2: tags go before dates, and a date
 * beside a tag says nothing. A date in no form of HTTP's is as if it were not there.
 */
export function conditionOf(headers: Headers, tag: string, modified: Date | undefined): Condition {
  const [match, noneMatch] = [headers.get('if-match'), headers.get('if-none-match')]
  const unmodifiedSince = httpDate(headers.get('if-unmodified-since'))
  const modifiedSince = httpDate(headers.get('if-modified-since'))
  if (match !== null) {
    if (!names(match, tag, 'strong')) return 'failed'
  } else if (unmodifiedSince !== undefined && modified && seconds(modified) > unmodifiedSince) return 'failed'
  if (noneMatch !== null) return names(noneMatch, tag, 'weak') ? 'same' : 'met'
  return modifiedSince !== undefined && modified && seconds(modified) <= modifiedSince ? 'same' : 'met'
}

// A tag is anything but quotation marks between two of them, so commas split no list (section 8.8.3).
function names(field: string, tag: string, comparison: 'strong' | 'weak'): boolean {
  if (field.trim() === '*') return true
  return [...field.matchAll(/(W\/)?("[\u0021\u0023-\u007E\u0080-\u00FF]*")/gu)].some(
    ([, weak, one]) => one === tag && (comparison === 'weak' || weak === undefined)
  )
}

/** The seconds since 1970 that a date of HTTP's names, in any of its three forms (section 5.6.7); `undefined` for others. */
export function httpDate(field: string | null): number | undefined {
  const said = field?.trim() ?? ''
  // The third form bears no zone, and is in GMT all the same.
  const zoned = forms.slice(0, 2).some((form) => form.test(said)) ? said : forms[2]?.test(said) ? `${said} GMT` : ''
  const milliseconds = zoned === '' ? Number.NaN : Date.parse(zoned)
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000)
}

const forms = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u,
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/u,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/u
]

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}
