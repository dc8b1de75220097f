import type {Reading} from '../reading.ts'

/** What a release calls itself. */
export const kinds: Reading['kinds'] = {
  'press-release': [
    'Pressemeddelelse', 'Pressemeddelelser', 'Pressemed.', 'Pressenyt', 'Pressemeddelelse nr. {number}',
    'Fælles pressemeddelelse', 'Fælles pressemeddelelse fra {name}', 'Pressemeddelelse fra {name}', 'Presse-meddelelse', 'Til pressen', 'Pressenyhed'
  ],
  news: [
    'Nyhed fra {name}', 'Nyt fra {name}',
    'Nyhed', 'Nyheder', 'Aktuelt', 'Seneste nyt', 'Webnyhed', 'Kort nyt', 'Tema', 'Meddelelse'
  ],
  feature: [
    'Artikel', 'Interview', 'Portræt', 'Reportage', 'Feature', 'Temaartikel', 'Baggrundsartikel', 'Medlemsportræt',
    'Fotoreportage', 'Longread', 'Medlemsblad for {name}', 'Fagblad for {name}', 'Medlemsmagasin for {name}', 'Magasin for {name}',
    'Magasinet for {name}', 'Fagbladet for {name}', 'Medlemsbladet for {name}', 'Personaleblad for {name}', 'Et magasin fra {name}'
  ],
  invitation: [
    'Presseinvitation', 'Invitation til pressen', 'Pressen inviteres', 'Invitation til pressemøde',
    'Indbydelse til pressen', 'Indkaldelse til pressemøde', 'Invitation', 'Invitation til {text}', 'Indbydelse',
    'Pressen er inviteret', 'Pressen indbydes', 'Medierne inviteres', 'Invitation til medierne', 'Pressearrangement',
    'Vi inviterer pressen', 'Arrangement', 'Pressen er velkommen', 'Medierne er velkomne', 'Medier er velkomne',
    'Pressen er meget velkommen', 'Pressen bydes velkommen', 'Pressen har adgang', 'Pressen kan komme', 'Vi inviterer medierne',
    'Journalister er velkomne', 'Journalister inviteres', 'Medierne er inviteret', 'Invitation til journalister'
  ],
  'press-conference': [
    'Pressemøde', 'Pressebriefing', 'Pressekonference', 'Doorstep', 'Pressefremvisning', 'Presserundvisning',
    'Pressevisning', 'Pressetur', 'Fotomulighed', 'Virtuelt pressemøde', 'Digitalt pressemøde'
  ],
  opinion: [
    'Debatindlæg', 'Debat', 'Kronik', 'Læserbrev', 'Synspunkt', 'Klumme', 'Leder', 'Kommentar', 'Replik', 'Indlæg',
    'Blog', 'Blogindlæg', 'Holdning', 'Essay', 'Gæsteindlæg', 'Debatindlæg bragt i {name}', 'Debatindlæg i {name}', 'Kronik bragt i {name}', 'Kronik i {name}', 'Læserbrev bragt i {name}', 'Læserbrev i {name}', 'Klumme i {name}', 'Debatindlæg af {name}', 'Kronik af {name}',
    'Læserbrev af {name}', 'Klumme af {name}', 'Debat:', 'Formanden mener', 'Formandens klumme'
  ],
  statement: [
    'Udtalelse', 'Erklæring', 'Kommentar til {text}', 'Reaktion', 'Fælles udtalelse', 'Resolution',
    'Udtalelse fra {name}', 'Fælles udtalelse fra {name}', 'Meddelelse fra bestyrelsen', 'Meddelelse fra ledelsen',
    'Meddelelse fra formandskabet', 'Meddelelse fra hovedbestyrelsen', 'Udmelding fra {name}', 'Officiel udtalelse',
    'Officiel meddelelse', 'Stillingtagen', 'Vedtagelse', 'Opråb'
  ],
  'open-letter': ['Åbent brev', 'Åbent brev til {name}'],
  'consultation-response': ['Høringssvar', 'Høringssvar til {text}'],
  report: [
    'Rapport', 'Analyse', 'Undersøgelse', 'Notat', 'Redegørelse', 'Ny rapport', 'Ny analyse', 'Ny undersøgelse',
    'Statistik'
  ],
  factsheet: ['Faktaark', 'Fakta', 'Baggrund', 'Spørgsmål og svar', 'Q&A'],
  regulatory: [
    'Selskabsmeddelelse', 'Selskabsmeddelelse nr. {number}', 'Fondsbørsmeddelelse',
    'Fondsbørsmeddelelse nr. {number}', 'Børsmeddelelse', 'Intern viden', 'Storaktionærmeddelelse',
    'Ledende medarbejderes transaktioner', 'Meddelelse nr. {number}', 'Investornyhed'
  ],
  'financial-report': [
    'Årsrapport', 'Delårsrapport', 'Halvårsrapport', 'Kvartalsrapport', 'Kvartalsmeddelelse',
    'Årsregnskabsmeddelelse', 'Årsregnskab', 'Halvårsregnskab', 'Kvartalsregnskab', 'Periodemeddelelse'
  ],
  'notice-of-meeting': [
    'Indkaldelse til generalforsamling', 'Indkaldelse til ordinær generalforsamling',
    'Indkaldelse til ekstraordinær generalforsamling', 'Forløb af generalforsamling',
    'Forløb af ordinær generalforsamling'
  ],
  appointment: ['Udnævnelse', 'Navnenyt', 'Ny direktør', 'Ansættelse', 'Personnyt', 'Navne'],
  obituary: ['Mindeord', 'Nekrolog', 'Dødsfald'],
  correction: [
    'Rettelse', 'Berigtigelse', 'Korrektion', 'Rettet pressemeddelelse', 'Rettelse til pressemeddelelse',
    'Korrigeret pressemeddelelse'
  ],
  update: ['Opdatering', 'Opdateret', 'Ny version', 'Opdateret pressemeddelelse'],
  retraction: ['Tilbagetrukket', 'Tilbagekaldt', 'Trukket tilbage', 'Annulleret', 'Bortfalder', 'Tilbagetrækning'],
  cancellation: ['Aflyst', 'Aflysning', 'Pressemødet er aflyst'],
  postponement: ['Udsat', 'Udskudt', 'Ny dato', 'Ændret tidspunkt', 'Nyt tidspunkt', 'Flyttet'],
  newsletter: ['Nyhedsbrev', 'Nyhedsbrev nr. {number}'],
  'press-material': ['Pressemateriale', 'Pressekit', 'Pressefotos', 'Pressebilleder', 'Billedbank']
}

