import {XmlAttribute, XmlDocument, XmlElement} from 'libxml2-wasm'

/** The names of all elements and attributes of `text`, sorted; throws for what an XML parser must reject. */
export function namesIn(text: string): readonly string[] {
  const document = XmlDocument.fromString(text)
  try {
    const names = new Set<string>()
    for (const node of document.find('//*')) if (node instanceof XmlElement) names.add(node.name)
    for (const node of document.find('//@*')) if (node instanceof XmlAttribute) names.add(`@${node.name}`)
    return [...names].toSorted()
  } finally {
    document.dispose()
  }
}
