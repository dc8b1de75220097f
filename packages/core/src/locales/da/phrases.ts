import type {Reading} from '../reading.ts'

/** When the text may be seen, who wrote it, what became of it. */
export const phrases: Reading['phrases'] = {
  embargo: [
    'Embargo til {date}', 'Embargo indtil {date}', 'Embargo til og med {date}', 'Embargo {date}',
    'Embargo ophører {date}', 'Embargo ophæves {date}', 'Embargoet til {date}', 'Embargo gælder til {date}',
    'Under embargo til {date}', 'Under embargo indtil {date}', 'Klausuleret til {date}', 'Klausuleret indtil {date}',
    'Klausul til {date}', 'Klausul {date}', 'Klausulen ophæves {date}', 'Må ikke offentliggøres før {date}',
    'Må først offentliggøres {date}', 'Må tidligst offentliggøres {date}', 'Må ikke bringes før {date}',
    'Må ikke publiceres før {date}', 'Må tidligst publiceres {date}', 'Må først bringes {date}',
    'Må tidligst bringes {date}', 'Må ikke omtales før {date}', 'Til offentliggørelse {date}',
    'Til offentliggørelse tidligst {date}', 'Frigives {date}', 'Frigives til offentliggørelse {date}',
    'Frigivelse {date}', 'Frigivet fra {date}', 'Fri til offentliggørelse fra {date}',
    'Fri til offentliggørelse {date}', 'Fortroligt indtil {date}', 'Fortroligt til {date}', 'Offentliggøres {date}',
    'Spærret til {date}', 'Spærret indtil {date}', 'Bedes ikke offentliggjort før {date}'
  ],
  free: [
    'Til fri offentliggørelse', 'Til øjeblikkelig offentliggørelse', 'Til omgående offentliggørelse',
    'Straks frigivet', 'Frigivet straks', 'Frigivet', 'Kan frit citeres', 'Til fri afbenyttelse',
    'Kan offentliggøres straks', 'Må offentliggøres straks', 'Må gerne bringes', 'Fri til offentliggørelse',
    'Kan frit bringes', 'Må frit citeres', 'Ingen embargo'
  ],
  published: [
    'Bragt i {name} {date}', 'Bragt {date}', 'Trykt i {name} {date}', 'Har været bragt i {name} {date}', 'Har været trykt i {name} {date}',
    'Offentliggjort i {name} {date}', 'Udgivet i {name} {date}',
    'Publiceret {date}', 'Offentliggjort {date}', 'Udgivet {date}', 'Oprettet {date}', 'Dato: {date}', 'Dato {date}',
    'Udsendt {date}', 'Publiceringsdato {date}', 'Udgivelsesdato {date}', 'Artiklen er publiceret {date}',
    'Publiceret af {name} {date}', 'Publiceret {date} af {name}', 'Nyhed {date}', 'Nyhed | {date}',
    'Pressemeddelelse {date}', 'Pressemeddelelse, {date}', 'Pressemeddelelse | {date}', 'Pressemeddelelse - {date}',
    'Pressemeddelelse – {date}', '{date} | {name} | Pressemeddelelse', '{date} | Pressemeddelelse', '{date} | Nyhed',
    '{date} - Nyhed', '{date} - Pressemeddelelse', 'Publiceret: {date}'
  ],
  updated: [
    'Opdateret {date}', 'Senest opdateret {date}', 'Sidst opdateret {date}', 'Sidst ændret {date}',
    'Senest ændret {date}', 'Senest redigeret {date}', 'Redigeret {date}', 'Siden er sidst opdateret {date}',
    'Siden er senest opdateret {date}', 'Siden er opdateret {date}', 'Artiklen er opdateret {date}',
    'Opdatering {date}'
  ],
  corrected: [
    'Rettet {date}', 'Rettelse {date}', 'Korrigeret {date}', 'Denne pressemeddelelse er rettet',
    'Denne pressemeddelelse er rettet {date}', 'Denne pressemeddelelse er blevet rettet',
    'Denne pressemeddelelse er blevet rettet{text}', 'Pressemeddelelsen er rettet {date}',
    'Pressemeddelelsen er rettet', 'Pressemeddelelsen er rettet{text}', 'Pressemeddelelsen er korrigeret',
    'Pressemeddelelsen er korrigeret{text}', 'I en tidligere version af denne pressemeddelelse stod der {text}',
    'I en tidligere version af denne pressemeddelelse fremgik det',
    'I en tidligere version af denne pressemeddelelse fremgik det{text}',
    'I en tidligere version af denne pressemeddelelse {text}', 'I en tidligere version af pressemeddelelsen {text}',
    'I en tidligere udgave af pressemeddelelsen {text}', 'Den korrekte oplysning er {text}',
    'Det korrekte tal er {text}', 'Det korrekte er {text}', 'Den korrekte dato er {text}',
    'Det korrekte navn er {text}', 'Den korrekte titel er {text}', 'Det korrekte beløb er {text}',
    'Artiklen er rettet {date}', 'Rettelse: {text}', 'Berigtigelse: {text}', 'Teksten er rettet {date}'
  ],
  replaces: [
    'Erstatter pressemeddelelse af {date}', 'Erstatter pressemeddelelsen af {date}',
    'Erstatter pressemeddelelse udsendt {date}', 'Erstatter tidligere pressemeddelelse',
    'Erstatter tidligere pressemeddelelse{text}', 'Erstatter tidligere udsendt pressemeddelelse',
    'Erstatter tidligere udsendt pressemeddelelse{text}', 'Denne version erstatter {text}',
    'Denne pressemeddelelse erstatter {text}', 'Denne meddelelse erstatter {text}',
    'Erstatter selskabsmeddelelse nr. {number}'
  ],
  retracted: [
    'Pressemeddelelsen trækkes tilbage', 'Pressemeddelelsen trækkes tilbage{text}',
    'Pressemeddelelsen er trukket tilbage', 'Pressemeddelelsen er trukket tilbage{text}',
    'Denne pressemeddelelse er trukket tilbage', 'Denne pressemeddelelse er trukket tilbage{text}',
    'Denne pressemeddelelse trækkes tilbage', 'Denne pressemeddelelse trækkes tilbage{text}',
    'Pressemeddelelsen tilbagekaldes', 'Pressemeddelelsen tilbagekaldes{text}',
    'Denne pressemeddelelse tilbagekaldes', 'Denne pressemeddelelse tilbagekaldes{text}', 'Tilbagekaldes',
    'Trukket tilbage {date}', 'Se bort fra pressemeddelelsen', 'Se bort fra pressemeddelelsen{text}',
    'Se bort fra denne pressemeddelelse', 'Se bort fra denne pressemeddelelse{text}', 'Se venligst bort fra {text}',
    'Bedes se bort fra {text}', 'Pressemeddelelsen udgår', 'Pressemeddelelsen udgår{text}',
    'Meddelelsen trækkes tilbage', 'Meddelelsen trækkes tilbage{text}', 'Pressemeddelelsen annulleres',
    'Pressemeddelelsen annulleres{text}'
  ],
  byline: [
    'Forfattere: {name}', 'Forfattere: {name} {text}',
    'Postet af {name}', 'Postet af {name} den {date}', 'Skrevet af {name} den {date}', 'Udgivet af {name} den {date}',
    'Publiceret af {name} den {date}', 'Oprettet af {name} den {date}',
    'Af {name}', 'Af: {name}', 'Af {name}, {text}', 'Af {name} ({text})', 'Af {name}. Foto: {text}',
    'Af {name}, foto: {text}', 'Af {name} | {text}', 'Skrevet af {name}', 'Skrevet af {name}, {text}',
    'Skrevet af {name} | {text}', 'Skrevet {date} af {name}', 'Skrevet af {name} {date}', 'Tekst: {name}',
    'Tekst af {name}', 'Tekst og foto: {name}', 'Tekst og billeder: {name}', 'Tekst: {name} Foto: {text}',
    'Tekst: {name}. Foto: {text}', 'Tekst: {name}, foto: {text}', 'Forfatter: {name}', 'Journalist: {name}',
    'Journalist {name}', 'Skribent: {name}', 'Redaktør: {name}', 'Af journalist {name}', 'Af redaktør {name}',
    'Af formand {name}', 'Af kommunikationskonsulent {name}', '{date} | {text} | {name}', '{date} | af {name}', '{date} af {name}',
    '{date} - af {name}', 'Af {name} {date}', 'Af {name} - {date}', 'Af {name} | {date}', 'Af {name}, {date}',
    'Debatindlæg af {name}', 'Kronik af {name}', 'Læserbrev af {name}', 'Kommentar af {name}', 'Klumme af {name}',
    'Indlæg af {name}', 'Interview: {name}', 'Publiceret af {name}'
  ]
}
