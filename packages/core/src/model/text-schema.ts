import {z} from 'zod'

const text = z.string()

const words = <Type extends string>(type: Type) => z.strictObject({type: z.literal(type), children: phrases})
const blocks = <Type extends string>(type: Type) => z.strictObject({type: z.literal(type), children: flow})
const footnote = {identifier: text, label: text.exactOptional()}

/** A run of words in a body: mdast's PhrasingContent. */
const phrase: z.ZodType = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.strictObject({type: z.literal('text'), value: text}),
      z.strictObject({type: z.literal('inlineCode'), value: text}),
      z.strictObject({type: z.literal('html'), value: text}),
      z.strictObject({type: z.literal('break')}),
      words('emphasis'),
      words('strong'),
      words('delete'),
      z.strictObject({type: z.literal('link'), url: text, title: text.exactOptional(), children: phrases}),
      z.strictObject({type: z.literal('image'), url: text, title: text.exactOptional(), alt: text.exactOptional()}),
      z.strictObject({type: z.literal('footnoteReference'), ...footnote})
    ])
  )
  .meta({id: 'phrase'})

const phrases = z.array(phrase)

const list = z.lazy(() =>
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean().exactOptional(),
    start: z.int().nonnegative().exactOptional(),
    spread: z.boolean().exactOptional(),
    children: z.array(
      z.strictObject({
        type: z.literal('listItem'),
        spread: z.boolean().exactOptional(),
        checked: z.boolean().exactOptional(),
        children: flow
      })
    )
  })
)

const table = z.lazy(() =>
  z.strictObject({
    type: z.literal('table'),
    align: z.array(z.enum(['left', 'right', 'center']).nullable()).exactOptional(),
    children: z.array(z.strictObject({type: z.literal('tableRow'), children: z.array(words('tableCell'))}))
  })
)

/** A paragraph, a heading, a list: mdast's FlowContent. */
const block: z.ZodType = z
  .lazy(() =>
    z.union([
      words('paragraph'),
      z.strictObject({type: z.literal('heading'), depth: z.int().min(1).max(6), children: phrases}),
      z.strictObject({type: z.literal('code'), value: text, lang: text.exactOptional(), meta: text.exactOptional()}),
      z.strictObject({type: z.literal('html'), value: text}),
      z.strictObject({type: z.literal('thematicBreak')}),
      blocks('blockquote'),
      z.strictObject({type: z.literal('footnoteDefinition'), ...footnote, children: flow}),
      list,
      table
    ])
  )
  .meta({id: 'block'})

const flow = z.array(block)

/**
 * A body: an mdast tree of the nodes that CommonMark and GFM have, without positions; a picture that stood in a
 * block of its own stands in a paragraph.
 *
 * @see mdast 5.0
 */
export const textTree = z.strictObject({type: z.literal('root'), children: flow})
