import type {Reading} from '../reading.ts'

/** Verbs of saying, present and past, with their particle; with `har` where a bare participle would say too much. */
export const saying: Reading['saying'] = [
  'sier', 'sa', 'har sagt', 'uttaler', 'uttalte', 'har uttalt', 'forteller', 'fortalte', 'har fortalt', 'forklarer',
  'forklarte', 'har forklart', 'mener', 'mente', 'understreker', 'understreket', 'understreka', 'fastslår', 'fastslo',
  'slår fast', 'slo fast', 'legger til', 'la til', 'tilføyer', 'tilføyde', 'fortsetter', 'fortsatte', 'opplyser',
  'opplyste', 'påpeker', 'påpekte', 'poengterer', 'poengterte', 'bemerker', 'bemerket', 'bekrefter', 'bekreftet',
  'har bekreftet', 'vurderer', 'vurderte', 'konkluderer', 'konkluderte', 'konstaterer', 'konstaterte', 'utdyper',
  'utdypet', 'oppfordrer', 'oppfordret', 'advarer', 'advarte', 'kritiserer', 'kritiserte', 'kommenterer',
  'kommenterte', 'erklærer', 'erklærte', 'melder', 'meldte', 'skriver', 'skrev', 'har skrevet', 'svarer', 'svarte',
  'spør', 'spurte', 'lover', 'lovet', 'lovte', 'håper', 'håpet', 'forsikrer', 'forsikret', 'foreslår', 'foreslo',
  'avviser', 'avviste', 'innrømmer', 'innrømmet', 'medgir', 'medga', 'erkjenner', 'erkjente', 'beklager', 'beklaget',
  'fremhever', 'fremhevet', 'framhever', 'framhevet', 'trekker frem', 'trekker fram', 'peker på', 'pekte på',
  'presiserer', 'presiserte', 'hevder', 'hevdet', 'påstår', 'påsto', 'avslutter', 'avsluttet', 'innleder', 'innledet',
  'oppsummerer', 'oppsummerte', 'sammenfatter', 'anslår', 'anslo', 'tror', 'trodde', 'roser', 'roste', 'gleder seg',
  'gledet seg', 'krever', 'krevde', 'ønsker', 'ønsket', 'heter det', 'het det', 'står det i', 'sto det i', 'stod det i', 'lyder det', 'lød det', 'lyder',
  'jubler', 'jublet', 'ler', 'lo', 'smiler', 'smilte', 'sukker', 'sukket', 'husker', 'husket', 'minnes', 'mintes',
  'tenker', 'tenkte', 'synes', 'syntes', 'syns', 'føler', 'følte', 'opplever', 'opplevde', 'takker', 'takket',
  'gratulerer', 'gratulerte', 'minner om', 'minnet om', 'gjør oppmerksom på', 'gir uttrykk for', 'ga uttrykk for',
  'redegjør', 'redegjorde', 'beskriver', 'beskrev', 'utbryter', 'utbrøt', 'roper', 'ropte', 'undrer', 'undret',
  'lurer på', 'begrunner', 'begrunnet', 'spår', 'spådde', 'regner med', 'regnet med', 'forventer', 'forventet',
  'garanterer', 'garanterte', 'innvender', 'innvendte', 'protesterer', 'protesterte', 'benekter', 'benektet',
  'dementerer', 'dementerte', 'replikerer', 'replikerte', 'informerer', 'informerte', 'rapporterer', 'nevner',
  'nevnte', 'reflekterer', 'funderer', 'resonnerer', 'skyter inn', 'skjøt inn', 'runder av', 'bedyrer', 'bedyret',
  'fremholder', 'framholder', 'anbefaler', 'anbefalte', 'varsler', 'varslet', 'hilser', 'hilste', 'avslører',
  'avslørte', 'betror', 'etterlyser', 'etterlyste', 'insisterer', 'understrekte', 'fastholder', 'fastholdt',
  'frykter', 'fryktet', 'spøker', 'nikker', 'lovpriser', 'støtter', 'argumenterer', 'argumenterte', 'gjentar',
  'gjentok', 'supplerer', 'supplerte', 'antyder', 'antydet', 'tilbakeviser', 'tilbakeviste', 'anfører', 'anførte',
  'beretter', 'berettet', 'råder', 'appellerer', 'klargjør', 'skildrer', 'tipser'
]

/** What makes the following words a view, not a quotation. */
export const accordingTo: Reading['accordingTo'] = [
  'ifølge', 'iflg.', 'i følge', 'i henhold til', 'med henvisning til', 'fritt etter'
]

