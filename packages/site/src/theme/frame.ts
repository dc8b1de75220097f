/** What stands around every page. */
export const frame = `  .skip {position: absolute; z-index: 1; left: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--paper)}
  .skip:focus {top: .75rem}
  .wide {width: 100%; max-width: calc(var(--wide) + 2 * var(--gap)); margin: 0 auto; padding: 0 var(--gap)}

  .site-header {border-top: .3125rem solid var(--mark); border-bottom: 1px solid var(--line)}
  .site-header .wide {display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: .35rem 1.5rem; padding-block: .9rem .5rem}
  .brand {
    display: flex;
    align-items: center;
    gap: .75rem;
    justify-self: start;
    color: var(--ink);
    font: 700 1.125rem/1.25 var(--heading-font);
    text-decoration: none;
  }
  .brand:hover {text-decoration: underline}
  .brand img {width: auto; height: 2.25rem; background: none}
  .menu {grid-column: 1 / -1}
  .menu ul, .languages ul {display: flex; flex-wrap: wrap; gap: 0 clamp(1.1rem, 2vw, 1.6rem)}
  .menu a, .languages a {display: inline-block; padding: .4rem 0; color: var(--ink); text-decoration-color: transparent}
  .menu a:hover, .languages a:hover {text-decoration-color: currentcolor}
  .menu a[aria-current] {box-shadow: inset 0 -.1875rem var(--mark); font-weight: 600}
  .languages a {color: var(--soft)}

  .page-title {padding: clamp(1.75rem, 4vw, 3rem) 0 clamp(1.25rem, 2vw, 2rem)}
  .page-title h1 {font-size: var(--largest); letter-spacing: -.012em}
  .page-title .lead {max-width: var(--measure); margin-top: .75rem; font-size: var(--large); color: var(--soft)}

  .columns {display: grid; gap: 3rem var(--gap)}
  .columns > * {min-width: 0}
  .section > h2 {margin-bottom: 1rem}
  .side {font-size: .9688rem}
  .side .section + .section {margin-top: 2.25rem}
  .side h2 {
    margin-bottom: .75rem;
    padding-top: .6rem;
    border-top: 2px solid var(--ink);
    font: 700 1rem/1.35 var(--ui-font);
    hyphens: manual;
  }
  .side h3 {margin: 1rem 0 .35rem; font: 600 .9688rem/1.4 var(--ui-font)}
  @media (min-width: 64rem) {
    .columns {grid-template-columns: minmax(0, 46rem) minmax(15rem, 1fr)}
  }

  .site-footer {padding: 2.25rem 0; background: var(--panel); border-top: 1px solid var(--line); font-size: .9375rem; color: var(--soft)}
  .site-footer .wide {display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1.5rem 3rem}
  .site-footer .wide > div {flex: 1 1 18rem; max-width: var(--measure)}
  .organisation {font-weight: 700; color: var(--ink)}
  .ways {display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; align-content: start}
  .ways a {display: inline-block; padding: .2rem 0}

  .choices {display: grid; gap: 1rem; max-width: var(--measure)}
  .choices a {display: block; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-inline-start: .3125rem solid var(--mark); border-radius: var(--round); text-decoration: none}
  .choices a:hover {border-color: var(--mark)}
  .choices strong {display: block; font-size: var(--large)}
  .choices span {color: var(--soft)}
  .page-root h1 {padding: 3rem 0 1.5rem; font-size: var(--largest)}

  @media print {
    .skip, .menu, .languages, .site-footer {display: none}
    .site-header {border-top: 0}
    .site-header .wide {max-width: none; padding: 0 0 .5rem}
    .columns {display: block}
  }
`
