import type {RemarkId} from '../../remarks.ts'

/** Every remark on a text in Swedish, by its id. */
export const remarks: Readonly<Record<RemarkId, string>> = {
  'settings-syntax':
    'Inställningarna kan inte läsas: {{actual}}. Skriv dem som rader med ”namn: värde” mellan två rader med ---. Ett värde med kolon i behöver citattecken runt sig.',
  'settings-unclosed': 'Inställningarna har inget slut. Sätt en rad med --- under dem.',
  'settings-unknown-key': 'Inställningen ”{{actual}}” finns inte. Menade du någon av dessa? {{expected}}',
  'settings-value': '”{{actual}}” kan inte läsas här. Skriv {{expected}}.',
  'settings-clock-skipped':
    'Klockan blir aldrig {{actual}}: sommartiden börjar den timmen. Det läses som {{expected}}.',
  'settings-clock-repeated':
    'Klockan blir {{actual}} två gånger: sommartiden slutar den timmen. Det läses som den senare, {{expected}}.',
  'newsroom-setting-missing': 'newsroom.yaml saknar ”{{actual}}”. {{expected}}',
  'newsroom-colour-faint':
    'Färgen {{actual}} är för ljus för att läsas på vitt. Sidorna använder en mörkare; välj själv {{expected}} eller mörkare.',
  'newsroom-id-taken':
    'Ett annat pressmeddelande ({{expected}}) har samma id, {{actual}}. Ge ett av dem ett eget id, eller ta bort raden.',
  'newsroom-slug-taken':
    'Ett annat pressmeddelande ({{expected}}) har samma webbadress, ”{{actual}}”. Ge ett av dem en egen ”slug”.',
  'check-headline-missing': 'Pressmeddelandet har ingen rubrik. Skriv en som första rad, ”# Rubriken”.',
  'check-text-missing': 'Pressmeddelandet har ingen text. Skriv minst ett stycke.',
  'check-contact-missing': 'Ingen nämns som journalister kan fråga. Skriv en kontakt här eller i newsroom.yaml.',
  'check-event-missing': 'En inbjudan behöver en dag. Skriv var och när det äger rum.',
  'check-event-year': '{{actual}} saknar årtal. Skriv årtalet i texten eller hela tidpunkten under ”events”.',
  'check-alt-missing': 'Bilden {{actual}} har inga ord för dem som inte ser den. Beskriv den under ”alt”.',
  'check-headline-long': 'Rubriken har {{actual}} tecken. Listor och sökresultat klipper den efter {{expected}}.',
  'check-lead-long': 'Ingressen har {{actual}} ord. Under {{expected}} är bättre.',
  'check-headline-capitals': 'Rubriken står med versaler. Skärmläsare kan bokstavera den; skriv den med små bokstäver.',
  'check-topic-unknown':
    'Ämnet ”{{actual}}” finns inte i newsroom.yaml. Lägg till det där, eller använd något av dessa: {{expected}}',
  'check-language-unknown':
    'budstikke har inga ord på ”{{actual}}”. Pressmeddelandet byggs, men omkring det står ett annat språk.',
  'check-language-other':
    'Språket är {{actual}}, och det är inte ett av pressrummets: {{expected}}. Lägg till det under ”languages” i newsroom.yaml, eller rätta det här.',
  'check-language-mixed':
    'Texten ser ut att vara på {{actual}}, men pressmeddelandet säger {{expected}}. Heter filen rätt?',
  'drift-version-missing': 'Pressmeddelandet finns bara på {{actual}}. Det saknas på {{expected}}.',
  'drift-state': 'Den här versionen är {{actual}}, den andra är {{expected}}. Ska de inte ut samtidigt?',
  'drift-hour': 'Den här versionen går ut {{actual}}, den andra {{expected}}.',
  'drift-correction': 'Den andra versionen har fler rättelser: {{expected}}; den här har {{actual}}.',
  'drift-kind': 'Den här versionen är {{actual}}, den andra är {{expected}}. Skriv under ”kind” vad de är.',
  'drift-numbers': 'Den andra versionen har ett tal som saknas här: {{expected}}',
  'drift-numbers-differ': 'Här står talet {{actual}}, i den andra versionen {{expected}}. Vilket är rätt?',
  'drift-quotes': 'Den andra versionen har fler citat: {{expected}}; den här har {{actual}}.',
  'drift-pictures': 'Den andra versionen har en bild som saknas här: {{expected}}',
  'drift-events': 'Den andra versionen har ett evenemang som saknas här: {{expected}}',
  'days-unreal': '{{actual}} finns inte i kalendern. Rätta dagen.',
  'days-weekday': 'Veckodagen i ”{{actual}}” stämmer inte; den dagen är en {{expected}}.',
  'published-two-days': 'Texten nämner två publiceringsdagar. {{expected}} användes, men {{actual}} står där också.',
  'embargo-unread':
    'Texten talar om ett embargo, men tidpunkten kan inte läsas: {{actual}}. Pressmeddelandet hålls inne. Skriv tidpunkten under ”embargo”.',
  'embargo-without-clock':
    'Embargot nämner en dag, {{actual}}, men inget klockslag. Det hävs {{expected}}; skriv klockslaget om det är ett annat.',
  'read-empty': 'Filen är tom.',
  'read-no-text':
    'Det här är ingen text utan något för ett program, kanske en bild. Spara den som vanlig text (.txt), Markdown (.md), webbsida, Word eller mejl.',
  'read-encoding-mixed':
    '{{actual}} bokstäver har en annan teckenkodning än resten. De har lästs som Windowsbokstäver; se efter om de blev rätt.',
  'read-page-empty':
    'Sidan har ingen egen text, kanske bara en fråga om kakor. Svara på den i webbläsaren och spara sidan igen.',
  'read-page-deep': 'Sidan är byggd djupare än det går att följa, så bara dess ord har lästs. Jämför med originalet.',
  'read-word-broken': 'Dokumentet går inte att öppna. Öppna det i Word och spara det igen som .docx.',
  'read-word-large':
    'Dokumentet blir mer än 200 MB när det packas upp, och det blir inget pressmeddelande. Spara texten för sig.',
  'read-mail-broken':
    'Mejlet har ingen text som går att läsa. Spara det igen som .eml, eller klistra in texten i en .txt-fil.',
  'markdown-overloaded':
    'Texten har fler tecken än en människa skriver, så allt har lästs som vanlig text. Ta bort de tecken som inte betyder något.',
  'contacts-phone-digits': '”{{actual}}” är inget telefonnummer här. Se över siffrorna, eller skriv landskoden: +46 …',
  'contacts-unreachable': '{{actual}} nämns som kontakt, men utan telefon eller mejl. Skriv något av dem.',
  'quotes-speaker-missing': 'Ingen säger det här citatet: ”{{actual}}”. Skriv i samma stycke vem som säger det.',
  'quotes-speaker-guessed':
    'Inget ord som ”säger” ger citatet ”{{actual}}” till någon. {{expected}} är läst ur texten intill: skriv vem som säger det.',
  'quotes-speaker-unclear': 'Det är oklart vem som talar: det kan vara {{actual}} eller {{expected}}. Skriv namnet.',
  'archive-cut':
    'Arkivet slutar mitt i ett pressmeddelande, eller så är ett pressmeddelande orimligt stort. {{actual}} pressmeddelanden före det har hämtats in. Hämta filen på nytt.',
  'archive-unknown':
    'Det här är varken ett flöde (RSS, Atom, JSON Feed) eller ett känt arkiv. Spara pressmeddelandena som webbsidor eller texter, och hämta in mappen.',
  'file-large': 'Filen är för stor för att vara ett pressmeddelande ({{actual}} MB). Högst {{expected}} MB läses.',
  'file-unreadable': 'Filen kunde inte läsas ({{actual}}).',
  'file-link': 'Filen är en länk som leder ut ur pressrummet, så den läses inte.',
  'picture-missing': 'Filen {{actual}} finns inte där. Lägg den i pressmeddelandets mapp, eller ta bort den ur texten.',
  'picture-outside':
    '{{actual}} leder ut ur pressmeddelandets mapp, så den följer inte med. Lägg filen bredvid pressmeddelandet.',
  'picture-release':
    '{{actual}} är texten till ett pressmeddelande, så den följer inte med som fil. Länka till dess webbadress i stället.'
}
