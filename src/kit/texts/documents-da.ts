/**
 * The fixed Danish words of the Word documents that lead up to a meeting and through it, sheet by sheet, in the order in
 * which they stand there. Words in braces are blanks that the program fills in. Sentences that follow from the figures
 * are in `sentences/`.
 */
export const DOCUMENTS = {
  /** What several sheets have in common. */
  common: {
    /** What a file says of itself to whoever looks at its properties. */
    fileTitle: "{what}: {topic}, {cluster}",
    fileSubject: "Klyngemøde {date}",
    pickDate: "Vælg dato",
    lookAgain: "Vi ser på det igen",
    otherMeasure: "Andet",
    otherAgreement: "Andet, vi aftalte",
    supportReach: "gennem klyngens kontaktperson hos {provider}",
    /** Where a plan stands, in the order in which it is asked for. */
    statuses: { done: "gjort", ongoing: "i gang", dropped: "droppet" },
    /** Whom a goal is set for, from all to one. */
    levels: { cluster: "klyngen", clinic: "klinikken", clinician: "behandleren", patient: "patienten" },
    topic: "Emne",
    cluster: "Klynge",
    clusterAndRegion: "{cluster}, {region}",
    phone: "tlf. {phone}",
    duration: "Varighed",
    price: "Pris",
    questionsBefore: "Spørgsmål før mødet",
    practice: { label: "Praksis", hint: "Klinikkens navn" },
    practiceNumber: { label: "Ydernummer", hint: "Seks cifre" },
    underRevision: "Vejledningerne var under revision, da pakken blev skrevet. Tjek den gældende udgave.",
    /** The template's own revision; the provider's is another day, and is said where the package is presented. */
    footer: "{sender} · skabelon {version}, revideret {date}",
    sentTo: "Sendes til",
    meeting: { heading: "Mødet", when: "Hvornår", where: "Hvor", leader: "Mødeleder" },
    programme: {
      caption: "Program",
      description: "Klokkeslæt, punkt og indhold",
      headings: ["Klokken", "Punkt", "Det laver vi"],
    },
  },

  programme: {
    what: "Program",
    title: "Program: {topic}",
    purpose: "Det vil vi",
    plan: "Sådan er mødet lagt an",
    rules: {
      heading: "Sådan arbejder vi",
      items: [
        "Ingen af os har facit. Forskelle er anledning til at spørge.",
        "Det, der bliver sagt, bliver i klyngen. Det, vi bliver enige om, må gerne gå videre.",
        "Hver praksis går hjem med en plan på én side.",
      ],
    },
  },

  checklist: {
    what: "Tjekliste",
    title: "Koordinatorens tjekliste",
    lead: "Datoerne er regnet ud fra mødet. Flyttes mødet, flytter de med, når materialet laves igen.",
    deadline: "Vigtigste frist",
    deadlineText: {
      stated: "{date}, {days} før mødet. Er den passeret, så kontakt {recipient}, før I går videre.",
      agreed: "Aftales med {recipient}. Datoerne herunder går ud fra {date}, {days} før mødet.",
    },
    table: {
      caption: "Tjekliste",
      description: "Dato, opgave med felt til afkrydsning og plads til en bemærkning",
      headings: ["Senest", "Opgave", "Hvem, og hvad mangler"],
    },
    tasks: {
      order: "Aftal emne og dato i klyngen, og bestil pakken hos {recipient}",
      /** A cluster's own package is ordered from nobody. */
      agreeOnTopic: {
        figures: "Aftal emne og dato i klyngen, og hvem der samler tallene",
        talk: "Aftal emne og dato i klyngen",
      },
      call: "Tal pakken og mødet igennem med konsulenten, og skriv på samtalearket, hvad der aftales",
      ask: "Bed alle medlemmer om tilsagn til, at deres tal må bruges",
      remind: "Spørg de medlemmer, der ikke har svaret, en gang til",
      sendNumbers: {
        stated: "Send ydernumre og alle tilsagn til {recipient} ({days} før mødet)",
        agreed: "Send ydernumre og alle tilsagn til {recipient}, når det er aftalt",
      },
      agreeOnFigures:
        "Aftal med {recipient}, hvem der er med i tallene, for hvilken periode, og hvornår de er her",
      room: "Bestil lokale, projektor og forplejning",
      roomAndExpert: "Bestil lokale, projektor og forplejning, og aftal tid og honorar med oplægsholderen",
      ownFigures: "Saml tallene fra medlemmernes egne søgninger, og send dem videre uden navne",
      auditForms: {
        one: "Send skemaet til hver praksis, og bed dem udfylde det før mødet",
        more: "Send skemaerne til hver praksis, og bed dem udfylde dem før mødet",
      },
      lookAtFigures: "Se tallene efter: Hvem er med, hvilken periode er det, og hvor er der få patienter?",
      leader: "Send {papers} til mødelederen",
      expert: {
        closed: "Send brev til oplægsholderen, og send kun tal med koder",
        open: "Send brev til oplægsholderen, men ikke præsentationen, for den viser praksis med navn",
        withoutFigures: "Send brev til oplægsholderen",
      },
      programme: "Send {papers} til alle",
      youAreHere: "Send »Du er her« til hver praksis for sig med Digital Post (e-Boks) eller sikker mail",
      print: "Tryk {papers}",
      meeting: "Mødet: Aftal dato for opfølgning, før I går hjem",
      attendance: "Send deltagerliste og regning til PLO",
      plans: "Saml kopier af planerne, så klyngen kan se på dem næste gang",
      report: "Send referatet af mødet til PLO, og gem et eksemplar",
      status: "Spørg hver praksis: Er den første prøve gjort, og hvad blev den til?",
      firstFollowUp: {
        figures: "Opfølgning efter {months}: Bestil nye tal efter samme opskrift",
        talk: "Opfølgning efter {months}: Tag planerne op igen",
      },
      laterFollowUp: "Opfølgning efter {months}, hvis den første blev flyttet",
    },
    /** The sheets a task is about, as it names them. */
    papers: {
      deck: "præsentation",
      "run-plan": "drejebog",
      programme: "program",
      booklet: "hæfte",
      notes: "mødenoter",
      plan: "planer",
      "attendance-list": "deltagerliste",
      evaluation: "evaluering",
    },
  },

  acceptance: {
    letter: {
      what: "Tilsagn",
      title: "Må jeres tal bruges på klyngemødet?",
      lead: "Til alle praksis i {cluster}",
    },
    reminder: {
      what: "Påmindelse om tilsagn",
      title: "Vi mangler jeres svar",
      lead: "Til praksis i {cluster}, som ikke har svaret endnu",
      asked:
        "Klyngen mødes {date} om {topic}. Vi har spurgt, om jeres samlede tal må indgå, og vi har ikke hørt fra jer.",
      deadline: {
        stated:
          "Svarene skal være hos {recipient} senest {date}. Bagefter kan tallene ikke komme med på dette møde.",
        agreed:
          "Svarene skal være hos {recipient}, før tallene hentes. Bagefter kan jeres tal ikke komme med på dette møde.",
      },
    },
    scope: {
      heading: "Det handler det om",
      figures:
        "Der hentes samlede tal fra {source}: et eller to antal for hvert målepunkt, for eksempel hvor mange patienter der er, og hvor mange af dem der tælles.",
      noPatients:
        "Der hentes ingen oplysninger om den enkelte patient. Små tal skjules, så ingen skal kunne genkendes bag dem.",
      closed:
        "På mødet vises praksis med tilfældige koder. I får kun jeres egen kode at vide. Koder skjuler navne, ikke forskelle: En praksis, der ligger langt fra de andre, kan blive gættet.",
      open: "Klyngen har besluttet at vise praksis med navn på mødet.",
      purpose:
        "Tallene bruges på dette møde og til at følge op på det. Klyngens samlede tal kan indgå i oversigter over regionens klynger, hvor ingen praksis nævnes.",
    },
    consequences: {
      heading: "Det sker der med svaret",
      yes: "Siger I ja, sendes jeres ydernummer til {recipient}, og jeres samlede tal kommer med.",
      no: "Siger I nej, kommer jeres tal ikke med, og materialet viser ikke, hvem der har sagt nej.",
      silence: "Svarer I ikke, tæller det som et nej. I er velkomne på mødet, uanset hvad I svarer.",
      withdrawal: "I kan altid trække et ja tilbage. Så fjernes jeres tal næste gang, materialet laves.",
    },
    responsibility: {
      heading: "Dataansvar",
      controller: { label: "Dataansvarlig", hint: "Udfyldes af koordinatoren" },
      legalBasis: { label: "Retsgrundlag", hint: "Udfyldes af koordinatoren" },
      deletion: "Slettefrist",
    },
    answer: {
      heading: "Jeres svar",
      choices: [
        "Ja, vores samlede tal må bruges på mødet og til opfølgningen",
        "Nej, vores tal skal ikke med",
      ],
      date: "Dato",
      signature: { label: "Underskrift", hint: "Den, der tegner praksis" },
      send: "Send svaret senest {date} til {contact}.",
    },
  },

  orderForm: {
    what: "Bestilling",
    title: "Bestilling: {topic}",
    lead: {
      stated: "Sendes til {recipient} senest {date}, {days} før mødet.",
      agreed: "Sendes til {recipient}. Fristen aftales med {recipient}.",
    },
    contact: "Kontaktperson",
    wishes: {
      heading: "Vi ønsker",
      figures: [
        "Lukkede data: Praksis vises med tilfældige koder",
        "Åbne data: Praksis vises med navn efter klyngens egen beslutning",
        "Medlemmerne laver også deres egne søgninger før mødet",
      ],
      always: [
        "En oplægsholder, som udbyderen finder",
        "En oplægsholder, som vi selv finder",
        "Et nyt udtræk til opfølgningen",
      ],
    },
    draws: {
      heading: "Ønskede datatræk",
      field: { label: "Ønskede datatræk", hint: "Hvilke målepunkter og rapporter" },
      more: { label: "Andre datatræk", hint: "Hvilke tal og rapporter" },
    },
    period: { label: "Ønsket periode for tallene", hint: "For eksempel de seneste 12 måneder" },
    participants: { label: "Antal deltagere, læger og personale", hint: "Cirka" },
    agreed: { label: "Det er aftalt", hint: "Dato, hvem og hvad" },
  },

  callSheet: {
    what: "Samtaleark",
    title: "Samtaleark: {topic}",
    lead: "Til konsulenten og klyngekoordinatoren, når de taler pakken og mødet igennem.",
    consultant: { label: "Klyngens faste kontaktperson hos {provider}", hint: "Navn, telefon og mail" },
    /** What is talked about, each part with its questions; the length of the meeting is filled in. */
    parts: [
      {
        heading: "Pakken og klyngens behov",
        questions: [
          "Gå formål, målepunkter og program igennem. Er noget uklart?",
          "Hvad vil klyngen gerne blive klogere på, og hvad har I prøvet før?",
        ],
        field: { label: "Klyngens behov", hint: "Hvad der skal med, og hvad der kan vente" },
      },
      {
        heading: "Tallene",
        questions: [
          "Hvem henter tallene, for hvilken periode, og hvornår er de her?",
          "Åbne eller lukkede data? Hvornår har klyngen besluttet det, og hvem var med?",
          "Koder skjuler navne, ikke forskelle: En praksis, der ligger langt fra de andre, kan blive gættet.",
        ],
        field: { label: "Aftalt om tallene", hint: "Periode, dato, visning" },
      },
      {
        heading: "Mødet",
        questions: [
          "Passer længden ({duration}), eller skal noget kortes ned eller have mere tid?",
          "Hvem leder mødet, og har vedkommende gjort det før? Er der brug for en oplægsholder?",
        ],
        field: { label: "Aftalt om mødet", hint: "Blokke, minutter, mødeleder, oplægsholder" },
      },
      {
        heading: "Efter mødet",
        questions: [
          "Hvornår følger klyngen op, og hvem beder om det nye udtræk?",
          "Hvem kan hjælpe klinikkerne med at få planen til at virke?",
        ],
        field: { label: "Aftalt om opfølgningen", hint: "Dato, nyt udtræk, støtte" },
      },
    ],
  },

  distributionList: {
    what: "Fordelingsliste",
    title: "Fordelingsliste",
    rules: [
      "Send hver fil for sig med Digital Post (e-Boks) til praksis' CVR-nummer, eller med sikker mail.",
      "Har flere ydernumre samme CVR-nummer, så send én fil for hvert ydernummer.",
      "Gem den udfyldte liste et andet sted end materialet, og slet den, når opfølgningen er holdt.",
    ],
    closed: {
      lead: "Til koordinatoren. Når listen er udfyldt, viser den, hvem der har hvilken kode.",
      files: [],
      table: {
        caption: "Fordelingsliste",
        description: "Nummer, praksis, ydernummer, CVR-nummer, filens kode og dato for afsendelse",
        headings: ["Nr.", "Praksis", "Ydernummer", "CVR-nummer", "Fil", "Sendt"],
      },
    },
    /** The files say by their names whose they are. */
    open: {
      lead: "Til koordinatoren. Ydernumre og CVR-numre skrives i hånden.",
      files: [
        "Filerne ligger i mappen praksis, og hver af dem er opkaldt efter den praksis, der skal have den.",
      ],
      table: {
        caption: "Fordelingsliste",
        description: "Nummer, praksis, ydernummer, CVR-nummer og dato for afsendelse",
        headings: ["Nr.", "Praksis", "Ydernummer", "CVR-nummer", "Sendt"],
      },
    },
  },

  attendanceList: {
    what: "Deltagerliste",
    title: "Deltagerliste til PLO",
    lead: "Skriv jer på, når I kommer. Koordinatoren sender listen ind efter mødet.",
    sender: "Indsendes af",
    table: {
      caption: "Deltagere",
      description: "Nummer, navn, praksis, ydernummer og underskrift",
      headings: ["Nr.", "Navn", "Praksis", "Ydernummer", "Underskrift"],
    },
  },

  evaluation: {
    what: "Evaluering",
    title: "Ét minut om mødet",
    lead: "Sæt et kryds i hver linje. 1 er helt uenig, 5 er helt enig. Arket er uden navn.",
    table: {
      caption: "Evaluering",
      description: "Fem udsagn, hver med fem felter fra helt uenig til helt enig",
      headings: ["Udsagn", "Helt uenig", "2", "3", "4", "Helt enig"],
    },
    first: "Mødet var tiden værd.",
    withFigures: ["Tallene var til at forstå.", "Tallene gav mig noget at tænke over i min egen praksis."],
    withoutFigures: ["Emnet gav mig noget at tænke over i min egen praksis."],
    last: [
      "Der var plads til, at alle kunne sige noget.",
      "Jeg ved, hvad vi vil ændre, og hvad det første skridt er.",
    ],
    open: {
      heading: "Med få ord",
      best: { label: "Det, jeg tager med hjem", hint: "Én ting" },
      change: { label: "Det, vi skal gøre anderledes næste gang", hint: "Én ting" },
      topic: { label: "Et emne til et senere møde", hint: "Forslag" },
    },
  },

  groupList: {
    what: "Gruppeliste",
    title: "Grupper",
    lead: "Til den, der tager imod. Skriv grupperne, når I ved, hvem der kommer.",
    rules: {
      heading: "Sådan sættes grupperne",
      items: [
        "Folk fra samme praksis sidder sammen, så de kan skrive deres plan færdig.",
        "Solopraksis sidder to og to. Er én tilbage, bliver det en gruppe på tre.",
        "Tre til fire i hver gruppe. Del en stor praksis i to grupper, der sidder ved siden af hinanden.",
        "Personale sidder sammen med deres egne læger.",
        "Fyld grupperne op med praksis, der sjældent taler sammen.",
      ],
    },
    named: {
      caption: "Grupper",
      description: "Gruppe, praksis i gruppen og plads til ændringer",
      headings: ["Gruppe", "Praksis", "Ændringer"],
    },
    others: "Andre, der kommer",
    empty: {
      caption: "Grupper",
      description: "Gruppe og plads til navne",
      headings: ["Gruppe", "1. navn", "2. navn", "3. navn", "4. navn"],
    },
  },

  expertBrief: {
    what: "Brev til oplægsholderen",
    title: "Til dig, der holder oplæg",
    lead: "Tak, fordi du kommer. Her er det, du skal vide om mødet i {cluster}.",
    audience: "Hvem lytter",
    audienceText: "Læger og personale fra {practices}",
    contact: "Kontakt",
    yourPart: {
      heading: "Din del af mødet",
      noTalk:
        "Du er med som fagperson i grupperne og i opsamlingen. Der er ikke lagt et oplæg ind i programmet.",
    },
    advice: {
      heading: "Sådan hjælper du bedst",
      items: [
        "Begynd i hverdagen i almen praksis, og hold dig til det, deltagerne selv kan ændre.",
        "Svar på spørgsmålet bag tallene: Hvad ville du se efter først?",
        "Sæt ikke praksis over eller under hinanden. Forskelle kan skyldes patienterne, praksis eller tilfældigheder.",
      ],
      closed: "Du får præsentationen med koder. Send den ikke videre, og slet den efter mødet.",
      open: "Du får ikke præsentationen, for den viser praksis med navn. Bed om en udgave med koder, hvis du har brug for den.",
    },
    figures: {
      caption: "Klyngen i tal",
      description: "Hvert målepunkt for klyngen samlet ved siden af det, der er til sammenligning",
      measure: "Målepunkt",
      cluster: "Klyngen samlet",
      period: "Periode",
      none: "–: Der er intet tal, eller det kan ikke vises.",
    },
    wholeMeeting: "Hele mødet",
    agreements: {
      heading: "Aftaler",
      fee: { label: "Honorar og transport", hint: "Aftales" },
      equipment: { label: "Udstyr", hint: "Egen computer, klyngens projektor" },
      slides: { label: "Egne slides sendes til", hint: "Navn og dato" },
    },
  },

  staffPage: {
    what: "Til personalemødet",
    title: "Fem minutter på personalemødet",
    lead: "Til den, der fortæller klinikken om mødet i {cluster}. Tag planen med.",
    script: {
      caption: "Fem minutter",
      description: "Hvor lang tid der er, hvad der siges, og hvad der spørges om",
      headings: ["Minut", "Sig", "Spørg"],
      first: {
        minute: "1.",
        say: "Vi har været til klyngemøde. Emnet var {topic}, og formålet var dette: {why}",
        ask: "Hvor møder I det i hverdagen?",
      },
      second: {
        minute: "2.",
        withFigures:
          "Tallene viste os noget om vores egen praksis. De siger ikke, hvem der er dygtig. Her er det, vi hæftede os ved.",
        withoutFigures:
          "Vi hørte, hvordan andre praksis gør, og vi så på vores egne forløb. Her er det, vi hæftede os ved.",
        ask: "Kan I genkende det?",
      },
      third: {
        minute: "3.–4.",
        say: "Det her vil vi ændre, og sådan gør vi. Læs planen op.",
        ask: "Hvad kan gå i vejen? Hvem gør allerede noget af det?",
      },
      last: {
        minute: "5.",
        say: "Vi prøver med én patient i næste uge.",
        figuresAgain: " Klyngen ser på tallene igen omkring {date}.",
        topicAgain: " Klyngen tager det op igen omkring {date}.",
        ask: "Hvem tager den første, og hvornår taler vi om det igen?",
      },
    },
    plan: { label: "Det har vi valgt, og derfor", hint: "Fra planens øverste felter" },
    goal: { label: "Sådan ser vi, at det lykkes", hint: "Fra planens mål" },
    who: {
      heading: "Hvem gør hvad fra nu af?",
      caption: "Hvem gør hvad?",
      description: "Rolle, opgave, fra hvornår og hvem der kan spørges",
      headings: ["Rolle", "Opgave", "Fra hvornår", "Spørg"],
      roles: ["Læge", "Sygeplejerske", "Sekretær", "Andre"],
    },
    firstTest: { label: "Første lille prøve i næste uge", hint: "Én patient, én dag" },
    questions: {
      label: "Det vil personalet have ændret eller svaret på",
      hint: "Skriv det her, og tag det op igen",
    },
    foot: "Emne: {topic}. Har I spørgsmål til pakken, så spørg {contact}.",
  },

  runPlan: {
    what: "Drejebog",
    title: "Drejebog: {topic}",
    lead: "Til mødelederen. Det meste af teksten står også i noterne under hver slide.",
    arrived: {
      heading: "Se tallene efter, før du bruger dem",
      ask: "Er der noget, du ikke forstår, så spørg {contact} inden mødet. Det er i orden at springe et målepunkt over.",
    },
    before: {
      heading: "Før de kommer",
      deck: "Præsentationen er åbnet på slide 1, og noterne kan ses på din egen skærm",
      notes: "Mødenoter: ét ark til hver deltager",
      plans: "Implementeringsplan: én til hver praksis, i alt {practices}",
      youAreHere: "Hver praksis har fået sit eget ark »Du er her« i en lukket kuvert eller på forhånd",
      chairs:
        "Stolene står, så tre til fire kan tale sammen; folk fra samme praksis sidder ved siden af hinanden",
      clock: "Et ur, som alle kan se, og en tavle eller et stort papir til årsagerne",
      attendance: "Deltagerlisten ligger ved døren",
    },
    overview: {
      caption: "Mødet på én side",
      description: "Klokkeslæt, punkt, varighed, slides og indhold",
      headings: ["Klokken", "Punkt", "Varighed", "Slides", "Det laver I"],
      minutes: "{minutes} min.",
    },
    block: {
      caption: "Drejebog: {title}",
      description: "Klokkeslæt, slide, det mødelederen siger, og det mødelederen spørger om",
      headings: ["Kl.", "Vis", "Sig", "Spørg"],
      slide: "Slide {number}: {shown}",
      measure: "Målepunkt {measure}",
      change: "Ændring i målepunkt {measure}",
      course: "Forløb for målepunkt {measure}",
    },
    groupWork: {
      shown: "gruppearbejde, {minutes}",
      ask: "Gå rundt, og lyt. Spørg en stille gruppe: Hvad faldt jer først i øjnene?",
    },
    plenary: {
      shown: "Slide {number} bliver stående: opsamling, {minutes}",
      say: [
        "Ét minut fra hver gruppe: det vigtigste, I talte om.",
        "Skriv årsagerne op i tre bunker: fejl i data, forskelle i patienter, forskelle i det, vi gør.",
      ],
    },
    /** What to say and do when the meeting takes another turn: situation, words, actions. */
    rescue: {
      caption: "Når mødet går anderledes end tænkt",
      description: "Hvad der sker, hvad mødelederen siger, og hvad mødelederen gør",
      headings: ["Hvis …", "… så sig", "… og gør"],
      doubt: {
        when: "Tallene betvivles",
        say: "Det er et godt spørgsmål. Hvad kunne få tallet til at se sådan ud, uden at nogen gør noget forkert?",
        example: "For eksempel: {example}",
        act: "Skriv tvivlen ned, og lov at sende den til {contact}. Giv det fem minutter. Spørg så: Hvis tallet nu passede, hvad ville vi så gøre?",
      },
      oneTalks: {
        when: "Én fylder det hele",
        say: "Tak, det er noteret. Nu vil jeg gerne høre en, der ser det anderledes, eller en, der ikke har sagt noget endnu.",
        act: "Vend kroppen mod de andre. Tag en runde med ét minut til hver. Bed den talende skrive punktet på arket.",
      },
      silence: {
        when: "Ingen siger noget",
        say: "Tag to minutter alene, og skriv én ting ned. Tal derefter to og to. Så hører vi tre af dem.",
        act: "Tæl til ti, før du selv svarer. Begynd med det, der undrer, og ikke med det, der er svært.",
      },
      /** With figures somebody may feel measured. */
      defence: {
        when: "Nogen går i forsvar",
        say: "Tallet siger ikke noget om, hvem der er dygtig. Der er tre mulige forklaringer: data, patienter og det, vi gør.",
        act: "Flyt samtalen fra praksis til årsager. Nævn ingen koder, og gæt ikke på, hvem der er hvem.",
      },
      /** Without, somebody may feel looked over the shoulder. */
      defenceWithoutFigures: {
        when: "Nogen går i forsvar",
        say: "Ingen af os har facit. Vi er her for at høre, hvad der kan lade sig gøre hos andre.",
        act: "Fortæl om noget, der ikke lykkedes hos dig selv. Spørg til vilkårene, før du spørger til resultatet.",
      },
      tangent: {
        when: "Snakken kører ud ad en tangent",
        say: "Det fortjener mere tid, end vi har nu. Jeg skriver det på listen over emner til et andet møde.",
        act: "Hold en synlig liste. Læs den op til sidst, så ingen oplever at være blevet afvist.",
      },
      time: {
        when: "Tiden skrider",
        say: "Vi er lidt bagud, så jeg korter snakken af her. Planen til sidst skal vi nå.",
        plenary: "»{title}« fra {minutes} til {shortest}",
        shorten: "Kort opsamlingen ned: {plenaries}. Rør ikke grupperne.",
        plan: "Kl. {time} går I til »{title}«, uanset hvor langt I er. Det punkt må ikke blive kortere.",
      },
    },
    after: {
      heading: "Når de er gået",
      plans: "Hver praksis har sin plan med hjem, og der er taget et billede eller en kopi af den",
      date: "Datoen for opfølgning er skrevet ned og sendt til alle",
      evaluations: "Evalueringerne er samlet ind",
      topics: "Listen over emner til et andet møde er sendt til koordinatoren",
      doubts: "Tvivl om tallene er sendt til dem, der har trukket dem",
    },
  },

  notes: {
    what: "Mødenoter",
    title: "Mødenoter: {topic}",
    lead: "Skriv undervejs. Arket er dit eget, og du får brug for det, når planen skal skrives til sidst.",
    name: { label: "Navn", hint: "Dit navn" },
    practice: { label: "Praksis", hint: "Din praksis" },
    code: { label: "Vores kode", hint: "Kode" },
    /** What is said before the figures are shown, in the introduction or a talk. */
    spoken: { label: "Hovedpunkter fra gennemgangen", hint: "Det, du vil huske, når planen skal skrives" },
    /** What is said where groups talk without figures. */
    heard: { label: "Hvad hørte vi?", hint: "Det, du hæftede dig ved" },
    /** A question as it heads its column, and as the field below it is called. */
    question: "{subject}: {question}",
    measures: {
      measure: "Målepunkt {number}",
      withoutFigures: "{measure} (ingen tal denne gang)",
      saw: { label: "Hvad så vi?", hint: "Det, der falder i øjnene" },
      why: { label: "Hvorfor?", hint: "Data, patienter eller det, vi gør" },
      idea: { label: "Idé", hint: "Noget at prøve" },
    },
    sinceLast: {
      /** Where no plan was collected, all that is known is that something was agreed. */
      unknown: { subject: "Sidst", label: "Det, vi aftalte sidst" },
      status: { label: "Hvor langt er vi?" },
      did: { label: "Hvad gjorde vi?", hint: "Det, der blev ændret" },
      now: { label: "Hvad nu?", hint: "Fortsæt, ret til eller stop" },
    },
    closing: {
      heading: "Det tager vi med",
      mostImportant: { label: "Det vigtigste for vores patienter", hint: "Hvad, og hvorfor" },
      easiest: { label: "Det letteste at ændre hos os", hint: "Noget, der kan gøres i næste uge" },
      measure: { label: "Klyngen vælger", hint: "Vælg målepunkt" },
      together: { label: "Det vil klyngen gøre sammen", hint: "Fælles aftale" },
    },
  },

  plan: {
    what: "Implementeringsplan",
    title: "Vores plan",
    lead: "Udfyldes sammen på mødet og hænges op, hvor alle i klinikken ser den.",
    footer: "Opfølgning omkring {first} eller {second} · {sender}",
    code: { label: "Vores kode", hint: "Kun på det eksemplar, der sendes ind" },
    participants: { label: "Vi var med", hint: "Navne" },
    carriedOver: { heading: "Fra sidst: Hvor langt er vi med det, vi valgte?", next: "Det vil vi nu" },
    measure: { label: "Målepunkt", hint: "Vælg målepunkt" },
    level: { label: "Målet gælder" },
    goal: { label: "Mål: Hvad vil vi opnå?", hint: "Så konkret, at vi kan se, om det lykkes" },
    action: { label: "Hvad gør vi anderledes?", hint: "Én ting ad gangen" },
    how: { label: "Hvordan gør vi?", hint: "Trin, fraser, indkaldelser, opgaver" },
    who: { label: "Hvem?", hint: "Rolle og opgave" },
    from: "Fra hvornår?",
    sign: { label: "Hvordan ser vi, at det virker?", hint: "Et tal eller noget, vi kan se" },
    firstTest: { label: "Første lille prøve i næste uge", hint: "Én patient, én dag, én medarbejder" },
    responsible: { label: "Ansvarlig for opfølgning", hint: "Navn" },
    help: { label: "Hvem kan hjælpe?", hint: "Hvem vi ringer til" },
  },

  dataControl: {
    title: "Datakontrol",
    header: "Bliver i enheden · {cluster} · {topic} · {date}",
    footer: "Pakke {id}, version {version}",
    lead: "Arket bliver i enheden. Det deles ikke ud på mødet og sendes ikke med materialet.",
    basis: {
      heading: "Kilder og grundlag",
      roles: {
        template: "Pakke",
        cluster: "Klynge",
        register: "Register",
        "own-words": "Egne ord",
        master: "PowerPoint-skabelon",
        "master-map": "Valg af layout",
        "sheet-master": "Word-skabelon",
        plan: "Læseplan",
      },
      source: "{name} (SHA-256 begynder {checksum})",
      figures: "Tal",
      figuresText: "{files}, nævnt i kit.json (resultaternes kontrolsum begynder {checksum})",
      oneFile: "én fil",
      files: "{count} filer",
      period: "Periode",
      extracted: "{periods}, udtræk {date}",
      practices: "Praksis",
      practicesText: "{members} i klyngen",
      included: "{count} indgår",
      notIncluded: "{count} indgår ikke (uden tilsagn eller uden tal)",
      confirmed: "Bekræftet",
      confirmedText: "Klyngefilen siger, at dette er undersøgt og rigtigt: {doubts}",
      ofShares: "Regnet ud",
      ofSharesText:
        "Tællerne i disse målepunkter er regnet ud af procent og nævner og rundet af til hele antal: {measures}",
      view: "Visning",
      views: {
        closed: "Lukkede data: tilfældige koder. Nøglen ligger i en fil for sig.",
        open: "Åbne data: Praksis vises med navn efter klyngens egen beslutning.",
      },
    },
    /** What the cluster file may say has been looked into and is right. */
    doubts: {
      lister: "nævnere, der er større end praksis' antal sikrede",
      region: "en region med færre patienter end klyngen",
      land: "et land med færre patienter end regionen eller klyngen",
      periode: "en periode, der slutter mere end to år før mødet",
      spring: "tal, der er mindst syv gange så store eller så små som sidst",
    },
    hidden: {
      heading: "Hvad er skjult, og hvorfor?",
      rule: "Tal fra 1 til {most} vises ikke, og andele kræver mindst {patients} patienter. Tabellen tæller praksis og rummer ingen af de skjulte tal.",
      caption: "Skjulte tal",
      description: "For hvert målepunkt: antal praksis, der vises, og antal, der ikke gør, efter grund",
      headings: [
        "Målepunkt",
        "Vist",
        "Små tal",
        "For få patienter",
        "Dækker andre",
        "Ingen tal",
        "Klyngen samlet",
      ],
      shown: "vist",
      notShown: "ikke vist",
    },
    /** What earlier kits of the cluster have done to this one. */
    memory: {
      none: "Klyngen har ingen anden mødepakke i hukommelsen, som tallene kan holdes op mod.",
      against: "Tallene er holdt op mod {kits} af klyngens mødepakker.",
      kits: { one: "én tidligere udgave", more: "{count} tidligere udgaver" },
      kept: {
        one: "ét felt er skjult, fordi det var det før",
        more: "{count} felter er skjult, fordi de var det før",
      },
      levels: {
        one: "klyngens samlede niveau er udeladt for ét målepunkt",
        more: "klyngens samlede niveau er udeladt for {count} målepunkter",
      },
      judgedAnew: {
        one: "ét felt er rettet siden og er bedømt på ny",
        more: "{count} felter er rettet siden og er bedømt på ny",
      },
      isPart:
        " Hukommelsen begyndte efter klyngens første mødepakke. Om noget kan regnes ud af det, der kom før, er ikke undersøgt.",
    },
    search: {
      heading: "Er der noget i filerne, som ikke må være der?",
      none: "Filerne er dannet igen med en anden version af programmet, som ikke kender praksis. Der er derfor ikke søgt efter navne og numre denne gang.",
      all: "Alle {files} filer er åbnet igen, og alle {parts} dele af dem er gennemsøgt, også det, der ikke ses.",
      caption: "Søgning",
      description: "Hvad der er søgt efter i alle dele af alle filer, og hvor mange steder det blev fundet",
      headings: ["Søgning", "Ydernumre", "Navne på praksis", "CVR-numre", "Skjulte tal", "CPR-lignende"],
      wanted: "Søgt efter",
      everything: "alle",
      found: "Fundet",
      nothing: "intet",
      place: "sted",
      places: "steder",
    },
    inspection: {
      caption: "Eftersyn",
      description: "Hvad programmets eget eftersyn af opbygning og tilgængelighed siger om hver fil",
      headings: ["Eftersyn af opbygning og tilgængelighed", "Fejl", "Advarsler"],
      onlyFile: "Den ene fil",
      lastFile: "Den sidste fil",
      allFiles: "Alle {count} Word- og PowerPoint-filer",
      otherFiles: "De øvrige {count} filer",
    },
    edited: "Rettet i hånden og beholdt, og derfor ikke gennemsøgt og efterset: {files}.",
    byTheUnit: {
      heading: "Udfyldes af enheden",
      controller: { label: "Dataansvarlig", hint: "Enhed eller myndighed" },
      legalBasis: { label: "Retsgrundlag", hint: "Hvorfor oplysningerne må bruges" },
      deletion: "Slettefrist",
    },
  },

  /** The coordinator's dates, as a calendar program shows them. */
  calendar: {
    what: "Kalender",
    meeting: "Klyngemøde: {topic} ({cluster})",
    questions: "Spørgsmål: {contact}",
    event: "{what}: {topic}, {cluster}",
    remind: {
      what: "Mind om tilsagn",
      description: {
        stated: "Hvem mangler at svare? Tilsagnene skal være hos {recipient} senest {date}.",
        agreed: "Hvem mangler at svare? Fristen aftales med {recipient}.",
      },
    },
    deadline: {
      what: { stated: "Frist for ydernumre og tilsagn", agreed: "Forslag til frist for tallene" },
    },
    briefing: {
      what: "Send materialet til {people}",
      people: { leader: "mødelederen", both: "mødeleder og oplægsholder" },
      description: "Mødet er {date}.",
      closed: "Send kun tal med koder.",
      open: "Oplægsholderen får brevet, men ikke præsentationen, for den viser praksis med navn.",
    },
    followUp: {
      what: "Forslag til opfølgning efter {months}",
      closed: "Nye tal efter samme opskrift, med samme koder.",
      open: "Nye tal efter samme opskrift.",
      plans: "Tag planerne fra mødet med.",
    },
  },

  /** What the files without a sheet of their own are called. */
  deck: { what: "Præsentation" },
  returnSheet: { what: "Egne tal" },

  poster: { what: "Plakat", section: "Plakat" },

  picture: { what: "Diagram" },
  course: {
    kinds: { meeting: "Klyngemøde", evening: "Aftenmøde", "own-work": "Eget arbejde", workshop: "Workshop" },
    clock: "kl. {time}",
    longWhen: "{date}, kl. {time}",
    from: "Fra {date}",
    overview: {
      what: "Forløb",
      title: "Forløbet: {topic}",
      lead: "Til koordinatoren: alle skridt med dato, og hvornår brevene sendes.",
      cluster: "Klyngen",
      contact: "Spørgsmål",
      steps: {
        caption: "Skridt",
        description: "Dato, skridt og formål",
        headings: ["Dato", "Skridt", "Formål"],
      },
      letters: "Breve til praksis",
      letter: "{date}: brev om »{title}«",
      note: "Flyttes en dato, så skal materialet laves igen. Breve og kalender følger med.",
    },
    letter: {
      what: "Brev om {title}",
      lead: "Til praksis i {cluster}. Skridt {number} af {count} i forløbet.",
      facts: "Kort fortalt",
      purpose: "Formål",
      before: "Gør dette inden",
      work: "Gør dette i praksis",
      next: "Derefter",
      nextText: "{title}. {when}.",
      course: "Hele forløbet",
    },
    runPlan: {
      title: "Drejebog: {title}",
      lead: "Til den, der leder mødet.",
      before: {
        heading: "Før I begynder",
        items: [
          "Brevet er sendt til alle praksis",
          "Lokalet er klar, og uret kan ses",
          "Deltagerliste og pen ligger fremme",
        ],
      },
      after: {
        heading: "Til sidst",
        items: [
          "Slut kl. {end}, også når samtalen går godt.",
          "Sig, hvad praksis skal gøre inden næste skridt.",
        ],
      },
      notes: { label: "Det tager vi med til næste skridt", hint: "Skriv her" },
    },
  },

  report: {
    what: "Referat",
    title: "Referat af klyngemødet",
    footer: "Kontakt: {contact}",
    when: "{date}, kl. {clock}",
    few: "færre end tre praksis",
    attendance: {
      heading: "Fremmøde",
      text: "Til stede var {came}.",
      others: { one: "anden deltager", more: "andre deltagere" },
      fields: {
        praksis: { label: "Praksis", hint: "Antal" },
        laeger: { label: "Læger", hint: "Antal" },
        andre: { label: "Andre", hint: "Antal" },
      },
    },
    chosen: {
      heading: "Det blev valgt",
      lead: "Planer er afleveret af {practices}. En praksis kan have flere planer.",
      none: "Ingen planer er afleveret endnu.",
      table: {
        caption: "Valgte målepunkter",
        description: "Målepunkt, hvor mange praksis der har valgt det, og planerne i korte træk",
        headings: ["Målepunkt", "Valgt af", "Planerne i korte træk"],
      },
      together: "klyngen sammen",
      note: "Referatet viser ikke, hvem der har valgt hvad. Planerne bliver i praksis, og navne står kun på deltagerlisten.",
    },
    /** Of what was picked from the plan's lists; each is told only where at least three practices share it. */
    inNumbers: {
      all: "Antal praksis med {parts}.",
      level: "mål for {level}: {count}",
      goal: "et tal i målet: {count}",
      test: "et første forsøg: {count}",
      again: "en dato: {count}",
    },
    agreed: "Det blev klyngen enig om",
    next: {
      heading: "Næste gang",
      text: "Klyngen ser på det igen {date}.",
      label: "Klyngen ser på det igen",
    },
    distribution: {
      heading: "Referatet sendes til",
      items: [
        "Klyngens koordinator: {contact}",
        "PLO, på den adresse, som klyngen sender deltagerliste og regning til",
        "Klyngen selv: Et eksemplar er gemt",
      ],
      signed: {
        writer: { label: "Skrevet af", hint: "Navn" },
        leader: { label: "Godkendt af mødelederen", hint: "Navn" },
        date: "Dato",
      },
    },
  },

  decisions: {
    what: "Beslutninger",
    head: [
      "Planer, der er skrevet i hånden, skrives her. Så længe alle linjer begynder med #, sker der ingenting.",
      "Fjern # og mellemrummet efter i de linjer, der bruges, og kopiér en plan for hver praksis og hvert målepunkt.",
      "Lad mellemrummene foran ordene stå. Det, planen ikke siger, kan slettes. Udfyldte Word-ark læses med klyngepakke collect.",
      "Filen bliver i enheden og deles ikke ud. Skriv koder og roller, ikke navne, og intet om patienter.",
    ],
    practices: "Praksis: {labels}",
    practicesOfKey: "Praksis skrives med den kode, de har i kodenøglen.",
    measures: "Målepunkter, som skrives med nummer eller titel:",
    other: "  andet: noget, der ikke er et målepunkt",
    plan: [
      "plans:",
      "  - practice: {practice}",
      "    measure: {measure}",
      "    goal: Det, praksis vil nå",
      "    action: Det, der gøres anderledes",
      "    how: Sådan gøres det",
      "    who: Den rolle, der gør det",
      "    from: {from}",
      "    followUp: {followUp}",
      "    sign: Det, der viser, at det virker",
      "cluster:",
      "  measures: [{measure}]",
      "  text: Det, klyngen gør sammen",
      "  followUp: {followUp}",
    ],
    report: [
      "Til referatet, som sendes ud af klyngen: antal, aldrig navne, og tekst uden koder. Kør så klyngepakke collect, der skriver referatet.",
      "report:",
      "  attendance:",
      "    practices: antal",
      "    doctors: antal",
      "  text: Det, mødet blev enigt om",
      "  plans:",
      "    - measure: {measure}",
      "      text: Det, planerne går ud på",
    ],
  },
} as const;
