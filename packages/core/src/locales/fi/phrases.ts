import type {Reading} from '../reading.ts'

/** When the text may be seen, who wrote it, what became of it. */
export const phrases: Reading['phrases'] = {
  embargo: [
    'Embargo {date}', 'Embargo {date} asti', 'Embargo {date} saakka', 'Embargo päättyy {date}', 'Embargossa {date}',
    'Embargossa {date} asti', 'Embargossa {date} saakka', 'Embargo asti {date}', 'Embargo voimassa {date}',
    'Embargo voimassa {date} asti', 'Julkaistavissa {date}', 'Julkaistavissa aikaisintaan {date}',
    'Julkaisuvapaa {date}', 'Julkaisuvapaa alkaen {date}', 'Ei julkaistavaksi ennen {date}',
    'Ei saa julkaista ennen {date}', 'Saa julkaista aikaisintaan {date}', 'Saa julkaista {date}',
    'Saa julkaista vasta {date}', 'Julkaistavaksi {date}', 'Julkaistavaksi aikaisintaan {date}',
    'Vapaa julkaistavaksi {date}', 'Vapaasti julkaistavissa {date}', 'Luottamuksellinen {date} asti',
    'Luottamuksellinen {date} saakka', 'Julki {date}', 'Julkinen {date}', 'Julkaisulupa {date}',
    'Julkaistaan aikaisintaan {date}'
  ],
  free: [
    'Julkaisuvapaa heti', 'Heti julkaistavissa', 'Julkaisuvapaa', 'Vapaasti julkaistavissa', 'Julkaistavissa heti',
    'Vapaa julkaistavaksi', 'Saa julkaista heti', 'Vapaasti siteerattavissa'
  ],
  published: [
    'Julkaistu {date}', 'Julkaisuaika {date}', 'Julkaisupäivä {date}', 'Julkaistu alun perin {date}',
    'Julkaistu {date} | {text}', 'Julkaisuajankohta {date}', 'Päivämäärä {date}', 'Päivämäärä: {date}',
    'Tiedote {date}', 'Tiedote, {date}', 'Tiedote | {date}', 'Tiedote - {date}', 'Lehdistötiedote {date}',
    'Lehdistötiedote, {date}', 'Mediatiedote {date}', 'Mediatiedote, {date}', 'Uutinen {date}', 'Uutinen | {date}',
    'Pörssitiedote {date}', 'Yhtiötiedote {date}', 'Kutsu {date}', '{date} | {name} | Tiedote', '{date} | Tiedote',
    '{date} Tiedote', '{date} | Uutinen', '{date} Uutinen', 'Lähetetty {date}', 'Luotu {date}'
  ],
  updated: [
    'Päivitetty {date}', 'Muokattu {date}', 'Viimeksi päivitetty {date}', 'Viimeksi muokattu {date}',
    'Sivu päivitetty {date}', 'Sivua päivitetty {date}', 'Sivu on päivitetty {date}', 'Artikkelia päivitetty {date}',
    'Päivitetty viimeksi {date}', 'Tarkistettu {date}', 'Muutettu {date}'
  ],
  corrected: [
    'Korjattu {date}', 'Oikaistu {date}', 'Korjaus {date}', 'Oikaisu {date}', 'Tiedotetta on korjattu',
    'Tiedotetta on korjattu{text}', 'Tiedote on korjattu', 'Tiedote on korjattu{text}', 'Tiedotetta korjattu {date}',
    'Tekstiä on korjattu', 'Tekstiä on korjattu{text}', 'Artikkelia korjattu {date}', 'Oikea tieto on {text}',
    'Oikea luku on {text}', 'Oikea nimi on {text}', 'Oikea päivämäärä on {text}', 'Aiemmassa versiossa {text}',
    'Tiedotteen aiemmassa versiossa {text}', 'Aiemmassa tiedotteessa {text}', 'Korjaus: {text}', 'Oikaisu: {text}',
    'Korjattu: {text}', 'Korjattu kohta: {text}'
  ],
  replaces: [
    'Korvaa aiemman tiedotteen', 'Korvaa aiemman tiedotteen {text}', 'Korvaa tiedotteen {date}',
    'Tämä tiedote korvaa {text}', 'Tämä versio korvaa {text}', 'Korvaa aiemmin lähetetyn tiedotteen',
    'Korvaa aiemmin lähetetyn tiedotteen{text}', 'Korvaa aiemman version', 'Korvaa aiemman version{text}'
  ],
  retracted: [
    'Tiedote on peruttu', 'Tiedote on peruttu{text}', 'Tiedote perutaan', 'Tiedote perutaan{text}',
    'Tiedote on vedetty takaisin', 'Tiedote on vedetty takaisin{text}', 'Tiedote vedetään takaisin',
    'Tiedote vedetään takaisin{text}', 'Tiedote on mitätöity', 'Tiedote on mitätöity{text}', 'Tiedote mitätöidään',
    'Tiedote mitätöidään{text}', 'Vedetty takaisin {date}', 'Pyydämme jättämään tiedotteen huomiotta',
    'Pyydämme jättämään tiedotteen huomiotta{text}', 'Jättäkää tiedote huomiotta', 'Jättäkää tiedote huomiotta{text}',
    'Tiedotetta ei tule julkaista', 'Tiedotetta ei tule julkaista{text}'
  ],
  byline: [
    'Kirjoittajat: {name} {text}',
    'Teksti: {name}', 'Teksti {name}', 'Teksti: {name} Kuvat: {text}', 'Teksti: {name}, kuvat: {text}',
    'Teksti: {name} Kuva: {text}', 'Teksti: {name}. Kuva: {text}', 'Teksti ja kuvat: {name}',
    'Teksti ja kuva: {name}', 'Teksti ja kuvat {name}', 'Kirjoittaja: {name}', 'Kirjoittaja {name}',
    'Kirjoittanut: {name}', 'Kirjoittanut {name}', 'Kirjoittajat: {name}', 'Toimittaja: {name}', 'Toimittaja {name}',
    'Haastattelu: {name}', 'Julkaissut {name}', 'Julkaisija: {name}', '{date} | Teksti: {name}'
  ]
}
