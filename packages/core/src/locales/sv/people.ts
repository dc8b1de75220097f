import type {Reading} from '../reading.ts'

/** Verbs of saying, present and past, with their particle; with `har` where a bare participle would say too much. */
export const saying: Reading['saying'] = [
  'säger', 'sa', 'sade', 'har sagt', 'berättar', 'berättade', 'har berättat', 'förklarar', 'förklarade',
  'har förklarat', 'menar', 'menade', 'anser', 'ansåg', 'tycker', 'tyckte', 'tror', 'trodde', 'hoppas', 'hoppades',
  'framhåller', 'framhöll', 'understryker', 'underströk', 'betonar', 'betonade', 'poängterar', 'poängterade',
  'påpekar', 'påpekade', 'tillägger', 'tillade', 'lägger till', 'lade till', 'fortsätter', 'fortsatte', 'konstaterar',
  'konstaterade', 'slår fast', 'slog fast', 'fastslår', 'fastslog', 'bekräftar', 'bekräftade', 'har bekräftat',
  'uppger', 'uppgav', 'har uppgett', 'meddelar', 'meddelade', 'informerar', 'informerade', 'skriver', 'skrev',
  'har skrivit', 'svarar', 'svarade', 'frågar', 'frågade', 'undrar', 'undrade', 'kommenterar', 'kommenterade',
  'uttalar', 'uttalade', 'uttalar sig', 'uttalade sig', 'har uttalat', 'varnar', 'varnade', 'uppmanar', 'uppmanade',
  'kräver', 'krävde', 'föreslår', 'föreslog', 'lovar', 'lovade', 'försäkrar', 'försäkrade', 'avfärdar', 'avfärdade',
  'tillbakavisar', 'tillbakavisade', 'dementerar', 'dementerade', 'medger', 'medgav', 'erkänner', 'erkände',
  'beklagar', 'beklagade', 'kritiserar', 'kritiserade', 'hävdar', 'hävdade', 'argumenterar', 'argumenterade',
  'sammanfattar', 'sammanfattade', 'summerar', 'summerade', 'avslutar', 'avslutade', 'inleder', 'inledde',
  'utvecklar', 'utvecklade', 'förtydligar', 'förtydligade', 'noterar', 'noterade', 'bedömer', 'bedömde', 'uppskattar',
  'uppskattade', 'spår', 'spådde', 'räknar med', 'räknade med', 'gläder sig', 'gladde sig', 'gläds', 'gläds åt',
  'berömmer', 'berömde', 'välkomnar', 'välkomnade', 'resonerar', 'resonerade', 'upprepar', 'upprepade', 'flikar in',
  'flikade in', 'inflikar', 'inflikade', 'lyder', 'löd', 'heter det', 'hette det', 'står det i', 'stod det i', 'låter', 'låter hälsa', 'hälsar',
  'hälsade', 'skrattar', 'skrattade', 'ler', 'log', 'suckar', 'suckade', 'jublar', 'jublade', 'utbrister', 'utbrast',
  'utropar', 'utropade', 'ropar', 'ropade', 'skämtar', 'skämtade', 'minns', 'mindes', 'tänker', 'tänkte', 'känner',
  'kände', 'upplever', 'upplevde', 'önskar', 'önskade', 'tackar', 'tackade', 'gratulerar', 'gratulerade', 'pekar på',
  'pekade på', 'lyfter fram', 'lyfte fram', 'framför', 'framförde', 'lyfter', 'redogör', 'redogjorde', 'beskriver',
  'beskrev', 'skildrar', 'skildrade', 'påstår', 'påstod', 'invänder', 'invände', 'protesterar', 'protesterade',
  'förnekar', 'förnekade', 'replikerar', 'replikerade', 'rapporterar', 'rapporterade', 'upplyser', 'upplyste',
  'nämner', 'nämnde', 'reflekterar', 'reflekterade', 'funderar', 'funderade', 'filosoferar', 'konkluderar',
  'drar slutsatsen', 'intygar', 'intygade', 'garanterar', 'garanterade', 'bedyrar', 'bedyrade', 'instämmer',
  'instämde', 'håller med', 'höll med', 'påminner', 'påminde', 'påminner om', 'rekommenderar', 'rekommenderade',
  'tipsar', 'tipsade', 'råder', 'uppmuntrar', 'uppmuntrade', 'ryter', 'rasar', 'befarar', 'befarade', 'fruktar',
  'fruktade', 'oroar sig', 'oroas', 'förutspår', 'förutspådde', 'förväntar sig', 'efterlyser', 'efterlyste',
  'insisterar', 'insisterade', 'avslöjar', 'avslöjade', 'anför', 'anförde', 'anmärker', 'anmärkte', 'förordar',
  'förordade', 'motiverar', 'motiverade', 'preciserar', 'preciserade', 'vidhåller', 'vidhöll', 'deklarerar',
  'deklarerade', 'tillkännager', 'tillkännagav', 'annonserar', 'vädjar', 'vädjade', 'vittnar', 'vittnade',
  'exemplifierar', 'rundar av', 'rundade av', 'avrundar', 'avrundade', 'fyller i', 'fyllde i', 'kompletterar',
  'nickar', 'kontrar', 'kontrade', 'ger uttryck för', 'gav uttryck för', 'uttryckte det', 'uttrycker det',
  'uttryckte saken', 'formulerade det', 'brukar säga', 'brukade säga', 'fastställer', 'myser', 'nickade', 'redovisar', 'analyserar',
  'är övertygad om', 'är förvissad om', 'klargör', 'klargjorde', 'föredrar', 'viskar', 'viskade', 'kommenterar det',
  'påtalar', 'påtalade'
]

