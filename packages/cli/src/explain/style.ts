/** How the page of `explain` looks: light and dark, on paper, from phones to wide screens. Nothing in it asks the network. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --soft: #55555f; --line: #c9c9d2; --wash: #f5f5f8; --link: #0b4fb3; --tint: 90%; --deep: 78%; --edge: 35%; --much: 85% }
@media (prefers-color-scheme: dark) { :root { --paper: #16161a; --ink: #ececf1; --soft: #b4b4c0; --line: #4a4a55; --wash: #202027; --link: #9cc4ff; --tint: 21%; --deep: 32%; --edge: 72%; --much: 45% } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
.skip { position: absolute; left: -100vw }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem }
header, footer { max-width: 90rem; margin: 0 auto; padding: 1.25rem clamp(1rem, 3vw, 2rem) .5rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; margin: 0 0 .75rem }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
header p { margin: .4rem 0; color: var(--soft); max-width: 65ch }
.remarks { margin: .75rem 0 0; padding: .75rem 1rem; border: 1px solid var(--line); border-inline-start: 5px solid hsl(35 var(--much) 50%); border-radius: 4px }
.remarks ul { margin: 0; padding-inline-start: 1.2rem }
main { max-width: 90rem; margin: 0 auto; padding: .5rem clamp(1rem, 3vw, 2rem) 2rem; display: grid; gap: 1.5rem clamp(1rem, 3vw, 2.5rem); grid-template-columns: minmax(0, 1fr) }
@media (min-width: 56rem) { main { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) } #fields { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: .5rem .5rem 2rem } }
.text { counter-reset: line; line-height: 1.9 }
.text p { margin: 0; padding-inline-start: 3rem; position: relative; white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1.9em }
.text p::before { content: attr(data-line); position: absolute; left: 0; width: 2.25rem; text-align: right; color: var(--soft); font-size: .75rem; user-select: none }
@media (max-width: 30rem) { .text p { padding-inline-start: 0 } .text p::before { display: none } }
.mark { --hue: 220; color: inherit; text-decoration: none; background: hsl(var(--hue) var(--much) var(--tint)); border-bottom: 3px solid hsl(var(--hue) var(--much) var(--edge)); border-radius: 3px 3px 0 0; padding: .1em .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone }
.seen.mark { background: none }
.likely.mark { border-bottom-style: dashed }
.guess.mark { border-bottom-style: dotted }
.gone.mark { text-decoration: line-through; text-decoration-thickness: 1px }
.tag { font-size: .7rem; font-weight: 600; margin-inline-end: .35em; padding: .1em .4em; border-radius: 3px; color: var(--ink); background: hsl(var(--hue) var(--much) var(--deep)); white-space: nowrap; display: inline-block; line-height: 1.4; text-decoration: none }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem }
.card { --hue: 220; border: 1px solid var(--line); border-inline-start: 6px solid hsl(var(--hue) var(--much) var(--edge)); border-radius: 4px; padding: .6rem .9rem; background: var(--wash); scroll-margin: 1rem }
.card dl { margin: .35rem 0 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .75rem; font-size: .875rem }
.card dt::first-letter, .card h3::first-letter { text-transform: uppercase }
.card dt { color: var(--soft) }
.card dd { margin: 0; overflow-wrap: anywhere }
.card .value { margin: .2rem 0 0; overflow-wrap: anywhere }
.card .back { font-size: .875rem; display: inline-block; margin-top: .35rem }
.joined, :target { outline: 3px solid hsl(var(--hue, 220) var(--much) var(--edge)); outline-offset: 1px }
.words { --hue: 262 } .summary { --hue: 190 } .speech { --hue: 140 } .people { --hue: 320 } .time { --hue: 45 } .sender { --hue: 20 } .more { --hue: 220 }
.aside { --hue: 240; --much: 6% }
@media print { .skip, .back { display: none } main { display: block } #fields { margin-top: 1.5rem } .card { break-inside: avoid } .mark, .tag, .card { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`
