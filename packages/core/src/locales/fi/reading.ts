import type {Calendar, Reading} from '../reading.ts'
import {furniture, mail} from './furniture.ts'
import {disclaimers, kinds, sections} from './headings.ts'
import {
  accordingTo, companyForms, conjunctions, contacting, continuing, firstPerson, nameEndings, organisationWords, particles, pronouns, registering,
  roleLinks, roleAdjectives, roleOpeners, roles, saying
} from './people.ts'
import {phrases} from './phrases.ts'

const calendar: Calendar = {
  // A day takes the partitive: `5. joulukuuta`; the genitive stands in `joulukuun 5. päivänä`.
  months: [
    ['tammikuuta', 'tammikuu', 'tammikuun', 'tammi'],
    ['helmikuuta', 'helmikuu', 'helmikuun', 'helmi'],
    ['maaliskuuta', 'maaliskuu', 'maaliskuun', 'maalis'],
    ['huhtikuuta', 'huhtikuu', 'huhtikuun', 'huhti'],
    ['toukokuuta', 'toukokuu', 'toukokuun', 'touko'],
    ['kesäkuuta', 'kesäkuu', 'kesäkuun', 'kesä'],
    ['heinäkuuta', 'heinäkuu', 'heinäkuun', 'heinä'],
    ['elokuuta', 'elokuu', 'elokuun', 'elo'],
    ['syyskuuta', 'syyskuu', 'syyskuun', 'syys'],
    ['lokakuuta', 'lokakuu', 'lokakuun', 'loka'],
    ['marraskuuta', 'marraskuu', 'marraskuun', 'marras'],
    ['joulukuuta', 'joulukuu', 'joulukuun', 'joulu']
  ],
  weekdays: [
    ['maanantaina', 'maanantai', 'ma', 'ma.'],
    ['tiistaina', 'tiistai', 'ti', 'ti.'],
    ['keskiviikkona', 'keskiviikko', 'ke', 'ke.'],
    ['torstaina', 'torstai', 'to', 'to.'],
    ['perjantaina', 'perjantai', 'pe', 'pe.'],
    ['lauantaina', 'lauantai', 'la', 'la.'],
    ['sunnuntaina', 'sunnuntai', 'su', 'su.']
  ],
  dayWords: [],
  dayStop: true,
  clockWords: ['klo', 'kello', 'klo.'],
  until: ['saakka', 'asti', 'ja'],
  from: ['alkaen', 'välillä'],
  and: ['ja'],
  sameDay: ['samana päivänä', 'samana iltana'],
  relative: {
    tänään: 0, 'tänä iltana': 0, 'tänä aamuna': 0, 'tänä päivänä': 0, 'tänä iltapäivänä': 0,
    eilen: -1, 'eilen illalla': -1, 'toissa päivänä': -2, toissapäivänä: -2, huomenna: 1, 'huomenna aamulla': 1, ylihuomenna: 2
  },
  write: {
    date: '{weekday} {day}. {month} {year}',
    time: 'klo {hour}.{minute}',
    dateTime: '{weekday} {day}. {month} {year} klo {hour}.{minute}',
    range: '{from}–{until}'
  }
}

