import type {Reading} from '../reading.ts'

/** When the text may be seen, who wrote it, what became of it. */
export const phrases: Reading['phrases'] = {
  embargo: [
    'Embargo till {date}', 'Embargo t.o.m. {date}', 'Embargo t o m {date}', 'Embargo till och med {date}',
    'Embargo fram till {date}', 'Embargo {date}', 'Embargo gäller till {date}', 'Embargo gäller till och med {date}',
    'Embargo gäller fram till {date}', 'Embargo tills {date}', 'Embargot hävs {date}', 'Embargot upphör {date}',
    'Embargo upphör {date}', 'Embargo hävs {date}', 'Embargotid {date}', 'Under embargo till {date}',
    'Under embargo fram till {date}', 'Under embargo till och med {date}', 'Embargo gäller {date}',
    'Får inte publiceras före {date}', 'Får inte publiceras förrän {date}', 'Får ej publiceras förrän {date}',
    'Får ej publiceras före {date}', 'Får publiceras tidigast {date}', 'Får publiceras först {date}',
    'Får publiceras från {date}', 'Får publiceras {date}', 'Får offentliggöras tidigast {date}',
    'Får offentliggöras {date}', 'Får inte offentliggöras före {date}', 'Får inte offentliggöras förrän {date}',
    'Får tidigast publiceras {date}', 'Får tidigast offentliggöras {date}', 'Publiceras tidigast {date}',
    'Publiceras inte före {date}', 'Ej för publicering före {date}', 'Ej för publicering förrän {date}',
    'Inte för publicering före {date}', 'Inte för publicering förrän {date}', 'Sekretess till {date}',
    'Sekretess till och med {date}', 'Sekretess fram till {date}', 'Spärrtid {date}', 'Spärrtid till {date}',
    'Spärrtid till och med {date}', 'Spärrad till {date}', 'Frisläpps {date}', 'Frisläpps för publicering {date}',
    'Fritt för publicering från {date}', 'Fritt för publicering från och med {date}',
    'Fritt för publicering fr.o.m. {date}', 'Fritt för publicering {date}', 'Fri för publicering {date}',
    'Fri för publicering från {date}', 'Fri för publicering från och med {date}', 'Fritt att publicera från {date}',
    'Fritt att publicera {date}', 'För publicering {date}', 'För publicering tidigast {date}',
    'Fri publicering från {date}', 'Konfidentiellt till {date}', 'Offentligt {date}', 'Offentliggörs {date}',
    'Får inte spridas före {date}', 'Får inte spridas förrän {date}', 'Vänligen publicera inte före {date}'
  ],
  free: [
    'För omedelbar publicering', 'Fritt för publicering', 'Får citeras fritt', 'Fri att publicera',
    'Fritt att publicera', 'För omedelbart offentliggörande', 'Får publiceras omgående', 'Får publiceras omedelbart',
    'För fri publicering', 'Fri publicering', 'Inget embargo', 'För publicering omgående', 'Publiceras omgående',
    'Får publiceras direkt'
  ],
  published: [
    'Publicerad i {name} {date}', 'Införd i {name} {date}', 'Tidigare publicerad i {name} {date}', 'Artikeln var införd i {name} {date}',
    'Publicerad {date}', 'Publicerat {date}', 'Publicerades {date}', 'Publiceringsdatum {date}',
    'Publicerad av {name} {date}', 'Publicerat av {name} {date}', 'Publicerad {date} av {name}',
    'Publicerat {date} av {name}', 'Publicerad {date} | {text}', 'Datum: {date}', 'Datum {date}', 'Skickat {date}',
    'Skickades {date}', 'Utgivningsdatum {date}', 'Utsänt {date}', 'Skapad {date}', 'Upplagd {date}',
    'Publicerat i {name} {date}', 'Pressmeddelande {date}', 'Pressmeddelande, {date}', 'Pressmeddelande | {date}',
    'Pressmeddelande - {date}', 'Pressmeddelande – {date}', 'Pressmeddelande • {date}', 'Pressmeddelande · {date}',
    'Pressinbjudan {date}', 'Pressinbjudan • {date}', 'Pressinbjudan - {date}', 'Nyhet {date}', 'Nyhet | {date}',
    'Nyhet • {date}', 'Nyhet - {date}', 'Nyheter | {date}', '{date} | {name} | Pressmeddelande',
    '{date} | Pressmeddelande', '{date} - Pressmeddelande', '{date} | Nyhet', '{date} - Nyhet',
    '{date} Pressmeddelande', '{date} • Pressmeddelande', 'Nyhet publicerad {date}', 'Nyhet publicerades {date}',
    'Artikeln publicerades {date}', 'Informationen lämnades för offentliggörande {date}', 'Debattartikel {date}',
    'Uttalande {date}', 'Pressmeddelande {number}, {date}'
  ],
  updated: [
    'Uppdaterad {date}', 'Uppdaterat {date}', 'Uppdaterades {date}', 'Uppdaterad av {name} {date}',
    'Senast uppdaterad {date}', 'Senast uppdaterat {date}', 'Senast uppdaterad av {name} {date}',
    'Senast ändrad {date}', 'Senast ändrat {date}', 'Senast granskad {date}', 'Ändrad {date}', 'Ändrades {date}',
    'Sidan uppdaterad {date}', 'Sidan uppdaterades {date}', 'Sidan är uppdaterad {date}',
    'Sidan senast uppdaterad {date}', 'Sidan uppdaterades senast {date}', 'Sidan granskades {date}',
    'Senast redigerad {date}', 'Artikeln uppdaterades {date}', 'Granskad {date}', 'Uppdatering {date}',
    'Redigerad {date}'
  ],
  corrected: [
    'Rättad {date}', 'Rättat {date}', 'Rättelse {date}', 'Korrigerad {date}', 'Korrigerat {date}',
    'I en tidigare version av pressmeddelandet stod det {text}', 'I en tidigare version av pressmeddelandet angavs',
    'I en tidigare version av pressmeddelandet angavs{text}', 'I en tidigare version av pressmeddelandet {text}',
    'I en tidigare version av detta pressmeddelande {text}', 'I en tidigare version av texten {text}',
    'I en tidigare version av artikeln {text}', 'I en tidigare version stod det {text}',
    'I en tidigare version angavs {text}', 'Pressmeddelandet har korrigerats',
    'Pressmeddelandet har korrigerats{text}', 'Pressmeddelandet har rättats', 'Pressmeddelandet har rättats{text}',
    'Pressmeddelandet är rättat', 'Pressmeddelandet är rättat{text}', 'Detta pressmeddelande har korrigerats',
    'Detta pressmeddelande har korrigerats{text}', 'Detta pressmeddelande har rättats',
    'Detta pressmeddelande har rättats{text}', 'Texten har korrigerats', 'Texten har korrigerats{text}',
    'Texten är rättad {text}', 'Artikeln har korrigerats', 'Artikeln har korrigerats{text}',
    'Artikeln är rättad {text}', 'Rätt uppgift ska vara {text}', 'Rätt uppgift är {text}',
    'Korrekt uppgift är {text}', 'Korrekt uppgift ska vara {text}', 'Rätt datum är {text}', 'Rätt namn är {text}',
    'Rätt siffra är {text}', 'Rätt ska vara {text}', 'Rättelse: {text}', 'Korrigering: {text}', 'Korrigering {date}',
    'Korrigeringen avser {text}', 'Rättelsen avser {text}'
  ],
  replaces: [
    'Ersätter tidigare pressmeddelande', 'Ersätter tidigare pressmeddelande {text}',
    'Ersätter pressmeddelande från {date}', 'Ersätter pressmeddelandet från {date}',
    'Ersätter tidigare utskickat pressmeddelande', 'Ersätter tidigare utskickat pressmeddelande{text}',
    'Ersätter tidigare utskick', 'Ersätter tidigare utskick{text}', 'Denna version ersätter {text}',
    'Detta pressmeddelande ersätter {text}', 'Ersätter tidigare version', 'Ersätter tidigare version{text}',
    'Det här pressmeddelandet ersätter {text}'
  ],
  retracted: [
    'Pressmeddelandet återkallas', 'Pressmeddelandet återkallas{text}', 'Detta pressmeddelande återkallas',
    'Detta pressmeddelande återkallas{text}', 'Pressmeddelandet har återkallats',
    'Pressmeddelandet har återkallats{text}', 'Detta pressmeddelande har återkallats',
    'Detta pressmeddelande har återkallats{text}', 'Pressmeddelandet är återkallat',
    'Pressmeddelandet är återkallat{text}', 'Pressmeddelandet dras tillbaka', 'Pressmeddelandet dras tillbaka{text}',
    'Pressmeddelandet har dragits tillbaka', 'Pressmeddelandet har dragits tillbaka{text}',
    'Detta pressmeddelande har dragits tillbaka', 'Detta pressmeddelande har dragits tillbaka{text}', 'Dras tillbaka',
    'Återkallat {date}', 'Tillbakadraget {date}', 'Vänligen bortse från {text}', 'Bortse från {text}',
    'Var god bortse från {text}', 'Pressmeddelandet utgår', 'Pressmeddelandet utgår{text}',
    'Pressmeddelandet är makulerat', 'Pressmeddelandet är makulerat{text}'
  ],
  byline: [
    'Författare: {name} {text}',
    'Postat av {name}', 'Postat av {name} den {date}', 'Skrivet av {name} den {date}', 'Publicerat av {name} den {date}',
    'Publicerad av {name} den {date}', 'Inlagt av {name} den {date}',
    'Av {name}', 'Av: {name}', 'Av {name}, {text}', 'Av {name} ({text})', 'Av {name}. Foto: {text}',
    'Av {name}, foto: {text}', 'Av {name} | {text}', 'Av {name} {date}', 'Av {name} - {date}', 'Av {name} – {date}',
    'Av {name} | {date}', 'Text: {name}', 'Text {name}', 'Text: {name} Foto: {text}', 'Text: {name}. Foto: {text}',
    'Text: {name}, foto: {text}', 'Text: {name} Bild: {text}', 'Text och foto: {name}', 'Text & foto: {name}',
    'Text och bild: {name}', 'Text/foto: {name}', 'Text av {name}', 'Skribent {name}', 'Skribent: {name}',
    'Skriven av {name}', 'Skrivet av {name}', 'Skriven av: {name}', 'Skriven av {name}, {text}',
    'Publicerad av {name}', 'Publicerat av {name}', 'Publicerad av: {name}', 'Upplagd av {name}',
    'Författare: {name}', 'Författare {name}', 'Reporter: {name}', 'Redaktör: {name}', 'Journalist: {name}',
    'Intervju: {name}', 'Krönika av {name}', 'Debattartikel av {name}', 'Insändare av {name}', 'Ledare av {name}',
    'Kommentar av {name}', 'Debatt av {name}', 'Krönikör: {name}', 'Undertecknat {name}', 'Undertecknat av {name}',
    '{date} | av {name}', '{date} av {name}', 'Signerat {name}', 'Artikelförfattare: {name}'
  ]
}
