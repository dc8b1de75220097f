import type {Reading} from '../reading.ts'

/** Verbs of saying, present and past. */
export const saying: Reading['saying'] = [
  'sanoo', 'sanoi', 'sanovat', 'sanoivat', 'kertoo', 'kertoi', 'kertovat', 'kertoivat', 'toteaa', 'totesi',
  'toteavat', 'totesivat', 'muistuttaa', 'muistutti', 'muistuttavat', 'korostaa', 'korosti', 'korostavat',
  'painottaa', 'painotti', 'painottavat', 'huomauttaa', 'huomautti', 'arvioi', 'arvioivat', 'uskoo', 'uskoi',
  'uskovat', 'lisää', 'lisäsi', 'jatkaa', 'jatkoi', 'kiittää', 'kiitti', 'kiittelee', 'kiitteli', 'iloitsee',
  'iloitsi', 'kuvailee', 'kuvaili', 'kuvaa', 'kuvasi', 'selittää', 'selitti', 'tiivistää', 'tiivisti', 'summaa',
  'summasi', 'vastaa', 'vastasi', 'kysyy', 'kysyi', 'pohtii', 'pohti', 'vaatii', 'vaati', 'vaativat', 'varoittaa',
  'varoitti', 'ilmoittaa', 'ilmoitti', 'vahvistaa', 'vahvisti', 'myöntää', 'myönsi', 'kiistää', 'kiisti', 'ehdottaa',
  'ehdotti', 'kannustaa', 'kannusti', 'toivoo', 'toivoi', 'toivovat', 'perustelee', 'perusteli', 'linjaa', 'linjasi',
  'kommentoi', 'kommentoivat', 'kehuu', 'kehui', 'kritisoi', 'esittää', 'esitti', 'tähdentää', 'tähdensi', 'avaa',
  'avasi', 'kirjoittaa', 'kirjoitti', 'kirjoittavat', 'päättää', 'päätti', 'katsoo', 'katsoi', 'näkee', 'näki',
  'ajattelee', 'ajatteli', 'miettii', 'mietti', 'muistelee', 'muisteli', 'muistaa', 'muisti', 'nauraa', 'nauroi',
  'naurahtaa', 'naurahti', 'hymyilee', 'huokaa', 'hehkuttaa', 'hehkutti', 'riemuitsee', 'riemuitsi', 'onnittelee',
  'onnitteli', 'pahoittelee', 'pahoitteli', 'harmittelee', 'harmitteli', 'ihmettelee', 'ihmetteli', 'huolestuu',
  'pelkää', 'odottaa', 'ennakoi', 'ennustaa', 'ennusti', 'lupaa', 'lupasi', 'vakuuttaa', 'vakuutti', 'väittää',
  'väitti', 'tyrmää', 'tyrmäsi', 'torjuu', 'torjui', 'vetoaa', 'vetosi', 'kehottaa', 'kehotti', 'suosittelee',
  'suositteli', 'neuvoo', 'neuvoi', 'rohkaisee', 'rohkaisi', 'täydentää', 'täydensi', 'tarkentaa', 'tarkensi',
  'täsmentää', 'täsmensi', 'päättelee', 'päätteli', 'havainnollistaa', 'nostaa esiin', 'nosti esiin', 'tuo esiin',
  'toi esiin', 'viittaa', 'viittasi', 'moittii', 'moitti', 'arvostelee', 'arvosteli', 'tervehtii', 'luonnehtii',
  'luonnehti', 'tulkitsee', 'tulkitsi', 'raportoi', 'tiedottaa', 'tiedotti', 'julistaa', 'julisti', 'paljastaa',
  'paljasti', 'puolustaa', 'puolusti', 'tokaisee', 'tokaisi', 'huudahtaa', 'huudahti', 'vitsailee', 'vitsaili',
  'innostuu', 'innostui', 'mainitsee', 'mainitsi', 'mainitsevat', 'analysoi', 'erittelee', 'eritteli', 'alleviivaa',
  'alleviivasi', 'peräänkuuluttaa', 'peräänkuulutti', 'yhtyy', 'myötäilee', 'kiteyttää', 'kiteytti', 'on sanonut',
  'on todennut', 'on kertonut', 'muotoilee', 'muotoili', 'vinkkaa', 'vinkkasi', 'heittää', 'intoilee', 'sivaltaa',
  'napauttaa', 'taustoittaa', 'taustoitti', 'esittelee', 'haastaa', 'haastoi', 'uumoilee'
]

