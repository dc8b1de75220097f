import type {Exif} from 'sharp'
import {x} from 'xastscript'
import {xml} from '../xml.ts'
import type {PictureTold} from './told.ts'

/** Who made a picture and on what terms it may be used, as it is written into its file. */
export interface Metadata {
  readonly exif: Exif
  readonly xmp: string
}

/**
 * The metadata of a picture: what its author says of it and nothing else, so that neither a place nor a camera is told.
 * `undefined` where nothing is said that belongs in a file.
 *
 * @see IPTC Photo Metadata Standard 2023.2 (XMP); Exif 3.0, section 4.6.5 for the three fields that old programs read
 */
export function metadataOf({page, said}: PictureTold): Metadata | undefined {
  const first = (field: 'credit' | 'rights' | 'caption') => said.find((one) => one[field] !== undefined)?.[field]
  const [credit, rights, caption] = [first('credit'), first('rights'), first('caption')]
  if (credit === undefined && rights === undefined && caption === undefined) return undefined
  const exif = {
    ...(credit === undefined ? {} : {Artist: credit}),
    ...(rights === undefined && credit === undefined ? {} : {Copyright: rights ?? credit ?? ''}),
    ...(caption === undefined ? {} : {ImageDescription: caption})
  }
  return {exif: {IFD0: exif}, xmp: packet({page, said}, credit)}
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'
}

function packet({page, said}: PictureTold, credit: string | undefined): string {
  const terms = perLanguage(said.map(({language, rights}) => [language, rights]))
  const about = [
    ...(credit === undefined
      ? []
      : [x('dc:creator', [x('rdf:Seq', [x('rdf:li', credit)])]), x('photoshop:Credit', credit)]),
    ...(said[0] === undefined ? [] : [x('photoshop:Source', said[0].sender)]),
    ...alternatives('dc:rights', terms),
    ...alternatives('xmpRights:UsageTerms', terms),
    // The page says the same to people.
    x('xmpRights:WebStatement', page),
    ...alternatives('dc:description', perLanguage(said.map(({language, caption}) => [language, caption]))),
    ...alternatives('Iptc4xmpCore:AltTextAccessibility', perLanguage(said.map(({language, alt}) => [language, alt])))
  ]
  const description = x('rdf:Description', {'rdf:about': '', ...namespaces}, about)
  return xml({
    type: 'root',
    children: [
      {type: 'instruction', name: 'xpacket', value: 'begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"'},
      x('x:xmpmeta', {'xmlns:x': 'adobe:ns:meta/'}, [
        x('rdf:RDF', {'xmlns:rdf': namespaces['xmlns:rdf']}, [description])
      ]),
      {type: 'instruction', name: 'xpacket', value: 'end="w"'}
    ]
  })
}

type Texts = readonly (readonly [language: string, text: string])[]

function perLanguage(all: readonly (readonly [string, string | undefined])[]): Texts {
  const texts = new Map<string, string>()
  for (const [language, text] of all) if (text !== undefined && !texts.has(language)) texts.set(language, text)
  return [...texts]
}

// The first is for everybody who speaks none of the others (XMP, part 1, section 8.2.2.4).
function alternatives(name: string, texts: Texts) {
  const [first] = texts
  if (first === undefined) return []
  return [
    x(name, [
      x(
        'rdf:Alt',
        [['x-default', first[1]] as const, ...texts].map(([tag, text]) => x('rdf:li', {'xml:lang': tag}, text))
      )
    ])
  ]
}