/** Sentences that mark a text as somebody's opinion. */
export const disclaimers: Reading['disclaimers'] = [
  'Dette er et debatindlæg', 'Dette er et udtryk for skribentens egen holdning',
  'Dette er udtryk for skribentens egen holdning', 'Indlægget er udtryk for skribentens egen holdning',
  'Indlægget er alene udtryk for skribentens egen holdning', 'Alle synspunkter er skribentens egne',
  'Artiklen er udtryk for skribentens egen holdning', 'Dette er en kronik', 'Dette er en klumme',
  'Debatindlæg er udtryk for {text}', 'Læserbreve er udtryk for {text}', 'Dette er en kommentar', 'Dette er et læserbrev', 'Klummen er udtryk for skribentens egen holdning',
  'Indlægget er udtryk for skribenternes egen holdning', 'Indlægget er udtryk for skribenternes egne holdninger',
  'Artiklen er udtryk for skribenternes egen holdning', 'Alle synspunkter er skribenternes egne',
  'Dette er udtryk for skribenternes egen holdning', 'Debatindlægget er udtryk for skribenternes egen holdning',
  'Kronikken er udtryk for skribentens egen holdning', 'Debatindlægget er udtryk for skribentens egen holdning',
  'Holdninger i indlægget er skribentens egne', 'Indlægget har været bragt i {text}',
  'Debatindlægget har været bragt i {text}', 'Kronikken har været bragt i {text}', 'Bragt i {text}',
  'Bragt som debatindlæg i {text}'
]

