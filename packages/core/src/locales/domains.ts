/** The country (ISO 3166-1) that an address ends in, for those whose press is read here; Åland has the numbers of Finland. */
export const countryOfEnding: Readonly<Record<string, string>> = {dk: 'DK', se: 'SE', no: 'NO', fi: 'FI', ax: 'FI'}

/** How addresses end that are printed without `https://` or `www.`: in the North, and everywhere. */
export const addressEndings: readonly string[] = [
  ...Object.keys(countryOfEnding),
  'nu',
  'is',
  'gl',
  'fo',
  'eu',
  'org',
  'com',
  'net',
  'info'
]
