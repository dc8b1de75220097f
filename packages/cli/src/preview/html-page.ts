import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Call} from '../call.ts'
import {own} from './views.ts'

/** A page of the preview's own. */
export interface PreviewPage {
  readonly call: Call
  /** Of its words, where they are not the person's. */
  readonly language?: string
  readonly title: string
  /** The names of its stylesheet and its script among the preview's own files. */
  readonly style: string
  readonly script?: string
  readonly body: readonly ElementContent[]
}

const pages = unified().use(rehypeStringify).freeze()

/** A page of the preview, whole. */
export function htmlPage({call, language = call.language, title, style, script, body}: PreviewPage): string {
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', title),
    h('link', {rel: ['icon'], href: 'data:,'}),
    h('link', {rel: ['stylesheet'], href: own + style}),
    ...(script === undefined ? [] : [h('script', {src: own + script, defer: true})])
  ])
  return pages.stringify({
    type: 'root',
    children: [{type: 'doctype'}, h('html', {lang: language}, [head, h('body', [...body])])]
  })
}
