import {networks} from '../networks.ts'
import type {Reading} from '../reading.ts'

/** Lines that pages, platforms and mail programs print round a release. */
export const furniture: Reading['furniture'] = {
  share: ['Jaa', 'Jaa artikkeli', 'Jaa sivu', 'Jaa tämä sivu', 'Jaa tiedote', 'Jaa uutinen', 'Jaa juttu', 'Jaa somessa', 'Jaa sosiaalisessa mediassa', 'Jaa Facebookissa', 'Jaa Twitterissä', 'Jaa X:ssä', 'Jaa LinkedInissä', 'Jaa WhatsAppissa', 'Jaa sähköpostilla', 'Jaa sähköpostitse', 'Kopioi linkki', 'Linkki kopioitu', 'Tulosta', 'Tulosta sivu', 'Tulosta artikkeli', 'Lähetä sähköpostilla', 'Lähetä kaverille', 'Suosittele', 'Tykkää', 'Tallenna', 'Tallenna PDF', 'Upota', 'Jaa:', 'Twiittaa', ...networks],
  subscribe: [
    'Tilaa', 'Tilaa tiedotteet', 'Tilaa tiedotteemme', 'Tilaa tiedotteet sähköpostiisi',
    'Tilaa tiedotteet sähköpostiin', 'Haluatko tietää asioista ensimmäisten joukossa? {text}',
    'Haluatko tietää asioista jo ennen kuin ne uutisoidaan?',
    'Haluatko tietää asioista jo ennen kuin ne uutisoidaan? {text}', 'Kun tilaat tiedotteemme, {text}',
    'Kun tilaat tiedotteemme {text}',
    'Kun tilaat mediatiedotteemme, {text}', 'Tilauksen voit halutessasi perua milloin tahansa.',
    'Voit perua tilauksen milloin tahansa', 'Seuraa', 'Seuraa {name}', 'Seuraa meitä', 'Seuraa meitä somessa',
    'Seuraa meitä sosiaalisessa mediassa', 'Seuraa meitä: {text}', 'Tilaa uutiskirje', 'Tilaa uutiskirjeemme',
    'Tilaa uutiskirjeet', 'Tilaa {name}', 'Tilaa {name} uutiskirje', 'Peruuta tilaus', 'Peru tilaus',
    'Peruuta uutiskirjeen tilaus', 'Lopeta tilaus', 'Uutiskirjeet', 'Sähköpostiosoite', 'Sähköpostiosoitteesi',
    'Anna sähköpostiosoitteesi', 'Syötä sähköpostiosoitteesi', 'Nimesi', 'Liity postituslistalle',
    'Haluan tilata {text}', 'RSS-syöte', 'RSS-syötteet', 'Pysy ajan tasalla', 'Saat tiedotteet sähköpostiisi',
    'Tilaa ilmoitukset', 'Tilaa RSS-syöte'
  ],
  newsroom: [
    'Uutishuone', 'Uutishuoneemme', 'Mediahuone', 'Mediakeskus', 'Tutustu uutishuoneeseemme',
    'Siirry uutishuoneeseen', 'Siirry mediahuoneeseen', 'Kaikki tiedotteet', 'Katso kaikki tiedotteet',
    'Näytä kaikki tiedotteet', 'Kaikki uutiset', 'Katso kaikki uutiset', 'Näytä kaikki uutiset', 'Takaisin uutisiin',
    'Takaisin tiedotteisiin', 'Uutisarkisto', 'Tiedotearkisto', 'Arkisto', 'Uutiset ja tiedotteet',
    'Tiedotteet ja uutiset', 'Uutiset ja tapahtumat', 'Uutishuoneessa voit lukea tiedotteitamme {text}',
    'Uutishuoneessa voit lukea {text}', 'Uutishuoneestamme löydät {text}',
    'Löydät sieltä niin yhteyshenkilöidemme tiedot {text}', 'Kaikki STT Infossa julkaistu materiaali {text}',
    'Toimittajille ja medialle', 'Newsroom'
  ],
  comments: [
    'Kommentit', '{number} kommenttia', '{number} kommentti', 'Kommentit ({number})', 'Kommentoi',
    'Lähetä mielipidekirjoituksesi {text}', 'Lähetä mielipiteesi {text}', 'Kommentoi artikkelia', 'Kirjoita kommentti', 'Jätä kommentti', 'Lisää kommentti', 'Vastaa', 'Peruuta',
    'Näytä kommentit', 'Näytä lisää kommentteja', 'Piilota kommentit', 'Ilmianna kommentti', 'Ilmoita asiaton viesti',
    'Ole ensimmäinen kommentoija', 'Kirjaudu kommentoidaksesi', 'Kommentointi on suljettu', 'Ei kommentteja',
    'Lähetä kommentti', 'Sähköpostiosoitettasi ei julkaista', 'Sähköpostiosoitettasi ei julkaista{text}',
    'Osallistu keskusteluun', 'Haluatko varmasti {text}'
  ],
  login: [
    'Kirjaudu', 'Kirjaudu sisään', 'Kirjaudu ulos', 'Kirjautuminen', 'Kirjaudu palveluun', 'Kirjaudu jäsensivuille',
    'Unohtuiko salasana?', 'Unohditko salasanan?', 'Unohditko salasanasi?', 'Sulje', 'Käyttäjätunnus', 'Käyttäjänimi',
    'Salasana', 'Muista minut', 'Luo tili', 'Luo käyttäjätili', 'Rekisteröidy', 'Oma sivu', 'Omat sivut', 'Oma tili',
    'Omat tiedot', 'Jäsensivut', 'Asiointi', 'Sähköinen asiointi', 'Verkkopankkitunnukset', 'Mobiilivarmenne',
    'Suomi.fi-tunnistus', 'Etkö ole vielä rekisteröitynyt?', 'Uusi käyttäjä?', 'Olet kirjautunut nimellä {name}'
  ],
  stale: [
    'Tämä artikkeli on yli vuoden vanha', 'Artikkeli on yli vuoden vanha', 'Artikkeli on yli {number} vuotta vanha',
    'Tämä artikkeli on yli {number} vuotta vanha', 'Artikkeli on {number} vuotta vanha',
    'Uutinen on yli vuoden vanha', 'Tämä uutinen on yli vuoden vanha', 'Juttu on yli vuoden vanha',
    'Sisältö voi olla vanhentunut', 'Sivun sisältö voi olla vanhentunut', 'Tiedot voivat olla vanhentuneita',
    'Tämä sisältö on arkistoitu', 'Arkistoitu', 'Arkistoitu sivu', 'Sivua ei enää päivitetä',
    'Tätä sivua ei enää päivitetä', 'Sisältö on julkaistu {text}', 'Vanhentunut sisältö'
  ],
  paywall: [
    'Vain tilaajille', 'Tilaajille', 'Ryhdy tilaajaksi', 'Tilaa lehti', 'Lue koko juttu', 'Lue koko artikkeli',
    'Oletko jo tilaaja?', 'Oletko jo tilaaja? Kirjaudu sisään', 'Kokeile ilmaiseksi', 'Mainos', 'Mainokset',
    'Mainos päättyy', 'Mainos alkaa', 'Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu mainoksen jälkeen',
    'Ilmoitus päättyy', 'Kaupallinen yhteistyö', 'Liity jäseneksi', 'Vain jäsenille', 'Tue meitä', 'Lahjoita',
    'Jatka lukemista'
  ],
  system: [
    'Tapahtui virhe', 'On tapahtunut virhe', 'Jotain meni vikaan', 'Jotain meni pieleen', 'Yritä uudelleen',
    'Yritä myöhemmin uudelleen', 'Sivua ei löytynyt', 'Sivua ei löydy', 'Ladataan', 'Ladataan …', 'Ladataan...',
    'Odota hetki', 'Kiitos viestistäsi', 'Kiitos palautteestasi', 'Kiitos tilauksesta', 'Lähetä', 'Lähetä viesti',
    'OK', 'Kyllä', 'Ei', 'Vahvista', 'Kumoa', 'Ota JavaScript käyttöön {text}', 'Selaimesi ei tue {text}',
    'Käytät vanhentunutta selainta', 'Tähdellä merkityt kentät ovat pakollisia', 'Pakollinen kenttä'
  ],
  cookie: [
    'Hyväksy kaikki', 'Hyväksy', 'Hyväksy evästeet', 'Hyväksy kaikki evästeet', 'Hyväksy vain välttämättömät',
    'Hylkää kaikki', 'Hylkää', 'Kiellä kaikki', 'Salli kaikki', 'Salli kaikki evästeet', 'Salli valitut',
    'Vain välttämättömät', 'Vain välttämättömät evästeet', 'Välttämättömät', 'Evästeet', 'Evästeasetukset',
    'Muuta evästeasetuksia', 'Tietoa evästeistä', 'Evästekäytäntö', 'Tietosuoja', 'Tietosuojaseloste',
    'Tietosuojakäytäntö', 'Tietosuojalauseke', 'Käytämme evästeitä', 'Käytämme evästeitä{text}',
    'Käytämme sivustollamme evästeitä', 'Käytämme sivustollamme evästeitä{text}', 'Sivusto käyttää evästeitä',
    'Sivusto käyttää evästeitä{text}', 'Tämä sivusto käyttää evästeitä', 'Tämä sivusto käyttää evästeitä{text}',
    'Tällä sivustolla käytetään evästeitä', 'Tällä sivustolla käytetään evästeitä{text}',
    'Sivustolla käytetään evästeitä', 'Sivustolla käytetään evästeitä{text}', 'Näytä tiedot', 'Muokkaa asetuksia',
    'Ymmärrän', 'Rekisteriseloste', 'Henkilötietojen käsittely', 'Suostumus'
  ],
  accessibility: [
    'Siirry sisältöön', 'Siirry suoraan sisältöön', 'Siirry pääsisältöön', 'Hyppää sisältöön', 'Hyppää pääsisältöön',
    'Ohita valikko', 'Ohita navigaatio', 'Siirry navigaatioon', 'Siirry hakuun', 'Siirry etusivulle', 'Kuuntele',
    'Kuuntele artikkeli', 'Kuuntele sivu', 'Lue ääneen', 'Selkokieli', 'Selkokielellä', 'Selkosuomeksi',
    'Viittomakieli', 'Saavutettavuus', 'Saavutettavuusseloste', 'Logo', '{name} logo', '{name} -logo', 'Tekstin koko',
    'Suurenna tekstiä', 'Pienennä tekstiä', 'Suuri kontrasti', 'Avautuu uuteen ikkunaan', 'Avautuu uudessa ikkunassa',
    'Avautuu uuteen välilehteen', 'Ulkoinen linkki', 'Linkki toiselle sivustolle', 'Suurenna kuva', 'Sulje kuva',
    'Seuraava kuva', 'Edellinen kuva'
  ],
  navigation: [
    'Etusivu', 'Etusivulle', 'Koti', 'Valikko', 'Päävalikko', 'Avaa valikko', 'Sulje valikko', 'Näytä valikko',
    'Haku', 'Hae', 'Etsi', 'Hae sivustolta', 'Etsi sivustolta', 'Avaa haku', 'Sulje haku', 'Hakusana', 'Sivun alkuun',
    'Takaisin ylös', 'Takaisin alkuun', 'Ylös', 'Takaisin', 'Takaisin etusivulle', 'Palaa takaisin', 'Seuraava',
    'Edellinen', 'Seuraava artikkeli', 'Edellinen artikkeli', 'Seuraava sivu', 'Edellinen sivu', 'Näytä lisää',
    'Näytä vähemmän', 'Näytä kaikki', 'Katso kaikki', 'Lataa lisää', 'Olet tässä', 'Olet tässä: {text}',
    'Olet täällä', 'Olet täällä: {text}', 'Murupolku', 'Etusivu > {text}', 'Etusivu / {text}', 'Etusivu » {text}',
    'Etusivu › {text}', 'Etusivu | {text}', 'Suomi', 'Suomeksi', 'Svenska', 'På svenska', 'English', 'In English',
    'Valitse kieli', 'Vaihda kieltä', 'Kieli', 'Kielet', 'Sivukartta', 'Sisällysluettelo', 'Sisältö', 'Tällä sivulla',
    'Oikopolut', 'Avoimet työpaikat', 'Töihin meille', 'Aukioloajat', 'Usein kysyttyä', 'Usein kysytyt kysymykset',
    'Verkkokauppa', 'Ostoskori', 'Kaikki oikeudet pidätetään', 'Copyright {text}', '© {text}',
    'Päätoimittaja: {name}', 'Vastaava päätoimittaja: {name}', 'Tietoa sivustosta', 'Käyttöehdot', 'Toimitusehdot',
    'Löysitkö etsimäsi?', 'Oliko sivusta apua?', 'Oliko tiedosta apua?', 'Oliko tieto hyödyllinen?', 'Löysitkö mitä etsit?', 'Oliko tästä sivusta apua?', 'Oliko sivu hyödyllinen?',
    'Oliko tieto hyödyllistä?', 'Anna palautetta', 'Palaute', 'Lukuaika {number} min', 'Lukuaika: {number} min',
    'Lukuaika {number} minuuttia', 'Suodata', 'Tyhjennä', 'Järjestä', 'Avaa kaikki', 'Sulje kaikki',
    'Avaa alavalikko'
  ],
  mail: [
    'Tämä viesti on tarkoitettu vain {text}', 'Tämä sähköposti on tarkoitettu vain {text}',
    'Tämä sähköpostiviesti on tarkoitettu {text}', 'Tämä viesti saattaa sisältää {text}',
    'Tämä viesti voi sisältää {text}', 'Tämä sähköpostiviesti saattaa sisältää {text}',
    'Jos et ole viestin oikea vastaanottaja', 'Jos et ole viestin oikea vastaanottaja{text}',
    'Jos olet saanut tämän viestin erehdyksessä', 'Jos olet saanut tämän viestin erehdyksessä{text}',
    'Jos olet saanut tämän viestin vahingossa', 'Jos olet saanut tämän viestin vahingossa{text}',
    'Saat tämän viestin, koska {text}', 'Saat tämän sähköpostin, koska {text}', 'Sait tämän viestin, koska {text}',
    'Ajattele ympäristöä ennen kuin tulostat {text}', 'Lähetetty iPhonesta', 'Lähetetty iPhonestani',
    'Lähetetty iPadista', 'Lähetetty puhelimesta', 'Lähetetty Samsung', 'Lähetetty Samsung{text}',
    'Sent from my iPhone', 'Lähetetty Outlookista Androidille', 'Hanki Outlook for Android', 'Hanki Outlook for iOS',
    'Avaa selaimessa', 'Näytä selaimessa', 'Jos viesti ei näy oikein', 'Jos viesti ei näy oikein{text}',
    'Peruuta tilaus tästä', 'Päivitä tietosi', 'Välitetty viesti', 'Alkuperäinen viesti',
    '-----Alkuperäinen viesti-----', '{date} {name} kirjoitti:', 'Tämä viesti lähetettiin osoitteeseen {text}'
  ],
  distributor: [
    'STT', 'STT Info', 'STT Viestintäpalvelut', 'Lähettäjä: {name}', 'Julkaistu STT Infossa', 'ePressi',
    'ePressi.com', 'Koodiviidakko', 'Cision', 'Mynewsdesk', 'Liana', 'Powered by {name}', 'Palvelun tarjoaa {name}',
    'Lataa', 'Lataa kuva', 'Lataa kuvat', 'Lataa kaikki', 'Lataa kaikki kuvat', 'Lataa tiedote',
    'Lataa PDF-tiedostona', 'Lataa painokelpoinen kuva', 'Näytä kuva', 'Avaa kuva', 'Tiedostomuoto', 'Tiedostokoko',
    'Tiedoston koko', 'Resoluutio', 'Lisenssi', 'Lisenssi: {text}', 'Kopioi teksti', 'Ota yhteyttä lähettäjään',
    'GlobeNewswire', 'PRNewswire', 'Business Wire', 'Lue koko tiedote {text}', 'Tiedotteen julkaisija: {name}'
  ]
}

