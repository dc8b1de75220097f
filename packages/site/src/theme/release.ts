/** The page of one release. */
export const release = `  .release-title {max-width: 54rem; padding: clamp(1.75rem, 4vw, 3.25rem) 0 1.5rem}
  .kicker {display: flex; flex-wrap: wrap; gap: .25rem .9rem; margin-bottom: .6rem; font-weight: 600; color: var(--soft)}
  .kicker .kind-opinion, .kicker .kind-invitation, .kicker .kind-regulatory, .kicker .kind-open-letter {
    padding: 0 .6rem;
    border: 1px solid currentcolor;
    border-radius: var(--round);
  }
  .release-title h1 {font-size: var(--largest); line-height: 1.12; letter-spacing: -.015em}
  .release-title .lead {max-width: 46rem; margin-top: 1rem; font: 400 var(--large)/1.5 var(--text-font)}
  .meta {display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin-top: 1.1rem; color: var(--soft)}
  .meta .own {display: none}
  .translations {display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .5rem}
  .translations a {display: inline-block; padding: .2rem 0; font-weight: 600}

  .notice {max-width: 46rem; margin-bottom: 1rem; padding: .75rem 1rem; background: var(--panel); border-inline-start: .25rem solid var(--edge); border-radius: var(--round)}
  .notice p + p {margin-top: .4rem}
  .notice-corrected, .notice-withdrawn {border-color: var(--mark)}
  .notice:has(+ .notice) {margin-bottom: .5rem}
  .notice:has(+ .columns) {margin-bottom: 2rem}

  .figure img {width: 100%; border-radius: var(--round)}
  .figure figcaption {margin-top: .5rem; font-size: var(--small); line-height: 1.45; color: var(--soft)}
  .figure .caption {color: var(--ink)}
  .figure .download {display: inline-block}
  .text > .figure {margin-bottom: 1.75rem}
  .text > * + .section, .text > .facts-box {margin-top: 2.25rem}

  .body, .facts-box, .about {font: 400 var(--text)/1.62 var(--text-font); hyphens: auto; hyphenate-limit-chars: 10 4 4}
  .body {max-width: var(--measure)}
  .body :where(p, ul, ol, dl, blockquote, pre, .wide-table, figure) + :where(p, ul, ol, dl, blockquote, pre, .wide-table, figure) {margin-top: 1em}
  .body > * + * {margin-top: 1em}
  .body :where(h2, h3, h4, h5, h6) {margin: 1.75em 0 .4em}
  .body > :first-child > :first-child {margin-top: 0}
  .body h2 {font-size: var(--large)}
  .body h3 {font-size: 1.125rem}
  .body li + li {margin-top: .35em}
  .body :where(ul, ol) {padding-inline-start: 1.4em}
  .body blockquote {padding-inline-start: 1.2em; border-inline-start: .1875rem solid var(--line); font-style: italic}
  .body section[data-footnotes] {margin-top: 2.5em; font-size: var(--small)}
  .body img {margin-block: .25em}
  .wide-table {overflow-x: auto}
  .body table {border-collapse: collapse; font: .9375rem/1.45 var(--ui-font); font-variant-numeric: tabular-nums; hyphens: manual}
  .body :where(th, td) {padding: .5em .9em .5em 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top}
  .body th {border-bottom-color: var(--ink)}
  .to-right {text-align: end}
  .to-center {text-align: center}

  .pull {margin: 2rem 0; padding: .25rem 0 .25rem 1.4rem; border-inline-start: .25rem solid var(--mark)}
  .body .pull blockquote {padding: 0; border: 0; font: 400 var(--larger)/1.32 var(--heading-font); text-wrap: balance; hyphens: manual}
  .pull figcaption {margin-top: .6rem; font: .9375rem/1.4 var(--ui-font); color: var(--soft)}
  .pull figcaption span {font-weight: 700; color: var(--ink)}

  .facts-box {max-width: 46rem; padding: 1.35rem 1.5rem 1.5rem; background: var(--panel); border-top: .1875rem solid var(--mark); border-radius: 0 0 var(--round) var(--round)}
  .facts-box h2 {margin-bottom: .6rem; font: 700 1.0625rem/1.35 var(--ui-font)}
  .facts-box ul {padding-inline-start: 1.2em}
  .facts-box li + li, .facts-box p + p {margin-top: .45em}
  .release .text .section > h2 {margin-bottom: .6rem; font: 700 1.0625rem/1.35 var(--ui-font)}
  .release .text .section {max-width: var(--measure)}
  .about {font-size: 1rem; color: var(--soft)}
  .about h2 {color: var(--ink)}
  .about p + p {margin-top: .6em}

  .actions {display: flex; flex-wrap: wrap; gap: .5rem; align-items: center}
  .actions button, .citation + p button {padding: .35rem .75rem; border-color: var(--edge); background: none; color: var(--ink); font-weight: 400; font-size: .9375rem}
  .actions a {display: inline-block; padding: .35rem 0}
  .side [role="status"]:not(:empty) {display: block; margin-top: .25rem; font-size: var(--small); color: var(--soft)}
  .address, .citation {margin-top: .75rem; font-size: var(--small); overflow-wrap: anywhere}
  .citation {margin: 0 0 .6rem; color: var(--soft)}
  .kit {padding: 1rem; background: var(--panel); border-radius: var(--round)}
  .kit .facts {color: inherit}
  .related {padding-inline-start: 1.1rem}

  @media (forced-colors: active) {
    .notice, .facts-box, .kit, .topics a {border: 1px solid}
    .pull {border-inline-start: .25rem solid}
  }
  @media print {
    .release-title {padding: 1rem 0 .75rem}
    .release-title h1 {font-size: 22pt}
    .translations, .pull, .share, .kit, .figure .download, .contacts .card, .calendar, .section:has(> .topics) {display: none}
    .figure img {max-height: 9cm; width: auto}
    .figure, .facts-box, .notice, .side .section {break-inside: avoid}
    .body, .body table {font-size: 11pt}
    .side {margin-top: 1.5rem}
    .release .text .section, .body, .notice, .facts-box {max-width: none}
    .body a[href^="http"]::after {content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere}
  }
`
