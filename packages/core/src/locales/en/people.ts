import type {Reading} from '../reading.ts'

/** Verbs of saying, present and past, with their particle; with `has` where a bare participle would say too much. */
export const saying: Reading['saying'] = [
  'says', 'said', 'say', 'has said', 'had said', 'states', 'stated', 'explains', 'explained', 'explain', 'comments',
  'commented', 'comment', 'adds', 'added', 'add', 'notes', 'noted', 'continues', 'continued', 'concludes',
  'concluded', 'emphasises', 'emphasised', 'emphasizes', 'emphasized', 'stresses', 'stressed', 'underlines',
  'underlined', 'underscores', 'underscored', 'highlights', 'highlighted', 'points out', 'pointed out', 'points to',
  'believes', 'believed', 'argues', 'argued', 'claims', 'claimed', 'warns', 'warned', 'confirms', 'confirmed',
  'announces', 'announced', 'reports', 'reported', 'reveals', 'revealed', 'suggests', 'suggested', 'urges', 'urged',
  'calls for', 'called for', 'hopes', 'hoped', 'promises', 'promised', 'admits', 'admitted', 'acknowledges',
  'acknowledged', 'denies', 'denied', 'rejects', 'rejected', 'asks', 'asked', 'replies', 'replied', 'responds',
  'responded', 'writes', 'wrote', 'has written', 'insists', 'insisted', 'predicts', 'predicted', 'estimates',
  'estimated', 'welcomes', 'welcomed', 'praises', 'praised', 'regrets', 'regretted', 'tells', 'told', 'thinks',
  'thought', 'feels', 'felt', 'recalls', 'recalled', 'remembers', 'remembered', 'reflects', 'reflected', 'remarks',
  'remarked', 'observes', 'observed', 'declares', 'declared', 'asserts', 'asserted', 'maintains', 'maintained',
  'contends', 'contended', 'clarifies', 'clarified', 'elaborates', 'elaborated', 'summarises', 'summarised',
  'summarizes', 'summarized', 'sums up', 'summed up', 'describes', 'described', 'mentions', 'mentioned', 'recommends',
  'recommended', 'advises', 'advised', 'encourages', 'encouraged', 'demands', 'demanded', 'criticises', 'criticised',
  'criticizes', 'criticized', 'objects', 'objected', 'protests', 'protested', 'counters', 'countered', 'agrees',
  'agreed', 'assures', 'assured', 'guarantees', 'reiterates', 'reiterated', 'repeats', 'repeated', 'apologises',
  'apologised', 'apologizes', 'apologized', 'laughs', 'laughed', 'smiles', 'smiled', 'jokes', 'joked', 'exclaims',
  'exclaimed', 'expects', 'expected', 'anticipates', 'fears', 'feared', 'wonders', 'wondered', 'thanks', 'thanked',
  'congratulates', 'congratulated', 'informs', 'informed', 'testifies', 'testified', 'cautions', 'cautioned',
  'affirms', 'affirmed', 'enthuses', 'muses', 'quips', 'quipped', 'opines', 'pledges', 'pledged', 'vows', 'vowed',
  'begins', 'ends', 'finishes', 'notes that', 'goes on', 'went on', 'shares', 'shared', 'outlines', 'outlined'
]

/** What makes the following words a view, not a quotation. */
export const accordingTo: Reading['accordingTo'] = [
  'according to', 'as per', 'in the view of', 'in the opinion of', 'citing', 'adapted from'
]

/** The next words are the same speaker's. */
export const continuing: Reading['continuing'] = [
  'and continues', 'and continued', 'and adds', 'and added', 'and explains', 'and explained', 'and concludes',
  'and concluded', 'and goes on', 'and went on', 'and says', 'and said', 'and stresses', 'and notes',
  'and emphasises', 'continuing', 'adding'
]

/** Words for a person already named. */
export const pronouns: Reading['pronouns'] = ['he', 'she', 'they', 'the former', 'the latter']

