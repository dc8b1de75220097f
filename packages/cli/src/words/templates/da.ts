/** What a new newsroom and a new release say in Danish to the one who opens them. */
export const templates = {
  newsroom: {
    opening:
      'Alt det, der er ens i alle meddelelser, står her én gang.\nEn meddelelse, der siger noget andet om sig selv, har altid ret.',
    organisation: 'Hvem der sender.',
    title: 'Det, læserne ser øverst i feeds.',
    titleOf: '{{organisation}}: pressemeddelelser',
    url: 'Hvor presserummet kan findes.',
    since:
      'Året, hvor adressen blev jeres. Det er en del af det navn, som hver meddelelse beholder\nhele livet, så ret det aldrig.',
    zone: 'Uret på væggen: når en meddelelse siger 06:00, er klokken seks her, sommer og vinter.',
    languages: 'Sprogene, I udgiver på; det første er det vigtigste.',
    contacts: 'Hvem journalister får fat i, når en meddelelse ikke nævner nogen. Fjern #, og skriv jeres egne.',
    contactName: 'Fornavn Efternavn',
    contactRole: 'pressechef',
    boilerplate: 'Den faste tekst om jer, til meddelelser, der ikke har deres egen.',
    boilerplateText: 'Hvem I er, på tre linjer.',
    topics: 'Det, I skriver om. En meddelelse nævner et emne ved ordet til venstre.',
    topicId: 'medlemmer',
    topicLabel: 'Vores medlemmer'
  },
  release: {
    status: 'En kladde bliver aldrig bygget. Når den må ud, så fjern linjen her, og skriv hvornår:',
    headline: 'Nyheden på én linje',
    lead: 'Nyheden i to-tre sætninger: hvem gør hvad, hvornår, og hvorfor det betyder noget.',
    dateline: 'By, {{date}}',
    body: 'Begynd med det vigtigste. Det, en journalist skærer af til sidst, må ikke kunne mangle.',
    quote: '– Sig det, som du ville sige det højt, siger Fornavn Efternavn, titel i {{organisation}}.',
    contacts: 'Kontakt',
    contact: 'Fornavn Efternavn, titel, telefon, mailadresse'
  },
  example: {
    headline: 'Et eksempel at skrive oven i',
    lead: 'Sådan ser en meddelelse ud: en rubrik, et afsnit med fed skrift, der siger det hele, og så resten.',
    body: 'Det, du skriver her, bliver læst, som en journalist læser det: sted og dag, citater, folk at ringe til. Kør »budstikke explain« på denne fil, så ser du, hvad der er fundet, og hvorfor.',
    story: 'eksempel'
  },
  ignore: 'det, som »budstikke build --out build« laver'
}
