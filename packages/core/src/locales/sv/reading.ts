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
    ['januari', 'jan.', 'jan'],
    ['februari', 'feb.', 'feb', 'febr.', 'febr'],
    ['mars', 'mar.', 'mar'],
    ['april', 'apr.', 'apr'],
    ['maj'],
    ['juni', 'jun.', 'jun'],
    ['juli', 'jul.', 'jul'],
    ['augusti', 'aug.', 'aug'],
    ['september', 'sep.', 'sept.', 'sep', 'sept'],
    ['oktober', 'okt.', 'okt'],
    ['november', 'nov.', 'nov'],
    ['december', 'dec.', 'dec']
  ],
  weekdays: [
    ['måndag', 'mån', 'mån.', 'måndagen', 'må'],
    ['tisdag', 'tis', 'tis.', 'tisdagen', 'tisd.'],
    ['onsdag', 'ons', 'ons.', 'onsdagen', 'onsd.'],
    ['torsdag', 'tors', 'tors.', 'torsdagen', 'torsd.', 'tor'],
    ['fredag', 'fre', 'fre.', 'fredagen', 'fred.'],
    ['lördag', 'lör', 'lör.', 'lördagen', 'lörd.'],
    ['söndag', 'sön', 'sön.', 'söndagen', 'sönd.']
  ],
  dayWords: ['den', 'på', 'd.', 'd'],
  dayStop: false,
  clockWords: ['kl.', 'kl', 'klockan', 'kl:'],
  until: ['till', 'till och med', 't.o.m.', 't o m', 'fram till'],
  from: ['från', 'från och med', 'mellan', 'fr.o.m.', 'fr o m'],
  and: ['och'],
  sameDay: ['samma dag', 'samma kväll'],
  relative: {
    'i dag': 0, idag: 0, 'i kväll': 0, ikväll: 0, 'i eftermiddag': 0, 'i förmiddag': 0, 'i morse': 0, 'i natt': 0, 'dagens datum': 0,
    'i går': -1, igår: -1, 'i går kväll': -1, 'i förrgår': -2, 'i morgon': 1, imorgon: 1, 'i morgon bitti': 1, 'i övermorgon': 2
  },
  write: {
    date: '{weekday} {day} {month} {year}',
    time: 'kl. {hour}.{minute}',
    dateTime: '{weekday} {day} {month} {year} kl. {hour}.{minute}',
    range: '{from} till {until}'
  }
}

