/**
 * The fixed Danish words of the slides, in the order in which the deck has them. Under `say`, `ask` and `doubt` stands what
 * the leader says and asks, and answers when somebody doubts the figures. Words in braces are blanks that the program
 * fills in. Sentences that follow from the figures are in `sentences/`.
 */
export const SLIDES = {
  /** Column headings and words that several slides have in common. */
  common: {
    measure: "Målepunkt",
    interval: "95 %-interval",
    period: "Periode",
    cluster: "Klyngen samlet",
    source: "Kilde: {source}.",
    part: " ({page} af {pages})",
    measureWords: "Målepunkt {number}: {words}",
    measureAlone: "Målepunkt {number}",
  },

  welcome: { section: "Velkomst" },

  cover: {
    subtitle: "Møde i {cluster}",
    leader: "Mødeleder: {leader}",
    sender: "Materialet er gjort klar af {sender}.",
    provider: {
      undated: "Klyngepakke fra {provider}. Skabelonen er revideret {date}.",
      dated: "Klyngepakke fra {provider}, sidst revideret {providerDate}. Skabelonen er revideret {date}.",
    },
    say: ["Velkommen. I dag ser vi på vores egne tal og finder ud af, hvad vi vil arbejde videre med."],
    sayWithoutFigures: [
      "Velkommen. I dag hører vi, hvordan vi hver især gør, og finder ud af, hvad vi vil arbejde videre med.",
    ],
  },

  programme: {
    title: "Program",
    headings: { time: "Klokken", title: "Punkt", description: "Det laver vi", minutes: "Varighed" },
    alt: "Program: {blocks}",
    length: "{minutes} min.",
    footnote: "I alt {total}. Mødet slutter kl. {end}.",
    say: ["Sådan er mødet lagt an. Jeg holder øje med tiden, så der bliver plads til planen til sidst."],
    ask: ["Er der noget, I især gerne vil nå omkring?"],
  },

  course: {
    title: "Mødet er en del af et forløb",
    headings: { time: "Dato", title: "Skridt", description: "Formål", minutes: "Tid" },
    alt: "Forløbet: {steps}",
    clock: "kl. {time}",
    ownWork: "i praksis",
    footnote: "Her er vi nu: {title}.",
    say: ["Vi er her som en del af et længere forløb. Det, I har lavet mellem møderne, bruger vi nu."],
    ask: ["Nåede alle det, der stod i brevet?"],
  },

  introduction: { section: "Introduktion" },

  purpose: {
    title: "Formålet med mødet",
    purpose: "Det vil vi",
    facts: "Værd at vide",
    fact: "{text} Kilde: {source}.",
    say: ["Vi er her for at blive klogere på vores forskelle, ikke for at rangordne hinanden."],
  },

  workingTogether: {
    title: "Sådan arbejder vi i dag",
    lead: "Ingen sidder med det rigtige svar. Forskelle er anledning til at spørge.",
    /** In the words of the sheet for notes, which asks otherwise where there are no figures. */
    write: {
      figures: "Skriv i mødenoterne, hvad I ser, hvorfor det kan være sådan, og hvilken idé det giver.",
      talk: "Skriv i mødenoterne, hvad I hører, og hvilken idé det giver.",
    },
    items: [
      "Tal først sammen i grupper, derefter samlet.",
      "Til sidst udfylder hver praksis sin plan, så den er klar, når I går hjem.",
    ],
    say: ["Del mødenoterne ud nu. De er jeres egne, og I får brug for dem, når planen skal skrives."],
    ask: ["Sidder I sammen med nogen fra egen praksis? Solopraksis finder en makker."],
  },

  /** What a meeting without figures builds on. */
  foundation: {
    title: "Det bygger vi på",
    lead: "{source}.",
    say: ["Det, vi har med, er et sted at begynde samtalen. Det kan ikke bruges til at sammenligne os."],
  },

  readingKey: {
    title: "Sådan læses figurerne",
    lead: "Jo længere streg, jo mere usikkert er tallet. Se på stregen, før du ser på prikken.",
    leadWithoutLines: "Hver prik er et tal, ikke en dom.",
    sayOfLines:
      "Tag stregen først: Den viser, hvor meget tallet kan svinge, uden at nogen har gjort noget anderledes.",
    sayOfMarks:
      "Først når en praksis ligger langt fra resten, får den en anden form og et ord. Det er ikke en dom.",
    sayOfNoMarks:
      "Ingen af de viste praksis har fået et særligt mærke. Forskelle er stadig værd at spørge til.",
    signs: {
      plain: { term: "Prik", closed: "En praksis under sin kode.", open: "En praksis med navn." },
      interval: { term: "Streg", text: "95 %-interval: Så meget kan tilfældigheder flytte tallet." },
      uncertain: {
        term: "Hul cirkel",
        text: "Usikkert tal: Der er få bag det, eller stregen er lang.",
        withoutLines: "Usikkert tal: Der er få bag det.",
      },
      above: {
        term: "Klart over",
        text: "Højere end resten af klyngen. Forskellen er større, end tilfældigheder{spread} ventes at give.",
      },
      below: {
        term: "Klart under",
        text: "Lavere end resten af klyngen. Forskellen er større, end tilfældigheder{spread} ventes at give.",
      },
      ofSpread: " eller de andres spredning",
      cluster: { term: "Klyngen samlet", text: "Alle klyngens patienter lagt sammen." },
      reference: { text: "Til sammenligning. Et gennemsnit, ikke et mål." },
      goal: { term: "Mål", text: "Det niveau, pakken har sat som mål." },
      band: { term: "Bånd", text: "Her ligger {band}." },
    },
  },

  aboutFigures: {
    title: "Om tallene",
    basis: "Hvad tallene bygger på",
    period: "Periode: {periods}.",
    periods: "Perioder: {periods}.",
    closed: "Praksis vises med tilfældige koder.",
    cautions: "Hvad forskelle kan skyldes",
    say: [
      "Tallene er et sted at begynde samtalen. De siger ikke i sig selv noget om kvaliteten i den enkelte praksis.",
    ],
    ask: ["Er der noget ved tallene, I undrer jer over, før vi går videre?"],
    doubt: "Skriv tvivlen ned i mødenoterne. Vi tager den med til dem, der har trukket tallene.",
  },

  overview: {
    reading: "Hver prik er en praksis, målt i forhold til klyngen samlet.",
    say: ["Her er alle målepunkter på én side. Vi går i dybden med hvert målepunkt om lidt."],
    ask: ["Hvilket målepunkt er I mest nysgerrige på?"],
  },

  /** What was decided last time, and what has happened since. */
  followUp: {
    section: "Siden sidst",
    line: "Hvad besluttede vi, og hvad er der sket?",
    lastMeeting: "Sidste møde: {date}",
    say: ["Vi begynder med det, vi aftalte sidst, og hvad der er sket siden."],
    decided: {
      title: "Det besluttede vi sidst",
      fromPlans: "Fra planerne",
      nothingCollected:
        "Der er ingen planer indsamlet fra sidste møde. Fortæl hinanden, hvad I gik hjem og gjorde.",
      now: "Det ser vi på nu",
      all: "Alle {measures}, først i klyngen samlet.",
      notCompared:
        "Målepunkt {numbers} kan ikke sammenlignes med sidst: Opgørelsen er en anden, eller tallene mangler.",
      say: [
        "Tag en runde: Hvad blev gjort, hvad er i gang, og hvad blev ikke til noget? Alle tre svar er nyttige.",
      ],
      ask: ["Hvad gjorde det let eller svært at holde fast?"],
    },
    change: {
      caption: "ændring siden sidst",
      ask: ["Hvad tror I ligger bag? Hvad vil I blive ved med?"],
      doubt: "De to perioder deler mange af de samme patienter, så forskellen er vurderet forsigtigt.",
    },
    course: {
      caption: "klyngen samlet ved hvert møde",
      otherPractices: "Ikke alle perioder bygger på de samme praksis.",
      ask: ["Hvad har vi gjort undervejs, som kan have betydet noget?"],
    },
    others: {
      title: "De øvrige målepunkter: før og nu i klyngen samlet{part}",
      titleOfStayed: "De øvrige målepunkter: før og nu i praksis med tal begge gange{part}",
      headings: ["Målepunkt", "Før", "Nu", "Forskel", "Kan det være tilfældigt?"],
      chance: {
        up: "næppe alene",
        down: "næppe alene",
        "may-be-chance": "ja",
        "cannot-tell": "kan ikke vurderes",
      },
      hidden: "kan ikke vises",
      ofShown: "Målepunkt {numbers} gælder de praksis, der er vist begge gange.",
      roundedApart: "Forskellene er regnet før afrunding.",
      alt: "Før og nu for {measures}, som ikke blev valgt sidst.",
      say: [
        "De målepunkter, vi ikke valgte, står her til sammenligning. De får ingen plads i dag, medmindre nogen beder om det.",
      ],
    },
  },

  break: { goesOn: "Vi fortsætter kl. {time}." },

  measures: {
    /** What the signs of a chart stand for, below it. */
    signs: {
      interval: "Streg: 95 %-interval.",
      /** Of levels alone, whose intervals stand in figures too. */
      levelInterval: "Streg og parentes: 95 %-interval.",
      /** In closed view a line says how sure a number of such a size is, and not how large the practice is. */
      commonInterval:
        "Prik og mærke bygger på praksis' eget tal, stregen (95 %-interval) på et fælles tal for praksis af omtrent samme størrelse.",
      band: "Bånd: {band}.",
    },
    recommendations: {
      title: "Hvad ved vi, og hvad anbefales? Målepunkt {numbers}",
      headings: ["Målepunkt", "Hvad ved vi?", "Hvad anbefales?"],
      alt: "Viden og anbefaling for målepunkt {numbers}.",
      say: ["Læs ikke op. Lad folk læse selv, og spørg, om nogen gør det anderledes og hvorfor."],
    },
    /** In place of a chart, where too few practices can be shown. */
    levels: { level: "Niveau" },
    group: {
      unit: "procent",
      reading:
        "Fordelingen viser, hvad der bruges. Den siger ikke, hvad der er rigtigt for den enkelte patient.",
      note: "Dele vises i samme rækkefølge for alle.",
      rounded: "Tallene er afrundet hver for sig, så delene ikke altid giver summen.",
      ask: ["Hvad lægger I mærke til, når I sammenligner fordelingen?"],
    },
    questions: {
      title: "Tal sammen i grupper: {block}",
      lead: "{groups} i grupper, derefter {plenary} samlet.",
      say: ["Del jer i grupper på tre til fire. Skriv i mødenoterne undervejs."],
      ask: ["Hvad overraskede jer, og hvad kan det skyldes?"],
      doubt:
        "Del årsagerne i tre: fejl i data, forskelle i patienter, forskelle i det, vi gør. Alle tre er gode svar.",
    },
  },

  talk: {
    title: "Oplægget handler om: {title}",
    say: ["Præsentér oplægsholderen, og aftal, om der må stilles spørgsmål undervejs."],
    ask: ["Hvad vil I gerne have med hjem fra oplægget?"],
  },

  case: {
    title: "Case: {title}",
    story: "Historien (opdigtet)",
    questions: "Tal sammen om",
    say: ["Casen er opdigtet. Brug den, hvis gruppen hellere vil tale om en patient end om tal."],
    sayWithoutFigures: ["Casen er opdigtet. Brug den, hvis gruppen hellere vil tale om en bestemt patient."],
    /** Where the case is what the groups are to talk about, and not a way out of something else. */
    sayInDialogue: ["Casen er opdigtet. Lad grupperne læse den, og brug spørgsmålene til at komme i gang."],
  },

  dialogue: {
    title: "Tal sammen: {title}",
    say: ["Del jer i grupper på tre til fire. Skriv i mødenoterne undervejs, og saml op til sidst."],
  },

  implementation: {
    steps: ["Vælg det vigtigste og det letteste", "Skriv planen", "Aftal opfølgningen"],
    choosing: {
      title: "Hvad er vigtigst, og hvad er lettest?",
      measures: "Målepunkterne",
      questions: "Spørgsmål",
      say: [
        "Hver praksis peger på det målepunkt, der betyder mest for patienterne, og det, der er lettest at ændre.",
      ],
      sayWithoutFigures: [
        "Hver praksis peger på den ændring, der betyder mest for patienterne, og den, der er lettest.",
      ],
      ask: ["Er der ét, som hele klyngen vil arbejde med sammen?"],
    },
    planning: {
      title: "Skriv jeres plan nu",
      lead: "Én side, som hænger synligt i klinikken. Skriv den, mens I sidder sammen.",
      heading: "Det skal stå i planen",
      items: [
        "Hvad vil vi opnå, og hvordan kan vi se det?",
        "Hvad gør vi anderledes, og hvem gør det?",
        "Hvad prøver vi i næste uge med én patient?",
        "Hvem i klinikken skal vide det, og hvornår?",
      ],
      goals: "Spørg jer selv om målet",
      say: ["Del planen ud: én til hver praksis. Gå rundt, og hjælp med at gøre målene konkrete."],
      sayOfActions: "Mangler nogen en idé, så står der forslag til hvert målepunkt bagest i præsentationen.",
      ask: ["Hvad er det første, I gør på mandag?"],
    },
    support: {
      title: "Her kan I få hjælp bagefter",
      headings: ["Hvem", "Hjælper med", "Kontakt"],
      alt: "Hvem der kan hjælpe: {names}.",
      say: ["I står ikke alene med planen. Skriv i den, hvem I vil ringe til."],
    },
    followUp: {
      title: { figures: "Hvornår ser vi på tallene igen?", plans: "Hvornår følger vi op?" },
      lead: "Aftal datoen, før I går hjem.",
      dates: "Forslag til datoer",
      date: "Omkring {date} ({months})",
      heading: "Til opfølgningen",
      figures: [
        "Nye tal efter samme opskrift, med samme koder.",
        "Vi ser først på klyngen samlet, derefter på hver praksis.",
      ],
      plans: "Planen fra i dag tages med: Hvad blev gjort, og hvad blev ikke til noget?",
      footnote: "Spørgsmål: {contact}",
      say: ["Der skal gå mindst et halvt år, før de samme tal trækkes igen. Forandringer tager tid."],
      ask: ["Hvem indkalder til opfølgningen?"],
    },
  },

  /** What is looked up, not shown. */
  appendix: {
    section: "Bilag",
    actions: {
      title: "Forslag til, hvad I kan gøre: målepunkt {numbers}",
      headings: ["Målepunkt", "Forslag"],
      alt: "Forslag til ændringer i klinikken for målepunkt {numbers}.",
      say: ["Opslag: til den, der mangler en idé til planen."],
    },
    table: {
      title: "Tabel {number}: {title}{part}",
      practice: { closed: "Kode", open: "Praksis" },
      value: "Værdi",
      counts: "Tæller/nævner",
      remark: "Bemærkning",
      say: "Opslag: tallene bag figuren for målepunkt {number}.",
    },
    funnel: {
      title: "Tragt {number}: {title} efter praksis' størrelse",
      reading:
        "Jo mindre praksis, jo mere flytter tilfældigheder tallet. Inden for tragten kan forskelle være tilfældige.",
      caption: "{unit} · {period} · {people} bag tallet {sizes}",
      say: [
        "Opslag: den samme figur set efter størrelse, til den, der vil vide, hvad tilfældigheder kan gøre.",
      ],
    },
    definitions: {
      title: "Sådan er målepunkterne afgrænset{part}",
      headings: ["Målepunkt", "Tæller", "Nævner"],
      alt: "Tæller og nævner for {measures}.",
      say: ["Opslag: hvem der tælles med i hvert målepunkt."],
    },
    methods: {
      title: "Sådan er der regnet",
      cluster: "Klyngen samlet er alle tællere delt med alle nævnere, ikke et gennemsnit af praksis.",
      intervals: "Intervallerne er 95 %-intervaller: {methods}.",
      shares: "Wilson for andele",
      numbers: "eksakt Poisson eller Byar for antal",
      marks:
        "En praksis er klart over eller under, når forskellen til resten af klyngen er sikker på 99,8 %-niveau.",
      spread:
        "Gælder det over en tredjedel af de andre, skal den ligge uden for deres egen spredning (99,8 %).",
      falseMarks: "Med {practices} og {measures} ventes tilfældigheder alene at give højst {marks} mærker.",
      hidden: "Små grupper (1–{most}) skjules, og andele kræver mindst {least} i nævneren.",
      closed: {
        dots: "Prikker er afrundet.",
        intervals:
          "Prikker er afrundet, og streger bygger på et fælles tal for praksis af omtrent samme størrelse.",
      },
      uncertain: "Hul cirkel ({rule}) får ingen vurdering.",
      chance:
        "Tallene er ingen stikprøve: Intervallet viser, hvor meget de kan svinge fra år til år ved samme niveau.",
      say: ["Opslag: til den, der vil vide, hvordan tallene er behandlet."],
    },
    references: {
      title: "Referencer og kontakt",
      withoutReferences: "Kontakt",
      references: "Referencer",
      contact: "Kontakt",
      footnote: "{provider}, skabelon {version}, revideret {date}",
      say: ["Opslag: kilder og hvor man kan henvende sig."],
    },
  },
} as const;
