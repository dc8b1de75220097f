import {feeds as mended} from './feeds/sv.ts'
import {doctor, doctorCalls} from './doctor/sv.ts'
import {expectations} from './expectations/sv.ts'
import {extras} from './extras/sv.ts'
import {importing} from './importing/sv.ts'
import {preview} from './preview/sv.ts'
import {readers, readersCalls, readersTroubles} from './readers/sv.ts'
import {remarks} from './remarks/sv.ts'
import {mails, mailsOptions, mailsTroubles} from './mails/sv.ts'
import {sending, sendingCalls, sendingTroubles} from './sending/sv.ts'
import {templates} from './templates/sv.ts'
import type {Catalogue} from './words.ts'

/** The program's words in Swedish. */
export const sv: Catalogue = {
  language: 'sv',
  formats: 'sv',
  words: {
    program: {
      summary: 'Dina pressmeddelanden, lästa, granskade och publicerade som sidor, flöden och mejl som du själv äger.',
      more: 'Hjälp med ett enskilt kommando: budstikke check --help'
    },
    help: {
      usage: 'Användning:',
      arguments: 'Ange:',
      options: 'Val:',
      optionsWord: '[val]',
      commands: 'Kommandon:',
      command: 'KOMMANDO',
      help: 'visa den här hjälpen',
      helpCommand: 'visa hjälp med ett kommando',
      version: 'visa vilken version det är',
      locale: 'språket i meddelandena: {{languages}}',
      json: 'svara som data för andra program'
    },
    arguments: {
      ...readersCalls.arguments,
      ...sendingCalls.arguments,
      dir: 'pressrummets mapp, den med newsroom.yaml; annars den här mappen',
      newDir: 'mappen som pressrummet ska ligga i; annars den här mappen',
      files: 'filerna som ska läsas; - läser det som skickas in från ett annat program',
      file: 'filen som ska läsas',
      imports: 'texterna som ska hämtas in: filer, mappar, flöden',
      headline: 'rubriken, inom citattecken'
    },
    commands: {
      ...doctorCalls.commands,
      ...readersCalls.commands,
      ...sendingCalls.commands,
      init: 'skapa ett nytt pressrum',
      new: 'börja på ett nytt pressmeddelande',
      import: 'hämta in texter som du redan har i pressrummet',
      parse: 'visa vad som läses ut ur en text',
      explain: 'visa var i texten varje fält hittades, och varför',
      check: 'visa vad en redaktör bör titta på',
      build: 'bygg sidorna och flödena',
      ping: 'berätta för hubben att flödena har ändrats',
      preview: 'visa pressrummet på den här datorn medan du skriver'
    },
    options: {
      ...doctorCalls.options,
      ...readersCalls.options,
      ...sendingCalls.options,
      ...mailsOptions,
      all: 'visa allt, även det som många pressmeddelanden har gemensamt',
      organisation: 'vem som skickar pressmeddelandena',
      url: 'adressen där pressrummet ska finnas',
      languages: 'språken ni publicerar på, det viktigaste först: sv,da',
      zone: 'tidszonen för er klocka: Europe/Stockholm',
      since: 'året då adressen blev er',
      language: 'ett språk, da eller sv; kan anges flera gånger',
      importLanguage: 'texternas språk, om det inte syns på dem',
      newsroom: 'pressrummets mapp; annars den här mappen eller den som den ligger i',
      force: 'skriv över pressmeddelanden som har hämtats in tidigare',
      out: 'mappen att bygga i',
      at: 'bygg som det ser ut vid den här tidpunkten: "2026-11-21 09:00"; annars nu',
      built: 'mappen som har byggts och nu ligger på webben',
      port: 'porten som svarar; 4300 om inget annat sägs',
      noOpen: 'öppna ingen webbläsare',
      before: 'det som låg på webben tidigare; annars får hubben höra om alla flöden',
      html: 'skriv det som en webbsida att titta på: texten, och bredvid det som har lästs'
    },
    calls: {
      unknownCommand: 'Kommandot ”{{name}}” finns inte.',
      unknownOption: 'Valet ”{{name}}” finns inte.',
      didYouMean: 'Menade du {{name}}?',
      missingArgument: 'Något saknas: {{name}}.',
      missingValue: 'Det ska stå något efter {{name}}.',
      missingOption: '{{name}} måste vara med.',
      excessArguments: 'Det är ett ord för mycket: ”{{name}}”. Sätt citattecken runt ett namn med mellanslag.',
      conflict: '{{name}} och {{other}} kan inte användas tillsammans.',
      unknownLocale: 'budstikke talar inte ”{{name}}”. Välj något av språken {{languages}}.',
      see: 'Hjälp: {{command}} --help'
    },
    trouble: {
      ...readersTroubles,
      ...sendingTroubles,
      ...mailsTroubles,
      hubMissing:
        'Pressrummet har ingen hubb att berätta för. Skriv dess adress i newsroom.yaml: feeds: {hub: https://…}',
      hubRefused:
        'Hubben {{hub}} tog inte emot allt. Prenumeranterna hittar flödena ändå, bara senare; försök igen med samma anrop.',
      newsroomMissing:
        'Det finns inget pressrum i {{path}}: filen newsroom.yaml saknas. Skapa ett med: budstikke init {{path}}',
      newsroomBroken: 'Pressrummet kan inte användas förrän newsroom.yaml är rättad.',
      newsroomExists: 'Det finns redan ett pressrum i {{path}}. Ingenting har ändrats.',
      releasesMissing:
        'Pressrummet har ingen mapp som heter ”releases” ({{path}}). Skapa den, eller börja på ett pressmeddelande med: budstikke new "Rubriken"',
      releasesEmpty: 'Det finns inga pressmeddelanden i {{path}} ännu. Börja på ett med: budstikke new "Rubriken"',
      fileMissing: 'Filen {{path}} finns inte.',
      folderMissing: 'Mappen {{path}} finns inte.',
      isFolder: '{{path}} är en mapp. Ange filerna i den: {{path}}/*',
      isFile: '{{path}} är en fil, men här skulle det vara en mapp.',
      noAccess: 'Du får inte läsa eller skriva {{path}}. Fråga den som sköter datorn, eller välj ett annat ställe.',
      readOnly: '{{path}} ligger där ingenting kan skrivas. Välj ett annat ställe.',
      diskFull: 'Disken är full, så {{path}} kunde inte skrivas. Ingenting av det som fanns har gått förlorat.',
      disk: '{{path}} kunde inte läsas eller skrivas ({{code}}).',
      outInside:
        'Det går inte att bygga i {{path}}: det ligger inne bland pressmeddelandena. Välj en mapp utanför dem.',
      port: 'Det finns ingen port {{value}}: en port är ett tal upp till 65535',
      outHolds:
        'Det går inte att bygga i {{path}}: själva pressrummet ligger där och skulle ersättas. Välj en egen mapp.',
      outNotOurs:
        '{{path}} innehåller filer som budstikke inte har byggt, så ingenting har ersatts. Välj en tom mapp eller en ny.',
      at: '”{{value}}” är ingen tidpunkt. Skriv dag och klockslag, 2026-11-21 09:00, eller ett ögonblick, 2026-11-21T08:00:00Z.',
      url: '”{{value}}” är ingen adress. Skriv hela: https://press.example.org',
      languages: '”{{value}}” är inget språk. Skriv da, sv eller båda: sv,da',
      zone: '”{{value}}” är ingen tidszon. Skriv en stads: Europe/Stockholm',
      since: '”{{value}}” är inget årtal. Skriv fyra siffror.',
      organisation: 'Tala om vem som skickar pressmeddelandena: --organisation "Namnet"',
      urlMissing: 'Tala om var pressrummet ska finnas: --url https://press.example.org',
      headlineEmpty: 'Ett pressmeddelande behöver en rubrik med minst en bokstav eller siffra.',
      releaseExists:
        '{{path}} finns redan, så ingenting har skrivits. Välj en annan rubrik, eller fortsätt på det som finns där.',
      importExists: '{{path}} finns redan och har lämnats som den var. Vill du skriva över den: --force',
      stdinTwice: 'Det som skickas in kan bara läsas en gång: skriv - bara en gång.',
      cancelled: 'Avbrutet. Ingenting har skrivits.',
      unexpected: 'Något gick fel som inte borde kunna gå fel: {{message}}',
      pageExists:
        '{{path}} finns redan och är ingen sida från explain, så den har lämnats som den var. Välj ett annat namn.'
    },
    kinds: {
      release: 'pressmeddelande',
      invitation: 'inbjudan',
      opinion: 'debattartikel',
      article: 'artikel',
      'open-letter': 'öppet brev',
      statement: 'uttalande',
      report: 'rapport',
      regulatory: 'regulatoriskt meddelande',
      notice: 'kort meddelande'
    },
    states: {draft: 'utkast', embargoed: 'under embargo', published: 'publicerad', withdrawn: 'återkallad'},
    severities: {error: 'fel', warning: 'se på', info: 'not'},
    certainties: {sure: 'säkert', likely: 'troligt', guess: 'en gissning'},
    fields: {
      id: 'id',
      slug: 'namn i adresser',
      language: 'språk',
      kind: 'sort',
      label: 'tryckt sort',
      kicker: 'överrubrik',
      headline: 'rubrik',
      lead: 'ingress',
      organisation: 'avsändare',
      byline: 'av',
      dateline: 'ort och datum',
      published: 'publicerad',
      updated: 'uppdaterad',
      embargo: 'embargo',
      body: 'text',
      subheading: 'mellanrubrik',
      quotes: 'citat',
      contacts: 'kontakt',
      boilerplate: 'om avsändaren',
      facts: 'faktaruta',
      events: 'evenemang',
      images: 'bild',
      attachments: 'bilaga',
      links: 'länk',
      topics: 'ämne',
      related: 'annat meddelande',
      corrects: 'rättar',
      furniture: 'hör inte till texten',
      settings: 'inställningar'
    },
    report: {
      errors_one: '{{count}} fel',
      errors_other: '{{count}} fel',
      warnings_one: '{{count}} sak att titta på',
      warnings_other: '{{count}} saker att titta på',
      notes_one: '{{count}} not',
      notes_other: '{{count}} noter',
      releases_one: '{{count}} pressmeddelande',
      releases_other: '{{count}} pressmeddelanden',
      clean: 'Det finns ingenting att titta på.',
      more_one: 'och {{count}} till av samma slag',
      more_other: 'och {{count}} till av samma slag',
      all: 'Se alla: {{command}}',
      reading: 'Läser {{done}} av {{all}}'
    },
    parse: {
      text: 'Text',
      quote: '”{{text}}”',
      undated: 'inget datum hittades',
      unknownDate: 'okänt datum',
      noHeadline: '(ingen rubrik)',
      until: 'till {{time}}',
      words_one: '{{count}} ord',
      words_other: '{{count}} ord'
    },
    explain: {
      rule: 'regel',
      taken: 'taget ur texten',
      seen: 'läst, men kvar i texten',
      or: 'eller: {{others}}',
      legend: 'Färger',
      unmarked: 'det som inte är märkt är själva texten',
      written: 'Sidan att titta på är klar: {{path}}',
      page: {
        title: '{{name}}: vad som har lästs i den',
        skip: 'Till fälten',
        found_one: '{{count}} ställe har förståtts; av det {{unsure}} inte säkert.',
        found_other: '{{count}} ställen har förståtts; av dem {{unsure}} inte säkert.',
        how: 'Varje markerat ställe i texten leder till det som det har lästs som, och tillbaka. Ett helt streck under det säger säkert, ett brutet troligt, ett prickat en gissning. Det som är fyllt med färg har tagits ur texten; resten har lästs och står kvar.',
        remarks: 'Titta på detta',
        source: 'Texten',
        fields: 'Det som har lästs',
        unread: 'Det gick inte att läsa någon text i filen.',
        sure: 'Hur säkert',
        words: 'Ord',
        became: 'Orden',
        show: 'Visa i texten',
        line: 'rad {{line}}',
        else: 'Annars'
      }
    },
    preview,
    ping: {
      nothing: 'Inget flöde har ändrats, så det fanns inget att berätta.',
      told_one: 'Hubben vet att {{count}} flöde har ändrats:',
      told_other: 'Hubben vet att {{count}} flöden har ändrats:',
      refused: 'Hubben sade nej ({{status}}) till {{topic}}',
      unreached: 'Hubben svarade inte ({{message}}) om {{topic}}'
    },
    build: {
      done: 'Byggt i {{out}}, så som alla får se det {{time}}.',
      feeds: 'Flöden',
      pages: 'Sidor: {{count}}',
      media_one: '{{count}} bild eller fil har kopierats med',
      media_other: '{{count}} bilder och filer har kopierats med',
      nothing: 'Inget pressmeddelande får ses ännu, så alla flöden är tomma.',
      skipped_one: '{{count}} pressmeddelande har fel och är inte med:',
      skipped_other: '{{count}} pressmeddelanden har fel och är inte med:',
      waiting: 'Väntar, och står inte i något av det som har byggts:',
      embargoed: 'under embargo till {{time}}',
      scheduled: 'publiceras {{time}}',
      draft: 'utkast',
      hidden: 'återkallad innan den publicerades',
      mended: 'Rättat i flödena:',
      more_one: 'ett till, för ett ämne, en typ eller ett år',
      more_other: '{{count}} till, för ämnen, typer och år'
    },
    import: importing,
    doctor,
    readers,
    sending,
    mails,
    extras,
    init: {
      title: 'Ett nytt pressrum',
      organisation: 'Vem skickar pressmeddelandena?',
      organisationHint: 'Namnet som journalister känner det',
      url: 'Var ska pressrummet finnas?',
      languages: 'Vilka språk publicerar ni på, det viktigaste först?',
      needed: 'Detta måste fyllas i',
      made: 'Pressrummet är klart i {{path}}:',
      newsroomFile: 'vilka ni är; öppna den och fyll i resten',
      releasesFolder: 'era pressmeddelanden, med ett exempel att skriva över',
      ignoreFile: 'det som versionshanteringen inte behöver spara',
      next: 'Prova nu: budstikke check {{path}}'
    },
    new: {
      made: 'Utkastet är klart att skriva på:',
      next: 'När det får gå ut: ta bort ”status: draft” och skriv när, published: 2026-11-21 09:00'
    },
    yaml: {
      colon: 'det är ett kolon för mycket, kanske i en rubrik utan citattecken',
      tab: 'det står ett tabbtecken där det ska vara mellanslag',
      quote: 'ett citattecken saknar sin andra halva',
      repeated: 'samma inställning står där två gånger',
      indent: 'en rad börjar inte rakt under dem ovanför',
      other: '{{reason}}'
    },
    needs: {
      organisation: 'Skriv vem som skickar pressmeddelandena: organisation: Namnet',
      url: 'Skriv var pressrummet ska finnas: url: https://press.example.org',
      since: 'Skriv året då adressen blev er: since: 2026',
      zone: 'Skriv tidszonen för er klocka: zone: Europe/Stockholm',
      languages: 'Skriv språken ni publicerar på: languages: [sv, da]'
    },
    templates,
    remarks,
    mended
  },
  expectations
}
