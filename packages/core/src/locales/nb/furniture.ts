import {networks} from '../networks.ts'
import type {Reading} from '../reading.ts'

/** Lines that pages, platforms and mail programs print round a release. */
export const furniture: Reading['furniture'] = {
  share: [
    'Del', 'Del saken', 'Del siden', 'Del denne siden', 'Del artikkelen', 'Del artikkel', 'Del denne artikkelen', 'Del denne saken', 'Del innlegget', 'Del nyheten', 'Del pressemeldingen', 'Del med andre', 'Del på sosiale medier', 'Del i sosiale medier', 'Del på Facebook', 'Del på Twitter', 'Del på X', 'Del på LinkedIn', 'Del på Bluesky', 'Del på e-post', 'Del via e-post', 'Del på', 'Del via', 'Del lenke', 'Kopier lenke', 'Kopier lenken', 'Kopier lenka', 'Lenke kopiert', 'Lenken er kopiert', 'Skriv ut', 'Skriv ut siden', 'Skriv ut artikkelen', 'Utskrift', 'Utskriftsvennlig versjon', 'Tips en venn', 'Tips oss', 'Send på e-post', 'Send som e-post', 'Lik', 'Liker', 'Anbefal', 'Lagre artikkel', 'Lagre som PDF', 'Bygg inn', ...networks
  ],
  subscribe: [
    'Abonner', 'Abonnér', 'Abonner på pressemeldinger', 'Abonner på {text} via sms', 'Abonner på {text} på sms', 'Abonner på {text} på e-post', 'Abonner på våre pressemeldinger', 'Abonner på nyheter',
    'Abonner på nyhetsbrev', 'Abonner på nyhetsbrevet', 'Abonner på vårt nyhetsbrev', 'Abonner på {name}',
    'Abonner på våre pressemeldinger. {text}', 'Kun e-postadresse er påkrevd og den brukes kun her. {text}',
    'Bare mailadresse er påkrevd {text}', 'Du kan melde deg av når som helst.',
    'Registrer deg med din e-postadresse under for å få {text}', 'Følg', 'Følg {name}', 'Følg oss',
    'Følg oss på {text}', 'Følg pressemeldinger fra {name}', 'Følg {name} på {text}', '{name} på sosiale medier',
    'Meld deg på nyhetsbrev', 'Meld deg på nyhetsbrevet', 'Meld deg på vårt nyhetsbrev',
    'Meld deg på nyhetsbrevet vårt', 'Meld deg på {name}s nyhetsbrev', 'Meld deg på', 'Meld meg på',
    'Få pressemeldinger på e-post', 'Få nyheter på e-post', 'Få nyhetsbrev', 'Få nyhetsbrevet',
    'Få nyhetsbrevet vårt', 'Motta nyhetsbrev', 'Motta pressemeldinger', 'Meld deg av', 'Meld deg av nyhetsbrevet',
    'Avslutt abonnement', 'Avslutt abonnementet', 'Avmeld', 'Avregistrer', 'Nyhetsbrev', 'Våre nyhetsbrev',
    'Nyhetsvarsel', 'Få varsel på e-post', 'E-postadresse', 'Din e-postadresse', 'Din e-post',
    'Skriv inn e-postadressen din', 'Ditt navn', 'Ja takk, jeg vil {text}', 'Jeg ønsker å motta {text}', 'RSS-feeder',
    'RSS-strøm', 'Hold deg oppdatert'
  ],
  newsroom: [
    'Presserom', 'Presserommet', 'Presse', 'Nyhetsrom', 'Nyhetsrommet', 'For presse', 'For pressen', 'For media',
    'Pressesenter', 'Presse og media', 'Presse og nyheter', 'Nyheter og presse', 'Nyheter og pressemeldinger',
    'Besøk vårt presserom', 'Besøk vårt nyhetsrom', 'Besøk presserommet', 'Gå til presserommet',
    'Gå til nyhetsrommet', 'Til presserommet', 'Alle pressemeldinger', 'Se alle pressemeldinger',
    'Vis alle pressemeldinger', 'Alle nyheter', 'Se alle nyheter', 'Vis alle nyheter', 'Tilbake til nyheter',
    'Tilbake til pressemeldinger', 'Nyhetsarkiv', 'Arkiv',
    'I vårt presserom finner du alle våre siste pressemeldinger, {text}', 'I vårt presserom finner du {text}',
    'I vårt presserom kan du {text}', 'I presserommet finner du {text}', 'Pressemeldinger fra {name}',
    'Gå til {name}s presserom', 'Newsroom'
  ],
  comments: [
    'Kommentarer', '{number} kommentarer', '{number} kommentar', 'Kommentarer ({number})', 'Skriv en kommentar',
    'Skriv kommentar', 'Legg igjen en kommentar', 'Legg til kommentar', 'Kommenter', 'Kommenter saken', 'Svar',
    'Avbryt', 'Avbryt svar', 'Vis kommentarer', 'Vis flere kommentarer', 'Skjul kommentarer', 'Rapporter kommentar',
    'Send inn debattinnlegg til {text}', 'Send debattinnlegg til {text}', 'Send ditt innlegg til {text}', 'Send inn ditt innlegg til {text}', 'Slett kommentar', 'Er du sikker på at du vil {text}', 'Bli den første til å kommentere',
    'Vær den første til å kommentere', 'Logg inn for å kommentere', 'Du må være logget inn for å {text}',
    'Kommentarfeltet er stengt', 'Ingen kommentarer', 'Send kommentar', 'Publiser kommentar',
    'Din e-postadresse vil ikke bli publisert', 'Din e-postadresse vil ikke bli publisert{text}', 'Delta i debatten'
  ],
  login: [
    'Logg inn', 'Logg på', 'Innlogging', 'Logg inn her', 'Logg inn på {name}', 'Logg inn som medlem',
    'Medlemsinnlogging', 'Logg ut', 'Logg av', 'Min side', 'Min profil', 'Mine sider', 'Glemt passord?',
    'Glemt passordet?', 'Glemt passord', 'BankID', 'Logg inn med BankID', 'MinID', 'ID-porten', 'Vipps', 'Lukk',
    'Brukernavn', 'Passord', 'Husk meg', 'Opprett konto', 'Opprett bruker', 'Opprett profil', 'Ny bruker?',
    'Registrer deg', 'Ikke innlogget', 'Du er logget inn som {name}', 'Du er ikke logget inn',
    'Problemer med innlogging?', 'Har du ikke konto?', 'Har du allerede konto?'
  ],
  stale: [
    'Denne artikkelen er mer enn ett år gammel', 'Denne artikkelen er mer enn {number} år gammel',
    'Artikkelen er mer enn {number} år gammel', 'Artikkelen er mer enn ett år gammel',
    'Artikkelen er over {number} år gammel', 'Denne artikkelen er over {number} år gammel',
    'Denne artikkelen er over ett år gammel', 'Denne saken er mer enn {number} år gammel',
    'Saken er mer enn {number} år gammel', 'Saken er eldre enn {text}', 'Artikkelen er eldre enn {text}',
    'Dette er en eldre artikkel', 'Innholdet kan være utdatert', 'Informasjonen kan være utdatert',
    'Artikkelen kan inneholde utdatert informasjon', 'Denne siden oppdateres ikke lenger',
    'Siden oppdateres ikke lenger', 'Historisk arkiv', 'Historisk innhold', 'Arkivert', 'Arkivert innhold',
    'Arkivert side', 'Dette er arkivert innhold', 'Publisert under: {text}', 'Innhold publisert under {text}'
  ],
  paywall: [
    'For abonnenter', 'Kun for abonnenter', 'Bli abonnent', 'Allerede abonnent?', 'Allerede abonnent? Logg inn',
    'Er du allerede abonnent?', 'Les hele artikkelen', 'Les hele saken', 'Les saken', 'Pluss', 'Plussak',
    'Prøv gratis', 'Kjøp abonnement', 'Velg abonnement', 'Annonse', 'Annonser', 'Annonsørinnhold', 'Reklame',
    'Artikkelen fortsetter under annonsen', 'Artikkelen fortsetter under bildet', 'Saken fortsetter under bildet', 'Saken fortsetter under annonsen', 'Artikkelen fortsetter etter annonsen',
    'Fortsett å lese', 'Bli medlem', 'Bli medlem nå', 'Kun for medlemmer', 'Denne artikkelen er for abonnenter',
    'Få tilgang til {text}', 'Støtt oss'
  ],
  system: [
    'Det har oppstått en feil', 'Det oppstod en feil', 'Det oppsto en feil', 'Noe gikk galt',
    'Noe gikk galt. Prøv igjen senere.', 'Prøv igjen', 'Prøv igjen senere', 'Siden finnes ikke',
    'Siden ble ikke funnet', 'Fant ikke siden', 'Laster', 'Laster …', 'Laster...', 'Laster inn', 'Vennligst vent',
    'Vennligst vent …', 'Takk for din henvendelse', 'Takk for påmeldingen', 'Takk for tilbakemeldingen', 'Send',
    'Send inn', 'Lagre', 'OK', 'Ja', 'Nei', 'Bekreft', 'Angre', 'Slå på JavaScript {text}', 'JavaScript er slått av',
    'Nettleseren din støtter ikke {text}', 'Du bruker en utdatert nettleser', 'Obligatoriske felter er merket med *',
    'Obligatorisk felt'
  ],
  cookie: [
    'Godta alle', 'Godta', 'Godta alle informasjonskapsler', 'Godta cookies', 'Godta nødvendige', 'Aksepter alle',
    'Aksepter', 'Avvis alle', 'Avslå', 'Avslå alle', 'Tillat alle', 'Tillat alle informasjonskapsler',
    'Tillat utvalg', 'Kun nødvendige', 'Bare nødvendige', 'Kun nødvendige informasjonskapsler', 'Nødvendige',
    'Informasjonskapsler', 'Innstillinger for informasjonskapsler', 'Administrer informasjonskapsler', 'Cookies',
    'Om informasjonskapsler', 'Om cookies', 'Personvern', 'Personvernerklæring', 'Personvern og informasjonskapsler',
    'Personvernpolicy', 'Vi bruker informasjonskapsler', 'Vi bruker informasjonskapsler{text}', 'Vi bruker cookies',
    'Vi bruker cookies{text}', 'Dette nettstedet bruker informasjonskapsler',
    'Dette nettstedet bruker informasjonskapsler{text}', 'Dette nettstedet bruker cookies',
    'Dette nettstedet bruker cookies{text}', 'Nettstedet bruker informasjonskapsler',
    'Nettstedet bruker informasjonskapsler{text}', 'Denne nettsiden bruker informasjonskapsler',
    'Denne nettsiden bruker informasjonskapsler{text}', 'Denne nettsiden bruker cookies',
    'Denne nettsiden bruker cookies{text}', 'Vis detaljer', 'Tilpass', 'Jeg forstår', 'Jeg godtar', 'Samtykke',
    'Endre samtykke', 'Behandling av personopplysninger'
  ],
  accessibility: [
    'Hopp til innhold', 'Hopp til innholdet', 'Hopp til hovedinnhold', 'Hopp til hovedinnholdet',
    'Hopp til hovedmeny', 'Hopp til navigasjon', 'Hopp til søk', 'Hopp over navigasjon', 'Gå til innhold',
    'Gå til hovedinnhold', 'Gå til hovedinnholdet', 'Gå til forsiden', 'Gå til startsiden', 'Gå til navigasjon', 'Gå til søk', 'Gå til meny', 'Til innholdet',
    'Til hovedinnhold', 'Til hovedinnholdet', 'Lytt', 'Lytt til artikkelen', 'Lytt til siden', 'Lytt til saken',
    'Les opp', 'Få lest opp', 'Opplesning', 'Talende web', 'Lettlest', 'Tegnspråk', 'Tilgjengelighet',
    'Tilgjengelighetserklæring', 'Logo', '{name} logo', '{name}s logo', 'Logoen til {name}', 'Skriftstørrelse',
    'Større tekst', 'Mindre tekst', 'Høy kontrast', 'Åpnes i nytt vindu', 'Åpnes i ny fane', 'Åpner i nytt vindu',
    'Ekstern lenke', 'Forstørr bilde', 'Vis større bilde', 'Lukk bilde', 'Neste bilde', 'Forrige bilde',
    'Klikk for å forstørre'
  ],
  navigation: [
    'Forside', 'Forsiden', 'Hjem', 'Startside', 'Start', 'Meny', 'Hovedmeny', 'Åpne meny', 'Lukk meny', 'Vis meny',
    'Søk', 'Søk her', 'Søk på siden', 'Søk på nettstedet', 'Søk etter', 'Søkefelt', 'Åpne søk', 'Lukk søk',
    'Til toppen', 'Til toppen av siden', 'Gå til toppen', 'Tilbake til toppen', 'Tilbake', 'Tilbake til forsiden',
    'Gå tilbake', 'Neste', 'Forrige', 'Neste artikkel', 'Forrige artikkel', 'Neste side', 'Forrige side', 'Neste sak',
    'Forrige sak', 'Vis mer', 'Vis mindre', 'Vis flere', 'Vis alle', 'Se alle', 'Se flere', 'Last flere',
    'Last inn flere', 'Hent flere', 'Du er her', 'Du er her: {text}', 'Brødsmulesti', 'Navigasjonssti',
    'Forside > {text}', 'Forside / {text}', 'Forside » {text}', 'Forside › {text}', 'Forside | {text}',
    'Hjem > {text}', 'Hjem / {text}', 'Hjem › {text}', 'Norsk', 'Bokmål', 'Nynorsk', 'English', 'In English',
    'Davvisámegiella', 'Velg språk', 'Bytt språk', 'Språk', 'Nettstedskart', 'Innholdsfortegnelse',
    'Innhold på siden', 'På denne siden', 'Snarveier', 'Ledige stillinger', 'Jobb hos oss', 'Finn oss', 'Finn frem',
    'Åpningstider', 'Ofte stilte spørsmål', 'Nettbutikk', 'Handlekurv', 'Legg i handlekurv',
    'Alle rettigheter forbeholdt', 'Copyright {text}', '© {text}', 'Ansvarlig redaktør: {name}',
    'Ansvarlig redaktør {name}', 'Ansvarlig utgiver: {name}', 'Sjefredaktør: {name}', 'Nettredaktør: {name}',
    'Om nettstedet', 'Om nettsiden', 'Brukervilkår', 'Vilkår', 'Fant du det du lette etter?', 'Fant du det du søkte?', 'Hjalp siden deg?', 'Var informasjonen nyttig?', 'Har du tips til oss? {text}',
    'Fant du det du lette etter', 'Var dette nyttig?', 'Var denne siden nyttig?', 'Gi tilbakemelding',
    'Gi oss tilbakemelding', 'Tilbakemelding', 'Innholdsansvarlig: {name}', 'Lesetid {number} min',
    'Lesetid: {number} min', 'Lesetid: {number} minutter', '{number} min lesetid', '{number} minutters lesetid',
    '{number} min. lesetid', 'Filtrer', 'Nullstill', 'Nullstill filter', 'Sorter etter', 'Fold ut', 'Vis undermeny',
    'Utvid alle'
  ],
  mail: [
    'Denne e-posten er kun til {text}', 'Denne e-posten er kun ment for {text}', 'Denne e-posten er ment for {text}',
    'Denne e-posten er bare ment for {text}', 'Denne e-posten kan inneholde {text}',
    'Denne meldingen kan inneholde {text}', 'Denne meldingen er kun ment for {text}', 'Hvis du ikke er rett mottaker',
    'Hvis du ikke er rett mottaker{text}', 'Dersom du ikke er rett mottaker', 'Dersom du ikke er rett mottaker{text}',
    'Hvis du har mottatt denne {text}', 'Dersom du har mottatt denne {text}', 'Har du mottatt denne {text}',
    'Du mottar denne e-posten fordi {text}', 'Du får denne e-posten fordi {text}',
    'Du mottar dette nyhetsbrevet fordi {text}', 'Tenk på miljøet før du skriver ut {text}',
    'Tenk miljø før du skriver ut {text}', 'Sendt fra min iPhone', 'Sendt fra min iPad', 'Sendt fra min mobil',
    'Sendt fra min Samsung', 'Sendt fra min Samsung{text}', 'Sent from my iPhone', 'Sendt fra Outlook for Android',
    'Sendt fra Outlook for iOS', 'Skaff deg Outlook for Android', 'Skaff deg Outlook for iOS',
    'Få Outlook for Android', 'Få Outlook for iOS', 'Sendt fra E-post for Windows', 'Vis i nettleser',
    'Åpne i nettleser', 'Se e-posten i nettleseren', 'Kan du ikke se {text}', 'Klikk her for å melde deg av',
    'Klikk her hvis {text}', 'Oppdater opplysningene dine', 'Videresend til en venn', 'Videresendt melding',
    '---------- Videresendt melding ---------', 'Opprinnelig melding', '-----Opprinnelig melding-----',
    'Den {date} skrev {name}:', 'Denne e-posten ble sendt til {text}', 'Vi behandler personopplysninger {text}',
    'Les om hvordan vi behandler personopplysninger', 'Les om hvordan vi behandler personopplysninger{text}'
  ],
  distributor: [
    'NTB', 'NTB Kommunikasjon', 'NTB info', 'NTBinfo', 'NTB Pressemeldinger', 'Via NTB', 'Sendt via NTB',
    'Sendt via NTB Kommunikasjon', 'Levert av NTB Kommunikasjon', 'Les hele pressemeldingen på {text}',
    'Les pressemeldingen på {text}', 'Pressemeldingen er sendt via {name}',
    'Denne pressemeldingen er sendt via {name}', 'Denne meldingen er sendt via {name}', 'Mynewsdesk', 'Cision',
    'Powered by {name}', 'Last ned', 'Last ned bilde', 'Last ned bilder', 'Last ned bildet', 'Last ned alle',
    'Last ned alle bilder', 'Last ned høyoppløst', 'Last ned høyoppløst bilde', 'Last ned pressemelding',
    'Last ned pressemeldingen', 'Last ned som PDF', 'Vis bilde', 'Se bilde', 'Filformat', 'Filstørrelse', 'Filtype',
    'Oppløsning', 'Lisens', 'Lisens: {text}', 'Filformat: {text}', 'Kopier tekst', 'Kopier teksten',
    'Kontakt avsenderen', 'Gå til {name}', 'GlobeNewswire', 'PRNewswire', 'Business Wire', 'NewsWeb',
    'Publisert via {name}'
  ]
}

