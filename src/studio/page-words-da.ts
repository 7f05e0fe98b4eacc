import type { DiagnosticCode } from "../messages/wording.ts";

type PageWords = readonly [problem: string | undefined, mend: string | undefined];

/** Messages whose own words speak of commands or files, in words for somebody who has the page before her. */
export const PAGE_WORDS: Readonly<Partial<Record<DiagnosticCode, PageWords>>> = {
  "field/missing": ["»{field}« mangler", "Udfyld feltet."],
  "field/empty": ["»{field}« er tomt", "Udfyld feltet."],
  "field/expected-whole-number": [
    "»{field}« skal være et helt tal",
    "Skriv tallet med cifre alene, for eksempel 1600.",
  ],
  "field/expected-number": ["»{field}« skal være et tal", "Skriv tallet med cifre alene."],
  "field/thousands-point": [
    "»{field}« er skrevet med punktum",
    "Skriv tallet med cifre alene: 1600 og ikke 1.600.",
  ],
  "field/decimal-comma": ["»{field}« er skrevet med komma", "Skriv et helt tal."],
  "field/expected-date": ["»{field}« er ikke en dato, der findes", "Vælg dagen i feltet."],
  "words/no-place": [
    "Nogle af jeres egne ord hører til slides, som ikke er med i denne præsentation",
    "De bliver liggende og står der, når deres slide er med. Der skal ikke gøres noget.",
  ],
  "words/changed": [undefined, "Se under Se og ret, om jeres egen tekst stadig passer."],
  "words/already-there": [
    "En rettet tekst har allerede en egen tekst i stedet, og den er ikke ændret",
    "Skal den rettede tekst gælde, så skriv den under Se og ret.",
  ],
  "words/beside-what": [
    "De rettede tekster kan ikke skrives, før mødet er oprettet",
    "Udfyld Pakke og møde, og prøv igen.",
  ],
  "words/picture-alone": [
    "Et billede på jeres egen slide mangler ord om, hvad det viser, eller ordene mangler billedet",
    "Skriv begge dele; ordene er til dem, der ikke kan se billedet.",
  ],
  "words/picture-outside": [
    "Et billede på jeres egen slide ligger uden for mødets mappe",
    "Læg det i mødets mappe.",
  ],
  "words/no-picture": [
    undefined,
    "Gem billedet som PNG eller JPEG. Vælg det igen, eller læg det i mødets mappe under samme navn.",
  ],
  "file/not-found": ["filen ligger ikke mere i mødets mappe", "Læg den ind igen."],
  "table/too-many-cells": [
    undefined,
    "Kontrollér, at det er den rigtige fil. En liste over patienter må ikke lægges ind; få tallene optalt i klinikken.",
  ],
  "xlsx/sheet-chosen": [
    "arket er valgt, fordi det ligner et ark med klyngens tal mest; {sheets} {sheets:andet er|andre er} ikke læst",
    "Der skal ikke gøres noget, hvis det er det rigtige ark. Skjul ellers de andre ark i Excel, gem, og læg filen ind igen.",
  ],
  "xlsx/which-sheet": [undefined, "Skjul i Excel de ark, der ikke skal læses, gem, og læg filen ind igen."],
  "xlsx/hidden-sheets": [
    undefined,
    "Der skal ikke gøres noget, medmindre tallene står i et af dem; vis det da i Excel, gem, og læg filen ind igen.",
  ],
  "plan/columns": [
    "{count} {count:kolonne|kolonner} med tal kan ikke læses sikkert: {parts}",
    "Se forslagene over kolonnerne under Tal, og gem dem.",
  ],
  "plan/sheet": [undefined, "Svar på spørgsmålet under Tal."],
  "plan/sheet-answered": [
    "arket er læst, fordi du har valgt det; {sheets} {sheets:andet ark i filen er|andre ark i filen er} ikke læst",
    "Der skal ikke gøres noget, hvis det er det rigtige ark. Vælg ellers et andet blandt svarene under Tal.",
  ],
  "plan/measures": [undefined, "Svar på spørgsmålet under Tal."],
  "plan/practices": [
    "{count} {count:navn|navne} på praksis står ikke blandt medlemmerne: {parts}",
    "Svar på spørgsmålet under Tal.",
  ],
  "plan/period": [undefined, "Svar på spørgsmålet under Tal."],
  "plan/period-unsure": [undefined, "Svar på spørgsmålet under Tal."],
  "plan/period-start": [undefined, "Svar på spørgsmålet under Tal."],
  "plan/signs": [
    undefined,
    "Spørg kilden, om tegnene betyder, at tallet mangler, eller at et lille tal er skjult, og svar under Tal. Skriv aldrig et tal, kilden ikke har givet.",
  ],
  "plan/blank-labels": [undefined, "Svar på spørgsmålet under Tal."],
  "plan/lacking": [undefined, "Svar på spørgsmålet under Tal."],
  "plan/columns-apart": [
    undefined,
    "Vælg under Tal en tæller og en nævner fra den samme periode, og sæt de andre kolonner til »bruges ikke«.",
  ],
  "plan/half-measure": [
    undefined,
    "Vælg under Tal, hvilken kolonne den anden er, eller sæt kolonnen til »bruges ikke«.",
  ],
  "plan/read": [
    undefined,
    "Der skal ikke gøres noget, hvis det er rigtigt. Ret ellers betydningen over kolonnerne under Tal.",
  ],
  "plan/read-for": [
    undefined,
    "Der skal ikke gøres noget, hvis det er rigtigt. Ret ellers betydningen over kolonnerne under Tal.",
  ],
  "brand/not-found": [
    "afsenderens fil findes ikke",
    "Skriv afsenderen igen under Pakke og møde, eller læg filen tilbage.",
  ],
  "brand/colour": [undefined, "Vælg farven i feltet."],
  "brand/logo-not-png": [
    "logoet er ikke et helt billede",
    "Vælg et billede, der slutter på .png eller .jpg.",
  ],
  "brand/logo-size": [
    "logoet er {width} × {height} billedpunkter",
    "Vælg et, der er mindst {least} billedpunkter på hver led og højst {widest} gange så bredt som højt.",
  ],
  "brand/contrast": [
    "»{colour}« kan ikke ses tydeligt nok: kontrasten til det, den står på eller under, er {found}:1, og der kræves {wanted}:1",
    "Gør farven på forside, bjælker og overskrifter mørkere, eller gør den på streger og mønster lysere.",
  ],
  "master/no-presentation": [undefined, "Vælg en PowerPoint-skabelon (.potx) eller en præsentation (.pptx)."],
  "master/several": [
    "skabelonen har {count} slidemastere: {known}",
    "Åbn den i PowerPoint, slet dem, der ikke skal bruges, under Vis, Slidemaster, gem, og vælg den igen.",
  ],
  "master/no-title": [
    "skabelonen har ikke plads til en titel på de slides, der skal bruges",
    "Bed om en skabelon, hvis slidemaster og layout har en pladsholder til titlen.",
  ],
  "master/no-room": [
    "skabelonen levner for lidt plads på de slides, der skal bruges",
    "Der kræves et frit felt på mindst 15 × 6 cm. Bed om en udgave med mere plads.",
  ],
  "master/faint": [
    "skabelonens tekstfarver kan ikke læses på dens baggrund",
    "Bed om en lys udgave af skabelonen.",
  ],
  "master/too-dark": [
    "skabelonens baggrund er for mørk: diagrammernes tekst og mærker kan ikke læses på den",
    "Bed om en lys udgave af skabelonen.",
  ],
  "master/dark-picture": [
    "skabelonens tekst er lys og står på et billede eller en farveovergang: diagrammernes tekst og mærker kan ikke læses på den",
    "Bed om en lys udgave af skabelonen.",
  ],
  "master/chart-plate": [undefined, "De får en hvid bund. Der skal ikke gøres noget."],
  "master/small-charts": [
    undefined,
    "De andre figurer er som ellers, og tallene står også i tabellerne. Der skal ikke gøres noget.",
  ],
  "master/unknown-layout": [
    "et layout, der er skrevet i filen ved siden af skabelonen, findes ikke: {wanted}",
    "Skabelonen har: {known}.",
  ],
  "master/text-does-not-fit": [
    undefined,
    "Gør teksten kortere under Se og ret, eller vælg en skabelon med mere plads.",
  ],
  "master/asked-again": [undefined, "Vælg den igen under Pakke og møde."],
  "master/left-off": [undefined, "Vælg den under Pakke og møde, hvis den også skal bruges her."],
  "letterhead/no-document": [undefined, "Vælg en Word-skabelon (.dotx) eller et dokument (.docx)."],
  "cluster/no-members": ["her er ingen medlemmer endnu", "Sæt dem ind fra Excel under Medlemmer."],
  "cluster/members-twice": [
    "medlemmerne står både i mødet og i et register",
    "Sæt dem ind under Medlemmer, så de kun står i mødet.",
  ],
  "cluster/unanswered": [
    "svar mangler fra en eller flere praksis; deres tal bruges ikke",
    "Indhent svaret, og skriv det under Medlemmer.",
  ],
  "cluster/two-answers": [undefined, "Vælg ja med dato eller nej under Medlemmer."],
  "cluster/formerly": [
    "et tidligere ydernummer er ikke seks cifre",
    "Skriv numrene med seks cifre og komma imellem.",
  ],
  "cluster/ydernummer": [undefined, "Skriv de seks cifre, også nuller forrest."],
  "cluster/ydernummer-unquoted": [
    "et ydernummer er ikke seks cifre",
    "Skriv seks cifre, også nuller forrest.",
  ],
  "register/no-rows-of-cluster": [
    undefined,
    "Kontrollér, at klyngens navn er skrevet ens under Pakke og møde og i kolonnen klynge.",
  ],
  "register/acceptance": [
    undefined,
    "Skriv datoen for ja, eller nej; et tomt felt betyder, at svaret mangler.",
  ],
  "data/patient-rows": [
    "filen ser ud til at være en liste over patienter og er ikke lagt ind",
    "Kun optalte tal må lægges ind. Lad listen blive i klinikken, og få tallene optalt dér.",
  ],
  "data/cpr-like": [
    "et felt rummer noget, der kan være et CPR-nummer; filen er ikke lagt ind",
    "Fjern det i Excel, gem, og læg filen ind igen. Kun optalte tal må lægges ind.",
  ],
  "data/after-meeting": [undefined, "Ret perioden i regnearket, eller ret mødets dag under Pakke og møde."],
  "data/no-member-rows": [
    undefined,
    "Kontrollér, at det er klyngens fil, og at ydernumre og svar er rigtige under Medlemmer.",
  ],
  "data/measure-without-rows": [
    undefined,
    "{count:Det|De} kan ikke vises. Få tallene fra kilden, eller fravælg {count:det|dem} under Program.",
  ],
  "data/reference-without-rows": [
    "der er ingen rækker med tal for {level}",
    "Der skal ikke gøres noget, hvis klyngen ikke skal sammenlignes med dem. Få dem ellers fra kilden.",
  ],
  "data/more": [undefined, "Ret de viste, og se igen."],
  "data/unused-measure": [undefined, "De bruges ikke. Skal de med, så vælg målepunkterne under Program."],
  "data/unknown-practice": [
    undefined,
    "Ret ydernummeret, eller tilføj praksis under Medlemmer, hvis den skal være med.",
  ],
  "data/no-acceptance": [
    "en praksis har ikke svaret ja; {rows} {rows:række|rækker} udelades",
    "Skriv datoen for ja under Medlemmer, når svaret er modtaget.",
  ],
  "data/doubtful": [undefined, "{checks}"],
  "data/confirmed": ["det er noteret, at tallene er rigtige: {parts}", "Der skal ikke gøres noget."],
  "data/doubt-lists": [
    undefined,
    "Se efter, om tallene hører til den praksis, og om antallet af sikrede er rigtigt under Medlemmer.",
  ],
  "key/codes-missing": [
    undefined,
    "Nøglen er en anden klynges eller rettet i hånden. Hent den rigtige fra en sikkerhedskopi.",
  ],
  "key/other-cluster": [
    undefined,
    "Klyngens navn er måske også en anden klynges. Spørg dem, der vedligeholder programmet.",
  ],
  "key/not-of-data": [
    "ingen af praksis i filen med tal kendes i nøglen",
    "Nøglen eller filen med tal er en anden klynges.",
  ],
  "memory/changed-meanwhile": [
    "klyngens hukommelse er ændret af et andet vindue eller en anden person, mens mødepakken blev bygget",
    "Byg igen.",
  ],
  "memory/begins-here": [
    "det er ikke noteret, hvad klyngens tidligere mødepakker har vist",
    "Ligger noten i en anden mappe, så flyt den hertil. Ellers begynder den her, og det er ikke vist, at intet kan regnes ud ved at lægge denne mødepakke ved siden af en tidligere.",
  ],
  "memory/another-cluster": [undefined, "Spørg dem, der vedligeholder programmet."],
  "memory/kept-hidden": [
    undefined,
    "De kunne ellers regnes ud ved at lægge de to mødepakker ved siden af hinanden.",
  ],
  "memory/level-withheld": [undefined, "Forskellen mellem de to niveauer ville vise et skjult tal."],
  "memory/not-found": [undefined, "Læg den tilbage, hvor den lå."],
  "change/not-after-earlier": [undefined, "Ret mødets dag under Pakke og møde."],
  "change/into-baseline": [undefined, "Ret mødets dag under Pakke og møde."],
  "change/plan-not-found": [
    "sidst blev tallene læst med svar, som ikke ligger her",
    "Svar på spørgsmålene igen under Tal.",
  ],
  "change/template-not-found": [undefined, "Spørg dem, der vedligeholder programmet."],
  "change/other-template": [undefined, "Vælg den samme pakke som sidst."],
  "change/key-missing": [
    undefined,
    "Læg nøglen tilbage, hvor den lå. Er den væk, ved ingen, hvilken praksis en kode er; så må klyngen begynde forfra.",
  ],
  "change/open-needs-cluster": [undefined, "Skriv medlemmerne under Medlemmer."],
  "collect/picture": [undefined, "Skriv svaret med ord i arket, og læg det ind igen."],
  "collect/missing-field": [undefined, "Udfyld et nyt ark."],
  "collect/scan": [undefined, "Udfyld arket i Word, og læg det ind."],
  "collect/no-measure": [undefined, "Vælg målepunktet i planen, og læg den ind igen."],
  "collect/notes-disagree": [undefined, "Ret mødenoterne, så de siger det samme, og læg dem ind igen."],
  "edited/left": [undefined, "Behold din fil, hvis det skal blive stående."],
  "edited/of-earlier": [undefined, "Behold din fil, hvis rettelserne skal blive stående."],
  "kit/kept-copy": [undefined, "Brug den mødepakke, der gælder nu."],
  "kit/key-changed": [
    "kodenøglen er oprettet eller ændret af andre, mens mødepakken blev bygget",
    "Byg igen; så bruges nøglen, som den er nu.",
  ],
  "kit/key-inside-kit": [undefined, "Flyt nøglen til mappen med de andre nøgler, uden for mødepakken."],
  "kit/written-by-another": [
    "den samme mødepakke blev bygget et andet sted samtidig, så denne er opgivet",
    "Byg igen.",
  ],
  "choice/block-needed": [
    undefined,
    "Sæt fluebenet ved punktet under Program; det må gerne have få minutter.",
  ],
  "choice/document-without-material": [undefined, "Fjern fluebenet ved arket under Program."],
  "choice/measure-without-block": [
    "målepunktet vises i »{block}«, som ikke er med i programmet",
    "Sæt fluebenet ved punktet under Program, eller fjern det ved målepunktet.",
  ],
  "choice/minutes-differ": [
    undefined,
    "Ret minutterne under Program, eller ret varigheden under Pakke og møde.",
  ],
  "choice/short-plan": [
    undefined,
    "Under {least} minutter når en praksis sjældent at skrive sin plan. Gør mødet længere, eller tag tid fra et andet punkt under Program.",
  ],
  "cluster/id": [
    "klyngens korte navn i filen har andet end små bogstaver a-z, cifre og bindestreger",
    "Højst 20 tegn og højst fire cifre i træk, så det ikke ligner et ydernummer.",
  ],
  "cluster/duplicate-member": [
    "det samme ydernummer står ved to medlemmer",
    "Fjern det ene af dem under Medlemmer.",
  ],
  "cluster/formerly-twice": ["det samme tidligere ydernummer står ved to medlemmer", undefined],
  "cluster/one-accepted": [
    undefined,
    "Vent, til flere har sagt ja, eller lad klyngen beslutte åben visning, og skriv beslutningen under Program.",
  ],
  "cluster/decided-after-meeting": [
    undefined,
    "Ret datoen under Program, eller vælg lukket visning, indtil beslutningen er truffet.",
  ],
  "cluster/view": [
    undefined,
    "Skriv under Program, hvornår klyngen besluttede det, og hvem der gjorde, eller vælg lukket visning.",
  ],
  "field/one-line": [
    "»{field}« har linjeskift, tabulator eller tegn, der ikke kan ses",
    "Skriv teksten på én linje.",
  ],
  "field/local-path": [
    "»{field}« nævner en mappe på en computer, et drev eller en server",
    "Fjern den; teksten trykkes i materialet, og den slags viser navne på brugere og mapper.",
  ],
  "file/held": ["filen kan ikke åbnes lige nu; den er måske åben i {program}", undefined],
  "file/lock-mark": [undefined, "Luk »{name}« i {program}, og læg »{name}« ind i stedet."],
  "file/unreadable": ["filen kan ikke læses (computeren siger {reason})", undefined],
  "table/markup": [
    "filen er en webside eller lignende, selv om Excel kan åbne den",
    "Åbn den i Excel, gem den som .xlsx, og læg den ind igen.",
  ],
  "table/not-text": [
    "filens bogstaver kan ikke læses",
    "Åbn den i Excel, gem den som .xlsx eller som »CSV UTF-8«, og læg den ind igen.",
  ],
  "table/workbook": [
    "filen er ikke et Excel-regneark (.xlsx), der kan læses her",
    "Åbn den i Excel, gem den som .xlsx, og læg den ind igen.",
  ],
  "xlsx/declares-entities": ["regnearket rummer noget, som Excel aldrig skriver", undefined],
  "register/several-clusters": [
    "listen har flere klynger med dette navn",
    "Lad kun den ene klynges rækker blive i filen, og læg den ind igen.",
  ],
  "plan/not-kept": [
    "svarene om arkene er brugt, men kan ikke gemmes i mødets mappe",
    "Kontrollér, at der er plads på disken, og at du må skrive i mappen; ellers skal svarene gives igen næste gang.",
  ],
  "data/bad-date": [undefined, "Skriv den som 12-05-2026 eller 12. maj 2026."],
  "data/bad-spread": ["fraktilen er ikke et tal i målepunktets enhed", undefined],
  "data/spread-reversed": ["10-procents-fraktilen er større end 90-procents-fraktilen", undefined],
  "data/decimal-point": ["punktum i {times} {times:fraktil|fraktiler} er læst som komma", undefined],
  "data/period-not-a-time": [
    undefined,
    "Ret dag, måned eller år. Skriv som 1. maj 2025 – 30. april 2026, 2026, april 2026 eller 2. kvartal 2026.",
  ],
  "data/period-not-understood": [
    undefined,
    "Skriv som 1. maj 2025 – 30. april 2026, 2026, april 2026 eller 2. kvartal 2026. Et tal som 46113 er en dato, der har mistet sit format: Giv kolonnen et datoformat i Excel.",
  ],
  "data/period-one-day": [
    undefined,
    "Skriv både den første og den sidste dag: 1. maj 2025 – 30. april 2026.",
  ],
  "data/periods-not-ordered": [
    undefined,
    "Læg en fil ind med kun den periode, der skal vises, eller skriv begge ender af hver: 1. maj 2025 – 30. april 2026.",
  ],
  "data/several-periods": [
    undefined,
    "Den seneste periode vises. Skal en anden vises, så læg en fil ind med kun den.",
  ],
  "change/period-unknown": [
    undefined,
    "Skriv periodens første og sidste dag i regnearket: 1. maj 2025 – 30. april 2026.",
  ],
  "collect/not-word": [
    undefined,
    "Læg planen eller mødenoterne ind som en Word-fil (.docx); andre programmer kan også gemme som Word.",
  ],
  "collect/other-meeting": [undefined, "Læg arket ind under det møde, det hører til."],
  "collect/other-sheet": [undefined, "Læg de udfyldte ark ind, der er delt ud fra netop denne mødepakke."],
  "decisions/attendance": [
    undefined,
    "Skriv, hvor mange af klyngens praksis der var med. Gæster skrives ved »Andre, der kom«.",
  ],
  "decisions/plan-twice": ["samme praksis har to planer for samme målepunkt", undefined],
  "decisions/unknown-practice": ["mødepakken har ingen praksis af det navn eller med den kode", undefined],
  "key/missing-column": [undefined, "Læg den nøgle tilbage, som programmet selv skrev."],
  "kit/cannot-write": [
    "der kan ikke skrives i mappen (computeren siger {reason})",
    "Kontrollér, at der er plads på disken, og at du må skrive i mappen. Det, der lå der i forvejen, er urørt.",
  ],
  "kit/disk-full": [undefined, "Frigør plads, og prøv igen. Det, der lå der i forvejen, er urørt."],
  "kit/newer-manifest": [
    "mødepakken er bygget med en nyere udgave af programmet, end denne er",
    "Brug den nyere udgave.",
  ],
  "kit/no-font": [
    "den skrift, diagrammerne tegnes med, mangler i programmet",
    "Hent programmet igen, eller spørg dem, der vedligeholder det.",
  ],
  "kit/no-permission": [
    undefined,
    "Luk mødepakkens filer i andre programmer, og kontrollér, at du må skrive i mappen.",
  ],
  "kit/not-a-folder": ["der ligger en fil, hvor der skulle være en mappe", "Flyt filen, og prøv igen."],
  "kit/path-too-long": [
    "navnene på mappen og filerne er tilsammen længere, end computeren tillader",
    "Flyt mappen med møderne til et sted, hvor den ligger i færre andre mapper.",
  ],
  "plan/ended": [undefined, "Svar på spørgsmålene under Tal."],
  "decisions/edited-by-hand": [undefined, "Ret det ene efter det andet. Intet er ændret."],
  "decisions/changed-meanwhile": [
    "filen er ændret, mens du arbejdede",
    "Prøv igen; så bruges filen, som den er nu.",
  ],
  "kit/no-data": ["der er ingen tal endnu", "Læg filen med klyngens tal ind under Tal."],
  "kit/open-needs-decision": [
    "navne kræver, at klyngen har besluttet det",
    "Skriv under Program, hvornår klyngen besluttede det, og hvem der gjorde.",
  ],
  "kit/damaged-manifest": [undefined, "Hent mødepakken fra en sikkerhedskopi, eller byg den igen."],
  "kit/edited-file": [undefined, "Vælg herunder, hvad der skal ske. Intet er ændret."],
  "kit/foreign-file": [
    undefined,
    "Flyt dem, eller vælg herunder at erstatte filerne; så bliver de liggende. Intet er ændret.",
  ],
  "kit/occupied-folder": [undefined, "Flyt dem til en anden mappe."],
  "kit/text-does-not-fit": [undefined, "Gør teksten kortere."],
  "kit/page-overflows": [undefined, "Gør de tekster, som arket bruger, kortere."],
  "kit/other-cluster": [
    "mødepakken her hører til en anden klynge",
    "Er det den samme klynge, så skriv navn og region som sidst, og skriv tidligere ydernumre ved praksis, der har fået nyt.",
  ],
  "kit/replaces-practices": [
    undefined,
    "Kontrollér medlemmer, tal og kodenøgle. Den forrige mødepakke gemmes i mappen tidligere.",
  ],
  "edited/look": [undefined, "Behold din fil, hvis det skal blive stående."],
  "cluster/declined": ["et medlems svar kan ikke læses", "Vælg ja med dato eller nej under Medlemmer."],
  "edited/carried": [
    "filen var rettet i hånden; alle rettelserne er ført over, og filen er skrevet på ny med dem",
    "Der skal ikke gøres noget. Den rettede udgave er gemt i mappen tidligere.",
  ],
  "edited/kept": [undefined, "Nye tal kommer ikke med i den, og ingen har set efter, hvad den viser."],
  "edited/beside": [undefined, "Del kun den ene ud."],
};

/** What the fields of a cluster file are called on the page. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  klynge: "Klyngens navn",
  region: "Region",
  meeting: "Mødet",
  date: "Mødets dag",
  start: "Begynder kl.",
  place: "Sted",
  leader: "Mødeleder",
  minutes: "Varighed i minutter",
  contact: "Hvem der svarer på spørgsmål",
  name: "Navn",
  lines: "Adresse",
  phone: "Telefon",
  email: "E-mail",
  members: "Medlemmer",
  ydernummer: "Ydernummer",
  doctors: "Læger",
  sikrede: "Sikrede",
  accepted: "Dato for ja",
  formerly: "Tidligere ydernummer",
  accent: "Farve på forside, bjælker og overskrifter",
  ornament: "Farve på streger og mønster oven på den",
  words: "Hvad der står på logoet",
  footer: "Sidste ord nederst på arkene",
  master: "Præsentationens skabelon",
  sheetMaster: "Arkenes skabelon",
};
