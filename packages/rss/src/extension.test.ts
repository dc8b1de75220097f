import {expect, test} from 'vitest'
import {PressFeed} from './index.ts'

function rssWith(namespaces: Readonly<Record<string, string>>, name: string) {
  const feed = new PressFeed({title: 'x', link: 'https://e.com/', namespaces})
  feed.addExtension({name, objects: {_text: 'y'}})
  return {xml: feed.rss2(), messages: feed.messages.map(({ruleId}) => ruleId)}
}

test.each(['dc:source', 'dc:kæde', 'dc:a-1.b'])('writes names that every parser takes: %s', (name) => {
  expect(rssWith({}, name)).toEqual({xml: expect.stringContaining(`<${name}>y</${name}>`) as string, messages: []})
})

// Feedparser's parser, Expat, goes by the fourth edition of XML and loses the feed for each of these.
test.each(['dc:\u{12434}', 'dc:ſ', 'dc:\u1E9E', 'dc:a\u00B7', 'dc:ꘑ'])(
  'leaves out names that some refuse: %s',
  (name) => {
    const {xml, messages} = rssWith({}, name)
    expect(xml).not.toContain(name)
    expect(messages).toEqual(['name-unreal'])
  }
)

test.each(['ſ', '\u212A', 'xml', 'XMLx', 'a:b', ''])('declares no prefix that some refuse: %s', (prefix) => {
  const {xml, messages} = rssWith({[prefix]: 'urn:example:own'}, 'dc:source')
  expect(xml).not.toContain('urn:example:own')
  expect(messages).toEqual(['namespace-unreal'])
})