/** A printed mail's header, greeting and close. */
export const mail: Reading['mail'] = {
  from: ['Fra', 'Avsender', 'From'],
  sent: ['Sendt', 'Dato', 'Sent', 'Date'],
  to: ['Til', 'Kopi', 'Kopi til', 'Cc', 'Bcc', 'Mottaker', 'Mottakere', 'To'],
  subject: ['Emne', 'Vedr.', 'Vedrørende', 'Ang.', 'Angående', 'Subject'],
  greetings: [
    'Hei {name}', 'Hei', 'Hei alle', 'Hei alle sammen', 'Kjære {name}', 'Kjære alle', 'Kjære redaksjon',
    'Kjære leser', 'Kjære journalist', 'God dag', 'God morgen', 'Til redaksjonen i {name}', 'Til rette vedkommende',
    'Vedlagt følger {text}', 'Vedlagt ligger {text}', 'Nedenfor følger {text}', 'Her kommer en pressemelding',
    'Her kommer en pressemelding{text}'
  ],
  closings: [
    'Med vennlig hilsen', 'Vennlig hilsen', 'Med hilsen', 'Hilsen', 'Mvh', 'Mvh.', 'Beste hilsen', 'Med beste hilsen',
    'Med vennlige hilsener', 'Vennlige hilsener', 'Vh', 'Alt godt', 'Beste hilsener', 'På vegne av',
    'Hjertelig hilsen', 'Med varm hilsen', 'Velkommen'
  ],
  signers: [
    'Styret', 'Styret i {name}', 'Styret for {name}', 'Hovedstyret', 'Forbundsstyret', 'Landsstyret', 'Sentralstyret',
    'Årsmøtet', 'Landsmøtet', 'Redaksjonen', 'Ved', 'På {text} vegne'
  ]
}