/** What makes the following words a view, not a quotation. */
export const accordingTo: Reading['accordingTo'] = [
  'enligt', 'enl.', 'i enlighet med', 'med hänvisning till', 'vittnar om', 'fritt efter'
]

/** The next words are the same speaker's. */
export const continuing: Reading['continuing'] = [
  'och fortsätter', 'och tillägger', 'och lägger till', 'och förklarar', 'och säger', 'och berättar', 'och utvecklar',
  'och avslutar', 'och understryker', 'och betonar', 'och fortsatte', 'och tillade', 'och sade', 'och sa',
  'och konstaterar', 'och poängterar', 'och påpekar', 'och menar', 'och framhåller', 'och summerar',
  'och sammanfattar', 'och uppmanar', 'och fyller i', 'och förtydligar', 'och resonerar vidare'
]

/** Words for a person already named. */
export const pronouns: Reading['pronouns'] = [
  'han', 'hon', 'hen', 'vederbörande', 'den förstnämnda', 'den sistnämnda', 'den förstnämnde', 'den sistnämnde'
]

/** Titles; the stems read compounds too. */
export const roles: Reading['roles'] = [
  'ordförande', 'ordföranden', 'ordf.', 'vice ordförande', 'förste vice ordförande', 'första vice ordförande',
  'andre vice ordförande', 'andra vice ordförande', 'styrelseledamot', 'ledamot', 'ledamoten', 'ledamöter',
  'ersättare', 'medlem', 'vd', 'vd:n', 'verkställande direktör', 'direktör', 'direktören', 'direktörer', 'vice vd',
  'tf vd', 'tillförordnad vd', 'vd och koncernchef', 'koncernchef', 'ceo', 'cfo', 'coo', 'cto', 'chef', 'chefen',
  'chefer', 'tf chef', 'tillförordnad chef', 'sekreterare', 'sekreteraren', 'rektor', 'rektorn', 'vicerektor',
  'prorektor', 'dekan', 'dekanen', 'prefekt', 'prefekten', 'minister', 'ministern', 'ministrar', 'riksdagsledamot',
  'riksdagsman', 'europaparlamentariker', 'eu-parlamentariker', 'råd', 'kommunalråd', 'kommunalrådet',
  'oppositionsråd', 'regionråd', 'landstingsråd', 'borgarråd', 'borgarrådet', 'finansborgarråd', 'vice borgmästare',
  'borgmästare', 'stadsdirektör', 'landshövding', 'landshövdingen', 'länsråd', 'lantråd', 'gruppledare',
  'vice gruppledare', 'partiledare', 'partiledaren', 'ledare', 'ledaren', 'språkrör', 'språkröret', 'talesperson',
  'talespersonen', 'talesman', 'talesmannen', 'taleskvinna', 'toppkandidat', 'kandidat', 'kandidaten', 'kommissionär',
  'ambassadör', 'ambassadören', 'pressansvarig', 'ansvarig', 'ansvariga', 'informatör', 'informatören',
  'kommunikatör', 'kommunikatören', 'pressassistent', 'strateg', 'strategen', 'samordnare', 'samordnaren',
  'koordinator', 'koordinatorn', 'projektledare', 'utredare', 'utredaren', 'särskild utredare', 'handläggare',
  'handläggaren', 'sakkunnig', 'sakkunniga', 'jurist', 'juristen', 'ekonom', 'ekonomen', 'analytiker', 'analytikern',
  'specialist', 'specialisten', 'expert', 'experten', 'konsult', 'konsulten', 'rådgivare', 'rådgivaren', 'forskare',
  'forskaren', 'forskarstuderande', 'professor', 'professorn', 'professor emeritus', 'professor emerita', 'docent',
  'docenten', 'lektor', 'lektorn', 'universitetslektor', 'adjunkt', 'adjunkten', 'doktorand', 'doktoranden', 'doktor',
  'postdoktor', 'universitetsadjunkt', 'läkare', 'läkaren', 'överläkare', 'överläkaren', 'specialistläkare',
  'smittskyddsläkare', 'statsepidemiolog', 'epidemiolog', 'sjuksköterska', 'sjuksköterskan', 'sjuksköterskor',
  'sköterska', 'undersköterska', 'barnmorska', 'barnmorskan', 'kurator', 'kuratorn', 'socionom', 'psykolog',
  'psykologen', 'psykiater', 'terapeut', 'terapeuten', 'fysioterapeut', 'tandläkare', 'veterinär', 'veterinären',
  'apotekare', 'farmaceut', 'assistent', 'assistenten', 'lärare', 'läraren', 'förskollärare', 'pedagog', 'pedagogen',
  'ombud', 'ombudet', 'skyddsombud', 'huvudskyddsombud', 'ombudsman', 'ombudsmannen', 'förhandlare', 'förhandlaren',
  'redaktör', 'redaktören', 'chefredaktör', 'ansvarig utgivare', 'journalist', 'journalisten', 'reporter',
  'reportern', 'skribent', 'skribenten', 'författare', 'författaren', 'poet', 'poeten', 'diktare', 'diktaren', 'brevbärare', 'brevbäraren', 'krönikör', 'debattör', 'fotograf',
  'fotografen', 'advokat', 'advokaten', 'åklagare', 'åklagaren', 'kammaråklagare', 'chefsåklagare', 'domare',
  'domaren', 'rådman', 'lagman', 'intendent', 'intendenten', 'antikvarie', 'antikvarien', 'arkeolog', 'arkeologen',
  'historiker', 'historikern', 'bibliotekarie', 'arkivarie', 'biolog', 'biologen', 'agronom', 'agronomen', 'agrolog', 'agrologen', 'ingenjör', 'ingenjören',
  'arkitekt', 'arkitekten', 'planerare', 'konstnär', 'konstnären', 'skådespelare', 'skådespelaren', 'regissör',
  'regissören', 'kompositör', 'dirigent', 'dirigenten', 'producent', 'producenten', 'kurerare', 'museichef',
  'curator', 'tränare', 'tränaren', 'förbundskapten', 'kapten', 'kaptenen', 'spelare', 'spelaren', 'präst', 'prästen',
  'kyrkoherde', 'kyrkoherden', 'biskop', 'biskopen', 'ärkebiskop', 'domprost', 'kontraktsprost', 'diakon', 'kantor',
  'ägare', 'ägaren', 'delägare', 'grundare', 'grundaren', 'medgrundare', 'entreprenör', 'partner', 'föreståndare',
  'föreståndaren', 'verksamhetsledare', 'värd', 'programledare', 'president', 'presidenten', 'vicepresident',
  'kassör', 'kassören', 'revisor', 'revisorn', 'lantbrukare', 'lantbrukaren', 'skogsvårdare', 'förvaltare',
  'medarbetare', 'medarbetaren', 'vägledare', 'instruktör', 'meteorolog', 'meteorologen', 'statistiker', 'controller',
  'inspektör', 'inspektören', 'kommissarie', 'kommissarien', 'polis', 'polismästare', 'brandingenjör',
  'räddningsledare', 'presstalesperson', 'vakthavande befäl', 'vakthavande', 'pristagare', 'stipendiat', 'kollega', 'initiativtagare', 'arrangör', 'lärling', 'koreograf', 'dansare', 'tolk', 'patient', 'volontär', 'aktivist', 'kampanjledare',
  'student', 'elev', 'studentkårsordförande', 'mäklare', 'controllern', 'direktionsmedlem', 'presidiemedlem',
  'stadssekreterare', 'styresman', 'överintendent', 'länspolismästare', 'landskapsråd', 'ministerråd',
  'head of communications', 'head of press', 'country manager', 'sales manager', 'manager', 'director', 'head of ir',
  'investor relations', 'marknadschef', 'pressekreterare', 'pressekr.', 'pressekr', 'vch', 'kommunikationschef', 'presschef', 'generalsekreterare',
  'generaldirektör', 'förbundsordförande', 'vice förbundsordförande', 'avtalssekreterare', 'forskningsledare',
  'enhetschef', 'ämnesråd', 'departementsråd', 'kansliråd', 'statssekreterare', 'kommundirektör', 'ungdomsordförande',
  'förtroendevald', 'förtroendevalda', 'livsmedelsinspektör', 'näringslivsutvecklare', 'utvecklare', 'utvecklaren',
  'säljare', 'designer', 'kock', 'kocken', 'krögare', 'bonde', 'fiskare',
  'studerande', 'bagare', 'bagaren', 'kökschef', 'snickare', 'murare', 'elektriker', 'målare', 'mekaniker',
  'frisör', 'skolkock', 'styrman', 'chaufför', 'busschaufför', 'lokförare', 'undersköterskan', 'hantverkare',
  'landskapsarkitekt', 'arbetsterapeut', 'medförfattare', 'medförfattaren', 'musiker', 'organist', 'kapellmästare',
  'konservator', 'trädgårdsmästare', 'skogvaktare', 'geolog', 'kemist', 'fysiker', 'chefsekonom', 'civilingenjör',
  'systemutvecklare', 'brandman', 'insatsledare', 'polisinspektör', 'förundersökningsledare', 'ordf', 'presstjänst',
  'presstjänsten', 'pressjour', 'pressjouren', 'presstelefon', 'presstelefonen', 'pressavdelningen', 'pressenheten',
  'butikschef', 'hemslöjdskonsulent'
]

