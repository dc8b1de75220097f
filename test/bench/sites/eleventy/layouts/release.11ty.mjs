import {readFileSync} from 'node:fs'
import {escaped, framed} from './frame.mjs'

const topics = JSON.parse(readFileSync(new URL('../topics.json', import.meta.url), 'utf8'))

export function render({
  collections,
  content,
  language,
  title,
  kicker,
  lead,
  byline,
  organisation,
  contacts,
  page,
  ...data
}) {
  const others = collections.versions[page.fileSlug].filter(({url}) => url !== page.url)
  const main = `<article>
<p>${escaped(kicker)}</p>
<h1>${escaped(title)}</h1>
<p><time datetime="${page.date.toISOString()}">${page.date.toISOString().slice(0, 16)}</time> ${escaped(byline)}, ${escaped(organisation)}</p>
<p><strong>${escaped(lead)}</strong></p>
${content}
<ul>${contacts
    .map(
      ({name, role, phones, emails}) =>
        `<li>${escaped([name, role, ...phones].join(', '))}${emails.map((email) => `, <a href="mailto:${email}">${email}</a>`).join('')}</li>`
    )
    .join('\n')}</ul>
<ul>${data.topics.map((id) => `<li><a href="/${language}/topics/${id}/">${escaped(topics[id][language])}</a></li>`).join('\n')}</ul>
${others.map((other) => `<p><a href="${other.url}" hreflang="${other.data.language}">${escaped(other.data.title)}</a></p>`).join('')}
</article>`
  return framed({language, title, description: lead, url: page.url}, main)
}
