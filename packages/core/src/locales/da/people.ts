import type {Reading} from '../reading.ts'

/** Verbs of saying, present and past, with their particle; with `har` where a bare participle would say too much. */
export const saying: Reading['saying'] = [
  'siger', 'sagde', 'har sagt', 'udtaler', 'udtalte', 'har udtalt', 'fortæller', 'fortalte', 'har fortalt',
  'forklarer', 'forklarede', 'har forklaret', 'mener', 'mente', 'understreger', 'understregede', 'har understreget',
  'fastslår', 'fastslog', 'slår fast', 'slog fast', 'tilføjer', 'tilføjede', 'fortsætter', 'fortsatte', 'oplyser',
  'oplyste', 'har oplyst', 'pointerer', 'pointerede', 'påpeger', 'påpegede', 'har påpeget', 'bemærker', 'bemærkede',
  'bekræfter', 'bekræftede', 'har bekræftet', 'vurderer', 'vurderede', 'konkluderer', 'konkluderede', 'konstaterer',
  'konstaterede', 'uddyber', 'uddybede', 'opfordrer', 'opfordrede', 'advarer', 'advarede', 'kritiserer',
  'kritiserede', 'kommenterer', 'kommenterede', 'erklærer', 'erklærede', 'meddeler', 'meddelte', 'skriver', 'skrev',
  'har skrevet', 'svarer', 'svarede', 'spørger', 'spurgte', 'lover', 'lovede', 'håber', 'håbede', 'forsikrer',
  'forsikrede', 'foreslår', 'foreslog', 'tilkendegiver', 'tilkendegav', 'afviser', 'afviste', 'indrømmer',
  'indrømmede', 'medgiver', 'medgav', 'erkender', 'erkendte', 'beklager', 'beklagede', 'beretter', 'berettede',
  'anfører', 'anførte', 'fremhæver', 'fremhævede', 'betoner', 'betonede', 'noterer', 'noterede', 'slutter',
  'sluttede', 'afslutter', 'afsluttede', 'indleder', 'indledte', 'opsummerer', 'opsummerede', 'sammenfatter',
  'sammenfattede', 'argumenterer', 'argumenterede', 'gentager', 'gentog', 'anslår', 'anslog', 'forudser', 'forudså',
  'tror', 'troede', 'roser', 'roste', 'glæder sig', 'glædede sig', 'præciserer', 'præciserede', 'supplerer',
  'supplerede', 'lyder', 'lyder det', 'lød', 'lød det', 'hedder', 'hedder det', 'hed det', 'står der i', 'stod der i', 'råder', 'rådede',
  'kræver', 'krævede', 'appellerer', 'appellerede', 'jubler', 'jublede', 'griner', 'grinede', 'smiler', 'smilede',
  'ler', 'lo', 'sukker', 'sukkede', 'husker', 'huskede', 'erindrer', 'erindrede', 'mindes', 'mindedes', 'tænker',
  'tænkte', 'synes', 'syntes', 'føler', 'følte', 'ønsker', 'ønskede', 'takker', 'takkede', 'lykønsker', 'lykønskede',
  'byder velkommen', 'bød velkommen', 'peger på', 'pegede på', 'gør opmærksom på', 'gjorde opmærksom på',
  'gør det klart', 'gør gældende', 'gjorde gældende', 'lægger til', 'lægger vægt på', 'giver udtryk for', 'udtrykker det', 'udtrykte det', 'formulerede det',
  'gav udtryk for', 'gør rede for', 'redegør', 'redegjorde', 'beskriver', 'beskrev', 'skildrer', 'skildrede',
  'udbryder', 'udbrød', 'udråber', 'udråbte', 'råber', 'råbte', 'hvisker', 'hviskede', 'undrer sig', 'undrede sig',
  'ærgrer sig', 'ærgrede sig', 'begrunder', 'begrundede', 'forudsiger', 'forudsagde', 'spår', 'spåede', 'regner med',
  'regnede med', 'forventer', 'forventede', 'fornemmer', 'garanterer', 'garanterede', 'hævder', 'hævdede', 'påstår',
  'påstod', 'indvender', 'indvendte', 'protesterer', 'protesterede', 'benægter', 'benægtede', 'dementerer',
  'dementerede', 'replicerer', 'replicerede', 'melder', 'meldte', 'informerer', 'informerede', 'orienterer',
  'orienterede', 'rapporterer', 'rapporterede', 'refererer', 'citerer', 'nævner', 'nævnte', 'reflekterer',
  'reflekterede', 'funderer', 'funderede', 'ræsonnerer', 'ræsonnerede', 'filosoferer', 'indskyder', 'indskød',
  'afrunder', 'afrundede', 'runder af', 'rundede af', 'bedyrer', 'bedyrede', 'fremfører', 'fremførte',
  'tilslutter sig', 'tilsluttede sig', 'siger fra', 'minder om', 'mindede om', 'formulerer det', 'fortolker',
  'anbefaler', 'anbefalede', 'bebuder', 'bebudede', 'annoncerer', 'annoncerede', 'bifalder', 'bifaldt', 'hilser',
  'hilste', 'afslører', 'afslørede', 'betror', 'betroede', 'skynder sig at tilføje', 'efterlyser', 'efterlyste',
  'efterspørger', 'efterspurgte', 'insisterer', 'insisterede', 'kvitterer', 'kvitterede', 'nikker', 'joker', 'spøger',
  'fastholder', 'fastholdt', 'frygter', 'frygtede', 'udlægger', 'udlagde', 'begejstres'
]