/** How releases are written in Swedish. */
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
  bodies: ['styrelsen', 'styrelse', 'förbundsstyrelsen', 'förbundsstyrelse', 'distriktsstyrelsen', 'riksstyrelsen', 'partistyrelsen', 'kongressen', 'kongress', 'förbundsstämman', 'förbundsstämma', 'årsmötet', 'årsmöte', 'årsstämman', 'stämman', 'representantskapet', 'ledningen'],
  adopting: ['antaget', 'antagen', 'enhälligt antaget', 'beslutat', 'fastställt'],
  disclosureLaws: ['marknadsmissbruksförordningen', 'marknadsmissbruksförordning', 'förordning (EU) nr 596/2014', '(MAR)'],
  disclosureDuties: ['insiderinformation', 'offentliggöra', 'offentliggörande', 'skyldigt', 'skyldig'],
  firstPerson,
  thus: ['således', 'sådant'],
  subjects: {words: ['det', 'man', 'de'], that: ['att']},
  roleOpeners,
  roleAdjectives,
  conjunctions,
  customerServices: ['kundtjänst', 'kundtjänsten', 'kundservice', 'kundcenter', 'kontaktcenter', 'kundsupport', 'konsumentkontakt', 'biljettkassan', 'växeln'],
  contacting,
  registering,
  calendar,
  phoneLabels: [
    'tel', 'tel.', 'tfn', 'tfn.', 'telefon', 'telefonnummer', 'telefonnr', 'tel nr', 'tel.nr', 'tele', 'mobil',
    'mob.', 'mob', 'mobilnr', 'mobilnummer', 'mobiltelefon', 'växel', 'växeln', 'vx', 'vxl', 'vxl.', 'direkt',
    'direktnr', 'direktnummer', 'direkttelefon', 'dir.', 'nås på', 'kan nås på', 'kontaktas på', 'kan kontaktas på', 'på tfn', 'på tel', 'på telefon', 'på mobil',
    'på telefonnummer', 'ring', 'ring till', 'presstelefon', 'pressjour', 'presstjänst', 'presstjänsten',
    'pressjouren', 't', 'm', 't.', 'm.', 'sms', 'arbete', 'arb.', 'telefon dagtid', 'dagtid', 'phone', 'ph.',
    'mobile', 'cell', 'ankn.', 'anknytning', 'kontakttelefon', 'jourtelefon', 'gsm', '☎', '📞', '📱'
  ],
  emailLabels: [
    'e-post', 'epost', 'e-postadress', 'mejl', 'mejladress', 'mail', 'mailadress', 'maila', 'mejla', 'e-mail',
    'email', 'e', 'e.', 'på mejl', 'via mejl', 'via e-post', 'på e-post', 'mejla till', 'skriv till', '✉', '📧'
  ],
  atSigns: ['snabel-a', 'snabela', 'snabel a', 'at', 'kanelbulle', 'alfakrull', 'a'],
  dotSigns: ['punkt', 'dot', 'prick'],
  otherNumbers: [
    'organisationsnummer', 'org.nr', 'org.nr.', 'orgnr', 'org nr', 'org. nr', 'organisationsnr', 'personnummer',
    'pers.nr', 'plusgiro', 'pg', 'bankgiro', 'bg', 'postgiro', 'swish', 'swishnummer', 'swish-nummer', 'kontonummer',
    'konto', 'kontonr', 'clearingnummer', 'dnr', 'diarienummer', 'dnr.', 'ärendenummer', 'ärendenr', 'målnummer',
    'mål nr', 'mål', 'ISBN', 'ISSN', 'ISIN', 'LEI', 'LEI-kod', 'IBAN', 'fax', 'telefax', 'fax.', 'ordernummer',
    'artikelnummer', 'art.nr', 'id', 'postnummer', 'box', 'FO-nummer', 'FO-nr', 'momsnummer', 'moms', 'VAT-nr', 'VAT',
    'SOU', 'SFS', 'prop.', 'reg.nr', 'registreringsnummer', 'nr', 'nr.', 'nummer', 'DOI', 'mötes-id', 'Meeting-ID',
    'lösenord', 'pinkod', 'fastighetsbeteckning', '90-konto', '90 konto', 'medlemsnummer', 'kundnummer',
    'tillståndsnummer', 'batchnummer', 'EAN', 'EAN-kod', 'GTIN', 'bäst före',
    'batchnr', 'batchnr.', 'partinr', 'partinr.', 'partinummer', 'lotnr', 'lotnr.', 'lotnummer', 'artikelnr', 'artikelnr.', 'modellnr', 'modellnr.', 'modellnummer', 'serienr', 'serienr.', 'serienummer', 'typnr', 'typnr.', 'typnummer', 'kundnr', 'kundnr.', 'licensnr', 'licensnr.', 'licensnummer', 'projektnr', 'projektnr.', 'projektnummer', 'referensnr', 'referensnr.', 'referensnummer', 'löpnr', 'löpnr.', 'löpnummer', 'fakturanr', 'fakturanr.', 'fakturanummer', 'bokningsnr', 'bokningsnr.', 'bokningsnummer', 'tillståndsnr', 'tillståndsnr.', 'annonsnr', 'annonsnr.', 'annonsnummer', 'ärendenr.', 'målnr', 'målnr.', 'diarienr', 'diarienr.', 'upphandlingsnr', 'upphandlingsnr.', 'upphandlingsnummer', 'ordernr', 'ordernr.', 'batch', 'lot', 'streckkod', 'kampanjkod', 'ref.nr', '90-kontonummer', 'swish nr', 'Svish', 'OCR'
  ],
  credits: [
    'Foto', 'Fotograf', 'Fotocred', 'Fotocredd', 'Foto av', 'Foton', 'Fotografi', 'Bild', 'Bildtext', 'Bilden',
    'Bildkälla', 'Bildbyline', 'Illustration', 'Illustratör', 'Illustrationer', 'Grafik', 'Teckning', 'Pressbild',
    'Arkivbild', 'Genrebild', 'Montage', 'Visionsbild', 'Skiss', 'Visualisering', 'Film', 'Video', 'Credit', 'Cred',
    'Photo', 'Upphovsperson', 'Privat bild', 'Privat foto', 'Fotokredd', 'På bilden', '©', 'Karta', 'Rendering'
  ],
  captions: [
    'Bildtext', 'Bildtexter', 'Fototext', 'Bild', 'Bilden', 'På bilden', 'På fotot', 'Bilden visar', 'Figurtext',
    'Bildbeskrivning', 'Arkivbild', 'Pressbild', 'Text till bild', 'Bilder'
  ],
  calls: {
    verbs: [
      'läs', 'se', 'ladda', 'hämta', 'hitta', 'anmäl', 'köp', 'beställ', 'lyssna', 'följ', 'klicka', 'besök', 'gå', 'få', 'ta', 'boka',
      'registrera', 'ackreditera', 'titta', 'sök', 'delta', 'upptäck', 'prova'
    ],
    here: ['här', 'via länken', 'på länken', 'via denna länk', 'på den här länken', 'på sidan']
  },
  summaries: [
    'Sammanfattning', 'Ingress', 'Resumé', 'Sammandrag', 'Kort sammanfattning', 'I korthet', 'Underrubrik',
    'Inledning', 'Kortversion', 'Preamble'
  ],
  eventLabels: {
    when: [
      'Tid', 'Datum', 'När', 'Datum och tid', 'Tid och datum', 'Dag', 'Dag och tid', 'Tidpunkt', 'Klockan', 'Start',
      'Starttid', 'Tid och plats', 'När och var', 'Plats och tid', 'Tider', 'Period', 'Öppettid', 'Premiär',
      'Vernissage', 'Invigning', 'Datum & tid', 'Tid & plats'
    ],
    where: [
      'Plats', 'Var', 'Lokal', 'Adress', 'Samling', 'Samlingsplats', 'Mötesplats', 'Sal', 'Scen', 'Lokal och adress',
      'Var?', 'Ort', 'Venue', 'Länk till sändning', 'Besöksadress'
    ],
    name: ['Vad', 'Evenemang', 'Arrangemang', 'Ämne', 'Titel', 'Tema', 'Vad händer', 'Aktivitet', 'Händelse', 'Event']
  },
  happenings: [
    'turné', 'turnén', 'turnéplan', 'konstrunda', 'konstrundan', 'speldatum',
    'pressträff', 'pressträffen', 'presskonferens', 'presskonferensen', 'pressvisning', 'pressvisningen',
    'presslunch', 'pressfrukost', 'pressbriefing', 'mediebriefing', 'briefing', 'presstur', 'fototillfälle',
    'seminarium', 'seminariet', 'seminariedag', 'seminariedagen', 'webbinarium', 'webbinariet', 'webinar',
    'webinarium', 'frukostseminarium', 'lunchseminarium', 'konferens', 'konferensen', 'workshop', 'workshopen',
    'kurs', 'kursen', 'föreläsning', 'föreläsningen', 'föredrag', 'föredraget', 'debatt', 'debatten', 'paneldebatt',
    'paneldebatten', 'panelsamtal', 'panelsamtalet', 'samtal', 'samtalet', 'rundabordssamtal', 'hearing', 'hearingen',
    'utfrågning', 'möte', 'mötet', 'samrådsmöte', 'dialogmöte', 'informationsmöte', 'medborgardialog', 'invigning',
    'invigningen', 'vernissage', 'vernissagen', 'premiär', 'premiären', 'urpremiär', 'världspremiär',
    'sverigepremiär', 'galapremiär', 'release', 'releasefest', 'bokrelease', 'boksläpp', 'lansering', 'lanseringen',
    'mottagning', 'mottagningen', 'utställning', 'utställningen', 'konsert', 'konserten', 'föreställning',
    'föreställningen', 'festival', 'festivalen', 'mässa', 'mässan', 'marknad', 'marknaden', 'julmarknad',
    'julmarknaden', 'skördemarknad', 'årsstämma', 'årsstämman', 'bolagsstämma', 'bolagsstämman', 'årsmöte',
    'årsmötet', 'kongress', 'kongressen', 'förbundsmöte', 'stämma', 'stämman', 'demonstration', 'demonstrationen',
    'manifestation', 'manifestationen', 'minnesstund', 'minnesceremoni', 'ceremoni', 'ceremonin', 'prisutdelning',
    'prisutdelningen', 'utdelning', 'gala', 'galan', 'rundvandring', 'rundtur', 'visning', 'visningen', 'guidning',
    'guidad visning', 'stadsvandring', 'vandring', 'studiebesök', 'besök', 'besöket', 'match', 'matchen', 'turnering',
    'turneringen', 'tävling', 'tävlingen', 'sm', 'lopp', 'loppet', 'öppet hus', 'byggstart', 'första spadtaget',
    'spadtag', 'taklagsfest', 'gudstjänst', 'gudstjänsten', 'kyrkonatt', 'kulturnatt', 'kulturnatten', 'toppmöte',
    'toppmötet', 'telefonkonferens', 'telefonkonferensen', 'webbsändning', 'livesändning', 'direktsändning',
    'symposium', 'symposiet', 'disputation', 'disputationen', 'installationsföreläsning', 'inspirationsdag',
    'temadag', 'temadagen', 'temakväll', 'jubileum', 'jubileet', 'jubileumsfest', 'fest', 'festen', 'auktion',
    'auktionen', 'evenemang', 'evenemanget', 'arrangemang', 'arrangemanget', 'event', 'eventet', 'firande',
    'firandet', 'nationaldagsfirande', 'midsommarfirande', 'valborgsfirande', 'loppis', 'filmvisning',
    'filmvisningen', 'uppläsning', 'signering', 'boksignering', 'författarbesök', 'hackathon', 'kapitalmarknadsdag',
    'kapitalmarknadsdagen', 'rapportpresentation', 'kickoff', 'kick-off', 'arbetsmarknadsdag', 'jobbmässa',
    'utbildningsmässa', 'parad', 'paraden', 'insamling', 'cykellopp', 'motionslopp', 'dansuppvisning', 'workshoppar',
    'kulturvecka', 'frukostmöte', 'lunchmöte', 'nätverksträff', 'träff', 'träffen', 'dagarna', 'dagen', 'kväll',
    'final', 'finalen', 'derby', 'derbyt', 'avspark', 'vigning', 'biskopsvigning', 'mottagningsceremoni', 'sommarfest', 'skördefest',
    'adventskonsert', 'julkonsert', 'luciafirande', 'allsång', 'teaterföreställning', 'dansföreställning', 'opera',
    'informationsträff', 'medborgarmöte'
  ],
  inviting: [
    'bjuder in', 'bjuder in till', 'bjuds in', 'inbjuder', 'inbjuds', 'inbjudan', 'inbjudna', 'är inbjudna',
    'är inbjuden', 'kallar till', 'kallas till', 'kallas härmed', 'välkomnar', 'välkommen till', 'välkomna till',
    'välkommen', 'välkomna', 'hälsas välkommen', 'hälsas välkomna', 'hälsar välkommen', 'varmt välkommen',
    'varmt välkomna', 'äger rum', 'ägde rum', 'hålls', 'håller', 'arrangeras', 'arrangerar', 'anordnas', 'anordnar',
    'ordnas', 'ordnar', 'genomförs', 'genomför', 'invigs', 'inviger', 'öppnar', 'öppnas', 'går av stapeln',
    'slår upp portarna', 'slår upp dörrarna', 'visas', 'presenterar', 'presenteras', 'kom och', 'delta i', 'delta på',
    'medverkar', 'anmälan', 'anmäl dig', 'anmäl er', 'föranmälan', 'fri entré', 'fritt inträde', 'inträde', 'entré',
    'alla är välkomna', 'media är välkomna', 'media är välkommen', 'medier är välkomna', 'pressen är välkommen',
    'media inbjuds', 'har premiär', 'firar', 'firas', 'uppmärksammas', 'uppmärksammar', 'sänds live', 'direktsänds',
    'livesänds', 'webbsänds', 'kan följas', 'följ med', 'träffas', 'samlas', 'startar', 'börjar', 'inleds', 'gästar',
    'ges', 'spelas', 'spelar', 'möter', 'pågår', 'är värd för', 'står värd för', 'passa på att', 'boka in', 'save the date',
    'delas ut', 'lanseras', 'släpps', 'finns på plats', 'uppträder', 'är på plats', 'blir invigd', 'blir invigt', 'ska invigas', 'kommer att invigas', 'kommer att hållas',
    'kommer att äga rum', 'kommer att delas ut', 'avtäcks', 'avslutas med', 'klipper bandet', 'avgörs', 'koras', 'drar igång', 'drar i gång', 'slås upp'
  ],
  placeLinks: ['i', 'på', 'vid', 'hos', 'från', 'till'],
  deadlines: [
    'strejk', 'strejken', 'strejkar', 'lockout', 'lockouten', 'blockad', 'blockaden', 'övertidsblockad', 'övertidsblockaden', 'stridsåtgärder', 'strejkvarsel',
    'senast', 'frist', 'fristen', 'sista anmälningsdag', 'sista ansökningsdag', 'sista dag', 'anmälan', 'anmäl', 'föranmälan', 'o.s.a.', 'osa', 'före den', 'innan den', 'deadline',
    'träder i kraft', 'gäller från', 'gäller till', 'med verkan från', 'tillträder', 'öppnar igen', 'öppnar åter', 'tillträde', 'lämnar sitt uppdrag', 'avgår', 'finns i butik', 'till försäljning', 'biljetterna släpps',
    'biljettsläpp', 'ansökan', 'ansöka', 'svarsdatum', 'under perioden', 'remisstiden', 'från och med', 'fr.o.m.', 'till och med', 't.o.m.', 'avstämningsdag', 'förordnandet'
  ],
  notices: [
    'eldningsförbud', 'bevattningsförbud', 'badförbud', 'vattenrestriktioner', 'söker vittnen', 'efterlyser vittnen', 'vittnen sökes', 'vittnen efterlyses', 'förtydligande', 'rättelse', 'korrigering', 'återkallar', 'återkallelse', 'återkallas', 'driftstörning', 'driftstörningar', 'störning i', 'störningar i', 'störningar på', 'driftinformation', 'driftsinformation', 'strömavbrott',
    'elavbrott', 'vattenavbrott', 'vattenstopp', 'vattenläcka', 'kokningsrekommendation', 'vägarbete', 'avstängd', 'avstängning', 'stängs av', 'trafikinformation', 'trafikomläggning',
    'ändrade öppettider', 'öppettider under', 'öppettider i', 'öppettider vid', 'öppettider för', 'begränsad framkomlighet', 'framkomlighet på', 'asfaltering av',
    'omledning', 'leds om', 'ersättningstrafik', 'ersättningsbussar', 'vattnet stängs', 'strömmen bryts', 'planerat strömavbrott', 'planerat elavbrott', 'inställt', 'inställd', 'ställs in', 'framflyttat', 'flyttas fram', 'uppskjuten', 'efterlysning', 'regeländringar', 'regeländring', 'nya regler för',
    'nya ambassadörer', 'ackrediterade', 'planerat underhåll', 'servicemeddelande', 'driftmeddelande', 'händelserapport', 'polisens dygnsrapport', 'nattens händelser', 'dygnets händelser',
    'säljstopp', 'varning för', 'återkallade produkter', 'koka vattnet', 'koka dricksvattnet', 'driftmeddelanden'
  ],
  showing: {
    verbs: ['visar', 'framgår', 'konstaterar', 'avslöjar', 'slår fast', 'pekar på', 'redovisar', 'sammanfattar'],
    findings: [
      'rapport', 'rapporten', 'undersökning', 'undersökningen', 'analys', 'analysen', 'kartläggning', 'kartläggningen', 'statistik', 'statistiken',
      'siffror från', 'nya siffror', 'utvärdering', 'utvärderingen', 'mätning', 'mätningen', 'barometer', 'barometern', 'index', 'indexet', 'studie',
      'enkät', 'enkäten', 'sammanställning', 'sammanställningen', 'granskning', 'granskningen', 'prognos', 'prognosen', 'publikation', 'årsrapport',
      'lägesrapport', 'delrapport', 'slutrapport'
    ],
    demands: [
      'kräver', 'kräv', 'ska', 'bör', 'måste', 'föreslår', 'uppmanar', 'varnar', 'kritiserar', 'stoppa', 'nej till', 'ja till', 'ge', 'låt', 'sviker',
      'glömmer', 'protesterar', 'oroas', 'efterlyser', 'önskar', 'stöder', 'vinner', 'öppnar', 'rädda', 'tillsätt'
    ]
  },
  police: {
    names: ['polis', 'polisen', 'polisregion', 'polisområde', 'polismyndigheten', 'polisinrättningen'],
    appeals: [
      '114 14', 'vittnen som', 'vittnen till', 'tipsa polisen', 'kontakta polisen', 'kontakt med polisen', 'söker vittnen',
      'har du sett', 'sett eller hört', 'vill komma i kontakt med', 'ärendenummer', 'efterlyser'
    ]
  },
  governments: [
    'regeringen har beslutat', 'regeringen har idag beslutat', 'regeringen har i dag beslutat', 'regeringen beslutar', 'regeringen beslutade', 'regeringen utser', 'regeringen har utsett', 'regeringen ger'
  ],
  describing: [
    'är en', 'är ett', 'är den', 'är det', 'är Sveriges', 'är Nordens', 'är landets', 'är Europas', 'är världens', 'är sökmotorn', 'är bland', 'är svensk', 'är fackförbundet', 'är branschorganisationen',
    'är intresseorganisationen', 'är arbetsgivarorganisationen', 'grundades', 'startades', 'bildades', 'har sedan', 'har sitt säte', 'har huvudkontor', 'har cirka', 'har mer än', 'har över',
    'har omkring', 'representerar', 'organiserar', 'arbetar för', 'arbetar med', 'verkar för', 'utvecklar', 'producerar', 'tillverkar', 'levererar', 'driver', 'samlar', 'erbjuder',
    'äger', 'ägs av', 'drivs av', 'består av', 'ansvarar för', 'förvaltar', 'förmedlar', 'hjälper', 'stöder', 'stödjer', 'utbildar', 'forskar', 'ger ut', 'gör det'
  ],
  abbreviations: [
    'adr.', 'alt.', 'anm.', 'ang.', 'apr.', 'art.', 'aug.', 'avd.', 'bl.a.', 'bl. a.', 'ca.', 'civ.ing.', 'd.v.s.',
    'dvs.', 'dec.', 'dir.', 'doc.', 'dr.', 'e.Kr.', 'eg.', 'ekon.', 'enl.', 'ev.', 'exkl.', 'ex.', 'f.', 'f.d.',
    'f. d.', 'feb.', 'febr.', 'ff.', 'fig.', 'fil.', 'fil.dr.', 'fil.kand.', 'f.Kr.', 'forts.', 'fr.o.m.', 'fr.',
    'fre.', 'förf.', 'följ.', 'f.n.', 'f.ö.', 'gm.', 'hr.', 'i.e.', 'inkl.', 'ind.', 'ing.', 'jan.', 'jfr.', 'jur.',
    'jur.dr.', 'jr.', 'kand.', 'kap.', 'kl.', 'kr.', 'lic.', 'lör.', 'leg.', 'mag.', 'max.', 'm.a.o.', 'med.',
    'med.dr.', 'm.h.t.', 'min.', 'milj.', 'mob.', 'mrd.', 'mån.', 'nov.', 'nr.', 'näml.', 'nuv.', 'obs.', 'okt.',
    'omkr.', 'ons.', 'ordf.', 'org.nr.', 'p.', 'p.g.a.', 'pga.', 'ped.', 'ph.d.', 'pol.', 'prof.', 'proc.', 'prop.',
    'r.', 'red.', 'ref.', 'resp.', 's.', 's.k.', 's. k.', 'sek.', 'sekr.', 'sep.', 'sept.', 'sid.', 'sign.',
    'sjuksk.', 'skr.', 'st.', 'st.f.', 'stud.', 'sön.', 't.ex.', 't. ex.', 'tekn.', 'tekn.dr.', 'tel.', 'tfn.', 'tf.',
    'tidn.', 'tis.', 't.f.', 't.o.m.', 't.v.', 't.h.', 'tors.', 'tr.', 'ung.', 'uppl.', 'u.s.k.', 'utg.', 'v.',
    'vard.', 'v.g.', 'vol.', 'vs.', 'vx.', 'äv.', 'årg.', 'ö.h.', 'ö.', 'n.', 'jämf.', 'dep.', 'bil.', 'tab.',
    'kval.', 'eng.', 'lat.', 'komm.', 'läk.', 'teol.', 'teol.dr.', 'hum.', 'medv.', 'arr.'
  ],
  closingAbbreviations: [
    'm.fl.', 'm. fl.', 'm.m.', 'm. m.', 'osv.', 'o.s.v.', 'etc.', 'o.d.', 'e.d.', 'o.dyl.', 'e.dyl.', 'o.likn.',
    'm.fl', 'n.b.', 'r.f.', 'i.u.', 'f.v.b.', 'a.s.'
  ],
  telling: {
    words: [
      'och', 'inte', 'är', 'från', 'säger', 'även', 'också', 'alla', 'samt', 'ska', 'skall', 'någon', 'något',
      'några', 'mycket', 'själv', 'att', 'av', 'blir', 'blev', 'mellan', 'efter', 'barn', 'arbete', 'samhälle', 'mer',
      'fler', 'nya', 'vad', 'hur', 'varför', 'där', 'när', 'till', 'jag', 'mig', 'dig', 'sig', 'hon', 'vi', 'ni',
      'oss', 'dem', 'deras', 'vårt', 'våra', 'utan', 'mot', 'under', 'första', 'genom', 'sätt', 'vecka', 'år',
      'procent', 'ett', 'en', 'för', 'men', 'eller', 'vilket', 'denna', 'detta', 'får', 'går', 'står', 'sker',
      'därför', 'ännu', 'redan', 'varje', 'både', 'flera', 'flest', 'bara', 'göra', 'gör', 'vara', 'bör', 'måste',
      'innan', 'tillbaka', 'ger', 'tar', 'ta', 'hjälp', 'människor', 'uppger', 'undersökning', 'utbildning',
      'regeringen', 'igen', 'snart', 'som', 'pressmeddelande', 'ytterligare', 'kontakta', 'frågor', 'nästa', 'sedan',
      'kommer', 'kunna', 'skapar', 'tycker',
      'hamn', 'hamnen', 'öppnar', 'säljer', 'sälja', 'färre', 'antal', 'antalet', 'veckor', 'vägar', 'hade', 'varit', 'henne', 'honom'
    ],
    endings: [
      'het', 'heten', 'else', 'elsen', 'erna', 'arna', 'orna', 'ande', 'ende', 'skap', 'lig', 'liga', 'ligt', 'tion',
      'tionen', 'ning', 'ningen', 'ingar', 'ade', 'ades', 'sion'
    ],
    letters: 'äöå'
  },
  addressWords: [
    'gata', 'gatan', 'väg', 'vägen', 'torg', 'torget', 'plats', 'platsen', 'plan', 'gränd', 'gränden', 'allé',
    'allén', 'kaj', 'kajen', 'stig', 'stigen', 'backe', 'backen', 'park', 'parken', 'esplanad', 'esplanaden',
    'bulevarden', 'strand', 'stranden', 'hamn', 'hamnen', 'led', 'leden', 'bro', 'bron', 'gård', 'gården',
    'strandväg', 'ring', 'ringen', 'slinga', 'slingan', 'Box', 'c/o', 'att.', 'tr', 'tr.', 'vån', 'vån.', 'våning',
    'port', 'ingång', 'hus', 'byggnad', 'Sverige', 'Sweden', 'Finland', 'SE', 'PB', 'postbox', 'kyrkogata',
    'storgatan', 'drottninggatan', 'kungsgatan', 'lagård', 'terrass', 'terrassen', 'tvärgränd', 'rondell', 'passage',
    'passagen', 'sal', 'lokal', 'rum', 'uppgång', 'trappa', 'trappor', 'Besöksadress', 'Postadress'
  ],
  regulatory: [
    'Denna information är sådan information som', 'Denna information är sådan som', 'Informationen är sådan som',
    'Informationen är sådan information som', 'Informationen i detta pressmeddelande är sådan',
    'Denna information är insiderinformation som', 'Detta är information som', 'Denna information är information som',
    'Informationen lämnades, genom', 'Informationen lämnades genom', 'Informationen lämnades för offentliggörande',
    'Informationen lämnades', 'Denna information lämnades',
    'Denna information utgjorde innan offentliggörandet insiderinformation',
    'Denna information utgjorde insiderinformation', 'Bolagets Certified Adviser är', 'Bolagets Certified Adviser',
    'Certified Adviser', 'Certified Adviser är', 'Bolagets aktie handlas på', 'Bolagets aktier handlas på',
    'Bolagets aktier är noterade på', 'Aktien är noterad på', 'Nasdaq Stockholm', 'First North Growth Market',
    'Spotlight Stock Market', 'Nordic Growth Market', 'Detta pressmeddelande är en översättning',
    'Detta är en översättning', 'Vid avvikelser gäller den svenska versionen', 'Vid eventuella avvikelser',
    'I händelse av avvikelse', 'I enlighet med EU:s marknadsmissbruksförordning',
    'Enligt EU:s marknadsmissbruksförordning', 'Detta pressmeddelande innehåller framåtriktade uttalanden',
    'Detta pressmeddelande kan innehålla framåtriktade uttalanden', 'Framåtriktade uttalanden',
    'Framtidsinriktad information', 'Viktig information', 'Detta pressmeddelande utgör inte ett erbjudande',
    'Ej för distribution', 'Inte för distribution', 'Inte för offentliggörande, distribution eller publicering',
    'Årsstämma i', 'Aktieägarna i', 'Aktieägarna kallas härmed', 'Aktieägare i',
    'Rapporten har inte varit föremål för', 'Denna delårsrapport har inte', 'Börsmeddelande', 'Utdelning:',
    'Distribution: Nasdaq Helsingfors'
  ],
  slugLetters: {å: 'a', ä: 'a', ö: 'o', é: 'e', æ: 'ae', ø: 'o', ü: 'u'},
  country: 'SE',
  abroad: {
    country: 'FI',
    words: [
      '+358', 'euro', 'Mer information ges av', 'Ytterligare information ges av', 'Tilläggsuppgifter', 'välfärdsområde',
      'välfärdsområdet', 'stadsfullmäktige', 'FO-nummer', 'FO-nr', 'rf', 'Abp', 'Ab', 'Oy', 'Oyj', 'Nyland', 'Österbotten',
      'Åboland', 'Helsingfors', 'Esbo', 'Vasa', 'Åbo', 'Borgå', 'Jakobstad', 'Karleby', 'Ekenäs', 'Pargas', 'Mariehamn',
      'Åland', 'yrkeshögskolan', 'Yle', 'FNB', 'kommundirektör', 'fritidschef', 'bildningsdirektör', 'stadsdirektör',
      'Österbottens', 'Nylands', 'Ålands', 'Åbolands', 'välfärdsområdets', 'spörsmål', 'Folktinget', 'landskapet Åland', 'social- och hälsovården', 'Närmare upplysningar', 'Ytterligare uppgifter',
      'Ytterligare information ger', 'Svenskfinland', 'finlandssvensk', 'finlandssvenska', 'Hangö', 'Raseborg',
      'Sibbo', 'Kyrkslätt', 'Sjundeå', 'Grankulla', 'Kimitoön', 'Korsholm', 'Malax', 'Närpes', 'Kristinestad', 'Nykarleby', 'Pedersöre', 'Kronoby',
      'Larsmo', 'Vörå', 'Kaskö', 'Tammerfors', 'Uleåborg', 'Björneborg'
    ],
    home: ['kronor', 'kr', 'SEK', 'tkr', 'mkr', 'miljoner kronor', 'AB', '(publ)']
  },
  zone: 'Europe/Stockholm',
  marks: ['””', '’’']
}
