import type {Calendar, Reading} from '../reading.ts'
import {furniture, mail} from './furniture.ts'
import {disclaimers, kinds, sections} from './headings.ts'
import {
  accordingTo, companyForms, conjunctions, contacting, continuing, firstPerson, organisationWords, particles, pronouns, registering,
  roleAdjectives, roleLinks, roleOpeners, roles, saying
} from './people.ts'
import {phrases} from './phrases.ts'

const calendar: Calendar = {
  months: [
    ['January', 'Jan.', 'Jan'],
    ['February', 'Feb.', 'Feb'],
    ['March', 'Mar.', 'Mar'],
    ['April', 'Apr.', 'Apr'],
    ['May'],
    ['June', 'Jun.', 'Jun'],
    ['July', 'Jul.', 'Jul'],
    ['August', 'Aug.', 'Aug'],
    ['September', 'Sept.', 'Sep.', 'Sept', 'Sep'],
    ['October', 'Oct.', 'Oct'],
    ['November', 'Nov.', 'Nov'],
    ['December', 'Dec.', 'Dec']
  ],
  weekdays: [
    ['Monday', 'Mon.', 'Mon'],
    ['Tuesday', 'Tue.', 'Tues.', 'Tue', 'Tues'],
    ['Wednesday', 'Wed.', 'Wed'],
    ['Thursday', 'Thu.', 'Thurs.', 'Thu', 'Thurs'],
    ['Friday', 'Fri.', 'Fri'],
    ['Saturday', 'Sat.', 'Sat'],
    ['Sunday', 'Sun.', 'Sun']
  ],
  dayWords: ['on', 'the', 'on the', 'on the evening of', 'of'],
  dayStop: false,
  clockWords: ['at', 'from', 'kl.', 'klo'],
  until: ['to', 'until', 'till', 'through'],
  from: ['from', 'between', 'as of'],
  and: ['and'],
  sameDay: ['the same day', 'that day', 'that evening'],
  relative: {
    today: 0, tonight: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, yesterday: -1, 'last night': -1, 'the day before yesterday': -2,
    tomorrow: 1, 'tomorrow morning': 1, 'the day after tomorrow': 2
  },
  write: {
    date: '{weekday} {day} {month} {year}',
    time: '{hour}:{minute}',
    dateTime: '{weekday} {day} {month} {year} at {hour}:{minute}',
    range: '{from} to {until}'
  }
}