/** Words that join a role to its organisation. */
export const roleLinks: Reading['roleLinks'] = [
  'för', 'i', 'vid', 'hos', 'på', 'av', 'och', 'från', 'med', 'inom', 'till', 'samt', 'under', 'åt'
]

/** Lower-case words inside names. */
export const particles: Reading['particles'] = [
  'af', 'av', 'von', 'de', 'der', 'den', 'van', 'la', 'le', 'el', 'al', 'bin', 'ben', 'ibn', 'du', 'dos', 'da', 'di',
  'del', 'zu', 'y', 'ter', 'ten'
]

/** Forms that close a company's name. */
export const companyForms: Reading['companyForms'] = [
  'AB', 'AB (publ)', '(publ)', 'Aktiebolag', 'Aktiebolaget', 'HB', 'KB', 'Ek. för.', 'ek för', 'ekonomisk förening',
  'Enskild firma', 'EF', 'Abp', 'Oy', 'Oyj', 'Oy Ab', 'rf', 'r.f.', 'Ab Oy', 'AB publ', 'andelslag', 'A/S', 'ApS',
  'AS', 'ASA', 'GmbH', 'Ltd', 'Ltd.', 'Inc.', 'Inc', 'plc', 'SE', 'B.V.', 'N.V.', 'LLC', 'Holding', 'Group',
  'Gruppen'
]

