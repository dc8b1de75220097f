import astro from '@astrojs/rss'
import {PressFeed, streamFeed} from '@budstikke/rss'
import type {Format, PressItem} from '@budstikke/rss'
import {Feed} from 'feed'
import {generateAtomFeed, generateJsonFeed, generateRssFeed} from 'feedsmith'
import RSS from 'rss'
import type {Post} from './posts.ts'
import {site} from './site.ts'
import {provingTemplate, template} from './template.ts'

/** Posts in, a feed out: everything from the making of its items to the last byte. */
export type Generate = (posts: readonly Post[]) => string | Promise<string>

/** Every generator, and the formats that it knows. Each says all it has a word for of what a post holds. */
export const generators: Readonly<Record<string, {readonly [format in Format]?: Generate}>> = {
  budstikke: {
    rss: (posts) => pressFeed(posts).rss2(),
    atom: (posts) => pressFeed(posts).atom1(),
    json: (posts) => pressFeed(posts).json1()
  },
  'budstikke, the first time': {
    rss: (posts) => unseenFeed(posts).rss2(),
    atom: (posts) => unseenFeed(posts).atom1(),
    json: (posts) => unseenFeed(posts).json1()
  },
  template: {
    rss: (posts) => template.rss(posts),
    atom: (posts) => template.atom(posts),
    json: (posts) => template.json(posts)
  },
  'template that proves the same': {
    rss: (posts) => provingTemplate.rss(posts),
    atom: (posts) => provingTemplate.atom(posts),
    json: (posts) => provingTemplate.json(posts)
  },
  'feed 6.0.0': {
    rss: (posts) => npmFeed(posts).rss2(),
    atom: (posts) => npmFeed(posts).atom1(),
    json: (posts) => npmFeed(posts).json1()
  },
  'feedsmith 3.0.1': {
    rss: (posts) =>
      generateRssFeed({
        title: site.title,
        description: site.description,
        link: site.url,
        lastBuildDate: site.updated,
        atom: {links: [{rel: 'self', href: `${site.url}rss.xml`}]},
        items: posts.map((post) => ({
          title: post.title,
          link: post.link,
          guid: {value: post.id, isPermaLink: false},
          pubDate: post.date,
          description: post.summary,
          content: {encoded: post.html},
          dc: {creators: [post.author], languages: [post.language]},
          categories: [{name: post.topic}],
          enclosures: [{url: post.picture, type: 'image/jpeg', length: 0}],
          media: {contents: [{url: post.picture, type: 'image/jpeg', medium: 'image'}]}
        }))
      }),
    atom: (posts) =>
      generateAtomFeed({
        id: site.id,
        title: {value: site.title},
        updated: site.updated,
        links: [{rel: 'self', href: `${site.url}atom.xml`}],
        entries: posts.map((post) => ({
          id: post.id,
          title: {value: post.title},
          links: [
            {rel: 'alternate', href: post.link},
            {rel: 'enclosure', href: post.picture, type: 'image/jpeg'}
          ],
          published: post.date,
          updated: post.date,
          authors: [{name: post.author}],
          categories: [{term: post.topic}],
          summary: {value: post.summary},
          content: {value: post.html, type: 'html'},
          dc: {languages: [post.language]}
        }))
      }),
    json: (posts) =>
      JSON.stringify(
        generateJsonFeed({
          title: site.title,
          home_page_url: site.url,
          feed_url: `${site.url}feed.json`,
          items: posts.map((post) => ({
            id: post.id,
            url: post.link,
            title: post.title,
            content_html: post.html,
            summary: post.summary,
            image: post.picture,
            date_published: post.date,
            date_modified: post.date,
            authors: [{name: post.author}],
            tags: [post.topic],
            language: post.language
          }))
        })
      )
  },
  'rss 1.2.2': {
    rss: (posts) => {
      const feed = new RSS({
        title: site.title,
        description: site.description,
        site_url: site.url,
        feed_url: `${site.url}rss.xml`,
        pubDate: site.updated,
        custom_namespaces: {content: 'http://purl.org/rss/1.0/modules/content/'}
      })
      for (const post of posts)
        feed.item({
          title: post.title,
          url: post.link,
          guid: post.id,
          date: post.date,
          description: post.summary,
          author: post.author,
          categories: [post.topic],
          enclosure: {url: post.picture, type: 'image/jpeg', size: 0},
          custom_elements: [{'content:encoded': {_cdata: post.html}}, {'dc:language': post.language}]
        })
      return feed.xml()
    }
  },
  '@astrojs/rss 4.0.19': {
    rss: (posts) =>
      astro({
        title: site.title,
        description: site.description,
        site: site.url,
        xmlns: {dc: 'http://purl.org/dc/elements/1.1/'},
        items: posts.map((post) => ({
          title: post.title,
          link: post.link,
          pubDate: post.date,
          description: post.summary,
          content: post.html,
          author: post.author,
          categories: [post.topic],
          enclosure: {url: post.picture, type: 'image/jpeg', length: 0},
          customData: `<dc:language>${post.language}</dc:language>`
        }))
      }).then((response) => response.text())
  }
}

/** Our own in pieces, which nobody keeps: for memory, which is what it is for. */
export function streamed(format: Format): (posts: Iterable<Post>) => number {
  return (posts) => {
    let length = 0
    for (const piece of streamFeed(format, pressFeed([]), itemsOf(posts))) length += piece.length
    return length
  }
}

function* itemsOf(posts: Iterable<Post>): Generator<PressItem> {
  for (const post of posts) yield pressItem(post)
}

function pressFeed(posts: readonly Post[]): PressFeed {
  const feed = emptyFeed()
  for (const post of posts) feed.addItem(pressItem(post))
  return feed
}

/**
 * The same of posts that nobody has met: what is written again is known again (html-memory.ts), so that each has ids of
 * its own here, and in every round the HTML of another post.
 */
function unseenFeed(posts: readonly Post[]): PressFeed {
  const feed = emptyFeed()
  shift++
  for (const [index, post] of posts.entries())
    feed.addItem({...pressItem(post), id: `${post.id}/new`, content: posts[(index + shift) % posts.length]?.html ?? ''})
  return feed
}

let shift = 0

function emptyFeed(): PressFeed {
  return new PressFeed({
    title: site.title,
    description: site.description,
    id: site.id,
    link: site.url,
    updated: site.updated,
    generator: false,
    feedLinks: {rss: `${site.url}rss.xml`, atom: `${site.url}atom.xml`, json: `${site.url}feed.json`}
  })
}

function pressItem(post: Post): PressItem {
  return {
    id: post.id,
    title: post.title,
    link: post.link,
    date: post.date,
    published: post.date,
    language: post.language,
    summary: post.summary,
    content: post.html,
    author: [{name: post.author}],
    category: [{name: post.topic}],
    pictures: [{url: post.picture}]
  }
}

function npmFeed(posts: readonly Post[]): Feed {
  const feed = new Feed({
    title: site.title,
    description: site.description,
    id: site.id,
    link: site.url,
    updated: site.updated,
    copyright: '',
    feedLinks: {rss: `${site.url}rss.xml`, atom: `${site.url}atom.xml`, json: `${site.url}feed.json`}
  })
  for (const post of posts)
    feed.addItem({
      id: post.id,
      title: post.title,
      link: post.link,
      date: post.date,
      published: post.date,
      description: post.summary,
      content: post.html,
      author: [{name: post.author, email: 'vera@havn.example'}],
      category: [{name: post.topic}],
      image: post.picture
    })
  return feed
}
