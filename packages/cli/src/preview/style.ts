/** How the desk looks, light and dark, from phones to wide screens. */
export const deskStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --soft: #55555f; --line: #d4d4dc; --wash: #f4f4f7; --link: #0b4fb3; --draft: #8a4b00; --waiting: #5b3aa8; --out: #17663a; --wrong: #b3261e }
@media (prefers-color-scheme: dark) { :root { --paper: #16161a; --ink: #ececf1; --soft: #b4b4c0; --line: #43434d; --wash: #202027; --link: #9cc4ff; --draft: #f0b86c; --waiting: #c3adff; --out: #7fd6a2; --wrong: #ff9d94 } }
* { box-sizing: border-box }
html, body { height: 100% }
body { margin: 0; display: flex; flex-direction: column; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
.skip { position: absolute; left: -100vw }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 1 }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .6rem 1rem; border-bottom: 1px solid var(--line) }
h1 { font-size: 1.1rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; flex: 1 1 16rem }
h2 { font-size: 1rem; margin: 1.25rem 0 .5rem }
header nav { display: flex; flex-wrap: wrap; gap: .25rem }
header nav a { padding: .35rem .7rem; border-radius: 999px; text-decoration: none; min-height: 2rem }
header nav a[aria-current] { background: var(--ink); color: var(--paper) }
#said { margin: 0; font-size: .85rem; color: var(--soft) }
.desk { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(12rem, 17rem) minmax(0, 1fr) minmax(14rem, 22rem) }
#list, #panel { overflow-y: auto; background: var(--wash); padding: .75rem }
#list ul { list-style: none; margin: 0; padding: 0 }
#list a { display: block; padding: .5rem .6rem; border-radius: 6px; text-decoration: none; color: inherit; overflow-wrap: anywhere }
#list a:hover { background: var(--line) }
#list a[aria-current] { background: var(--paper); box-shadow: inset 4px 0 0 var(--link) }
.name { display: block; line-height: 1.3; hyphens: auto }
.state { display: block; font-size: .8rem; color: var(--soft) }
.draft.state, .draft.standing { color: var(--draft) }
.waiting.state, .waiting.standing { color: var(--waiting) }
.out.standing { color: var(--out) }
.broken, .error .where, .trouble { color: var(--wrong) }
.warning .where { color: var(--draft) }
.draft.state, .waiting.state, .broken { font-weight: 600 }
main { min-width: 0; display: grid; background: var(--line) }
main iframe { width: 100%; height: 100%; border: 0; background: #fff }
main.phone { place-items: center; padding: 1rem; overflow: auto }
main.phone iframe { width: 390px; max-width: 100%; height: min(844px, 100%); border-radius: 24px; border: 8px solid var(--ink) }
.nothing { margin: auto; padding: 2rem; max-width: 40ch }
#panel p { margin: .25rem 0; overflow-wrap: anywhere }
#panel ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem }
#panel ol li { background: var(--paper); border-inline-start: 4px solid var(--line); border-radius: 4px; padding: .5rem .75rem }
#panel ol li.error { border-color: var(--wrong) }
#panel ol li.warning { border-color: var(--draft) }
.where { font-size: .8rem; font-weight: 600 }
.rule, .path { font-size: .8rem; color: var(--soft) }
.quoted { font-size: .85rem; color: var(--soft) }
@media (max-width: 60rem) { html, body { height: auto } .desk { grid-template-columns: minmax(0, 1fr) } main { min-height: 80vh } #panel { order: -1 } #list { max-height: 40vh } }
@media (prefers-reduced-motion: no-preference) { .fresh { animation: fresh 1.2s } @keyframes fresh { from { background: var(--line) } } }
`

/** A feed reader's type: its own, narrow and quiet. */
export const readerStyle = `
:root { color-scheme: light dark }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 40rem; font: 1.0625rem/1.6 Georgia, 'Noto Serif', serif; overflow-wrap: break-word }
header { border-bottom: 1px solid; margin-bottom: 1.5rem }
header p { font: .875rem/1.4 system-ui, sans-serif; margin: .25rem 0 }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0 }
img { max-width: 100%; height: auto }
figure { margin: 1.5rem 0 }
figcaption { font: .875rem/1.4 system-ui, sans-serif }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid }
table { border-collapse: collapse } td, th { border: 1px solid; padding: .25rem .5rem; text-align: start }
`