/** Words that make a name an organisation. */
export const organisationWords: Reading['organisationWords'] = [
  'styrelsen', 'förbundsstyrelsen', 'ledningen',
  'kommun', 'kommunen', 'region', 'regionen', 'landsting', 'landstinget', 'myndigheten', 'myndighet', 'verket',
  'verk', 'departementet', 'departement', 'inspektionen', 'nämnden', 'nämnd', 'rådet', 'råd', 'förbund',
  'förbundet', 'förening', 'föreningen', 'riksförbund', 'riksförbundet', 'riksförening', 'fackförbund',
  'fackförbundet', 'stiftelse', 'stiftelsen', 'sällskap', 'sällskapet', 'fonden', 'fond', 'bolag', 'bolaget',
  'aktiebolaget', 'förlag', 'förlaget', 'universitet', 'universitetet', 'högskola', 'högskolan', 'institut',
  'institutet', 'institutionen', 'akademi', 'akademin', 'akademien', 'museum', 'museet', 'museer', 'teater',
  'teatern', 'bibliotek', 'biblioteket', 'sjukhus', 'sjukhuset', 'sjukvård', 'polisen', 'polismyndigheten',
  'räddningstjänst', 'brandkår', 'brandkåren', 'räddningstjänsten', 'bank', 'banken', 'sparbank', 'sparbanken', 'försäkringar', 'försäkring',
  'pension', 'hamn', 'hamnar', 'flygplats', 'flygplatser', 'folkhögskola', 'gymnasium', 'skola', 'skolan',
  'församling', 'församlingen', 'stift', 'kyrkan', 'svenska kyrkan', 'pastorat', 'klubb', 'klubben', 'union',
  'unionen', 'svenska', 'svensk', 'sverige', 'sveriges', 'nätverk', 'nätverket', 'allians', 'alliansen',
  'organisation', 'organisationen', 'organisationer', 'koncernen', 'gruppen', 'group', 'arkiv', 'arkivet', 'byrå',
  'byrån', 'tullverket', 'skatteverket', 'kommission', 'kommissionen', 'utskottet', 'parti', 'partiet', 'ungdom',
  'ungdomsförbund', 'bostäder', 'bostad', 'fastigheter', 'energi', 'vatten', 'trafik', 'festival', 'festivalen',
  'orkester', 'filharmoniker', 'opera', 'operan', 'a-kassa', 'arbetsgivarna', 'arbetsgivarförening',
  'branschförening', 'näringsliv', 'industri', 'industrier', 'media', 'tidningen', 'redaktionen', 'hjälp',
  'röda korset', 'räddningsmission', 'stadsmission', 'stadsmissionen', 'länsstyrelsen', 'länsförsäkringar', 'domstol',
  'domstolen', 'tingsrätt', 'tingsrätten', 'hovrätt', 'hovrätten', 'åklagarmyndigheten', 'riksdagen',
  'regeringskansliet', 'regeringen', 'stad', 'staden', 'stads', 'tankesmedja', 'tankesmedjan', 'arena', 'park', 'simhall', 'simhallen', 'kulturhus', 'kulturhuset',
  'forum', 'center', 'centrum', 'kår', 'studentkår', 'ombudsmannen', 'landsorganisationen', 'centralorganisation',
  'centralförbund', 'idrottsförbund', 'handelskammare', 'handelskammaren', 'hushållningssällskapet', 'kooperativ',
  'kooperation', 'allmännytta', 'samfund', 'samfundet', 'välfärdsområde', 'välfärdsområdet', 'samkommun',
  'ministeriet', 'ministerium', 'yrkeshögskola', 'yrkeshögskolan', 'stiftet', 'landskap', 'landskapsregering',
  'landskapsregeringen', 'produkter', 'system', 'teknik', 'partners', 'invest', 'holding', 'laboratorium',
  'räddningsverk', 'hjälpen', 'missionen'
]

