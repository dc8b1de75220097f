import {label, locales} from '@budstikke/core'
import type {Artifact, NewsroomSettings} from '@budstikke/core'
import {relative} from './companion-path.ts'

/** The file of the stylesheet, at the newsroom's root. */
export const styleFile = 'feed.css'

/** The address of the stylesheet as a document in `folder` names it. */
export function stylesheetFrom(folder: string): string {
  return relative(folder, styleFile)
}

/**
 * What browsers show feeds and their pages with. Somebody who opens the XML itself is told on top what it is, in the
 * language of the feed; the newsroom's main one where it has several.
 */
export function feedStyle({languages}: NewsroomSettings): Artifact {
  const [main] = languages
  const told = [
    `rss::before, feed::before {content: ${quoted(label(main, 'feeds.shown'))}}`,
    ...locales.map(
      ({language}) =>
        `rss:lang(${language})::before, feed:lang(${language})::before {content: ${quoted(label(language, 'feeds.shown'))}}`
    )
  ]
  return {path: styleFile, type: 'text/css', content: `${style}\n${told.join('\n')}\n`}
}

// CSS Syntax, section 4.3.5: what would end a string, or be read as an escape, is escaped.
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16) ?? ''} `)}"`
}

const style = `@charset "utf-8";
@namespace media url("http://search.yahoo.com/mrss/");
@namespace content url("http://purl.org/rss/1.0/modules/content/");

:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2126; --soft: #525b66; --line: #c9d0d8; --raised: #f2f5f8; --link: #0b4f9e;
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  background: var(--paper); color: var(--ink);
  -webkit-text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
  :root {--paper: #14181d; --ink: #e6eaef; --soft: #a7b1bc; --line: #3a444f; --raised: #1e252d; --link: #8ec1ff}
}
* {box-sizing: border-box}

/* pages */
body {max-width: 42rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; overflow-wrap: break-word}
h1, h2, h3 {line-height: 1.25; text-wrap: balance; hyphens: auto}
h1 {margin: 2rem 0 .5rem; font-size: clamp(1.4rem, 1.1rem + 2vw, 2.2rem)}
h2 {margin: 2.5rem 0 .5rem; font-size: 1.3rem}
h3 {margin: 0 0 .25rem; font-size: 1.0625rem}
p, ul, ol {margin: 0 0 .75rem}
a {color: var(--link); text-underline-offset: .15em}
a:hover {text-decoration-thickness: .12em}
:focus-visible {outline: 3px solid var(--link); outline-offset: 2px; border-radius: .15rem}
main:focus {outline: none}
.lead {font-size: 1.15rem; color: var(--soft)}
.skip {position: absolute; left: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--paper)}
.skip:focus {top: .5rem}
nav ul {display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none}
nav a {display: inline-block; padding: .35rem 0}
.address {margin: .75rem 0; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--raised)}
code {font: .95em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; user-select: all}
button {padding: .65rem 1.1rem; border: 0; border-radius: .4rem; background: var(--link); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer}
[role="status"] {margin-inline-start: .75rem}
ol {padding-inline-start: 1.4rem}
li {margin-bottom: .4rem}
main > section > ul:not(.latest) > li {padding: .3rem 0; margin: 0}
main > section > ul:not(.latest) {padding-inline-start: 1.2rem}
.latest {margin: 1rem 0 0; padding: 0; list-style: none}
.latest li {margin: 0; padding: 1rem 0; border-top: 1px solid var(--line)}
.latest p {margin: 0}
.latest .when {margin-bottom: .25rem; font-size: .9rem; color: var(--soft)}

/* feeds that somebody opened: only what people read */
rss, feed {display: block; max-width: 42rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; overflow-wrap: break-word}
rss::before, feed::before {
  display: block; margin-bottom: 2rem; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--raised)
}
rss *, feed * {display: none}
channel, item, entry, channel > title, channel > description, item > title, item > pubDate, item > description, item > link,
feed > title, feed > subtitle, entry > title, entry > summary[type="text"], entry > link[rel="alternate"] {display: block}
channel > title, feed > title {font-size: clamp(1.4rem, 1.1rem + 2vw, 2.2rem); font-weight: 700; line-height: 1.25}
channel > description, feed > subtitle {margin: .5rem 0 2rem; font-size: 1.15rem; color: var(--soft)}
item, entry {display: flex; flex-direction: column; padding: 1rem 0; border-top: 1px solid var(--line)}
/* Title, day, summary, link, whatever order the format asks for. Atom's moments are for machines, and stay hidden. */
item > description, entry > summary {order: 1}
item > link, entry > link {order: 2}
item > title, entry > title {font-weight: 700; line-height: 1.3}
pubDate {font-size: .9rem; color: var(--soft)}
item > description, entry > summary {margin: .25rem 0}
item > link, entry > link::after {font-size: .9rem; color: var(--soft); overflow-wrap: anywhere; user-select: all}
entry > link::after {content: attr(href)}
/* A title of an image or a picture is no headline. What has no text of its own was withdrawn: its notice is in HTML. */
image, image *, media|*, media|* * {display: none}
item:not(:has(> content|encoded)) > description {display: none}

@media print {
  :root {--paper: #fff; --ink: #000; --soft: #333; --line: #999; --raised: #fff; --link: #000; font-size: 11pt}
  body, rss, feed {max-width: none; padding: 0}
  header, .skip, .copying {display: none}
  .latest li, item, entry, h2 {break-inside: avoid}
  h2, h3 {break-after: avoid}
  .latest h3 a::after {content: " (" attr(href) ")"; font-weight: 400; font-size: .85em; overflow-wrap: anywhere}
}`
