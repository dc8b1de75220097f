import type {Reading} from '../reading.ts'

/** What a release calls itself. */
export const kinds: Reading['kinds'] = {
  'press-release': [
    'Pressmeddelande', 'Pressmeddelanden', 'Pressrelease', 'Presskommuniké', 'Pressnotis',
    'Pressmeddelande nr {number}', 'Gemensamt pressmeddelande', 'Gemensamt pressmeddelande från {name}', 'Pressmeddelande från {name}', 'Press release',
    'Pressinformation', 'Pressnytt', 'Till pressen', 'Pressmeddelande, {name}', 'Till media'
  ],
  news: [
    'Nyhet från {name}',
    'Nyhet', 'Nyheter', 'Aktuellt', 'Senaste nytt', 'Notis', 'Webbnyhet', 'Tema', 'Meddelande', 'Nytt från {name}'
  ],
  feature: [
    'Artikel', 'Intervju', 'Reportage', 'Porträtt', 'Nyhetsartikel', 'Feature', 'Temaartikel', 'Bildreportage',
    'Medlemsporträtt', 'Personporträtt', 'Långläsning', 'Medlemstidning för {name}', 'Medlemstidningen för {name}',
    'Medlemsblad för {name}', 'Medlemsmagasin för {name}', 'Tidning för {name}', 'Personaltidning för {name}', 'En tidning från {name}',
    'Ett magasin från {name}'
  ],
  invitation: [
    'Pressinbjudan', 'Inbjudan', 'Inbjudan till pressträff', 'Inbjudan till presskonferens',
    'Inbjudan till pressvisning', 'Välkommen till pressträff', 'Media inbjuds', 'Evenemang', 'Inbjudan till {text}',
    'Medieinbjudan', 'Mediainbjudan', 'Pressen inbjuds', 'Inbjudan till media', 'Inbjudan till medier',
    'Inbjudan till pressen', 'Media hälsas välkomna', 'Pressen välkomnas', 'Pressinbjudan till {text}',
    'Inbjudan för media', 'Påminnelse om pressträff', 'Välkommen till presskonferens', 'Välkommen till pressvisning',
    'Kallelse till pressträff', 'Kalendarium', 'Media är välkomna', 'Medier är välkomna', 'Media är välkommen', 'Pressen är välkommen',
    'Media bjuds in', 'Medier bjuds in', 'Medierna bjuds in', 'Media är inbjudna', 'Medier är inbjudna', 'Media hälsas varmt välkomna',
    'Medier hälsas välkomna', 'Pressen bjuds in', 'Journalister är välkomna', 'Journalister bjuds in', 'Vi bjuder in media',
    'Välkommen på pressvisning', 'Välkommen på pressträff', 'Välkomna till pressträff', 'Välkomna till pressvisning'
  ],
  'press-conference': [
    'Pressträff', 'Presskonferens', 'Pressbriefing', 'Pressvisning', 'Presslunch', 'Pressfrukost', 'Seminarium',
    'Seminariedag', 'Digital pressträff', 'Digital presskonferens', 'Fototillfälle', 'Presstur', 'Pressvisit',
    'Mediebriefing'
  ],
  opinion: [
    'Debattartikel', 'Debatt', 'Debattinlägg', 'Insändare', 'Ledare', 'Krönika', 'Gästkrönika', 'Replik',
    'Slutreplik', 'Åsikt', 'Opinion', 'Kommentar', 'Blogginlägg', 'Blogg', 'Kolumn', 'Essä', 'Opinionsartikel',
    'Debattartikel införd i {name}', 'Debattartikel publicerad i {name}', 'Debattartikel i {name}', 'Debattinlägg i {name}', 'Insändare införd i {name}', 'Insändare i {name}', 'Krönika publicerad i {name}', 'Krönika i {name}', 'Debattartikel av {name}', 'Krönika av {name}', 'Ordförande har ordet', 'Ordföranden har ordet', 'Debattext',
    'Gästledare', 'Kultur och debatt', 'Insänt', 'Opinionsmaterial'
  ],
  statement: [
    'Uttalande', 'Reaktion', 'Kommentar till {text}', 'Uttalande från {name}', 'Uttalande av {name}',
    'Gemensamt uttalande', 'Ställningstagande', 'Resolution', 'Kommentar från {name}', 'Gemensamt uttalande från {name}',
    'Gemensamt uttalande av {name}', 'Meddelande från styrelsen', 'Meddelande från ledningen', 'Meddelande från förbundsstyrelsen'
  ],
  'open-letter': ['Öppet brev', 'Öppet brev till {name}', 'Upprop'],
  'consultation-response': ['Remissvar', 'Remissyttrande', 'Yttrande', 'Remissvar på {text}'],
  report: [
    'Rapport', 'Undersökning', 'Analys', 'Granskning', 'Delbetänkande', 'Utredning', 'Ny rapport', 'Ny undersökning',
    'Ny studie', 'Statistik', 'Betänkande', 'Avhandling', 'Statistiknyhet'
  ],
  factsheet: ['Faktablad', 'Fakta', 'Bakgrund', 'Frågor och svar', 'Faktapromemoria'],
  regulatory: [
    'Regulatoriskt pressmeddelande', 'Regulatorisk information', 'Insiderinformation', 'Flaggningsmeddelande',
    'Emission', 'Ändring av antalet aktier och röster', 'Börsmeddelande', 'Ändring av antal aktier och röster',
    'Investerarnyhet', 'Ledningens transaktioner', 'MAR-meddelande', 'Regulatorisk', 'Regulatoriskt'
  ],
  'financial-report': [
    'Bokslutskommuniké', 'Delårsrapport', 'Kvartalsrapport', 'Halvårsrapport', 'Årsredovisning', 'Årsberättelse',
    'Delårsöversikt', 'Halvårsöversikt', 'Verksamhetsöversikt', 'Bokslutsmeddelande', 'Niomånadersrapport'
  ],
  'notice-of-meeting': ['Valberedning utsedd', 'Valberedning inför', 'Valberedningens förslag', 
    'Kallelse till årsstämma', 'Kallelse till extra bolagsstämma', 'Kommuniké från årsstämma',
    'Kommuniké från extra bolagsstämma', 'Kommuniké från årsstämman', 'Kallelse till ordinarie bolagsstämma',
    'Stämmokommuniké', 'Bolagsstämmokallelse', 'Årsstämma i {name}', 'Kallelse till årsstämma i {name}'
  ],
  appointment: [
    'Utnämning', 'Personnytt', 'Ny vd', 'Tillträder som', 'Utnämningsnyhet', 'Rekrytering', 'Ny chef',
    'Nyanställning', 'Utnämningar'
  ],
  obituary: ['Minnesord', 'Dödsruna', 'Minnesruna', 'Dödsfall'],
  correction: [
    'Rättelse', 'Korrigering', 'Korrigerat pressmeddelande', 'Rättat', 'Rättat pressmeddelande',
    'Rättelse av pressmeddelande', 'Korrigerad version', 'Rättad version'
  ],
  update: [
    'Uppdatering', 'Uppdaterad', 'Ny version', 'Uppdaterat pressmeddelande', 'Uppdaterat', 'Uppdaterad version'
  ],
  retraction: [
    'Återkallat', 'Återkallelse', 'Tillbakadraget', 'Utgår', 'Makulerat', 'Återkallat pressmeddelande',
    'Tillbakadragande'
  ],
  cancellation: ['Inställt', 'Ställs in', 'Inställd', 'Inställd pressträff', 'Pressträffen ställs in'],
  postponement: [
    'Framflyttat', 'Flyttas', 'Uppskjutet', 'Nytt datum', 'Ändrad tid', 'Ny tid', 'Framflyttad', 'Skjuts upp'
  ],
  newsletter: ['Nyhetsbrev', 'Nyhetsbrev nr {number}', 'Månadsbrev'],
  'press-material': ['Pressmaterial', 'Presskit', 'Pressbilder', 'Bildbank', 'Mediebank', 'Mediematerial']
}