/** Words of one who speaks for himself. */
export const firstPerson: Reading['firstPerson'] = [
  'jag', 'mig', 'min', 'mitt', 'mina', 'vi', 'oss', 'vår', 'vårt', 'våra'
]

/** What joins a name to what the person is. */
export const roleOpeners: Reading['roleOpeners'] = [
  'som är', 'som var', 'som har varit', 'som till vardags är', 'som också är', 'som även är', 'som arbetar som',
  'som jobbar som', 'som blir', 'tillträder som', 'som ny', 'som sin nya', 'som vår nya', 'som den nya', 'till ny', 'blir ny', 'är ny', 'har varit', 'arbetar som',
  'jobbar som', 'är i dag', 'är till vardags', 'ny', 'som', 'är',
  'vars roll är'
]

/** Conjunctions that take up a broken sentence. */
export const conjunctions: Reading['conjunctions'] = [
  'och', 'men', 'för', 'så', 'att', 'eftersom', 'därför att', 'om', 'när', 'eller', 'medan', 'där', 'fast',
  'trots att', 'utan', 'då', 'samt'
]

/** Words that ask to get in touch. */
export const contacting: Reading['contacting'] = [
  'kontakt', 'kontakta', 'kontakta gärna', 'vänligen kontakta', 'kontaktas', 'kontaktperson', 'ring', 'ring till',
  'ringa', 'ring gärna', 'mejla', 'maila', 'mejla till', 'skriv till', 'hör av dig till', 'hör av er till',
  'vänd dig till', 'vänd er till', 'vända sig till', 'nås på', 'nås via', 'nås genom', 'kontaktas via', 'kontaktas genom', 'finns på', 'välkommen att kontakta',
  'hänvisas till', 'hänvisar vi till', 'besvaras av', 'lämnas av', 'ges av', 'ger', 'svarar på frågor', 'ytterligare information',
  'ytterligare upplysningar', 'tilläggsuppgifter', 'mer information', 'mer info', 'frågor', 'presskontakt',
  'mediekontakt', 'intervju', 'upplysningar', 'få veta mer av', 'får veta mer av', 'kan svara på frågor'
]

