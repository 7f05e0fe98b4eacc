/**
 * The fixed Danish words of the Word documents a practice reads and works with by itself, sheet by sheet. Words in braces
 * are blanks that the program fills in.
 */
export const PRACTICE_DOCUMENTS = {
  booklet: {
    what: "Hæfte",
    lead: "Klyngepakke fra {provider} til {cluster}",
    contents: "Indhold",
    worthKnowing: {
      heading: "Værd at vide",
      meeting: "Mødet",
      durationText: "{duration}, og programmet kan tilpasses klyngen",
      dataSource: "Datakilde",
      material: "Materiale",
      materialText: {
        figures: "Præsentation med klyngens egne tal, {forms}ark til noter og en plan til hver praksis",
        talk: "Præsentation, {forms}ark til noter og en plan til hver praksis",
      },
      forms: "skemaer, ",
      support: "Støtte",
      ordering: "Bestilling",
      revised: "Sidst revideret",
      revisedText: "{date} af {provider}",
      note: "Obs",
      credits: "Om teksterne",
    },
    /** Before, during and after the meeting, and what notes and plan are for. */
    course: {
      caption: "Før, på og efter mødet",
      description: "Hvad der sker før mødet, på mødet og efter mødet",
      headings: ["Hvornår", "Det sker der"],
      before: { when: "Før mødet", own: "Klyngen aftaler emne, dato og sted." },
      during: {
        when: "På mødet",
        items: {
          figures: "I ser på tallene og forskellene og taler om erfaringer og idéer.",
          talk: "I taler om egne erfaringer og idéer.",
        },
        planning: ["Hver praksis planlægger, hvad den vil ændre, og klyngen aftaler opfølgningen."],
      },
      after: {
        when: "Efter mødet",
        items: [
          "Hver klinik arbejder videre med sin plan.",
          "Klyngen ser på det igen, når der er gået noget tid.",
        ],
      },
      notes: {
        when: "Mødenoterne",
        items: [
          "Skriv hovedpunkterne fra både gennemgangen og gruppearbejdet ned undervejs.",
          "Brug dem til sidst, når I skriver planen sammen med kolleger fra jeres egen praksis eller med andre, der er alene i praksis.",
        ],
      },
      plan: {
        when: "Planen",
        items: [
          "Hæng planen op i klinikken, og fortæl om den på et personalemøde.",
          "Spørg kvalitetsenheden i regionen, hvilken støtte I kan få.",
        ],
      },
    },
    purpose: {
      heading: "1. Formål",
      facts: "Om emnet og pakken",
      fact: "{text} Kilde: {source}.",
      cautions: "Sådan skal forskelle læses",
    },
    recommendations: {
      heading: "2. Anbefalinger og målepunkter",
      withoutMeasures: "2. Anbefalinger",
      noMeasures: "Pakken har ingen målepunkter. Den bygger på samtale og gennemgang af egne forløb.",
    },
    programme: "3. Program",
    reflections: {
      heading: "4. Refleksioner",
      lead: "Spørgsmålene er til grupperne. Vælg dem, der rammer jer, og lad resten ligge.",
      measure: "Målepunkt {number}: {title}",
      cases: "Cases",
      caseTitle: "{title} (opdigtet)",
    },
    implementation: {
      heading: "5. Implementering",
      plan: "Hver praksis skriver sin plan på mødet og hænger den op i klinikken.",
      followUp: "omkring {date} ({months})",
      orFollowUp: " eller ",
      figuresAgain: "Klyngen ser på tallene igen {dates}.",
      topicAgain: "Klyngen tager det op igen {dates}.",
      halfYear: "Der skal gå mindst et halvt år, før de samme tal trækkes igen.",
      questions: "Spørgsmål, når I vælger",
      goals: { one: "Mål på ét niveau", more: "Mål på {levels} niveauer" },
      actions: "Forslag til, hvad I kan gøre",
      support: {
        caption: "Her kan I få hjælp",
        description: "Hvem der kan hjælpe, med hvad, og hvordan de nås",
        headings: ["Hvem", "Hjælper med", "Kontakt"],
      },
    },
    references: {
      heading: "6. Referencer",
      seen: "{text} (set {date})",
      at: "{text}: {address}",
      contact: "Kontakt",
      phone: "Tlf. {phone}",
    },
    /** A measure with all that is known of it. */
    card: {
      caption: "Målepunkt {number}: {title}",
      description: "Hvorfor målepunktet er med, hvad vi ved, og hvad der anbefales",
      measure: "Målepunkt {number}",
      counted: {
        caption: "Målepunkt {number}: Sådan er det opgjort",
        description: "Afgrænsning, grænser, forbehold og faglig gennemgang",
        heading: "Sådan er det opgjort",
      },
      why: "Hvorfor?",
      known: "Hvad ved vi?",
      recommended: "Hvad anbefales?",
      numerator: "Tæller",
      denominator: "Nævner",
      shownAs: "Vises som",
      better: {
        lower: "Lavere er bedre.",
        higher: "Højere er bedre.",
        neither: "Intet niveau er i sig selv bedst.",
      },
      notCompared: "Et antal sammenlignes ikke mellem praksis.",
      limits: "Grænser",
      goal: "Mål",
      sourced: "{text}. Kilde: {source}.",
      remarks: "Forbehold",
      authors: "Skrevet af",
      checkers: "Faglig gennemgang",
      reviewed: "{checkers}. Revideret {reviewed}, næste gang {next}.",
    },
  },

  journalPhrase: {
    what: "Frase til journalen",
    lead: "Frase til journalen. Kopiér linjerne ind i lægesystemets fraser, og tilpas dem hos jer.",
    use: {
      heading: "Sådan bruges frasen",
      items: [
        {
          term: "Felter",
          text: "Det, der står i kantede parenteser, skal udfyldes eller slettes hver gang.",
        },
        { term: "Tjek", text: "Gem aldrig et notat, hvor der stadig står en kantet parentes." },
        { term: "Fælles", text: "Aftal i klinikken, hvem der retter frasen, når vejledningen ændres." },
      ],
    },
    phrase: "Frasen",
    blanks: "Felterne i frasen",
  },

  patientLetter: {
    what: "Patientbrev til fletning",
    guide: {
      what: "Brev og sms til patienter: vejledning",
      title: "Brev og sms til patienter",
      lead: "Sådan flettes brevet i klinikken, og sådan lyder den korte besked.",
      letter: {
        heading: "Brevet",
        list: "Lav en liste i Excel over de patienter, der skal have brevet. Listen bliver i klinikken.",
        columns: "Giv kolonnerne præcis disse navne: {names}.",
        rest: [
          "Åbn brevet i Word, vælg »Forsendelser«, »Vælg modtagere« og »Brug en eksisterende liste«.",
          "Vælg »Vis resultater«, og læs mindst tre breve igennem, før du udfører fletningen.",
          "Send brevene med Digital Post, sikker mail eller brev. Slet listen bagefter.",
        ],
      },
      check: {
        heading: "Før I sender",
        items: [
          { text: "Læs brevet som patient: Er det klart, hvad jeg skal gøre, og hvad jeg ikke skal?" },
          { text: "En kollega, der ikke har skrevet teksten, læser den igennem." },
          { text: "Intet brev må gå ud med et felt i vinkler («…»), som ikke er flettet." },
        ],
      },
      sms: {
        heading: "Sms",
        length:
          "Længde: {signs} tegn med felterne udfyldt, {messages} ({room}). Et langt navn gør beskeden længere.",
        oneMessage: "én besked",
        messages: "{count} beskeder",
        room: { "gsm-7": "160 tegn i én besked, 306 i to", other: "70 tegn i én besked, 134 i to" },
        caution:
          "En sms kan læses af andre end patienten. Skriv derfor hverken sygdom, medicin eller prøvesvar i den.",
      },
    },
  },

  ownSearch: {
    what: "Søgning i eget lægesystem",
    lead: "Side 1 er vejledningen. Side 2 er et tomt ark til jeres tal.",
    samePeriod: "Alle søger for den samme periode: {period}.",
    steps: {
      caption: "Sådan søger I",
      description: "Trin, hvad der søges efter, hvor, og hvilket tal der skrives ned",
      headings: ["Trin", "Søg efter", "Hvor", "Skriv ned"],
      partOf: "{count} (ud af trin {step})",
    },
    guides: { heading: "Vejledning til jeres lægesystem", guide: "Søgevejledning til {system}: {address}" },
    returning: {
      heading: "Det sker der med tallene",
      file: "Skriv tallene i filen, der slutter på »egne-tal«: jeres ydernummer, tæller og nævner i hver række. Ret ikke i resten.",
      send: "Gem filen, og send den senest {date}. Slet rækker, I ikke har tal til.",
    },
    onlyCounts: {
      heading: "Kun tal forlader klinikken",
      lists: "Lister med navne eller CPR-numre bliver i lægesystemet. De sendes ikke og tages ikke med.",
      small: "Er et antal mellem 1 og {most}, så skriv »under {limit}«.",
    },
    figures: {
      caption: "Jeres tal",
      description: "Trin, det, der er talt, og plads til tallet",
      headings: ["Trin", "Det, I har talt", "Antal", "Bemærkning"],
      sentTo: "Sendes til {contact}, hvis klyngen har aftalt det.",
      searched: "Søgt den",
      count: { label: "Antal, trin {step}", hint: "Antal" },
      remark: { label: "Det undrede os", hint: "Noget om data, patienter eller det, vi gør" },
    },
    /** The column of help in the empty file beside the sheet. */
  },

  reviewFlow: {
    what: "Gennemgang af patienter",
    title: "Gennemgang af jeres patienter",
    lead: "{topic}: trin for trin, fra listen til beslutningen.",
    outcomes: {
      caption: "Trin {step}: {title}",
      description: "Hvad der gøres, alt efter svaret. Uden andet svar: Gå til trin {next}.",
      headings: ["Hvis", "Så"],
    },
  },

  cases: {
    what: "Cases til grupperne",
    title: "Cases til grupperne",
    lead: "Alle personer og forløb er opdigtede. Én side til hver gruppe.",
    questions: "Tal sammen om",
    agreed: { label: "Det blev vi enige om", hint: "Hovedpunkter" },
    own: { label: "Det vil vi se efter hjemme hos os", hint: "Én ting" },
  },

  auditForm: {
    what: "Skema til gennemgang af egne forløb",
    several: "Skemaer til gennemgang af egne forløb",
    lead: "Skemaet bliver i klinikken. Skriv hverken navn eller CPR-nummer.",
    number: "Nr.",
  },

  youAreHere: {
    closed: {
      what: "Du er her, kode {practice}",
      title: "Du er her: kode {practice}",
      lead: "Arket er kun til jer. Koden er jeres egen, og ingen anden praksis får den at vide af os.",
    },
    open: {
      what: "Du er her, {practice}",
      title: "Du er her: {practice}",
      lead: "Jeres tal sammen med de andre praksis i klyngen.",
    },
    table: {
      caption: "Jeres tal",
      description: "Eget tal, klyngen samlet, forskellen i personer, og om praksis skiller sig klart ud",
      followUpDescription:
        "Eget tal sidst og nu, ændringen, klyngen samlet, forskellen til den, og om praksis skiller sig klart ud",
      measure: "Målepunkt",
      own: "Jer",
      before: "Sidst",
      now: "Nu",
      change: "Ændring",
      cluster: "Klyngen",
      difference: "Forskel til klyngen",
      standing: "Skiller I jer klart ud?",
    },
    /** How to read the chart: only the marks it has are explained. */
    key: {
      ownCode: "Stort mærke med koden: jer.",
      own: "Stort mærke: jer.",
      before: "Kort lodret streg: jer sidst.",
      others: "Små grå prikker: de andre praksis.",
      cluster: "Fuld streg: klyngen samlet. Mærkerne er målt i forhold til den.",
      above: "rude: klart over resten af klyngen",
      below: "firkant: klart under resten af klyngen",
      uncertain: "hul cirkel: usikkert tal",
    },
    /** What a difference in percent, or per so many, is in the practice's own patients. */
    ownPatients:
      "Hvor mange er det hos jer? Gang med jeres antal, og del med 100. Eksempel: {difference} af 100 er det samme som {patients} {people}, når man har {example}.",
    ownListed:
      "Hvor meget er det hos jer? Gang med jeres antal sikrede, og del med {base}. Eksempel: {difference} pr. {base} er det samme som {count}, når man har {example} sikrede.",
    questions: {
      heading: "Tænk over det før mødet",
      items: [
        "Hvilket tal undrer jer mest?",
        "Hvad kan det skyldes: fejl i data, jeres patienter eller det, I gør?",
        "Hvad vil I gerne høre de andre om?",
      ],
      atFollowUp: [
        "Hvad gjorde I af det, I gik hjem med, og kan det ses her?",
        "Hvad kan ændringen ellers skyldes: fejl i data eller jeres patienter?",
        "Hvad vil I gerne høre de andre om?",
      ],
    },
    topic: { label: "Det vil vi tage op på mødet", hint: "Ét målepunkt og ét spørgsmål" },
  },
} as const;