/** Sentences that mark a text as somebody's opinion. */
export const disclaimers: Reading['disclaimers'] = [
  'Det här är opinionsmaterial', 'Det här är en debattartikel',
  'Åsikterna som uttrycks här står skribenten/skribenterna för', 'Åsikterna som uttrycks här står skribenten för',
  'Åsikterna som uttrycks här står skribenterna för', 'Skribenten svarar för åsikterna i texten',
  'Skribenterna svarar för åsikterna i texten', 'Det är skribenten som står för åsikterna i texten',
  'Det är skribenterna som står för åsikterna i texten', 'Artikelförfattaren svarar själv för innehållet',
  'Detta är en debattartikel', 'Detta är en insändare', 'Detta är en krönika', 'Det här är en krönika',
  'Det här är en insändare', 'Det här är en replik', 'Det här är en ledare', 'Detta är en åsiktstext',
  'Det här är en åsiktstext', 'Åsikterna är skribentens egna', 'Åsikter som framförs är skribentens egna',
  'Debattartikeln är publicerad i {text}', 'Artikeln har tidigare publicerats i {text}',
  'Publicerad på {name} Debatt', 'Publicerad som debattartikel i {text}', 'Krönikören svarar för åsikterna i texten',
  'Detta är en opinionstext'
]

