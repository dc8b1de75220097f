import type {Calendar, Reading} from '../reading.ts'
import {furniture, mail} from './furniture.ts'
import {disclaimers, kinds, sections} from './headings.ts'
import {
  accordingTo, companyForms, conjunctions, contacting, continuing, firstPerson, organisationWords, particles, pronouns, registering, roleLinks, roleAdjectives, roleOpeners, roles, saying
} from './people.ts'
import {phrases} from './phrases.ts'

const calendar: Calendar = {
  months: [
    ['januar', 'jan.', 'jan'],
    ['februar', 'feb.', 'feb', 'febr.'],
    ['marts', 'mar.', 'mar'],
    ['april', 'apr.', 'apr'],
    ['maj'],
    ['juni', 'jun.', 'jun'],
    ['juli', 'jul.', 'jul'],
    ['august', 'aug.', 'aug'],
    ['september', 'sep.', 'sept.', 'sep', 'sept'],
    ['oktober', 'okt.', 'okt'],
    ['november', 'nov.', 'nov'],
    ['december', 'dec.', 'dec']
  ],
  // A bare `man` is the pronoun and stays out.
  weekdays: [
    ['mandag', 'man.', 'mandagen'],
    ['tirsdag', 'tirs.', 'tir.', 'tirs', 'tir', 'tirsdagen'],
    ['onsdag', 'ons.', 'ons', 'onsdagen'],
    ['torsdag', 'tors.', 'tor.', 'tors', 'torsdagen'],
    ['fredag', 'fre.', 'fre', 'fredagen'],
    ['lørdag', 'lør.', 'lør', 'lørdagen'],
    ['søndag', 'søn.', 'søn', 'søndagen']
  ],
  dayWords: ['den', 'd.', 'd', 'på', 'fra den'],
  dayStop: true,
  clockWords: ['kl.', 'kl', 'klokken', 'klokka'],
  until: ['til', 'til og med', 'til kl.', 't.o.m.', 'indtil'],
  from: ['fra', 'mellem', 'i tidsrummet'],
  and: ['og'],
  sameDay: ['samme dag', 'samme aften'],
  relative: {
    'i dag': 0, 'idag': 0, 'i aften': 0, 'i formiddag': 0, 'i eftermiddag': 0, 'i morges': 0, 'til formiddag': 0, 'i nat': 0, 'dags dato': 0, 'd.d.': 0,
    'i går': -1, 'igår': -1, 'i går aftes': -1, 'i forgårs': -2, 'i morgen': 1, 'imorgen': 1, 'i morgen tidlig': 1, 'i overmorgen': 2
  },
  write: {
    date: '{weekday} den {day}. {month} {year}',
    time: 'kl. {hour}.{minute}',
    dateTime: '{weekday} den {day}. {month} {year} kl. {hour}.{minute}',
    range: '{from} til {until}'
  }
}

