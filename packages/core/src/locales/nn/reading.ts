import {reading as nb} from '../nb/reading.ts'
import type {Calendar, Reading} from '../reading.ts'
import {beside} from './beside.ts'
import {furniture, mail} from './furniture.ts'
import {disclaimers, kinds, sections} from './headings.ts'
import {
  accordingTo, conjunctions, contacting, continuing, firstPerson, organisationWords, pronouns, registering, roleLinks, roleAdjectives, roleOpeners, roles,
  saying
} from './people.ts'
import {phrases} from './phrases.ts'

const calendar: Calendar = {
  ...nb.calendar,
  weekdays: [
    ['måndag', 'mån.', 'mån', 'må.', 'måndagen', 'mandag'],
    ['tysdag', 'tys.', 'tys', 'ty.', 'tysdagen', 'tirsdag'],
    ['onsdag', 'ons.', 'ons', 'on.', 'onsdagen'],
    ['torsdag', 'tor.', 'tor', 'tors.', 'to.', 'torsdagen'],
    ['fredag', 'fre.', 'fre', 'fr.', 'fredagen'],
    ['laurdag', 'lau.', 'lau', 'la.', 'laurdagen', 'lørdag'],
    ['søndag', 'søn.', 'søn', 'sø.', 'sundag', 'søndagen']
  ],
  clockWords: ['kl.', 'kl', 'klokka', 'klokken'],
  until: ['til', 'til og med', 't.o.m.', 'fram til'],
  from: ['frå', 'frå og med', 'mellom', 'f.o.m.', 'fra'],
  sameDay: ['same dagen', 'same dag', 'same kvelden'],
  relative: {
    'i dag': 0, idag: 0, 'i kveld': 0, 'i ettermiddag': 0, 'i føremiddag': 0, 'i formiddag': 0, 'i dag tidleg': 0, 'i morgo': 0, 'i natt': 0,
    'i går': -1, igår: -1, 'i går kveld': -1, 'i førgår': -2, 'i morgon': 1, imorgon: 1, 'i morgon tidleg': 1, 'i overmorgon': 2
  }
}