/** How releases are written in English. */
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
  titlesApart: true,
  honorifics: ['Dr', 'Mr', 'Mrs', 'Ms', 'Mx', 'Prof', 'Sir', 'Dame', 'Hon', 'Rev'],
  particles,
  companyForms,
  organisationWords,
  bodies: ['board', 'council', 'congress', 'executive committee', 'annual meeting', 'general assembly'],
  adopting: ['adopted', 'unanimously adopted', 'approved'],
  disclosureLaws: ['Market Abuse Regulation', 'Securities Trading Act', 'Regulation (EU) No 596/2014', '(MAR)'],
  disclosureDuties: ['inside information', 'obliged', 'disclosure requirements', 'make public', 'submitted for publication'],
  firstPerson,
  thus: ['thus'],
  subjects: {words: ['it', 'there', 'they'], that: ['that']},
  roleOpeners,
  roleAdjectives,
  conjunctions,
  customerServices: ['customer service', 'customer services', 'customer care', 'customer support', 'helpline', 'box office', 'switchboard'],
  contacting,
  registering,
  calendar,
  phoneLabels: [
    'tel.', 'tel', 'telephone', 'phone', 'phone number', 'telephone number', 'ph.', 'ph', 'mob.', 'mob', 'mobile',
    'mobile phone', 'cell', 'cell phone', 'cellphone', 'office', 'direct', 'direct line', 'switchboard', 'main',
    'landline', 'call', 'text', 'sms', 't', 'm', 'p', 'o', 'c', 't.', 'm.', 'p.', 'on tel.', 'on mobile',
    'press line', 'press phone', 'media line', 'media phone', 'newsdesk', 'tlf.', 'tlf', 'puh.', '☎',
    '📞', '📱'
  ],
  emailLabels: [
    'email', 'e-mail', 'email address', 'e-mail address', 'mail', 'e', 'e.', 'by email', 'by e-mail', 'write to',
    'email to', '✉', '📧'
  ],
  atSigns: ['at', 'a', 'snabel-a'],
  dotSigns: ['dot', 'period', 'point'],
  otherNumbers: [
    'company no.', 'company number', 'company reg. no.', 'registration no.', 'registration number',
    'registered number', 'reg. no.', 'business ID', 'corporate identity number', 'corporate ID', 'org. no.',
    'VAT no.', 'VAT', 'VAT number', 'CVR', 'CVR no.', 'charity no.', 'charity number', 'case no.', 'case number',
    'ref.', 'reference', 'ref. no.', 'reference number', 'ISBN', 'ISSN', 'ISIN', 'LEI', 'LEI code', 'IBAN', 'SWIFT',
    'account', 'account no.', 'account number', 'sort code', 'fax', 'postcode', 'zip', 'PO Box', 'ticker',
    'order no.', 'item no.', 'product no.', 'batch no.', 'batch number', 'lot no.', 'EAN', 'GTIN', 'no.', 'nos.',
    'number', 'ID', 'meeting ID', 'webinar ID', 'passcode', 'password', 'PIN', 'PIN code', 'conference ID',
    'confirmation code', 'access code', 'DOI', 'grant agreement no.', 'invoice no.', 'membership no.', 'model no.'
  ],
  credits: [
    'Photo', 'Photos', 'Photo credit', 'Photo by', 'Photograph', 'Photographer', 'Photography', 'Credit', 'Credits',
    'Image', 'Image credit', 'Image by', 'Images', 'Picture', 'Picture credit', 'Pictured', 'Caption', 'Illustration',
    'Illustrator', 'Graphic', 'Graphics', 'Courtesy of', 'Copyright', 'Source', 'Video', 'Press photo',
    'Archive photo', 'File photo', 'Rendering', 'Visualisation', 'Artwork', 'Map', '©'
  ],
  captions: [
    'Caption', 'Captions', 'Photo caption', 'Image caption', 'Picture caption', 'Image', 'Photo', 'Pictured',
    'In the picture', 'In the photo', 'Figure caption', 'Image description', 'File photo'
  ],
  calls: {
    verbs: [
      'read', 'see', 'view', 'download', 'find', 'learn', 'sign up', 'register', 'buy', 'order', 'listen', 'watch',
      'follow', 'click', 'visit', 'go to', 'get', 'join', 'book', 'apply', 'explore', 'stream', 'try', 'discover',
      'access', 'rsvp', 'subscribe', 'check out'
    ],
    here: ['here', 'at this link', 'this link', 'via this link', 'on this page', 'the link below', 'below']
  },
  summaries: [
    'Summary', 'Abstract', 'In short', 'Standfirst', 'Synopsis', 'Overview', 'Lead', 'Introduction', 'TL;DR',
    'Executive summary', 'Key message'
  ],
  eventLabels: {
    when: [
      'When', 'Time', 'Date', 'Date and time', 'Time and date', 'Day', 'Dates', 'Start', 'Starts', 'Start time',
      'Time and place', 'When and where', 'Opening hours', 'Period', 'Premiere', 'Doors'
    ],
    where: [
      'Where', 'Place', 'Venue', 'Location', 'Address', 'Meeting point', 'Meeting place', 'Room', 'Hall', 'Stage',
      'Visiting address'
    ],
    name: ['What', 'Event', 'Topic', 'Title', 'Subject', 'Theme', 'Activity', 'Occasion']
  },
  happenings: [
    'press conference', 'press briefing', 'press preview', 'press view', 'press trip', 'press meeting',
    'media briefing', 'news conference', 'briefing', 'photo call', 'photocall', 'photo opportunity', 'meeting',
    'public meeting', 'town hall meeting', 'hearing', 'public hearing', 'seminar', 'breakfast seminar', 'webinar',
    'conference', 'workshop', 'course', 'lecture', 'inaugural lecture', 'public lecture', 'talk', 'debate',
    'panel debate', 'panel discussion', 'panel', 'discussion', 'round table', 'roundtable', 'symposium', 'colloquium',
    'opening', 'official opening', 'grand opening', 'opening ceremony', 'inauguration', 'private view', 'preview',
    'premiere', 'world premiere', 'launch', 'book launch', 'launch event', 'reception', 'exhibition', 'concert',
    'performance', 'show', 'screening', 'film screening', 'festival', 'fair', 'trade fair', 'expo', 'food market',
    'christmas market', 'annual general meeting', 'general meeting', 'agm', 'egm', 'annual meeting', 'congress',
    'summit', 'demonstration', 'protest march', 'rally', 'vigil', 'memorial', 'commemoration', 'ceremony', 'award ceremony',
    'awards', 'prize ceremony', 'gala', 'tour', 'guided tour', 'visit', 'study visit', 'walk', 'match', 'game',
    'tournament', 'championship', 'championships', 'race', 'run', 'marathon', 'open day', 'open house',
    'ground-breaking', 'groundbreaking', 'groundbreaking ceremony', 'topping-out ceremony', 'ribbon cutting',
    'memorial service', 'church service', 'culture night', 'conference call', 'teleconference', 'webcast', 'live stream',
    'livestream', 'broadcast', 'thesis defence', 'phd defence', 'public defence', 'anniversary', 'jubilee',
    'celebration', 'party', 'auction', 'event', 'side event', 'flea market', 'reading', 'book signing', 'signing',
    'hackathon', 'capital markets day', 'earnings call', 'results presentation', 'presentation', 'kick-off',
    'career fair', 'job fair', 'parade', 'fundraiser', 'final', 'unveiling', 'breakfast meeting', 'networking event',
    'training day', 'theme day'
  ],
  inviting: [
    'invites', 'invite', 'invited', 'are invited', 'is invited', 'you are invited', 'cordially invited',
    'invites you to', 'is pleased to invite', 'are pleased to invite', 'welcome to', 'welcomes you to',
    'you are welcome', 'are welcome', 'is welcome', 'takes place', 'will take place', 'taking place', 'took place',
    'is held', 'are held', 'will be held', 'to be held', 'will hold', 'holds', 'hosts', 'will host', 'hosted by',
    'organises', 'organizes', 'is organising', 'organised by', 'organized by', 'arranges', 'convenes', 'opens',
    'will open', 'opens its doors', 'presents', 'will present', 'join us', 'join', 'attend', 'come and', 'come along',
    'save the date', 'register', 'registration', 'rsvp', 'admission', 'free admission', 'admission is free',
    'free entry', 'entrance', 'open to the public', 'open to all', 'open to the press', 'media are welcome',
    'media are invited', 'the press is invited', 'press are invited', 'premieres', 'celebrates', 'marks',
    'is broadcast', 'will be broadcast', 'streamed live', 'live-streamed', 'livestreamed', 'can be followed',
    'tune in', 'gather', 'starts', 'begins', 'kicks off', 'will be shown', 'is on show', 'performs', 'launches',
    'will be launched', 'unveils', 'will be unveiled', 'mark your calendar'
  ],
  placeLinks: ['at', 'in', 'on', 'to', 'inside', 'outside', 'near'],
  deadlines: [
    'no later than', 'deadline', 'by no later than', 'closing date', 'register by', 'registration deadline',
    'apply by', 'application deadline', 'applications', 'rsvp by', 'before', 'latest', 'at the latest',
    'not later than', 'last date', 'takes effect', 'comes into force', 'enters into force', 'effective from',
    'effective as of', 'with effect from', 'applies from', 'assumes his position', 'assumes her position', 'takes up',
    'takes office', 'steps down', 'will leave', 'on sale', 'go on sale', 'goes on sale', 'tickets', 'available from',
    'in stores', 'record date', 'ex-dividend', 'during the period', 'as of', 'until further notice', 'will join'
  ],
  notices: [
    'recalled products', 'product recalls', 'boil your water', 'service alerts',
    'correction', 'clarification', 'erratum', 'recall', 'recalls', 'product recall', 'recalled', 'withdraws',
    'outage', 'power outage', 'power cut', 'service disruption', 'disruption', 'disruptions', 'operational update',
    'service update', 'service notice', 'maintenance', 'planned maintenance', 'water outage', 'burst pipe',
    'boil water', 'roadworks', 'road closure', 'road closed', 'closed', 'closure', 'detour', 'diversion',
    'traffic information', 'traffic update', 'changed opening hours', 'opening hours', 'cancelled', 'canceled',
    'postponed', 'rescheduled', 'wanted', 'missing person', 'rule changes', 'rule change', 'new rules for',
    'list of accredited', 'warning', 'warns against', 'public warning', 'daily log', 'fire ban', 'hosepipe ban', 'bathing ban', 'police log', 'appeal for witnesses', 'appeals for witnesses', 'witness appeal', 'witnesses sought'
  ],
  police: {
    names: ['police', 'constabulary'],
    appeals: ['call 101', 'call 114', 'contact the police', 'contact police', 'witnesses', 'anyone with information', 'crime reference', 'appeal for information']
  },
  showing: {
    verbs: ['shows', 'show', 'finds', 'found', 'reveals', 'concludes', 'documents', 'points to'],
    findings: [
      'report', 'survey', 'analysis', 'mapping', 'statistics', 'figures from', 'new figures', 'evaluation', 'barometer', 'index', 'study', 'forecast',
      'white paper', 'review', 'poll'
    ],
    demands: [
      'demands', 'must', 'should', 'calls for', 'calls on', 'urges', 'warns', 'criticises', 'stop', 'no to', 'yes to', 'give', 'let', 'proposes', 'fears', 'wants',
      'supports', 'wins', 'opens', 'launches'
    ]
  },
  governments: [
    'the government has decided', 'the government has today decided', 'the government has appointed', 'the government appoints'
  ],
  describing: [
    'is a', 'is an', 'is the', 'is one of', 'is among', "is Denmark's", "is Sweden's", "is Norway's", "is Finland's",
    "is Europe's", "is the world's", 'are a', 'are the', 'was founded', 'was established', 'was formed',
    'was created', 'founded in', 'established in', 'has been', 'has its headquarters', 'is headquartered',
    'headquartered in', 'is based in', 'based in', 'is listed', 'has approximately', 'has about', 'has more than',
    'has over', 'has around', 'employs', 'represents', 'organises', 'organizes', 'works for', 'works to',
    'works with', 'develops', 'designs', 'produces', 'manufactures', 'delivers', 'supplies', 'provides', 'offers',
    'operates', 'runs', 'owns', 'is owned by', 'consists of', 'comprises', 'is responsible for', 'manages',
    'promotes', 'helps', 'supports', 'educates', 'conducts', 'publishes', 'brings together', 'unites',
    'specialises in', 'specializes in', 'aims to', 'serves'
  ],
  abbreviations: [
    'approx.', 'Apr.', 'assoc.', 'Aug.', 'Ave.', 'c.', 'ca.', 'cf.', 'Corp.', 'Dec.', 'dept.', 'Dr.', 'e.g.', 'ed.',
    'eds.', 'est.', 'excl.', 'ext.', 'Feb.', 'fig.', 'figs.', 'Gen.', 'Gov.', 'Hon.', 'i.e.', 'incl.', 'Jan.', 'Jul.',
    'Jun.', 'Mar.', 'max.', 'min.', 'Mr.', 'Mrs.', 'Ms.', 'Mt.', 'Mx.', 'No.', 'Nos.', 'Nov.', 'Oct.', 'p.', 'p.a.',
    'Ph.D.', 'pp.', 'Prof.', 'Rev.', 'Sen.', 'Rep.', 'Sep.', 'Sept.', 'St.', 'tel.', 'vol.', 'vs.', 'v.', 'viz.',
    'et al.', 'Mon.', 'Tue.', 'Tues.', 'Wed.', 'Thu.', 'Thurs.', 'Fri.', 'Sat.', 'Sun.', 'Capt.', 'Col.', 'Lt.',
    'Maj.', 'Sgt.', 'Fr.', 'Ed.D.', 'M.D.', 'B.A.', 'M.A.', 'M.Sc.', 'B.Sc.', 'ref.', 'reg.', 'resp.', 'univ.',
    'mob.', 'ph.', 'nr.', 'art.', 'sec.', 'para.', 'ch.', 'chap.', 'tbc.', 'temp.', 'kl.'
  ],
  closingAbbreviations: [
    'a.m.', 'p.m.', 'etc.', 'Inc.', 'Ltd.', 'Co.', 'U.S.', 'U.K.', 'E.U.', 'U.N.', 'D.C.', 'Jr.', 'Sr.', 'S.A.',
    'N.V.', 'B.V.', 'Esq.', 'ibid.', 'Rd.', 'Blvd.'
  ],
  telling: {
    words: [
      'the', 'of', 'and', 'to', 'is', 'are', 'was', 'were', 'that', 'this', 'these', 'those', 'with', 'from', 'by',
      'has', 'have', 'been', 'be', 'it', 'its', 'not', 'as', 'which', 'who', 'will', 'would', 'can', 'could', 'more',
      'than', 'their', 'they', 'our', 'we', 'you', 'your', 'she', 'he', 'his', 'her', 'about', 'into', 'also',
      'between', 'after', 'before', 'through', 'during', 'says', 'said', 'new', 'year', 'years',
      'release', 'information', 'further', 'please', 'per', 'cent', 'percent', 'but',
      'when', 'where', 'how', 'what', 'why', 'all', 'other', 'some', 'an', 'or', 'because', 'while', 'only', 'now',
      'there', 'here', 'do', 'does', 'such'
    ],
    endings: [
      'tion', 'tions', 'ing', 'ings', 'ness', 'ment', 'ments', 'ity', 'ities', 'able', 'ible', 'ful', 'ous', 'ive',
      'ly', 'ship', 'ed', 'ies', 'ence', 'ance'
    ],
    letters: ''
  },
  addressWords: [
    'street', 'st.', 'road', 'rd.', 'avenue', 'ave.', 'lane', 'drive', 'square', 'place', 'court', 'crescent',
    'terrace', 'close', 'way', 'boulevard', 'blvd.', 'quay', 'wharf', 'hill', 'gardens', 'park', 'row', 'mews',
    'bridge', 'highway', 'floor', 'suite', 'room', 'building', 'block', 'unit', 'house', 'PO Box', 'P.O. Box', 'c/o',
    'attn.', 'attn', 'United Kingdom', 'UK', 'USA', 'Ireland', 'Denmark', 'Sweden', 'Norway', 'Finland', 'Iceland',
    'visiting address', 'postal address', 'DK', 'SE', 'NO', 'FI'
  ],
  regulatory: [
    'This information is information that', 'This information is such information that',
    'This information is such that', 'This disclosure contains information that',
    'This press release contains information that', 'This is information that',
    'The information was submitted for publication', 'The information was submitted',
    'The information in this press release is', 'This announcement contains inside information',
    'This announcement contains information that', 'This release contains inside information',
    'This information is considered to be inside information',
    'This information is subject to the disclosure requirements', 'This information is subject to disclosure',
    'This stock exchange announcement was published by', 'This announcement was published by',
    'This company announcement contains', 'In case of discrepancy', 'In case of any discrepancy',
    'In the event of discrepancies', 'In the event of any discrepancy', 'In the event of any inconsistency',
    'The Swedish version prevails', 'The Danish version prevails', 'Forward-looking statements',
    'Forward looking statements', 'Safe harbour', 'Safe harbor', 'Cautionary statement',
    'This announcement contains forward-looking statements', 'This press release contains forward-looking statements',
    'This release contains forward-looking statements', 'This press release may contain forward-looking statements',
    'Certain statements in this', 'Statements in this press release', 'Not for distribution',
    'Not for release, publication or distribution', 'Not for publication or distribution',
    'NOT FOR DISTRIBUTION IN THE UNITED STATES', 'Important information', 'This announcement does not constitute',
    'This press release does not constitute', 'This communication does not constitute', 'Distribution: Nasdaq',
    'To Nasdaq Copenhagen', 'Nasdaq Copenhagen', 'Nasdaq Stockholm', 'Nasdaq Helsinki', 'Oslo Børs', 'Euronext Oslo',
    'First North Growth Market', 'Certified Adviser', 'Certified Advisor', 'LEI code',
    'Pursuant to the Market Abuse Regulation', 'Pursuant to Article 19', 'Pursuant to section'
  ],
  slugLetters: {},
  country: 'GB',
  zone: 'Europe/London',
  marks: ['“”', '‘’']
}
