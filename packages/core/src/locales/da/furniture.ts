import {networks} from '../networks.ts'
import type {Reading} from '../reading.ts'

/** Lines that pages, platforms and mail programs print round a release. */
export const furniture: Reading['furniture'] = {
  share: [
    'Del', 'Del artiklen', 'Del artikel', 'Del siden', 'Del denne side', 'Del indlæg', 'Del nyheden', 'Del med andre', 'Del med dine venner', 'Del her',
    'Del pressemeddelelsen', 'Del på sociale medier', 'Del på Facebook', 'Del på Twitter', 'Del på X', 'Del på LinkedIn', 'Del på Bluesky', 'Del via e-mail',
    'Del via mail', 'Del på mail', 'Del på:', 'Del via', 'Del:', 'Kopiér link', 'Kopier link', 'Kopiér linket', 'Link kopieret', 'Print', 'Print siden', 'Print artiklen',
    'Udskriv', 'Udskriv siden', 'Udskriv denne side', 'Send til en ven', 'Send som e-mail', 'Send som mail', 'Tip en ven', 'Anbefal', 'Synes godt om',
    'Tweet', 'Send link', 'Gem artikel', 'Gem til senere', 'Embed', 'Indlejr', 'Gem som PDF', 'Luk deling', ...networks
  ],
  subscribe: [
    'Abonner', 'Abonnér', 'Abonner på pressemeddelelser', 'Abonner på nyheder', 'Abonnér på nyheder',
    'Abonner på vores pressemeddelelser', 'Abonner på {name}', 'Abonner på {text} via sms', 'Abonner på {text} via e-mail', 'Abonner på {text} på sms', 'Følg', 'Følg {name}', 'Følg os', 'Følg os på {text}',
    'Følg med', 'Følg pressemeddelelser fra {name}', 'Følg {name} på {text}',
    'Skriv dig op her, og modtag pressemeddelelser på e-mail {text}',
    'Skriv dig op her, og modtag pressemeddelelser på mail {text}',
    'Indtast din e-mail, klik på abonner, og følg instruktionerne i den udsendte e-mail.', 'Indtast din e-mail',
    'Indtast din e-mailadresse', 'Tilmeld', 'Tilmeld nyhedsbrev', 'Tilmeld dig', 'Tilmeld dig nyhedsbrev',
    'Tilmeld dig nyhedsbrevet', 'Tilmeld dig vores nyhedsbrev', 'Tilmeld dig {name}s nyhedsbrev', 'Tilmeld mig', 'Tilmeld dig sms-service', 'Tilmeld dig sms-varsling', 'Tilmeld dig sms',
    'Tilmeld dig her', 'Nyhedsbreve', 'Få nyheder på mail', 'Få nyheder på e-mail',
    'Få nyheder direkte i din indbakke', 'Få nyhedsbrevet', 'Få vores nyhedsbrev', 'Få pressemeddelelser på mail',
    'Modtag pressemeddelelser', 'Modtag nyheder', 'Modtag nyhedsbrev', 'Modtag vores nyhedsbrev', 'Afmeld',
    'Afmeld nyhedsbrev', 'Afmeld dig her', 'Afmeld abonnement', 'Du kan til enhver tid afmelde {text}', 'Din e-mail',
    'Din e-mailadresse', 'Dit navn', 'Jeg ønsker at modtage {text}', 'Ja tak, jeg vil gerne modtage {text}',
    'Ja tak til nyhedsbrev', 'RSS-feeds', 'Nyhedsservice', 'Nyhedsovervågning'
  ],
  newsroom: [
    'Presserum', 'Pressecenter', 'Pressesite', 'Nyhedsrum', 'Newsroom', 'For pressen',
    'Besøg vores presserum', 'Besøg vores nyhedsrum', 'Besøg vores andre nyhedsrum', 'Læs flere debatindlæg {text}', 'Læs flere artikler {text}', 'Læs flere nyheder {text}', 'Gå til presserum', 'Gå til nyhedsrum', 'Til presserummet',
    'Til nyhedsrummet', 'Presse og nyheder', 'Nyheder og presse', 'Presse og kommunikation',
    'Se alle pressemeddelelser', 'Alle pressemeddelelser', 'Alle nyheder', 'Se alle nyheder', 'Vis alle nyheder',
    'Tilbage til nyheder', 'Tilbage til pressemeddelelser', 'Tilbage til oversigten', 'Arkiv', 'Nyhedsarkiv',
    'I vores nyhedsrum kan du læse alle vores pressemeddelelser, {text}',
    'I vores nyhedsrum kan du læse alle vores pressemeddelelser',
    'I vores nyhedsrum kan du læse alle vores pressemeddelelser{text}', 'I vores presserum kan du læse {text}',
    'I vores presserum finder du {text}', 'Her finder du alle pressemeddelelser fra {name}',
    'Pressemeddelelser fra {name}'
  ],
  comments: [
    'Kommentarer', '{number} kommentarer', '{number} kommentar', 'Kommentarer ({number})', 'Skriv en kommentar', 'Indsend kommentar',
    'Skriv kommentar', 'Skriv en kommentar til indlægget', 'Tilføj kommentar', 'Kommentér', 'Kommenter', 'Svar',
    'Besvar', 'Annuller', 'Annullér', 'Er du sikker på, du vil fjerne {text}', 'Er du sikker på, at du vil {text}',
    'Har du lyst til at skrive debat? {text}', 'Vil du skrive debat? {text}', 'Vil du bidrage til debatten? {text}', 'Send os dit indlæg {text}', 'Send dit indlæg til {text}', 'Send dit debatindlæg til {text}', 'Send dit læserbrev til {text}', 'Slet kommentar', 'Anmeld kommentar', 'Anmeld', 'Vær den første til at kommentere',
    'Vær den første til at skrive en kommentar', 'Læserkommentarer', 'Deltag i debatten', 'Vis flere kommentarer',
    'Kommentarsporet er lukket', 'Der er lukket for kommentarer', 'Ingen kommentarer',
    'Du skal være logget ind for at kommentere', 'Log ind for at kommentere', 'Send kommentar',
    'Din mailadresse vil ikke blive publiceret', 'Din mailadresse vil ikke blive publiceret{text}'
  ],
  login: [
    'Log ind', 'Login', 'Log på', 'Log ind som medlem', 'Medlemslogin', 'Log ud', 'Log af', 'Glemt adgangskode?',
    'Glemt adgangskode', 'Glemt kodeord?', 'Glemt din adgangskode?', 'Problemer med login?', 'Opret bruger',
    'Opret konto', 'Opret profil', 'Ny bruger', 'Ny bruger?', 'MitID', 'Log ind med MitID', 'NemID', 'Luk',
    'Brugernavn', 'Adgangskode', 'Kodeord', 'Husk mig', 'Min side', 'Min profil', 'Mine sider',
    'Du er ikke logget ind', 'Du er logget ind som {name}', 'Selvbetjening', 'Digital selvbetjening',
    'Log ind på {name}', 'Log ind her', 'Nulstil adgangskode'
  ],
  stale: [
    'Denne artikel er mere end et år gammel og kan indeholde forældet information',
    'Denne artikel er mere end et år gammel', 'Denne nyhed er mere end et år gammel',
    'Denne nyhed er mere end et år gammel{text}', 'Denne artikel er mere end {number} år gammel',
    'Denne artikel er mere end {number} år gammel{text}', 'Artiklen er mere end {number} år gammel',
    'Artiklen er mere end et år gammel', 'Artiklen er mere end {number} måneder gammel',
    'Denne artikel er over {number} år gammel', 'Denne artikel er {number} år gammel',
    'Dette indhold er mere end {number} år gammelt', 'Siden opdateres ikke længere',
    'Denne side opdateres ikke længere', 'Indholdet opdateres ikke længere',
    'Indholdet på denne side vedrører regeringen {text}', 'Indholdet på denne side er arkiveret',
    'Artiklen kan indeholde forældede oplysninger', 'Indholdet kan være forældet', 'Arkiveret', 'Arkiveret indhold',
    'Historisk indhold', 'Denne side er arkiveret'
  ],
  paywall: [
    'Kun for abonnenter', 'For abonnenter', 'Bliv abonnent', 'Køb abonnement', 'Læs hele artiklen', 'Læs artiklen',
    'Allerede abonnent?', 'Allerede abonnent? Log ind', 'Prøv gratis', 'Prøv gratis i {text}',
    'Denne artikel er låst', 'Denne artikel er kun for abonnenter', 'Artiklen er kun for abonnenter',
    'Artiklen fortsætter efter annoncen', 'Artiklen fortsætter under annoncen', 'Artiklen fortsætter under billedet', 'Artiklen fortsætter under videoen', 'Artiklen fortsætter under grafikken', 'Artiklen fortsætter herunder', 'Artiklen fortsætter', 'Historien fortsætter under billedet', 'Annonce', 'Annoncer', 'Sponsoreret',
    'Annoncørbetalt indhold', 'Få adgang til {text}', 'Fortsæt læsningen', 'Kun for medlemmer', 'Bliv medlem',
    'Bliv medlem nu', 'Du har læst {number} af {text}'
  ],
  system: [
    'Der er opstået en uventet fejl. Prøv evt. igen senere.', 'Der er opstået en uventet fejl.',
    'Der er opstået en fejl.', 'Der opstod en fejl', 'Der opstod en fejl. Prøv igen senere.', 'Prøv igen senere',
    'Der vil blive sendt en mail', 'Der vil blive sendt en mail til {text}', 'Siden blev ikke fundet',
    'Siden findes ikke', 'Indlæser', 'Indlæser …', 'Indlæser...', 'Vent venligst', 'Vent venligst …',
    'Din besked er sendt', 'Tak for din henvendelse', 'Tak for din tilmelding', 'Send', 'Send besked', 'Gem', 'OK',
    'Ja', 'Nej', 'Bekræft', 'Fortryd', 'Aktivér JavaScript {text}', 'JavaScript er slået fra',
    'Din browser understøtter ikke {text}', 'Du bruger en forældet browser', 'Felter markeret med * skal udfyldes'
  ],
  cookie: [
    'Accepter alle', 'Acceptér alle', 'Accepter', 'Acceptér', 'Afvis', 'Afvis alle', 'Tillad alle',
    'Tillad alle cookies', 'Tillad udvalgte', 'Tillad valgte', 'Kun nødvendige', 'Kun nødvendige cookies',
    'Nødvendige', 'Præferencer', 'Markedsføring', 'Cookieindstillinger', 'Cookie-indstillinger', 'Cookies',
    'Cookiepolitik', 'Om cookies', 'Privatlivspolitik', 'Persondatapolitik', 'Vi bruger cookies',
    'Vi bruger cookies{text}', 'Denne hjemmeside bruger cookies', 'Denne hjemmeside bruger cookies{text}',
    'Hjemmesiden bruger cookies', 'Hjemmesiden bruger cookies{text}', 'Dette website bruger cookies',
    'Dette website bruger cookies{text}', 'Vis detaljer', 'Ret dit samtykke', 'Skift dit samtykke',
    'Accepter cookies', 'Sig ja til cookies', 'Behandling af personoplysninger', 'Databeskyttelse',
    'Du skal acceptere cookies for at {text}'
  ],
  accessibility: [
    'Spring til indhold', 'Spring til hovedindhold', 'Spring til hovedindholdet', 'Spring over hovedmenu',
    'Spring navigationen over', 'Spring menuen over', 'Spring til navigation', 'Gå til navigation', 'Gå til søgning', 'Gå til menu', 'Gå til hovedindhold', 'Gå til indhold', 'Gå til indholdet',
    'Gå direkte til indhold', 'Gå til forsiden', 'Læs op', 'Oplæsning', 'Læs højt', 'Få læst op',
    'Få teksten læst op', 'Lyt', 'Lyt til artiklen', 'Lyt til siden', 'Tilgængelighed', 'Tilgængelighedserklæring',
    'Logo', '{name} logo', '{name}s logo', 'Skriftstørrelse', 'Større tekst', 'Mindre tekst', 'Høj kontrast',
    'Letlæst', 'Adgang med tegnsprog', 'Åbner i nyt vindue', 'Åbn i nyt vindue', 'Åbnes i et nyt vindue',
    'Åbn stort billede', 'Forstør billede', 'Vis billede i stor størrelse', 'Luk billede', 'Forrige billede',
    'Næste billede'
  ],
  navigation: [
    'Forside', 'Forsiden', 'Hjem', 'Start', 'Menu', 'Hovedmenu', 'Åbn menu', 'Luk menu', 'Vis menu', 'Søg', 'Søg her',
    'Søgning', 'Søg på siden', 'Søg på sitet', 'Søg efter', 'Åbn søgning', 'Luk søgning', 'Til toppen', 'Til top',
    'Gå til toppen', 'Tilbage til toppen', 'Tilbage', 'Tilbage til forsiden', 'Gå tilbage', 'Næste', 'Forrige',
    'Næste artikel', 'Forrige artikel', 'Næste side', 'Forrige side', 'Vis mere', 'Vis mindre', 'Vis flere',
    'Vis alle', 'Se alle', 'Se flere', 'Hent flere', 'Indlæs flere', 'Du er her', 'Du er her: {text}', 'Brødkrumme',
    'Brødkrummesti', 'Forside > {text}', 'Forside / {text}', 'Forside » {text}', 'Forside › {text}',
    'Forside | {text}', 'Hjem > {text}', 'Hjem / {text}', 'Hjem › {text}', 'Dansk', 'English', 'In English',
    'Dansk version', 'English version', 'Vælg sprog', 'Skift sprog', 'Sprog', 'Sitemap', 'Oversigt over siden',
    'Indholdsfortegnelse', 'Indhold på siden', 'På denne side', 'Ledige stillinger', 'Ledige job',
    'Job og karriere', 'Find vej', 'Åbningstider', 'Find medarbejder', 'Find os', 'Ofte stillede spørgsmål',
    'Webshop', 'Læg i kurv', 'Gå til indkøbskurv', 'Alle rettigheder forbeholdes', 'Alle rettigheder forbeholdt',
    'Copyright {text}', '© {text}', 'Ansvarshavende redaktør: {name}', 'Vilkår og betingelser', 'Handelsbetingelser',
    'Brugerbetingelser', 'Om hjemmesiden', 'Om websitet', 'Feedback', 'Fandt du, hvad du søgte?',
    'Fandt du det, du ledte efter?', 'Fandt du det, du søgte?', 'Fandt du, hvad du ledte efter?', 'Hjalp siden dig?', 'Hjalp denne side dig?', 'Hjalp informationen på siden dig?', 'Hjalp informationen på denne side dig?',
    'Var siden nyttig?', 'Var informationen nyttig?', 'Hjalp informationen dig?', 'Har du selv en historie? {text}', 'Har du et tip til os? {text}', 'Var denne side nyttig?', 'Hjalp indholdet dig?', 'Sidst redigeret af {name}',
    'Mest søgte', 'Publikationer og nyheder', 'Udvid alle', 'Fold ud', 'Fold sammen', 'Læsetid {number} min',
    'Læsetid: {number} min.', '{number} min. læsning', '{number} minutters læsning', 'Læsetid: {number} minutter',
    'Visninger: {number}', 'Filtrer', 'Nulstil', 'Sortér efter'
  ],
  mail: [
    'Denne e-mail er kun til modtageren', 'Denne e-mail er kun til modtageren{text}',
    'Denne e-mail er kun tiltænkt {text}', 'Denne mail er kun til modtageren',
    'Denne mail er kun til modtageren{text}', 'Denne e-mail kan indeholde fortrolige oplysninger',
    'Denne e-mail kan indeholde fortrolige oplysninger{text}', 'Denne e-mail kan indeholde fortrolig information',
    'Denne e-mail kan indeholde fortrolig information{text}', 'Denne meddelelse kan indeholde fortrolige oplysninger',
    'Denne meddelelse kan indeholde fortrolige oplysninger{text}', 'Hvis du ikke er den rette modtager',
    'Hvis du ikke er den rette modtager{text}', 'Hvis du ved en fejl har modtaget denne {text}',
    'Har du modtaget denne e-mail ved en fejl', 'Har du modtaget denne e-mail ved en fejl{text}',
    'Du modtager denne e-mail, fordi {text}', 'Du modtager denne mail, fordi {text}',
    'Du modtager dette nyhedsbrev, fordi {text}', 'Tænk på miljøet, før du printer {text}',
    'Tænk på miljøet før du udskriver {text}', 'Skal du printe denne mail?', 'Skal du printe denne mail?{text}',
    'Sendt fra min iPhone', 'Sendt fra min iPad', 'Sendt fra min mobil', 'Sendt fra min Samsung',
    'Sendt fra min Samsung{text}', 'Sent from my iPhone', 'Sendt fra Outlook til Android',
    'Sendt fra Outlook til iOS', 'Hent Outlook til Android', 'Hent Outlook til iOS', 'Sendt fra Mail til Windows',
    'Vis i browser', 'Se i browser', 'Se mailen i din browser', 'Kan du ikke se {text}',
    'Vises e-mailen ikke korrekt? {text}', 'Klik her, hvis {text}', 'Afmeld dette nyhedsbrev',
    'Opdater dine oplysninger', 'Opdater profil', 'Videresend til en ven', 'Videresendt meddelelse',
    '---------- Videresendt meddelelse ---------', 'Oprindelig meddelelse', '-----Oprindelig meddelelse-----',
    '--- Oprindelig meddelelse ---', 'Den {date} skrev {name}:', 'Læs om, hvordan vi behandler personoplysninger',
    'Læs om, hvordan vi behandler personoplysninger{text}', 'Vi behandler personoplysninger {text}',
    'Vedhæftede filer: {number}', 'Denne e-mail er sendt til {text}', 'Denne e-mail blev sendt til {text}'
  ],
  distributor: [
    'Via Ritzau', 'Ritzau', 'Ritzaus Bureau', 'Udsendt via Ritzau', 'Leveret af Ritzau',
    'Denne meddelelse udsendes via Ritzau', 'Denne pressemeddelelse er udsendt via {name}',
    'Læs hele pressemeddelelsen på Via Ritzau', 'Læs hele pressemeddelelsen på Via Ritzau{text}',
    'Læs pressemeddelelsen på Via Ritzau', 'Læs pressemeddelelsen på Via Ritzau{text}', 'Læs hele meddelelsen her',
    'Ovenstående pressemeddelelse er videreformidlet af {text}',
    '** Ovenstående pressemeddelelse er videreformidlet af {text}', 'Powered by {name}', 'Mynewsdesk', 'Cision',
    'Gå til {name}s nyhedsrum', 'Gå til {name}s presserum', 'Download', 'Download billede', 'Download billeder',
    'Download alle', 'Download alle billeder', 'Download pressemeddelelse', 'Download som PDF', 'Hent billede',
    'Hent billeder', 'Hent i høj opløsning', 'Hent pressemeddelelse', 'Hent som PDF', 'Hent højopløst billede',
    'Klik for at downloade', 'Vis billede', 'Filformat', 'Filstørrelse', 'Filtype', 'Opløsning', 'Brugslicens',
    'Originalt format', 'Kopiér tekst', 'Kopier tekst', 'Se pressemeddelelsen på {text}', 'Kontakt afsenderen',
    'Meddelelsen er udsendt af {name}', 'GlobeNewswire', 'PRNewswire', 'Business Wire', 'NASDAQ OMX', 'Presseportal'
  ]
}

