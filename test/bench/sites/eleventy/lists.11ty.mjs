import {escaped, framed} from './layouts/frame.mjs'

export const data = {
  pagination: {data: 'collections.leaves', size: 1, alias: 'leaf'},
  permalink: ({leaf}) => leaf.url,
  eleventyExcludeFromCollections: true
}

export function render({leaf: {language, title, url, items, newer, older, topics = {}}}) {
  const main = `<h1>${escaped(title)}</h1>
<ul>
${items
  .map(
    ({date, url: at, data: {title: headline, lead}}) =>
      `<li><time>${date.toISOString().slice(0, 10)}</time> <a href="${at}">${escaped(headline)}</a><p>${escaped(lead)}</p></li>`
  )
  .join('\n')}</ul>
<nav>${newer === undefined ? '' : `<a href="${newer}">&larr;</a>`}${older === undefined ? '' : `<a href="${older}">&rarr;</a>`}</nav>
<ul>${Object.entries(topics)
    .map(([id, labels]) => `<li><a href="/${language}/topics/${id}/">${escaped(labels[language])}</a></li>`)
    .join('')}</ul>`
  return framed({language, title, description: title, url}, main)
}
