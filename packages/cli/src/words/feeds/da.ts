import type {FeedMessageId} from '@budstikke/rss'

/** What was mended or left out on the way into feeds, in Danish. */
export const feeds: Readonly<Record<FeedMessageId, string>> = {
  'text-character': 'Et tegn, som feeds ikke kan rumme ({{actual}}), er udeladt.',
  'text-windows-1252': 'Et gammelt Windows-tegn ({{actual}}) er læst som {{expected}}.',
  'text-lost': 'Et bogstav var gået tabt, før teksten kom hertil ({{actual}}); der står et spørgsmålstegn i stedet.',
  'address-relative': 'Adressen »{{actual}}« var ikke hel; den blev til {{expected}}.',
  'address-unusable': 'Adressen »{{actual}}« fører ikke nogen steder hen, der kan linkes til, så linket er udeladt.',
  'date-unreal': 'En dato, der ikke findes, er udeladt.',
  'language-unreal': '»{{actual}}« er ikke et sprog og er udeladt.',
  'id-missing': 'En meddelelse uden id og adresse er udeladt.',
  'id-repeated': 'To meddelelser har id’et {{actual}}; kun den ene kan kendes.',
  'html-removed': 'HTML, der ikke hører til i en meddelelse, er udeladt: {{actual}}',
  'html-overgrown': 'HTML, hvor intet bliver lukket, er udeladt; ordene er beholdt.',
  'html-deep': 'HTML, der ligger mere end {{actual}} lag dybt, er udeladt; ordene er beholdt.',
  'media-type-unreal': '»{{actual}}« er ikke en slags fil; det blev til {{expected}}.',
  'namespace-unreal': 'Erklæringen »{{actual}}« er ikke nogen og er udeladt.',
  'namespace-unknown': '»{{actual}}« har et præfiks, som ingen har erklæret, og er udeladt.',
  'name-unreal': '»{{actual}}« kan ikke være et navn i et feed og er udeladt.'
}
