import * as nb from '../nb/headings.ts'
import type {Reading} from '../reading.ts'
import {beside, tableBeside} from './beside.ts'

const ownKinds: Reading['kinds'] = {
  'press-release': ['Pressemelding', 'Pressemeldingar', 'Pressemelding frå {name}', 'Felles pressemelding'],
  news: [
    'Nyheit', 'Nyheiter', 'Aktuelt', 'Siste nytt', 'Nyhende', 'Nyheitssak'
  ],
  feature: [
    'Artikkel', 'Intervju', 'Reportasje', 'Portrett', 'Nyheitsartikkel', 'Portrettintervju',
    'Medlemsblad for {name}', 'Medlemsbladet for {name}', 'Fagblad for {name}', 'Eit magasin frå {name}'
  ],
  invitation: [
    'Presseinvitasjon', 'Pressa er invitert', 'Pressa blir invitert', 'Invitasjon til pressa',
    'Velkomen til pressekonferanse', 'Velkomen til pressemøte', 'Innbyding', 'Innbyding til {text}',
    'Innkalling til pressekonferanse'
  ],
  'press-conference': ['Pressekonferanse', 'Pressetreff', 'Pressemøte', 'Fotohøve'],
  opinion: [
    'Debattinnlegg', 'Lesarinnlegg', 'Lesarbrev', 'Meiningar', 'Leiar', 'Ytringar', 'Kronikk', 'Kronikk i {name}', 'Debattinnlegg i {name}', 'Lesarinnlegg i {name}', 'Gjesteinnlegg',
    'Leiaren har ordet', 'Meining'
  ],
  statement: ['Fråsegn', 'Utsegn', 'Felles fråsegn', 'Fråsegn frå {name}', 'Erklæring'],
  'open-letter': ['Ope brev', 'Ope brev til {name}'],
  'consultation-response': ['Høyringssvar', 'Høyringsfråsegn', 'Høyringsinnspel'],
  report: ['Rapport', 'Undersøking', 'Utgreiing', 'Ny undersøking', 'Ny rapport'],
  factsheet: ['Faktaark', 'Bakgrunn', 'Spørsmål og svar'],
  regulatory: ['Børsmelding', 'Innsideinformasjon', 'Meldepliktig handel'],
  'financial-report': ['Årsrapport', 'Kvartalsrapport', 'Halvårsrapport', 'Årsrekneskap'],
  'notice-of-meeting': ['Innkalling til generalforsamling', 'Innkalling til årsmøte'],
  appointment: ['Tilsetjing', 'Utnemning', 'Ny leiar', 'Ny direktør', 'Namnenytt'],
  obituary: ['Minneord', 'Dødsfall'],
  correction: ['Retting', 'Korrigert pressemelding', 'Retta pressemelding'],
  update: ['Oppdatering', 'Ny versjon'],
  retraction: ['Trekt tilbake', 'Tilbaketrekt', 'Går ut', 'Annullert'],
  cancellation: ['Avlyst', 'Pressekonferansen er avlyst'],
  postponement: ['Utsett', 'Ny dato', 'Endra tidspunkt', 'Flytta'],
  newsletter: ['Nyheitsbrev', 'Nyhendebrev'],
  'press-material': ['Pressemateriell', 'Pressebilete', 'Biletbank']
}

/** What a release calls itself. */
export const kinds: Reading['kinds'] = tableBeside(ownKinds, nb.kinds)

/** Sentences that mark a text as somebody's opinion. */
export const disclaimers: Reading['disclaimers'] = beside(
  [
    'Dette er eit debattinnlegg', 'Innlegget gir uttrykk for haldningane til skribenten',
    'Innlegget gjev uttrykk for haldningane til skribenten', 'Dette er ein kronikk',
    'Kronikken gir uttrykk for haldningane til skribenten', 'Dette er eit lesarinnlegg', 'Dette er ein kommentar',
    'Meiningar i teksten står for skribenten si rekning', 'Teksten gir uttrykk for haldningane til skribenten',
    'Dette er ein leiar', 'Dette er ei ytring'
  ],
  nb.disclaimers
)