/** A printed mail's header, greeting and close. */
export const mail: Reading['mail'] = {
  from: ['Lähettäjä', 'Lähettänyt', 'Keneltä', 'From'],
  sent: ['Lähetetty', 'Päivämäärä', 'Päiväys', 'Sent', 'Date'],
  to: ['Vastaanottaja', 'Vastaanottajat', 'Kopio', 'Kenelle', 'Cc', 'Bcc', 'To'],
  subject: ['Aihe', 'Asia', 'Otsikko', 'Subject'],
  greetings: [
    'Hei {name}', 'Hei', 'Hei kaikki', 'Hyvä {name}', 'Hyvä toimittaja', 'Hyvä vastaanottaja', 'Hyvä lukija',
    'Hyvä median edustaja', 'Hyvät median edustajat', 'Arvoisa vastaanottaja', 'Arvoisa median edustaja', 'Huomenta',
    'Hyvää huomenta', 'Hyvää päivää', 'Moi', 'Terve', 'Ohessa tiedote', 'Ohessa tiedote{text}', 'Liitteenä {text}',
    'Tässä tiedote {text}'
  ],
  closings: [
    'Ystävällisin terveisin', 'Parhain terveisin', 'Terveisin', 'Yt.', 'Yst. terv.', 'Parhaat terveiset',
    'Kunnioittavasti', 'Terv.', 'T.', 'Lämpimin terveisin', 'Kiittäen', 'Kiitos', 'Yhteistyöterveisin',
    'Aurinkoisin terveisin', 'Puolesta', 'Hyvää viikonloppua'
  ],
  signers: ['Hallitus', 'Liittohallitus', 'Puoluehallitus', 'Johtokunta', 'Vuosikokous', 'Toimitus']
}