/** What makes a view of the words beside it: a postposition after the name in the genitive. */
export const accordingTo: Reading['accordingTo'] = [
  'mukaan', 'mielestä', 'arvion mukaan', 'kertoman mukaan', 'näkemyksen mukaan', 'sanojen mukaan', 'mielest'
]

/** The next words are the same speaker's. */
export const continuing: Reading['continuing'] = [
  'ja jatkaa', 'ja lisää', 'ja toteaa', 'ja kertoo', 'ja sanoo', 'ja muistuttaa', 'ja korostaa', 'ja selittää',
  'ja tarkentaa', 'ja jatkoi', 'ja lisäsi', 'ja päättää', 'ja perustelee'
]

/** Words for a person already named. */
export const pronouns: Reading['pronouns'] = ['hän', 'hänen', 'he', 'tämä']

/** Titles; the stems read compounds too. */
export const roles: Reading['roles'] = [
  'toimitusjohtaja', 'toimitusjohtajan', 'varatoimitusjohtaja', 'johtaja', 'johtajan', 'johtajat',
  'vt. toimitusjohtaja', 'puheenjohtaja', 'puheenjohtajan', 'varapuheenjohtaja', 'hallituksen puheenjohtaja',
  'hallituksen varapuheenjohtaja', 'hallituksen jäsen', 'jäsen', 'pääsihteeri', 'sihteeri', 'toiminnanjohtaja',
  'pääjohtaja', 'ylijohtaja', 'kunnanjohtaja', 'kaupunginjohtaja', 'apulaiskaupunginjohtaja',
  'hyvinvointialuejohtaja', 'pormestari', 'apulaispormestari', 'maakuntajohtaja', 'ministeri', 'pääministeri',
  'presidentti', 'kansanedustaja', 'europarlamentaarikko', 'valtuutettu', 'kaupunginvaltuutettu', 'aluevaltuutettu',
  'ryhmäjohtaja', 'ehdokas', 'valtiosihteeri', 'kansliapäällikkö', 'kansleri', 'erityisavustaja', 'avustaja',
  'neuvos', 'hallitusneuvos', 'lainsäädäntöneuvos', 'päällikkö', 'päällikön', 'viestintäjohtaja',
  'viestintäpäällikkö', 'viestintäasiantuntija', 'viestinnän asiantuntija', 'tiedottaja', 'mediapäällikkö',
  'lehdistösihteeri', 'sijoittajasuhdejohtaja', 'talousjohtaja', 'henkilöstöjohtaja', 'projektipäällikkö',
  'hankepäällikkö', 'koordinaattori', 'hankekoordinaattori', 'asiantuntija', 'asiantuntijan', 'erityisasiantuntija',
  'johtava asiantuntija', 'ekonomisti', 'pääekonomisti', 'analyytikko', 'tutkija', 'tutkijan', 'erikoistutkija',
  'johtava tutkija', 'väitöskirjatutkija', 'tohtorikoulutettava', 'tutkijatohtori', 'professori', 'apulaisprofessori',
  'työelämäprofessori', 'dosentti', 'yliopistonlehtori', 'yliopisto-opettaja', 'lehtori', 'rehtori', 'vararehtori',
  'dekaani', 'varadekaani', 'tohtori', 'ylilääkäri', 'johtajaylilääkäri', 'apulaisylilääkäri', 'lääkäri',
  'erikoislääkäri', 'terveysjohtaja', 'hoitaja', 'sairaanhoitaja', 'lähihoitaja', 'kätilö', 'terveydenhoitaja',
  'sosiaalityöntekijä', 'sosiaalijohtaja', 'psykologi', 'fysioterapeutti', 'terapeutti', 'hammaslääkäri',
  'eläinlääkäri', 'proviisori', 'opettaja', 'luokanopettaja', 'varhaiskasvatuksen opettaja', 'luottamusmies',
  'pääluottamusmies', 'luottamushenkilö', 'työsuojeluvaltuutettu', 'valtuutetun', 'neuvottelujohtaja',
  'edunvalvontajohtaja', 'asiamies', 'oikeusasiamies', 'tasa-arvovaltuutettu', 'lapsiasiavaltuutettu',
  'päätoimittaja', 'toimittaja', 'kuvaaja', 'valokuvaaja', 'kirjailija', 'kirjoittaja', 'kolumnisti', 'asianajaja',
  'juristi', 'lakimies', 'syyttäjä', 'aluesyyttäjä', 'tuomari', 'käräjätuomari', 'komisario', 'rikoskomisario',
  'ylikomisario', 'poliisipäällikkö', 'poliisi', 'tutkinnanjohtaja', 'palkinnonsaaja', 'kollega', 'järjestäjä', 'koreografi', 'tanssija', 'tulkki', 'palomestari', 'pelastusjohtaja', 'tarkastaja',
  'ylitarkastaja', 'kuraattori', 'intendentti', 'museonjohtaja', 'arkeologi', 'historioitsija', 'kirjastonjohtaja',
  'kirjastonhoitaja', 'biologi', 'insinööri', 'diplomi-insinööri', 'arkkitehti', 'suunnittelija', 'kaavoittaja',
  'taiteilija', 'näyttelijä', 'ohjaaja', 'säveltäjä', 'kapellimestari', 'tuottaja', 'taiteellinen johtaja',
  'valmentaja', 'päävalmentaja', 'pelaaja', 'kapteeni', 'pappi', 'kirkkoherra', 'piispa', 'arkkipiispa', 'diakoni',
  'omistaja', 'yrittäjä', 'perustaja', 'osakas', 'partneri', 'isännöitsijä', 'vanhempi konsultti', 'konsultti',
  'maanviljelijä', 'viljelijä', 'metsänhoitaja', 'työntekijä', 'neuvoja', 'kouluttaja', 'meteorologi',
  'tilastotieteilijä', 'yliaktuaari', 'ylimeteorologi', 'kehittäjä', 'kehittämispäällikkö', 'suurlähettiläs',
  'opiskelija', 'vapaaehtoinen', 'myyjä', 'edustaja', 'vastaava', 'esihenkilö', 'esimies', 'vs. johtaja',
  'oppilas', 'leipuri', 'kokki', 'puuseppä', 'sähköasentaja', 'maalari', 'mekaanikko', 'kampaaja',
  'lastentarhanopettaja', 'kalastaja', 'kuljettaja', 'bussinkuljettaja', 'veturinkuljettaja', 'muusikko', 'kanttori',
  'puutarhuri', 'geologi', 'kemisti', 'fyysikko'
]