/** Words that ask to sign up. */
export const registering: Reading['registering'] = [
  'anmälan', 'anmäl', 'anmäla', 'anmäler', 'anmäl dig', 'anmäl er', 'föranmälan', 'föranmäl', 'förhandsanmälan',
  'ackreditering', 'ackreditera', 'o.s.a.', 'osa', 'boka plats', 'bokning', 'meddela', 'registrera', 'registrering'
]

/** Words before a title that are printed with it. */
export const roleAdjectives: Reading['roleAdjectives'] = [
  'ny', 'nya', 'nytt', 'tidigare', 'f.d.', 'före detta', 'nuvarande', 'tillträdande', 'avgående', 'blivande',
  'kommande', 'nyvald', 'nyutnämnd', 'biträdande', 'tillförordnad', 't.f.', 'tf', 'tf.', 'vikarierande',
  'verkställande', 'ställföreträdande', 'vice', 'ledande', 'konstnärlig', 'konstnärliga', 'politisk', 'politiska', 'facklig',
  'operativ', 'operativa', 'medicinsk', 'teknisk', 'kommersiell', 'regional', 'lokal', 'nationell', 'internationell',
  'ansvarig', 'pensionerad', 'legitimerad', 'särskild', 'nytillträdd', 'oberoende', 'andre', 'förste', '1:e', '2:e'
]
