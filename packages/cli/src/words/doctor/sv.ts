/** What `doctor` says in Swedish. */
export const doctor = {
  found: {
    'spf-fine': 'SPF på {{at}} låter er mejlserver skicka.',
    'spf-missing': 'Det finns ingen SPF-post på {{at}}. Lägg en TXT-post där: {{expected}}',
    'spf-many': 'Det finns flera SPF-poster på {{at}}, vilket räknas som ingen: {{actual}}. Slå ihop dem.',
    'spf-broken': 'SPF-posten på {{at}} går inte att läsa, eller hänvisar till en som inte finns: {{actual}}',
    'spf-lookups': 'SPF-posten på {{at}} leder till fler än {{expected}} uppslag, så den gäller inte: {{actual}}',
    'spf-open': 'SPF-posten på {{at}} låter vem som helst skicka i ert namn. Skriv den så här: {{expected}}',
    'spf-address': 'SPF på {{at}} låter inte {{actual}} skicka. Skriv den så här: {{expected}}',
    'dkim-fine': 'DKIM-nyckeln på {{at}} är bra.',
    'dkim-missing': 'Det finns ingen DKIM-nyckel på {{at}}. Lägg den som mejlservern signerar med där.',
    'dkim-broken': 'DKIM-nyckeln på {{at}} går inte att använda: {{actual}}',
    'dkim-short': 'DKIM-nyckeln på {{at}} är kort. Gör en på {{expected}} bitar.',
    'dkim-unasked':
      'Vilken DKIM-nyckel mejlservern signerar med syns inte härifrån. Ange den (--selector), eller ge ett mejl som det kom fram (--mail).',
    'dkim-headers':
      'DKIM-signaturen från {{at}} utelämnar {{expected}}, så ingen knapp för att avsluta visas. Låt mejlservern signera dem.',
    'dmarc-fine': 'DMARC på {{at}} är bra.',
    'dmarc-missing': 'Det finns ingen DMARC-post på {{at}}. Lägg en TXT-post där: {{expected}}',
    'dmarc-many': 'Det finns flera DMARC-poster på {{at}}, vilket räknas som ingen: {{actual}}',
    'dmarc-broken': 'DMARC-posten på {{at}} anger ingen policy: {{actual}}',
    'dmarc-none':
      'DMARC på {{at}} ber inte om att något görs åt förfalskade mejl. När rapporterna visar att era går igenom: {{expected}}',
    aligned: 'Den som skriver ({{at}}) är den som skickar eller signerar ({{actual}}).',
    unaligned:
      'Den som skriver ({{at}}) är varken den som skickar eller den som signerar ({{actual}}). Låt mejl signeras med en nyckel från {{expected}}.',
    'ptr-fine': '{{at}} har ett namn som leder tillbaka till den: {{actual}}',
    'ptr-missing': '{{at}} har inget namn. Be den ni har adressen från om en PTR-post.',
    'ptr-unconfirmed': '{{at}} heter {{actual}}, och det namnet leder inte tillbaka till den.',
    'ptr-unasked': 'Vilken adress era mejl skickas från syns inte härifrån. Ange den: --address',
    'tls-fine': '{{at}} tar emot mejl krypterat.',
    'tls-missing': '{{at}} erbjuder inte {{expected}}: mejl skickas dit okrypterade.',
    'tls-unreached': '{{at}} gick inte att nå, så det är inte känt om den krypterar.',
    'oneclick-fine': 'Läsare kan avsluta med ett klick.',
    'oneclick-missing':
      'Mejlen saknar rubriken {{at}}: {{expected}}. Den följer med en adress på https, så ange newsletter: {url: https://…}',
    'oneclick-insecure': 'Länken för att avsluta med ett klick är inte krypterad: {{actual}}',
    'oneclick-folded': 'Rubriken {{at}} står på flera rader, vilket har förstört signaturer.',
    'dns-away': 'DNS gick inte att fråga om {{at}}: {{actual}}'
  },
  states: {fine: 'bra', doubtful: 'kunde vara bättre', refused: 'avvisas', unknown: 'inte känt'},
  refusedBy: '(avvisas av {{names}})',
  sound: 'Inget här skulle avvisas.'
} as const

/** Its command, and what it may be told. */
export const doctorCalls = {
  commands: {doctor: 'säg vad Gmail, Yahoo och Microsoft skulle avvisa av era mejl, och hur det rättas'},
  options: {
    selector: 'namnet på den DKIM-nyckel som mejlservern signerar med; kan anges flera gånger',
    mailFrom: 'den adress som mejl skickas från (192.0.2.1); kan anges flera gånger',
    mail: 'ett av era mejl som det kom fram någonstans (.eml)',
    dns: 'den DNS-server som frågas (192.0.2.53); annars datorns'
  }
} as const