/**
 * Endings of names in the genitive, partitive and what says where or to whom, with the sounds that change before them:
 * `Kauppisen`, `Mäen`, `Lahdella`, `Liiton`.
 */
export const nameEndings: NonNullable<Reading['nameEndings']> = [
  ...['n', 'lla', 'lle', 'lta', 'ssa', 'sta'].flatMap((ending): (readonly [string, string])[] => [
    [`se${ending}`, 'nen'],
    [`hde${ending}`, 'hti'],
    [`llo${ending}`, 'lto'],
    [`nna${ending}`, 'nta'],
    [`rve${ending}`, 'rpi'],
    [`mme${ending}`, 'mpi'],
    [`ito${ending}`, 'itto'],
    [`kse${ending}`, 's'],
    [`ngi${ending}`, 'nki'],
    [`e${ending}`, 'i'],
    [`i${ending}`, ''],
    [ending, '']
  ]),
  ...['n', 'llä', 'lle', 'ltä', 'ssä', 'stä'].flatMap((ending): (readonly [string, string])[] => [
    [`äe${ending}`, 'äki'],
    [`oe${ending}`, 'oki'],
    [`e${ending}`, 'i'],
    [ending, '']
  ]),
  ['sta', 'nen'],
  ['stä', 'nen'],
  ['a', ''],
  ['ä', '']
]

