import type {Reading} from '../reading.ts'

/** What a release calls itself. */
export const kinds: Reading['kinds'] = {
  'press-release': [
    'Press release', 'Press releases', 'News release', 'Media release', 'For immediate release', 'Press announcement',
    'Joint press release', 'Press release no. {number}', 'Press notice', 'Press information'
  ],
  news: [
    'News', 'Latest news', 'Story', 'News story', 'Insight'
  ],
  feature: [
    'Article', 'News article', 'Feature', 'Interview', 'Profile', 'Feature article',
    'Members’ magazine of {name}', 'The magazine of {name}', 'Magazine of {name}', 'The members’ magazine of {name}'
  ],
  invitation: [
    'Press invitation', 'Media invitation', 'Media advisory', 'Media alert', 'Invitation to press conference',
    'Save the date', 'Invitation', 'Invitation to {text}', 'Press invite', 'Invitation to the press',
    'Media are invited', 'News advisory', 'Event'
  ],
  'press-conference': [
    'Press conference', 'Press briefing', 'Media briefing', 'Photo call', 'Photocall', 'Photo opportunity',
    'Capital markets day', 'Press preview', 'Press view', 'News conference'
  ],
  opinion: [
    'Opinion', 'Op-ed', 'Comment', 'Commentary', 'Column', 'Blog', 'Letter to the editor', 'Opinion piece',
    'Guest column', 'Viewpoint', 'Editorial', 'Essay', 'Blog post', 'Guest blog', 'Opinion by {name}', 'Opinion piece published in {name}', 'Opinion piece published in the {name}', 'Opinion piece in {name}', 'Opinion piece in the {name}', 'Op-ed published in {name}', 'Op-ed published in the {name}', 'Op-ed in {name}', 'Letter published in {name}'
  ],
  statement: [
    'Statement', 'Media statement', 'Position', 'Response', 'Press statement', 'Joint statement',
    'Statement by {name}', 'Statement from {name}', 'Declaration', 'Statement on {text}', 'Position paper',
    'Position statement', 'Announcement'
  ],
  'open-letter': ['Open letter', 'Open letter to {name}'],
  'consultation-response': ['Consultation response', 'Submission', 'Response to consultation'],
  report: [
    'Report', 'Study', 'Survey', 'White paper', 'Analysis', 'New report', 'New study', 'New survey', 'Research news',
    'Statistics', 'Policy brief'
  ],
  factsheet: ['Fact sheet', 'Factsheet', 'Backgrounder', 'Q&A', 'FAQ'],
  regulatory: [
    'Company announcement', 'Stock exchange release', 'Stock exchange announcement', 'Regulatory press release',
    'Inside information', 'RNS', 'Ad hoc announcement', 'Company announcement no. {number}',
    'Regulatory announcement', 'Regulatory release', 'Ad hoc', 'Inside information: {text}', "Managers' transactions",
    'Flagging announcement', 'Investor news', 'Mandatory notification of trade', 'Major shareholder announcement'
  ],
  'financial-report': [
    'Interim report', 'Half-year report', 'Year-end report', 'Quarterly report', 'Annual report',
    'Financial statement release', "Financial statements release", 'Half-year financial report', 'Business review',
    'Trading statement', 'Year-end results', 'Trading update'
  ],
  'notice-of-meeting': [
    'Notice of annual general meeting', 'Notice to convene', 'Notice to the annual general meeting',
    'Notice of extraordinary general meeting', 'Notice to attend the annual general meeting',
    'Notice convening the annual general meeting', 'Resolutions of the annual general meeting',
    'Bulletin from the annual general meeting'
  ],
  appointment: [
    'Appointment', 'New CEO', 'Change in management', 'Appointments', 'Changes in management', 'People',
    'New appointment'
  ],
  obituary: ['Obituary', 'In memoriam'],
  correction: [
    'Correction', 'Corrected', 'Erratum', 'Clarification', 'Corrected press release', 'Corrected version',
    'Corrected release'
  ],
  update: ['Update', 'Updated', 'Repeat', 'Updated press release', 'New version'],
  retraction: ['Withdrawn', 'Retraction', 'Recalled', 'Kill', 'Please disregard', 'Retracted', 'Mandatory kill'],
  cancellation: ['Cancelled', 'Canceled', 'Cancellation', 'Event cancelled'],
  postponement: ['Postponed', 'Rescheduled', 'New date', 'Postponement', 'Change of date', 'New time'],
  newsletter: ['Newsletter', 'Newsletter no. {number}'],
  'press-material': [
    'Press kit', 'Media kit', 'Press materials', 'Media library', 'Press photos', 'Image library', 'Press images',
    'Media resources'
  ]
}

