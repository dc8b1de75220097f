/** Lists: of releases, people, happenings, years, topics, results. */
export const lists = `  .releases > li {display: grid; grid-template-columns: minmax(0, 1fr); gap: .35rem 1.25rem; padding: 1.35rem 0; border-top: 1px solid var(--line)}
  .releases > li:has(> .thumb) {grid-template-columns: minmax(0, 1fr) clamp(5rem, 24%, 11rem)}
  .releases .words {grid-row: 1; grid-column: 1}
  .thumb {overflow: hidden; border-radius: var(--round)}
  .thumb img {width: 100%; aspect-ratio: 3 / 2; object-fit: cover}
  .when {display: flex; flex-wrap: wrap; gap: 0 .9rem; font-size: var(--small); color: var(--soft)}
  .kind {font-weight: 600; color: var(--accent)}
  .headline {margin: .2rem 0 .35rem; font: 700 var(--large)/1.25 var(--heading-font)}
  .headline a {color: var(--ink); text-decoration-color: transparent}
  .headline a:hover {text-decoration-color: currentcolor}
  .releases .p-summary {max-width: var(--measure); font-family: var(--text-font); line-height: 1.55; color: var(--soft); hyphens: auto; hyphenate-limit-chars: 10 4 4}
  .releases-front > li:first-child {padding-top: .5rem; border-top: 0}
  .releases-front > li:first-child .headline {font-size: var(--larger); letter-spacing: -.008em}
  .releases-front > li:first-child .p-summary {font-size: var(--text)}
  .releases-front > li:first-child:has(> .thumb) {grid-template-columns: minmax(0, 1fr)}
  .releases-front > li:first-child .words {grid-row: 2}
  .releases-front > li:first-child .thumb {margin-bottom: .75rem}
  .releases-front > li:first-child .thumb img {aspect-ratio: 2 / 1}
  .releases-plain {max-width: 48rem}
  .page-front .section > h2 {margin-bottom: .5rem}
  .page-front .text > .section > h2 {padding-bottom: .4rem; font: 700 1rem/1.35 var(--ui-font); border-bottom: 2px solid var(--ink); margin-bottom: 1rem}
  .onwards {padding-top: 1.25rem; border-top: 1px solid var(--line); font-weight: 600}

  .contacts > li {padding: .85rem 0; border-top: 1px solid var(--line)}
  .side .contacts > li:first-child {padding-top: 0; border-top: 0}
  .contacts .p-name {font-weight: 700}
  .contacts .p-job-title {color: var(--soft)}
  .contacts a {display: inline-block; padding: .1rem 0; overflow-wrap: anywhere}
  .contacts .p-tel {font-variant-numeric: tabular-nums; white-space: nowrap}
  .page-contacts .contacts, .page-accessibility .contacts {display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 0 2rem; margin-bottom: 2.5rem}
  .page-accessibility .section, .page-contacts .section {max-width: var(--measure); margin-bottom: 2rem}
  .page-accessibility .section > h2 {margin-bottom: .5rem; font-size: var(--large)}

  .coming > li, .events > li {padding: .75rem 0; border-top: 1px solid var(--line)}
  .coming > li:first-child {padding-top: 0; border-top: 0}
  .coming .headline {font-size: 1.0625rem}
  .event-time {font-size: var(--small); color: var(--soft)}
  .events .event-time {font-size: inherit; font-weight: 600; color: inherit}

  .topics {display: flex; flex-wrap: wrap; gap: .5rem}
  .topics a {display: inline-block; padding: .25rem .7rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--panel); color: var(--ink); text-decoration: none}
  .topics a:hover {border-color: var(--accent); text-decoration: underline}

  .years {display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: .5rem}
  .years a {display: block; padding: .6rem .9rem; border: 1px solid var(--line); border-radius: var(--round); font-size: var(--large); font-variant-numeric: tabular-nums; text-decoration: none}
  .years a:hover {border-color: var(--accent); text-decoration: underline}
  .count {font-size: var(--small); color: var(--soft)}
  .page-archive .section {margin-bottom: 3rem}

  .pager {display: flex; justify-content: space-between; gap: 1rem; max-width: 48rem; padding-top: 1.25rem; border-top: 1px solid var(--line)}
  .pager a {padding: .4rem 0; font-weight: 600}
  .pager a[rel~="next"] {margin-inline-start: auto}

  .search {max-width: var(--measure); margin-bottom: 1.5rem}
  .results {max-width: var(--measure); padding: 0; list-style: none}
  .results > li {padding: 1.1rem 0; border-top: 1px solid var(--line)}
  .excerpt {font-family: var(--text-font); color: var(--soft)}
  .excerpt mark {color: var(--ink)}
  #search-status {min-height: 1.5rem; margin-bottom: .75rem; color: var(--soft)}

  .page-feeds main > :not(h1) {max-width: var(--measure)}
  .page-feeds h1 {padding: clamp(1.75rem, 4vw, 3rem) 0 .75rem; font-size: var(--largest); letter-spacing: -.012em}
  .page-feeds .lead {font-size: var(--large); color: var(--soft)}
  .page-feeds section {margin-top: 2.25rem}
  .page-feeds h2 {margin-bottom: .5rem; font-size: var(--large)}
  .page-feeds section > ul:not(.latest), .page-feeds ol {display: grid; gap: .35rem; padding-inline-start: 1.3rem}
  .page-feeds .address {margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--panel)}
  .page-feeds .address code {user-select: all}
  .page-feeds [role="status"] {margin-inline-start: .75rem; color: var(--soft)}
  .latest {padding: 0; list-style: none}
  .latest li {padding: 1rem 0; border-top: 1px solid var(--line)}
  .latest h3 a {color: var(--ink)}

  .gallery {display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1.5rem}
  .bank {padding: 1.75rem 0; border-top: 1px solid var(--line)}
  .bank h2 {font-size: var(--large)}
  .bank h2 a {color: var(--ink)}
  .files {display: grid; gap: .35rem; padding-inline-start: 1.2rem}
  .gallery + .files {margin-top: 1rem}
  .facts {font-size: var(--small); color: var(--soft); white-space: nowrap}

  @media (max-width: 30rem) {
    .releases > li:not(:first-child):has(> .thumb), .releases-plain > li:has(> .thumb) {display: flow-root}
    .releases > li:not(:first-child) > .thumb, .releases-plain > li > .thumb {float: inline-end; width: 5.5rem; margin: .25rem 0 .5rem 1rem}
  }
  @media print {
    .releases > li, .contacts > li, .events > li {break-inside: avoid}
    .pager, .onwards {display: none}
  }
`
