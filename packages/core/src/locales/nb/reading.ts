import type {Calendar, Reading} from '../reading.ts'
import {furniture, mail} from './furniture.ts'
import {disclaimers, kinds, sections} from './headings.ts'
import {
  accordingTo, companyForms, conjunctions, contacting, continuing, firstPerson, organisationWords, particles, pronouns, registering,
  roleLinks, roleAdjectives, roleOpeners, roles, saying
} from './people.ts'
import {phrases} from './phrases.ts'

const calendar: Calendar = {
  months: [
    ['januar', 'jan.', 'jan'],
    ['februar', 'feb.', 'feb', 'febr.'],
    ['mars', 'mar.', 'mar'],
    ['april', 'apr.', 'apr'],
    ['mai'],
    ['juni', 'jun.', 'jun'],
    ['juli', 'jul.', 'jul'],
    ['august', 'aug.', 'aug'],
    ['september', 'sep.', 'sept.', 'sep', 'sept'],
    ['oktober', 'okt.', 'okt'],
    ['november', 'nov.', 'nov'],
    ['desember', 'des.', 'des']
  ],
  // A bare `man` is the pronoun and stays out.
  weekdays: [
    ['mandag', 'man.', 'mandagen'],
    ['tirsdag', 'tir.', 'tirs.', 'tirs', 'tirsdagen'],
    ['onsdag', 'ons.', 'ons', 'onsdagen'],
    ['torsdag', 'tor.', 'tors.', 'tors', 'torsdagen'],
    ['fredag', 'fre.', 'fre', 'fredagen'],
    ['lørdag', 'lør.', 'lør', 'lørdagen'],
    ['søndag', 'søn.', 'søn', 'søndagen']
  ],
  dayWords: ['den', 'på', 'd.'],
  dayStop: true,
  clockWords: ['kl.', 'kl', 'klokken', 'klokka'],
  until: ['til', 'til og med', 't.o.m.', 'frem til', 'fram til'],
  from: ['fra', 'fra og med', 'mellom', 'f.o.m.'],
  and: ['og'],
  sameDay: ['samme dag', 'samme kveld'],
  relative: {
    'i dag': 0, idag: 0, 'i kveld': 0, 'i ettermiddag': 0, 'i formiddag': 0, 'i morges': 0, 'i natt': 0, 'dags dato': 0,
    'i går': -1, igår: -1, 'i går kveld': -1, 'i forgårs': -2, 'i morgen': 1, imorgen: 1, 'i morgen tidlig': 1, 'i overmorgen': 2
  },
  write: {
    date: '{weekday} {day}. {month} {year}',
    time: 'kl. {hour}.{minute}',
    dateTime: '{weekday} {day}. {month} {year} kl. {hour}.{minute}',
    range: '{from} til {until}'
  }
}

