import type {Reading} from '../reading.ts'

/** When the text may be seen, who wrote it, what became of it. */
export const phrases: Reading['phrases'] = {
  embargo: [
    'Embargo til {date}', 'Embargo {date}', 'Embargo inntil {date}', 'Embargo frem til {date}',
    'Embargo fram til {date}', 'Embargo gjelder til {date}', 'Embargo til og med {date}', 'Embargo oppheves {date}',
    'Embargoen oppheves {date}', 'Under embargo til {date}', 'Under embargo frem til {date}', 'Sperrefrist {date}',
    'Sperrefrist til {date}', 'Sperrefrist frem til {date}', 'Sperrefristen går ut {date}', 'Sperret til {date}',
    'Sperret frem til {date}', 'Sperres til {date}', 'Klausulert til {date}', 'Klausulert frem til {date}',
    'Klausulert inntil {date}', 'Klausulert {date}', 'Ikke for offentliggjøring før {date}',
    'Ikke for publisering før {date}', 'Kan ikke publiseres før {date}', 'Må ikke publiseres før {date}',
    'Skal ikke publiseres før {date}', 'Må ikke offentliggjøres før {date}', 'Kan ikke offentliggjøres før {date}',
    'Kan tidligst publiseres {date}', 'Kan publiseres tidligst {date}', 'Kan publiseres fra {date}',
    'Kan publiseres {date}', 'Kan offentliggjøres {date}', 'Kan offentliggjøres tidligst {date}', 'Frigis {date}',
    'Frigis for publisering {date}', 'Frigjøres {date}', 'Fri fra {date}', 'Fri til publisering {date}',
    'Fri til publisering fra {date}', 'Til publisering {date}', 'Til offentliggjøring {date}',
    'Offentliggjøres {date}', 'Konfidensielt til {date}'
  ],
  free: [
    'Til umiddelbar publisering', 'Fri til publisering', 'Kan siteres fritt', 'For umiddelbar publisering',
    'Kan publiseres umiddelbart', 'Kan publiseres straks', 'Kan fritt publiseres', 'Kan fritt siteres',
    'Ingen sperrefrist', 'Til fri publisering', 'Frigitt'
  ],
  published: [
    'Publisert {date}', 'Publisert av {name} {date}', 'Publisert {date} av {name}', 'Offentliggjort {date}',
    'Dato: {date}', 'Dato {date}', 'Utgitt {date}', 'Opprettet {date}', 'Sendt ut {date}', 'Publiseringsdato {date}',
    'Først publisert {date}', 'Nyhet {date}', 'Nyhet | {date}', 'Pressemelding {date}', 'Pressemelding, {date}',
    'Pressemelding | {date}', 'Pressemelding - {date}', 'Pressemelding – {date}', '{date} | {name} | Pressemelding',
    '{date} | Pressemelding', '{date} | Nyhet', '{date} - Pressemelding', 'Artikkelen ble publisert {date}',
    'Pressemelding | Nr: {number} | Dato: {date}', 'Pressemelding | Dato: {date}', 'Nyhet | Dato: {date}',
    'Artikkel | Dato: {date}'
  ],
  updated: [
    'Oppdatert {date}', 'Oppdatert av {name} {date}', 'Sist oppdatert {date}', 'Sist oppdatert av {name} {date}',
    'Sist endret {date}', 'Sist endret av {name} {date}', 'Endret {date}', 'Redigert {date}', 'Sist redigert {date}',
    'Siden ble oppdatert {date}', 'Siden er sist oppdatert {date}', 'Artikkelen er oppdatert {date}',
    'Saken er oppdatert {date}', 'Oppdatering {date}', 'Sist faglig oppdatert {date}'
  ],
  corrected: [
    'Rettet {date}', 'Rettelse {date}', 'Korrigert {date}', 'Rettet: {text}', 'I en tidligere versjon sto det {text}',
    'I en tidligere versjon stod det {text}', 'I en tidligere versjon av pressemeldingen {text}',
    'I en tidligere versjon av denne pressemeldingen {text}', 'I en tidligere versjon av saken {text}',
    'I en tidligere versjon av artikkelen {text}', 'Pressemeldingen er korrigert',
    'Pressemeldingen er korrigert{text}', 'Pressemeldingen er rettet', 'Pressemeldingen er rettet{text}',
    'Denne pressemeldingen er korrigert', 'Denne pressemeldingen er korrigert{text}',
    'Denne pressemeldingen er rettet', 'Denne pressemeldingen er rettet{text}', 'Saken er rettet',
    'Saken er rettet{text}', 'Korrekt opplysning er {text}', 'Korrekt tall er {text}', 'Korrekt navn er {text}',
    'Korrekt dato er {text}', 'Riktig opplysning er {text}', 'Det riktige er {text}', 'Det korrekte er {text}',
    'Riktig tall er {text}', 'Rettelse: {text}', 'Korreksjon: {text}'
  ],
  replaces: [
    'Erstatter tidligere pressemelding', 'Erstatter tidligere pressemelding {text}',
    'Erstatter pressemelding av {date}', 'Erstatter pressemeldingen fra {date}',
    'Erstatter tidligere utsendt pressemelding', 'Erstatter tidligere utsendt pressemelding{text}',
    'Denne versjonen erstatter {text}', 'Denne pressemeldingen erstatter {text}', 'Denne meldingen erstatter {text}'
  ],
  retracted: [
    'Pressemeldingen trekkes tilbake', 'Pressemeldingen trekkes tilbake{text}', 'Pressemeldingen er trukket tilbake',
    'Pressemeldingen er trukket tilbake{text}', 'Denne pressemeldingen er trukket tilbake',
    'Denne pressemeldingen er trukket tilbake{text}', 'Denne pressemeldingen trekkes tilbake',
    'Denne pressemeldingen trekkes tilbake{text}', 'Meldingen trekkes tilbake', 'Meldingen trekkes tilbake{text}',
    'Trukket tilbake {date}', 'Se bort fra denne pressemeldingen', 'Se bort fra denne pressemeldingen{text}',
    'Se bort fra pressemeldingen', 'Se bort fra pressemeldingen{text}', 'Vennligst se bort fra {text}',
    'Se bort fra tidligere utsendt {text}', 'Pressemeldingen utgår', 'Pressemeldingen utgår{text}',
    'Pressemeldingen er annullert', 'Pressemeldingen er annullert{text}', 'Pressemeldingen kanselleres',
    'Pressemeldingen kanselleres{text}'
  ],
  byline: [
    'Forfattere: {name}', 'Forfattere: {name} {text}',
    'Publisert av {name} den {date}', 'Postet av {name} den {date}', 'Skrevet av {name} den {date}',
    'Av {name}', 'Av: {name}', 'Av {name}, {text}', 'Av {name} ({text})', 'Av {name}. Foto: {text}',
    'Av {name}, foto: {text}', 'Av {name} | {text}', 'Av {name} {date}', 'Av {name} - {date}', 'Av {name} | {date}',
    'Tekst: {name}', 'Tekst {name}', 'Tekst av {name}', 'Tekst: {name} Foto: {text}', 'Tekst: {name}. Foto: {text}',
    'Tekst: {name}, foto: {text}', 'Tekst og foto: {name}', 'Tekst og bilder: {name}', 'Tekst/foto: {name}',
    'Skrevet av {name}', 'Skrevet av {name}, {text}', 'Skrevet av: {name}', 'Publisert av {name}',
    'Journalist: {name}', 'Forfatter: {name}', 'Skribent: {name}', 'Redaktør: {name}', 'Reporter: {name}',
    'Kronikk av {name}', 'Innlegg av {name}', 'Debattinnlegg av {name}', 'Leserinnlegg av {name}',
    'Kommentar av {name}', '{date} | av {name}', '{date} av {name}', 'Intervju: {name}', 'Artikkelforfatter: {name}'
  ]
}
