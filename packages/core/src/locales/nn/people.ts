import * as nb from '../nb/people.ts'
import type {Reading} from '../reading.ts'
import {beside} from './beside.ts'

/** Verbs of saying, present and past, with their particle. */
export const saying: Reading['saying'] = beside(
  [
    'seier', 'sa', 'sei', 'har sagt', 'fortel', 'fortalde', 'har fortalt', 'meiner', 'meinte', 'forklarar',
    'forklarer', 'forklarte', 'forklara', 'understrekar', 'understreker', 'understreka', 'slår fast', 'slo fast',
    'fastslår', 'legg til', 'la til', 'held fram', 'heldt fram', 'opplyser', 'opplyste', 'peikar på', 'peiker på',
    'peika på', 'peikte på', 'påpeikar', 'påpeiker', 'påpeika', 'skriv', 'skreiv', 'svarar', 'svarer', 'svara',
    'svarte', 'spør', 'spurde', 'trur', 'trudde', 'vonar', 'vona', 'håpar', 'håper', 'håpa', 'åtvarar', 'åtvara',
    'advarar', 'utdjupar', 'utdjuper', 'utdjupa', 'avsluttar', 'avslutta', 'innleier', 'innleidde', 'uttalar',
    'uttaler', 'uttala', 'uttalte', 'stadfestar', 'stadfester', 'stadfesta', 'bekreftar', 'vurderer', 'vurderte',
    'konkluderer', 'konkluderte', 'konstaterer', 'oppmodar', 'oppmoda', 'oppfordrar', 'kritiserer', 'kommenterer',
    'erklærer', 'melder', 'melde', 'lovar', 'lova', 'lover', 'forsikrar', 'forsikra', 'foreslår', 'foreslo',
    'gjer framlegg om', 'avviser', 'avviste', 'innrømmer', 'innrømte', 'vedgår', 'vedgjekk', 'erkjenner', 'orsakar',
    'beklagar', 'beklaga', 'framhevar', 'framhever', 'framheva', 'trekkjer fram', 'trekker fram', 'presiserer',
    'hevdar', 'hevda', 'påstår', 'oppsummerer', 'anslår', 'roser', 'roste', 'rosar', 'gler seg', 'gledde seg', 'krev',
    'kravde', 'kravte', 'ønskjer', 'ønskte', 'heiter det', 'heitte det', 'står det i', 'stod det i', 'lyder det', 'ler', 'lo', 'smiler', 'hugsar',
    'hugsa', 'minnest', 'tenkjer', 'tenkte', 'tykkjer', 'tykte', 'synest', 'syntest', 'kjenner', 'opplever', 'takkar',
    'takka', 'gratulerer', 'minner om', 'minte om', 'gjer merksam på', 'gir uttrykk for', 'gjev uttrykk for',
    'gjer greie for', 'beskriv', 'beskreiv', 'skildrar', 'skildra', 'utbryt', 'ropar', 'ropa', 'undrar', 'undrast',
    'lurer på', 'grunngir', 'grunngjev', 'grunngav', 'reknar med', 'rekna med', 'ventar', 'venta', 'garanterer',
    'innvender', 'nektar', 'dementerer', 'informerer', 'rapporterer', 'nemner', 'nemnde', 'reflekterer', 'skyt inn',
    'skaut inn', 'rundar av', 'tilrår', 'tilrådde', 'varslar', 'varsla', 'helsar', 'helsa', 'avslører', 'etterlyser',
    'insisterer', 'fryktar', 'frykta', 'støttar', 'gjentek', 'gjentok', 'gjentar', 'supplerer', 'klargjer', 'fortset',
    'fortsett'
  ],
  nb.saying
)

/** What makes the following words a view, not a quotation. */
export const accordingTo: Reading['accordingTo'] = beside([
  'ifølgje', 'i følgje', 'etter det', 'i samsvar med', 'med tilvising til'
], nb.accordingTo)

/** The next words are the same speaker's. */
export const continuing: Reading['continuing'] = beside([
  'og held fram', 'og legg til', 'og utdjupar', 'og utdjuper', 'og forklarar', 'og seier', 'og fortel',
  'og avsluttar', 'og understrekar', 'og presiserer', 'og heldt fram', 'og la til', 'og meiner', 'og oppmodar'
], nb.continuing)

