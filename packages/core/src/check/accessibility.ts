import type {Image as Picture, Nodes} from 'mdast'
import type {Remark} from '../model/remark.ts'
import {type Check, placeOf} from './subject.ts'

/**
 * What keeps some readers out: pictures that say nothing to those who do not see them.
 *
 * @see WCAG 2.2, success criterion 1.1.1
 */
export const accessibility: Check = () => (subject) => {
  const {release} = subject
  if (release.timing.state === 'withdrawn') return []
  const named = new Set(release.images.filter(({alt}) => alt !== undefined && alt !== '').map(({src}) => src))
  const silent = release.images
    .filter(({src, alt}) => src !== undefined && (alt === undefined || alt === ''))
    .map(({src}) => src ?? '')
  const inText = picturesIn(release.body)
    .filter(({url, alt}) => (alt ?? '') === '' && !named.has(url))
    .map(({url}) => url)
  return [...new Set([...silent, ...inText])].map((src): Remark => ({
    id: 'check-alt-missing',
    ...placeOf(subject, 'images'),
    actual: src
  }))
}

function picturesIn(node: Nodes, found: Picture[] = []): readonly Picture[] {
  if (node.type === 'image') found.push(node)
  if ('children' in node) for (const child of node.children) picturesIn(child, found)
  return found
}
