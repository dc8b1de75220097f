import type {Reading} from '../reading.ts'

/** What a release calls itself. */
export const kinds: Reading['kinds'] = {
  'press-release': [
    'Pressemelding', 'Pressemeldinger', 'Presseskriv', 'Pressemelding nr. {number}', 'Felles pressemelding',
    'Pressemelding fra {name}', 'Pressenytt', 'Til pressen'
  ],
  news: [
    'Nyhet fra {name}', 'Nytt fra {name}',
    'Nyhet', 'Nyheter', 'Aktuelt', 'Siste nytt', 'Nyhetssak', 'Tema', 'Notis', 'Melding'
  ],
  feature: [
    'Artikkel', 'Intervju', 'Reportasje', 'Portrett', 'Nyhetsartikkel', 'Portrettintervju', 'Bakgrunnsartikkel',
    'Medlemsblad for {name}', 'Medlemsbladet for {name}', 'Fagblad for {name}', 'Fagbladet for {name}', 'Medlemsmagasin for {name}',
    'Et magasin fra {name}'
  ],
  invitation: [
    'Presseinvitasjon', 'Invitasjon til pressen', 'Pressen inviteres', 'Invitasjon til pressekonferanse',
    'Invitasjon til pressetreff', 'Velkommen til pressemøte', 'Invitasjon', 'Invitasjon til {text}',
    'Medieinvitasjon', 'Pressen er invitert', 'Velkommen til pressekonferanse', 'Invitasjon til pressemøte',
    'Invitasjon til media', 'Innkalling til pressekonferanse', 'Arrangement'
  ],
  'press-conference': [
    'Pressekonferanse', 'Pressetreff', 'Pressebrif', 'Pressebrifing', 'Pressemøte', 'Pressevisning', 'Pressefrokost',
    'Fotomulighet', 'Digital pressekonferanse', 'Pressetur'
  ],
  opinion: [
    'Debattinnlegg', 'Debatt', 'Kronikk', 'Leserinnlegg', 'Leserbrev', 'Meninger', 'Leder', 'Kommentar', 'Replikk',
    'Innlegg', 'Ytring', 'Ytringer', 'Blogg', 'Blogginnlegg', 'Essay', 'Gjesteinnlegg', 'Kronikk publisert i {name}', 'Kronikk i {name}', 'Debattinnlegg publisert i {name}', 'Debattinnlegg i {name}', 'Leserinnlegg publisert i {name}', 'Leserinnlegg i {name}', 'Kronikk av {name}',
    'Debattinnlegg av {name}', 'Innlegg av {name}', 'Leserinnlegg av {name}', 'Petit', 'Gjestekommentar',
    'Lederen har ordet'
  ],
  statement: [
    'Uttalelse', 'Erklæring', 'Kommentar til {text}', 'Uttalelse fra {name}', 'Felles uttalelse',
    'Resolusjon', 'Reaksjon'
  ],
  'open-letter': ['Åpent brev', 'Åpent brev til {name}', 'Opprop'],
  'consultation-response': ['Høringssvar', 'Høringsinnspill', 'Høringsuttalelse', 'Høringssvar til {text}'],
  report: [
    'Rapport', 'Undersøkelse', 'Analyse', 'Utredning', 'Notat', 'Ny rapport', 'Ny undersøkelse', 'Ny analyse',
    'Statistikk', 'Ny studie'
  ],
  factsheet: ['Faktaark', 'Fakta', 'Bakgrunn', 'Spørsmål og svar'],
  regulatory: [
    'Børsmelding', 'Innsideinformasjon', 'Meldepliktig handel', 'Flagging', 'Flaggemelding',
    'Meldepliktig handel for primærinnsidere', 'Obligatorisk melding'
  ],
  'financial-report': [
    'Årsrapport', 'Kvartalsrapport', 'Halvårsrapport', 'Delårsrapport', 'Resultat for {number}. kvartal',
    'Årsregnskap', 'Årsmelding', 'Halvårsresultat', 'Kvartalsresultat'
  ],
  'notice-of-meeting': [
    'Innkalling til generalforsamling', 'Innkalling til ordinær generalforsamling',
    'Innkalling til ekstraordinær generalforsamling', 'Protokoll fra generalforsamling',
    'Protokoll fra ordinær generalforsamling'
  ],
  appointment: ['Ansettelse', 'Ny direktør', 'Utnevnelse', 'Navn i nyhetene', 'Ny leder', 'Navnenytt', 'Ny sjef'],
  obituary: ['Minneord', 'Nekrolog', 'Dødsfall'],
  correction: [
    'Rettelse', 'Retting', 'Korreksjon', 'Korrigert pressemelding', 'Rettet pressemelding', 'Beriktigelse',
    'Rettelse til pressemelding'
  ],
  update: ['Oppdatering', 'Oppdatert', 'Ny versjon', 'Oppdatert pressemelding'],
  retraction: ['Trukket tilbake', 'Tilbaketrukket', 'Annullert', 'Utgår', 'Tilbakekalt', 'Tilbaketrekking'],
  cancellation: ['Avlyst', 'Avlysning', 'Pressekonferansen er avlyst'],
  postponement: ['Utsatt', 'Ny dato', 'Endret tidspunkt', 'Nytt tidspunkt', 'Flyttet'],
  newsletter: ['Nyhetsbrev', 'Nyhetsbrev nr. {number}'],
  'press-material': ['Pressemateriell', 'Pressebilder', 'Pressekit', 'Bildebank', 'Mediebank']
}

