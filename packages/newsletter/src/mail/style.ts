import type {Look, Shades} from './mail.ts'

/** How wide a mail is at most, in pixels, and how wide its text. */
export const widths = {mail: 600, text: 536} as const

/**
 * What cannot stand on an element itself: dark mode, and narrower edges on telephones. Everything is readable in
 * programs that drop it.
 *
 * There are no rules for what Outlook recolours by itself (`[data-ogsc]`): they said the same as the media query, which
 * most Outlooks heed, and were half of all that mail programs did not know in a mail (caniemail); where Outlook chooses
 * the shades, it chooses for text that can be read on its ground in ours.
 */
export function styleSheet({dark}: Look): string {
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
img{border:0}
@media (prefers-color-scheme:dark){${darkRules(dark)}.lt{display:none!important}.dk{display:inline-block!important}}
@media (max-width:520px){.g{padding-left:16px!important;padding-right:16px!important}.h{font-size:25px!important}}`
}

function darkRules({outside, paper, panel, ink, soft, line, accent, onAccent, mark}: Shades): string {
  return [
    ground('o', outside),
    ground('p', paper),
    ground('n', panel),
    ground('b', accent),
    words('t', ink),
    words('s', soft),
    words('a', accent),
    words('w', onAccent),
    `.l{border-color:${line}!important}`,
    `.m{border-color:${mark}!important}`
  ].join('')
}

function ground(name: string, shade: string): string {
  return `.${name}{background-color:${shade}!important}`
}

function words(name: string, shade: string): string {
  return `.${name}{color:${shade}!important}`
}

/** Declarations for elements, in the order in which they are given. */
export function css(declarations: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(declarations)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}
