/**
 * Given names that are common in the Nordic countries: a hint where a person's name begins, never a condition of being
 * one. Written from general knowledge, in no order and without any source; a name that lacks is to be added.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `Aage Aaron Aase Abdi Abdul Abdullah Adam Adele Agathe Agda Agnes Agneta Agnete Ahmad Ahmed Aida Aino Aksel Albert Albin Alex Alexander Alexandra
  Alexis Alf Alfhild Alfred Ali Alice Alicia Alida Alina Allan Alma Alva Alvar Alvin Amal Amalie Amanda Amelie Amina Amir Amira Anastasia Anders
  Andrea Andreas Andrei Ane Anette Angela Angelica Angelika Anita Anja Anker Ann Ann-Charlotte Ann-Christin Ann-Kristin Ann-Marie Ann-Sofie Anna
  Anna-Karin Anna-Lena Anna-Maria Anna-Stina Annbjørg Anne Anne-Grethe Anne-Lise Anne-Marie Anne-Mette Anne-Sofie Anneli Annelie Annelies Annelise
  Annemette Annette Annfrid Anni Annika Antero Anton Antonia Antonio Antti Ari Arild Arja Armin Arne Arnold Arnt Arthur Artur Arvid Arvo Asbjørg
  Asbjørn Asgeir Asger Ashley Aslak Aslaug Asma Asmus Asta Astri Astrid Atle Audun August Augusta Axel Ayse Aysha Aïsha Barbro Beata Beate Beatrice
  Benedicte Benedikte Bengt Benita Benjamin Benny Bent Bente Berit Berndt Bernhard Bernt Bertil Betina Bettina Bianca Bilal Billy Birger Birgit
  Birgitta Birgitte Birthe Bitten Bjarke Bjarne Bjarte Björn Bjørg Bjørn Bjørnar Bo Bodil Boel Brian Brita Britt Britt-Marie Britta Bror Bryndis
  Brynjar Børge Caj Calle Camilla Camille Carin Carina Carl Carl-Henrik Carl-Johan Carlo Carlos Carola Caroline Carsten Casper Catarina Catharina
  Cathrin Cathrine Catrine Cay Cecilia Cecilie Celina Chanette Charles Charlie Charlotta Charlotte Chris Christa Christel Christen Christer Christian
  Christiane Christin Christina Christine Christoffer Claes Clara Clas Claus Connie Conny Cornelia Dag Dagfinn Dagmar Dagny Dagrun Dan Daniel Daniela
  Daniella Danny David Denise Dennis Desiree Diana Dina Ditlev Ditte Doris Dorothea Dorte Dorthe Ebba Ebbe Edda Edel Edgar Edith Edmund Edna Edvard
  Edvin Edward Eeva Egil Egon Eigil Eija Eila Einar Eirik Eivind Elena Eleonora Elfriede Elias Elin Elina Eline Elinor Elisa Elisabet Elisabeth Ella
  Ellen Elliot Elna Elof Elsa Else Else-Marie Elsebeth Elvin Elvira Emelie Emil Emilia Emilie Emine Emma Emmanuel Emmy Enok Erica Erik Erika Erkki
  Erland Erlend Erling Erna Ernest Ernst Esben Esbjörn Ester Esther Eva Evald Evelina Evelyn Evy Ewa Fabian Fadi Fanny Farah Fatima Fatma Felicia
  Felix Filip Filippa Finn Flemming Folke Frank Frans Fred Freddy Frederik Frederikke Fredrik Freja Freya Frida Fritz Frode Gabriel Gabriella
  Gabrielle Geir Georg Gerd Gerda Gert Gisela Gitte Gorm Greger Greta Grete Gretha Grethe Gro Gudmund Gudrun Gun Gunbritt Gunhild Gunilla Gunn Gunnar
  Gunnel Gunnhild Gunvor Gurli Guro Gustaf Gustav Göran Görel Gösta Gøran Hadi Hakon Halfdan Halvor Hamid Hanna Hannah Hanne Hannele Hannes Hannu
  Hans Hans-Erik Hans-Henrik Hans-Peter Harald Harri Harriet Harry Hasan Hassan Havard Hedda Hedvig Heidi Heikki Helen Helena Helene Helga Helge
  Helle Hellen Helmer Helmi Henning Henny Henri Henriette Henrik Henry Herman Hilda Hilde Hillevi Hilma Holger Hugo Håkan Håkon Håvard Ian Ib Iben
  Ibrahim Ida Ilkka Ilona Ilse Imran Ina Inga Inga-Lill Inge Ingeborg Ingela Ingemar Inger Inger-Lise Ingmar Ingrid Ingvar Ingvild Irena Irene Iris
  Irja Irma Isa Isabel Isabella Isabelle Isak Ismail Ivan Ivar Iver Jaakko Jack Jacob Jakob James Jamila Jan Jan-Erik Jan-Olof Jana Jane Janet Janne
  Janni Jannick Jannie Jannike Jari Jarkko Jarl Jarle Jasmin Jasmine Jasper Jeanette Jeanne Jenni Jennie Jennifer Jenny Jens Jens-Erik Jens-Ole
  Jens-Peter Jeppe Jes Jesper Jessica Jette Jim Jimmy Joachim Joakim Joan Joanna Joar Jody Johan Johanna Johanne Johannes John Johnny Jon Jonas
  Jonatan Jonathan Jonna Jonny Josef Josefin Josefina Josefine Joseph Josephine Josie Juha Juhani Jukka Julia Julian Juliane Julie Julius Jussi
  Justin Justus Jyrki Jytte Jöns Jöran Jörgen Jøran Jørgen Jørn Jørund Kaare Kaarina Kai Kaisa Kaj Kajsa Kalle Kamilla Kamran Karen Kari Karim Karin
  Karina Karl Karl-Erik Karl-Johan Karla Karolina Karoline Karsten Kasper Katarina Kate Katharina Kathe Kathleen Kathrine Kati Katja Katri Katrin
  Katrine Keld Kenneth Kenny Kent Kerstin Ketil Kevin Kim Kira Kirsi Kirsten Kirsti Kirstine Kjeld Kjell Kjersti Kjetil Klara Klas Klaus Knud Knut
  Konrad Kresten Kristen Kristian Kristiane Kristin Kristina Kristine Kristofer Kristoffer Kurt Kåre Laila Lamin Larry Lars Lars-Erik Lars-Göran
  Lasse Laura Lauri Laurits Laust Lea Leena Leif Leila Lena Lene Lennart Leo Leon Leona Leonora Liam Lilian Lill Lilli Lillian Lilly Lily Lina Linda
  Line Linn Linnea Linnéa Linus Lis Lisa Lisbet Lisbeth Lise Lise-Lotte Liselott Liselotte Lissi Liv Liza Lone Lorentz Lorenz Lotta Lotte Louise
  Lovisa Lucas Lucia Ludvig Lukas Lydia Lærke Maarit Madeleine Mads Magda Magdalena Magne Magnhild Magnus Mai Maiken Maj Maj-Britt Maja Majbrit
  Majbritt Majken Malene Malik Malin Malou Malte Mandus Manfred Manuel Marcel Marco Marcus Maren Margaret Margareta Margaretha Margit Margot
  Margrethe Mari Mari-Anne Maria Mariam Mariana Marianne Marie Marie-Louise Marika Marina Marit Marita Marius Marja Marjo Mark Markku Marko Markus
  Marlene Marta Marte Martha Martin Martina Martine Mary Maryam Mathea Mathias Mathilde Matilda Mats Matteo Matti Mattias Mattis Maud Max Maya Mehmet
  Melanie Melina Melissa Merete Merethe Merja Mervi Mette Mia Micael Michael Michaela Michelle Mickey Mie Mika Mikael Mikaela Mike Mikkel Mikko Milla
  Mille Mimi Minh Minna Mira Miriam Mirja Mirjam Moa Mogens Mohamed Mohammad Mohammed Moira Mollie Molly Mona Monica Monika Monique Morten Muhammad
  Murat Mustafa My Märta Måns Mårten Møyfrid Nadia Nadja Naima Naja Najib Nana Nanette Nanna Nanok Naomi Nasrin Natalia Natalie Natasha Nathalie
  Nellie Nelly Nete Nicklas Niclas Nicola Nicolai Nicole Nicoline Niels Nikita Niklas Nikolai Nikolaj Nikoline Nils Nina Nivi Njål Noah Noel Noomi
  Noor Nora Norah Nuka Oda Odd Odd-Arne Oddvar Ola Olaf Olaug Olav Olavi Ole Olga Oliver Olivia Olle Olli Olof Oluf Omar Oona Orvar Oscar Oskar
  Oskari Osman Osmund Otilia Ottar Otto Outi Ove Paavo Palle Patricia Patrick Patrik Paul Paula Pauli Paulina Pauline Paw Peder Pekka Pelle Per
  Per-Erik Per-Olof Pernilla Pernille Peter Petra Petri Petronella Petter Philip Pia Pierre Pirjo Pirkko Pontus Poul Preben Päivi Pär Pål Rachel
  Rafael Ragna Ragnar Ragnhild Ragni Raimo Rainer Rakel Ralf Rami Ramin Ramona Rana Randi Rasmus Rebecca Rebecka Rebekka Regitze Reidar Reidun Reija
  Reijo Reino Renate Rene René Richard Riikka Riitta Rikard Rikke Risto Rita Roald Roar Robert Robin Roger Roland Rolf Ronja Ronny Rosa Rose Rosita
  Roy Roza Ruben Rune Rupert Rurik Rut Ruth Råger Rói Saara Sabina Sabine Saga Sahra Said Salim Salma Sami Samia Samir Samira Samuel Samuli Sandra
  Sanja Sanna Sanne Sara Sarah Sari Saskia Satu Sebastian Seija Selma Seppo Sevim Shabana Shirin Sidsel Sif Sigbjørn Sigbritt Sigmund Signe Sigrid
  Sigurd Sigvard Silje Silke Silla Silvia Simon Simone Sindre Sini Siri Sirpa Sissel Siv Sivert Sixten Snorre Sofi Sofia Sofie Sofus Sol Solvei
  Solveig Solvej Sonja Sonny Sophie Staffan Steen Stefan Steffen Stein Steinar Stella Stellan Sten Stephan Stephanie Stian Stig Stina Stine Sture
  Sulejman Sune Susan Susann Susanna Susanne Suvi Suzanne Svante Svein Sven Svend Svenja Sverre Svetlana Sylvester Sylvi Sylvia Synne Synnøve Sören
  Sølve Sølvi Søren Tage Tahir Taina Tanja Tapio Tarek Tarja Tarjei Tatiana Tatjana Tea Ted Teemu Teodor Teresa Terese Terhi Terje Thea Theo Theodor
  Theresa Therese Thomas Thomine Thor Thora Thorbjørn Thore Thorkild Thorleif Thorstein Thorsten Thorvald Tia Tiina Tilda Tilde Tim Timo Tina Tine
  Tiril Tobbe Tobias Toini Toivo Toke Tom Tomas Tommi Tommy Tone Toni Tonje Tonny Tony Topias Tor Tor-Erik Tora Torben Torbjörn Torbjørn Tord Tore
  Torgeir Torgny Torhild Torill Torkel Tormod Torstein Torsten Torunn Tova Tove Trine Troels Trond Trude Truls Tryggve Trygve Tua Tuomas Tuula Tyge
  Tyko Tyra Uffe Ulf Ulla Ulla-Britt Ulrik Ulrika Ulrike Ulrikke Una Unni Urban Ursula Vagn Vaino Valborg Valdemar Valentina Valter Vanessa Vanja
  Vebjørn Veera Vegard Veikko Vera Verner Veronica Vesa Vibeke Victor Victoria Vidar Vigdis Viggo Viktor Viktoria Vilde Vilhelm Viljo Ville Villy
  Vilma Vincent Viola Virpi Viveca Viveka Vivi Vivian Walter Wanja Wenche Werner Wiebke Wilhelm Wiliam William Willy Wilma Winnie Yann Yasmin Yasmine
  Ylva Yngve Yrjö Yrsa Yusuf Yvette Yvonne Zacharias Zahra Zaid Zainab Zeinab Zlatan Åge Åke Åsa Åse Åshild Åslaug Åsmund Åsne Önder Örjan Östen
  Özlem Øivind Ørjan Ørnulf Øystein Øyvind`
    .split(/\s+/u)
    .filter((name) => name !== '')
)
