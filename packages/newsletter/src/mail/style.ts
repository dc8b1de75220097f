import type {Look, Shades} from './mail.ts'

/** How wide a mail is at most, in pixels, and how wide its text. */
export const widths = {mail: 600, text: 536} as const

/**
 * What cannot stand on an element itself: dark mode, and narrower edges on telephones. Everything is readable in
 * programs that drop it.
 *
 * `data-ogsc` and `data-ogsb` are what Outlook on the web and in the pocket puts on what it has recoloured.
 */
export function styleSheet({dark}: Look): string {
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
img{border:0}
@media (prefers-color-scheme:dark){${darkRules(dark, '', '')}.lt{display:none!important}.dk{display:inline-block!important}}
${darkRules(dark, '[data-ogsc] ', '[data-ogsb] ')}
@media (max-width:520px){.g{padding-left:16px!important;padding-right:16px!important}.h{font-size:25px!important}}`
}

function darkRules(
  {outside, paper, panel, ink, soft, line, accent, onAccent, mark}: Shades,
  on: string,
  below: string
) {
  const ground = (name: string, shade: string) => `${below}.${name}{background-color:${shade}!important}`
  const words = (name: string, shade: string) => `${on}.${name}{color:${shade}!important}`
  return [
    ground('o', outside),
    ground('p', paper),
    ground('n', panel),
    ground('b', accent),
    words('t', ink),
    words('s', soft),
    words('a', accent),
    words('w', onAccent),
    `${on}.l{border-color:${line}!important}`,
    `${on}.m{border-color:${mark}!important}`
  ].join('')
}

/** Declarations for elements, in the order in which they are given. */
export function css(declarations: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(declarations)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}
