import {feeds as mended} from './feeds/da.ts'
import {doctor, doctorCalls} from './doctor/da.ts'
import {expectations} from './expectations/da.ts'
import {extras} from './extras/da.ts'
import {importing} from './importing/da.ts'
import {preview} from './preview/da.ts'
import {readers, readersCalls, readersTroubles} from './readers/da.ts'
import {remarks} from './remarks/da.ts'
import {mails, mailsOptions, mailsTroubles} from './mails/da.ts'
import {sending, sendingCalls, sendingTroubles} from './sending/da.ts'
import {templates} from './templates/da.ts'
import type {Catalogue} from './words.ts'

/** The program's words in Danish. */
export const da: Catalogue = {
  language: 'da',
  formats: 'da',
  words: {
    program: {
      summary: 'Dine pressemeddelelser, læst, kontrolleret og udgivet som sider, feeds og mails, du selv ejer.',
      more: 'Hjælp til en enkelt kommando: budstikke check --help'
    },
    help: {
      usage: 'Brug:',
      arguments: 'Angiv:',
      options: 'Valg:',
      optionsWord: '[valg]',
      commands: 'Kommandoer:',
      command: 'KOMMANDO',
      help: 'vis denne hjælp',
      helpCommand: 'vis hjælp til en kommando',
      version: 'vis, hvilken version det er',
      locale: 'sproget i beskederne: {{languages}}',
      json: 'svar som data til andre programmer'
    },
    arguments: {
      ...readersCalls.arguments,
      ...sendingCalls.arguments,
      dir: 'presserummets mappe, den med newsroom.yaml; ellers denne mappe',
      newDir: 'mappen, som presserummet skal ligge i; ellers denne mappe',
      files: 'filerne, der skal læses; - læser det, der sendes ind fra et andet program',
      file: 'filen, der skal læses',
      imports: 'teksterne, der skal hentes ind: filer, mapper, feeds',
      headline: 'rubrikken, i anførselstegn'
    },
    commands: {
      ...doctorCalls.commands,
      ...readersCalls.commands,
      ...sendingCalls.commands,
      init: 'opret et nyt presserum',
      new: 'begynd på en ny meddelelse',
      import: 'hent tekster, du har liggende, ind i presserummet',
      parse: 'vis, hvad der bliver læst i en tekst',
      explain: 'vis, hvor i teksten hvert felt er fundet, og hvorfor',
      check: 'vis, hvad en redaktør bør se på',
      build: 'byg sider og feeds',
      ping: 'fortæl hubben, at feeds er ændret',
      preview: 'vis presserummet på denne maskine, mens du skriver'
    },
    options: {
      ...doctorCalls.options,
      ...readersCalls.options,
      ...sendingCalls.options,
      ...mailsOptions,
      all: 'vis alt, også det, som mange meddelelser har til fælles',
      organisation: 'hvem der sender meddelelserne',
      url: 'adressen, hvor presserummet kan findes',
      languages: 'sprogene, I udgiver på, det vigtigste først: da,sv',
      zone: 'tidszonen for jeres ur: Europe/Copenhagen',
      since: 'året, hvor adressen blev jeres',
      language: 'et sprog, da eller sv; kan gives flere gange',
      importLanguage: 'teksternes sprog, hvis det ikke kan ses af dem',
      newsroom: 'presserummets mappe; ellers denne mappe eller den, den ligger i',
      force: 'skriv oven i meddelelser, der er hentet ind før',
      out: 'mappen, der skal bygges i',
      at: 'byg, som det ser ud på dette tidspunkt: "2026-11-21 09:00"; ellers nu',
      built: 'mappen, der er bygget og nu ligger på nettet',
      port: 'porten, der svares på; 4300, hvis intet er sagt',
      noOpen: 'åbn ingen browser',
      before: 'det, der lå på nettet før; ellers hører hubben om alle feeds',
      html: 'skriv det som en webside, du kan se på: teksten, og ved siden af det, der er læst'
    },
    calls: {
      unknownCommand: 'Kommandoen »{{name}}« findes ikke.',
      unknownOption: 'Valget »{{name}}« findes ikke.',
      didYouMean: 'Mente du {{name}}?',
      missingArgument: 'Der mangler noget: {{name}}.',
      missingValue: 'Der skal stå noget efter {{name}}.',
      missingOption: '{{name}} skal være med.',
      excessArguments: 'Der er ét ord for meget: »{{name}}«. Sæt anførselstegn om et navn med mellemrum.',
      conflict: '{{name}} og {{other}} kan ikke bruges sammen.',
      unknownLocale: 'budstikke taler ikke »{{name}}«. Vælg et af disse sprog: {{languages}}.',
      see: 'Hjælp: {{command}} --help'
    },
    trouble: {
      ...readersTroubles,
      ...sendingTroubles,
      ...mailsTroubles,
      hubMissing:
        'Presserummet har ingen hub at fortælle det til. Skriv dens adresse i newsroom.yaml: feeds: {hub: https://…}',
      hubRefused:
        'Hubben {{hub}} tog ikke imod det hele. Abonnenterne finder alligevel feeds, bare senere; prøv igen med samme kald.',
      newsroomMissing:
        'Der er ikke noget presserum i {{path}}: filen newsroom.yaml mangler. Opret et med: budstikke init {{path}}',
      newsroomBroken: 'Presserummet kan ikke bruges, før newsroom.yaml er rettet.',
      newsroomExists: 'Der er allerede et presserum i {{path}}. Intet er ændret.',
      releasesMissing:
        'Presserummet har ingen mappe, der hedder »releases« ({{path}}). Opret den, eller begynd på en meddelelse med: budstikke new "Rubrikken"',
      releasesEmpty: 'Der er endnu ingen meddelelser i {{path}}. Begynd på en med: budstikke new "Rubrikken"',
      fileMissing: 'Filen {{path}} findes ikke.',
      folderMissing: 'Mappen {{path}} findes ikke.',
      isFolder: '{{path}} er en mappe. Nævn filerne i den: {{path}}/*',
      isFile: '{{path}} er en fil, men her skulle være en mappe.',
      noAccess:
        'Du har ikke lov til at læse eller skrive {{path}}. Spørg den, der passer computeren, eller vælg et andet sted.',
      readOnly: '{{path}} ligger et sted, hvor der ikke kan skrives. Vælg et andet sted.',
      diskFull: 'Disken er fuld, så {{path}} kunne ikke skrives. Intet af det, der var der, er gået tabt.',
      disk: '{{path}} kunne ikke læses eller skrives ({{code}}).',
      outInside: 'Der kan ikke bygges i {{path}}: det ligger inde blandt meddelelserne. Vælg en mappe uden for dem.',
      port: 'Der er ingen port {{value}}: en port er et tal op til 65535',
      outHolds:
        'Der kan ikke bygges i {{path}}: selve presserummet ligger der og ville blive erstattet. Vælg en mappe for sig.',
      outNotOurs:
        '{{path}} indeholder filer, som budstikke ikke har bygget, så intet er erstattet. Vælg en tom mappe eller en ny.',
      at: '»{{value}}« er ikke et tidspunkt. Skriv dag og klokkeslæt, 2026-11-21 09:00, eller et øjeblik, 2026-11-21T08:00:00Z.',
      url: '»{{value}}« er ikke en adresse. Skriv den helt ud: https://presse.example.org',
      languages: '»{{value}}« er ikke et sprog. Skriv da, sv eller begge: da,sv',
      zone: '»{{value}}« er ikke en tidszone. Skriv en bys: Europe/Copenhagen',
      since: '»{{value}}« er ikke et årstal. Skriv fire cifre.',
      organisation: 'Sig, hvem der sender meddelelserne: --organisation "Navnet"',
      urlMissing: 'Sig, hvor presserummet kan findes: --url https://presse.example.org',
      headlineEmpty: 'En meddelelse skal have en rubrik med mindst ét bogstav eller tal.',
      releaseExists:
        '{{path}} findes allerede, så intet er skrevet. Vælg en anden rubrik, eller arbejd videre på den, der ligger der.',
      importExists: '{{path}} findes allerede og er ikke rørt. Vil du skrive oven i den: --force',
      stdinTwice: 'Det, der sendes ind, kan kun læses én gang: skriv kun - én gang.',
      cancelled: 'Afbrudt. Intet er skrevet.',
      unexpected: 'Noget gik galt, som ikke burde kunne gå galt: {{message}}',
      pageExists: '{{path}} findes allerede og er ikke en side fra explain, så den er ikke rørt. Vælg et andet navn.'
    },
    kinds: {
      release: 'pressemeddelelse',
      invitation: 'invitation',
      opinion: 'debatindlæg',
      article: 'artikel',
      'open-letter': 'åbent brev',
      statement: 'udtalelse',
      report: 'rapport',
      regulatory: 'selskabsmeddelelse',
      notice: 'kort meddelelse'
    },
    states: {draft: 'kladde', embargoed: 'klausuleret', published: 'udgivet', withdrawn: 'trukket tilbage'},
    severities: {error: 'fejl', warning: 'se på', info: 'note'},
    certainties: {sure: 'sikkert', likely: 'sandsynligt', guess: 'et gæt'},
    fields: {
      id: 'id',
      slug: 'navn i adresser',
      language: 'sprog',
      kind: 'slags',
      label: 'trykt slags',
      kicker: 'trompet',
      headline: 'rubrik',
      lead: 'manchet',
      organisation: 'afsender',
      byline: 'af',
      dateline: 'sted og dato',
      published: 'udgivet',
      updated: 'opdateret',
      embargo: 'klausul',
      body: 'tekst',
      subheading: 'mellemrubrik',
      quotes: 'citat',
      contacts: 'kontakt',
      boilerplate: 'om afsenderen',
      facts: 'faktaboks',
      events: 'arrangement',
      images: 'billede',
      attachments: 'bilag',
      links: 'link',
      topics: 'emne',
      related: 'anden meddelelse',
      corrects: 'retter',
      furniture: 'hører ikke til teksten',
      settings: 'indstillinger'
    },
    report: {
      errors_one: '{{count}} fejl',
      errors_other: '{{count}} fejl',
      warnings_one: '{{count}} ting at se på',
      warnings_other: '{{count}} ting at se på',
      notes_one: '{{count}} note',
      notes_other: '{{count}} noter',
      releases_one: '{{count}} meddelelse',
      releases_other: '{{count}} meddelelser',
      clean: 'Der er intet at se på.',
      more_one: 'og {{count}} mere af samme slags',
      more_other: 'og {{count}} mere af samme slags',
      all: 'Se dem alle: {{command}}',
      reading: 'Læser {{done}} af {{all}}'
    },
    parse: {
      text: 'Tekst',
      quote: '»{{text}}«',
      undated: 'ingen dato fundet',
      unknownDate: 'ukendt dato',
      noHeadline: '(ingen rubrik)',
      until: 'til {{time}}',
      words_one: '{{count}} ord',
      words_other: '{{count}} ord'
    },
    explain: {
      rule: 'regel',
      taken: 'taget ud af teksten',
      seen: 'læst, men bliver i teksten',
      or: 'eller: {{others}}',
      legend: 'Farver',
      unmarked: 'det, der ikke er mærket, er meddelelsens tekst',
      written: 'Siden, du kan se på, er klar: {{path}}',
      page: {
        title: '{{name}}: hvad der er læst i den',
        skip: 'Til felterne',
        found_one: '{{count}} sted er forstået; deraf {{unsure}} ikke med sikkerhed.',
        found_other: '{{count}} steder er forstået; deraf {{unsure}} ikke med sikkerhed.',
        how: 'Hvert mærket sted i teksten fører til det, det er læst som, og tilbage igen. En hel streg under det siger sikkert, en brudt sandsynligt, en prikket et gæt. Det, der er fyldt med farve, er taget ud af teksten; resten er læst og bliver stående.',
        remarks: 'Se på dette',
        source: 'Teksten',
        fields: 'Det, der er læst',
        unread: 'Der kunne ikke læses nogen tekst i filen.',
        sure: 'Hvor sikkert',
        words: 'Ord',
        became: 'Ordene',
        show: 'Vis i teksten',
        line: 'linje {{line}}',
        else: 'Ellers'
      }
    },
    preview,
    ping: {
      nothing: 'Ingen feeds er ændret, så der var ikke noget at fortælle.',
      told_one: 'Hubben ved, at {{count}} feed er ændret:',
      told_other: 'Hubben ved, at {{count}} feeds er ændret:',
      refused: 'Hubben sagde nej ({{status}}) til {{topic}}',
      unreached: 'Hubben svarede ikke ({{message}}) om {{topic}}'
    },
    build: {
      done: 'Bygget i {{out}}, sådan som alle må se det {{time}}.',
      feeds: 'Feeds',
      pages: 'Sider: {{count}}',
      media_one: '{{count}} billede eller fil er kopieret med',
      media_other: '{{count}} billeder og filer er kopieret med',
      nothing: 'Ingen meddelelse må ses endnu, så alle feeds er tomme.',
      skipped_one: '{{count}} meddelelse har fejl og er ikke med:',
      skipped_other: '{{count}} meddelelser har fejl og er ikke med:',
      waiting: 'Venter, og står ikke i noget af det, der er bygget:',
      embargoed: 'klausuleret til {{time}}',
      scheduled: 'udgives {{time}}',
      draft: 'kladde',
      hidden: 'trukket tilbage, før den blev udgivet',
      mended: 'Rettet i feeds:',
      more_one: 'ét mere, til et emne, en type eller et år',
      more_other: '{{count}} mere, til emner, typer og år'
    },
    import: importing,
    doctor,
    readers,
    sending,
    mails,
    extras,
    init: {
      title: 'Et nyt presserum',
      organisation: 'Hvem sender meddelelserne?',
      organisationHint: 'Navnet, som journalister kender det',
      url: 'Hvor kan presserummet findes?',
      languages: 'Hvilke sprog udgiver I på, det vigtigste først?',
      needed: 'Dette skal udfyldes',
      made: 'Presserummet er klar i {{path}}:',
      newsroomFile: 'hvem I er; åbn den, og skriv resten',
      releasesFolder: 'jeres meddelelser, med et eksempel at skrive oven i',
      ignoreFile: 'det, som versionsstyring ikke behøver gemme',
      next: 'Prøv nu: budstikke check {{path}}'
    },
    new: {
      made: 'Kladden er klar til at blive skrevet:',
      next: 'Når den må ud: fjern »status: draft«, og skriv hvornår, published: 2026-11-21 09:00'
    },
    yaml: {
      colon: 'der er et kolon for meget, måske i en rubrik uden anførselstegn',
      tab: 'der er et tabulatortegn, hvor der skulle være mellemrum',
      quote: 'et anførselstegn mangler sin anden halvdel',
      repeated: 'den samme indstilling står der to gange',
      indent: 'en linje begynder ikke lige under dem ovenover',
      other: '{{reason}}'
    },
    needs: {
      organisation: 'Skriv, hvem der sender meddelelserne: organisation: Navnet',
      url: 'Skriv, hvor presserummet kan findes: url: https://presse.example.org',
      since: 'Skriv året, hvor adressen blev jeres: since: 2026',
      zone: 'Skriv tidszonen for jeres ur: zone: Europe/Copenhagen',
      languages: 'Skriv sprogene, I udgiver på: languages: [da, sv]'
    },
    templates,
    remarks,
    mended
  },
  expectations
}
