import type {Reading} from '../reading.ts'

/** What a release calls itself. */
export const kinds: Reading['kinds'] = {
  'press-release': [
    'Tiedote', 'Tiedotteet', 'Lehdistötiedote', 'Mediatiedote', 'Lehdistötiedotteet', 'Mediatiedotteet',
    'Tiedote {number}', 'Yhteistiedote', 'Tiedote medialle', 'Medialle', 'Lehdistölle'
  ],
  news: [
    'Uutinen', 'Uutiset', 'Ajankohtaista', 'Ajankohtaiset', 'Verkkouutinen', 'Teema', 'Ilmoitus'
  ],
  feature: [
    'Artikkeli', 'Haastattelu', 'Reportaasi', 'Juttu', 'Henkilökuva', 'Jäsenlehti'
  ],
  invitation: [
    'Kutsu', 'Mediakutsu', 'Lehdistökutsu', 'Kutsu medialle', 'Kutsu tiedotustilaisuuteen', 'Tervetuloa {text}',
    'Kutsu lehdistölle', 'Kutsu mediatilaisuuteen', 'Kutsu mediatapaamiseen', 'Kutsu tiedotusvälineille',
    'Kutsu {text}', 'Mediakutsu {text}', 'Tapahtuma', 'Muistutus mediakutsusta'
  ],
  'press-conference': [
    'Tiedotustilaisuus', 'Mediatilaisuus', 'Lehdistötilaisuus', 'Infotilaisuus', 'Taustatilaisuus', 'Mediainfo',
    'Medianäytös', 'Lehdistönäytös', 'Mediatapaaminen', 'Kuvausmahdollisuus'
  ],
  opinion: [
    'Mielipide', 'Mielipidekirjoitus', 'Kolumni', 'Vieraskynä', 'Pääkirjoitus', 'Blogi', 'Puheenvuoro', 'Näkökulma',
    'Blogikirjoitus', 'Essee', 'Vastine', 'Kommentti', 'Yleisönosasto', 'Blogi: {name}', 'Mielipidekirjoitus, {name}', 'Kolumni, {name}', 'Vieraskynä, {name}'
  ],
  statement: [
    'Kannanotto', 'Julkilausuma', 'Julkilausuma: {text}', 'Kannanotto: {text}', 'Yhteiskannanotto',
    'Lausuma'
  ],
  'open-letter': ['Avoin kirje', 'Vetoomus', 'Avoin kirje {text}'],
  'consultation-response': ['Lausunto', 'Lausunnot'],
  report: [
    'Raportti', 'Selvitys', 'Tutkimus', 'Katsaus', 'Uusi tutkimus', 'Uusi raportti', 'Analyysi', 'Tilasto',
    'Tutkimusuutinen', 'Väitös', 'Julkaisu', 'Kysely'
  ],
  factsheet: [
    'Taustatietoa', 'Faktat', 'Tietopaketti', 'Kysymyksiä ja vastauksia', 'Taustamuistio', 'Tietokortti', 'Tietoisku'
  ],
  regulatory: [
    'Pörssitiedote', 'Yhtiötiedote', 'Sisäpiiritieto', 'Liputusilmoitus', 'Johdon liiketoimet', 'Sijoittajauutinen',
    'Sisäpiiritieto, positiivinen tulosvaroitus', 'Sisäpiiritieto: {text}', 'Johtohenkilöiden liiketoimet',
    'Tulosvaroitus', 'Omien osakkeiden hankinta'
  ],
  'financial-report': [
    'Osavuosikatsaus', 'Puolivuosikatsaus', 'Liiketoimintakatsaus', 'Tilinpäätöstiedote', 'Vuosikertomus',
    'Tilinpäätös', 'Toimintakertomus', 'Puolivuotiskatsaus', 'Osavuosiraportti', 'Vuosiraportti'
  ],
  'notice-of-meeting': [
    'Yhtiökokouskutsu', 'Kutsu varsinaiseen yhtiökokoukseen', 'Kutsu ylimääräiseen yhtiökokoukseen',
    'Yhtiökokouksen päätökset', 'Varsinaisen yhtiökokouksen päätökset'
  ],
  appointment: ['Nimitys', 'Nimitysuutinen', 'Uusi toimitusjohtaja', 'Nimitykset', 'Nimityksiä', 'Henkilöuutinen'],
  obituary: ['Muistokirjoitus', 'In memoriam', 'Kuolleita'],
  correction: [
    'Oikaisu', 'Korjaus', 'Korjattu tiedote', 'Oikaistu tiedote', 'Korjaus tiedotteeseen', 'Oikaisu tiedotteeseen'
  ],
  update: ['Päivitys', 'Päivitetty', 'Päivitetty tiedote', 'Uusi versio'],
  retraction: ['Peruttu tiedote', 'Mitätöity', 'Vedetty takaisin', 'Mitätöity tiedote', 'Takaisinveto'],
  cancellation: ['Peruttu', 'Peruutettu', 'Tilaisuus on peruttu', 'Peruutus'],
  postponement: ['Siirretty', 'Uusi ajankohta', 'Ajankohta muuttunut', 'Lykätty', 'Uusi päivämäärä'],
  newsletter: ['Uutiskirje', 'Uutiskirje {number}', 'Jäsenkirje'],
  'press-material': [
    'Mediamateriaali', 'Lehdistömateriaali', 'Kuvapankki', 'Materiaalipankki', 'Aineistopankki', 'Mediapankki'
  ]
}