/** Sentences that mark a text as somebody's opinion. */
export const disclaimers: Reading['disclaimers'] = [
  'Dette er et debattinnlegg', 'Dette er et debattinnlegg. Innlegget gir uttrykk for skribentens holdninger',
  'Innlegget gir uttrykk for skribentens holdninger', 'Innlegget gir uttrykk for skribentens egne holdninger',
  'Dette er en kronikk', 'Dette er en kronikk. Den gir uttrykk for skribentens mening',
  'Den gir uttrykk for skribentens mening', 'Kronikken gir uttrykk for skribentens holdninger',
  'Kronikken gir uttrykk for skribentens mening', 'Meninger i innlegget står for skribentens regning',
  'Meninger i teksten står for skribentens regning', 'Meninger i kronikken står for skribentens regning',
  'Artikkelen gir uttrykk for skribentens holdninger', 'Teksten gir uttrykk for skribentens holdninger',
  'Dette er en kommentar', 'Dette er en leder', 'Dette er et leserinnlegg', 'Dette er en ytring',
  'Dette er et innlegg', 'Kommentaren gir uttrykk for skribentens holdninger',
  'Innlegget ble først publisert i {text}', 'Kronikken ble først publisert i {text}',
  'Innlegget sto på trykk i {text}', 'Kronikken sto på trykk i {text}'
]

