// A pasted press release in, an Atom feed out.
import {bodyTree, htmlOf, must, parseRelease, url, zone} from '@budstikke/core'
import {PressFeed} from '@budstikke/rss'
import {VFile} from 'vfile'

const pasted = `PRESSEMEDDELELSE
3. marts 2026 kl. 9.00

Ny cykelbro binder byen sammen

– Nu kan børnene cykle i skole uden at krydse en eneste vej, siger Mette Lindvang, formand for Cyklernes Forbund.

Broen er 214 meter lang og åbner den 1. maj.

Kontakt
Mette Lindvang, formand, tlf. 20 71 45 18
`

const {release} = await parseRelease(new VFile({path: 'bro.txt', value: pasted}), {
  zone: must(zone('Europe/Copenhagen'))
})
const {headline, id, language, quotes, slug, timing} = release
const page = must(url(`https://cyklerne.example/${slug}/`))
const html = htmlOf(bodyTree(release.body, {language, prefix: slug, files: page, page}))

const feed = new PressFeed({
  id: 'https://cyklerne.example/',
  title: 'Cyklernes Forbund',
  link: 'https://cyklerne.example/',
  language,
  copyright: ''
})
const published = timing.state === 'published' ? timing.at : undefined
feed.addItem({title: headline, id, link: page, language, date: new Date(published ?? Number.NaN), content: html})

console.log(feed.atom1())
for (const {speaker, role, text} of quotes) console.error(`${speaker}, ${role}: ${text}`)
