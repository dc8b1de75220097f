import {indexFile} from './files.ts'

/**
 * What `search.js` does: asks the newsroom's own index, which pagefind made in every language with the stems of its
 * words, and shows what it answers. The query stands in the address, so that a result can be gone back to and sent on.
 *
 * What the index answers as HTML is read as text and marks alone.
 */
export const searchScript = `const form = document.getElementById('search')
const field = document.getElementById('query')
const status = document.getElementById('search-status')
const list = document.getElementById('results')
const more = document.getElementById('more')
const perPage = 10

form.hidden = false
document.getElementById('needs-script').hidden = true

let loading
let latest = 0
let found = []
let shown = 0

function index() {
  loading ??= import('./${indexFile}').then(async (pagefind) => {
    await pagefind.options({baseUrl: new URL('.', import.meta.url).pathname, excerptLength: 24})
    await pagefind.init()
    return pagefind
  })
  return loading
}

async function search() {
  const query = field.value.trim()
  const turn = ++latest
  history.replaceState(null, '', query === '' ? location.pathname : '?q=' + encodeURIComponent(query))
  if (query === '') return show([], '')
  status.textContent = status.dataset.searching
  try {
    const pagefind = await index()
    const {results} = await pagefind.search(query)
    if (turn !== latest) return
    show(results, query)
  } catch {
    loading = undefined
    if (turn === latest) {
      show([], '')
      status.textContent = status.dataset.failed
    }
  }
}

function show(results, query) {
  found = results
  shown = 0
  list.replaceChildren()
  list.hidden = results.length === 0
  more.hidden = true
  if (query === '') status.textContent = ''
  else if (results.length === 0) status.textContent = status.dataset.nothing.replace('{query}', () => query)
  else status.textContent = status.dataset.found.replace('{count}', () => String(results.length))
  return next()
}

async function next() {
  const turn = latest
  const page = found.slice(shown, shown + perPage)
  const all = await Promise.all(page.map((result) => result.data()))
  if (turn !== latest) return undefined
  const items = all.map(item)
  list.append(...items)
  shown += page.length
  more.hidden = shown >= found.length
  return items[0]
}

function item({url, meta, excerpt}) {
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title
  const heading = element('h2', 'headline', [link])
  const when = element('p', 'when', [meta.kind, meta.date].filter(Boolean).map((words) => element('span', '', [words])))
  return element('li', '', [when, heading, element('p', 'excerpt', marked(excerpt))])
}

function element(name, className, children) {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

function marked(html) {
  const {body} = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', [node.textContent]) : node.textContent
  )
}

let waiting
field.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(search, 200)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  search()
})
more.addEventListener('click', async () => {
  const first = await next()
  first?.querySelector('a').focus()
})

const asked = new URLSearchParams(location.search).get('q')
if (asked) {
  field.value = asked
  search()
}
`
