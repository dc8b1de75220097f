import type {Labels} from '../labels.ts'
import {mailLabels} from './mail-labels.ts'
import {pageLabels} from './page-labels.ts'
import {subscribeLabels} from './subscribe-labels.ts'

/** The words that Finnish pages, feeds and mails print. */
export const labels: Labels = {
  kinds: {
    release: 'Tiedote',
    invitation: 'Kutsu',
    opinion: 'Mielipide',
    article: 'Artikkeli',
    'open-letter': 'Avoin kirje',
    statement: 'Kannanotto',
    report: 'Raportti',
    regulatory: 'Pörssitiedote',
    notice: 'Ilmoitus'
  },
  kindsMany: {
    release: 'Tiedotteet',
    invitation: 'Kutsut',
    opinion: 'Mielipidekirjoitukset',
    article: 'Artikkelit',
    'open-letter': 'Avoimet kirjeet',
    statement: 'Kannanotot',
    report: 'Raportit',
    regulatory: 'Pörssitiedotteet',
    notice: 'Ilmoitukset'
  },
  newsroom: {
    title: 'Uutishuone: {{organisation}}',
    description: 'Tiedotteet ja uutiset: {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    kindTitle: '{{organisation}}: {{kind}}',
    speakerTitle: '{{organisation}}: puheenvuorossa {{speaker}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: kaikki kielet'
  },
  feeds: {
    title: 'Seuraa: {{organisation}}',
    all: 'Kaikki syötteet',
    skip: 'Siirry sisältöön',
    what: 'Mikä on syöte?',
    explanation: 'Syöte on osoite, josta ohjelma voi hakea uutisia. Kun tilaat sen syötteenlukijaan, kaikki uusi tulee sinulle itsestään. Se ei maksa mitään, et anna sähköpostiosoitettasi kenellekään ja voit lopettaa milloin tahansa.',
    how: 'Näin se käy',
    stepReader: 'Valitse syötteenlukija (RSS-lukija): sovellus puhelimeen, ohjelma tietokoneeseen tai verkkopalvelu. Myös moni sähköpostiohjelma osaa lukea syötteitä.',
    stepCopy: 'Kopioi osoite tältä sivulta.',
    stepPaste: 'Valitse lukijassa ”Lisää syöte” tai ”Tilaa” ja liitä osoite siihen.',
    address: 'Osoite',
    copy: 'Kopioi osoite',
    copied: 'Osoite on kopioitu.',
    formats: 'Sama syöte muissa muodoissa:',
    latest: 'Uusimmat',
    nothing: 'Täällä ei ole vielä julkaistu mitään.',
    everything: 'Kaikki',
    kinds: 'Tyypin mukaan',
    speakers: 'Äänessä olevat henkilöt',
    together: 'Kaikki syötteet kerralla',
    opml: 'Luettelo, jonka syötteenlukijat osaavat tuoda (OPML)',
    shown: 'Tämä on syöte: osoite syötteenlukijoille. Kopioi se selaimen osoiteriviltä ja liitä syötteenlukijaasi, niin saat kaiken uuden itsestään.'
  },
  release: {
    corrected: 'Korjattu {{time}}:',
    withdrawn: 'Vedetty takaisin {{time}}:',
    withdrawnTitle: 'Vedetty takaisin',
    contacts: 'Yhteyshenkilöt',
    boilerplate: '{{organisation}} lyhyesti',
    facts: 'Faktat',
    events: 'Aika ja paikka',
    attachments: 'Liitteet',
    links: 'Linkit',
    related: 'Lue myös',
    topics: 'Avainsanat',
    translations: 'Muilla kielillä',
    credit: 'Kuva: {{credit}}',
    phone: 'Puhelin',
    email: 'Sähköposti',
    footnotes: 'Viitteet',
    footnoteBack: 'Takaisin tekstiin',
    language: 'Suomi',
    readIn: 'Lue suomeksi'
  },
  pages: pageLabels,
  subscribe: subscribeLabels,
  mails: mailLabels
}