/** Sentences that mark a text as somebody's opinion. */
export const disclaimers: Reading['disclaimers'] = [
  'Tämä on mielipidekirjoitus', 'Kirjoitus on kirjoittajan mielipide',
  'Kirjoitus edustaa kirjoittajan omia näkemyksiä', 'Kirjoituksessa esitetyt näkemykset ovat kirjoittajan omia',
  'Mielipiteet ovat kirjoittajan omia', 'Blogissa esitetyt mielipiteet ovat kirjoittajan omia',
  'Kirjoittajan näkemykset ovat hänen omiaan', 'Kolumnissa esitetyt näkemykset ovat kirjoittajan omia',
  'Tämä on kolumni', 'Tämä on kommentti', 'Kirjoitus on julkaistu alun perin {text}', 'Kirjoitus on julkaistu {text}',
  'Mielipidekirjoitus on julkaistu {text}', 'Kolumni on julkaistu {text}'
]

/** Headings and lead-ins of what is not the story. */
export const sections: Reading['sections'] = {
  contact: [
    'Toimittajat voivat ottaa yhteyttä', 'Media voi ottaa yhteyttä', 'Oletko toimittaja', 'Mediaa palvelee',
    'Yhteyshenkilöt', 'Yhteyshenkilö', 'Yhteystiedot', 'Lisätietoja', 'Lisätiedot', 'Lisätieto', 'Lisätietoa',
    'Lisätietoja antaa', 'Lisätietoja antavat', 'Lisätietojen antaja', 'Lisätietoja medialle', 'Lisätiedot medialle',
    'Lisätietoja toimittajille', 'Lisätietoja ja haastattelupyynnöt', 'Lisätiedot ja haastattelupyynnöt',
    'Lisätietoja ja haastattelut', 'Lisätiedot ja haastattelut', 'Haastattelupyynnöt',
    'Haastattelupyynnöt ja lisätiedot', 'Haastattelut', 'Mediapyynnöt', 'Mediapalvelu', 'Mediapalvelut',
    'Mediayhteydet', 'Mediayhteyshenkilö', 'Mediakontakti', 'Mediakontaktit', 'Median yhteydenotot',
    'Median yhteyshenkilö', 'Yhteydenotot', 'Yhteydenottopyynnöt', 'Viestintä', 'Ota yhteyttä', 'Mediapuhelin',
    'Viestinnän päivystys', 'Mediapäivystys', 'Lehdistöyhteydet', 'Tiedustelut', 'Kysymykset', 'Kysyttävää?',
    'Haluatko tietää lisää?', 'Lisätietojen antajat', 'Yhteystiedot medialle', 'Lisätietoja sijoittajille',
    'Lisätietoja tutkimuksesta', 'Lisätietoja tapahtumasta', 'Sijoittajasuhteet', 'Lisätietoja antaa tarvittaessa',
    'Lisätietoja:', 'Asiantuntijat', 'Haastateltavat'
  ],
  boilerplate: [
    'Tietoa {name}', 'Tietoja julkaisijasta', 'Tietoa julkaisijasta', '{name} lyhyesti', '{name} pähkinänkuoressa',
    'Mikä on {name}?', 'Mikä on {name}', 'Yritysinfo', 'Tietoa meistä', 'Meistä', 'Tietoa yrityksestä',
    'Tietoa yhtiöstä', 'Tietoa yhdistyksestä', 'Tietoa järjestöstä', 'Tietoa liitosta', 'Tietoa yliopistosta',
    'Lyhyesti {name}', '{name} numeroina', 'Kuka {name}?', 'Yhtiö lyhyesti', 'Yritys lyhyesti', 'Mitä {name} tekee?'
  ],
  facts: [
    'Fakta', 'Faktat', 'Faktaa', 'Tietolaatikko', 'Faktalaatikko', 'Tiesitkö?', 'Tiesitkö', 'Tiesitkö, että', 'Luvut',
    'Näin toimit', 'Faktaa {text}', 'Faktat: {text}', 'Fakta: {text}', 'Avainluvut', 'Tunnusluvut', 'Pääkohdat',
    'Keskeiset tulokset', 'Keskeistä', 'Tärkeimmät tulokset', 'Lyhyesti', 'Tiivistetysti', 'Aikajana', 'Vinkit',
    'Vinkkejä', 'Tietoa hankkeesta', 'Tietoa palkinnosta', 'Hankkeesta', 'Hanke lyhyesti', 'Numeroina',
    'Näin se toimii', 'Tietoa kampanjasta', 'Tietoisku aiheesta', 'Aiemmat voittajat'
  ],
  background: ['Tausta', 'Taustaa', 'Taustatiedot', 'Taustaksi', 'Asian tausta', 'Tausta: {text}'],
  'about-study': [
    'Tietoa tutkimuksesta', 'Tutkimuksesta', 'Näin tutkimus tehtiin', 'Menetelmä', 'Menetelmät', 'Tietoa kyselystä',
    'Kyselystä', 'Näin kysely tehtiin', 'Selvityksestä', 'Tietoa selvityksestä', 'Raportista', 'Tutkimusaineisto',
    'Tutkimuksen toteutus', 'Kyselyn toteutus', 'Alkuperäinen julkaisu', 'Alkuperäisartikkeli', 'Julkaisutiedot',
    'Väitöstilaisuus', 'Väitöskirja', 'Viite', 'Tutkimus: {text}', 'Tutkimusjulkaisu'
  ],
  'editors-note': [
    'Toimituksille', 'Huom.', 'Huom!', 'Tiedoksi medialle', 'Toimittajille', 'Toimitukselle', 'Huomio toimituksille',
    'Huomautus toimituksille', 'Tiedoksi toimituksille', 'Tiedoksi'
  ],
  programme: [
    'Ohjelma', 'Tilaisuuden ohjelma', 'Päivän ohjelma', 'Alustava ohjelma', 'Aika', 'Paikka', 'Aika ja paikka',
    'Ilmoittautuminen', 'Ilmoittautumiset', 'Ilmoittautumiset viimeistään', 'Ilmoittautuminen viimeistään',
    'Akkreditointi', 'Akkreditoituminen', 'Käytännön tietoa', 'Käytännön tiedot', 'Milloin', 'Missä', 'Asialista',
    'Aikataulu', 'Ennakkoilmoittautuminen', 'Puhujat', 'Ohjelmassa', 'Median ilmoittautuminen', 'Tietoa medialle'
  ],
  media: [
    'Kuvat', 'Kuva', 'Lehdistökuvat', 'Mediakuvat', 'Video', 'Videot', 'Kuvituskuva', 'Kuvituskuvat', 'Kuvia',
    'Kuvia medialle', 'Kuvagalleria', 'Galleria', 'Kuvat ja videot', 'Kuvamateriaali', 'Painokelpoiset kuvat',
    'Korkearesoluutioiset kuvat', 'Valokuvat', 'Grafiikka', 'Media', 'Kuvat median käyttöön', 'Kuvia median käyttöön'
  ],
  'media-rights': [
    'Vapaasti median käytettävissä', 'Vapaaseen käyttöön', 'Kuvaaja mainittava',
    'Käyttö sallittu tiedotteen yhteydessä', 'Vapaasti käytettävissä', 'Median vapaasti käytettävissä',
    'Kuvat ovat vapaasti median käytettävissä', 'Kuva on vapaasti median käytettävissä', 'Kuvaajan nimi mainittava',
    'Kuvaajan nimi on mainittava', 'Kuvia saa käyttää vapaasti', 'Kuvaa saa käyttää vapaasti', 'Saa käyttää vapaasti',
    'Vapaa median käyttöön', 'Kuvat vapaasti median käyttöön', 'Käyttöoikeus', 'Median käyttöön'
  ],
  documents: [
    'Liitteet', 'Liite', 'Tiedostot', 'Tiedosto', 'Lataa PDF', 'Lue raportti', 'Lue selvitys', 'Lue tutkimus',
    'Lue lausunto', 'Lataa raportti', 'Dokumentit', 'Asiakirjat', 'Lue koko {text}', 'Koko raportti',
    'Ladattavat tiedostot', 'Aineistot', 'Materiaalit', 'Liitetiedostot'
  ],
  links: [
    'Linkit', 'Linkki', 'Lue lisää', 'Lue lisää täältä', 'Katso lisää', 'Tutustu', 'Hyödyllisiä linkkejä', 'Linkkejä',
    'Lähde', 'Lähteet', 'Lue lisää: {text}', 'Lisätietoa verkossa', 'Lisää tietoa', 'Verkossa'
  ],
  related: [
    'Lue myös', 'Katso myös', 'Aiheeseen liittyvää', 'Lisää aiheesta', 'Lisää tiedotteita',
    'Lisää tiedotteita julkaisijalta {name}', 'Lue lisää julkaisijalta {name}', 'Muita tiedotteita', 'Uusimmat',
    'Uusimmat tiedotteet', 'Uusimmat uutiset', 'Tuoreimmat tiedotteet', 'Tuoreimmat', 'Viimeisimmät tiedotteet',
    'Viimeisimmät uutiset', 'Lisää uutisia', 'Muut uutiset', 'Muita uutisia', 'Luetuimmat', 'Samasta aiheesta',
    'Liittyvät uutiset', 'Liittyvät sisällöt', 'Aikaisemmat tiedotteet', 'Aiemmat tiedotteet', 'Suosittelemme',
    'Lue seuraavaksi', 'Sinua saattaisi kiinnostaa', 'Lisää uutisia aiheesta'
  ],
  topics: [
    'Avainsanat', 'Avainsana', 'Aiheet', 'Aihe', 'Teemat', 'Asiasanat', 'Asiasana', 'Tagit', 'Kategoria',
    'Kategoriat', 'Aihepiirit', 'Aihealueet', 'Tunnisteet', 'Luokittelu', 'Julkaistu kategoriassa', 'Julkaistu aiheessa'
  ],
  'end-mark': ['###', '***', '# # #', '* * *', '-/-', '- o -', '---', 'LOPPU']
}