/** What makes the following words a view, not a quotation. */
export const accordingTo: Reading['accordingTo'] = [
  'ifølge', 'iflg.', 'if.', 'i henhold til', 'med henvisning til', 'citeret af', 'frit efter'
]

/** The next words are the same speaker's. */
export const continuing: Reading['continuing'] = [
  'og fortsætter', 'og tilføjer', 'og uddyber', 'og forklarer', 'og understreger', 'og siger', 'og fortæller',
  'og slutter', 'og afslutter', 'og konkluderer', 'og fortsatte', 'og tilføjede', 'og uddybede', 'og forklarede',
  'og sagde', 'og supplerer', 'og pointerer', 'og påpeger', 'og opfordrer', 'og mener', 'og konstaterer',
  'og tilkendegiver'
]

/** Words for a person already named. */
export const pronouns: Reading['pronouns'] = ['han', 'hun', 'hen', 'vedkommende', 'førstnævnte', 'sidstnævnte']

/** Titles; the stems read compounds too. */
export const roles: Reading['roles'] = [
  'formand', 'formanden', 'formænd', 'næstformand', 'næstformanden', 'forperson', 'forpersonen', 'forkvinde',
  'forkvinden', 'næstforperson', 'bestyrelsesmedlem', 'bestyrelsesformand', 'medlem', 'medlem af bestyrelsen',
  'direktør', 'direktøren', 'direktører', 'administrerende direktør', 'adm. direktør', 'adm. dir.', 'adm.dir.',
  'adm. dir', 'adm.direktør', 'administrerende', 'koncernchef', 'ceo', 'cfo', 'coo', 'cto', 'chef', 'chefen',
  'chefer', 'leder', 'lederen', 'ledere', 'daglig leder', 'faglig leder', 'kunstnerisk leder', 'sekretær',
  'sekretæren', 'generalsekretær', 'generalsekretæren', 'forretningsfører', 'forretningsføreren', 'sekretariatsleder',
  'borgmester', 'borgmesteren', 'borgmestre', 'overborgmester', 'rådmand', 'rådmanden', 'minister', 'ministeren',
  'ministre', 'folketingsmedlem', 'folketingskandidat', 'medlem af folketinget', 'mf', 'mep',
  'medlem af europa-parlamentet', 'byrådsmedlem', 'kommunalbestyrelsesmedlem', 'regionsrådsmedlem', 'ordfører',
  'ordføreren', 'politisk ordfører', 'spidskandidat', 'spidskandidaten', 'kandidat', 'kommissær', 'ambassadør',
  'ambassadøren', 'konsulent', 'konsulenten', 'konsulenter', 'rådgiver', 'rådgiveren', 'ansvarlig', 'ansvarlige',
  'presseansvarlig', 'koordinator', 'koordinatoren', 'talsperson', 'talspersonen', 'talsmand', 'talsmanden',
  'talskvinde', 'talskvinden', 'projektleder', 'økonom', 'økonomen', 'cheføkonom', 'analytiker', 'analytikeren',
  'specialist', 'specialisten', 'ekspert', 'eksperten', 'forsker', 'forskeren', 'forskere', 'seniorforsker',
  'professor', 'professoren', 'professor emeritus', 'lektor', 'lektoren', 'adjunkt', 'adjunkten', 'docent',
  'docenten', 'postdoc', 'ph.d.-studerende', 'ph.d.', 'ph.d.-stipendiat', 'dekan', 'dekanen', 'prodekan', 'rektor',
  'rektoren', 'prorektor', 'institutleder', 'studerende', 'læge', 'lægen', 'læger', 'overlæge', 'overlægen',
  'ledende overlæge', 'sygeplejerske', 'sygeplejersken', 'sygeplejersker', 'jordemoder', 'jordemoderen',
  'socialrådgiver', 'socialrådgiveren', 'pædagog', 'pædagogen', 'lærer', 'læreren', 'psykolog', 'psykologen',
  'fysioterapeut', 'fysioterapeuten', 'ergoterapeut', 'terapeut', 'psykiater', 'tandlæge', 'dyrlæge', 'farmaceut',
  'assistent', 'assistenten', 'hjælper', 'sosu-assistent', 'repræsentant', 'repræsentanten', 'tillidsrepræsentant',
  'tillidsmand', 'tr', 'fællestillidsrepræsentant', 'arbejdsmiljørepræsentant', 'redaktør', 'redaktøren',
  'chefredaktør', 'ansvarshavende chefredaktør', 'ansvarshavende redaktør', 'journalist', 'journalisten',
  'journalister', 'fotograf', 'fotografen', 'skribent', 'forfatter', 'forfatteren', 'digter', 'digteren', 'poet', 'poeten', 'postbud', 'postbuddet', 'debattør', 'advokat',
  'advokaten', 'jurist', 'juristen', 'dommer', 'dommeren', 'anklager', 'anklageren', 'inspektør', 'inspektøren',
  'kommissar', 'politiassistent', 'politidirektør', 'vagtchef', 'vagthavende', 'prismodtager', 'prisvinder', 'stipendiat', 'kollega', 'initiativtager', 'arrangør', 'lærling', 'koreograf', 'danser', 'tolk', 'vicepolitiinspektør', 'beredskabschef', 'kurator',
  'kuratoren', 'inspektor', 'arkæolog', 'arkæologen', 'historiker', 'historikeren', 'arkivar', 'bibliotekar',
  'biolog', 'biologen', 'ingeniør', 'ingeniøren', 'arkitekt', 'arkitekten', 'kunstner', 'kunstneren', 'skuespiller',
  'instruktør', 'instruktøren', 'komponist', 'dirigent', 'dirigenten', 'producent', 'producer', 'træner', 'træneren',
  'cheftræner', 'landstræner', 'spiller', 'anfører', 'anføreren', 'målvogter', 'målmand', 'holdkaptajn', 'sportschef', 'kaptajn', 'kaptajnen', 'præst', 'præsten', 'sognepræst',
  'provst', 'provsten', 'biskop', 'biskoppen', 'ejer', 'ejeren', 'medejer', 'indehaver', 'indehaveren', 'iværksætter',
  'stifter', 'stifteren', 'medstifter', 'grundlægger', 'partner', 'partneren', 'bestyrer', 'bestyreren', 'forstander',
  'forstanderen', 'skoleleder', 'viceskoleleder', 'værtinde', 'vært', 'værten', 'præsident', 'præsidenten',
  'vicepræsident', 'kasserer', 'kassereren', 'revisor', 'landmand', 'landmanden', 'kartoffelavler', 'svineavler', 'frugtavler', 'planteavler', 'gårdejer', 'forvalter',
  'medarbejder', 'medarbejderen', 'sagsbehandler', 'vejleder', 'vejlederen', 'underviser', 'mægler', 'meteorolog',
  'patient', 'beboer', 'frivillig', 'aktivist', 'kampagneleder', 'fuldmægtig', 'kommitteret', 'ombudsmand',
  'ombudsmanden', 'forhandler', 'hovedforhandler', 'koordinerende', 'vicedirektør', 'vicechef', 'pressechef',
  'pressesekretær', 'kommunikationschef', 'kommunikationsmedarbejder', 'pressemedarbejder', 'head of communications',
  'head of press', 'country manager', 'sales manager', 'manager', 'director', 'projektmedarbejder',
  'elev', 'specialestuderende', 'bager', 'bagermester', 'kok', 'køkkenchef', 'tømrer', 'murer', 'snedker',
  'elektriker', 'mekaniker', 'frisør', 'pædagogmedhjælper', 'skolelærer', 'fisker', 'fiskeskipper',
  'skipper', 'styrmand', 'chauffør', 'buschauffør', 'lokofører', 'laborant', 'laboranten', 'håndværker',
  'landinspektør', 'landskabsarkitekt', 'medforfatter', 'billedkunstner', 'musiker', 'organist', 'kantor',
  'kapelmester', 'konservator', 'vejmand', 'havemand', 'gartner', 'skovfoged', 'naturvejleder', 'geolog', 'kemiker',
  'fysiker', 'statistiker', 'civilingeniør', 'software-udvikler', 'datalog', 'brandmand', 'indsatsleder',
  'politikommissær', 'efterforskningsleder', 'udvalgsformand', 'viceborgmester', 'butikschef', 'pressevagt',
  'pressevagten', 'pressetelefon', 'pressetelefonen', 'pressetjeneste', 'pressetjenesten', 'pressekontoret',
  'presseafdelingen'
]

