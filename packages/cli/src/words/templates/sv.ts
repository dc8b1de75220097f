/** What a new newsroom and a new release say in Swedish to the one who opens them. */
export const templates = {
  newsroom: {
    opening:
      'Allt som är lika i alla pressmeddelanden står här en enda gång.\nEtt pressmeddelande som säger något annat om sig självt har alltid rätt.',
    organisation: 'Vem som skickar.',
    title: 'Det läsarna ser överst i flödena.',
    titleOf: '{{organisation}}: pressmeddelanden',
    url: 'Var pressrummet ska finnas.',
    since:
      'Året då adressen blev er. Det är en del av det namn som varje pressmeddelande behåller\nhela livet, så ändra det aldrig.',
    zone: 'Klockan på väggen: när ett pressmeddelande säger 06:00 är klockan sex här, sommar och vinter.',
    languages: 'Språken ni publicerar på; det första är det viktigaste.',
    contacts: 'Vem journalister når när ett pressmeddelande inte nämner någon. Ta bort # och fyll i.',
    contactName: 'Förnamn Efternamn',
    contactRole: 'presschef',
    boilerplate: 'Den stående texten om er, för pressmeddelanden som inte har en egen.',
    boilerplateText: 'Vilka ni är, på tre rader.',
    topics: 'Det ni skriver om. Ett pressmeddelande nämner ett ämne med ordet till vänster.',
    topicId: 'medlemmar',
    topicLabel: 'Våra medlemmar'
  },
  release: {
    status: 'Ett utkast byggs aldrig. När det får gå ut, ta bort den här raden och skriv när:',
    headline: 'Nyheten på en rad',
    lead: 'Nyheten i två-tre meningar: vem gör vad, när, och varför det spelar roll.',
    dateline: 'Ort, {{date}}',
    body: 'Börja med det viktigaste. Det som en journalist stryker från slutet måste kunna undvaras.',
    quote: '– Säg det som du skulle säga det högt, säger Förnamn Efternamn, titel på {{organisation}}.',
    contacts: 'Kontakt',
    contact: 'Förnamn Efternamn, titel, telefon, mejladress'
  },
  example: {
    headline: 'Ett exempel att skriva över',
    lead: 'Så här ser ett pressmeddelande ut: en rubrik, ett stycke i fetstil som säger allt, och sedan resten.',
    body: 'Det du skriver här läses som en journalist läser det: ort och dag, citat, människor att ringa. Kör ”budstikke explain” på den här filen, så ser du vad som hittades och varför.',
    story: 'exempel'
  },
  ignore: 'det som ”budstikke build --out build” gör'
}