/** The next words are the same speaker's. */
export const continuing: Reading['continuing'] = [
  'og fortsetter', 'og legger til', 'og utdyper', 'og forklarer', 'og sier', 'og forteller', 'og avslutter',
  'og understreker', 'og tilføyer', 'og presiserer', 'og fortsatte', 'og la til', 'og sa', 'og konkluderer',
  'og påpeker', 'og oppfordrer', 'og mener'
]

/** Words for a person already named. */
export const pronouns: Reading['pronouns'] = ['han', 'hun', 'hen', 'vedkommende', 'førstnevnte', 'sistnevnte']

/** Titles; the stems read compounds too. */
export const roles: Reading['roles'] = [
  'leder', 'lederen', 'ledere', 'nestleder', 'nestlederen', 'styreleder', 'styrelederen', 'styremedlem', 'medlem',
  'forbundsleder', 'daglig leder', 'daglige leder', 'parlamentarisk leder', 'kunstnerisk leder', 'faglig leder',
  'formann', 'formannen', 'direktør', 'direktøren', 'direktører', 'administrerende direktør', 'adm. direktør',
  'adm.dir.', 'adm. dir.', 'adm.direktør', 'konsernsjef', 'konsernsjefen', 'konserndirektør', 'ceo', 'cfo', 'coo',
  'cto', 'sjef', 'sjefen', 'sjefer', 'sekretær', 'sekretæren', 'generalsekretær', 'generalsekretæren',
  'statssekretær', 'statssekretæren', 'rådmann', 'rådmannen', 'kommunedirektør', 'ordfører', 'ordføreren',
  'varaordfører', 'byråd', 'byråden', 'byrådsleder', 'fylkesordfører', 'fylkesråd', 'fylkesrådsleder',
  'statsforvalter', 'statsforvalteren', 'fylkesmann', 'statsråd', 'statsråden', 'minister', 'ministeren', 'ministre',
  'stortingsrepresentant', 'stortingsrepresentanten', 'representant', 'representanten', 'kandidat', 'toppkandidat',
  'gruppeleder', 'politiker', 'talsperson', 'talspersonen', 'talsmann', 'talsmannen', 'talskvinne', 'rådgiver',
  'rådgiveren', 'rådgivere', 'seniorrådgiver', 'spesialrådgiver', 'pressevakt',
  'presseansvarlig', 'ansvarlig', 'ansvarlige', 'koordinator', 'koordinatoren', 'konsulent', 'konsulenten',
  'prosjektleder', 'forsker', 'forskeren', 'forskere', 'seniorforsker', 'professor', 'professoren',
  'professor emeritus', 'førsteamanuensis', 'førstelektor', 'lektor', 'lektoren', 'dosent', 'stipendiat',
  'stipendiaten', 'postdoktor', 'ph.d.-stipendiat', 'doktorgradsstipendiat', 'dekan', 'dekanen', 'prodekan', 'rektor',
  'rektoren', 'prorektor', 'instituttleder', 'student', 'studenten', 'elev', 'lege', 'legen', 'leger', 'overlege',
  'overlegen', 'fastlege', 'sykepleier', 'sykepleieren', 'sykepleiere', 'jordmor', 'helsesykepleier', 'sosionom',
  'barnevernspedagog', 'vernepleier', 'psykolog', 'psykologen', 'psykiater', 'fysioterapeut', 'terapeut', 'tannlege',
  'veterinær', 'farmasøyt', 'lærer', 'læreren', 'pedagog', 'barnehagelærer', 'assistent', 'fagarbeider',
  'tillitsvalgt', 'tillitsvalgte', 'hovedtillitsvalgt', 'konserntillitsvalgt', 'verneombud', 'ombud', 'ombudet',
  'ombudsmann', 'forhandlingsleder', 'redaktør', 'redaktøren', 'ansvarlig redaktør', 'sjefredaktør', 'journalist',
  'journalisten', 'fotograf', 'fotografen', 'skribent', 'forfatter', 'forfatteren', 'poet', 'poeten', 'lyriker', 'lyrikeren', 'postbud', 'postbudet', 'debattant', 'advokat',
  'advokaten', 'jurist', 'juristen', 'dommer', 'dommeren', 'aktor', 'statsadvokat', 'politiadvokat',
  'politiinspektør', 'inspektør', 'inspektøren', 'lensmann', 'politimester', 'brannsjef', 'operasjonsleder', 'vakthavende', 'prisvinner', 'kollega', 'initiativtaker', 'arrangør', 'lærling', 'koreograf', 'danser', 'tolk',
  'innsatsleder', 'kurator', 'kuratoren', 'konservator', 'konservatoren', 'arkeolog', 'arkeologen', 'historiker',
  'historikeren', 'arkivar', 'bibliotekar', 'biolog', 'biologen', 'ingeniør', 'ingeniøren', 'arkitekt', 'arkitekten',
  'kunstner', 'kunstneren', 'skuespiller', 'regissør', 'regissøren', 'komponist', 'dirigent', 'produsent', 'trener',
  'treneren', 'landslagstrener', 'landslagssjef', 'spiller', 'spilleren', 'kaptein', 'kapteinen', 'prest', 'presten',
  'sogneprest', 'prost', 'prosten', 'biskop', 'biskopen', 'preses', 'diakon', 'eier', 'eieren', 'medeier', 'gründer',
  'gründeren', 'grunnlegger', 'grunnleggeren', 'partner', 'partneren', 'bestyrer', 'bestyreren', 'vert',
  'programleder', 'president', 'presidenten', 'visepresident', 'visedirektør', 'kasserer', 'revisor', 'bonde',
  'bonden', 'gårdbruker', 'fisker', 'forvalter', 'medarbeider', 'saksbehandler', 'veileder', 'instruktør',
  'meteorolog', 'meteorologen', 'økonom', 'økonomen', 'sjeføkonom', 'analytiker', 'analytikeren', 'spesialist',
  'ekspert', 'eksperten', 'megler', 'utvikler', 'designer', 'kokk', 'pasient', 'frivillig', 'aktivist', 'beboer',
  'ambassadør', 'ambassadøren', 'fagansvarlig', 'avdelingsleder', 'seksjonssjef', 'fagsjef', 'kommunikasjonssjef',
  'kommunikasjonsdirektør', 'pressesjef', 'kommuneoverlege', 'head of communications', 'country manager', 'manager',
  'director',
  'baker', 'kjøkkensjef', 'snekker', 'murer', 'elektriker', 'mekaniker', 'frisør', 'skipper',
  'sjåfør', 'bussjåfør', 'lokfører', 'laborant', 'håndverker', 'landskapsarkitekt', 'helsefagarbeider',
  'ergoterapeut', 'medforfatter', 'musiker', 'organist', 'kantor', 'sokneprest', 'gartner', 'geolog', 'kjemiker',
  'fysiker', 'statistiker', 'sivilingeniør', 'brannmann', 'politioverbetjent', 'påtaleansvarlig', 'butikksjef',
  'fogd', 'fogden', 'havnefogd', 'havnefogden', 'havnesjef', 'havnesjefen',
  'pressevakta', 'pressetelefon', 'pressetelefonen', 'pressekontoret'
]

