import type {Root} from 'mdast'
import {describe, expect, it} from 'vitest'
import {url} from '../model/address.ts'
import {must} from '../model/brand.ts'
import {bcp47} from '../model/language.ts'
import {gistOf} from './gist.ts'
import {bodyTree} from './tree.ts'

/** As whoever has many releases holds a body: it is loaded when it is looked at. */
class Lying implements Root {
  readonly type = 'root'
  readonly #children: Root['children']

  constructor(children: Root['children']) {
    this.#children = children
  }

  get children(): Root['children'] {
    return this.#children
  }
}

const options = {
  language: must(bcp47('da')),
  prefix: 'havn',
  files: must(url('https://fjord.example/media/havn/')),
  page: must(url('https://fjord.example/da/havn/'))
}

describe('bodyTree', () => {
  const usual: Root['children'] = [{type: 'paragraph', children: [{type: 'text', value: 'Vi åbner.'}]}]
  const unusual: Root['children'] = [{type: 'html', value: '<p>Vi <b>åbner</b>.</p>'}]

  it.each([
    ['that is plain', usual],
    ['with HTML in it', unusual]
  ])('makes of a body %s the same tree whatever holds it', (_, children) => {
    expect(bodyTree(new Lying(children), options)).toEqual(bodyTree({type: 'root', children}, options))
    expect(gistOf({body: new Lying(children)})).toEqual(gistOf({body: {type: 'root', children}}))
  })
})