/** Titles; the stems read compounds too. */
export const roles: Reading['roles'] = [
  'chair', 'chairman', 'chairwoman', 'chairperson', 'vice chair', 'vice-chair', 'vice chairman', 'deputy chair',
  'chair of the board', 'chairman of the board', 'board member', 'member of the board', 'president', 'vice president',
  'senior vice president', 'executive vice president', 'chief executive officer', 'chief executive', 'ceo', 'cfo',
  'coo', 'cto', 'cio', 'cmo', 'evp', 'svp', 'vp', 'president and ceo', 'group ceo', 'deputy ceo', 'acting ceo',
  'interim ceo', 'managing director', 'executive director', 'director', 'directors', 'chief financial officer',
  'chief operating officer', 'chief technology officer', 'chief economist', 'chief analyst', 'chief physician',
  'chief scientist', 'chief', 'director general', 'director-general', 'secretary general', 'secretary-general',
  'general secretary', 'secretary', 'state secretary', 'general manager', 'head', 'head of communications',
  'head of press', 'head of department', 'head of unit', 'head of research', 'head of investor relations',
  'head of ir', 'communications director', 'communications manager', 'communications officer',
  'communications adviser', 'communications advisor', 'communications consultant', 'press officer', 'press secretary',
  'press manager', 'media relations manager', 'media relations', 'media manager', 'spokesperson',
  'spokesman', 'spokeswoman', 'investor relations manager', 'investor relations', 'minister', 'prime minister',
  'deputy minister', 'member of parliament', 'mp', 'mep', 'member of the european parliament', 'senator',
  'commissioner', 'ambassador', 'mayor', 'deputy mayor', 'councillor', 'council leader', 'governor', 'leader',
  'party leader', 'group leader', 'candidate', 'manager', 'project manager', 'programme manager', 'program manager',
  'project leader', 'team leader', 'coordinator', 'officer', 'adviser', 'advisor', 'senior adviser', 'consultant',
  'senior consultant', 'specialist', 'expert', 'analyst', 'economist', 'researcher', 'senior researcher',
  'research director', 'research fellow', 'scientist', 'professor', 'associate professor', 'assistant professor',
  'professor emeritus', 'lecturer', 'senior lecturer', 'reader', 'postdoc', 'postdoctoral researcher', 'phd student',
  'doctoral student', 'phd candidate', 'dean', 'rector', 'vice-chancellor', 'chancellor', 'provost', 'principal',
  'headteacher', 'teacher', 'student', 'pupil', 'physician', 'doctor', 'consultant physician', 'surgeon', 'nurse',
  'midwife', 'psychologist', 'psychiatrist', 'physiotherapist', 'therapist', 'dentist', 'veterinarian', 'pharmacist',
  'epidemiologist', 'social worker', 'pedagogue', 'assistant', 'representative', 'shop steward',
  'trade union representative', 'negotiator', 'ombudsman', 'editor', 'editor-in-chief', 'editor in chief',
  'journalist', 'reporter', 'photographer', 'writer', 'author', 'columnist', 'lawyer', 'attorney', 'solicitor',
  'barrister', 'general counsel', 'legal counsel', 'judge', 'prosecutor', 'inspector', 'superintendent',
  'chief constable', 'colleague', 'prizewinner', 'laureate', 'organiser', 'choreographer', 'interpreter', 'police officer', 'curator', 'archaeologist', 'historian', 'archivist', 'librarian', 'biologist',
  'engineer', 'architect', 'artist', 'actor', 'composer', 'conductor', 'producer', 'artistic director',
  'creative director', 'coach', 'head coach', 'captain', 'player', 'priest', 'vicar', 'bishop', 'archbishop', 'owner',
  'co-owner', 'founder', 'co-founder', 'entrepreneur', 'partner', 'managing partner', 'treasurer', 'auditor',
  'farmer', 'fisherman', 'administrator', 'employee', 'instructor', 'meteorologist', 'developer', 'designer', 'chef',
  'patient', 'volunteer', 'activist', 'resident', 'trustee', 'country manager', 'sales manager', 'sales director',
  'marketing director', 'marketing manager',
  'apprentice', 'electrician', 'mechanic',
  'technician', 'craftsman', 'co-author', 'musician', 'organist', 'conservator',
  'geologist', 'chemist', 'physicist', 'statistician', 'firefighter', 'driver', 'skipper', 'caretaker', 'plumber', 'cleaner', 'carer', 'guide', 'singer',
  'dancer', 'poet', 'warden', 'ranger', 'pilot', 'linguist', 'ecologist', 'zoologist', 'botanist', 'astronomer',
  'sociologist', 'anthropologist', 'mathematician'
]

/** Words that join a role to its organisation. */
export const roleLinks: Reading['roleLinks'] = ['of', 'at', 'for', 'in', 'with', 'and', 'from', 'on', 'to', 'the']

/** Lower-case words inside names. */
export const particles: Reading['particles'] = [
  'de', 'van', 'von', 'der', 'den', 'la', 'le', 'al', 'bin', 'ben', 'ibn', 'du', 'dos', 'da', 'di', 'del', 'af', 'av',
  'zu', 'y', 'el', 'ter', 'ten'
]

/** Forms that close a company's name. */
export const companyForms: Reading['companyForms'] = [
  'Ltd', 'Ltd.', 'Limited', 'plc', 'LLP', 'LLC', 'Inc.', 'Inc', 'Corp.', 'Corp', 'Corporation', 'Co.', 'GmbH', 'SE',
  'S.A.', 'SA', 'N.V.', 'B.V.', 'A/S', 'ApS', 'AB', 'AB (publ)', 'AS', 'ASA', 'Oy', 'Oyj', 'P/S', 'K/S', 'Abp', 'AG',
  'S.p.A.', 'Pty Ltd', 'Holding', 'Holdings', 'Group', 'Partners', '& Co.'
]

