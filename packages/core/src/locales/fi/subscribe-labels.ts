import type {SubscribeLabels} from '../subscribe-labels.ts'

/** The words in which Finnish readers sign up. */
export const subscribeLabels: SubscribeLabels = {
  title: 'Tiedotteet sähköpostiin: {{organisation}}',
  lead: 'Kirjoita sähköpostiosoitteesi. Lähetämme viestin, jossa vahvistat tilauksen.',
  address: 'Sähköpostiosoite',
  addressHint: 'Esimerkiksi nimi@lehti.example',
  languages: 'Kielet',
  topics: 'Aiheet',
  kinds: 'Tyypit',
  all: 'Jos et valitse mitään, saat kaikki.',
  everything: 'kaikki',
  cadence: 'Kuinka usein',
  cadences: {
    immediate: 'Heti, oma viesti jokaisesta uutisesta',
    daily: 'Koottuna kerran päivässä',
    weekly: 'Koottuna kerran viikossa'
  },
  consent:
    'Suostun siihen, että {{organisation}} lähettää minulle tiedotteita ja muita uutisia sähköpostitse. {{organisation}} säilyttää sähköpostiosoitteeni ja valintani niin kauan kuin tilaus on voimassa eikä käytä niitä muuhun. Viestin avaamista tai siinä olevien linkkien napsautuksia ei seurata. Voin milloin tahansa peruuttaa suostumukseni lopettamalla tilauksen jokaisessa viestissä olevasta linkistä.',
  version: '1',
  submit: 'Tilaa',
  home: 'Mediahuoneeseen',
  asked: {
    title: 'Katso sähköpostiasi',
    text: 'Lähetimme viestin osoitteeseen, jos se voi vastaanottaa meiltä postia. Avaa viesti ja vahvista tilaus. Jos viestiä ei tule vartin kuluessa, katso roskapostikansiosta.'
  },
  invalid: 'Tämä ei näytä sähköpostiosoitteelta. Kirjoita se muodossa nimi@lehti.example.',
  noLanguage: 'Valitse vähintään yksi kieli.',
  confirm: {
    title: 'Vahvista tilaus',
    text: 'Enää yksi painallus. Valintasi:',
    button: 'Kyllä, tilaan',
    doneTitle: 'Tilaus on voimassa',
    doneText: 'Kiitos. Saat seuraavan uutisen sähköpostiisi.',
    usedTitle: 'Vahvistettavaa ei enää ole',
    usedText: 'Linkki on jo käytetty, tai olet sen jälkeen lopettanut tilauksen.',
    lateTitle: 'Linkki on vanhentunut',
    lateText: 'Tilauksesta on kulunut liian kauan. Kirjoita osoitteesi uudelleen, niin lähetämme uuden linkin.',
    again: 'Tilaa uudelleen'
  },
  preferences: {
    title: 'Valintasi',
    link: 'Katso tai muuta valintojasi',
    address: 'Viestit tulevat osoitteeseen {{address}}',
    none: 'Et saa nyt meiltä viestejä. Kun tallennat valinnat, saat niitä taas.',
    button: 'Tallenna valinnat',
    saved: 'Valinnat on tallennettu.',
    barred: 'Emme lähetä viestejä tähän osoitteeseen, koska meitä on pyydetty olemaan lähettämättä. Ota yhteyttä, jos asia on toisin.'
  },
  unsubscribe: {
    title: 'Lopeta tilaus',
    text: 'Paina painiketta, niin lähettäjä {{organisation}} ei enää lähetä sinulle viestejä.',
    button: 'Lopeta tilaus',
    doneTitle: 'Tilaus on lopetettu',
    doneText: 'Et saa meiltä enää viestejä. Jo matkalla oleva viesti voi vielä tulla perille.',
    back: 'Kävikö vahinko? Tilaa uudelleen'
  },
  data: {
    title: 'Tietosi',
    text: 'Voit katsoa kaikki sinusta tallennetut tiedot ja pyytää niiden poistamista.',
    export: 'Lataa tietoni',
    eraseLink: 'Poista tietoni',
    eraseTitle: 'Poista tietosi',
    eraseText: 'Poistamme osoitteesi ja valintasi, etkä saa enää viestejä. Säilytämme koodatun jäljen, josta osoitetta ei voi lukea, jotta sinua ei lisätä vahingossa uudelleen. Poistoa ei voi perua.',
    eraseButton: 'Poista kaikki tietoni',
    erasedTitle: 'Tietosi on poistettu',
    erasedText: 'Meillä ei enää ole osoitettasi, etkä saa meiltä enää viestejä.',
    gone: 'Meillä ei ole sinusta enää tietoja.'
  },
  trouble: {
    linkTitle: 'Linkki ei toimi',
    linkText: 'Siitä saattaa puuttua osa. Yritä avata se viestistä uudelleen.',
    manyTitle: 'Liian monta yritystä',
    manyText: 'Tilauksia tuli liian monta yhtä aikaa. Odota hetki ja yritä uudelleen.',
    elsewhereTitle: 'Lomake tuli muualta',
    elsewhereText: 'Turvallisuuden vuoksi otamme tilauksia vastaan vain omilta sivuiltamme.',
    formTitle: 'Lomaketta ei voitu lukea',
    formText: 'Yritä uudelleen tilaussivulta.',
    awayTitle: 'Palvelu ei juuri nyt toimi',
    awayText: 'Mitään ei kadonnut, mutta vastaustasi ei voitu tallentaa. Yritä hetken kuluttua uudelleen.'
  }
}
