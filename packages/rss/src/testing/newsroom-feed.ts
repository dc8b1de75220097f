import {PressFeed} from '../index.ts'

/** A feed that says all it can: two languages, pictures, files, a correction, a withdrawal, an archive. */
export function newsroomFeed(): PressFeed {
  const folder = 'https://fyret.example/'
  const links = (path: string) => ({
    rss: `${folder}${path}rss.xml`,
    atom: `${folder}${path}atom.xml`,
    json: `${folder}${path}feed.json`
  })
  const feed = new PressFeed({
    id: 'tag:fyret.example,2026:feeds/da/',
    title: 'Fyrets presserum',
    description: 'Nyt fra Fyret',
    link: `${folder}da/`,
    language: 'da',
    feedLinks: links('da/'),
    hub: 'https://hub.example/',
    author: {name: 'Fyret'},
    stylesheet: '/feed.css',
    copyright: '© Fyret',
    image: `${folder}logo.png`,
    favicon: `${folder}favicon.png`,
    ttl: 60,
    translations: [{language: 'sv', ...links('sv/')}],
    history: {previous: links('da/2025/')}
  })
  feed.addCategory('Velfærd')
  feed.addItem({
    id: 'tag:fyret.example,2026:1/da',
    title: 'Sådan bruges <img> & <b>-tags: 5 < 6',
    link: `${folder}da/tags/`,
    date: new Date('2026-03-04T10:00:00Z'),
    published: new Date('2026-03-03T08:00:00Z'),
    language: 'da',
    summary: 'Æble & ære < øre',
    content:
      '<p>Brødtekst med <a href="/om">link</a>, <a href="#fn1">note</a> og <q lang="sv">ett citat</q>.</p><img src="havn.jpg" alt="Havnen">',
    author: [{name: 'Ida Holm'}, {name: 'Bo Ek'}],
    category: [{name: 'Ældre', term: 'aeldre', scheme: `${folder}da/topics/`}],
    pictures: [
      {
        url: `${folder}havn.jpg`,
        alt: 'Havnen i tåge',
        caption: 'Havnen',
        credit: 'Ida Holm',
        rights: 'Fri brug',
        width: 1200,
        height: 675,
        length: 9000
      }
    ],
    enclosures: [
      {url: `${folder}rapport.pdf`, title: 'Rapport', length: 12_345},
      {url: `${folder}tale.mp3`, length: 999}
    ],
    translations: [{language: 'sv', url: `${folder}sv/taggar/`}],
    corrections: [{at: new Date('2026-03-04T10:00:00Z'), note: 'Tallet er 5.', label: 'Rettet'}],
    corrects: {id: 'tag:fyret.example,2026:0/da', link: `${folder}da/gammel/`}
  })
  feed.addItem({
    id: 'tag:fyret.example,2026:2/sv',
    title: 'Ny hamn på Åland',
    link: `${folder}sv/hamn/`,
    date: new Date('2026-02-03T08:00:00Z'),
    published: new Date('2026-02-03T08:00:00Z'),
    language: 'sv',
    summary: 'Hamnen öppnar.',
    content: '<p>Text.</p>',
    author: [{name: 'Fyret', email: 'presse@fyret.example'}]
  })
  return feed
}
