/**
 * One answer of `budstikke parse --json` in the form that the corpus' scorer reads: the same values under its names,
 * and times without a zone, as they are printed.
 *
 * @param {{release: import('@budstikke/core').Release, evidence: readonly import('@budstikke/core').Evidence[], text: string}} answer
 */
export function prediction({release, evidence, text}) {
  const printed = (field) => evidence.find((one) => one.field === field && one.value !== undefined)?.value ?? null
  return {
    lang: release.language.split('-')[0],
    kind: release.kind,
    headline: release.headline === '' ? null : release.headline,
    lead: release.lead ?? null,
    organisation: release.organisation ?? null,
    published: printed('published') ?? printed('updated'),
    dateline: release.dateline ?? null,
    byline: release.byline.length === 0 ? null : release.byline.join('; '),
    embargo: printed('embargo'),
    content: text,
    subheadings: release.body.children.filter((node) => node.type === 'heading').map(wordsIn),
    quotes: release.quotes.map((quote) => ({...quote, text: quote.text.replaceAll('[…]', '[...]')})),
    contacts: release.contacts,
    boilerplate: release.boilerplate[0]?.text ?? null,
    facts: release.facts[0]?.text ?? null,
    events: release.events,
    topics: release.topics,
    images: release.images
      .filter((image) => image.caption !== undefined || image.credit !== undefined)
      .map((image) => ({caption: [image.caption, image.credit].filter((part) => part !== undefined).join(' ')})),
    links: [
      ...release.links.map((link) => link.title ?? link.url),
      ...release.attachments.map((file) => file.title ?? file.src)
    ],
    related: release.related.map((other) => other.headline).filter((headline) => headline !== undefined)
  }
}

function wordsIn(node) {
  return 'children' in node ? node.children.map(wordsIn).join('') : (node.value ?? '')
}
