import type {PageLabels} from '../page-labels.ts'

/** The words that stand on Finnish pages. */
export const pageLabels: PageLabels = {
  menu: 'Valikko',
  languages: 'Kielet',
  footer: 'Tietoa lehdistöhuoneesta',
  pages: 'Lisää sivuja',
  news: 'Uutiset',
  archive: 'Arkisto',
  media: 'Kuvat',
  contacts: 'Yhteydet medialle',
  search: 'Haku',
  follow: 'Seuraa meitä',
  accessibility: 'Saavutettavuus',
  calendar: 'Tilattava kalenteri',
  page: 'sivu {{page}}',
  newer: 'Uudemmat',
  older: 'Vanhemmat',
  front: {
    lead: 'Medialle',
    events: 'Tulevat tapahtumat',
    whole: 'Koko arkisto',
    byFeed: 'Syötteenlukijaan',
    byMail: 'Sähköpostiin',
    mailAddress: 'Sähköpostiosoite',
    subscribe: 'Tilaa',
    subscribeNote: 'Saat viestin, jossa vahvistat tilauksen. Voit perua tilauksen milloin tahansa.'
  },
  release: {
    by: 'Kirjoittaja: {{names}}',
    aged: 'Teksti on yli vuoden vanha. Luvut, tittelit ja puhelinnumerot ovat voineet muuttua.',
    opinion: 'Mielipidekirjoitus ilmaisee kirjoittajan näkemyksen.',
    invitation: 'Kutsu on tarkoitettu medialle.',
    regulatory: 'Julkistettu tiedonantovelvollisuuden mukaisesti.',
    gone: 'Tekstiä ei voi enää lukea. Tässä kerrotaan vain, että se on julkaistu.',
    corrects: 'Korjaa aiempaa tiedotetta',
    pictures: 'Kuvat',
    pictureFull: 'Lataa täysikokoisena',
    pictureElsewhere: 'Katso kuva: {{host}}',
    addToCalendar: 'Lisää kalenteriin',
    contactCard: 'Yhteystietokortti',
    kit: 'Lataa mediapaketti',
    kitHolds: 'Teksti, täysikokoiset kuvat ja yhteystietokortit yhdessä tiedostossa.',
    share: 'Jaa',
    send: 'Jaa…',
    byMail: 'Lähetä sähköpostilla',
    print: 'Tulosta',
    address: 'Osoite',
    copyLink: 'Kopioi linkki',
    linkCopied: 'Linkki on kopioitu.',
    copyText: 'Kopioi koko teksti',
    textCopied: 'Teksti on kopioitu.',
    citation: 'Lähdeviite',
    cited: '{{organisation}}: ”{{headline}}”. {{kind}}, {{date}}.',
    copyCitation: 'Kopioi lähdeviite',
    citationCopied: 'Lähdeviite on kopioitu.'
  },
  archives: {
    year: 'Julkaistu vuonna {{year}}',
    years: 'Vuosittain',
    undated: 'Ilman päivämäärää'
  },
  finding: {
    title: 'Hae lehdistöhuoneesta',
    label: 'Hakusana',
    hint: 'Haku kattaa kaikki suomenkieliset tekstit, myös vanhat.',
    searching: 'Haetaan…',
    found: 'Osumia: {{count}}',
    nothing: 'Ei osumia haulla ”{{query}}”. Kokeile toista tai lyhyempää sanaa.',
    more: 'Näytä lisää',
    failed: 'Haku ei vastaa. Yritä hetken kuluttua uudelleen tai etsi arkistosta.',
    needsScript: 'Haku vaatii JavaScriptin. Ilman sitä löydät kaiken arkistosta.'
  },
  bank: {
    lead: 'Teksteihin kuuluvat kuvat ja asiakirjat. Mainitse kuvaaja ja noudata kuvan yhteydessä kerrottuja ehtoja.',
    nothing: 'Täällä ei ole vielä kuvia.',
    from: 'Tekstistä ”{{headline}}”'
  },
  asking: {
    title: 'Yhteydet medialle',
    lead: 'Toimittajat voivat aina soittaa tai kirjoittaa.'
  },
  missing: {
    title: 'Sivua ei löydy',
    lead: 'Osoite voi olla väärin kirjoitettu, tai sivu on siirretty. Kokeile etusivua, arkistoa tai hakua.'
  },
  choose: 'Valitse kieli',
  access: {
    lead: 'Jokaisen pitää voida lukea lehdistöhuonetta, lukutavasta riippumatta.',
    holdsTitle: 'Tähän voit luottaa',
    holds: 'Sivut noudattavat WCAG 2.2 -ohjeiden tasoa AA. Niitä voi käyttää näppäimistöllä ja ruudunlukijalla, suurentaa kaksinkertaisiksi ja lukea ilman JavaScriptiä, ja ne mukautuvat tummaan tilaan ja suureen kontrastiin. Jokaisella kuvalla pitää olla kuvaus.',
    limitsTitle: 'Tässä voi olla puutteita',
    limits: 'Arkistosta tuoduista vanhoista teksteistä voi puuttua kuvien kuvauksia. Liitteet eivät aina ole saavutettavia; pyydä teksti, niin saat sen.',
    tellTitle: 'Kerro meille',
    tell: 'Jos et pysty käyttämään jotakin, kirjoita tai soita. Vastaamme ja korjaamme asian.'
  }
}