/** Words that join a role to its organisation. */
export const roleLinks: Reading['roleLinks'] = [
  'for', 'i', 'ved', 'hos', 'på', 'af', 'og', 'fra', 'med', 'under', 'til', 'inden for'
]

/** Lower-case words inside names. */
export const particles: Reading['particles'] = [
  'af', 'von', 'van', 'de', 'du', 'der', 'den', 'la', 'le', 'el', 'al', 'bin', 'ben', 'zu', 'dos', 'da', 'di', 'del',
  'ibn', 'y', 'ter', 'ten', 'auf'
]

/** Forms that close a company's name. */
export const companyForms: Reading['companyForms'] = [
  'A/S', 'ApS', 'P/S', 'K/S', 'I/S', 'IVS', 'A.M.B.A.', 'AMBA', 'F.M.B.A.', 'FMBA', 'S.M.B.A.', 'G/S', 'SE', 'S.E.',
  'AS', 'AB', 'AB (publ)', 'ASA', 'Oy', 'Oyj', 'GmbH', 'Ltd', 'Ltd.', 'Inc.', 'Inc', 'plc', 'B.V.', 'N.V.', 'LLC',
  'Holding', 'Group', 'Gruppen'
]

/** Words that make a name an organisation. */
export const organisationWords: Reading['organisationWords'] = [
  'bestyrelse', 'bestyrelsen', 'hovedbestyrelsen', 'ledelsen',
  'kommune', 'region', 'regionen', 'styrelsen', 'styrelse', 'ministeriet', 'ministerium', 'nævnet', 'nævn', 'rådet',
  'råd', 'forbund', 'forbundet', 'forening', 'foreningen', 'landsforening', 'landsforeningen', 'fagforening',
  'fagforbund', 'fonden', 'fond', 'foundation', 'selskab', 'selskabet', 'forlag', 'forlaget', 'universitet',
  'universitetet', 'university', 'college', 'institut', 'instituttet', 'center', 'centret', 'centeret', 'museum',
  'museet', 'teater', 'teatret', 'bibliotek', 'bibliotekerne', 'biblioteket', 'hospital', 'hospitalet', 'sygehus',
  'politi', 'politiet', 'politikreds', 'beredskab', 'brandvæsen', 'bank', 'banken', 'sparekasse', 'sparekassen',
  'kredit', 'forsikring', 'pension', 'havn', 'lufthavn', 'lufthavne', 'akademi', 'akademiet', 'højskole',
  'professionshøjskole', 'professionshøjskolen', 'gymnasium', 'skole', 'skolen', 'kirke', 'stift', 'provsti',
  'menighedsråd', 'klub', 'klubben', 'union', 'unionen', 'dansk', 'danmark', 'danske', 'netværk', 'netværket',
  'alliance', 'alliancen', 'organisation', 'organisationen', 'organisationerne', 'koncernen', 'gruppen',
  'kooperation', 'samvirke', 'samvirkende', 'sammenslutning', 'sammenslutningen', 'arkiv', 'arkivet', 'agentur',
  'tilsynet', 'direktoratet', 'kommission', 'kommissionen', 'udvalget', 'parti', 'partiet', 'ungdom', 'boligselskab',
  'boligforening', 'andel', 'energi', 'forsyning', 'festival', 'festivalen', 'orkester', 'orkestret',
  'symfoniorkester', 'opera', 'a-kasse', 'arbejdsgiverforening', 'brancheforening', 'erhverv', 'industri',
  'trafikselskab', 'medier', 'avisen', 'redaktionen', 'hjælp', 'nødhjælp', 'røde kors', 'værk', 'værket', 'værft',
  'zoo', 'park', 'tivoli', 'svømmehal', 'svømmehallen', 'idrætscenter', 'kulturhus', 'kulturhuset', 'laboratorium', 'laboratoriet', 'klinik', 'klinikken', 'observatorium', 'domstol',
  'domstolen', 'retten', 'byret', 'landsret', 'folketinget', 'ombudsmand', 'hovedstaden', 'kommuner',
  'landsorganisation', 'tænketank', 'tænketanken', 'stiftelse', 'stiftelsen', 'brancheorganisation',
  'interesseorganisation', 'centralorganisation'
]