/** Words that join a role to its organisation. */
export const roleLinks: Reading['roleLinks'] = [
  'for', 'i', 'ved', 'hos', 'på', 'av', 'og', 'fra', 'med', 'under', 'til', 'innen', 'samt'
]

/** Lower-case words inside names. */
export const particles: Reading['particles'] = [
  'av', 'af', 'von', 'van', 'de', 'der', 'den', 'la', 'le', 'el', 'al', 'bin', 'ben', 'ibn', 'du', 'dos', 'da', 'di',
  'del', 'zu', 'y'
]

/** Forms that close a company's name. */
export const companyForms: Reading['companyForms'] = [
  'AS', 'A/S', 'ASA', 'ANS', 'DA', 'KS', 'SA', 'BA', 'ENK', 'NUF', 'IKS', 'KF', 'FKF', 'SF', 'HF', 'RHF', 'AL', 'SE',
  'AB', 'AB (publ)', 'ApS', 'Oy', 'Oyj', 'GmbH', 'Ltd', 'Ltd.', 'Inc.', 'Inc', 'plc', 'B.V.', 'N.V.', 'LLC',
  'Holding', 'Group', 'Gruppen', 'Norge AS', 'Norway AS'
]

/** Words that make a name an organisation. */
export const organisationWords: Reading['organisationWords'] = [
  'styret', 'hovedstyret', 'ledelsen',
  'kommune', 'kommunen', 'fylkeskommune', 'fylkeskommunen', 'departementet', 'departement', 'direktoratet',
  'direktorat', 'tilsynet', 'tilsyn', 'etaten', 'etat', 'verket', 'verk', 'vesen', 'vesenet', 'rådet', 'råd',
  'forbund', 'forbundet', 'forening', 'foreningen', 'fagforbund', 'fagforbundet', 'landsforening', 'landsforeningen',
  'stiftelsen', 'stiftelse', 'lag', 'laget', 'bondelag', 'selskap', 'selskapet', 'fondet', 'fond', 'forlag',
  'forlaget', 'universitet', 'universitetet', 'universitetssykehus', 'høgskole', 'høgskolen', 'høyskole', 'høyskolen',
  'institutt', 'instituttet', 'folkehelseinstituttet', 'senter', 'senteret', 'museum', 'museet', 'teater', 'teatret',
  'teateret', 'bibliotek', 'biblioteket', 'sykehus', 'sykehuset', 'helseforetak', 'politi', 'politiet',
  'politidistrikt', 'brannvesen', 'bank', 'banken', 'sparebank', 'forsikring', 'pensjon', 'havn', 'lufthavn',
  'akademi', 'akademiet', 'folkehøgskole', 'skole', 'skolen', 'kirke', 'kirken', 'bispedømme', 'menighet', 'klubb',
  'klubben', 'union', 'unionen', 'norges', 'norsk', 'norske', 'norge', 'nettverk', 'nettverket', 'allianse',
  'alliansen', 'organisasjon', 'organisasjonen', 'konsernet', 'gruppen', 'arkiv', 'arkivet', 'byrå', 'byrået',
  'sentralbyrå', 'ombudet', 'kommisjonen', 'utvalget', 'parti', 'partiet', 'venstre', 'ungdom', 'boligbyggelag',
  'borettslag', 'energi', 'kraft', 'kraftlag', 'vann', 'trafikk', 'festival', 'festivalen', 'spillene', 'orkester',
  'orkesteret', 'filharmoniske', 'opera', 'næringsforening', 'arbeidsgiverforening', 'næringsliv', 'industri',
  'media', 'mediehus', 'avisen', 'redaksjonen', 'hjelp', 'kirkens nødhjelp', 'røde kors', 'redningsselskapet',
  'idrettsforbund', 'idrettslag', 'fotballforbund', 'domstol', 'domstolen', 'tingrett', 'lagmannsrett', 'høyesterett',
  'stortinget', 'regjeringen', 'sametinget', 'tankesmie', 'tankesmien', 'park', 'arena', 'forum', 'statsforvalteren',
  'fylkesmannen', 'vegvesen', 'vegvesenet', 'samvirke', 'hovedorganisasjon', 'landsorganisasjonen', 'sjømat',
  'rederi', 'laboratorium', 'observatorium', 'nasjonalpark', 'samskipnad', 'studentsamskipnad', 'misjon'
]

