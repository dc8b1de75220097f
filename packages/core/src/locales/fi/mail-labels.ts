import type {MailLabels} from '../mail-labels.ts'

/** The words that stand in Finnish mails. The organisation's name is never inflected. */
export const mailLabels: MailLabels = {
  correction: 'Oikaisu: {{headline}}',
  withdrawal: 'Vedetty takaisin: {{headline}}',
  corrected: 'Olet saanut tekstistä aiemman version. Se on nyt korjattu, ja voimassa on tämä versio.',
  withdrawn: 'Olet saanut tekstin, joka on nyt vedetty takaisin. Pyydämme, että et käytä sitä.',
  web: 'Lue verkossa',
  whole: 'Lue teksti uutishuoneesta',
  cut: 'Teksti on liian pitkä sähköpostiin. Loput on uutishuoneessa.',
  morePictures: 'Lisää kuvia',
  calendar: 'Ajat ovat liitteenä kalenteritiedostona.',
  picture: '[Kuva: {{alt}}]',
  digest: {
    daily: '{{organisation}}: päivän uutiset',
    weekly: '{{organisation}}: viikon uutiset',
    contents: 'Tässä viestissä',
    more: 'Lue lisää'
  },
  list: '{{organisation}}: uutiset',
  why: {
    subscribed: 'Saat tämän viestin, koska olet tilannut nämä uutiset. Lähettäjä: {{organisation}}.',
    sent: 'Saat tämän viestin, koska olet saanut tekstin, jota se koskee.',
    asked: 'Saat tämän viestin, koska joku on antanut sähköpostiosoitteesi uutisten tilausta varten. Lähettäjä: {{organisation}}. Jos se et ollut sinä, voit jättää viestin huomiotta.'
  },
  unsubscribe: 'Peru tilaus',
  preferences: 'Muuta aiheita, kieltä tai lähetystiheyttä',
  untracked: 'Emme seuraa, avaatko viestin tai mitä linkkejä napsautat.',
  replies: 'Voit vastata viestiin. Vastaus menee median yhteyshenkilölle.',
  letters: {
    wishes: 'Valintasi:',
    until: 'Linkki toimii {{time}} saakka.',
    confirm: {
      subject: 'Vahvista uutisten tilaus: {{organisation}}',
      text: 'Joku, toivottavasti sinä, on tilannut uutisia tähän osoitteeseen. Lähettäjä: {{organisation}}. Uutiset alkavat tulla vasta, kun olet vahvistanut tilauksen.',
      button: 'Kyllä, haluan uutiset',
      after: 'Jos et ole tilannut uutisia, sinun ei tarvitse tehdä mitään. Et saa enää viestejä.'
    },
    welcome: {
      subject: 'Tilauksesi on voimassa: {{organisation}}',
      text: 'Kiitos. Olet vahvistanut tilauksen, ja saat uutiset tästä lähtien tähän osoitteeseen. Lähettäjä: {{organisation}}.',
      button: 'Katso tai muuta valintojasi',
      after: 'Voit perua tilauksen milloin tahansa. Linkki on jokaisessa viestissä.'
    },
    preferences: {
      subject: 'Uutistilauksesi: {{organisation}}',
      text: 'Tästä pääset tilaukseesi. Lähettäjä: {{organisation}}. Voit muuttaa aiheita, kieltä ja lähetystiheyttä, hakea tietosi, poistattaa ne tai perua tilauksen.',
      button: 'Siirry tilaukseesi',
      after: 'Linkki on vain sinun. Älä lähetä sitä eteenpäin.'
    },
    goodbye: {
      subject: 'Tilauksesi on peruttu: {{organisation}}',
      text: 'Tilaus on peruttu, etkä saa enää uutisia. Lähettäjä: {{organisation}}.',
      button: 'Tilaa uudelleen',
      after: 'Kaikki julkaisumme ovat edelleen uutishuoneessa.'
    }
  }
}
