/**
 * What the page of `explain` does beyond its links: a field and its words are outlined together under the pointer and the
 * keyboard. Without it everything is there, and links lead from one to the other.
 */
export const script = `
const all = [...document.querySelectorAll('[data-evidence]')]
const joins = new Map()
for (const one of all) joins.set(one.dataset.evidence, [...(joins.get(one.dataset.evidence) ?? []), one])
let shown = []
const show = (target) => {
  const found = target instanceof Element ? target.closest('[data-evidence]') : null
  for (const one of shown) one.classList.remove('joined')
  shown = found ? joins.get(found.dataset.evidence) : []
  for (const one of shown) one.classList.add('joined')
  return found
}
const panel = document.getElementById('fields')
const follow = (found) => {
  const card = found && shown.find((one) => one.classList.contains('card'))
  // Only the list of fields moves: a page that jumps under the pointer loses its reader.
  if (!card || getComputedStyle(panel).position !== 'sticky') return
  const [above, below] = [card.getBoundingClientRect(), panel.getBoundingClientRect()]
  if (above.top < below.top || above.bottom > Math.min(below.bottom, innerHeight)) panel.scrollTop += above.top - below.top - 48
}
document.addEventListener('pointerover', (event) => { const found = show(event.target); if (found && !found.classList.contains('card')) follow(found) })
document.addEventListener('focusin', (event) => follow(show(event.target)))
`