/** Words for a person already named. */
export const pronouns: Reading['pronouns'] = beside(['han', 'ho', 'hen', 'vedkomande', 'førstnemnde', 'sistnemnde'], nb.pronouns)

/** Titles; the stems read compounds too. */
export const roles: Reading['roles'] = beside(
  [
    'leiar', 'leiaren', 'leiarar', 'nestleiar', 'nestleiaren', 'styreleiar', 'styreleiaren', 'dagleg leiar',
    'dagleg leiaren', 'parlamentarisk leiar', 'kunstnarleg leiar', 'fagleg leiar', 'formann', 'formannen', 'direktør',
    'direktøren', 'administrerande direktør', 'konsernsjef', 'sekretær', 'generalsekretær', 'rådmann',
    'kommunedirektør', 'ordførar', 'ordføraren', 'varaordførar', 'fylkesordførar', 'byrådsleiar', 'fylkesrådsleiar',
    'gruppeleiar', 'statsforvaltar', 'statsforvaltaren', 'stortingsrepresentant', 'politikar', 'talsperson',
    'rådgivar', 'rådgivaren', 'rådgjevar', 'rådgjevaren', 'seniorrådgivar', 'presseansvarleg', 'ansvarleg',
    'ansvarlege', 'prosjektleiar', 'forskar', 'forskaren', 'forskarar', 'seniorforskar', 'instituttleiar', 'lækjar',
    'lege', 'overlege', 'overlækjar', 'sjukepleiar', 'sjukepleiaren', 'sjukepleiarar', 'helsesjukepleiar', 'jordmor',
    'vernepleiar', 'psykolog', 'lærar', 'læraren', 'lærarar', 'barnehagelærar', 'fagarbeidar', 'tillitsvald',
    'tillitsvalde', 'hovudtillitsvald', 'verneombod', 'ombod', 'ombodet', 'forhandlingsleiar', 'ansvarleg redaktør',
    'skribent', 'forfattar', 'forfattaren', 'dommar', 'dommaren', 'domar', 'operasjonsleiar', 'prisvinnar', 'initiativtakar', 'innsatsleiar',
    'historikar', 'historikaren', 'bibliotekar', 'kunstnar', 'kunstnaren', 'skodespelar', 'skodespelaren', 'regissør',
    'trenar', 'trenaren', 'spelar', 'spelaren', 'eigar', 'eigaren', 'medeigar', 'gründer', 'grunnleggjar',
    'grunnleggjaren', 'bestyrar', 'programleiar', 'kasserar', 'gardbrukar', 'gardbrukaren', 'bonde', 'fiskar',
    'fiskaren', 'forvaltar', 'medarbeidar', 'sakshandsamar', 'saksbehandlar', 'rettleiar', 'analytikar',
    'analytikaren', 'økonom', 'meklar', 'utviklar', 'bebuar', 'frivillig', 'avdelingsleiar', 'kommunikasjonsrådgivar',
    'presserådgivar', 'biskop', 'prest', 'presten', 'fagleiar', 'einingsleiar', 'arbeidstakar', 'næringsdrivande',
    'kommunikasjonssjef', 'kommuneoverlege',
  'elev', 'student', 'stipendiat', 'bakar', 'kokk', 'snikkar', 'elektrikar', 'målar', 'sjåfør', 'bussjåfør',
  'laborant', 'handverkar', 'arkitekt', 'advokat', 'jurist', 'helsefagarbeidar', 'veterinær', 'medforfattar',
  'musikar', 'organist', 'kantor', 'dirigent', 'komponist', 'journalist', 'redaktør', 'fotograf', 'arkivar',
  'kurator', 'sokneprest', 'gartnar', 'biolog', 'kjemikar', 'fysikar', 'ingeniør', 'ystar', 'fut', 'futen', 'hamnefut', 'hamnefuten', 'hamnesjef', 'hamnesjefen'
],
  nb.roles
)

/** Words that join a role to its organisation. */
export const roleLinks: Reading['roleLinks'] = beside([
  'for', 'i', 'ved', 'hos', 'på', 'av', 'og', 'frå', 'med', 'til', 'innan'
], nb.roleLinks)