/** Words of one who speaks for himself. */
export const firstPerson: Reading['firstPerson'] = [
  'jeg', 'mig', 'min', 'mit', 'mine', 'vi', 'os', 'vor', 'vores', 'vort', 'vore'
]

/** What joins a name to what the person is. */
export const roleOpeners: Reading['roleOpeners'] = [
  'der er', 'der har været', 'der var', 'der siden', 'der til daglig er', 'der arbejder som', 'der også er', 'som er', 'som til daglig er',
  'som også er', 'som arbejder som', 'som ny', 'som sin nye', 'som vores nye', 'som den nye', 'til ny', 'bliver ny', 'er ny', 'har været', 'har i mange år været', 'er uddannet',
  'arbejder som', 'er i dag', 'er til daglig', 'ny', 'som', 'er'
]

/** Conjunctions that take up a broken sentence. */
export const conjunctions: Reading['conjunctions'] = [
  'og', 'men', 'for', 'så', 'at', 'fordi', 'hvis', 'når', 'eller', 'mens', 'hvor', 'selvom', 'selv om', 'så længe', 'da'
]

/** Words that ask to get in touch. */
export const contacting: Reading['contacting'] = [
  'kontakt', 'kontakt venligst', 'venligst', 'træffes gennem', 'træffes via', 'kan kontaktes gennem', 'kontaktes gennem', 'kontaktes via', 'fås gennem', 'kontakte', 'kontaktes', 'kontaktperson', 'ring til', 'ringe til', 'ring på', 'skriv til', 'skrive til',
  'henvend dig til', 'henvende dig til', 'henvende sig til', 'henvendelse til', 'henvendelse kan ske til', 'rettes til', 'bedes rettet til', 'rettet til', 'henvises til', 'henviser vi til', 'fås hos',
  'fås ved henvendelse til', 'er du velkommen til at kontakte', 'kan træffes på', 'træffes på', 'kan kontaktes på', 'hør nærmere hos',
  'yderligere oplysninger', 'yderligere information', 'mere information', 'spørgsmål', 'pressekontakt', 'få mere at vide hos', 'få mere at vide ved',
  'få svar hos', 'svarer på spørgsmål', 'kan svare på spørgsmål'
]

/** Words that ask to sign up. */
export const registering: Reading['registering'] = [
  'tilmelding', 'tilmeld', 'tilmelde', 'tilmelder', 'akkreditering', 'akkreditere', 'akkrediter', 's.u.', 'su', 'svar udbedes', 'meld dig', 'giv besked'
]

/** Words before a title that are printed with it. */
export const roleAdjectives: Reading['roleAdjectives'] = [
  'ny', 'nye', 'nyt', 'tidligere', 'forhenværende', 'fhv.', 'fhv', 'nuværende', 'kommende', 'afgående',
  'tiltrædende', 'nyvalgt', 'nyudnævnt', 'konstitueret', 'fungerende', 'vikarierende', 'ledende', 'administrerende',
  'adm.', 'daglig', 'faglig', 'politisk', 'politiske', 'øverste', 'øverst', 'ansvarlig', 'ansvarshavende', 'koordinerende',
  'stedfortrædende', 'vice', 'kunstnerisk', 'national', 'regional', 'lokal', 'international', 'teknisk', 'medicinsk',
  'kommerciel', 'praktiserende', 'selvstændig', 'pensioneret', 'særlig', 'særlige', 'uafhængig', 'nyansat'
]