/** Headings and lead-ins of what is not the story. */
export const sections: Reading['sections'] = {
  contact: [
    'Medier henvises til', 'Medierne henvises til', 'Pressen henvises til', 'Du kan få mere at vide hos', 'Har du spørgsmål til ovenstående', 'Har du spørgsmål til pressemeddelelsen', 'Har I spørgsmål', 'Journalister henvises til', 'Pressen kan kontakte', 'Pressen kan henvende sig til', 'Medierne kan kontakte', 'Journalister kan kontakte', 'Er du journalist', 'Er du fra pressen',
    'For nærmere information', 'For nærmere oplysninger', 'For nærmere information kontakt', 'For nærmere information, kontakt venligst', 'For nærmere information kontakt venligst',
    'Kontakt', 'Kontakter', 'Kontaktperson', 'Kontaktpersoner', 'Kontaktoplysninger', 'Kontaktinfo',
    'Kontaktinformation', 'Kontaktinformationer', 'Pressekontakt', 'Presse', 'Pressekontakter', 'Pressehenvendelser',
    'Pressehenvendelse', 'Henvendelser fra pressen', 'Henvendelse fra pressen', 'Mediekontakt', 'Kontakt for pressen', 'Kontaktpunkt', 'Pressespørgsmål', 'Spørgsmål fra pressen', 'Spørgsmål fra medier', 'Kontakt for journalister', 'Kontaktpunkt for medier',
    'Kontakt for medier', 'Kontakt til pressen', 'Presse kontakt', 'Kontakt os', 'Kontakt presse',
    'Yderligere oplysninger', 'Yderligere information', 'Yderligere info', 'Yderligere kommentarer',
    'Yderligere kontakt', 'For yderligere oplysninger', 'For yderligere information', 'For yderligere info',
    'For yderligere kommentarer', 'For kommentarer', 'For kommentar', 'For kommentarer kontakt', 'For yderligere oplysninger kontakt', 'For yderligere oplysninger, kontakt',
    'For yderligere oplysninger kontakt venligst', 'For yderligere information kontakt',
    'For yderligere information, kontakt', 'For yderligere information, kontakt venligst',
    'For yderligere information kontakt venligst', 'For yderligere information, venligst kontakt',
    'For yderligere kommentarer kontakt', 'For yderligere info kontakt', 'Yderligere oplysninger fås hos',
    'Yderligere oplysninger kan fås hos', 'Yderligere oplysninger hos',
    'Yderligere oplysninger kan fås ved henvendelse til', 'Yderligere information fås hos',
    'Yderligere information hos', 'Mere information', 'Mere info', 'For mere information',
    'For mere information kontakt', 'For mere information, kontakt', 'For mere info', 'Mere information hos',
    'Mere information fås hos', 'Flere oplysninger', 'Flere oplysninger hos', 'For flere oplysninger',
    'Få mere at vide', 'Få mere information', 'Vil du vide mere?', 'Vil du vide mere', 'Hvis du vil vide mere',
    'Ønsker du mere information', 'Nærmere oplysninger', 'Nærmere information', 'Spørgsmål', 'Spørgsmål?',
    'Har du spørgsmål?', 'Spørgsmål kan rettes til', 'Eventuelle spørgsmål kan rettes til', 'Spørgsmål rettes til',
    'Ved spørgsmål', 'Ved spørgsmål kontakt', 'For spørgsmål', 'For eventuelle spørgsmål', 'For spørgsmål kontakt',  'Henvendelse til', 'Henvendelse', 'Henvendelser',
    'Henvendelse kan ske til', 'Ring til', 'For interview kontakt', 'For interview', 'Interviewaftaler',
    'Aftaler om interview', 'Ønsker du interview?', 'Kontakt for interview', 'Pressevagt', 'Pressevagten',
    'Pressevagtens telefon', 'Pressetelefon', 'Pressetelefonen', 'Pressetjeneste', 'Pressetjenesten', 'Pressekontor',
    'Pressekontoret', 'Medievagt', 'Medievagten', 'Kontakt til medierne', 'Presseansvarlig',
    'Send besked til forfatter', 'Kommunikationsafdelingen', 'Kontakt vedrørende pressemeddelelsen',
    'Redaktionel kontakt', 'Investorkontakt', 'Investor- og pressekontakt', 'Kontaktpersoner for pressen',
    'Kontaktperson for pressen', 'Kan kontaktes for kommentarer'
  ],
  boilerplate: [
    'Om {name}', 'Om os', 'Om virksomheden', 'Om selskabet', 'Om foreningen', 'Om organisationen', 'Om kommunen',
    'Om forbundet', 'Om fonden', 'Om museet', 'Om universitetet', 'Kort om {name}', 'Kort om os',
    'Kort om virksomheden', 'Fakta om {name}', '{name} kort fortalt', '{name} i tal', '{name} i korte træk',
    'Hvem er {name}', 'Hvem er {name}?', 'Information om {name}', 'Lidt om {name}', 'Mere om {name}', 'Hvem er vi?',
    'Dette er {name}'
  ],
  facts: [
    'Bag om prisen', 'Bag om projektet', 'Bag prisen',
    'Fakta', 'Faktaboks', 'Fakta om {text}', 'Fakta-boks', 'Boks', 'Blå bog', 'Tal og fakta', 'Fakta og tal',
    'Kort fakta', 'Overblik', 'Få overblikket', 'Sagen kort', 'Kort om sagen', 'Det siger loven', 'Sådan gør du',
    'Tidslinje', 'Om projektet', 'Om puljen', 'Om prisen', 'Om aftalen', 'Om ordningen', 'Om kampagnen',
    'Om initiativet', 'Om programmet', 'Om lovforslaget', 'Nøgletal', 'Hovedtal', 'Hoved- og nøgletal',
    'Hovedpunkter', 'Højdepunkter', 'Vidste du', 'Vidste du, at', 'Vidste du?', 'Kort fortalt', 'Gode råd',
    'Sådan foregår det', 'Det er sket'
  ],
  background: [
    'Baggrund', 'Baggrunden', 'Om sagen', 'Sagens baggrund', 'Baggrundsinformation', 'Baggrund for {text}',
    'Baggrundsoplysninger'
  ],
  'about-study': [
    'Om undersøgelsen', 'Om rapporten', 'Om analysen', 'Sådan er undersøgelsen lavet', 'Sådan har vi gjort', 'Metode',
    'Om studiet', 'Om målingen', 'Om tallene', 'Sådan er analysen lavet', 'Sådan gjorde vi', 'Om forskningsprojektet',
    'Om afhandlingen', 'Undersøgelsens metode', 'Kilde til tallene'
  ],
  'editors-note': [
    'Note til redaktionen', 'Noter til redaktører', 'Note til redaktører', 'Til redaktionen', 'Til redaktionerne',
    'Redaktionel note', 'OBS', 'Obs!', 'Bemærk', 'Bemærkninger til redaktionen', 'Info til redaktionen',
    'Til medierne', 'NB!'
  ],
  programme: [
    'Program', 'Programmet', 'Dagens program', 'Program for dagen', 'Program for {text}', 'Foreløbigt program',
    'Praktisk information', 'Praktiske oplysninger', 'Praktisk', 'Praktisk info', 'Det praktiske', 'Tid og sted',
    'Tidspunkt og sted', 'Hvornår', 'Hvor', 'Tilmelding', 'Tilmelding senest', 'Tilmelding til pressen',
    'Pressetilmelding', 'Tilmeldingsfrist', 'Akkreditering', 'S.u.', 'Svar udbedes', 'Dagsorden', 'Køreplan',
    'Spilledage', 'Spilledatoer', 'Spilletider', 'Spilleplan', 'Koncertdatoer', 'Turnéplan', 'Turneplan', 'Datoer'
  ],
  media: [
    'Billeder', 'Billede', 'Fotos', 'Foto', 'Pressefotos', 'Pressebilleder', 'Galleri', 'Billedgalleri', 'Video',
    'Videoer', 'Billeder og video', 'Billedmateriale', 'Højopløst', 'Højopløste billeder',
    'Billeder til fri afbenyttelse', 'Pressemateriale', 'Medier', 'Grafik', 'Illustrationer', 'Lyd', 'Film'
  ],
  'media-rights': [
    'Kan frit benyttes', 'Til fri afbenyttelse', 'Må bruges frit ved angivelse af fotograf',
    'Må frit anvendes med kreditering', 'Må frit benyttes', 'Fri til redaktionel brug', 'PR-foto', 'PR-billede',
    'Pressefoto', 'Billedet må frit bruges', 'Billedet kan frit bruges', 'Billederne kan frit bruges',
    'Billederne må frit benyttes', 'Kan frit bruges af medier', 'Fri afbenyttelse', 'Til fri brug',
    'Gratis til redaktionel brug', 'Må bruges frit', 'Må bruges frit ved omtale af {text}',
    'Billedet må bruges frit ved omtale af {text}', 'Billedet kan frit benyttes i forbindelse med {text}',
    'Billederne kan frit benyttes i forbindelse med {text}', 'Fotograf skal krediteres', 'Husk fotokreditering'
  ],
  documents: [
    'Dokumenter', 'Dokument', 'Bilag', 'Vedhæftede filer', 'Vedhæftet fil', 'Vedhæftninger', 'Vedhæftet',
    'Vedhæftede dokumenter', 'Filer', 'Hent PDF', 'Hent rapporten', 'Download rapporten', 'Læs rapporten',
    'Læs analysen', 'Læs undersøgelsen', 'Læs hele {text}', 'Hent hele {text}', 'Download PDF',
    'Relaterede dokumenter', 'Relaterede filer', 'Materialer', 'Downloads'
  ],
  links: [
    'Links', 'Link', 'Relevante links', 'Relaterede links', 'Nyttige links', 'Eksterne links', 'Læs mere',
    'Læs mere her', 'Læs mere om {text}', 'Læs mere på {text}', 'Se mere', 'Se mere her', 'Se mere på {text}',
    'Find mere information', 'Genveje', 'Følg med på {text}', 'Kilde', 'Kilder', 'Henvisninger'
  ],
  related: [
    'Læs også', 'Se også', 'Relaterede nyheder', 'Relateret indhold', 'Relaterede artikler', 'Relateret',
    'Flere nyheder', 'Seneste nyheder', 'Seneste pressemeddelelser', 'Seneste pressemeddelelser fra {name}',
    'Flere pressemeddelelser', 'Flere pressemeddelelser fra {name}', 'Andre pressemeddelelser', 'Andre læste også',
    'Andre nyheder', 'Mere om emnet', 'Mest læste', 'Læs flere nyheder', 'Nyeste artikler', 'Seneste artikler',
    'Flere artikler', 'Måske er du også interesseret i', 'Tidligere pressemeddelelser', 'Seneste nyt fra {name}',
    'Flere nyheder fra {name}', 'Anbefalet læsning', 'Læs videre', 'Læs flere artikler', 'Lignende nyheder', 'Lignende artikler',
    'Andre artikler', 'Mere fra {name}', 'Du vil måske også læse', 'Mest læste artikler', 'Nyheder om samme emne', 'Seneste', 'Seneste nyt'
  ],
  topics: [
    'Emner', 'Emne', 'Emneord', 'Nøgleord', 'Kategori', 'Kategorier', 'Tags', 'Tag', 'Temaer', 'Tagget med',
    'Emner i artiklen', 'Stikord', 'Fagområder', 'Regioner', 'Region', 'Emneområder', 'Politikområder', 'Målgrupper', 'Arkiveret under', 'Mere om',
    'Publiceret i kategorien', 'Publiceret under', 'Tagget med {text}', 'Arkiveret under {text}',
    'Publiceret i kategorien {text}', 'Tagged {text}', 'Posted in {text}', 'Filed under {text}'
  ],
  'end-mark': [
    '- SLUT -', '-SLUT-', '– SLUT –', 'SLUT', '###', '***', '-/-', '- o -', '-o-', '-30-', '# # #', '* * *', 'oOo',
    '---'
  ]
}
