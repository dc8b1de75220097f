import type {Nodes} from 'xast'
import {toXml} from 'xast-util-to-xml'

/**
 * A tree without CDATA as XML that every parser takes: the serialiser leaves `]]>` in texts, where it may not stand, and
 * some of the characters that no XML holds (XML 1.0, sections 2.4 and 2.2).
 */
export function xml(tree: Nodes): string {
  return toXml(tree)
    .replaceAll(']]>', ']]&gt;')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu, '')
}