/** A printed mail's header, greeting and close. */
export const mail: Reading['mail'] = {
  from: ['Fra', 'Afsender', 'From'],
  sent: ['Sendt', 'Dato', 'Afsendt', 'Sent', 'Date'],
  to: ['Til', 'Cc', 'Kopi til', 'Kopi', 'Bcc', 'Modtager', 'Modtagere', 'To'],
  subject: ['Emne', 'Vedr.', 'Vedrørende', 'Angående', 'Subject', 'Titel'],
  greetings: [
    'Kære {name}', 'Hej {name}', 'Kære redaktion', 'Kære redaktør', 'Kære alle', 'Kære journalist', 'Kære modtager',
    'Kære presse', 'Kære medier', 'Hej', 'Hej alle', 'Goddag', 'God morgen', 'Godmorgen', 'Til rette vedkommende',
    'Hej alle sammen', 'Kære læser', 'Kære læserbrevsredaktion', 'Til redaktionen på {name}',
    'Hermed en pressemeddelelse', 'Hermed en pressemeddelelse{text}', 'Hermed pressemeddelelse{text}', 'Hermed fremsendes {text}',
    'Hermed følger {text}', 'Vedhæftet finder du {text}', 'Nedenfor følger {text}', 'God læselyst'
  ],
  closings: [
    'Venlig hilsen', 'Med venlig hilsen', 'Mvh', 'Mvh.', 'Mange hilsner', 'Mange hilsener', 'De bedste hilsner',
    'De bedste hilsener', 'Bedste hilsner', 'Bedste hilsener', 'Kærlig hilsen', 'Med venlige hilsner',
    'Med venlige hilsener', 'Venlige hilsner', 'Vh', 'Vh.', 'Hilsen', 'Hilsner', 'Med hilsen', 'På vegne af',
    'Med kollegial hilsen', 'Med bedste hilsner', 'Bedste', 'Kh', 'Pva.', 'P.v.a.', 'På bestyrelsens vegne',
    'På hovedbestyrelsens vegne', 'På foreningens vegne', 'På forbundets vegne', 'På landsmødets vegne',
    'På kongressens vegne', 'På generalforsamlingens vegne', 'På mødets vegne', 'På klubbens vegne',
    'På medarbejdernes vegne', 'På medlemmernes vegne', 'På udvalgets vegne', 'På partiets vegne', 'På redaktionens vegne',
    'På byrådets vegne', 'På gruppens vegne', 'Underskrevet af', 'Underskrevet', 'Undertegnet', 'Vi underskriver'
  ],
  signers: [
    'Bestyrelsen', 'Bestyrelsen for {name}', 'Bestyrelsen i {name}', 'Hovedbestyrelsen', 'Hovedbestyrelsen for {name}',
    'Hovedbestyrelsen i {name}', 'Landsledelsen', 'Ledelsen', 'Repræsentantskabet', 'Repræsentantskabet i {name}',
    'Landsmødet', 'Generalforsamlingen', 'Kongressen', 'Redaktionen', 'Ved', 'På {text} vegne'
  ]
}
