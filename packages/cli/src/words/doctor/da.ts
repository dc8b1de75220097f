/** What `doctor` says in Danish. */
export const doctor = {
  found: {
    'spf-fine': 'SPF på {{at}} lader jeres mailserver sende.',
    'spf-missing': 'Der er ingen SPF-post på {{at}}. Læg en TXT-post der: {{expected}}',
    'spf-many': 'Der er flere SPF-poster på {{at}}, og det tæller som ingen: {{actual}}. Saml dem i én.',
    'spf-broken': 'SPF-posten på {{at}} kan ikke læses, eller den henviser til en, der ikke findes: {{actual}}',
    'spf-lookups': 'SPF-posten på {{at}} fører til flere end {{expected}} opslag, så den gælder ikke: {{actual}}',
    'spf-open': 'SPF-posten på {{at}} lader hvem som helst sende i jeres navn. Skriv den sådan: {{expected}}',
    'spf-address': 'SPF på {{at}} lader ikke {{actual}} sende. Skriv den sådan: {{expected}}',
    'dkim-fine': 'DKIM-nøglen på {{at}} er god.',
    'dkim-missing': 'Der er ingen DKIM-nøgle på {{at}}. Læg den, mailserveren underskriver med, der.',
    'dkim-broken': 'DKIM-nøglen på {{at}} kan ikke bruges: {{actual}}',
    'dkim-short': 'DKIM-nøglen på {{at}} er kort. Lav en på {{expected}} bit.',
    'dkim-unasked':
      'Hvilken DKIM-nøgle mailserveren underskriver med, kan ikke ses herfra. Nævn den (--selector), eller giv en mail, som den kom frem (--mail).',
    'dkim-headers':
      'DKIM-underskriften fra {{at}} udelader {{expected}}, så der vises ingen knap til at afmelde sig. Få mailserveren til at underskrive dem.',
    'dmarc-fine': 'DMARC på {{at}} er god.',
    'dmarc-missing': 'Der er ingen DMARC-post på {{at}}. Læg en TXT-post der: {{expected}}',
    'dmarc-many': 'Der er flere DMARC-poster på {{at}}, og det tæller som ingen: {{actual}}',
    'dmarc-broken': 'DMARC-posten på {{at}} siger ingen politik: {{actual}}',
    'dmarc-none':
      'DMARC på {{at}} beder ikke om, at der gøres noget ved forfalsket mail. Når rapporterne viser, at jeres går igennem: {{expected}}',
    aligned: 'Den, der skriver ({{at}}), er den, der sender eller underskriver ({{actual}}).',
    unaligned:
      'Den, der skriver ({{at}}), er hverken den, der sender, eller den, der underskriver ({{actual}}). Få mail underskrevet med en nøgle fra {{expected}}.',
    'ptr-fine': '{{at}} har et navn, der fører tilbage til den: {{actual}}',
    'ptr-missing': '{{at}} har intet navn. Bed den, I har adressen fra, om en PTR-post.',
    'ptr-unconfirmed': '{{at}} hedder {{actual}}, og det navn fører ikke tilbage til den.',
    'ptr-unasked': 'Hvilken adresse jeres mail sendes fra, kan ikke ses herfra. Nævn den: --address',
    'tls-fine': '{{at}} tager imod mail krypteret.',
    'tls-missing': '{{at}} tilbyder ikke {{expected}}: Mail sendes dertil uden kryptering.',
    'tls-unreached': '{{at}} kunne ikke nås, så det vides ikke, om den krypterer.',
    'oneclick-fine': 'Læsere kan afmelde sig med ét klik.',
    'oneclick-missing':
      'Mailene har ikke headeren {{at}}: {{expected}}. Den følger med en adresse på https, så sæt newsletter: {url: https://…}',
    'oneclick-insecure': 'Linket til at afmelde sig med ét klik er ikke krypteret: {{actual}}',
    'oneclick-folded': 'Headeren {{at}} står på flere linjer, og det har ødelagt underskrifter.',
    'dns-away': 'DNS kunne ikke spørges om {{at}}: {{actual}}'
  },
  states: {fine: 'godt', doubtful: 'kunne være bedre', refused: 'afvises', unknown: 'vides ikke'},
  refusedBy: '(afvises af {{names}})',
  sound: 'Intet her ville blive afvist.'
} as const

/** Its command, and what it may be told. */
export const doctorCalls = {
  commands: {doctor: 'sig, hvad Gmail, Yahoo og Microsoft ville afvise af jeres mail, og hvordan det rettes'},
  options: {
    selector: 'navnet på den DKIM-nøgle, mailserveren underskriver med; kan gives flere gange',
    mailFrom: 'den adresse, mail sendes fra (192.0.2.1); kan gives flere gange',
    mail: 'en af jeres mails, som den kom frem et sted (.eml)',
    dns: 'den DNS-server, der spørges (192.0.2.53); ellers maskinens'
  }
} as const
