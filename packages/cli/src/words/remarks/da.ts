import type {RemarkId} from '../../remarks.ts'

/** Every remark on a text in Danish, by its id. */
export const remarks: Readonly<Record<RemarkId, string>> = {
  'settings-syntax':
    'Indstillingerne kan ikke læses: {{actual}}. Skriv dem som linjer med »navn: værdi« mellem to linjer med ---. En værdi med kolon skal have anførselstegn om sig.',
  'settings-unclosed': 'Indstillingerne slutter ikke. Sæt en linje med --- under dem.',
  'settings-unknown-key': 'Indstillingen »{{actual}}« findes ikke. Mente du en af disse? {{expected}}',
  'settings-value': '»{{actual}}« kan ikke læses her. Skriv {{expected}}.',
  'settings-clock-skipped':
    'Klokken bliver aldrig {{actual}}: sommertiden begynder i den time. Det læses som {{expected}}.',
  'settings-clock-repeated':
    'Klokken bliver {{actual}} to gange: sommertiden slutter i den time. Det læses som den sidste, {{expected}}.',
  'newsroom-setting-missing': 'newsroom.yaml mangler »{{actual}}«. {{expected}}',
  'newsroom-colour-faint':
    'Farven {{actual}} er for lys til at læse på hvidt. Siderne bruger en mørkere; vælg selv {{expected}} eller mørkere.',
  'newsroom-id-taken':
    'En anden meddelelse ({{expected}}) har samme id, {{actual}}. Giv en af dem sit eget id, eller fjern linjen.',
  'newsroom-slug-taken':
    'En anden meddelelse ({{expected}}) har samme webadresse, »{{actual}}«. Giv en af dem sin egen »slug«.',
  'check-headline-missing': 'Meddelelsen har ingen rubrik. Skriv en som første linje, »# Rubrikken«.',
  'check-text-missing': 'Meddelelsen har ingen tekst. Skriv mindst ét afsnit.',
  'check-contact-missing':
    'Der er ikke nævnt nogen, som journalister kan spørge. Skriv en kontakt her eller i newsroom.yaml.',
  'check-event-missing': 'En invitation skal have en dag. Skriv, hvor og hvornår det sker.',
  'check-event-year': '{{actual}} har intet årstal. Skriv årstallet i teksten eller hele tidspunktet under »events«.',
  'check-alt-missing': 'Billedet {{actual}} har ingen ord til dem, der ikke kan se det. Beskriv det under »alt«.',
  'check-headline-long': 'Rubrikken har {{actual}} tegn. Lister og søgeresultater skærer den af efter {{expected}}.',
  'check-lead-long': 'Manchetten har {{actual}} ord. Under {{expected}} er bedre.',
  'check-headline-capitals':
    'Rubrikken står med store bogstaver. Skærmlæsere kan finde på at stave den; skriv den med små.',
  'check-topic-unknown':
    'Emnet »{{actual}}« står ikke i newsroom.yaml. Skriv det der, eller brug et af disse: {{expected}}',
  'check-language-unknown':
    'budstikke har ingen ord på »{{actual}}«. Meddelelsen bliver bygget, men omkring den står der et andet sprog.',
  'check-language-other':
    'Sproget er {{actual}}, og det er ikke et af presserummets: {{expected}}. Skriv det under »languages« i newsroom.yaml, eller ret det her.',
  'check-language-mixed':
    'Teksten ser ud til at være på {{actual}}, men meddelelsen siger {{expected}}. Hedder filen det rigtige?',
  'drift-version-missing': 'Meddelelsen er kun skrevet på {{actual}}. Den mangler på {{expected}}.',
  'drift-state': 'Denne udgave er {{actual}}, den anden er {{expected}}. Skal de ikke ud samtidig?',
  'drift-hour': 'Denne udgave går ud {{actual}}, den anden {{expected}}.',
  'drift-correction': 'Den anden udgave har flere rettelser: {{expected}}; denne har {{actual}}.',
  'drift-kind': 'Denne udgave er {{actual}}, den anden er {{expected}}. Skriv under »kind«, hvad de er.',
  'drift-numbers': 'Den anden udgave har et tal, som mangler her: {{expected}}',
  'drift-numbers-differ': 'Her står tallet {{actual}}, i den anden udgave {{expected}}. Hvad er rigtigt?',
  'drift-quotes': 'Den anden udgave har flere citater: {{expected}}; denne har {{actual}}.',
  'drift-pictures': 'Den anden udgave har et billede, som mangler her: {{expected}}',
  'drift-events': 'Den anden udgave har et arrangement, som mangler her: {{expected}}',
  'days-unreal': '{{actual}} findes ikke i kalenderen. Ret dagen.',
  'days-weekday': 'Ugedagen i »{{actual}}« passer ikke; den dag er en {{expected}}.',
  'published-two-days': 'Teksten nævner to udgivelsesdage. {{expected}} er brugt, men {{actual}} står der også.',
  'embargo-unread':
    'Teksten taler om en klausul, men tidspunktet kan ikke læses: {{actual}}. Meddelelsen holdes tilbage. Skriv tidspunktet under »embargo«.',
  'embargo-without-clock':
    'Klausulen nævner en dag, {{actual}}, men ikke et klokkeslæt. Den ophæves {{expected}}; skriv klokkeslættet, hvis det er et andet.',
  'read-empty': 'Filen er tom.',
  'read-no-text':
    'Det er ikke en tekst, men noget til et program, måske et billede. Gem den som almindelig tekst (.txt), Markdown (.md), webside, Word eller mail.',
  'read-encoding-mixed':
    '{{actual}} bogstaver er i en anden tegnkodning end resten. De er læst som Windows-bogstaver; se efter, om de er blevet rigtige.',
  'read-page-empty':
    'Siden har ingen tekst, måske kun et spørgsmål om cookies. Svar på det i browseren, og gem siden igen.',
  'read-page-deep': 'Siden er bygget dybere, end det kan følges, så kun dens ord er læst. Sammenlign med originalen.',
  'read-word-broken': 'Dokumentet kan ikke åbnes. Åbn det i Word, og gem det igen som .docx.',
  'read-word-large':
    'Dokumentet fylder mere end 200 MB, når det pakkes ud, og det gør ingen meddelelse. Gem teksten for sig.',
  'read-mail-broken':
    'Mailen har ingen tekst, der kan læses. Gem den igen som .eml, eller sæt teksten ind i en .txt-fil.',
  'markdown-overloaded':
    'Teksten har flere tegn, end et menneske skriver, så det hele er læst som almindelig tekst. Fjern de tegn, der ikke betyder noget.',
  'contacts-phone-digits': '»{{actual}}« er ikke et telefonnummer her. Se cifrene efter, eller skriv landekoden: +45 …',
  'contacts-unreachable': '{{actual}} er nævnt som kontakt, men uden telefon eller mail. Skriv en af delene.',
  'quotes-speaker-missing': 'Ingen siger dette citat: »{{actual}}«. Skriv i samme afsnit, hvem der siger det.',
  'quotes-speaker-guessed':
    'Intet ord som »siger« giver citatet »{{actual}}« til nogen. {{expected}} er læst af teksten ved siden af: Skriv, hvem der siger det.',
  'quotes-speaker-unclear': 'Det er uklart, hvem der taler: det kan være {{actual}} eller {{expected}}. Skriv navnet.',
  'archive-cut':
    'Arkivet slutter midt i en meddelelse, eller en meddelelse er større end nogen kan være. {{actual}} meddelelser før den er hentet ind. Hent filen igen.',
  'archive-unknown':
    'Det er hverken et feed (RSS, Atom, JSON Feed) eller et arkiv, der kendes. Gem meddelelserne som websider eller tekster, og hent mappen ind.',
  'file-large': 'Filen er for stor til at være en pressemeddelelse ({{actual}} MB). Der læses højst {{expected}} MB.',
  'file-unreadable': 'Filen kunne ikke læses ({{actual}}).',
  'file-link': 'Filen er en genvej, der fører ud af presserummet, så den bliver ikke læst.',
  'picture-missing': 'Filen {{actual}} er der ikke. Læg den i meddelelsens mappe, eller fjern den fra teksten.',
  'picture-outside':
    '{{actual}} fører ud af meddelelsens mappe, så den kommer ikke med. Læg filen ved siden af meddelelsen.',
  'picture-release':
    '{{actual}} er teksten til en meddelelse, så den kommer ikke med som fil. Link til dens webadresse i stedet.'
}
