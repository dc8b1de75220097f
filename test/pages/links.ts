import type {Artifact} from '@budstikke/core'

const attributes = /\s(?:href|src|action|poster)="([^"]*)"/gu
const srcset = /\ssrcset="([^"]*)"/giu

/** Every address in the pages of a built newsroom at `url` that leads nowhere within it: no file, or no such place in one. */
export function deadEndsIn(artifacts: readonly Artifact[], url: string): readonly string[] {
  const files = new Map(artifacts.map((artifact) => [artifact.path, textOf(artifact)]))
  const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path)
  return artifacts
    .filter(({path}) => path.endsWith('.html'))
    .flatMap(({path, content}) => {
      const html = textOf({content})
      const base = new URL(path.replace(/(?:^|(?<=\/))index\.html$/u, ''), url)
      return addressesIn(html).flatMap((address): readonly string[] => {
        if (/^(?:mailto|tel):/u.test(address)) return []
        const target = new URL(address, base)
        if (!target.href.startsWith(url)) return []
        const file = fileOf(decodeURIComponent(target.href.slice(url.length).replace(/[?#].*$/su, '')))
        const found = files.get(file)
        if (found === undefined) return [`${path}: ${address}`]
        const place = decodeURIComponent(target.hash.slice(1))
        return place === '' || found.includes(` id="${place}"`) ? [] : [`${path}: ${address}`]
      })
    })
}

function textOf({content}: Pick<Artifact, 'content'>): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

function addressesIn(html: string): readonly string[] {
  const plain = [...html.matchAll(attributes)].map(([, address = '']) => address)
  const sets = [...html.matchAll(srcset)].flatMap(([, set = '']) =>
    set.split(', ').map((one) => one.split(' ')[0] ?? '')
  )
  return [...plain, ...sets].map((address) =>
    address.replaceAll(/&#x([\da-f]+);/giu, (_, figure: string) => String.fromCodePoint(Number.parseInt(figure, 16)))
  )
}
