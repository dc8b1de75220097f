/**
 * What stands before the sign where a page says how its addresses are made: the words for given name and family name, in
 * any language, since a page prints its own whatever the text's.
 */
export const nameTemplates: ReadonlySet<string> = new Set([
  'fornamn.efternamn',
  'förnamn.efternamn',
  'fornavn.efternavn',
  'fornavn.etternavn',
  'førenamn.etternamn',
  'fornamn.etternamn',
  'etunimi.sukunimi',
  'firstname.lastname',
  'firstname.surname',
  'name.surname'
])