/** Words that join a role to its organisation; Finnish mostly puts the organisation first, in the genitive. */
export const roleLinks: Reading['roleLinks'] = ['ja', 'sekä', 'eli']

/** Lower-case words inside names. */
export const particles: Reading['particles'] = [
  'af', 'von', 'de', 'van', 'der', 'den', 'la', 'le', 'el', 'al', 'bin', 'du', 'di', 'zu'
]

/** Forms that close a company's name. */
export const companyForms: Reading['companyForms'] = [
  'Oy', 'Oyj', 'Ab', 'Abp', 'Oy Ab', 'Ab Oy', 'Ay', 'Ky', 'Tmi', 'osk', 'osk.', 'ry', 'r.y.', 'sr', 'rs', 'rf', 'ltd',
  'ltd.', 'Ltd Oy', 'Inc.', 'Inc', 'AS', 'ASA', 'A/S', 'GmbH', 'plc', 'SE', 'B.V.', 'LLC', 'Group', 'Holding',
  'konserni', 'yhtiöt', 'liikelaitos'
]

/** Words that make a name an organisation; names inflect, so the stems that stand in the genitive are here too. */
export const organisationWords: Reading['organisationWords'] = [
  'kunta', 'kunnan', 'kaupunki', 'kaupungin', 'hyvinvointialue', 'hyvinvointialueen', 'ministeriö', 'ministeriön',
  'virasto', 'viraston', 'laitos', 'laitoksen', 'keskus', 'keskuksen', 'liitto', 'liiton', 'järjestö', 'järjestön',
  'keskusjärjestö', 'yhdistys', 'yhdistyksen', 'seura', 'seuran', 'säätiö', 'säätiön', 'rahasto', 'rahaston', 'yhtiö',
  'yhtiön', 'konserni', 'konsernin', 'yliopisto', 'yliopiston', 'ammattikorkeakoulu', 'ammattikorkeakoulun',
  'korkeakoulu', 'opisto', 'opiston', 'kansanopisto', 'koulu', 'lukio', 'ammattiopisto', 'instituutti', 'instituutin',
  'akatemia', 'museo', 'museon', 'museot', 'teatteri', 'teatterin', 'ooppera', 'kirjasto', 'kirjaston', 'sairaala',
  'sairaalan', 'poliisi', 'poliisilaitos', 'pelastuslaitos', 'pankki', 'pankin', 'osuuspankki', 'säästöpankki',
  'vakuutus', 'työeläke', 'eläkeyhtiö', 'satama', 'lentoasema', 'seurakunta', 'seurakunnan', 'kirkko', 'hiippakunta',
  'klubi', 'unioni', 'suomen', 'suomi', 'finland', 'verkosto', 'verkoston', 'allianssi', 'ryhmä', 'arkisto',
  'hallinto', 'komissio', 'komission', 'valiokunta', 'puolue', 'puolueen', 'eduskuntaryhmä', 'nuoret',
  'nuorisoliitto', 'asunnot', 'energia', 'vesi', 'liikenne', 'festivaali', 'festivaalit', 'juhlaviikot', 'orkesteri',
  'filharmonia', 'yrittäjät', 'kauppakamari', 'keskuskauppakamari', 'teollisuus', 'työnantajat', 'media', 'lehti',
  'toimitus', 'apu', 'kirkon ulkomaanapu', 'punainen risti', 'tuomioistuin', 'oikeus', 'käräjäoikeus', 'hovioikeus',
  'eduskunta', 'eduskunnan', 'valtioneuvosto', 'valtioneuvoston', 'hallitus', 'ajatuspaja', 'neuvosto', 'neuvoston',
  'lautakunta', 'lautakunnan', 'valtuutetun toimisto', 'ely-keskus', 'aluehallintovirasto', 'maakuntaliitto',
  'maakunta', 'palvelut', 'urheiluseura', 'palloliitto', 'urheiluliitto', 'olympiakomitea', 'osuuskunta',
  'osuuskauppa', 'metsähallitus', 'tulli', 'verohallinto', 'työttömyyskassa', 'kassa', 'tutkimuslaitos',
  'tutkimuskeskus', 'ylioppilaskunta', 'foorumi', 'areena', 'hotelli', 'liikelaitos', 'kuntayhtymä', 'yhtymä',
  'ammattiliitto'
]

