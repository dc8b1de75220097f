/** Elements, before they are anything in particular. */
export const base = `  *, *::before, *::after {box-sizing: border-box}
  html {
    background: var(--paper);
    color: var(--ink);
    font: 100%/1.5 var(--ui-font);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-top: 1rem;
  }
  body {min-height: 100vh; margin: 0; display: flex; flex-direction: column; overflow-wrap: break-word}
  main {flex: 1; width: 100%; max-width: calc(var(--wide) + 2 * var(--gap)); margin: 0 auto; padding: 0 var(--gap) 4rem}
  main:focus {outline: none}

  h1, h2, h3, h4, h5, h6 {
    margin: 0;
    font-family: var(--heading-font);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    hyphens: auto;
    /* Only words that a narrow column could not hold: a headline is no place for hyphens. */
    hyphenate-limit-chars: 14 5 5;
  }
  h2 {font-size: var(--larger)}
  h3 {font-size: var(--large)}
  h4, h5, h6 {font-size: 1.0625rem}
  p, ul, ol, dl, blockquote, figure, pre, table {margin: 0}
  p {text-wrap: pretty}
  /* The role is there because Safari takes a list without its marks for none. */
  ul[role="list"] {padding: 0; list-style: none}

  a {color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em}
  a:hover {text-decoration-thickness: .13em}
  :focus-visible {outline: .1875rem solid var(--accent); outline-offset: .1875rem; border-radius: .0625rem}
  img {display: block; max-width: 100%; height: auto; background: var(--panel)}
  mark {background: none; color: inherit; font-weight: 700}
  strong, b {font-weight: 700}
  hr {margin: 2rem 0; border: 0; border-top: 1px solid var(--line)}
  code, pre {font: .92em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere}
  pre {white-space: pre-wrap}

  button, .button {
    display: inline-block;
    padding: .55rem 1rem;
    border: 1px solid var(--accent);
    border-radius: var(--round);
    background: var(--accent);
    color: var(--on-accent);
    font: 600 1rem/1.4 var(--ui-font);
    text-decoration: none;
    cursor: pointer;
  }
  button[hidden] {display: none}
  button:hover, .button:hover {text-decoration: underline}
  label {display: block; margin-bottom: .35rem; font-weight: 600}
  input {
    min-width: 0;
    padding: .55rem .75rem;
    border: 1px solid var(--edge);
    border-radius: var(--round);
    background: var(--paper);
    color: var(--ink);
    font: 1rem/1.4 var(--ui-font);
  }
  .field {display: flex; flex-wrap: wrap; gap: .5rem}
  .field input {flex: 1 1 12rem}
  .hint {margin-top: .5rem; font-size: var(--small); color: var(--soft)}

  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .wants-script:has(> button[hidden]) {display: none}

  @media (prefers-reduced-motion: no-preference) {
    html {scroll-behavior: smooth}
  }
  @page {margin: 18mm 16mm}
  @media print {
    body {display: block}
    main {max-width: none; padding: 0}
    a {color: inherit}
    button, .button, form {display: none}
    h1, h2, h3, h4 {break-after: avoid}
    p {orphans: 3; widows: 3}
  }
`
