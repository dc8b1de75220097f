import * as nb from '../nb/furniture.ts'
import type {Reading} from '../reading.ts'
import {beside, tableBeside} from './beside.ts'

const own: Reading['furniture'] = {
  share: [
    'Del', 'Del saka', 'Del sida', 'Del denne sida', 'Del artikkelen', 'Del denne artikkelen', 'Del på Facebook',
    'Del med andre', 'Kopier lenkje', 'Kopier lenkja', 'Lenkja er kopiert', 'Skriv ut', 'Skriv ut sida',
    'Tips ein ven', 'Tips ein venn', 'Send på e-post', 'Lagre artikkelen'
  ],
  subscribe: [
    'Abonner på pressemeldingar', 'Abonner på pressemeldingane våre', 'Abonner på nyheiter', 'Abonner på nyheitsbrev',
    'Abonner på nyheitsbrevet', 'Abonner på nyheitsbrevet vårt', 'Følg', 'Følg {name}', 'Følg oss',
    'Følg oss på {text}', 'Følg pressemeldingar frå {name}', 'Meld deg på nyheitsbrev', 'Meld deg på nyheitsbrevet',
    'Meld deg på nyheitsbrevet vårt', 'Få pressemeldingar på e-post', 'Få nyheiter på e-post', 'Få nyheitsbrevet',
    'Meld deg av', 'Avslutt abonnementet', 'Nyheitsbrev', 'Nyheitsvarsel', 'Du kan melde deg av når som helst.',
    'E-postadressa di', 'Namnet ditt', 'Ja takk, eg vil {text}', 'Eg ønskjer å få {text}', 'Hald deg oppdatert'
  ],
  newsroom: [
    'Presserom', 'Presserommet', 'Presse', 'For pressa', 'For media', 'Nyheiter og presse', 'Besøk presserommet vårt',
    'Gå til presserommet', 'Alle pressemeldingar', 'Sjå alle pressemeldingar', 'Vis alle pressemeldingar',
    'Alle nyheiter', 'Sjå alle nyheiter', 'Tilbake til nyheiter', 'Nyheitsarkiv',
    'I presserommet vårt finn du {text}', 'I presserommet finn du {text}', 'Pressemeldingar frå {name}', 'Arkiv'
  ],
  comments: [
    'Kommentarar', '{number} kommentarar', 'Kommentarar ({number})', 'Skriv ein kommentar', 'Legg att ein kommentar',
    'Legg til kommentar', 'Svar', 'Avbryt', 'Vis kommentarar', 'Vis fleire kommentarar',
    'Ver den første til å kommentere', 'Logg inn for å kommentere', 'Du må vere logga inn for å {text}',
    'Ingen kommentarar', 'E-postadressa di blir ikkje publisert{text}', 'Delta i debatten',
    'Er du sikker på at du vil {text}'
  ],
  login: [
    'Logg inn', 'Logg ut', 'Mi side', 'Min profil', 'Gløymt passord?', 'Gløymt passordet?', 'BankID', 'MinID',
    'ID-porten', 'Lukk', 'Brukarnamn', 'Passord', 'Hugs meg', 'Opprett konto', 'Opprett brukar', 'Ny brukar?',
    'Registrer deg', 'Du er logga inn som {name}', 'Har du ikkje konto?'
  ],
  stale: [
    'Denne artikkelen er meir enn eitt år gammal', 'Denne artikkelen er meir enn {number} år gammal',
    'Artikkelen er meir enn {number} år gammal', 'Artikkelen er meir enn eitt år gammal',
    'Saka er meir enn {number} år gammal', 'Saka er eldre enn {text}', 'Innhaldet kan vere utdatert',
    'Informasjonen kan vere utdatert', 'Denne sida blir ikkje lenger oppdatert', 'Sida blir ikkje oppdatert lenger',
    'Historisk innhald', 'Arkivert innhald', 'Dette er arkivert innhald', 'Arkivert'
  ],
  paywall: [
    'For abonnentar', 'Berre for abonnentar', 'Bli abonnent', 'Allereie abonnent?', 'Les heile artikkelen',
    'Les heile saka', 'Annonse', 'Artikkelen held fram under annonsen', 'Saka held fram under annonsen',
    'Hald fram å lese', 'Bli medlem', 'Berre for medlemmer'
  ],
  system: [
    'Det har oppstått ein feil', 'Det oppstod ein feil', 'Noko gjekk gale', 'Noko gjekk gale. Prøv igjen seinare.',
    'Prøv igjen', 'Prøv igjen seinare', 'Fann ikkje sida', 'Sida finst ikkje', 'Lastar', 'Lastar …',
    'Ver venleg og vent', 'Takk for førespurnaden', 'Takk for påmeldinga', 'Send', 'Lagre', 'Ja', 'Nei',
    'Nettlesaren din støttar ikkje {text}', 'Obligatoriske felt er merkte med *'
  ],
  cookie: [
    'Godta alle', 'Godta alle informasjonskapslar', 'Avvis alle', 'Tillat alle', 'Berre naudsynte',
    'Berre nødvendige informasjonskapslar', 'Informasjonskapslar', 'Innstillingar for informasjonskapslar',
    'Om informasjonskapslar', 'Personvernerklæring', 'Personvern', 'Personvern og informasjonskapslar',
    'Vi bruker informasjonskapslar{text}', 'Vi brukar informasjonskapslar{text}',
    'Denne nettstaden bruker informasjonskapslar{text}', 'Denne nettstaden brukar informasjonskapslar{text}',
    'Nettstaden bruker informasjonskapslar{text}', 'Eg forstår', 'Eg godtek', 'Vis detaljar'
  ],
  accessibility: [
    'Hopp til innhald', 'Hopp til innhaldet', 'Hopp til hovudinnhald', 'Hopp til hovudinnhaldet',
    'Hopp til hovudmeny', 'Gå til innhald', 'Gå til hovudinnhald', 'Gå til hovudinnhaldet', 'Gå til framsida', 'Gå til navigasjon', 'Gå til søk', 'Gå til meny',
    'Til innhaldet', 'Lytt', 'Lytt til artikkelen', 'Les opp', 'Teiknspråk', 'Lettlesen', 'Tilgjengelegheit',
    'Tilgjengeerklæring', 'Tilgjengelegheitserklæring', 'Opnar i nytt vindauge', 'Opnast i nytt vindauge',
    'Ekstern lenkje', 'Vis større bilete', 'Neste bilete', 'Førre bilete', 'Lukk bilete'
  ],
  navigation: [
    'Framside', 'Framsida', 'Heim', 'Startside', 'Meny', 'Hovudmeny', 'Opne meny', 'Lukk meny', 'Søk', 'Søk på sida',
    'Søk på nettstaden', 'Opne søk', 'Lukk søk', 'Til toppen', 'Til toppen av sida', 'Tilbake til toppen', 'Tilbake',
    'Tilbake til framsida', 'Neste', 'Førre', 'Neste artikkel', 'Førre artikkel', 'Neste side', 'Førre side',
    'Vis meir', 'Vis mindre', 'Vis fleire', 'Vis alle', 'Sjå alle', 'Sjå fleire', 'Last inn fleire', 'Hent fleire',
    'Du er her', 'Du er her: {text}', 'Brødsmulesti', 'Framside > {text}', 'Framside / {text}', 'Framside › {text}',
    'Framside » {text}', 'Heim / {text}', 'Heim > {text}', 'Heim › {text}', 'Vel språk', 'Byt språk', 'Nettstadkart',
    'Innhaldsliste', 'Innhald på sida', 'På denne sida', 'Snarvegar', 'Ledige stillingar', 'Finn fram',
    'Opningstider', 'Ofte stilte spørsmål', 'Nettbutikk', 'Handlekorg', 'Alle rettar reserverte',
    'Ansvarleg redaktør: {name}', 'Ansvarleg redaktør {name}', 'Om nettstaden', 'Brukarvilkår',
    'Fann du det du leita etter?', 'Fann du det du søkte?', 'Hjelpte sida deg?', 'Var informasjonen nyttig?', 'Fann du det du leitte etter?', 'Gi tilbakemelding', 'Gje tilbakemelding',
    'Var denne sida nyttig?', 'Innhaldsansvarleg: {name}', 'Lesetid: {number} minutt', 'Nullstill', 'Sorter etter'
  ],
  mail: [
    'Denne e-posten er berre til {text}', 'Denne e-posten er berre meint for {text}',
    'Denne e-posten kan innehalde {text}', 'Denne meldinga kan innehalde {text}',
    'Dersom du ikkje er rett mottakar{text}', 'Viss du ikkje er rett mottakar{text}',
    'Du får denne e-posten fordi {text}', 'Du får dette nyheitsbrevet fordi {text}',
    'Tenk på miljøet før du skriv ut {text}', 'Sendt frå min iPhone', 'Sendt frå iPhonen min', 'Sendt frå min iPad',
    'Sendt frå mobilen min', 'Sendt frå Outlook for Android', 'Sendt frå Outlook for iOS', 'Vis i nettlesar',
    'Opne i nettlesar', 'Kan du ikkje sjå {text}', 'Vidaresend melding', 'Opphavleg melding',
    '-----Opphavleg melding-----', 'Den {date} skreiv {name}:'
  ],
  distributor: [
    'Last ned', 'Last ned bilete', 'Last ned biletet', 'Last ned alle bileta', 'Last ned høgoppløyst',
    'Last ned pressemelding', 'Last ned pressemeldinga', 'Les heile pressemeldinga på {text}',
    'Pressemeldinga er send via {name}', 'Denne pressemeldinga er send via {name}', 'Vis bilete', 'Filstorleik',
    'Oppløysing', 'Kopier tekst', 'Kontakt avsendaren'
  ]
}