/** How releases are written in Danish. */
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
  bodies: ['bestyrelsen', 'bestyrelse', 'hovedbestyrelsen', 'hovedbestyrelse', 'landsbestyrelsen', 'forretningsudvalget', 'kongressen', 'kongres', 'landsmødet', 'landsmøde', 'generalforsamlingen', 'generalforsamling', 'årsmødet', 'årsmøde', 'repræsentantskabet', 'repræsentantskab', 'ledelsen'],
  adopting: ['vedtaget', 'enstemmigt vedtaget', 'godkendt', 'udsendt fra'],
  disclosureLaws: ['markedsmisbrugsforordningen', 'markedsmisbrugsforordning', 'forordning (EU) nr. 596/2014', '(MAR)'],
  disclosureDuties: ['intern viden', 'offentliggøre', 'offentliggørelse', 'offentliggjort', 'forpligtet'],
  firstPerson,
  thus: ['sådan', 'således'],
  subjects: {words: ['det', 'der', 'man', 'de'], that: ['at']},
  roleOpeners,
  roleAdjectives,
  conjunctions,
  customerServices: ['kundeservice', 'kundecenter', 'kundecentret', 'kundetelefonen', 'forbrugerservice', 'borgerservice', 'billetkontoret', 'hovednummeret', 'omstillingen'],
  contacting,
  registering,
  calendar,
  phoneLabels: [
    'tlf.', 'tlf', 'telefon', 'telefonnummer', 'tel.', 'tel', 'mobil', 'mobiltelefon', 'mobilnummer', 'mob.', 'mob',
    'mobilnr.', 'tlf.nr.', 'tlf. nr.', 'telefonnr.', 'direkte', 'direkte tlf.', 'direkte telefon', 'direkte nummer',
    'dir.', 't', 'm', 't.', 'm.', 'på tlf.', 'på telefon', 'på mobil', 'ring', 'ring til', 'pressevagt',
    'pressetelefon', 'pressevagten', 'pressetelefonen', 'hovednummer', 'omstilling', 'omstillingen', 'sms',
    'arbejdstelefon', 'privat', 'træffes på', 'træffes', 'kan kontaktes på', 'kontaktes på', 'kan nås på', 'kan fanges på', 'kan træffes på', 'phone', 'ph.', 'mobile', 'cell',
    'lokal', 'lok.', '☎', '📞', '📱'
  ],
  emailLabels: [
    'e-mail', 'email', 'e-mailadresse', 'mail', 'mailadresse', 'e', 'e.', 'e-post', 'på mail', 'på e-mail',
    'skriv til', 'mail til', 'send en mail til', '✉', '📧'
  ],
  atSigns: ['snabel-a', 'snabela', 'snabel a', 'at', 'krøllet a', 'krøl-a', 'krøllalfa', 'krølle-a', 'alfa'],
  dotSigns: ['punktum', 'prik', 'dot', 'punkt'],
  otherNumbers: [
    'CVR', 'CVR-nr.', 'CVR-nr', 'CVR nr.', 'CVR-nummer', 'CVR nr', 'SE-nr.', 'SE-nummer', 'P-nr.', 'P-nummer', 'EAN',
    'EAN-nr.', 'EAN-nummer', 'GLN', 'GLN-nr.', 'sagsnr.', 'sagsnummer', 'sag nr.', 'j.nr.', 'journalnr.',
    'journalnummer', 'dok.nr.', 'dokumentnr.', 'id', 'id-nr.', 'ISBN', 'ISSN', 'ISIN', 'LEI', 'LEI-kode', 'konto',
    'kontonr.', 'kontonummer', 'reg.nr.', 'reg. nr.', 'reg.', 'IBAN', 'MobilePay', 'Mobilepay-nr.', 'postnr.', 'fax',
    'telefax', 'fax.', 'ordrenr.', 'varenr.', 'nr.', 'nummer', 'matr.nr.', 'bestillingsnr.', 'lb.nr.', 'lov nr.',
    'bekendtgørelse nr.', 'fondskode', 'CPR', 'CPR-nr.', 'medlemsnr.', 'DOI', 'meeting-ID', 'mødekode', 'adgangskode',
    'pinkode', 'autorisationsnr.', 'VAT', 'moms-nr.',
    'Batchnr.', 'Batchnummer', 'Partinr.', 'Partinummer', 'Lotnr.', 'Lotnummer', 'Artikelnr.', 'Artikelnummer', 'Modelnr.', 'Modelnummer', 'Serienr.', 'Serienummer', 'Typenr.', 'Typenummer', 'Kundenr.', 'Kundenummer', 'Licensnr.', 'Licensnummer', 'Registreringsnr.', 'Registreringsnummer', 'Projektnr.', 'Projektnummer', 'Udbudsnr.', 'Udbudsnummer', 'Referencenr.', 'Referencenummer', 'Løbenr.', 'Løbenummer', 'Fakturanr.', 'Fakturanummer', 'Bookingnr.', 'Bookingnummer', 'Tilladelsesnr.', 'Tilladelsesnummer', 'Annoncenr.', 'Annoncenummer', 'Opslagsnr.', 'Opslagsnummer', 'Jobnr.', 'Jobnummer', 'Batch', 'Lot', 'Stregkode', 'Art.nr.', 'Ref.nr.', 'Ref.', 'Giro', 'Girokort', 'FI-kort', 'Selskabsmeddelelse nr.', 'Bankkonto', 'Mobilepay nr.', 'MobilePay-box', 'Box'
  ],
  credits: [
    'Foto', 'Fotos', 'Fotograf', 'Foto af', 'Fotokredit', 'Fotokreditering', 'Fotokred.', 'Kreditering', 'Kredit',
    'Billedtekst', 'Billede', 'Billedet', 'Billedkreditering', 'Illustration', 'Illustrationer', 'Grafik', 'Tegning',
    'Billedkilde', 'Pressefoto', 'PR-foto', 'Arkivfoto', 'Modelfoto', 'Privatfoto', 'Visualisering', 'Rendering',
    'Video', 'Fotocredit', 'Photo', 'Credit', 'Genrefoto', 'Billedforklaring', 'På billedet', '©', 'Kilde'
  ],
  captions: [
    'Billedtekst', 'Billedtekster', 'Fototekst', 'Billede', 'Billedet', 'Billedforklaring', 'På billedet', 'På fotoet', 'Foto viser', 'Figurtekst',
    'Tekst til billede', 'Billedbeskrivelse', 'Billeder', 'Arkivbillede', 'Pressebillede'
  ],
  calls: {
    verbs: [
      'læs', 'se', 'hent', 'download', 'find', 'tilmeld', 'køb', 'bestil', 'hør', 'følg', 'klik', 'besøg', 'gå', 'få', 'lyt', 'meld', 'deltag',
      'book', 'registrer', 'akkreditér', 'akkrediter', 'udforsk', 'stream', 'prøv'
    ],
    here: ['her', 'på linket', 'via linket', 'via dette link', 'på dette link', 'på siden']
  },
  summaries: ['Resumé', 'Resume', 'Manchet', 'Sammenfatning', 'Sammendrag', 'Underrubrik', 'Kort resumé', 'Indledning', 'Kort sagt', 'Teaser'],
  eventLabels: {
    when: [
      'Hvornår', 'Tid', 'Tidspunkt', 'Dato', 'Dato og tid', 'Tid og dato', 'Dag', 'Dato og tidspunkt', 'Klokken',
      'Dag og tid', 'Starttidspunkt', 'Start', 'Når', 'Tid og sted', 'Hvornår og hvor', 'Tidspunkt og sted',
      'Periode', 'Åbningstid', 'Premiere', 'Fernisering'
    ],
    where: [
      'Hvor', 'Sted', 'Adresse', 'Mødested', 'Lokation', 'Lokale', 'Hvor?', 'Mødelokale', 'Scene', 'Sal', 'Rum',
      'Venue', 'Beliggenhed', 'Mødes'
    ],
    name: [
      'Hvad', 'Arrangement', 'Begivenhed', 'Emne', 'Titel', 'Hvad sker der', 'Anledning', 'Event', 'Tema',
      'Aktivitet'
    ]
  },
  happenings: [
    'turné', 'turnéen', 'turnéplan', 'spilledatoer',
    'pressemøde', 'pressemødet', 'pressekonference', 'pressekonferencen', 'pressebriefing', 'pressefremvisning',
    'presserundvisning', 'pressevisning', 'briefing', 'doorstep', 'møde', 'mødet', 'borgermøde', 'borgermødet',
    'dialogmøde', 'informationsmøde', 'høring', 'høringen', 'seminar', 'seminaret', 'webinar', 'webinaret',
    'konference', 'konferencen', 'workshop', 'workshoppen', 'kursus', 'foredrag', 'foredraget', 'debat', 'debatten',
    'debatmøde', 'paneldebat', 'temadag', 'temadagen', 'temamøde', 'åbning', 'åbningen', 'indvielse', 'indvielsen',
    'fernisering', 'ferniseringen', 'premiere', 'premieren', 'reception', 'receptionen', 'udstilling', 'udstillingen',
    'særudstilling', 'koncert', 'koncerten', 'forestilling', 'forestillingen', 'festival', 'festivalen', 'messe',
    'messen', 'marked', 'markedet', 'julemarked', 'generalforsamling', 'generalforsamlingen', 'kongres', 'kongressen',
    'landsmøde', 'landsmødet', 'årsmøde', 'årsmødet', 'demonstration', 'demonstrationen', 'march', 'markering',
    'markeringen', 'mindehøjtidelighed', 'rundvisning', 'rundvisningen', 'omvisning', 'besøg', 'besøget', 'kamp',
    'kampen', 'turnering', 'turneringen', 'stævne', 'stævnet', 'løb', 'løbet', 'åbent hus', 'åbent hus-arrangement',
    'rejsegilde', 'rejsegildet', 'spadestik', 'første spadestik', 'standerhejsning', 'standerstrygning', 'standerhejsningen', 'standerstrygningen', 'lancering', 'lanceringen', 'uddeling',
    'prisoverrækkelse', 'prisoverrækkelsen', 'overrækkelse', 'gudstjeneste', 'gudstjenesten', 'kirkenat', 'kulturnat',
    'kulturnatten', 'topmøde', 'topmødet', 'samråd', 'telekonference', 'telefonkonference', 'livestream', 'symposium',
    'forelæsning', 'forelæsningen', 'tiltrædelsesforelæsning', 'ph.d.-forsvar', 'forsvar', 'oplæg', 'vandring',
    'byvandring', 'høstfest', 'sommerfest', 'jubilæum', 'jubilæet', 'jubilæumsfest', 'fest', 'festen', 'gallafest',
    'auktion', 'auktionen', 'arrangement', 'arrangementet', 'event', 'eventet', 'begivenhed', 'begivenheden',
    'fejring', 'fejringen', 'folkemøde', 'folkemødet', 'morgenmøde', 'morgenmad', 'frokostmøde', 'gå-hjem-møde',
    'fyraftensmøde', 'netværksmøde', 'loppemarked', 'filmvisning', 'boglancering', 'bogreception', 'oplæsning',
    'signering', 'hackathon', 'kapitalmarkedsdag', 'regnskabspræsentation', 'investorpræsentation', 'kick-off',
    'karrieredag', 'jobmesse', 'uddannelsesmesse', 'fødselsdag', 'parade', 'optog', 'indsamling', 'landsindsamling',
    'cykelløb', 'motionsløb', 'markedsdag', 'dyrskue', 'festuge', 'festugen', 'kirkekoncert', 'vernissage',
    'hjemmekamp', 'udekamp', 'opgør', 'opgøret', 'kampstart', 'danmarkspremiere', 'verdenspremiere', 'urpremiere', 'finale', 'finalen'
  ],
  inviting: [
    'inviterer', 'inviterer til', 'inviteres', 'er inviteret', 'inviteret', 'indbyder', 'indbydes', 'indbyder til',
    'indkalder til', 'indkaldes', 'døbes', 'byder velkommen', 'velkommen til', 'velkommen', 'finder sted', 'fandt sted',
    'afholdes', 'afholder', 'holdes', 'holder', 'bliver holdt', 'åbner', 'åbnes', 'indvies', 'indvier',
    'løber af stablen', 'arrangerer', 'arrangeres', 'præsenterer', 'slår dørene op', 'slår dørene op for',
    'åbner dørene', 'mød op', 'kom og', 'deltag i', 'deltag', 'tilmelding', 'tilmeld dig', 'tilmeld jer', 'adgang',
    'gratis adgang', 'fri adgang', 'alle er velkomne', 'pressen er velkommen', 'pressen er velkommen til at',
    'pressen er inviteret', 'er velkommen', 'er velkomne', 'har premiere', 'fejrer', 'fejres', 'markerer', 'markeres',
    'foregår', 'sendes live', 'streames', 'livestreames', 'kan følges', 'følg med', 'mødes', 'samles', 'starter',
    'begynder', 'gæster', 'kan opleves', 'kan ses', 'sæt kryds i kalenderen', 'ferniseres', 'lanceres', 'er vært for',
    'bliver indviet', 'bliver åbnet', 'bliver afholdt', 'bliver markeret', 'bliver fejret', 'bliver overrakt', 'bliver uddelt',
    'bliver vist', 'afsløres', 'bliver afsløret',
    'gentages', 'bydes der på', 'spilles', 'spiller', 'vises', 'møder', 'uddeles', 'overrækkes', 'afgøres', 'afvikles', 'kåres', 'skydes i gang'
  ],
  placeLinks: ['i', 'på', 'ved', 'hos', 'fra', 'til'],
  deadlines: [
    'strejke', 'strejken', 'strejker', 'lockout', 'lockouten', 'blokade', 'blokaden', 'overarbejdsblokade', 'konfliktvarsel', 'strejkevarsel',
    'senest', 'frist', 'fristen', 'tilmeldingsfrist', 'ansøgningsfrist', 'svarfrist', 'tilmelding', 'tilmeld', 's.u.', 'svar udbedes', 'inden',
    'ikke senere end', 'sidste frist', 'deadline', 'træder i kraft', 'gælder fra', 'gælder til', 'med virkning fra', 'tiltræder', 'åbner igen', 'genåbner', 'fratræder',
    'kan købes fra', 'i handlen', 'i butikkerne', 'billetsalg', 'billetsalget', 'salget åbner', 'ansøgning', 'ansøge', 'høringsfrist', 'i perioden'
  ],
  notices: [
    'afbrændingsforbud', 'vandingsforbud', 'badeforbud', 'forbud mod åben ild', 'søger vidner', 'efterlyser vidner', 'vidner søges', 'vidner efterlyses', 'døgnrapport', 'døgnrapporten', 'døgnrapporter', 'rettelse', 'berigtigelse', 'præcisering', 'tilbagekalder', 'tilbagekaldelse', 'tilbagekaldes', 'tilbagekaldt',
    'driftsforstyrrelse', 'driftsforstyrrelser', 'driftsstatus', 'driftsinformation', 'strømafbrydelse', 'strømafbrydelser', 'vandafbrydelse', 'lukket for vandet',
    'kogeanbefaling', 'vejarbejde', 'vejspærring', 'spærres', 'spærret', 'omkørsel', 'trafikinformation', 'trafikmelding', 'ændrede åbningstider', 'ændrede køreplaner',
    'åbningstider i', 'lukkedage', 'holder lukket', 'aflyst', 'aflyses', 'udsat', 'udsættes', 'flyttes til', 'efterlysning', 'efterlyses', 'regelændringer', 'regelændring',
    'nye regler for', 'varsel', 'varsling', 'advarsel mod', 'planlagt vedligehold', 'servicemeddelelse', 'driftsmeddelelse',
    'omlægges', 'omlægges i', 'omlagt', 'kører ad en anden rute', 'sporarbejde', 'togbusser', 'begrænset fremkommelighed', 'nedsat fremkommelighed',
    'afspærring', 'afspærres', 'vandet lukkes', 'lukkes for vandet', 'lukkes for strømmen', 'tilbagetrækker', 'trækker tilbage',
    'tilbagekaldte produkter', 'tilbagekaldelser', 'kog vandet', 'kog drikkevandet', 'driftsmeddelelser'
  ],
  showing: {
    verbs: ['viser', 'fremgår', 'konkluderer', 'afslører', 'dokumenterer', 'peger på', 'fastslår', 'slår fast'],
    findings: [
      'rapport', 'rapporten', 'årsrapport', 'undersøgelse', 'undersøgelsen', 'analyse', 'analysen', 'kortlægning', 'kortlægningen', 'statistik',
      'statistikken', 'opgørelse', 'opgørelsen', 'tal fra', 'nye tal', 'evaluering', 'evalueringen', 'redegørelse', 'redegørelsen', 'måling', 'målingen',
      'barometer', 'barometeret', 'indeks', 'notat', 'notatet', 'publikation', 'studie', 'prognose', 'prognosen', 'index'
    ],
    demands: [
      'kræver', 'kræv', 'vil have', 'skal', 'bør', 'foreslår', 'opfordrer', 'advarer', 'kritiserer', 'stop', 'nej til', 'ja til', 'giv', 'lad', 'svigter',
      'glemmer', 'protesterer', 'må', 'frygter', 'efterlyser', 'ønsker', 'støtter', 'vinder', 'åbner', 'bange'
    ]
  },
  police: {
    names: ['politi', 'politiet', 'politikreds'],
    appeals: [
      'vidner til', 'vidner som', 'vidner, der', 'ring 114', 'ringe 114', 'kald 114', 'telefon 114', 'tlf. 114', 'ring på 114', 'ringe på 114', 'kontakte politiet', 'kontakt politiet', 'tip politiet', 'søger vidner',
      'har set noget', 'gerne høre fra', 'vidner bedes', 'efterlyser'
    ]
  },
  governments: [
    'regeringen har besluttet', 'regeringen har i dag besluttet', 'regeringen beslutter', 'regeringen udnævner', 'regeringen har udnævnt'
  ],
  describing: [
    'er en', 'er et', 'er den', 'er det', 'er Danmarks', 'er Nordens', 'er landets', 'er Europas', 'er verdens', 'er blandt', 'er dansk', 'er hovedorganisation', 'er organisationen', 'er interesseorganisation',
    'er brancheorganisation', 'er fagforbund', 'er fællesorganisation', 'blev grundlagt', 'blev stiftet', 'blev etableret', 'blev oprettet', 'er grundlagt', 'er stiftet',
    'er etableret', 'har siden', 'har hovedkontor', 'har hovedsæde', 'har hjemsted', 'har ca.', 'har mere end', 'har over', 'har omkring', 'beskæftiger', 'repræsenterer', 'organiserer',
    'arbejder for', 'arbejder med', 'udvikler', 'producerer', 'fremstiller', 'leverer', 'driver', 'samler', 'tilbyder', 'ejer', 'ejes af', 'består af', 'varetager', 'rådgiver',
    'forvalter', 'formidler', 'hjælper', 'støtter', 'uddanner', 'forsker', 'udgiver'
  ],
  abbreviations: [
    'adm.', 'afd.', 'alm.', 'ang.', 'apr.', 'art.', 'aug.', 'bl.a.', 'bl. a.', 'ca.', 'cand.', 'cand.jur.',
    'cand.mag.', 'cand.merc.', 'cand.med.', 'cand.polit.', 'cand.scient.', 'cand.scient.pol.', 'cand.psych.',
    'cand.theol.', 'd.', 'd.d.', 'd.v.s.', 'dvs.', 'dec.', 'dir.', 'div.', 'dr.', 'dr.phil.', 'dr.med.', 'dr.jur.',
    'dr.scient.', 'd.å.', 'e.Kr.', 'eks.', 'ekskl.', 'el.', 'evt.', 'f.', 'f.eks.', 'f. eks.', 'fx.', 'f.Kr.', 'feb.',
    'febr.', 'ff.', 'fhv.', 'fig.', 'flg.', 'forb.', 'fr.', 'frk.', 'gl.', 'gns.', 'hhv.', 'hr.', 'h.c.', 'if.',
    'ifm.', 'ift.', 'iflg.', 'inkl.', 'jan.', 'jf.', 'jr.', 'jul.', 'jun.', 'jur.', 'kap.', 'kgl.', 'kl.', 'lb.nr.',
    'lign.', 'lok.', 'm.a.o.', 'm.h.t.', 'maks.', 'man.', 'mar.', 'mdl.', 'mdr.', 'medl.', 'mht.', 'mia.', 'mio.',
    'min.', 'mob.', 'nov.', 'nr.', 'okt.', 'omkr.', 'ons.', 'oprindl.', 'p.', 'pga.', 'ph.d.', 'pkt.', 'pr.', 'prof.',
    'red.', 'ref.', 'reg.', 'resp.', 's.', 's.å.', 'sek.', 'sekr.', 'sen.', 'sep.', 'sept.', 'skt.', 'spec.', 'st.',
    'stk.', 'str.', 'stud.', 'søn.', 'tdl.', 'tel.', 'tidl.', 'tir.', 'tirs.', 'tlf.', 'tor.', 'tors.', 'udg.',
    'u.s.', 'vedr.', 'vha.', 'vol.', 'vs.', 'årg.', 'årh.', 'fre.', 'lør.', 'dok.', 'eng.', 'no.', 'bd.', 'red.anm.',
    'j.nr.', 'matr.nr.', 'tlf.nr.', 'skr.', 'sml.', 'mvh.', 'nuv.', 'int.', 'max.', 'med.', 'merc.'
  ],
  closingAbbreviations: [
    'osv.', 'm.m.', 'm.v.', 'mv.', 'm.fl.', 'mfl.', 'o.l.', 'o.a.', 'o.lign.', 'etc.', 'kr.', 'pct.', 'p.t.', 'tv.',
    'th.', 'u.å.', 'e.l.', 'm. fl.', 'm. m.', 'm. v.', 'a.m.b.a.', 'mf.', 'o.m.a.', 'd.s.', 'e.v.t.', 'o.s.v.'
  ],
  telling: {
    words: [
      'af', 'ikke', 'og', 'blev', 'bliver', 'siger', 'efter', 'mellem', 'kun', 'nu', 'børn', 'arbejde', 'samfund',
      'selv', 'pressemeddelelse', 'mere', 'nye', 'hvad', 'hvordan', 'hvorfor', 'noget', 'nogle', 'meget', 'også',
      'fordi', 'skal', 'kan', 'vil', 'være', 'gøre', 'deres', 'vores', 'hvor', 'uden', 'mod', 'indtil', 'første',
      'gennem', 'måde', 'uge', 'år', 'procent', 'til', 'jeg', 'dig', 'mig', 'sig', 'hun', 'yderligere', 'oplysninger',
      'hvilket', 'denne', 'dette', 'få', 'går', 'står', 'sker', 'skete', 'derfor', 'endnu', 'allerede', 'samt',
      'hver', 'både', 'flere', 'flest', 'løsning', 'udvikling', 'virksomhed', 'udtaler', 'bør', 'inden', 'lige',
      'tilbage', 'give', 'giver', 'tage', 'tager', 'sætte', 'hjælp', 'mennesker', 'oplyser', 'undersøgelse',
      'uddannelse', 'regeringen', 'igen', 'snart',
      'at', 'ud', 'op', 'nogen', 'man', 'åbner', 'sælge', 'sælger', 'overvejer', 'køb', 'køber', 'færre', 'antal',
      'antallet', 'øget', 'lukket', 'uger', 'vej', 'veje', 'gøres', 'havde', 'været', 'hende', 'ham', 'stilling',
      'stillingen', 'lyst', 'hverken', 'længere', 'nyt', 'havn', 'havnen', 'borgere', 'borgerne', 'medarbejdere'
    ],
    endings: [
      'hed', 'heden', 'else', 'elsen', 'erne', 'ende', 'skab', 'lig', 'lige', 'tion', 'sion', 'ighed', 'eret', 'ede',
      'agtig'
    ],
    letters: 'æøå'
  },
  addressWords: [
    'vej', 'vejen', 'gade', 'gaden', 'allé', 'plads', 'pladsen', 'torv', 'torvet', 'stræde', 'strædet', 'boulevard',
    'boulevarden', 'vænge', 'vænget', 'kaj', 'kajen', 'bakke', 'bakken', 'park', 'parken', 'toften', 'mark', 'marken',
    'stien', 'sti', 'lunden', 'brygge', 'havn', 'havnen', 'bro', 'bygade', 'ringvej', 'Postboks', 'Boks', 'c/o',
    'att.', 'sal', 'st.', 'kld.', 'th.', 'tv.', 'mf.', '1. sal', '2. sal', '3. sal', '4. sal', '5. sal', '1. th.',
    '1. tv.', '2. th.', '2. tv.', 'stuen', 'København K', 'København V', 'København Ø', 'København N', 'København S',
    'København NV', 'København SV', 'Frederiksberg C', 'Aarhus C', 'Aarhus N', 'Odense C', 'Danmark', 'Denmark', 'DK',
    'kajplads', 'kvarteret', 'gårdspladsen', 'passage', 'passagen', 'dæmning', 'vold', 'volden', 'strandvej', 'søvej',
    'lokale', 'opgang', 'bygning', 'indgang'
  ],
  regulatory: [
    'Denne meddelelse indeholder intern viden', 'Meddelelsen indeholder intern viden',
    'Meddelelsen indeholder oplysninger om intern viden', 'Selskabsmeddelelse nr.', 'Fondsbørsmeddelelse nr.',
    'Til Nasdaq Copenhagen', 'Til NASDAQ Copenhagen A/S', 'Nasdaq Copenhagen A/S', 'Til Københavns Fondsbørs',
    'Til Finanstilsynet', 'Til Nasdaq First North', 'Investor Relations', 'LEI-kode',
    'I henhold til markedsmisbrugsforordningen', 'I henhold til artikel 19 i markedsmisbrugsforordningen',
    'I henhold til artikel 17 i markedsmisbrugsforordningen', 'I henhold til kapitalmarkedsloven',
    'I henhold til § 38 i kapitalmarkedsloven', 'Meddelelse om transaktioner',
    'Indberetning af ledende medarbejderes transaktioner', 'Storaktionærmeddelelse',
    'Denne selskabsmeddelelse indeholder', 'Transaktioner i forbindelse med aktietilbagekøbsprogram',
    'Aktietilbagekøbsprogram', 'Denne meddelelse indeholder fremadrettede udsagn',
    'Meddelelsen indeholder fremadrettede udsagn', 'Udsagn om fremtiden', 'Certified Adviser', 'Certified Advisor',
    'Bestyrelsen har dags dato godkendt', 'Bestyrelsen har i dag behandlet og godkendt',
    'Indkaldelse til ordinær generalforsamling', 'Indkaldelse til ekstraordinær generalforsamling',
    'Denne meddelelse er udarbejdet på dansk og engelsk', 'I tilfælde af uoverensstemmelse'
  ],
  slugLetters: {æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue'},
  country: 'DK',
  zone: 'Europe/Copenhagen',
  marks: ['»«', '’’']
}