/** Words of one who speaks for himself. */
export const firstPerson: Reading['firstPerson'] = [
  'minä', 'minun', 'minua', 'minulla', 'minulle', 'minusta', 'mielestäni', 'olen', 'haluan', 'toivon', 'uskon', 'me',
  'meidän', 'meitä', 'meillä', 'meille', 'mielestämme', 'olemme', 'haluamme', 'toivomme', 'uskomme', 'voimme', 'emme',
  'en'
]

/** What joins a name to what the person is. */
export const roleOpeners: Reading['roleOpeners'] = [
  'joka on', 'joka toimii', 'joka työskentelee', 'joka aloittaa', 'on', 'on nimitetty', 'on valittu', 'uusi',
  'uudeksi', 'aloittaa'
]

/** Conjunctions that take up a broken sentence. */
export const conjunctions: Reading['conjunctions'] = [
  'ja', 'mutta', 'sillä', 'että', 'koska', 'jos', 'kun', 'tai', 'vaan', 'eikä', 'vaikka', 'jotta', 'kunnes', 'sekä',
  'eli', 'joten', 'siksi'
]

/** Words that ask to get in touch. */
export const contacting: Reading['contacting'] = [
  'lisätietoja', 'lisätiedot', 'lisätietoja antaa', 'lisätietoja antavat', 'yhteyshenkilö', 'yhteyshenkilöt',
  'yhteydenotot', 'yhteydenottopyynnöt', 'ota yhteyttä', 'ottakaa yhteyttä', 'ota yhteys', 'haastattelupyynnöt',
  'haastattelut', 'haastateltavissa', 'tavoitettavissa', 'tavoittaa', 'soita', 'soittamalla', 'tiedustelut', 'kysymykset',
  'mediapuhelin', 'mediapalvelu', 'viestintä'
]

/** Words that ask to sign up. */
export const registering: Reading['registering'] = [
  'ilmoittautuminen', 'ilmoittautumiset', 'ilmoittaudu', 'ilmoittautua', 'ilmoittautumaan', 'ilmoittautumisia',
  'ennakkoilmoittautuminen', 'akkreditointi', 'akkreditoidu', 'akkreditoitua', 'rekisteröidy', 'rekisteröityminen',
  'varaa paikka', 'vahvista osallistumisesi'
]

/** Words before a title that are printed with it. */
export const roleAdjectives: Reading['roleAdjectives'] = [
  'uusi', 'entinen', 'nykyinen', 'tuleva', 'väistyvä', 'eroava', 'vastavalittu', 'johtava', 'vt.', 'vs.', 'va.',
  'virkaatekevä', 'taiteellinen', 'poliittinen', 'vastaava', 'vanhempi', 'kansainvälinen', 'alueellinen', 'tekninen',
  'kaupallinen', 'lääketieteellinen', 'operatiivinen', 'hallinnollinen', 'eläkkeellä oleva', 'pitkäaikainen'
]