/** Sentences that mark a text as somebody's opinion. */
export const disclaimers: Reading['disclaimers'] = [
  'The views expressed are those of the author(s)', 'The views expressed are those of the author',
  'The views expressed are those of the authors', 'The views expressed in this article are those of the author',
  'The views expressed here are those of the author', "Opinions expressed here are the author's own",
  "Views expressed are the author's own", "The views expressed are the author's own",
  'The opinions expressed are those of the author', 'The opinions expressed in this article are those of the author',
  'This is an opinion piece', 'This is an opinion article', 'This opinion piece was first published in {text}',
  'This article was first published in {text}', 'This op-ed was first published in {text}',
  'This op-ed originally appeared in {text}', 'First published in {text}'
]

/** Headings and lead-ins of what is not the story. */
export const sections: Reading['sections'] = {
  contact: [
    'Journalists can contact', 'Journalists may contact', 'Journalists should contact', 'The media can contact', 'Media are referred to', 'Members of the press can contact', 'Are you a journalist',
    'Contact', 'Contacts', 'Press contact', 'Press contacts', 'Media contact', 'Media contacts', 'Media enquiries',
    'Media inquiries', 'Press enquiries', 'Press inquiries', 'Press office', 'For more information',
    'For further information', 'For further information, please contact', 'For further information please contact',
    'For further information, contact', 'For further information contact', 'For more information, please contact',
    'For more information please contact', 'For more information, contact', 'For more information contact',
    'For additional information', 'For additional information, please contact', 'For further details',
    'For further details, please contact', 'For media enquiries', 'For media enquiries, please contact',
    'For media inquiries', 'For media inquiries, please contact', 'For press enquiries', 'For press inquiries',
    'For interviews', 'For comment', 'For comments', 'Media questions', 'Press questions', 'For press', 'For interviews, please contact', 'For interview requests', 'For questions',
    'For questions, please contact', 'Enquiries', 'Inquiries', 'Further information', 'Further details',
    'More information', 'Additional information', 'Questions', 'Questions?', 'Any questions?', 'Interviews',
    'Interview requests', 'Investor relations', 'Investor contact', 'Investor contacts', 'Contact information',
    'Contact details', 'Contact us', 'Contact person', 'Contact persons', 'Contact for media', 'Contacts for media',
    'Contact for the press', 'Media relations', 'Media relations contact', 'Spokesperson', 'Spokespersons',
    'Available for interview', 'Please contact', 'To arrange an interview', 'To arrange interviews', 'Media office',
    'Press desk', 'Corporate communications', 'Company contact', 'For investors', 'Financial media contacts'
  ],
  boilerplate: [
    'About {name}', 'About us', '{name} in brief', 'About the company', 'About the organisation',
    'About the organization', 'About the association', 'About the foundation', 'About the university',
    'About the museum', 'About the group', 'Notes about {name}', '{name} at a glance', '{name} in figures',
    'Facts about {name}', 'Who is {name}?', 'What is {name}?', 'This is {name}', 'Information about {name}',
    'More about {name}', 'Who we are', 'Company profile', 'In brief: {name}'
  ],
  facts: [
    'Facts', 'Fact box', 'Key facts', 'At a glance', 'In figures', 'Highlights', 'In brief', 'Timeline',
    'Facts and figures', 'Facts in brief', 'Fast facts', 'Quick facts', 'Fact', 'Key figures', 'Key findings',
    'Key points', 'Key takeaways', 'Key highlights', 'Did you know', 'Did you know?', 'How it works', 'What to do',
    'Tips', 'About the project', 'About the award', 'About the prize', 'About the programme', 'About the program',
    'About the campaign', 'About the initiative', 'About the agreement', 'Facts: {text}', 'Fact box: {text}',
    'By the numbers', 'Previous winners', 'The facts', 'Facts on {text}'
  ],
  background: [
    'Background', 'Background information', 'The background', 'About the case', 'Background to {text}', 'Context'
  ],
  'about-study': [
    'About the survey', 'About the study', 'Methodology', 'Notes on methodology', 'About the report',
    'About the research', 'About the analysis', 'About the data', 'About the thesis', 'Survey methodology', 'Method',
    'Methods', 'Publication', 'Reference', 'References', 'Original publication', 'Journal reference', 'The study',
    'Scientific article', 'The article', 'Original article', 'Journal article', 'How the survey was conducted', 'Publication details'
  ],
  'editors-note': [
    'Notes to editors', 'Note to editors', "Editor's note", 'Editors’ note', 'Notes for editors',
    'Note for editors', 'Notes to the editor', 'Note to the editor', 'Notes to media', 'Note to media',
    'Notes to journalists', 'Footnotes', 'Notes', 'NB'
  ],
  programme: [
    'Programme', 'Program', 'Agenda', 'When', 'Where', 'Who', 'What', 'RSVP', 'Accreditation', 'Registration',
    'Practical information', 'Time and place', 'Time and venue', 'Date and time', 'Schedule', 'Preliminary programme',
    'Programme of the day', 'Press accreditation', 'Media accreditation', 'How to register', 'Speakers',
    'Order of events', 'Event details', 'Information for media', 'Details'
  ],
  media: [
    'Images', 'Photos', 'Gallery', 'Video', 'Videos', 'B-roll', 'High resolution', 'High-resolution images',
    'High-res images', 'Image gallery', 'Photo gallery', 'Multimedia', 'Media assets', 'Pictures', 'Image', 'Photo',
    'Photographs', 'Graphics', 'Illustrations', 'Images and video', 'Press photo', 'Audio', 'Media',
    'Images for download', 'Images for media use', 'Available images'
  ],
  'media-rights': [
    'Free for editorial use', 'Free to use with credit', 'Rights-managed', 'Handout', 'No sales', 'Free to use',
    'For editorial use only', 'Editorial use only', 'Free for media use', 'Free for press use', 'May be used freely',
    'May be used free of charge', 'Free of charge for editorial use', 'Please credit the photographer',
    'Photographer must be credited', 'Please credit {name}', 'The images may be used freely',
    'The image may be used freely', 'The images may be used freely in connection with {text}',
    'The image may be used freely in connection with {text}', 'Usage rights', 'All rights reserved by {name}',
    'Media use'
  ],
  documents: [
    'Documents', 'Attachments', 'Downloads', 'Read the report', 'Attachment', 'Document', 'Files', 'Attached files',
    'Appendix', 'Appendices', 'Download the report', 'Download the full report', 'Download the study',
    'Read the study', 'Read the full report', 'Read the full {text}', 'Related documents', 'The full report',
    'Enclosures', 'Annex', 'Annexes'
  ],
  links: [
    'Links', 'Link', 'Read more', 'Read more here', 'Learn more', 'Related links', 'Useful links', 'External links',
    'Find out more', 'Read more about {text}', 'Read more at {text}', 'Learn more about {text}',
    'Learn more at {text}', 'Further reading', 'Source', 'Sources', 'See more', 'More information online',
    'Links to further information'
  ],
  related: [
    'Related', 'Related news', 'See also', 'Latest news stories', 'Latest press releases', 'Latest releases',
    'Latest releases from {name}', 'Latest press releases from {name}', 'More from {name}', 'More news',
    'More news from {name}', 'More press releases', 'More press releases from {name}', 'More releases from {name}',
    'Related articles', 'Related content', 'Related stories', 'Related press releases', 'Read also', 'Read next',
    'Also read', 'You may also like', 'You might also like', 'Recommended reading', 'Recommended',
    'More on this topic', 'More on this story', 'Other news', 'Other releases', 'Most read', 'Most popular',
    'Recent news', 'Recent press releases', 'Recent posts', 'Previous press releases', 'Similar articles',
    'Similar news'
  ],
  topics: [
    'Topics', 'Topic', 'Tags', 'Tag', 'Keywords', 'Keyword', 'Categories', 'Category', 'Subjects', 'Themes', 'Tagged',
    'Tagged with', 'Filed under', 'Posted in', 'Industries', 'Regions', 'More about',
    'Tagged {text}', 'Posted in {text}', 'Filed under {text}'
  ],
  'end-mark': [
    '###', '-30-', '-ENDS-', '- ENDS -', '– ENDS –', '***', '# # #', '* * *', '-/-', '- 30 -', 'ENDS', 'END', '- END -',
    '-END-', '---', '— ENDS —'
  ]
}
