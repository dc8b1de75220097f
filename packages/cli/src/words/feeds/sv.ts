import type {FeedMessageId} from '@budstikke/rss'

/** What was mended or left out on the way into feeds, in Swedish. */
export const feeds: Readonly<Record<FeedMessageId, string>> = {
  'text-character': 'Ett tecken som flöden inte kan rymma ({{actual}}) har utelämnats.',
  'text-windows-1252': 'Ett gammalt Windowstecken ({{actual}}) har lästs som {{expected}}.',
  'text-lost': 'En bokstav hade gått förlorad innan texten kom hit ({{actual}}); där står ett frågetecken i stället.',
  'address-relative': 'Adressen ”{{actual}}” var inte hel; den blev {{expected}}.',
  'address-unusable': 'Adressen ”{{actual}}” leder ingenstans dit det går att länka, så länken har utelämnats.',
  'date-unreal': 'Ett datum som inte finns har utelämnats.',
  'language-unreal': '”{{actual}}” är inget språk och har utelämnats.',
  'id-missing': 'Ett pressmeddelande utan id och adress har utelämnats.',
  'id-repeated': 'Två pressmeddelanden har id:t {{actual}}; bara ett av dem går att känna igen.',
  'html-removed': 'HTML som inte hör hemma i ett pressmeddelande har utelämnats: {{actual}}',
  'html-overgrown': 'HTML där ingenting stängs har utelämnats; orden är kvar.',
  'html-deep': 'HTML som ligger mer än {{actual}} lager djupt har utelämnats; orden är kvar.',
  'media-type-unreal': '”{{actual}}” är ingen sorts fil; det blev {{expected}}.',
  'namespace-unreal': 'Deklarationen ”{{actual}}” är ingen och har utelämnats.',
  'namespace-unknown': '”{{actual}}” har ett prefix som ingen har deklarerat och har utelämnats.',
  'name-unreal': '”{{actual}}” kan inte vara ett namn i ett flöde och har utelämnats.'
}
