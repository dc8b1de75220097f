import {lists, releases} from './lists.mjs'

export const home = 'https://presse.havn.example'

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Where feeds stand: over everything, and for each list of releases. */
export async function feedPaths() {
  const all = {folder: undefined, items: await releases()}
  return [all, ...(await lists())].map(({folder, items}) => ({params: {folder}, props: {items}}))
}

/** Text as it stands in XML. */
export function escaped(text) {
  return String(text).replaceAll(/[&<>"]/gu, (sign) => entities[sign])
}
