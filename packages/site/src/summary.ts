import {label, plainBody, type PublicEntry} from '@budstikke/core'

/** How much of a text stands for it where it has no lead: what a search result shows. */
const longest = 200

/** A release in a sentence or two: its lead, else how its text begins; of a withdrawn one that it is. */
export function summaryOf({release}: PublicEntry): string {
  if (release.timing.state === 'withdrawn') return label(release.language, 'pages.release.gone')
  if (release.lead !== undefined) return release.lead
  const paragraph = release.body.children.find(({type}) => type === 'paragraph')
  return paragraph ? cut(plainBody({type: 'root', children: [paragraph]}).replaceAll(/\s+/gu, ' ')) : ''
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const whole = text.slice(0, longest)
  return `${whole.slice(0, Math.max(whole.lastIndexOf(' '), longest / 2))} …`
}

/** The printed word for what sort of text a release is, `Debatindlæg`. */
export function kindOf({release}: PublicEntry): string {
  const {kind, label: printed, language, timing} = release
  if (timing.state === 'withdrawn') return label(language, 'release.withdrawnTitle')
  const word = printed ?? label(language, `kinds.${kind}`)
  // Printed in capitals it was a line of its own; here it stands among others.
  return word === word.toLocaleUpperCase(language) ? capitalised(word.toLocaleLowerCase(language), language) : word
}

function capitalised(word: string, language: string): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1)
}