/** Words that make a name an organisation. */
export const organisationWords: Reading['organisationWords'] = [
  'municipality', 'city of', 'city council', 'county', 'county council', 'region', 'council', 'ministry',
  'department', 'agency', 'authority', 'board', 'commission', 'committee', 'directorate', 'inspectorate',
  'government', 'parliament', 'association', 'society', 'federation', 'confederation', 'union', 'trade union',
  'alliance', 'network', 'organisation', 'organization', 'foundation', 'fund', 'trust', 'institute', 'institution',
  'centre', 'center', 'university', 'college', 'school', 'academy', 'museum', 'museums', 'gallery', 'theatre',
  'theater', 'opera', 'orchestra', 'library', 'hospital', 'clinic', 'police', 'fire service', 'bank', 'savings bank',
  'insurance', 'pension', 'pensions', 'port', 'airport', 'airports', 'airlines', 'church', 'diocese', 'cathedral',
  'club', 'party', 'youth', 'company', 'companies', 'corporation', 'group', 'holding', 'holdings', 'partners',
  'industries', 'industry', 'systems', 'technologies', 'technology', 'solutions', 'services', 'pharma',
  'therapeutics', 'biotech', 'energy', 'power', 'water', 'housing', 'properties', 'media', 'news', 'press',
  'publishing', 'festival', 'court', 'tribunal', 'ombudsman', 'think tank', 'forum', 'arena', 'park',
  'chamber of commerce', 'employers', 'cooperative', 'co-operative', 'laboratory', 'laboratories', 'observatory',
  'archives', 'archive', 'office', 'bureau', 'service', 'aid', 'red cross', 'charity', 'nordic', 'denmark', 'danish',
  'sweden', 'swedish', 'norway', 'norwegian', 'finland', 'finnish', 'international', 'european', 'national', 'royal',
  'works', 'shipping', 'capital', 'ventures', 'investment', 'investments', 'guild', 'league', 'assembly', 'brewery',
  'dairy', 'shipyard', 'railways', 'harbour authority', 'congress'
]

/** Words of one who speaks for himself. */
export const firstPerson: Reading['firstPerson'] = [
  'I', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', "I'm", "I've", "we're", "we've"
]

/** What joins a name to what the person is. */
export const roleOpeners: Reading['roleOpeners'] = [
  'who is', 'who was', 'who has been', 'who works as', 'who serves as', 'who also is', 'who heads', 'who leads',
  'as new', 'as the new', 'as its new', 'as our new', 'as their new', 'as its', 'as our', 'becomes', 'will be', 'is', 'as', 'the', 'new'
]

/** Words before a title that are printed with it. */
export const roleAdjectives: Reading['roleAdjectives'] = [
  'new', 'former', 'previous', 'current', 'incoming', 'outgoing', 'newly elected', 'newly appointed', 'acting',
  'interim', 'deputy', 'vice', 'senior', 'junior', 'chief', 'executive', 'general', 'managing', 'principal',
  'leading', 'lead', 'artistic', 'creative', 'political', 'national', 'regional', 'local', 'international', 'global',
  'technical', 'medical', 'clinical', 'scientific', 'commercial', 'financial', 'corporate', 'associate', 'assistant',
  'retired', 'honorary', 'joint', 'group', 'operational', 'nordic'
]

/** Conjunctions that take up a broken sentence. */
export const conjunctions: Reading['conjunctions'] = [
  'and', 'but', 'for', 'so', 'that', 'because', 'if', 'when', 'or', 'while', 'where', 'although', 'though', 'as',
  'since', 'which', 'who', 'unless', 'yet'
]

/** Words that ask to get in touch. */
export const contacting: Reading['contacting'] = [
  'contact', 'please contact', 'contacts', 'contacted', 'contact person', 'get in touch', 'get in touch with', 'call',
  'phone', 'ring', 'email', 'e-mail', 'write to', 'reach out to', 'can be reached', 'can be reached at',
  'can be contacted', 'are referred to', 'should contact', 'is available for', 'are available for', 'available for interview', 'enquiries', 'inquiries',
  'questions', 'further information', 'more information', 'additional information', 'press contact', 'media contact',
  'interview requests', 'to arrange an interview'
]

/** Words that ask to sign up. */
export const registering: Reading['registering'] = [
  'registration', 'register', 'registered', 'registering', 'sign up', 'rsvp', 'accreditation', 'accredit',
  'accredited', 'book a place', 'book your place', 'reserve a seat', 'confirm attendance', 'please confirm',
  'let us know'
]
