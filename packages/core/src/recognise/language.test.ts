import {describe, expect, it} from 'vitest'
import {languageOf} from './language.ts'

/** Sentences and headlines as newsrooms write them, the shortest first. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Ny havn åbner i morgen',
    'Færre unge ryger dagligt',
    'Kommunen giver børnene et bibliotekskort',
    'Hver tredje fisker overvejer at sælge båden',
    'Regeringen svigter de ældre, siger forbundet',
    'Museet søger frivillige til den nye udstilling',
    'Broen bliver lukket i to uger på grund af vejarbejde',
    'Det er ikke nyt, og det er heller ikke dyrt',
    'Direktøren fratræder efter ti år på posten',
    'Vi har hverken råd eller lyst til at vente længere'
  ],
  sv: [
    'Ny hamn öppnar i morgon',
    'Färre unga röker dagligen',
    'Kommunen ger barnen ett bibliotekskort',
    'Var tredje fiskare överväger att sälja båten',
    'Regeringen sviker de äldre, säger förbundet',
    'Museet söker frivilliga till den nya utställningen',
    'Bron stängs i två veckor på grund av vägarbete',
    'Det är inte nytt, och det är inte heller dyrt',
    'Direktören avgår efter tio år på posten',
    'Vi har varken råd eller lust att vänta längre'
  ],
  nb: [
    'Ny havn åpner i morgen',
    'Færre unge røyker daglig',
    'Kommunen gir barna et bibliotekkort',
    'Hver tredje fisker vurderer å selge båten',
    'Regjeringen svikter de eldre, sier forbundet',
    'Museet søker frivillige til den nye utstillingen',
    'Broen blir stengt i to uker på grunn av veiarbeid',
    'Det er ikke nytt, og det er heller ikke dyrt for kommunen',
    'Direktøren går av etter ti år i stillingen',
    'Vi har ikke lenger råd til å vente på svar'
  ],
  nn: [
    'Ny hamn opnar i morgon',
    'Færre unge røykjer dagleg',
    'Kommunen gjev borna eit bibliotekkort',
    'Kvar tredje fiskar vurderer å selje båten',
    'Regjeringa svik dei eldre, seier forbundet',
    'Museet søkjer frivillige til den nye utstillinga',
    'Brua blir stengd i to veker på grunn av vegarbeid',
    'Det er ikkje nytt, og det er heller ikkje dyrt',
    'Direktøren går av etter ti år i stillinga',
    'Vi har verken råd eller lyst til å vente lenger på svar frå departementet'
  ],
  fi: [
    'Uusi satama avataan huomenna',
    'Yhä harvempi nuori tupakoi päivittäin',
    'Kaupunki antaa lapsille kirjastokortin',
    'Joka kolmas kalastaja harkitsee veneen myymistä',
    'Hallitus pettää ikäihmiset, sanoo liitto',
    'Museo etsii vapaaehtoisia uuteen näyttelyyn',
    'Silta suljetaan kahdeksi viikoksi tietöiden vuoksi',
    'Se ei ole uutta eikä se ole kallista',
    'Johtaja jättää tehtävänsä kymmenen vuoden jälkeen',
    'Meillä ei ole varaa eikä halua odottaa enää'
  ],
  en: [
    'New harbour opens tomorrow',
    'Fewer young people smoke daily',
    'The council gives every child a library card',
    'Every third fisherman considers selling the boat',
    'The government lets the elderly down, says the union',
    'Museum seeks volunteers for its new exhibition',
    'The bridge will be closed for two weeks because of roadworks',
    'It is not new, and it is not expensive either',
    'The director steps down after ten years in the post',
    'We can neither afford nor want to wait any longer'
  ]
}

describe.each(Object.entries(sentences))('languageOf', (language, texts) => {
  it.each(texts)(`tells ${language}: %s`, (text) => {
    expect(languageOf(text)?.language).toBe(language)
  })
})

describe('languageOf', () => {
  it('answers nothing where there are no words', () => {
    expect(languageOf('12.5.2024 – 14:00')).toBeUndefined()
    expect(languageOf('')).toBeUndefined()
  })

  it('is told by the text, not by the names in it', () => {
    expect(
      languageOf(
        'Ministern reser till Ålesund för att möta Jørgen Ødegård och Søren Kjær. Mötet handlar om fisket i Nordsjön.'
      )?.language
    ).toBe('sv')
    expect(
      languageOf(
        'Ministeren rejser til Göteborg for at møde Åsa Öberg og Jörgen Äng. Mødet handler om fiskeriet i Kattegat.'
      )?.language
    ).toBe('da')
  })

  it('takes no name and no address for a word, though one language has it', () => {
    // In Nynorsk, `vera` is a verb.
    expect(
      languageOf('Molen er færdig\n»Den holder,« siger havnefoged Vera Holm.\nKontakt: Vera Holm, vera@havn.example')
        ?.language
    ).toBe('da')
  })
})