/** How releases are written in Finnish. */
export const reading: Reading = {
  kinds,
  disclaimers,
  sections,
  furniture,
  phrases,
  mail,
  saying,
  accordingTo,
  continuing,
  pronouns,
  roles,
  roleLinks,
  nameEndings,
  placeEndings: ['ssa', 'ssä', 'lla', 'llä'],
  particles,
  companyForms,
  organisationWords,
  bodies: ['hallitus', 'liittohallitus', 'liittokokous', 'vuosikokous', 'puoluekokous', 'valtuusto', 'liittovaltuusto'],
  adopting: ['hyväksytty'],
  disclosureLaws: ['markkinoiden väärinkäyttöasetuksen', 'markkinoiden väärinkäyttöasetus', 'arvopaperimarkkinalain', '(MAR)'],
  disclosureDuties: ['sisäpiiritieto', 'sisäpiiritietoa', 'julkistaa', 'julkistettu', 'velvollinen'],
  firstPerson,
  thus: ['näin'],
  subjects: {words: ['se', 'ne'], that: ['että']},
  roleOpeners,
  roleAdjectives,
  conjunctions,
  customerServices: ['asiakaspalvelu', 'asiakaspalveluun', 'asiakaspalvelumme', 'asiakaspalveluumme', 'kuluttajapalvelu', 'kuluttajapalveluun', 'lipunmyynti', 'vaihde'],
  contacting,
  registering,
  calendar,
  phoneLabels: [
    'p.', 'p', 'puh.', 'puh', 'puhelin', 'puhelinnumero', 'puhelinnro', 'matkapuhelin', 'matkapuh.', 'mp.', 'gsm',
    'gsm.', 'vaihde', 'puhelinvaihde', 'tel.', 'tel', 'mobiili', 'suora', 'mediapuhelin', 'viestinnän päivystys',
    'soita', 'numerosta', 'numeroon', 'numerossa', 'puhelimitse', 'tekstiviesti', 'phone', 'mobile', 't.', 'm.', '☎',
    '📞', '📱'
  ],
  emailLabels: [
    'sähköposti', 'sähköpostiosoite', 's-posti', 'sposti', 'sähköpostilla', 'sähköpostitse', 'email', 'e-mail', 'e',
    'osoitteeseen', 'osoitteessa', 'mail', '✉', '📧'
  ],
  atSigns: ['at', 'ät', 'miukumauku', 'a', 'ät-merkki'],
  dotSigns: ['piste', 'dot'],
  otherNumbers: [
    'Y-tunnus', 'LY-tunnus', 'ALV', 'ALV-tunnus', 'VAT', 'diaarinumero', 'dnro', 'dnro.', 'asianumero', 'asiatunnus',
    'VN', 'HE', 'tilinumero', 'IBAN', 'viitenumero', 'viite', 'ISBN', 'ISSN', 'ISIN', 'LEI', 'LEI-tunnus', 'faksi',
    'fax', 'henkilötunnus', 'postinumero', 'PL', 'rekisterinumero', 'tuotenumero', 'tilausnumero', 'jäsennumero',
    'nro', 'nro.', 'numero', 'id', 'DOI', 'kokouksen tunnus', 'Meeting ID', 'salasana', 'EAN', 'GTIN', 'keräyslupa',
    'eränumero', 'MobilePay', 'vastausnumero'
  ],
  credits: [
    'Kuva', 'Kuvat', 'Valokuva', 'Valokuvaaja', 'Kuvaaja', 'Kuvateksti', 'Kuvituskuva', 'Kuvitus', 'Kuvittaja',
    'Grafiikka', 'Piirros', 'Lehdistökuva', 'Arkistokuva', 'Havainnekuva', 'Video', 'Kuvalähde', 'Kartta', 'Photo',
    'Credit', 'Visualisointi', 'Kuvassa', 'Kuvakaappaus', '©'
  ],
  captions: [
    'Kuvateksti', 'Kuvatekstit', 'Kuva', 'Kuvassa', 'Kuvituskuva', 'Kuvan kuvaus', 'Kuvat', 'Lehdistökuva',
    'Arkistokuva'
  ],
  calls: {
    verbs: [
      'lue', 'katso', 'lataa', 'hae', 'tutustu', 'tilaa', 'osta', 'varaa', 'kuuntele', 'seuraa', 'klikkaa',
      'ilmoittaudu', 'osallistu', 'rekisteröidy', 'akkreditoidu', 'siirry', 'löydä', 'etsi', 'avaa', 'vastaa'
    ],
    here: ['tästä', 'täältä', 'täällä', 'tässä', 'linkistä', 'tästä linkistä', 'tämän linkin kautta']
  },
  summaries: ['Tiivistelmä', 'Ingressi', 'Yhteenveto', 'Lyhyesti', 'Johdanto', 'Alaotsikko', 'Pääkohdat', 'Kooste'],
  eventLabels: {
    when: [
      'Aika', 'Milloin', 'Päivä', 'Päivämäärä', 'Ajankohta', 'Kello', 'Klo', 'Aika ja paikka', 'Alkaa',
      'Milloin ja missä', 'Aukiolo', 'Ensi-ilta', 'Avajaiset'
    ],
    where: [
      'Paikka', 'Missä', 'Osoite', 'Kokoontumispaikka', 'Tapaamispaikka', 'Sijainti', 'Tila', 'Sali', 'Käyntiosoite',
      'Tapahtumapaikka'
    ],
    name: ['Mitä', 'Mikä', 'Tapahtuma', 'Tilaisuus', 'Aihe', 'Teema', 'Otsikko']
  },
  happenings: [
    'tiedotustilaisuus', 'tiedotustilaisuuden', 'tiedotustilaisuuteen', 'tiedotustilaisuudessa', 'mediatilaisuus',
    'mediatilaisuuden', 'mediatilaisuuteen', 'lehdistötilaisuus', 'lehdistötilaisuuden', 'lehdistötilaisuuteen',
    'infotilaisuus', 'infotilaisuuden', 'taustatilaisuus', 'mediainfo', 'mediatapaaminen', 'tilaisuus', 'tilaisuuden',
    'tilaisuuteen', 'tilaisuudessa', 'julkistustilaisuus', 'julkistamistilaisuus', 'avajaiset', 'avajaisiin', 'avaus',
    'avajaistilaisuus', 'seminaari', 'seminaarin', 'seminaariin', 'webinaari', 'webinaarin', 'webinaariin',
    'konferenssi', 'konferenssin', 'työpaja', 'työpajan', 'koulutus', 'kurssi', 'luento', 'luennon',
    'paneelikeskustelu', 'paneeli', 'keskustelutilaisuus', 'keskustelu', 'kuulemistilaisuus', 'asukastilaisuus',
    'asukasilta', 'yleisötilaisuus', 'kokous', 'vuosikokous', 'liittokokous', 'edustajisto', 'yhtiökokous',
    'yhtiökokouksen', 'näyttely', 'näyttelyn', 'näyttelyyn', 'konsertti', 'konsertin', 'konserttiin', 'esitys',
    'ensi-ilta', 'ensi-illan', 'kantaesitys', 'festivaali', 'festivaalin', 'festivaalit', 'messut', 'messuilla',
    'messuille', 'markkinat', 'joulumarkkinat', 'joulutori', 'mielenosoitus', 'mielenilmaus', 'kulkue', 'marssi',
    'muistotilaisuus', 'seppeleenlasku', 'palkintojenjako', 'palkinnonjako', 'palkintotilaisuus', 'gaala', 'opastus',
    'kierros', 'vierailu', 'ottelu', 'ottelun', 'turnaus', 'kilpailu', 'kilpailut', 'mestaruuskilpailut', 'juoksu',
    'avoimet ovet', 'avoimien ovien päivä', 'peruskiven muuraus', 'harjannostajaiset', 'jumalanpalvelus', 'messu',
    'kirkkojen yö', 'taiteiden yö', 'huippukokous', 'puhelinkonferenssi', 'suora lähetys', 'livelähetys', 'symposium',
    'väitöstilaisuus', 'väitöstilaisuuden', 'väitös', 'juhlaluento', 'virkaanastujaisluento', 'juhla', 'juhlat',
    'juhlaan', 'vuosijuhla', 'juhlavuosi', 'huutokauppa', 'tapahtuma', 'tapahtuman', 'tapahtumaan', 'tapahtumassa',
    'teemapäivä', 'teemaviikko', 'päivät', 'keräys', 'kirpputori', 'elokuvanäytös', 'näytös', 'kirjanjulkistus',
    'kirjamessut', 'hackathon', 'pääomamarkkinapäivä', 'tulosjulkistus', 'aamukahvit', 'aamiaistilaisuus',
    'verkostoitumistilaisuus', 'rekrytointitapahtuma', 'finaali', 'loppukilpailu', 'lanseeraus',
    'lanseeraustilaisuus'
  ],
  inviting: [
    'kutsuu', 'kutsuvat', 'kutsumme', 'kutsutaan', 'kutsuttu', 'kutsu', 'on kutsuttu', 'tervetuloa',
    'lämpimästi tervetuloa', 'toivottaa tervetulleeksi', 'järjestetään', 'järjestää', 'järjestävät', 'järjestämme',
    'pidetään', 'pitää', 'avataan', 'avaa ovensa', 'avautuu', 'vihitään', 'esittelee', 'esitellään', 'julkistetaan',
    'julkistaa', 'julkaistaan', 'ilmoittaudu', 'ilmoittautuminen', 'ilmoittautumiset', 'osallistu', 'tule', 'tulkaa',
    'vapaa pääsy', 'avoin kaikille', 'on avoin', 'on vapaa pääsy', 'medialle avoin', 'media on tervetullut',
    'toimittajat ovat tervetulleita', 'alkaa', 'juhlii', 'juhlitaan', 'vietetään', 'viettää', 'lähetetään suorana',
    'lähetetään', 'voi seurata', 'seurattavissa', 'esiintyy', 'esitetään', 'nähdään', 'kokoontuu', 'kokoontuvat',
    'luovutetaan', 'jaetaan', 'paljastetaan', 'väittelee', 'tarkastetaan', 'laita päivä kalenteriin',
    'varaa aika kalenteriisi'
  ],
  // Finnish says where with the ending of the word.
  // The case of the place says it: `Helsingissä`.
  placeLinks: [],
  deadlines: [
    'viimeistään', 'mennessä', 'määräaika', 'ilmoittautuminen', 'ilmoittautumiset', 'ilmoittaudu', 'hakuaika', 'haku',
    'hakemukset', 'vastausaika', 'lausuntoaika', 'deadline', 'astuu voimaan', 'tulee voimaan', 'tulevat voimaan',
    'voimassa', 'alkaen', 'aloittaa tehtävässään', 'jättää tehtävänsä', 'myynnissä', 'myyntiin', 'lipunmyynti',
    'liput', 'kaupoissa', 'kauppoihin', 'asti', 'saakka', 'täsmäytyspäivä'
  ],
  notices: [
    'takaisinvedetyt tuotteet', 'keitä vesi', 'keittäkää vesi', 'häiriötiedotteet',
    'oikaisu', 'korjaus', 'täsmennys', 'takaisinveto', 'takaisinvedot', 'vetää takaisin', 'vedetään pois',
    'vedetään markkinoilta', 'vetää myynnistä', 'häiriötiedote', 'häiriö', 'häiriöitä', 'käyttökatko',
    'käyttökatkoja', 'huoltokatko', 'sähkökatko', 'sähkökatkot', 'vesikatko', 'keittokehotus', 'putkirikko', 'tietyö',
    'tietöitä', 'suljetaan', 'suljettu', 'kiertotie', 'liikennetiedote', 'liikennejärjestelyt',
    'poikkeavat aukioloajat', 'aukioloajat', 'poikkeusaukiolot', 'poikkeusaikataulut', 'peruttu', 'perutaan',
    'siirretään', 'siirtyy', 'maastopalovaroitus', 'metsäpalovaroitus', 'avotulentekokielto', 'etsintäkuulutus', 'etsii silminnäkijöitä', 'pyytää havaintoja', 'kaipaa havaintoja', 'poliisi etsii', 'vaaratiedote', 'varoitus', 'sääntömuutokset',
    'muutoksia', 'päivystystiedote', 'vuorokausitiedote'
  ],
  police: {
    names: ['poliisi', 'poliisilaitos', 'poliisin', 'poliisilaitoksen'],
    appeals: ['poliisi pyytää', 'havaintoja', 'vihjeet', 'vihjeitä', 'silminnäkijöitä', 'ilmoittamaan poliisille', 'soita 0295']
  },
  showing: {
    verbs: ['selviää', 'selviävät', 'kertoo', 'kertovat', 'osoittaa', 'osoittavat', 'ilmenee', 'käy ilmi', 'paljastaa', 'raportin mukaan', 'tutkimuksen mukaan', 'kyselyn mukaan', 'selvityksen mukaan', 'tilaston mukaan', 'barometrin mukaan'],
    findings: [
      'raportti', 'raportista', 'raportin', 'tutkimus', 'tutkimuksesta', 'tutkimuksen', 'selvitys', 'selvityksestä', 'selvityksen', 'kysely', 'kyselystä',
      'kyselyn', 'tilasto', 'tilastosta', 'tilastoista', 'barometri', 'barometrista', 'barometrin', 'katsaus', 'katsauksesta', 'ennuste', 'ennusteen',
      'analyysi', 'analyysista', 'arviointi', 'arvioinnista'
    ],
    demands: ['vaatii', 'vaadi', 'vaadimme', 'vaativat', 'edellytämme', 'pelastettava', 'tarvitaan', 'pitää', 'täytyy', 'esittää', 'ehdottaa', 'varoittaa', 'arvostelee', 'ei saa', 'vastustaa', 'toivoo', 'tukee', 'voittaa', 'avaa', 'huolissaan']
  },
  governments: [
    'hallitus on päättänyt', 'hallitus päätti', 'valtioneuvosto on päättänyt', 'valtioneuvosto päätti', 'valtioneuvosto nimitti', 'valtioneuvosto asetti'
  ],
  describing: [
    'on', 'on suomalainen', 'on Suomen', 'on Pohjoismaiden', 'on Euroopan', 'on maailman', 'on yksi',
    'on valtakunnallinen', 'on kansainvälinen', 'on johtava', 'on vuonna', 'on perustettu', 'perustettiin', 'edustaa',
    'edistää', 'kehittää', 'tuottaa', 'valmistaa', 'toimittaa', 'tarjoaa', 'ylläpitää', 'omistaa', 'omistavat',
    'koostuu', 'vastaa', 'työllistää', 'palvelee', 'auttaa', 'tukee', 'kouluttaa', 'tutkii', 'julkaisee', 'yhdistää',
    'kokoaa', 'toimii', 'hallinnoi', 'rahoittaa', 'valvoo', 'ajaa'
  ],
  abbreviations: [
    'ark.', 'alk.', 'as.', 'ed.', 'em.', 'emer.', 'ent.', 'esim.', 'fil.', 'fil. tri', 'huom.', 'kirj.', 'ks.', 'l.',
    'lis.', 'lyh.', 'maist.', 'maks.', 'milj.', 'min.', 'mm.', 'mrd.', 'mp.', 'n.', 'ns.', 'nro.', 'oik.', 'os.',
    'p.', 'par.', 'pj.', 'po.', 'prof.', 'puh.', 'r.', 's.', 'so.', 'sh.', 'suom.', 'synt.', 't.', 'tel.', 'toim.',
    'toim.joht.', 'tod.', 'ts.', 'v.', 'vt.', 'va.', 'vs.', 'virk.', 'vpj.', 'vrt.', 'yht.', 'yl.', 'yo.', 'yst.',
    'terv.', 'kok.', 'sd.', 'ps.', 'kesk.', 'vihr.', 'vas.', 'kd.', 'liik.', 'klo.', 'dipl.', 'dos.', 'hall.', 'hlö.',
    'ylim.', 'engl.', 'ruots.', 'lat.', 'vol.', 'eKr.', 'jKr.', 'tekn.', 'lääket.', 'valtiot.', 'kauppat.',
    'oikeust.'
  ],
  closingAbbreviations: ['jne.', 'yms.', 'ym.', 'tms.', 'jms.', 'etc.', 'ry.', 'oy.', 'sr.', 'ao.'],
  telling: {
    words: [
      'ja', 'on', 'ei', 'että', 'se', 'sekä', 'myös', 'ovat', 'oli', 'ole', 'mutta', 'kun', 'jos', 'joka', 'jotka',
      'tai', 'kuin', 'sanoo', 'kertoo', 'toteaa', 'mukaan', 'suomen', 'suomessa', 'vuonna', 'vuoden', 'uusi', 'uuden',
      'hän', 'he', 'me', 'mitä', 'miten', 'miksi', 'missä', 'tämä', 'tämän', 'tässä', 'nyt', 'vain', 'enemmän', 'voi',
      'voidaan', 'tulee', 'ovatko', 'lisätietoja', 'tiedote', 'kuntien', 'työn', 'lasten', 'kello', 'klo', 'euroa',
      'prosenttia', 'aikana', 'kanssa', 'jälkeen', 'ennen', 'koska', 'eli', 'kaikki', 'paljon', 'hyvin', 'olla',
      'saa', 'sen', 'niiden', 'heidän', 'ensimmäinen', 'kautta', 'osana', 'näin', 'jo', 'vielä', 'alle', 'yli',
      'noin', 'puheenjohtaja', 'toimitusjohtaja'
    ],
    endings: [
      'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'inen', 'isen', 'ista', 'uus', 'yys',
      'minen', 'taan', 'tään', 'vat', 'vät', 'nen', 'nut', 'nyt', 'een', 'iin'
    ],
    letters: 'äö'
  },
  addressWords: [
    'katu', 'kadun', 'tie', 'kuja', 'aukio', 'tori', 'polku', 'puistokatu', 'bulevardi', 'esplanadi', 'ranta',
    'rantatie', 'väylä', 'kaari', 'rinne', 'mäki', 'laituri', 'satama', 'puisto', 'portti', 'kallio', 'raitti',
    'penger', 'rannantie', 'PL', 'c/o', 'rappu', 'krs', 'krs.', 'kerros', 'as.', 'huone', 'sisäänkäynti', 'Suomi',
    'Finland', 'FI', 'käyntiosoite', 'postiosoite', 'talo', 'piha', 'silta', 'taival'
  ],
  regulatory: [
    'Pörssitiedote', 'Sisäpiiritieto:', 'Sisäpiiritieto,', 'Jakelu: Nasdaq Helsinki', 'Jakelu:', 'Nasdaq Helsinki',
    'Nasdaq Helsinki Oy', 'Lisätietoja antaa:', 'Nasdaq First North Growth Market Finland', 'Hyväksytty neuvonantaja',
    'Hyväksytty neuvonantaja:', 'Keskeiset tiedotusvälineet', 'Tämä tiedote sisältää sisäpiiritietoa',
    'Tiedote sisältää sisäpiiritietoa', 'Ilmoitus johtohenkilöiden liiketoimista', 'Johtohenkilöiden liiketoimet',
    'Arvopaperimarkkinalain 9 luvun', 'Markkinoiden väärinkäyttöasetuksen', 'Ei julkistettavaksi tai levitettäväksi',
    'Ei levitettäväksi', 'Tärkeää tietoa', 'Tulevaisuutta koskevat lausumat', 'Kutsu varsinaiseen yhtiökokoukseen',
    'Kutsu ylimääräiseen yhtiökokoukseen', 'Yhtiökokouskutsu', 'Tämä tiedote on tiivistelmä', 'Tämä on tiivistelmä'
  ],
  slugLetters: {ä: 'a', ö: 'o', å: 'a', š: 's', ž: 'z'},
  country: 'FI',
  zone: 'Europe/Helsinki',
  marks: ['””', '’’']
}