/** How releases are written in Norwegian Nynorsk. */
export const reading: Reading = {
  ...nb,
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
  organisationWords,
  bodies: beside(['hovudstyret', 'landsmøtet', 'årsmøtet', 'leiinga'], nb.bodies ?? []),
  adopting: beside(['vedteke', 'samrøystes vedteke'], nb.adopting ?? []),
  disclosureLaws: beside(['marknadsmisbruksforordninga', 'verdipapirhandellova'], nb.disclosureLaws ?? []),
  disclosureDuties: beside(['innsideinformasjon', 'informasjonspliktig', 'offentleggjord'], nb.disclosureDuties ?? []),
  firstPerson,
  thus: ['slik', 'såleis'],
  subjects: {words: ['det', 'ein', 'dei'], that: ['at']},
  roleOpeners,
  roleAdjectives,
  conjunctions,
  customerServices: ['kundeservice', 'kundesenter', 'kundesenteret', 'innbyggjarservice', 'billettkontoret', 'sentralbordet'],
  contacting,
  registering,
  calendar,
  phoneLabels: beside([
    'tlf.', 'tlf', 'telefon', 'telefonnummer', 'mobil', 'mobilnummer', 'direkte', 'vakttelefon', 'pressevakt', 'ring',
    'nåast på', 'kan nåast på'
  ], nb.phoneLabels),
  credits: beside([
    'Foto', 'Fotograf', 'Bilete', 'Biletet', 'Bilettekst', 'Biletkreditering', 'Illustrasjon', 'Illustrasjonsfoto',
    'Grafikk', 'Teikning', 'Pressebilete', 'Arkivfoto', 'På biletet'
  ], nb.credits),
  captions: beside(['Bilettekst', 'Bilete', 'Biletet', 'På biletet', 'Biletet viser', 'Pressebilete', 'Arkivbilete'], nb.captions),
  calls: {
    verbs: ['les', 'sjå', 'last', 'hent', 'finn', 'meld', 'kjøp', 'bestill', 'høyr', 'følg', 'klikk', 'besøk', 'gå', 'få', 'lytt', 'registrer', 'delta', 'søk'],
    here: ['her', 'på lenkja', 'via lenkja', 'på sida']
  },
  summaries: beside([
    'Samandrag', 'Ingress', 'Oppsummering', 'Kort oppsummert', 'Kort samandrag', 'Innleiing', 'Undertittel'
  ], nb.summaries),
  eventLabels: {
    when: beside(['Tid', 'Når', 'Tidspunkt', 'Dato', 'Tid og stad', 'Når og kvar', 'Opningstid'], nb.eventLabels.when),
    where: beside(['Stad', 'Kvar', 'Adresse', 'Oppmøte', 'Oppmøtestad', 'Møtestad', 'Lokale'], nb.eventLabels.where),
    name: beside(['Kva', 'Arrangement', 'Tema', 'Tittel', 'Kva skjer'], nb.eventLabels.name)
  },
  happenings: beside(
    [
      'pressekonferanse', 'pressekonferansen', 'pressetreff', 'pressemøte', 'møte', 'møtet', 'folkemøte',
      'folkemøtet', 'høyring', 'høyringa', 'seminar', 'seminaret', 'konferanse', 'konferansen', 'foredrag',
      'førelesing', 'forelesing', 'opning', 'opninga', 'offisiell opning', 'utstilling', 'utstillinga',
      'utstillingsopning', 'framsyning', 'framsyninga', 'førestilling', 'førestillinga', 'konsert', 'konserten',
      'festspel', 'festspela', 'messe', 'messa', 'marknad', 'marknaden', 'julemarknad', 'årsmøte', 'årsmøtet',
      'markering', 'markeringa', 'minnestund', 'prisutdeling', 'prisutdelinga', 'omvising', 'omvisinga', 'vandring',
      'besøk', 'vitjing', 'kamp', 'turnering', 'turneringa', 'meisterskap', 'stemne', 'stemnet', 'løp', 'ope hus',
      'open dag', 'byggjestart', 'første spadetak', 'snorklypping', 'gudsteneste', 'gudstenesta', 'bispevigsling',
      'jubileum', 'jubileet', 'tilskiping', 'tilskipinga', 'arrangement', 'arrangementet', 'feiring', 'feiringa',
      'loppemarknad', 'filmvising', 'opplesing', 'avduking', 'avdukinga', 'lansering', 'lanseringa', 'boklansering',
      'prøveførelesing', 'samling', 'samlinga'
    ],
    nb.happenings
  ),
  inviting: beside(
    [
      'inviterer', 'inviterer til', 'blir invitert', 'er invitert', 'er inviterte', 'byd inn', 'byd inn til',
      'ønskjer velkomen', 'velkomen til', 'velkommen til', 'velkomen', 'finn stad', 'fann stad', 'blir arrangert',
      'vert arrangert', 'arrangerer', 'blir halde', 'vert halde', 'held', 'kallar inn til', 'opnar', 'blir opna',
      'vert opna', 'går av stabelen', 'opnar dørene', 'presenterer', 'blir presentert', 'møt opp', 'kom og',
      'delta på', 'påmelding', 'meld deg på', 'gratis inngang', 'alle er velkomne', 'pressa er velkomen',
      'pressa er invitert', 'er velkomen', 'er velkomne', 'har premiere', 'feirar', 'markerer', 'blir markert',
      'skjer', 'blir sendt direkte', 'blir strøyma', 'kan følgjast', 'følg med', 'møtest', 'samlast', 'startar',
      'byrjar', 'gjestar', 'blir vist', 'spelar', 'er vert for', 'set av datoen', 'hald av datoen', 'blir delt ut',
      'lanserer', 'legg fram', 'blir lagt fram', 'vert lagt fram'
    ],
    nb.inviting
  ),
  deadlines: beside([
    'seinast', 'frist', 'fristen', 'påmeldingsfrist', 'søknadsfrist', 'svarfrist', 'høyringsfrist', 'påmelding',
    'innan', 'ikkje seinare enn', 'tek til å gjelde', 'gjeld frå', 'gjeld til', 'trer i kraft', 'med verknad frå',
    'tek til i stillinga', 'tiltrer', 'går av som', 'går av med', 'billettsal', 'billettsalet', 'i sal frå', 'søknad', 'i perioden',
    'frå og med'
  ], nb.deadlines),
  notices: beside([
    'tilbakekalla produkt', 'kok vatnet', 'kok drikkevatnet', 'driftsmeldingar',
    'døgnrapport', 'retting', 'presisering', 'kallar tilbake', 'tilbakekalling', 'blir kalla tilbake',
    'driftsforstyrring', 'driftsforstyrringar', 'straumbrot', 'straumstans', 'vasstenging', 'vasslekkasje',
    'kokevarsel', 'vegarbeid', 'stengd', 'stengt', 'blir stengt', 'omkøyring', 'trafikkmelding', 'endra opningstider',
    'opningstider i', 'avlyst', 'blir avlyst', 'utsett', 'blir utsett', 'blir flytta', 'etterlysing',
    'regelendringar', 'regelendring', 'nye reglar for', 'åtvarar mot', 'planlagt vedlikehald', 'farevarsel', 'søkjer vitne', 'ønskjer tips'
  ], nb.notices),
  police: {
    names: nb.police?.names ?? [],
    appeals: beside(['kontakte politiet', 'tips politiet', 'søkjer vitne', 'har sett noko', 'ønskjer tips', 'etterlyser'], nb.police?.appeals ?? [])
  },
  showing: {
    verbs: beside(['viser', 'går det fram', 'konkluderer', 'avslører', 'dokumenterer', 'peikar på', 'slår fast'], nb.showing?.verbs ?? []),
    findings: beside(
      ['undersøking', 'undersøkinga', 'analysen', 'kartlegginga', 'statistikken', 'oversyn', 'tal frå', 'nye tal', 'evalueringa', 'målinga', 'utgreiing'],
      nb.showing?.findings ?? []
    ),
    demands: beside(['krev', 'vil ha', 'skal', 'bør', 'foreslår', 'oppmodar', 'åtvarar', 'kritiserer', 'ønskjer', 'støttar', 'vinn', 'opnar', 'fryktar'], nb.showing?.demands ?? [])
  },
  governments: [
    'regjeringa har vedteke', 'regjeringa har i dag vedteke', 'regjeringa har utnemnt', 'regjeringa har i dag utnemnt',
    'regjeringa utnemner', 'regjeringa utnemnde', 'regjeringa har oppnemnt', 'regjeringa har i dag oppnemnt', 'regjeringa oppnemner',
    'regjeringa oppnemnde', 'Kongen i statsråd har', 'Kongen i statsråd utnemnde'
  ],
  describing: beside([
    'er ein', 'er ei', 'er eit', 'er den', 'er det', 'er Noregs', 'er landets', 'er mellom', 'er fagforbundet',
    'er interesseorganisasjonen', 'vart grunnlagt', 'blei grunnlagt', 'vart skipa', 'blei skipa', 'vart stifta',
    'blei stifta', 'vart etablert', 'blei etablert', 'har sidan', 'har hovudkontor', 'har meir enn', 'har om lag',
    'representerer', 'organiserer', 'arbeider for', 'arbeider med', 'jobbar for', 'jobbar med', 'utviklar',
    'produserer', 'leverer', 'driv', 'samlar', 'tilbyr', 'eig', 'er eigd av', 'består av', 'har ansvar for',
    'forvaltar', 'formidlar', 'hjelper', 'hjelper til', 'støttar', 'utdannar', 'forskar', 'gir ut', 'gjev ut'
  ], nb.describing),
  abbreviations: beside([
    'mån.', 'tys.', 'lau.', 'to.', 'ty.', 'la.', 'sø.', 'on.', 'm.a.', 'o.fl.a.', 'jamf.', 'kr.', 'tidl.', 'sjå.'
  ], nb.abbreviations),
  closingAbbreviations: beside(['osb.', 'o.s.b.', 'm.m.', 'm.fl.', 'mfl.', 'o.a.', 'o.l.', 'e.l.'], nb.closingAbbreviations),
  telling: {
    words: [
      'av', 'ikkje', 'og', 'vart', 'blei', 'blir', 'vert', 'seier', 'etter', 'mellom', 'berre', 'no', 'barn', 'born',
      'arbeid', 'samfunn', 'sjølv', 'pressemelding', 'meir', 'nye', 'kva', 'korleis', 'kvifor', 'kven', 'kvar',
      'noko', 'nokon', 'nokre', 'mykje', 'også', 'òg', 'fordi', 'skal', 'kan', 'vil', 'vere', 'vera', 'gjere', 'gjer',
      'deira', 'våre', 'utan', 'mot', 'første', 'gjennom', 'måte', 'veke', 'år', 'prosent', 'til', 'eg', 'deg', 'meg',
      'seg', 'ho', 'dei', 'ein', 'eit', 'frå', 'ytterlegare', 'informasjon', 'opplysningar', 'denne', 'dette', 'får',
      'går', 'står', 'skjer', 'difor', 'derfor', 'enno', 'allereie', 'samt', 'både', 'fleire', 'flest', 'løysing',
      'utvikling', 'verksemd', 'bør', 'innan', 'tilbake', 'gi', 'gir', 'gjev', 'ta', 'tek', 'setje', 'hjelp',
      'menneske', 'opplyser', 'undersøking', 'utdanning', 'regjeringa', 'igjen', 'snart', 'med', 'medan', 'gjeld',
      'saman', 'kontakt', 'ifølgje', 'framleis', 'dersom', 'siste', 'neste', 'mogleg', 'vore', 'kjem', 'desse',
      'heile', 'auka', 'viktig', 'saka', 'sidan', 'korkje', 'ingen',
      'å', 'slik', 'veker', 'veg', 'vegar', 'stengd', 'selje', 'vurderer', 'færre', 'røykjer', 'røykje', 'stillinga',
      'gong', 'gongar', 'attende', 'verken', 'lenger', 'hadde', 'henne', 'han', 'talet', 'auke', 'blitt', 'kjøpe', 'kjøper', 'innbyggjarar',
      'innbyggjarane', 'tilsette', 'hamn', 'hamna', 'opnar', 'svik', 'borna'
    ],
    endings: [
      'heit', 'heita', 'else', 'ane', 'ene', 'ande', 'skap', 'leg', 'lege', 'sjon', 'sjonen', 'sjonar', 'ert', 'ing',
      'inga', 'ingar', 'tet', 'ast', 'ar'
    ],
    letters: 'æøå'
  },
  addressWords: beside([
    'gate', 'gata', 'veg', 'vegen', 'plass', 'plassen', 'torg', 'torget', 'brygge', 'brygga', 'kai', 'kaia', 'bakken',
    'Postboks', 'c/o', 'høgda', 'etasje', 'inngang', 'hamna', 'Noreg', 'garden', 'haugen'
  ], nb.addressWords),
  regulatory: beside([
    'Denne opplysninga er informasjonspliktig', 'Denne informasjonen er informasjonspliktig',
    'Denne meldinga inneheld innsideinformasjon', 'Denne meldinga vart offentleggjord av'
  ], nb.regulatory)
}
