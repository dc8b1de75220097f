import {type Bcp47, bcp47, primaryLanguage} from '@budstikke/core'
import type {Desk} from './options.ts'

/** The newsroom's language that is `wanted` first, as a tag or as `Accept-Language` has it (RFC 9110, 12.5.4); else its main one. */
export function languageFor(
  {settings}: Pick<Desk, 'settings'>,
  ...wanted: readonly (string | null | undefined)[]
): Bcp47 {
  const [main] = settings.languages
  for (const text of wanted) {
    const tags = rankedTags(text ?? '')
    for (const tag of tags) {
      const known = bcp47(tag)
      const language = known && settings.languages.find((one) => one === known || one === primaryLanguage(known))
      if (language !== undefined) return language
    }
  }
  return main
}

function rankedTags(text: string): readonly string[] {
  return text
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((one) => one.trim())
      const weight = parameters.find((one) => one.startsWith('q='))
      return {tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0}
    })
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({tag}) => tag)
}
