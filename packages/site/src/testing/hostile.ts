/** Words that somebody could put into any field of a release, hoping that a page takes them for something else. */
export const hostileWords: readonly string[] = [
  '<script>window.acted = 1</script>',
  '"><img src=x onerror="window.acted=1">',
  "' onload='window.acted=1' x='",
  '</title></head><body onload=window.acted=1>',
  '</script><script>window.acted=1</script>',
  '--><svg onload=window.acted=1>',
  'javascript:window.acted=1',
  '//evil.example/x.png',
  '&lt;script&gt; &#60;script&#62; &bogus; & < >',
  '{{organisation}} $t(pages.news) <slot name="body">',
  '\u202Egnp.exe\u202C \u0000\u0008\u001B\u0085'
]

/** A release whose every field holds `words`, and whose body tries what raw HTML could. */
export function hostileRelease(words: string): string {
  const text = JSON.stringify(words)
  const marked = JSON.stringify(`x${words}`)
  return `---
kicker: ${text}
headline: ${marked}
lead: ${text}
label: ${text}
organisation: ${text}
byline: [${text}]
dateline: {place: ${text}, date: 2026-11-20}
published: 2026-11-20 09:00
corrections: [{at: 2026-11-20 12:00, note: ${text}}]
contacts: [{name: ${text}, role: ${text}, phones: ['+4567201451'], emails: [vera@havn.example]}]
boilerplate: [{heading: ${text}, text: ${text}}]
facts: [{heading: ${text}, text: ${text}}]
events: [{name: ${text}, start: 2026-12-04 10:00, place: ${text}}]
images: [{src: ${text}, alt: ${text}, caption: ${text}, credit: ${text}, rights: ${text}}, {src: mole.jpg, alt: ${text}, caption: ${text}}]
attachments: [{src: ${text}, title: ${text}}]
links: [{title: ${text}, url: 'https://evil.example/?q="><script>'}]
topics: [${marked}]
related: [{headline: ${text}}]
quotes: [{text: ${text}, speaker: ${text}, role: ${text}}]
---
Først et afsnit om ingenting, som er langt nok.

<script>window.acted = 1</script><style>* {display: none}</style><iframe src="https://evil.example/"></iframe>

<a href="javascript:window.acted=1" onclick="window.acted=1" style="position:fixed">klik</a> <img src="x" onerror="window.acted=1">

![billede](https://evil.example/spion.png) [link](javascript:window.acted=1) <form action="https://evil.example/"><input name=x></form>

# En stor overskrift

### En lille

${words.replaceAll('\u0000', '')}
`
}
