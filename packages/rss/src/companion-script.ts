/**
 * What `feed.js` does: the copy buttons. Without it the address is there to be selected.
 *
 * A page that is not served over https has no clipboard to write to; there the old command does it, or at least the
 * address is left selected, and nothing is said that is not so.
 */
export const companionScript = `for (const button of document.querySelectorAll('button[data-copy]')) {
  const address = document.getElementById(button.dataset.copy)
  const status = document.getElementById(button.dataset.copy + '-status')
  button.hidden = false
  button.addEventListener('click', async () => {
    status.textContent = ''
    if (await copied(address)) status.textContent = button.dataset.copied
  })
}

async function copied(element) {
  try {
    await navigator.clipboard.writeText(element.textContent)
    return true
  } catch {
    getSelection().selectAllChildren(element)
    return document.execCommand('copy')
  }
}
`