const ownSections: Reading['sections'] = {
  contact: [
    'Mediene kan kontakte', 'Pressa kan kontakte', 'Journalistar kan kontakte', 'Er du journalist',
    'Kontakt', 'Kontaktperson', 'Kontaktpersonar', 'Kontaktar', 'Kontaktinformasjon', 'Kontaktopplysningar',
    'Pressekontakt', 'Pressekontaktar', 'Mediekontaktar', 'For meir informasjon', 'For meir informasjon, kontakt',
    'For meir informasjon kontakt', 'For meir informasjon, ta kontakt med', 'For meir info',
    'For ytterlegare informasjon', 'For nærare informasjon', 'For nærare opplysningar', 'Meir informasjon',
    'Meir info', 'Ytterlegare informasjon', 'Fleire opplysningar', 'Nærare informasjon', 'Nærare opplysningar',
    'Spørsmål kan rettast til', 'Spørsmål til saka', 'Spørsmål om saka', 'Har du spørsmål?', 'Har du spørsmål om saka?', 'Har du spørsmål til saka?', 'Har du spørsmål om dette?', 'Ta kontakt med',
    'Ta gjerne kontakt med', 'Ønskjer du intervju?', 'Vil du vite meir?', 'Vil du vite meir',
    'Ønskjer du meir informasjon?', 'For intervju', 'For kommentar', 'For kommentarar', 'Intervjuførespurnader', 'Pressevakt', 'Pressevakta',
    'Pressetelefon', 'Medieførespurnader', 'Førespurnader frå pressa', 'Førespurnader frå media',
    'Kommunikasjonsavdelinga', 'Presseansvarleg', 'Førespurnader'
  ],
  boilerplate: [
    'Om {name}', 'Om oss', 'Om selskapet', 'Om foreininga', 'Om organisasjonen', 'Om forbundet', 'Om kommunen',
    'Om verksemda', 'Om stiftinga', 'Kort om {name}', 'Fakta om {name}', '{name} i korte trekk', '{name} i tal',
    '{name} kort fortalt', 'Dette er {name}', 'Informasjon om {name}', 'Kven er {name}?', 'Meir om {name}',
    'Kven er vi?'
  ],
  facts: [
    'Fakta', 'Faktaboks', 'Fakta om {text}', 'Tal og fakta', 'Fakta og tal', 'Kort fortalt', 'Kort om saka',
    'Dette er saka', 'Dette har skjedd', 'Slik gjer du', 'Tidslinje', 'Om prosjektet', 'Om prisen', 'Om ordninga',
    'Om avtalen', 'Nykeltal', 'Nøkkeltal', 'Hovudpunkt', 'Høgdepunkt', 'Hovudfunn', 'Visste du at', 'Gode råd',
    'Slik fungerer det', 'Dette seier lova', 'Oppsummert', 'Tidlegare vinnarar'
  ],
  background: [
    'Bakgrunn', 'Bakgrunnen', 'Om saka', 'Bakgrunnsinformasjon', 'Bakgrunn for saka', 'Bakgrunn for {text}'
  ],
  'about-study': [
    'Om undersøkinga', 'Om rapporten', 'Om studien', 'Slik er undersøkinga gjennomført', 'Metode', 'Om analysen',
    'Om tala', 'Om statistikken', 'Om forskinga', 'Om forskingsprosjektet', 'Om avhandlinga', 'Om målinga',
    'Vitskapleg artikkel', 'Slik gjorde vi det'
  ],
  'editors-note': ['Til redaksjonen', 'Til red.', 'Redaksjonell merknad', 'Til orientering', 'OBS', 'NB!', 'Merk'],
  programme: [
    'Program', 'Programmet', 'Program for dagen', 'Praktisk informasjon', 'Praktiske opplysningar', 'Tid og stad',
    'Tid', 'Stad', 'Når', 'Kvar', 'Påmelding', 'Påmeldingsfrist', 'Akkreditering', 'Svar utbedt', 'Medverkande',
    'Slik melder du deg på', 'Informasjon til pressa', 'Førebels program', 'Saksliste'
  ],
  media: [
    'Bilete', 'Bileta', 'Pressebilete', 'Video', 'Videoar', 'Galleri', 'Biletgalleri', 'Høgoppløyst',
    'Høgoppløyste bilete', 'Bilete og video', 'Pressemateriell', 'Medium', 'Lyd', 'Illustrasjonar'
  ],
  'media-rights': [
    'Kan brukast fritt', 'Til fri bruk', 'Fri bruk ved kreditering', 'Biletet kan brukast fritt',
    'Bileta kan brukast fritt', 'Biletet kan brukast vederlagsfritt', 'Bileta kan brukast vederlagsfritt',
    'Krediter fotograf', 'Kan nyttast fritt', 'Fri til redaksjonell bruk', 'Kan brukast vederlagsfritt',
    'Fotograf må krediterast'
  ],
  documents: [
    'Dokument', 'Vedlegg', 'Filer', 'Last ned PDF', 'Last ned rapporten', 'Les rapporten', 'Les undersøkinga',
    'Les heile {text}', 'Heile rapporten', 'Relaterte dokument', 'Vedlagde filer'
  ],
  links: [
    'Lenkjer', 'Lenker', 'Lenkje', 'Les meir', 'Les meir her', 'Les meir om {text}', 'Les meir på {text}', 'Sjå meir',
    'Relevante lenkjer', 'Relaterte lenkjer', 'Nyttige lenkjer', 'Eksterne lenkjer', 'Kjelde', 'Kjelder'
  ],
  related: [
    'Les også', 'Sjå også', 'Les òg', 'Sjå òg', 'Relatert', 'Relatert innhald', 'Relaterte saker',
    'Relaterte artiklar', 'Fleire nyheiter', 'Fleire saker', 'Fleire artiklar', 'Siste nytt', 'Siste nyheiter',
    'Siste saker', 'Siste artiklar', 'Siste pressemeldingar', 'Siste pressemeldingar frå {name}',
    'Fleire pressemeldingar', 'Fleire pressemeldingar frå {name}', 'Fleire nyheiter frå {name}',
    'Siste nytt frå {name}', 'Mest lese', 'Les vidare', 'Les fleire saker', 'Meir om saka', 'Meir frå {name}',
    'Tidlegare pressemeldingar'
  ],
  topics: [
    'Emne', 'Emneord', 'Stikkord', 'Nøkkelord', 'Tema', 'Kategori', 'Kategoriar', 'Merkelappar', 'Fagområde',
    'Taggar', 'Publisert under', 'Meir om', 'Publisert i kategorien', 'Arkivert under'
  ],
  'end-mark': ['SLUTT', '###', '***']
}

/** Headings and lead-ins of what is not the story. */
export const sections: Reading['sections'] = tableBeside(ownSections, nb.sections)