/** Lines that pages, platforms and mail programs print round a release. */
export const furniture: Reading['furniture'] = tableBeside(own, nb.furniture)

/** A printed mail's header, greeting and close. */
export const mail: Reading['mail'] = {
  from: beside(['Frå', 'Avsendar'], nb.mail.from),
  sent: beside(['Sendt', 'Dato'], nb.mail.sent),
  to: beside(['Til', 'Kopi til', 'Mottakar', 'Mottakarar'], nb.mail.to),
  subject: beside(['Emne', 'Gjeld', 'Vedk.', 'Vedkomande'], nb.mail.subject),
  greetings: beside([
    'Hei {name}', 'Hei', 'Kjære {name}', 'Kjære alle', 'Kjære lesar', 'God morgon', 'Vedlagt følgjer {text}',
    'Nedanfor følgjer {text}', 'Her kjem ei pressemelding{text}'
  ], nb.mail.greetings),
  closings: beside([
    'Med venleg helsing', 'Venleg helsing', 'Med vennleg helsing', 'Vennleg helsing', 'Helsing', 'Med helsing',
    'Beste helsing', 'Med beste helsing', 'På vegner av', 'Velkomen'
  ], nb.mail.closings),
  signers: beside(['Styret', 'Årsmøtet', 'Landsmøtet', 'På {text} vegner'], nb.mail.signers)
}
