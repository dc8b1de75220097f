/**
 * What `site.js` does on every page: the buttons that copy, share and print, and the choice of a language at the root.
 * Without it every text and address is there to be read, selected and followed.
 *
 * A page that is not served over https has no clipboard to write to; there the old command does it, or at least the words
 * are left selected, and nothing is said that is not so.
 */
export const siteScript = `for (const button of document.querySelectorAll('button[data-copy]')) {
  const id = button.dataset.copy
  const status = document.getElementById(id + '-status')
  button.hidden = false
  button.addEventListener('click', async () => {
    status.textContent = ''
    const elements = id === 'text' ? [...document.querySelectorAll('[data-text]')] : [document.getElementById(id)]
    if (await copied(elements)) status.textContent = button.dataset.copied
  })
}

async function copied(elements) {
  const text = elements.map((element) => element.innerText.trim()).join('\\n\\n')
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (elements.length > 1) return false
    getSelection().selectAllChildren(elements[0])
    return document.execCommand('copy')
  }
}

if (navigator.share) {
  for (const button of document.querySelectorAll('button[data-share]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      navigator.share({title: document.querySelector('h1').innerText, url: button.dataset.share}).catch(() => {})
    })
  }
}

for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

// The root leads on: to the first language that the reader's browser asks for and we have, else to the main one.
const choices = [...document.querySelectorAll('[data-choose] a')]
if (choices.length > 0) {
  const wanted = navigator.languages.map((language) => language.toLowerCase())
  const primary = (language) => language.split('-')[0].replace(/^no$/, 'nb')
  const chosen = wanted
    .map(
      (language) =>
        choices.find((choice) => choice.hreflang.toLowerCase() === language) ??
        choices.find((choice) => primary(choice.hreflang.toLowerCase()) === primary(language))
    )
    .find((choice) => choice !== undefined)
  location.replace((chosen ?? choices[0]).href)
}
`
