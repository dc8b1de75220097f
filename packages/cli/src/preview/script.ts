import {changes} from './desk-page.ts'

/**
 * What the desk does when a file is saved: it fetches itself, puts the list and the remarks in their places, and has the
 * frame load again where what it shows has changed. Where the reader has scrolled to, and what has the focus, stays.
 */
export const deskScript = `
const events = new EventSource('${changes}')
const said = document.getElementById('said')
let busy = false
let again = false
async function refresh() {
  if (busy) { again = true; return }
  busy = true
  try {
    const answer = await fetch(location.href, {headers: {accept: 'text/html'}})
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const id of ['list', 'panel']) {
      const [old, now] = [document.getElementById(id), fresh.getElementById(id)]
      if (!old || !now || old.innerHTML === now.innerHTML) continue
      const [top, held] = [old.scrollTop, old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null]
      old.replaceChildren(...now.childNodes)
      old.scrollTop = top
      if (held) old.querySelector('a[href="' + CSS.escape(held) + '"]')?.focus()
      old.classList.remove('fresh')
      requestAnimationFrame(() => old.classList.add('fresh'))
    }
    document.querySelector('h1').textContent = fresh.querySelector('h1').textContent
    document.title = fresh.title
    const [look, now] = [document.getElementById('look'), fresh.getElementById('look')]
    const [frame, other] = [look.querySelector('iframe'), now.querySelector('iframe')]
    if (frame && other) {
      if (frame.dataset.version !== other.dataset.version) { frame.dataset.version = other.dataset.version; frame.contentWindow.location.reload() }
    } else if (look.innerHTML !== now.innerHTML) look.replaceChildren(...now.childNodes)
  } finally {
    busy = false
    if (again) { again = false; refresh() }
  }
}
events.addEventListener('changed', (event) => { said.textContent = event.data; refresh() })
`