/** How releases are written in Norwegian Bokmål. */
export const reading: Reading = {
  kinds,
  disclaimers,
  sections,
  furniture,
  phrases,
  mail,
  saying,
  accordingTo,
  continuing,
  pronouns,
  roles,
  roleLinks,
  particles,
  companyForms,
  organisationWords,
  bodies: ['styret', 'styre', 'hovedstyret', 'sentralstyret', 'forbundsstyret', 'landsstyret', 'landsmøtet', 'landsmøte', 'årsmøtet', 'årsmøte', 'kongressen', 'kongress', 'representantskapet', 'ledelsen'],
  adopting: ['vedtatt', 'enstemmig vedtatt'],
  disclosureLaws: ['markedsmisbruksforordningen', 'markedsmisbruksforordning', 'verdipapirhandelloven', 'verdipapirhandellovens', '(MAR)'],
  disclosureDuties: ['innsideinformasjon', 'informasjonspliktig', 'offentliggjort', 'offentliggjøring', 'opplysningsplikt', 'opplysningspliktig'],
  firstPerson,
  thus: ['slik', 'sånn', 'således'],
  subjects: {words: ['det', 'man', 'de'], that: ['at']},
  roleOpeners,
  roleAdjectives,
  conjunctions,
  customerServices: ['kundeservice', 'kundesenter', 'kundesenteret', 'forbrukerservice', 'innbyggerservice', 'billettkontoret', 'sentralbordet'],
  contacting,
  registering,
  calendar,
  phoneLabels: [
    'tlf.', 'tlf', 'telefon', 'telefonnummer', 'tel.', 'tel', 'mobil', 'mobiltelefon', 'mobilnummer', 'mob.', 'mob',
    'mobilnr.', 'tlf.nr.', 'telefonnr.', 'direkte', 'direktenummer', 'vakttelefon', 'pressevakt', 'pressevakta',
    'pressetelefon', 'pressetelefonen', 'medietelefon', 'sentralbord', 'sentralbordet', 'på tlf.', 'på telefon',
    'på mobil', 'ring', 'ring til', 't', 'm', 't.', 'm.', 'sms', 'nås på', 'kan nås på', 'kontaktes på', 'kan kontaktes på', 'treffes på', 'kan treffes på', 'phone', 'ph.', 'mobile',
    'cell', '☎', '📞', '📱'
  ],
  emailLabels: [
    'e-post', 'epost', 'e-postadresse', 'epostadresse', 'e-mail', 'email', 'mail', 'mailadresse', 'e', 'e.',
    'på e-post', 'på mail', 'skriv til', 'send e-post til', '✉', '📧'
  ],
  atSigns: ['krøllalfa', 'krøll-alfa', 'alfakrøll', 'at', 'snabel-a', 'a'],
  dotSigns: ['punktum', 'prikk', 'dot', 'punkt'],
  otherNumbers: [
    'org.nr.', 'org.nr', 'org. nr.', 'orgnr', 'orgnr.', 'organisasjonsnummer', 'organisasjonsnr.', 'MVA',
    'kontonummer', 'kontonr.', 'konto', 'saksnr.', 'saksnummer', 'sak', 'ref.', 'referanse', 'arkivnr.', 'journalnr.',
    'dok.nr.', 'fødselsnummer', 'personnummer', 'ISBN', 'ISSN', 'ISIN', 'LEI', 'LEI-kode', 'IBAN', 'KID',
    'KID-nummer', 'Vipps', 'Vippsnummer', 'fax', 'telefaks', 'faks', 'postnummer', 'postboks', 'gnr.', 'bnr.', 'gnr',
    'bnr', 'Prop.', 'Meld. St.', 'NOU', 'nr.', 'nummer', 'nr', 'id', 'DOI', 'møte-ID', 'Meeting-ID', 'passord',
    'ordrenr.', 'varenr.', 'artikkelnr.', 'EAN', 'GTIN', 'medlemsnummer', 'kundenummer', 'regnr.', 'HPR-nummer',
    'batchnummer'
  ],
  credits: [
    'Foto', 'Fotograf', 'Foto av', 'Fotokreditering', 'Fotokred', 'Bilde', 'Bildet', 'Bildetekst', 'Bildekreditering',
    'Kreditering', 'Illustrasjon', 'Illustrasjoner', 'Illustrasjonsfoto', 'Illustrasjonsbilde', 'Grafikk', 'Tegning',
    'Pressebilde', 'Pressefoto', 'Arkivfoto', 'Arkivbilde', 'Privat foto', 'Kart', 'Visualisering', 'Skisse', 'Film',
    'Video', 'Credit', 'Photo', 'Fotomontasje', 'På bildet', '©'
  ],
  captions: [
    'Bildetekst', 'Bildetekster', 'Bilde', 'Bildet', 'På bildet', 'Bildet viser', 'Figurtekst', 'Bildebeskrivelse',
    'Arkivbilde', 'Pressebilde', 'Bilder', 'Tekst til bilde'
  ],
  calls: {
    verbs: [
      'les', 'se', 'last', 'hent', 'finn', 'meld', 'kjøp', 'bestill', 'hør', 'følg', 'klikk', 'besøk', 'gå', 'få', 'lytt', 'registrer', 'delta',
      'book', 'akkrediter', 'søk', 'utforsk'
    ],
    here: ['her', 'på lenken', 'via lenken', 'via denne lenken', 'på siden']
  },
  summaries: [
    'Sammendrag', 'Ingress', 'Resymé', 'Oppsummering', 'Kort sammendrag', 'Kort oppsummert', 'Innledning',
    'Stikktittel', 'Undertittel'
  ],
  eventLabels: {
    when: [
      'Tid', 'Tidspunkt', 'Når', 'Dato', 'Dato og tid', 'Tid og dato', 'Dag', 'Klokken', 'Start', 'Starttid',
      'Tid og sted', 'Når og hvor', 'Periode', 'Åpningstid', 'Premiere', 'Dato og klokkeslett', 'Klokkeslett'
    ],
    where: [
      'Sted', 'Hvor', 'Adresse', 'Oppmøtested', 'Oppmøte', 'Lokale', 'Møtested', 'Sal', 'Scene', 'Møterom', 'Venue',
      'Besøksadresse'
    ],
    name: ['Hva', 'Arrangement', 'Tema', 'Tittel', 'Emne', 'Hva skjer', 'Aktivitet', 'Anledning', 'Hendelse']
  },
  happenings: [
    'turné', 'turneen', 'turneplan', 'spilledatoer',
    'pressekonferanse', 'pressekonferansen', 'pressetreff', 'pressetreffet', 'pressebrif', 'pressebrifing',
    'pressemøte', 'pressemøtet', 'pressevisning', 'pressefrokost', 'pressetur', 'brifing', 'møte', 'møtet',
    'folkemøte', 'folkemøtet', 'informasjonsmøte', 'dialogmøte', 'innspillsmøte', 'frokostmøte', 'høring', 'høringen',
    'seminar', 'seminaret', 'frokostseminar', 'webinar', 'webinaret', 'konferanse', 'konferansen', 'workshop',
    'verksted', 'kurs', 'kurset', 'foredrag', 'foredraget', 'forelesning', 'debatt', 'debatten', 'paneldebatt',
    'panelsamtale', 'samtale', 'fagdag', 'fagdagen', 'temadag', 'åpning', 'åpningen', 'vernissasje', 'premiere',
    'premieren', 'urpremiere', 'norgespremiere', 'verdenspremiere', 'lansering', 'lanseringen', 'boklansering',
    'mottakelse', 'mottagelse', 'utstilling', 'utstillingen', 'utstillingsåpning', 'konsert', 'konserten',
    'forestilling', 'forestillingen', 'festival', 'festivalen', 'festspill', 'messe', 'messen', 'marked', 'markedet',
    'julemarked', 'generalforsamling', 'generalforsamlingen', 'årsmøte', 'årsmøtet', 'landsmøte', 'landsmøtet',
    'kongress', 'kongressen', 'demonstrasjon', 'demonstrasjonen', 'markering', 'markeringen', 'minnemarkering',
    'minnestund', 'seremoni', 'seremonien', 'prisutdeling', 'prisutdelingen', 'utdeling', 'galla', 'omvisning',
    'omvisningen', 'byvandring', 'vandring', 'besøk', 'besøket', 'kamp', 'kampen', 'turnering', 'turneringen',
    'mesterskap', 'nm', 'stevne', 'stevnet', 'løp', 'løpet', 'ritt', 'renn', 'åpen dag', 'åpent hus', 'byggestart',
    'første spadetak', 'spadetak', 'kranselag', 'snorklipping', 'gudstjeneste', 'gudstjenesten', 'bispevigsling',
    'kulturnatt', 'toppmøte', 'toppmøtet', 'telefonkonferanse', 'direktesending', 'strømming', 'symposium',
    'disputas', 'disputasen', 'prøveforelesning', 'jubileum', 'jubileet', 'jubileumsfest', 'fest', 'festen',
    'auksjon', 'auksjonen', 'arrangement', 'arrangementet', 'feiring', 'feiringen', 'loppemarked', 'filmvisning',
    'opplesning', 'signering', 'boksignering', 'hackathon', 'kapitalmarkedsdag', 'kvartalspresentasjon',
    'resultatpresentasjon', 'presentasjon', 'presentasjonen', 'karrieredag', 'utdanningsmesse', 'parade', 'tog',
    'innsamlingsaksjon', 'dugnad', 'dugnaden', 'arendalsuka', 'finale', 'finalen', 'kick-off', 'dåp', 'skipsdåp',
    'avduking', 'avdukingen'
  ],
  inviting: [
    'inviterer', 'inviterer til', 'inviteres', 'inviteres til', 'er invitert', 'ønsker velkommen', 'velkommen til',
    'velkommen', 'finner sted', 'fant sted', 'arrangeres', 'arrangerer', 'avholdes', 'avholder', 'holdes', 'holder',
    'blir holdt', 'innkaller til', 'kaller inn til', 'åpner', 'åpnes', 'går av stabelen', 'åpner dørene',
    'presenterer', 'presenteres', 'møt opp', 'kom og', 'delta på', 'delta', 'påmelding', 'meld deg på',
    'gratis inngang', 'gratis adgang', 'fri entré', 'inngang', 'alle er velkomne', 'pressen er velkommen',
    'media er velkommen', 'pressen er invitert', 'er velkommen', 'er velkomne', 'har premiere', 'feirer', 'feires',
    'markerer', 'markeres', 'foregår', 'sendes direkte', 'strømmes', 'kan følges', 'følg med', 'møtes', 'samles',
    'starter', 'begynner', 'gjester', 'vises', 'spilles', 'spiller', 'er vert for', 'hold av datoen',
    'sett av datoen', 'deles ut', 'lanseres', 'lanserer', 'avdukes', 'blir stedt', 'legger frem', 'legger fram', 'legges frem', 'legges fram', 'avvikles', 'avgjøres', 'kåres'
  ],
  deadlines: [
    'senest', 'frist', 'fristen', 'påmeldingsfrist', 'søknadsfrist', 'svarfrist', 'høringsfrist', 'påmelding',
    'meld deg på', 's.u.', 'svar utbes', 'innen', 'ikke senere enn', 'siste frist', 'deadline', 'trer i kraft',
    'gjelder fra', 'gjelder til', 'med virkning fra', 'tiltrer', 'fratrer', 'starter i jobben', 'i butikkene',
    'billettsalg', 'billettsalget', 'billettslipp', 'i salg fra', 'søknad', 'søke', 'i perioden', 'fra og med',
    'til og med'
  ],
  notices: [
    'tilbakekalte produkter', 'kok vannet', 'kok drikkevannet', 'driftsmeldinger',
    'bålforbud', 'totalforbud mot', 'vanningsforbud', 'vanningsrestriksjoner', 'badeforbud', 'søker vitner', 'ønsker tips', 'ber om tips', 'ber om vitner', 'døgnrapport', 'døgnrapporten', 'rettelse', 'korrigering', 'presisering', 'tilbakekaller', 'tilbakekalling',
    'tilbakekalles', 'tilbakekalt', 'trekker tilbake', 'driftsforstyrrelse', 'driftsforstyrrelser', 'driftsmelding',
    'driftsstatus', 'strømbrudd', 'strømstans', 'vannavstenging', 'vannlekkasje', 'kokevarsel', 'kokepåbud',
    'vegarbeid', 'veiarbeid', 'stengt', 'stenges', 'omkjøring', 'trafikkmelding', 'trafikkinformasjon',
    'endrede åpningstider', 'åpningstider i', 'avlyst', 'avlyses', 'utsatt', 'utsettes', 'flyttes til',
    'etterlysning', 'etterlyst', 'regelendringer', 'regelendring', 'nye regler for', 'advarer mot',
    'planlagt vedlikehold', 'servicemelding', 'omsetningsforbud', 'farevarsel', 'nattens hendelser'
  ],
  police: {
    names: ['politi', 'politiet', 'politidistrikt'],
    appeals: [
      '02800', 'at vitner', 'kontakt med vitner', 'vitner som', 'vitner til', 'kontakte politiet', 'kontakt politiet', 'tips politiet', 'søker vitner',
      'har sett noe', 'ønsker tips', 'ber om tips', 'etterlyser'
    ]
  },
  showing: {
    verbs: ['viser', 'framgår', 'fremgår', 'går det fram', 'går det frem', 'konkluderer', 'avslører', 'dokumenterer', 'peker på', 'slår fast'],
    findings: [
      'rapport', 'rapporten', 'årsrapport', 'undersøkelse', 'undersøkelsen', 'analyse', 'analysen', 'kartlegging', 'kartleggingen', 'statistikk', 'statistikken',
      'oversikt', 'tall fra', 'nye tall', 'evaluering', 'evalueringen', 'måling', 'målingen', 'barometer', 'barometeret', 'indeks', 'notat', 'studie',
      'prognose', 'prognosen', 'utredning', 'utredningen'
    ],
    demands: [
      'krever', 'krev', 'vil ha', 'skal', 'bør', 'foreslår', 'oppfordrer', 'advarer', 'kritiserer', 'stopp', 'nei til', 'ja til', 'gi', 'la', 'svikter',
      'glemmer', 'protesterer', 'må', 'frykter', 'etterlyser', 'ønsker', 'støtter', 'vinner', 'åpner', 'bekymret'
    ]
  },
  governments: [
    'regjeringen har besluttet', 'regjeringen har i dag besluttet', 'regjeringen har utnevnt', 'regjeringen har i dag utnevnt',
    'regjeringen utnevner', 'regjeringen utnevnte', 'regjeringen har oppnevnt', 'regjeringen har i dag oppnevnt', 'regjeringen oppnevner',
    'regjeringen oppnevnte', 'Kongen i statsråd har', 'Kongen i statsråd utnevnte'
  ],
  describing: [
    'er en', 'er et', 'er den', 'er det', 'er Norges', 'er Nordens', 'er landets', 'er Europas', 'er verdens',
    'er blant', 'er norsk', 'er fagforbundet', 'er hovedorganisasjonen', 'er interesseorganisasjonen',
    'er bransjeorganisasjonen', 'ble grunnlagt', 'ble stiftet', 'ble etablert', 'ble opprettet', 'er grunnlagt',
    'er etablert', 'har siden', 'har hovedkontor', 'har sitt hovedkontor', 'har ca.', 'har om lag', 'har mer enn',
    'har over', 'har rundt', 'representerer', 'organiserer', 'arbeider for', 'arbeider med', 'jobber for',
    'jobber med', 'utvikler', 'produserer', 'leverer', 'driver', 'samler', 'tilbyr', 'eier', 'eies av', 'består av',
    'har ansvar for', 'forvalter', 'formidler', 'hjelper', 'støtter', 'utdanner', 'forsker', 'gir ut'
  ],
  placeLinks: ['i', 'på', 'ved', 'hos', 'fra', 'til'],
  abbreviations: [
    'adm.', 'adm.dir.', 'adr.', 'alm.', 'ang.', 'apr.', 'art.', 'aug.', 'avd.', 'bl.a.', 'bl. a.', 'ca.', 'cand.',
    'cand.philol.', 'cand.mag.', 'cand.med.', 'cand.jur.', 'cand.polit.', 'cand.scient.', 'd.', 'd.d.', 'd.v.s.',
    'des.', 'dir.', 'dr.', 'dr.philos.', 'dr.med.', 'dr.scient.', 'dvs.', 'd.å.', 'e.Kr.', 'ekskl.', 'eks.', 'et.',
    'etg.', 'ev.', 'evt.', 'f.', 'f.eks.', 'f. eks.', 'f.Kr.', 'f.o.m.', 'feb.', 'febr.', 'ff.', 'fig.', 'flg.',
    'forts.', 'fre.', 'fhv.', 'hr.', 'ifm.', 'ift.', 'iflg.', 'iht.', 'inkl.', 'int.', 'jan.', 'jf.', 'jfr.', 'jr.',
    'jur.', 'kap.', 'kgl.', 'kl.', 'kv.', 'lok.', 'lør.', 'm.a.o.', 'maks.', 'man.', 'md.', 'mht.', 'mill.', 'milj.',
    'min.', 'mnd.', 'mob.', 'mrd.', 'mva.', 'mvh.', 'nov.', 'nr.', 'obs.', 'okt.', 'ons.', 'oppr.', 'org.', 'org.nr.',
    'p.', 'pga.', 'p.g.a.', 'ph.d.', 'pkt.', 'pr.', 'prof.', 'red.', 'ref.', 'resp.', 's.', 'sek.', 'sen.', 'sep.',
    'sept.', 'siv.ing.', 'siv.øk.', 'skr.', 'st.', 'stk.', 'str.', 'stud.', 'søn.', 's.k.', 't.o.m.', 't.d.', 'tel.',
    'tidl.', 'tir.', 'tirs.', 'tlf.', 'tor.', 'tors.', 'ty.', 'utg.', 'vedr.', 'vha.', 'vol.', 'vs.', 'årg.', 'årh.',
    'Meld.', 'Prop.', 'gnr.', 'bnr.', 'fvt.', 'nåv.', 'spes.', 'univ.', 'vit.'
  ],
  closingAbbreviations: [
    'osv.', 'ofl.', 'o.fl.', 'm.m.', 'm.fl.', 'mfl.', 'mm.', 'o.a.', 'o.l.', 'e.l.', 'mv.', 'm.v.', 'etc.', 'pst.',
    'o.s.v.', 'm. m.', 'm. fl.', 'd.y.', 'd.e.'
  ],
  telling: {
    words: [
      'av', 'ikke', 'og', 'ble', 'blir', 'sier', 'etter', 'mellom', 'bare', 'nå', 'barn', 'arbeid', 'samfunn', 'selv',
      'pressemelding', 'mer', 'nye', 'hva', 'hvordan', 'hvorfor', 'noe', 'noen', 'mye', 'også', 'fordi', 'skal',
      'kan', 'vil', 'være', 'gjøre', 'deres', 'våre', 'hvor', 'uten', 'mot', 'inntil', 'første', 'gjennom', 'måte',
      'uke', 'år', 'prosent', 'til', 'jeg', 'deg', 'meg', 'seg', 'hun', 'ytterligere', 'informasjon', 'opplysninger',
      'denne', 'dette', 'får', 'går', 'står', 'skjer', 'skjedde', 'derfor', 'ennå', 'allerede', 'samt', 'hver',
      'både', 'flere', 'flest', 'løsning', 'utvikling', 'virksomhet', 'uttaler', 'bør', 'innen', 'tilbake', 'gi',
      'gir', 'ta', 'tar', 'sette', 'hjelp', 'mennesker', 'opplyser', 'undersøkelse', 'utdanning', 'regjeringen',
      'igjen', 'snart', 'hvilke', 'fra', 'med', 'mens', 'veldig', 'gjør', 'gjelder', 'sammen', 'kontakt', 'ifølge',
      'fortsatt', 'dersom', 'siste', 'neste', 'mulig',
      'å', 'slik', 'uker', 'vei', 'veier', 'stengt', 'selge', 'vurderer', 'færre', 'røyker', 'røyke', 'stilling',
      'stillingen', 'verken', 'lenger', 'hadde', 'vært', 'henne', 'ham', 'antall', 'antallet', 'økt', 'blitt',
      'kjøpe', 'kjøper', 'innbyggere', 'innbyggerne', 'ansatte', 'havn', 'havnen', 'barna', 'åpner', 'stenges', 'gjøres'
    ],
    endings: [
      'het', 'heten', 'else', 'elsen', 'ene', 'ende', 'skap', 'lig', 'lige', 'sjon', 'sjonen', 'ighet', 'ert', 'ing',
      'ingen', 'inger', 'tet'
    ],
    letters: 'æøå'
  },
  addressWords: [
    'gate', 'gata', 'gaten', 'vei', 'veien', 'veg', 'vegen', 'plass', 'plassen', 'torg', 'torget', 'allé', 'alleen',
    'brygge', 'brygga', 'bryggen', 'kai', 'kaia', 'bakke', 'bakken', 'stien', 'sti', 'terrasse', 'parken', 'park',
    'løkka', 'smau', 'smauet', 'tverrgate', 'strandgata', 'storgata', 'sving', 'svingen', 'haug', 'haugen', 'ring',
    'ringvei', 'ringveien', 'Postboks', 'Boks', 'P.b.', 'c/o', 'att.', 'etg.', 'etasje', 'inngang', 'oppgang', 'bygg',
    'Norge', 'Norway', 'NO', 'N', 'Pb.', 'Besøksadresse', 'Postadresse', 'rom', 'sal', 'havna', 'havnen', 'dokka',
    'gård'
  ],
  regulatory: [
    'Denne opplysningen er informasjonspliktig',
    'Denne opplysningen er informasjonspliktig etter verdipapirhandelloven',
    'Denne informasjonen er informasjonspliktig', 'Denne informasjonen anses å være innsideinformasjon',
    'Denne informasjonen er innsideinformasjon', 'Denne meldingen inneholder innsideinformasjon',
    'Denne børsmeldingen', 'Denne børsmeldingen ble offentliggjort av', 'Meldingen ble offentliggjort av',
    'Denne meldingen ble offentliggjort av', 'Denne meldingen er informasjonspliktig', 'Oslo Børs',
    'Euronext Growth Oslo', 'Euronext Expand', 'Informasjonen er offentliggjort i henhold til',
    'Informasjonen er informasjonspliktig', 'I henhold til verdipapirhandelloven',
    'I henhold til markedsmisbruksforordningen', 'Meldepliktig handel', 'Innkalling til ordinær generalforsamling',
    'Innkalling til ekstraordinær generalforsamling', 'Fremtidsrettede utsagn',
    'Denne meldingen inneholder fremtidsrettede utsagn', 'Ikke for distribusjon', 'Viktig informasjon',
    'Investor Relations', 'LEI-kode'
  ],
  slugLetters: {æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o', ü: 'u'},
  country: 'NO',
  zone: 'Europe/Oslo',
  marks: ['«»', '‘’']
}