/** Headings and lead-ins of what is not the story. */
export const sections: Reading['sections'] = {
  contact: [
    'Mediene henvises til', 'Media henvises til', 'Pressen henvises til', 'Journalister henvises til', 'Mediene kan kontakte', 'Pressen kan kontakte', 'Journalister kan kontakte', 'Er du journalist',
    'Kontakt', 'Kontakter', 'Kontaktperson', 'Kontaktpersoner', 'Kontaktinformasjon', 'Kontaktinfo',
    'Kontaktopplysninger', 'Pressekontakt', 'Pressekontakter', 'Mediekontakt', 'Mediekontakter', 'Kontakt oss',
    'Kontakt for presse', 'Kontakt for pressen', 'Kontakt for media', 'For mer informasjon',
    'For mer informasjon, kontakt', 'For mer informasjon kontakt', 'For mer informasjon, vennligst kontakt',
    'For mer informasjon vennligst kontakt', 'For mer informasjon, ta kontakt med', 'For mer info',
    'For mer info, kontakt', 'For ytterligere informasjon', 'For ytterligere informasjon, kontakt',
    'For ytterligere informasjon kontakt', 'For ytterligere informasjon, vennligst kontakt',
    'For ytterligere kommentarer', 'For ytterligere opplysninger', 'For ytterligere spørsmål',
    'For nærmere informasjon', 'For nærmere informasjon, kontakt', 'For nærmere opplysninger',
    'For flere opplysninger', 'Mer informasjon', 'Mer info', 'Mer informasjon fås hos', 'Ytterligere informasjon',
    'Ytterligere opplysninger', 'Flere opplysninger', 'Nærmere informasjon', 'Nærmere opplysninger',
    'Spørsmål kan rettes til', 'Spørsmål rettes til', 'Spørsmål om saken', 'Spørsmål til saken', 'Spørsmål?',
    'Har du spørsmål?', 'Har du spørsmål', 'Har du spørsmål om saken?', 'Har du spørsmål til saken?',
    'Har du spørsmål om dette?', 'Spørsmål om dette?', 'Har du tips eller spørsmål?', 'Ved spørsmål', 'Ved spørsmål, kontakt', 'Ved spørsmål kontakt',
    'Ta kontakt med', 'Ta kontakt', 'Ta gjerne kontakt med', 'Kontakt gjerne', 'Ønsker du intervju?',
    'Ønsker du mer informasjon?', 'Vil du vite mer?', 'Vil du vite mer', 'Vil du høre mer?', 'For intervju',
    'For intervju, kontakt', 'For intervjuer', 'For intervjuavtaler', 'For kommentar', 'For kommentarer',
    'Intervjuforespørsler', 'Pressevakt', 'Pressevakta', 'Pressevakten', 'Pressetelefon', 'Pressetelefonen',
    'Pressetjeneste', 'Medievakt', 'Mediehenvendelser', 'Medietelefon', 'Henvendelser fra pressen',
    'Henvendelser fra media', 'Pressehenvendelser', 'Vakttelefon', 'Kommunikasjonsavdelingen',
    'Kommunikasjonsavdelinga', 'Presseansvarlig', 'Investorkontakt', 'Kontaktpersoner for pressen',
    'Kontaktperson for pressen', 'Kontaktperson for media', 'Kontaktpersoner for media', 'Kontaktpunkt', 'Pressespørsmål', 'Spørsmål fra pressen', 'Spørsmål fra media', 'Kontaktpunkt for media', 'Kontakt for journalister', 'For spørsmål',
    'For spørsmål, kontakt', 'Henvendelser', 'Henvendelser kan rettes til', 'Kontakter for media', 'Talspersoner',
    'Tilgjengelig for intervju'
  ],
  boilerplate: [
    'Om {name}', 'Om oss', 'Om selskapet', 'Om foreningen', 'Om organisasjonen', 'Om forbundet', 'Om kommunen',
    'Om bedriften', 'Om stiftelsen', 'Om museet', 'Om universitetet', 'Om konsernet', 'Kort om {name}', 'Kort om oss',
    'Kort om selskapet', 'Fakta om {name}', '{name} i korte trekk', '{name} i tall', '{name} kort fortalt',
    'Dette er {name}', 'Informasjon om {name}', 'Hvem er {name}?', 'Mer om {name}', 'Litt om {name}', 'Hvem er vi?'
  ],
  facts: [
    'Bak prisen', 'Mer om prisen',
    'Fakta', 'Faktaboks', 'Fakta om {text}', 'Tall og fakta', 'Fakta og tall', 'Kort fortalt', 'Kort om saken',
    'Saken kort', 'Dette er saken', 'Dette har skjedd', 'Slik gjør du', 'Tidslinje', 'Om prosjektet', 'Om prisen',
    'Om ordningen', 'Om avtalen', 'Om kampanjen', 'Om programmet', 'Om tiltaket', 'Om stipendet', 'Om lovforslaget',
    'Nøkkeltall', 'Hovedpunkter', 'Høydepunkter', 'Hovedfunn', 'Visste du at', 'Visste du?', 'Tips', 'Gode råd',
    'Slik fungerer det', 'Dette sier loven', 'Kort fakta', 'Oppsummert', 'Tidligere vinnere'
  ],
  background: [
    'Bakgrunn', 'Bakgrunnen', 'Om saken', 'Bakgrunnsinformasjon', 'Bakgrunn for saken', 'Bakgrunn for {text}',
    'Sakens bakgrunn'
  ],
  'about-study': [
    'Om undersøkelsen', 'Om rapporten', 'Om studien', 'Slik er undersøkelsen gjennomført',
    'Slik er undersøkelsen gjort', 'Metode', 'Om analysen', 'Om tallene', 'Om statistikken', 'Om forskningen',
    'Om forskningsprosjektet', 'Om avhandlingen', 'Om målingen', 'Slik gjorde vi det', 'Slik ble undersøkelsen gjort',
    'Referanse', 'Fakta om undersøkelsen', 'Vitenskapelig artikkel'
  ],
  'editors-note': [
    'Til redaksjonen', 'Til red.', 'Redaksjonell merknad', 'OBS', 'NB!', 'Til redaksjoner', 'Merknad til redaksjonen',
    'Til orientering', 'Merk', 'Fotnote'
  ],
  programme: [
    'Program', 'Programmet', 'Dagens program', 'Program for dagen', 'Program for {text}', 'Foreløpig program',
    'Praktisk informasjon', 'Praktiske opplysninger', 'Praktisk info', 'Praktisk', 'Tid og sted', 'Tid', 'Sted',
    'Når', 'Hvor', 'Påmelding', 'Påmeldingsfrist', 'Påmelding til', 'Påmelding innen', 'Akkreditering',
    'Presseakkreditering', 'S.u.', 'Svar utbes', 'Dagsorden', 'Agenda', 'Kjøreplan', 'Medvirkende',
    'Slik melder du deg på', 'Informasjon til pressen', 'Informasjon til media'
  ],
  media: [
    'Bilder', 'Bilde', 'Pressebilder', 'Pressebilde', 'Video', 'Videoer', 'Galleri', 'Bildegalleri', 'Høyoppløst',
    'Høyoppløste bilder', 'Bilder og video', 'Foto', 'Fotoer', 'Film', 'Pressemateriell', 'Medier', 'Lyd', 'Grafikk',
    'Illustrasjoner', 'Bilder til fri bruk', 'Bildemateriell', 'Bilder for nedlasting'
  ],
  'media-rights': [
    'Kan brukes fritt', 'Til fri bruk', 'Fri bruk ved kreditering', 'Bildet kan brukes vederlagsfritt',
    'Krediter fotograf', 'Fri bruk', 'Bildet kan brukes fritt', 'Bildene kan brukes fritt',
    'Bildene kan brukes vederlagsfritt', 'Kan brukes fritt ved kreditering', 'Kan brukes vederlagsfritt',
    'Fri til redaksjonell bruk', 'Til redaksjonell bruk', 'Bildet kan brukes fritt i forbindelse med {text}',
    'Bildene kan brukes fritt i forbindelse med {text}', 'Fotograf må krediteres', 'Husk kreditering',
    'Bildet må krediteres', 'Kan fritt benyttes', 'Til fri benyttelse', 'Kan benyttes fritt', 'Mediebruk'
  ],
  documents: [
    'Dokumenter', 'Dokument', 'Vedlegg', 'Filer', 'Vedlagte filer', 'Last ned PDF', 'Last ned rapporten',
    'Les rapporten', 'Les rapporten her', 'Les undersøkelsen', 'Les høringssvaret', 'Les hele {text}',
    'Hele rapporten', 'Last ned hele {text}', 'Relaterte dokumenter', 'Nedlastinger'
  ],
  links: [
    'Lenker', 'Lenke', 'Les mer', 'Les mer her', 'Les mer om {text}', 'Les mer på {text}', 'Se mer',
    'Relevante lenker', 'Relaterte lenker', 'Nyttige lenker', 'Eksterne lenker', 'Linker', 'Kilde', 'Kilder',
    'Se også lenker'
  ],
  related: [
    'Les også', 'Se også', 'Relatert', 'Relatert innhold', 'Relaterte saker', 'Relaterte artikler',
    'Relaterte nyheter', 'Flere nyheter', 'Flere saker', 'Flere artikler', 'Siste nytt', 'Siste nyheter',
    'Siste saker', 'Siste artikler', 'Siste pressemeldinger', 'Siste pressemeldinger fra {name}',
    'Flere pressemeldinger', 'Flere pressemeldinger fra {name}', 'Flere nyheter fra {name}', 'Siste nytt fra {name}',
    'Andre nyheter', 'Andre leste også', 'Mest lest', 'Mest leste', 'Les videre', 'Les flere saker',
    'Les flere nyheter', 'Mer om saken', 'Mer fra {name}', 'Tidligere pressemeldinger', 'Lignende saker',
    'Anbefalte artikler'
  ],
  topics: [
    'Emner', 'Emne', 'Nøkkelord', 'Stikkord', 'Emneord', 'Tema', 'Temaer', 'Kategori', 'Kategorier', 'Tagger', 'Tags',
    'Merkelapper', 'Fagområder', 'Fagområde', 'Publisert under', 'Mer om', 'Publisert i kategorien', 'Arkivert under',
    'Merket med {text}', 'Tagget med {text}', 'Arkivert under {text}', 'Tagged {text}', 'Posted in {text}',
    'Filed under {text}'
  ],
  'end-mark': [
    'SLUTT', '- SLUTT -', '– SLUTT –', '-SLUTT-', '###', '***', '# # #', '* * *', '-/-', '-30-', '- o -', '---'
  ]
}