/** Words of one who speaks for himself. */
export const firstPerson: Reading['firstPerson'] = [
  'jeg', 'meg', 'min', 'mi', 'mitt', 'mine', 'vi', 'oss', 'vår', 'vårt', 'våre'
]

/** What joins a name to what the person is. */
export const roleOpeners: Reading['roleOpeners'] = [
  'som er', 'som har vært', 'som var', 'som til daglig er', 'som også er', 'som arbeider som', 'som jobber som',
  'som ny', 'som sin nye', 'som vår nye', 'som den nye', 'til ny', 'blir ny', 'er ny', 'ny', 'som', 'er'
]

/** Conjunctions that take up a broken sentence. */
export const conjunctions: Reading['conjunctions'] = [
  'og', 'men', 'for', 'så', 'at', 'fordi', 'hvis', 'når', 'eller', 'mens', 'hvor', 'der', 'selv om', 'så lenge',
  'dersom', 'da', 'uten', 'samt'
]

/** Words that ask to get in touch. */
export const contacting: Reading['contacting'] = [
  'kontakt', 'kontakt gjerne', 'vennligst kontakt', 'kontakte', 'kontaktes', 'kontaktperson', 'ta kontakt',
  'ta kontakt med', 'ta gjerne kontakt med', 'ring', 'ring til', 'ringe', 'skriv til', 'send e-post til',
  'henvend deg til', 'henvendelser til', 'henvendelser', 'rettes til', 'kan rettes til', 'henvises til', 'henviser vi til', 'fås hos', 'treffes på',
  'kan nås på', 'nås på', 'kan kontaktes på', 'for intervju', 'mer informasjon', 'ytterligere informasjon',
  'nærmere informasjon', 'flere opplysninger', 'spørsmål', 'pressekontakt', 'mediekontakt', 'pressevakt'
]

/** Words that ask to sign up. */
export const registering: Reading['registering'] = [
  'påmelding', 'meld deg på', 'meld dere på', 'melde seg på', 'meld på', 'akkreditering', 'akkreditere', 's.u.',
  'svar utbes', 'registrering', 'registrer deg', 'gi beskjed', 'forhåndspåmelding'
]

/** Words before a title that are printed with it. */
export const roleAdjectives: Reading['roleAdjectives'] = [
  'ny', 'nye', 'tidligere', 'forhenværende', 'nåværende', 'kommende', 'påtroppende', 'avtroppende', 'nyvalgt',
  'konstituert', 'fungerende', 'vikarierende', 'ledende', 'administrerende', 'adm.', 'daglig', 'faglig', 'politisk',
  'øverste', 'assisterende', 'vise', 'kunstnerisk', 'nasjonal', 'regional', 'lokal', 'internasjonal', 'teknisk',
  'medisinsk', 'parlamentarisk', 'pensjonert'
]