/** Headings and lead-ins of what is not the story. */
export const sections: Reading['sections'] = {
  contact: [
    'Media hänvisas till', 'Medier hänvisas till', 'Medierna hänvisas till', 'Pressen hänvisas till', 'Journalister hänvisas till', 'Media kan kontakta', 'Medier kan kontakta', 'Journalister kan kontakta', 'Är du journalist',
    'För närmare information', 'För närmare upplysningar', 'Närmare information', 'Närmare upplysningar', 'För närmare information, kontakta', 'För närmare information kontakta',
    'Kontakt', 'Kontakter', 'Kontaktperson', 'Kontaktpersoner', 'Kontaktuppgifter', 'Kontaktinformation',
    'Kontaktinfo', 'Presskontakt', 'Presskontakter', 'Mediekontakt', 'Mediakontakt', 'Mediekontakter',
    'Kontakt för press', 'Kontakt för pressen', 'Kontakt för media', 'Kontakt för medier', 'Kontakta oss',
    'Kontakt media', 'Kontakt press', 'För mer information', 'För mer info', 'För mer information kontakta',
    'För mer information, kontakta', 'För mer information, vänligen kontakta',
    'För mer information vänligen kontakta', 'För mer information, var god kontakta',
    'För mer information, kontakta gärna', 'För mer information och intervjuer', 'För mer information om {text}',
    'För mer info kontakta', 'För mer info, kontakta', 'Mer information', 'Mer info', 'Mera info', 'Mera information', 'Mera info ger', 'Mera information ger', 'Mera information ges av', 'Mer information lämnas av',
    'Mer information ges av', 'Mer information ger', 'Mer information fås av', 'Mer information finns hos',
    'Ytterligare information', 'Ytterligare upplysningar', 'Ytterligare information ges av',
    'Ytterligare information lämnas av', 'Ytterligare information ger', 'Ytterligare info', 'Tilläggsuppgifter',
    'Tilläggsuppgifter ger', 'Tilläggsinformation', 'Tilläggsinformation ger', 'För ytterligare information',
    'För ytterligare information kontakta', 'För ytterligare information, kontakta',
    'För ytterligare information, vänligen kontakta', 'För ytterligare information vänligen kontakta',
    'För ytterligare kommentarer kontakta', 'För ytterligare kommentarer', 'För ytterligare upplysningar',
    'För kommentarer', 'För kommentar', 'För frågor', 'För frågor kontakta', 'För frågor, kontakta',
    'För frågor, vänligen kontakta', 'Vid frågor', 'Vid frågor kontakta', 'Vid frågor, kontakta',
    'Vid frågor vänligen kontakta', 'Vid eventuella frågor', 'Har du frågor?', 'Har du frågor', 'Frågor?', 'Frågor',
    'Frågor besvaras av', 'Frågor om pressmeddelandet', 'Frågor om artikeln', 'Frågor till',
    'Frågor kan ställas till', 'Kontakta gärna', 'Välkommen att kontakta', 'För intervju kontakta', 'För intervju',
    'För intervjuer', 'För intervjuer kontakta', 'För intervjuer och bilder', 'För intervjuer och pressbiljetter', 'För pressbiljetter', 'För pressbiljetter och intervjuer', 'För bilder och intervjuer', 'För pressbilder och intervjuer', 'För intervjuförfrågningar', 'Intervjuförfrågningar', 'Intervjuer',
    'Önskemål om intervju', 'Presstjänst', 'Presstjänsten', 'Pressjour', 'Pressjouren', 'Pressansvarig',
    'Pressfunktion', 'Presstelefon', 'Presstelefonen', 'Presskontor', 'Medieförfrågningar', 'Mediejour',
    'Medietelefon', 'Presservice', 'Press- och mediekontakt', 'Kontaktperson för pressen', 'Kontaktperson för media',
    'Kontaktpersoner för media', 'Kontaktvägar', 'Pressfrågor', 'Mediefrågor', 'Frågor från media', 'Frågor från medier', 'Frågor från press', 'Kontakt för journalister', 'Kontaktpunkt för media', 'Kontaktperson för medier', 'Investerarkontakt', 'Kontakt för investerare',
    'Vill du veta mer?', 'Vill du veta mer', 'Vill ni veta mer?', 'Upplysningar', 'Upplysningar lämnas av', 'Ytterligare upplysningar lämnas av', 'Ytterligare upplysningar ges av', 'Närmare upplysningar lämnas av', 'Närmare information lämnas av',
    'Kontakter för media', 'För bokning av intervju', 'Kommunikationsavdelningen', 'Kontaktuppgifter för media',
    'För information', 'För vidare information', 'För vidare information kontakta',
    'För vidare information, kontakta', 'För vidare information, vänligen kontakta',
    'Presskontakt och mer information', 'Kontakt och mer information', 'Tillgängliga för intervju', 'Talespersoner'
  ],
  boilerplate: [
    'Om {name}', 'Om oss', 'Om företaget', 'Om bolaget', 'Om föreningen', 'Om förbundet', 'Om organisationen',
    'Om kommunen', 'Om myndigheten', 'Om stiftelsen', 'Om museet', 'Om universitetet', 'Om koncernen',
    'Kort om {name}', 'Kort om oss', 'Kort om företaget', 'Kort om bolaget', 'Fakta om {name}', '{name} i korthet',
    '{name} i siffror', '{name} i sammandrag', 'Det här är {name}', 'Detta är {name}', '{name} kort',
    'Information om {name}', 'Vilka är vi?', 'Vilka är {name}?', 'Vad är {name}?', 'Mer om {name}', 'Lite om {name}',
    'Företaget i korthet', 'Bolaget i korthet'
  ],
  facts: [
    'Bakom priset', 'Mer om priset',
    'Fakta', 'Faktaruta', 'Fakta om {text}', 'Fakta/{text}', 'Fakta: {text}', 'Faktabox', 'I korthet', 'Kort fakta',
    'Siffror', 'Så gör du', 'Detta har hänt', 'Det här har hänt', 'Tidslinje', 'Om projektet', 'Om priset',
    'Om utlysningen', 'Om uppdraget', 'Om satsningen', 'Om kampanjen', 'Om programmet', 'Om tävlingen',
    'Om stipendiet', 'Om lagförslaget', 'Fakta i korthet', 'Fakta och siffror', 'Siffror och fakta', 'Snabbfakta',
    'Kortfakta', 'Nyckeltal', 'Höjdpunkter', 'Sammanfattning i punkter', 'Visste du att', 'Visste du att …',
    'Visste du?', 'Tips', 'Några tips', 'Goda råd', 'Så går det till', 'Det här gäller', 'Detta gäller',
    'Kort om projektet', 'Så fungerar det', 'Faktaruta om {text}', 'Tidigare vinnare', 'Kort om studien',
    'Kort om rapporten', 'Statistik i korthet', 'Rapporten i korthet', 'Exempel ur rapporten', 'Ur rapporten'
  ],
  background: [
    'Bakgrund', 'Bakgrunden', 'Om ärendet', 'Bakgrundsinformation', 'Bakgrund till {text}', 'Bakgrundsfakta',
    'Bakgrund och fakta'
  ],
  'about-study': [
    'Om undersökningen', 'Om rapporten', 'Om studien', 'Så gjordes undersökningen', 'Metod', 'Om avhandlingen',
    'Om forskningen', 'Om mätningen', 'Om statistiken', 'Så gjordes studien', 'Så gjordes rapporten',
    'Så har vi gjort', 'Så har undersökningen gjorts', 'Så genomfördes undersökningen', 'Så genomfördes studien',
    'Om enkäten', 'Om forskningsprojektet', 'Om underlaget', 'Så gick undersökningen till', 'Fakta om undersökningen',
    'Om granskningen', 'Vetenskaplig artikel', 'Publikation', 'Referens', 'Mer om studien'
  ],
  'editors-note': [
    'Till redaktionen', 'Red. anm.', 'Redaktionell not', 'Obs!', 'OBS', 'Notera', 'Till redaktioner',
    'Not till redaktionen', 'Anmärkning till redaktionen', 'För redaktionen', 'Fotnot', 'Noter', 'NB',
    'Redaktörens anmärkning'
  ],
  programme: [
    'Program', 'Programmet', 'Ur programmet', 'Program för dagen', 'Programpunkter', 'Preliminärt program', 'Program för {text}',
    'Praktisk information', 'Praktiska upplysningar', 'Praktiskt', 'Tid och plats', 'Tid & plats', 'Tid', 'Plats',
    'Datum', 'När', 'Var', 'Anmälan', 'Anmäl dig senast', 'Anmälan till pressträffen', 'Anmälan till',
    'Anmälan senast', 'Sista anmälningsdag', 'Föranmälan', 'Ackreditering', 'Pressackreditering', 'OSA', 'O.s.a.',
    'Dagordning', 'Agenda', 'Hålltider', 'Så här anmäler du dig', 'Medverkande', 'Information för media',
    'Information till media', 'För media', 'Speldatum', 'Speldagar', 'Speltider', 'Spelplan', 'Konsertdatum',
    'Turnéplan', 'Föreställningar'
  ],
  media: [
    'Bilder', 'Pressbilder', 'Bild', 'Bild och film', 'Bilder och filmer', 'Film', 'Filmer', 'Video', 'Videor',
    'Mediematerial', 'Högupplöst bild', 'Högupplösta bilder', 'Bildmaterial', 'Bildgalleri', 'Bildspel', 'Galleri',
    'Pressmaterial', 'Media', 'Ljud', 'Grafik', 'Illustrationer', 'Foto', 'Foton', 'Bilder och video',
    'Bilder för fri publicering', 'Bilder att ladda ner', 'Pressbilder att ladda ner', 'Bild och video',
    'Pressbilder och material', 'Bifogade bilder', 'Bilder för nedladdning'
  ],
  'media-rights': [
    'Bilden får användas fritt', 'Fri för publicering', 'Får publiceras fritt i samband med',
    'Får publiceras fritt i samband med {text}', 'Fri att använda för media vid angivande av fotograf',
    'Ange fotograf vid publicering', 'Pressbild', 'Medieanvändning', 'Fri att använda', 'Fri att publicera',
    'Bilderna får användas fritt', 'Bilderna får publiceras fritt', 'Bilden får publiceras fritt', 'Fri användning',
    'Får användas fritt', 'Får publiceras fritt', 'Fria att använda', 'Fri för media',
    'Får användas fritt i samband med {text}', 'Bilden får användas fritt i samband med {text}',
    'Bilderna får användas fritt i samband med {text}', 'Kostnadsfri publicering', 'Endast för redaktionellt bruk',
    'Får användas redaktionellt', 'Ange fotografens namn vid publicering', 'Glöm inte att ange fotograf',
    'Innehållet får laddas ner, användas och delas i olika mediekanaler {text}',
    'Innehållet får användas fritt av {text}', 'Får användas fritt av medier'
  ],
  documents: [
    'Dokument', 'Bilagor', 'Bilaga', 'Bifogade filer', 'Bifogad fil', 'Bifogat', 'Bifogade dokument', 'Filer',
    'Ladda ner PDF', 'Ladda ner rapporten', 'Ladda ned rapporten', 'Läs rapporten', 'Läs studien', 'Läs remissvaret',
    'Läs hela {text}', 'Hela rapporten', 'Ladda ner hela {text}', 'Relaterade dokument', 'Relaterade filer',
    'Dokument att ladda ner', 'Dokument och länkar', 'Dokument & länkar', 'Material att ladda ner',
    'Ladda ner materialet', 'Rapporten i sin helhet'
  ],
  links: [
    'Länkar', 'Länk', 'Genvägar', 'Läs mer', 'Läs mer här', 'Relaterade länkar', 'Mer att läsa', 'Läs mer om {text}',
    'Läs mer på {text}', 'Se mer', 'Externa länkar', 'Användbara länkar', 'Länkar till mer information',
    'Mer information på webben', 'Länkar och mer information', 'Läs mer och anmäl dig', 'Läs mer om projektet',
    'Källa', 'Källor', 'Länktips'
  ],
  related: [
    'Läs också', 'Läs även', 'Se även', 'Se också', 'Relaterat', 'Relaterat material', 'Relaterat innehåll',
    'Relaterade nyheter', 'Relaterade artiklar', 'Relaterade pressmeddelanden', 'Fler nyheter', 'Senaste nytt',
    'Senaste nyheterna', 'Senaste nyheter', 'Senaste pressmeddelandena', 'Senaste pressmeddelanden',
    'Senaste pressmeddelandena från {name}', 'Senaste pressmeddelanden från {name}', 'Fler pressmeddelanden',
    'Fler pressmeddelanden från {name}', 'Fler nyheter från {name}', 'Senaste nytt från {name}', 'Liknande nyheter',
    'Liknande artiklar', 'Fler artiklar', 'Andra läste också', 'Andra har läst', 'Mest läst', 'Mest lästa',
    'Läs vidare', 'Läs fler nyheter', 'Läs fler artiklar', 'Mer från {name}', 'Mer om ämnet',
    'Du kanske också är intresserad av', 'Tidigare pressmeddelanden', 'Tidigare nyheter', 'Senaste artiklarna',
    'Andra nyheter', 'Mer i ämnet', 'Fler krönikor', 'Nyheter i samma ämne'
  ],
  topics: [
    'Ämnen', 'Ämne', 'Ämnen i artikeln', 'Nyckelord', 'Taggar', 'Tagg', 'Kategori', 'Kategorier', 'Ämnesord',
    'Regioner', 'Etiketter', 'Taggat', 'Taggad med', 'Sökord', 'Teman', 'Ämnesområden', 'Ämnesområde',
    'Publicerat under', 'Tags', 'Mer om', 'Publicerat i kategorin', 'Publicerat i kategori', 'Publicerad i kategorin', 'Arkiverad under',
    'Taggad med {text}', 'Taggat med {text}', 'Arkiverat under {text}', 'Publicerat i kategorin {text}',
    'Publicerad i kategorin {text}', 'Tagged {text}', 'Posted in {text}', 'Filed under {text}'
  ],
  'end-mark': [
    'SLUT', '- SLUT -', '-SLUT-', '– SLUT –', '###', '***', '-/-', '# # #', '* * *', '-30-', '- o -', '-o-', '---',
    '/Slut', '-- Slut --', '_____'
  ]
}
