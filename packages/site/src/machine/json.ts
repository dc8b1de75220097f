/** What JSON can say; a member that is `undefined` is not written. */
export type Json = string | number | boolean | readonly Json[] | JsonObject

/** An object of JSON. */
export interface JsonObject {
  readonly [name: string]: Json | undefined
}

/** `value` as JSON that is read by people too, ending in a line break. */
export function jsonText(value: Json): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/**
 * `value` as JSON that may stand in a `<script>`: no `<` is left in it, so that neither `</script` nor `<!--` can be.
 *
 * @see HTML, section 4.12.1.3, "Restrictions for contents of script elements"
 */
export function scriptText(value: Json): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003C`)
}

/** `items` where there are any: an empty list says nothing. */
export function some<Item extends Json>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined
}
