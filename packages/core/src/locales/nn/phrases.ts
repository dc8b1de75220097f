import * as nb from '../nb/phrases.ts'
import type {Reading} from '../reading.ts'
import {tableBeside} from './beside.ts'

const own: Reading['phrases'] = {
  embargo: [
    'Embargo til {date}', 'Embargo {date}', 'Embargo fram til {date}', 'Embargo gjeld til {date}',
    'Sperrefrist {date}', 'Sperrefrist til {date}', 'Sperra til {date}', 'Sperra fram til {date}',
    'Klausulert til {date}', 'Ikkje for offentleggjering før {date}', 'Ikkje for publisering før {date}',
    'Kan ikkje publiserast før {date}', 'Må ikkje publiserast før {date}', 'Skal ikkje publiserast før {date}',
    'Må ikkje offentleggjerast før {date}', 'Kan tidlegast publiserast {date}', 'Kan publiserast tidlegast {date}',
    'Kan publiserast frå {date}', 'Kan publiserast {date}', 'Blir frigitt {date}', 'Blir frigjeve {date}',
    'Fri frå {date}', 'Fri til publisering frå {date}', 'Til publisering {date}'
  ],
  free: [
    'Til publisering straks', 'Kan publiserast straks', 'Kan publiserast fritt', 'Kan siterast fritt',
    'Fri til publisering', 'Inga sperrefrist'
  ],
  published: [
    'Publisert {date}', 'Publisert av {name} {date}', 'Offentleggjort {date}', 'Dato: {date}', 'Dato {date}',
    'Utgitt {date}', 'Oppretta {date}', 'Sendt ut {date}', 'Nyheit {date}', 'Nyheit | {date}',
    'Nyheit | Dato: {date}', 'Pressemelding {date}', 'Pressemelding, {date}', 'Pressemelding | {date}'
  ],
  updated: [
    'Oppdatert {date}', 'Sist oppdatert {date}', 'Sist endra {date}', 'Endra {date}', 'Redigert {date}',
    'Sida vart oppdatert {date}', 'Sida er sist oppdatert {date}', 'Artikkelen er oppdatert {date}',
    'Saka er oppdatert {date}'
  ],
  corrected: [
    'Retta {date}', 'Retting {date}', 'Korrigert {date}', 'Retta: {text}', 'Retting: {text}',
    'I ein tidlegare versjon stod det {text}', 'I ein tidlegare versjon sto det {text}',
    'I ein tidlegare versjon av pressemeldinga {text}', 'I ein tidlegare versjon av saka {text}',
    'Pressemeldinga er korrigert{text}', 'Pressemeldinga er retta{text}', 'Denne pressemeldinga er retta{text}',
    'Saka er retta{text}', 'Rett opplysning er {text}', 'Rett tal er {text}', 'Rett namn er {text}',
    'Rett dato er {text}', 'Det rette er {text}'
  ],
  replaces: [
    'Erstattar tidlegare pressemelding', 'Erstattar tidlegare pressemelding {text}',
    'Erstattar pressemelding av {date}', 'Erstattar pressemeldinga frå {date}', 'Denne versjonen erstattar {text}',
    'Denne pressemeldinga erstattar {text}'
  ],
  retracted: [
    'Pressemeldinga blir trekt tilbake{text}', 'Pressemeldinga er trekt tilbake{text}',
    'Denne pressemeldinga er trekt tilbake{text}', 'Trekt tilbake {date}', 'Sjå bort frå pressemeldinga{text}',
    'Sjå bort frå denne pressemeldinga{text}', 'Ver venleg og sjå bort frå {text}', 'Pressemeldinga går ut{text}',
    'Pressemeldinga er annullert{text}'
  ],
  byline: [
    'Forfattarar: {name}', 'Forfattarar: {name} {text}',
    'Av {name}', 'Av {name}, {text}', 'Tekst: {name}', 'Tekst av {name}', 'Tekst og foto: {name}',
    'Tekst og bilete: {name}', 'Skrive av {name}', 'Skrive av {name}, {text}', 'Forfattar: {name}',
    'Journalist: {name}', 'Lesarinnlegg av {name}', 'Artikkelforfattar: {name}'
  ]
}

/** When the text may be seen, who wrote it, what became of it. */
export const phrases: Reading['phrases'] = tableBeside(own, nb.phrases)