/** Words that make a name an organisation. */
export const organisationWords: Reading['organisationWords'] = beside(
  [
    'kommune', 'kommunen', 'fylkeskommune', 'departementet', 'direktoratet', 'tilsynet', 'etaten', 'verket', 'rådet',
    'forbund', 'forbundet', 'foreining', 'foreininga', 'lag', 'laget', 'mållag', 'ungdomslag', 'sogelag', 'landslag',
    'stiftinga', 'stifting', 'selskap', 'selskapet', 'fondet', 'forlag', 'samlaget', 'universitetet', 'høgskulen',
    'høgskule', 'folkehøgskule', 'skule', 'skulen', 'institutt', 'instituttet', 'senter', 'senteret', 'museum',
    'museet', 'musea', 'teater', 'teatret', 'bibliotek', 'sjukehus', 'sjukehuset', 'politiet', 'brannvern',
    'sparebank', 'kyrkje', 'kyrkja', 'bispedøme', 'sokn', 'klubb', 'noregs', 'norsk', 'norske', 'noreg', 'nettverk',
    'organisasjon', 'organisasjonen', 'konsernet', 'gruppa', 'arkiv', 'ombodet', 'utvalet', 'partiet', 'ungdom',
    'bustadbyggjelag', 'kraft', 'kraftlag', 'festival', 'orkester', 'næringslag', 'industri', 'avisa', 'redaksjonen',
    'naudhjelp', 'hjelp', 'idrettslag', 'tingrett', 'lagmannsrett', 'stortinget', 'regjeringa', 'sametinget',
    'statsforvaltaren', 'vegvesen', 'vegvesenet', 'reiarlag', 'nasjonalpark', 'hovudorganisasjon', 'samskipnad',
    'målungdom', 'bondelag', 'landslaget', 'mållaget', 'ungdomslaget', 'sogelaget', 'bondelaget', 'kraftlaget', 'idrettslaget',
    'næringslaget', 'grendalaget', 'velforeininga', 'samyrkelag', 'samyrkelaget'
  ],
  nb.organisationWords
)

/** Words of one who speaks for himself. */
export const firstPerson: Reading['firstPerson'] = [
  'eg', 'meg', 'min', 'mi', 'mitt', 'mine', 'vi', 'me', 'oss', 'vår', 'vårt', 'våre'
]

/** What joins a name to what the person is. */
export const roleOpeners: Reading['roleOpeners'] = beside([
  'som er', 'som har vore', 'som var', 'som til dagleg er', 'som også er', 'som arbeider som', 'som jobbar som',
  'som ny', 'til ny', 'blir ny', 'er ny', 'ny'
], nb.roleOpeners)

/** Conjunctions that take up a broken sentence. */
export const conjunctions: Reading['conjunctions'] = beside([
  'og', 'men', 'for', 'så', 'at', 'fordi', 'viss', 'dersom', 'når', 'eller', 'medan', 'der', 'sjølv om', 'så lenge',
  'då', 'utan'
], nb.conjunctions)

/** Words that ask to get in touch. */
export const contacting: Reading['contacting'] = beside([
  'kontakt', 'ver venleg og kontakt', 'kontakte', 'kontaktast', 'ta kontakt', 'ta kontakt med', 'ring', 'ring til',
  'ringje', 'skriv til', 'send e-post til', 'vend deg til', 'førespurnader', 'rettast til', 'kan rettast til',
  'kan nåast på', 'meir informasjon', 'ytterlegare informasjon', 'nærare informasjon', 'fleire opplysningar',
  'spørsmål'
], nb.contacting)

/** Words that ask to sign up. */
export const registering: Reading['registering'] = beside([
  'påmelding', 'meld deg på', 'melde seg på', 'meld frå', 'akkreditering', 'svar utbedt', 'registrering',
  'gi beskjed', 'gje beskjed'
], nb.registering)

/** Words before a title that are printed with it. */
export const roleAdjectives: Reading['roleAdjectives'] = [
  'ny', 'nye', 'tidlegare', 'noverande', 'komande', 'påtroppande', 'avtroppande', 'nyvald', 'konstituert',
  'fungerande', 'vikarierande', 'leiande', 'administrerande', 'adm.', 'dagleg', 'fagleg', 'politisk', 'øvste',
  'assisterande', 'kunstnarleg', 'nasjonal', 'regional', 'lokal', 'internasjonal', 'teknisk', 'medisinsk',
  'parlamentarisk', 'pensjonert'
]
