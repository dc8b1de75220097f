/**
 * Given names that are common in the Nordic countries: a hint where a person's name begins, never a condition of being
 * one. Written from general knowledge, in no order and without any source; a name that lacks is to be added.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `Aage Aase Abdi Adam Agneta Agnete Agnes Ahmad Ahmed Aino Aksel Albin Albert Alexander Alexandra Alf Alfred Ali Alice Alicia Allan Alma
  Alva Amalie Amanda Amina Amir Anders Andreas Ane Anette Anita Anja Anker Ann Anna Anne Anne-Marie Anne-Mette Anneli Annelie Annelise Annette
  Anni Annika Antero Anton Antti Arild Armin Arne Arvid Asbjørn Asger Aslak Asmus Asta Astrid Atle August Axel Aïsha Barbro Bent Bengt Benedikte
  Benjamin Benny Bente Berit Berndt Bernt Bertil Bettina Bilal Birger Birgit Birgitta Birgitte Birthe Bitten Bjarne Björn Bjørg Bjørn Bo Bodil Boel
  Britt Britta Brita Bror Børge Camilla Carina Carl Carina Carl-Henrik Carola Caroline Carsten Cathrine Cecilia Cecilie Charlotta Charlotte
  Chris Christel Christer Christian Christiane Christin Christina Christine Christoffer Claes Claus Conny Connie Dag Dagmar Dagny Dan Daniel
  Daniella David Dennis Diana Ditte Dorte Dorthe Ebba Ebbe Edel Eeva Egil Egon Eigil Eija Einar Eirik Eivind Elin Elina Eline Elisabet Elisabeth
  Ella Ellen Elsa Else Elsebeth Elvira Emelie Emil Emilia Emilie Emma Emmanuel Enok Erik Erika Erkki Erland Erling Ernst Esben Esbjörn Esther Eva
  Evelina Fadi Fanny Fatima Felix Filip Finn Flemming Folke Frank Frans Fred Fredrik Frederik Frederikke Freja Frida Frode Fritz Gabriel Gabriella
  Geir Georg Gerd Gert Gisela Gitte Gorm Greta Grete Grethe Gro Gudrun Gun Gunilla Gunn Gunnar Gunnel Gustaf Gustav Göran Gösta Gøran Hamid Hanna Hannah
  Hanne Hannele Hannu Hans Harald Harri Harry Hasan Hassan Hedda Hedvig Heidi Heikki Helen Helena Helene Helga Helge Helle Henning Henny Henri
  Henriette Henrik Henry Herman Hilda Hilde Hillevi Holger Håkan Håkon Hugo Ian Ib Ibrahim Ida Ilkka Ilse Inga Inge Ingeborg Ingela Inger Inger-Lise
  Ingmar Ingrid Ingvar Irene Iris Irja Isa Isabella Isabelle Isak Ivan Ivar Iver Jaakko Jack Jacob Jakob James Jan Jan-Erik Jan-Olof Janne
  Janni Jari Jarl Jasmin Jeanette Jenni Jennie Jennifer Jenny Jens Jens-Erik Jens-Ole Jeppe Jes Jesper Jessica Jimmy Joachim Joakim Joan Joanna
  Johan Johanna Johanne Johannes John Johnny Jon Jonas Jonatan Jonathan Jonna Josef Josefin Josefine Josefina Joseph Juha Juhani Jukka Julia Juliane
  Julie Jussi Justus Jytte Jørgen Jörgen Jørn Jöran Kaare Kaj Kajsa Kalle Kari Karim Karin Karina Karl Karl-Erik Karla Karoline Karsten Kasper
  Katarina Kate Kathrine Katja Katrin Katrine Kenneth Kent Kerstin Ketil Kim Kirsi Kirsten Kirstine Kjeld Kjell Kjersti Kjetil Klas Klaus Knud Knut
  Konrad Kresten Kristen Kristian Kristiane Kristin Kristina Kristine Kristoffer Kristofer Kurt Kåre Laila Lars Lars-Erik Lasse Laura Lauri Lea Leena
  Leif Leila Lena Lene Lennart Leo Leon Lill Lilian Lillian Lina Linda Line Linn Linnea Linnéa Linus Lis Lisa Lisbet Lisbeth Lise Liselott
  Liselotte Liv Lone Lotta Lotte Louise Lovisa Lucas Lucia Ludvig Lukas Lærke Mads Magdalena Magnus Mai Maj Maja Majbrit Majken Malene Malin Marcus
  Margareta Margaretha Margit Margrethe Mari Maria Mariam Mariana Marianne Marie Marie-Louise Marika Marina Marit Marita Marja Mark Markku Markus
  Marlene Marta Martha Marte Martin Martina Mary Mathias Mathilde Matilda Mats Matteo Matti Mattias Maud Max Maya Melissa Merete Merja Merethe Mette
  Mia Michael Michaela Michelle Mikael Mika Mikkel Mikko Milla Minna Mira Miriam Moa Mogens Mohamed Mohammad Mohammed Mona Monica Monika Morten Muhammad
  Mustafa My Märta Mårten Møyfrid Nadia Nadja Nana Nanna Natalia Natalie Natasha Nathalie Nicklas Niclas Nicolai Nicole Niels Nikolaj Nikolai Nils Nina
  Noah Noor Nora Odd Oddvar Ola Olaf Olav Olavi Ole Oliver Olivia Olle Olli Olof Omar Oscar Oskar Oskari Otto Ottar Ove Palle Pauli Paulina Pauline
  Patricia Patrick Patrik Paul Paula Paw Peder Pekka Per Per-Erik Per-Olof Pernilla Pernille Peter Petra Petri Petter Pia Pirjo Pontus Poul Preben
  Päivi Pär Pål Rachel Ragnar Ragnhild Raimo Rainer Rakel Ralf Randi Rasmus Rebecca Rebecka Reidar Reijo Reino Renate Riitta Rikard Rikke Rita Robert
  Robin Roger Roland Rolf Ronny Rosa Rose Roy Ruben Rune Ruth Råger Rói Saga Said Sami Samira Samuel Samuli Sandra Sanna Sanne Sara Sarah Sari Saskia
  Sebastian Selma Seppo Signe Sigrid Sigurd Sigvard Silje Simon Simone Sindre Siri Siv Sofia Sofie Sol Solveig Sonja Sophie Stefan Stein Steen Steffen
  Stella Sten Stig Stian Stine Sture Sune Susan Susann Susanna Susanne Suzanne Svante Svein Sven Svend Sverre Sylvia Synnøve Søren Sören Tage Tanja
  Tapio Tarja Tea Ted Teemu Teresa Terje Theo Theodor Therese Theresa Thomas Thor Thorbjørn Thore Thorleif Thorsten Tia Tiina Tilda Tim Timo Tina
  Tine Tobias Tom Tomas Tommi Tommy Toni Tonje Tonny Tor Torbjörn Torbjørn Tord Tore Torgny Torkel Torben Torsten Tor-Erik Tove Trine Troels Trond
  Trude Truls Trygve Tua Tuula Tuomas Tyra Ulf Ulla Ulrik Ulrika Ulrike Una Unni Urban Ursula Uffe Vagn Valdemar Vanessa Veera Veikko Vera Verner
  Veronica Vibeke Victor Victoria Vidar Viggo Vigdis Viktor Viktoria Vilhelm Ville Villy Viola Virpi Vivi Vivian Walter Werner Wilhelm Wiliam William
  Wilma Yasmin Ylva Yngve Yusuf Yvonne Zacharias Zahra Zainab Åke Åsa Åse Øivind Ørjan Øystein Øyvind Östen Örjan`
    .split(/\s+/u)
    .filter((name) => name !== '')
)
