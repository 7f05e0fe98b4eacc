/**
 * Every diagnostic the program can give, in Danish. Codes are public: added to, never renamed. On the line of the code
 * stands what was found and what was expected (lower case, no full stop), below it what to do about it, as whole
 * sentences. `{name}` is filled from the finding's values; `{name:one|several}` agrees with the number.
 */
export const DIAGNOSTICS_DA = {
  // Findings about a file as such, before anybody knows what it holds.
  "file/not-found": `filen findes ikke
    Kontrollér stien; den læses ud fra den mappe, som kommandoen køres i.`,
  "file/is-folder": `stien er en mappe, ikke en fil
    Angiv selve filen i mappen.`,
  "file/is-pipe": `stien fører til en kanal mellem programmer (named pipe), ikke til en fil
    Gem indholdet i en almindelig fil, og angiv den.`,
  "file/is-socket": `stien fører til en forbindelse mellem programmer (socket), ikke til en fil
    Gem indholdet i en almindelig fil, og angiv den.`,
  "file/is-device": `stien fører til et drev, en skærm eller andet udstyr (device), ikke til en fil
    Gem indholdet i en almindelig fil, og angiv den.`,
  "file/too-large": `filen er større end {megabytes} MB
    Kontrollér, at det er den rigtige fil, og at intet andet program skriver i den imens.`,
  "file/unreadable": `filen kan ikke læses ({reason})
    Kontrollér, at du har adgang til filen, og at den ikke er åben i et andet program.`,

  // Findings about a YAML file before its fields are looked at.
  "yaml/not-utf8": `filen er ikke gemt som UTF-8
    Gem filen igen med tegnsættet UTF-8.`,
  "yaml/empty": `filen er tom
    Begynd med en kopi af et af de eksempler, der følger med.`,
  "yaml/too-deep": `felterne ligger mange flere lag inde, end nogen fil her skal bruge
    Kontrollér, at det er den rigtige fil.`,
  "yaml/version": `filen beder om en anden udgave af YAML end 1.2
    Slet linjen, der begynder med %YAML.`,
  "yaml/many-documents": `filen rummer flere dokumenter, adskilt af ---
    Læg hvert dokument i sin egen fil.`,
  "yaml/duplicate-key": `det samme felt står to gange
    Slet det ene af de to felter.`,
  "yaml/alias": `henvisninger med * kan ikke bruges her
    Skriv indholdet ud det sted, hvor der henvises fra.`,
  "yaml/tag": `typeangivelser med ! kan ikke bruges her
    Slet ! og ordet lige efter.`,
  "yaml/key-not-text": `feltets navn er ikke et ord
    Skriv navnet som ét ord, fulgt af kolon.`,
  "yaml/tab": `linjen er rykket ind med tabulator
    Ryk ind med mellemrum i stedet.`,
  "yaml/colon": `et kolon står, hvor der ikke kan begynde et felt
    Sæt teksten i anførselstegn, hvis kolonet er en del af den; se ellers efter indrykningen.`,
  "yaml/unclosed": `et anførselstegn eller en parentes bliver ikke lukket
    Sæt det manglende tegn ind, her eller i linjerne over.`,
  "yaml/indent": `indrykningen passer ikke med linjerne over
    Lad felter, der hører sammen, begynde i samme kolonne.`,
  "yaml/syntax": `linjen kan ikke læses som YAML ({detail})
    Sæt teksten i anførselstegn, eller sammenlign med et af de eksempler, der følger med.`,

  // Findings about single fields of a template or a cluster file. They never repeat what the field holds.
  "field/none": `filen rummer ikke felter
    Skriv hvert felt på sin egen linje: navn, kolon, værdi.`,
  "field/misspelt": `feltet kendes ikke
    Mente du »{nearest}«?`,
  "field/unknown": `feltet kendes ikke
    De felter, der kan stå her, er: {known}.`,
  "field/missing": `feltet »{field}« mangler
    Tilføj feltet »{field}« her.`,
  "field/empty": `»{field}« er tomt
    Udfyld feltet, eller slet linjen, hvis det kan undværes.`,
  "field/expected-text": `»{field}« skal være en tekst
    Skriv teksten på linjen efter kolonet.`,
  "field/quote": `»{field}« skal være en tekst, men er skrevet som et tal
    Sæt anførselstegn om: "…".`,
  "field/expected-number": `»{field}« skal være et tal
    Skriv tallet med cifre og uden anførselstegn.`,
  "field/decimal-comma": `»{field}« er skrevet med komma
    Skriv punktum for komma i YAML: 2.5 og ikke 2,5.`,
  "field/expected-whole-number": `»{field}« skal være et helt tal
    Skriv tallet med cifre alene, fx 1600.`,
  "field/thousands-point": `»{field}« er skrevet med punktum, og YAML læser punktum som komma
    Skriv tallet med cifre alene: 1600 og ikke 1.600.`,
  "field/too-low": `»{field}« er under {limit}
    Den laveste værdi, der kan bruges, er {limit}.`,
  "field/too-high": `»{field}« er over {limit}
    Den højeste værdi, der kan bruges, er {limit}.`,
  "field/local-path": `»{field}« rummer en sti til et drev, en server eller en hjemmemappe
    Fjern stien; teksten trykkes i materialet, og stier viser navne på brugere og mapper.`,
  "field/too-long": `»{field}« er længere end {limit} tegn
    Kort teksten af, så der er plads til den på slides og ark.`,
  "field/too-few": `»{field}« har færre end {limit}
    Tilføj, så der er mindst {limit}.`,
  "field/too-many": `»{field}« har flere end {limit}
    Fjern, så der er højst {limit}.`,
  "field/expected-list": `»{field}« skal være en liste
    Skriv en linje for hver ting, med bindestreg foran.`,
  "field/expected-group": `»{field}« skal være en gruppe af felter
    Skriv felterne på linjerne under, rykket ind, hvert med navn og kolon.`,
  "field/expected-choice": `»{field}« har en værdi, der ikke kan bruges
    Brug en af disse: {choices}.`,
  "field/expected-yes-no": `»{field}« skal være ja eller nej
    Skriv true for ja og false for nej.`,
  "field/expected-date": `»{field}« er ikke en dato, der findes
    Skriv datoen med årets fire cifre, fx 2026-06-10.`,
  "field/expected-email": `»{field}« er ikke en mailadresse
    Skriv adressen som navn@domæne.dk.`,
  "field/expected-url": `»{field}« er ikke en webadresse
    Skriv adressen med https:// foran.`,
  "field/one-line": `»{field}« har linjeskift, tabulator eller usynlige tegn
    Skriv teksten på én linje, eller brug >- foran den.`,
  "field/cpr": `her står noget, der ligner et CPR-nummer
    Slet det. Filen må ikke rumme oplysninger om personer.`,

  // Findings about a file of rows and columns, whatever the rows are about.
  "table/workbook": `filen er pakket, men er ikke et Excel-regneark (.xlsx), der kan læses her
    Gem arket som CSV i regnearksprogrammet (i Excel: Gem som, CSV UTF-8), og angiv den fil.`,
  "table/markup": `filen er en webside eller XML, selv om regnearksprogrammer kan åbne den
    Åbn den i Excel, og gem den som .xlsx.`,
  "table/assumed-characters": `filens tegn er læst som {characters}
    Se efter, om æ, ø og å vises rigtigt. Gem filen som CSV UTF-8, hvis de ikke gør.`,
  "table/assumed-commas": `felterne er læst som adskilt af komma
    Der skal ikke gøres noget, hvis kolonnerne er de rigtige.`,
  "table/assumed-tabs": `felterne er læst som adskilt af tabulator
    Der skal ikke gøres noget, hvis kolonnerne er de rigtige.`,
  "table/not-text": `filens tegn kan ikke læses som UTF-8, UTF-16 eller Windows-1252
    Gem filen igen som CSV med tegnsættet UTF-8.`,
  "table/open-quote": `et anførselstegn åbnes her og lukkes aldrig
    Luk anførselstegnet, eller fjern det.`,
  "table/too-many-cells": `filen har flere rækker eller felter, end optalte tal kan fylde
    Kontrollér, at det er den rigtige fil. Lister over patienter tælles op i klinikken med kommandoen tally.`,
  "table/empty": `filen er tom
    Kontrollér, at udtrækket er gemt, og at det er den rigtige fil.`,
  "table/no-rows": `der er ingen rækker under overskrifterne
    Kontrollér, at udtrækket er gemt med alle sine rækker.`,
  "table/lines-above-header": `{lines} {lines:linje|linjer} over kolonneoverskrifterne er sprunget over
    Der skal ikke gøres noget, hvis de kun er titel, dato eller kilde.`,
  "table/column-twice": `kolonnen står der mere end én gang
    Behold den kolonne, der skal bruges, og fjern eller omdøb den anden.`,
  "table/cells-beyond-header": `rækken har {cells} felter, men der er {columns} overskrifter
    Kontrollér, om et decimalkomma eller et skilletegn i en tekst deler et felt i to.`,
  "table/error-value": `feltet viser en fejl i stedet for en værdi
    Ret formlen i regnearket, eller skriv værdien, og gem igen.`,
  "table/formula-without-value": `feltet har en formel, som ingen har regnet ud
    Åbn filen i Excel, og gem den igen; så kommer værdierne med.`,
  "table/invisible-signs": `tegn, der ikke kan ses, er fjernet: {cells}
    Der skal ikke gøres noget; de følger ofte med, når tal kopieres fra en webside.`,
  "table/assumed-strokes": `felterne er læst som adskilt af lodrette streger
    Der skal ikke gøres noget, hvis kolonnerne er de rigtige.`,
  "table/header-again": `overskrifterne står igen under tabellen, og rækkerne derunder er læst som en del af den
    Der skal ikke gøres noget, hvis alle rækker hører til samme udtræk.`,
  "table/second-table": `der begynder en anden tabel med andre overskrifter under den første
    Slet den, eller flyt den til et ark for sig.`,

  // Findings about a workbook, before anybody looks at what its cells mean.
  "xlsx/locked-or-old": `filen er et regneark med adgangskode eller i det gamle format .xls
    Åbn den i Excel, fjern en eventuel adgangskode, og gem den som .xlsx.`,
  "xlsx/too-large": `regnearket fylder mere end {megabytes} MB
    Kopiér arket med de optalte tal til en ny projektmappe uden billeder og rådata, og gem den.`,
  "xlsx/damaged": `regnearket er beskadiget eller ikke gemt færdigt
    Åbn det i Excel, gem det igen som .xlsx, og prøv med den nye fil.`,
  "xlsx/too-many-parts": `regnearket er pakket af flere end {parts} dele
    Kopiér arket med de optalte tal til en ny projektmappe, og gem den.`,
  "xlsx/unpacks-too-large": `regnearket fylder langt mere udpakket, end et ark med optalte tal kan gøre
    Kontrollér, hvor filen kommer fra. Kopiér ellers arket med tallene til en ny projektmappe, og gem den.`,
  "xlsx/unsafe-parts": `regnearket har dele med navne, som Excel ikke bruger
    Kontrollér, hvor filen kommer fra. Åbn den ellers i Excel, og gem den igen som .xlsx.`,
  "xlsx/declares-entities": `regnearket har indlejrede XML-erklæringer, som Excel aldrig skriver
    Kontrollér, hvor filen kommer fra. Åbn den ellers i Excel, og gem den igen som .xlsx.`,
  "xlsx/too-heavy": `regnearket tager for lang tid eller for megen hukommelse at læse
    Kopiér arket med de optalte tal til en ny projektmappe, og gem den.`,
  "xlsx/too-many-cells": `arket har udfyldte felter ud over række {rows} eller kolonne {columns}
    Slet felterne uden for tabellen, eller kopiér tabellen til et nyt ark.`,
  "xlsx/which-sheet": `flere ark har lige mange af de ventede overskrifter: {sheets}
    Vælg arket med --sheet og dets navn. I et register: slet eller skjul de ark, der ikke skal bruges.`,
  "xlsx/no-such-sheet": `regnearket har ikke det ark, der er valgt; det har: {sheets}
    Skriv arkets navn efter --sheet, som det står på fanen i Excel; det gælder alle regneark blandt datafilerne.`,
  "xlsx/sheet-without-workbook": `der er valgt et ark, men ingen af datafilerne er et regneark
    Udelad --sheet, eller angiv regnearket efter --data.`,
  "xlsx/sheet-chosen": `arket er valgt, fordi det har flest af de ventede overskrifter; {sheets} {sheets:andet er|andre er} ikke læst
    Der skal ikke gøres noget, hvis det er det rigtige. Vælg ellers et andet med --sheet.`,
  "xlsx/hidden-sheets": `{sheets} {sheets:skjult|skjulte} ark er ikke læst
    Der skal ikke gøres noget, medmindre tallene står i et af dem; vis det da i Excel, eller vælg det med --sheet.`,
  "xlsx/hidden-rows": `det, der står i skjulte eller filtrerede rækker, er ikke læst: {rows}
    Vis rækkerne i Excel, og gem, hvis de skal med.`,
  "xlsx/hidden-columns": `det, der står i skjulte kolonner, er ikke læst: {columns}
    Vis kolonnerne i Excel, og gem, hvis de skal med.`,
  "xlsx/hidden-cells": `felter, hvis talformat ikke viser noget, er ikke læst: {cells}
    Giv felterne formatet Standard i Excel, og gem, hvis de skal med.`,

  // Findings about sheets with a row a practice, and about the map that tells what their columns are.
  "wide/needs-map": `arket har en række for hver praksis og kolonner for hvert målepunkt, men klyngefilen siger ikke hvilke
    Skriv under columns i klyngefilen, hvad kolonnerne hedder. Kommandoen check foreslår det.`,
  "wide/proposed-map": `forslag til klyngefilen: {map}
    Sæt forslaget ind i klyngefilen, skriv perioden, og kontrollér hver kolonne; det er gættet ud fra overskrifterne alene.`,
  "wide/missing-column": `arket har ingen kolonne med overskriften »{column}«, som klyngefilen nævner
    Skriv overskriften under columns i klyngefilen, som den står i arket.`,
  "wide/unknown-measure": `målepunktet kendes ikke af klyngepakken; nærmest er {nearest}
    Skriv målepunktets id, som det står i klyngepakken.`,

  // Findings about a package template as a whole: what its fields say together.
  "template/folder-exists": `der findes allerede noget med det navn
    Vælg et andet navn, eller flyt det, der ligger der.`,
  "template/bad-new-id": `navnet kan ikke bruges til en skabelon
    Brug små bogstaver a-z, tal og bindestreg, for eksempel min-pakke.`,
  "template/unknown-action": `det kan kommandoen templates ikke
    Den kan: {known}.`,
  "template/unknown-schema": `der er intet skema med det navn
    Skriv ét af: {known}.`,
  "template/none-named": `ingen skabelon er nævnt
    Skriv skabelonens navn efter ordet, eller en sti til din egen.`,
  "template/not-found": `der er ingen pakke og ingen mappe eller fil med det navn
    Pakker, der følger med: {known}. Angiv ellers stien til en mappe med package.yaml.`,
  "template/id": `»{field}« må kun rumme små bogstaver a-z, cifre og bindestreger
    Begynd med et bogstav, og brug bindestreg mellem ordene, fx hba1c-over-58.`,
  "template/field-name": `»{field}« må kun rumme små bogstaver a-z, cifre og understreger
    Begynd med et bogstav, og brug understreg mellem ordene, fx hba1c_date.`,
  "template/version": `versionen er ikke tre tal
    Skriv versionen som tre tal med punktum, fx 1.0.0.`,
  "template/phrase": `»{field}« skal begynde med lille bogstav og slutte uden punktum
    Teksten sættes ind midt i en sætning; skriv den, så den kan stå der.`,
  "template/subject": `»subject« begynder ikke som et navneord i bestemt ental
    Begynd fx med »andelen«, »antallet« eller »forbruget«, så teksten kan være grundled i en sætning.`,
  "template/condition": `betingelsen har ikke en form, der kan bruges
    Skriv field og én af equal, lt, lte, gt, gte, range, oneOf, valid – eller and, or, not.`,
  "template/review-order": `næste gennemgang ligger ikke efter den seneste
    Sæt nextReview til en dato efter reviewed.`,
  "template/review-overdue": `skulle være gennemgået før mødet: {measures}
    Få gennemgået det, der står, og ret datoerne under review.`,
  "template/under-revision": `pakken er under revision
    Spørg udbyderen, om der er en nyere udgave, før pakken bruges.`,
  "template/follow-up-order": `den anden opfølgning ligger ikke efter den første
    Sæt second til flere måneder end first.`,
  "template/small-numbers-order": `en andel ville kunne læses med færre patienter, end den kan vises med
    Sæt firmDenominator til mindst det samme som minimumDenominator.`,

  // Findings about a template's measures, their conditions and limits, and how its blocks share them.
  "template/duplicate": `»{field}« har samme værdi som i linje {line}
    Giv den ene af de to en anden værdi; den skal være entydig.`,
  "template/unknown-measure": `her nævnes et målepunkt, der ikke findes
    Pakkens målepunkter: {known}.`,
  "template/measure-without-block": `målepunktet {measure} står ikke i nogen blok og kommer derfor ikke med på mødet
    Tilføj det under measures i den blok, det hører til.`,
  "template/measure-in-two-blocks": `målepunktet {measure} står allerede i en blok i linje {line}
    Lad det stå ét sted.`,
  "template/parts-sum": `blokkens dele giver {sum} {sum:minut|minutter}, men blokken varer {minutes}
    Ret introduction, groups og plenary, så de tilsammen giver blokkens minutter.`,
  "template/rate-without-base": `målepunktet er en rate uden base
    Tilføj base, fx 1000 for »pr. 1.000 sikrede«.`,
  "template/bare-count": `et bart antal siger ikke meget, når praksis er af forskellig størrelse
    Brug rate med base, hvis I kan få en nævner. Ellers bliver antallene vist, men ikke sammenlignet.`,
  "template/base-without-rate": `kun en rate har en base
    Slet base, eller sæt kind til rate.`,
  "template/side-of-share": `kun en andel, som ikke er en del af en helhed, kan have en side for små tal
    Slet sensitive. Så er små tal skjult efter pakkens almindelige regel.`,
  "template/limit-not-in-words": `grænsen {value} står ikke i målepunktets ord for tæller eller nævner
    Skriv tallet i words, som det tælles, så læseren ser den samme grænse.`,
  "template/threshold-not-in-words": `betingelsen bruger tallet {value}, som ikke står i ordene ved siden af
    Ret words eller condition: det, der tælles, og det, der trykkes, skal være det samme.`,
  "template/threshold-without-limit": `betingelsen tæller {operator} {value}, men målepunktet har ingen grænse med det tegn, tal og enhed
    Tilføj grænsen under limits med vejledning, eller ret den, der står der.`,
  "template/unknown-patient-field": `betingelsen spørger om et felt, der ikke står under patientFields
    Tilføj feltet under patientFields, eller brug et, der står der. Nærmest er »{nearest}«.`,
  "template/comparison": `sammenligningen passer ikke til feltets slags ({kind})
    Tal og måneder sammenlignes med lt, lte, gt, gte eller range; ja/nej med equal true eller false.`,
  "template/range-order": `range begynder højere, end den slutter
    Skriv det laveste tal først, fx [30, 300].`,

  // Findings about the parts a package may have besides measures and programme, and about its texts.
  "template/unknown-name": `»{field}« nævner noget, der ikke findes
    Her kan stå: {known}.`,
  "template/parts-differ": `målepunkter, der vises sammen, har ikke samme slags, base og nævner
    Giv dem samme kind og base og den samme tekst under denominator.`,
  "template/part-not-proportion": `målepunktet er en del af en helhed, men ikke en andel
    Sæt kind til proportion, eller slet partOf.`,
  "template/part-count": `helheden har {parts} {parts:navngiven del|navngivne dele}
    Giv 2-6 målepunkter navnet i partOf; resten vises som én del.`,
  "template/shown-apart": `målepunkter, der vises sammen, står i forskellige blokke
    Flyt dem til den samme blok under blocks.`,
  "template/measure-shown-twice": `målepunktet {measure} vises allerede sammen med andre
    Lad det stå ét sted: i ét par eller i én helhed.`,
  "template/goal-above-all": `målet er over 100 procent
    Skriv målet for en andel i procent, fra 0 til 100.`,
  "template/nothing-to-work-on": `pakken har hverken målepunkter eller en blok med samtale
    Tilføj målepunkter, eller tilføj en blok med kind: dialogue og spørgsmål til grupperne.`,
  "template/unused-case": `casen er ikke nævnt i nogen blok og kommer derfor ikke med på mødet
    Tilføj den under cases i den blok, hvor grupperne skal have den.`,
  "template/document-without-material": `dokumentet har ikke noget indhold, for »{part}« mangler
    Tilføj »{part}« i skabelonen, eller tag dokumentet ud af documents.`,
  "template/material-without-document": `indholdet kommer ikke med i noget dokument
    Tilføj {document} under documents, eller slet indholdet.`,
  "template/placeholder": `teksten har en plads, der ikke er udfyldt
    Skriv det, der skal stå. Kun frasen og brevet må have pladser, skrevet som {antal måneder}.`,
  "template/placeholder-form": `en plads, der skal udfyldes, er ikke skrevet, så den kan kendes
    Sæt tuborgklammer om nogle få ord, der siger, hvad der skal stå: {antal måneder}.`,
  "template/unknown-merge-field": `flettefeltet kendes ikke
    De felter, et brev kan have, er: {known}.`,
  "template/sms-too-long": `sms'en fylder {signs} tegn, når felterne er udfyldt, og bliver til {messages} beskeder
    Forkort den til højst {most} tegn, så den kan sendes som to, helst til {single}, så den er én.`,
  "template/sms-two-messages": `sms'en fylder {signs} tegn, når felterne er udfyldt, og sendes som to beskeder
    Forkort den til {single} tegn, hvis den skal sendes som én.`,
  "template/sms-signs": `sms'en har tegn, der halverer pladsen: {found}
    Brug almindelige bogstaver, bindestreg, lige anførselstegn og almindelige mellemrum.`,
  "template/misspelt-term": `teksten har stavefejlen »{found}«
    Skriv »{use}«.`,
  "template/other-term": `teksten skriver »{found}«, hvor materialet ellers skriver »{use}«
    Skriv »{use}«, så det samme hedder det samme overalt.`,
  "template/search-not-share": `målepunktets tal kan ikke komme fra det trin i ownSearch
    Brug kind: proportion og et trin, der er en del af et andet (of).`,
  "template/search-without-months": `målepunktets tal kommer fra ownSearch, som ikke siger, hvor langt tilbage der søges
    Skriv months under ownSearch, fx months: 6, så alle søger for den samme periode.`,

  // Findings about the files a package is put together from.
  "template/unknown-shared-measure": `der er intet fælles målepunkt med det navn
    Dem, der er: {known}. De ligger i mappen _maalepunkter ved siden af pakkens mappe.`,
  "template/region-fixed-field": `en region kan ikke ændre »{field}«
    Er det noget andet, der tælles, er det et andet målepunkt; skriv det i pakken.`,
  "template/region-unknown-measure": `pakken har intet målepunkt med det navn, men »{nearest}« ligner
    Ret navnet, hvis det er det, du mener. Hører det til en anden pakke, er alt i orden.`,
  "template/region-without-changes": `regionen har ikke ændret noget
    Regioner, der har: {known}. Skriv navnet, som det står i deres fil i _regioner.`,
  "template/region-counts-differently": `regionen tæller {measure} på sin egen måde, og klyngen sammenlignes med landet
    Sæt references til [region] i klyngefilen, medmindre landets tal er talt på samme måde.`,

  // Findings about a sender's brand: its colours and its logo.
  "brand/not-found": `der er ingen afsender med det navn
    Dem, der følger med: {known}. Eller skriv stien til din egen fil fra pakkens mappe, fx afsender.yaml.`,
  "brand/colour": `»{field}« er ikke en farve
    Skriv seks hextal i anførselstegn, fx "0F4C5C".`,
  "brand/contrast": `farven {colour} har kontrasten {found}:1 til {other}; der kræves {wanted}:1
    Gør accent mørkere eller ornament lysere, til teksten kan læses bagest i lokalet.`,
  "brand/logo-not-png": `logoet er ikke en hel PNG-fil
    Gem det som PNG igen; JPEG, SVG og PDF kan ikke bruges.`,
  "brand/logo-size": `logoet er {width} × {height} billedpunkter og {kilobytes} kB
    Brug {least}-{most} punkter på hver led, højst {widest} gange så bredt som højt og højst {room} kB.`,

  // Findings about a cluster file. None of them names a practice: the line does.
  "cluster/ydernummer": `ydernummeret har ikke seks cifre
    Skriv seks cifre i anførselstegn, fx "012345".`,
  "cluster/ydernummer-unquoted": `ydernummeret er skrevet som et tal og mister nuller foran
    Sæt anførselstegn om de seks cifre, fx "012345".`,
  "cluster/no-members": `klyngefilen siger ikke, hvem der er medlem
    Skriv medlemmerne under members, eller nævn et register: register: medlemmer.csv.`,
  "cluster/members-twice": `klyngefilen har både members og register
    Slet det ene, så der kun er ét sted, der siger, hvem der er medlem.`,
  "cluster/duplicate-member": `samme ydernummer står også i linje {line}
    Slet det ene af de to medlemmer.`,
  "cluster/cvr": `CVR-nummeret har ikke otte cifre
    Skriv otte cifre i anførselstegn, fx "12345678".`,
  "cluster/cvr-check-digit": `CVR-nummerets kontrolciffer passer ikke
    Se efter, om to cifre er byttet om, eller om et ciffer er tastet forkert.`,
  "cluster/start": `mødets starttid er ikke et klokkeslæt
    Skriv tiden som 16.30 eller 16:30.`,
  "cluster/view": `åben visning kræver klyngens beslutning, med dato og hvem der traf den
    Skriv closed, eller skriv open: med felterne decided (dato) og by (hvem) under.`,
  "cluster/decided-after-meeting": `beslutningen om åben visning er dateret efter mødet
    Ret datoen, eller brug closed, indtil beslutningen er truffet.`,
  "cluster/size": `klyngen har {count} praksis; de fleste har 5-35
    Se efter, om medlemslisten er fuldstændig, og om den kun rummer én klynge.`,
  "cluster/few-accepted": `kun {count} praksis har sagt ja til, at deres tal bruges
    Med under 5 praksis kan den enkelte let genkendes. Overvej, om tallene skal vises.`,
  "cluster/one-accepted": `kun én praksis har sagt ja, og i lukket visning kan alle se, hvis tal det er
    Vent, til flere har sagt ja, eller lad klyngen beslutte åben visning, og skriv beslutningen under view.`,
  "cluster/same-again": `samme fejl som i linje {first} står også i linje {lines}
    Ret dem alle på samme måde.`,
  "cluster/unanswered": `medlemmet har hverken sagt ja eller nej; dets tal bruges ikke
    Indhent svaret, og skriv accepted med dato, eller declined: true; i et register datoen eller nej.`,
  "cluster/declined": `»declined« kan kun være true
    Skriv declined: true, eller slet linjen.`,
  "cluster/two-answers": `medlemmet har både sagt ja og nej
    Slet enten accepted eller declined.`,
  "cluster/accepted-after-meeting": `tilsagnet er dateret efter mødet
    Ret datoen. Tal må kun bruges, når tilsagnet foreligger.`,
  "cluster/late-acceptance": `der er kun {days} {days:dag|dage} fra det sidste tilsagn til mødet
    Pakkens udbyder beder om mindst {noticeDays} {noticeDays:dag|dage}. Spørg, om data kan nå frem, eller flyt mødet.`,
  "cluster/id": `klyngens id er ikke et kort ord af små bogstaver a-z, cifre og bindestreger
    Skriv fx id: nord eller id: "12"; højst 20 tegn og højst fire cifre i træk, så det ikke ligner et ydernummer.`,
  "cluster/formerly": `det tidligere ydernummer er ikke seks cifre i anførselstegn
    Skriv formerly: "081124", eller efter en sammenlægning formerly: ["081124", "081125"].`,
  "cluster/formerly-member": `det tidligere ydernummer er et andet medlems nummer nu
    Slet det her, hvis det andet medlem stadig findes; ellers slet det andet medlem.`,
  "cluster/formerly-twice": `samme tidligere ydernummer står også i linje {line}
    En praksis kan kun fortsætte ét sted. Lad nummeret stå ved den praksis, der har overtaget patienterne.`,

  // Findings about a register of practices. None of them names a practice: the row does.
  "register/missing-column": `registret mangler kolonnen {column}
    Tilføj kolonnen, eller ret dens overskrift; store og små bogstaver og rækkefølge er uden betydning.`,
  "register/no-rows-of-cluster": `registret har ingen rækker for klyngen
    Kontrollér, at klyngens navn er skrevet ens i klyngefilen og i kolonnen klynge.`,
  "register/blank-cluster": `{times} {times:række|rækker} hører ikke til nogen klynge og er udeladt
    Skriv klyngens navn i kolonnen klynge, hvis en af dem hører til denne klynge.`,
  "register/blank-cell": `feltet er tomt
    Udfyld feltet, eller slet rækken, hvis den ikke er et medlem.`,
  "register/malformed-practice": `ydernummeret består ikke af seks cifre
    Ret ydernummeret; formatér kolonnen som tekst, så nuller forrest bliver stående.`,
  "register/leading-zero": `{times} {times:ydernummer|ydernumre} i registret havde mistet nuller forrest og er læst med dem
    Kontrollér, at de er rigtige. Formatér kolonnen som tekst, før den gemmes.`,
  "register/not-a-number": `der ventes et helt tal
    Skriv et helt tal på nul eller derover, uden enhed.`,
  "register/acceptance": `svaret er hverken en dato eller et nej
    Skriv datoen for et ja, som 2026-02-24, og nej for et nej; et tomt felt betyder, at svaret mangler.`,
  "register/acceptance-without-date": `der er sagt ja uden en dato
    Skriv datoen for tilsagnet i stedet; uden den bruges tallene ikke.`,
  "register/several-clusters": `registret har flere klynger af dette navn med hver sit klynge_id
    Skriv i klyngefilen, hvilken af dem det er: id: og det, der står i kolonnen klynge_id.`,

  // Findings about a data file as a whole: its columns, what it covers, what it must not hold.
  "data/no-header": `ingen af de ventede kolonneoverskrifter er fundet
    Skriv overskrifterne øverst: ydernummer, periode, målepunkt, tæller og nævner.`,
  "data/missing-column": `kolonnen {column} mangler
    Tilføj kolonnen, eller ret dens overskrift; store og små bogstaver og rækkefølge er uden betydning.`,
  "data/percent-only": `filen har andele, men ikke de antal, de er regnet ud af
    Bed kilden om tæller og nævner for hver praksis. Andele alene kan ikke lægges sammen eller sammenlignes.`,
  "data/extra-columns": `disse kolonner bruges ikke: {columns}
    Der skal ikke gøres noget, medmindre en af dem er en ventet kolonne under et andet navn.`,
  "data/patient-rows": `kolonnen ser ud til at høre til en liste over patienter
    Kun optalte tal må indlæses. Lad listen blive i klinikken, og tæl den op dér med kommandoen tally.`,
  "data/split-by-group": `rækkerne er delt op på grupper af patienter: {columns}
    Bestil tallene uden opdelingen, eller læg grupperne sammen, så hver praksis har én række for hvert målepunkt.`,
  "data/no-usable-figure": `der er ikke ét tal for klyngens praksis, der kan bruges: alle tællere og nævnere mangler, er skjult eller er 0
    Bed kilden om tæller og nævner; uden dem kan der ikke bygges en mødepakke af denne klyngepakke.`,
  "data/cpr-like": `feltet indeholder noget, der kan være et CPR-nummer
    Fjern det fra filen, før den gives videre; hele filen afvises, til det er sket.`,
  "data/several-periods": `{measure} har tal for {periods} {periods:periode|perioder}
    Den seneste periode vises. Skal en anden vises, så indlæs en fil med kun den.`,
  "data/periods-apart": `{measure} dækker ikke samme periode i alle praksis
    Ret perioden, hvis den er skrevet forkert, eller indhent tal for samme periode fra alle.`,
  "data/measures-periods-differ": `målepunkterne dækker ikke de samme perioder
    Kontrollér, at forskellen er ment; perioden trykkes ved hvert målepunkt.`,
  "data/after-meeting": `perioden {period} slutter {to}, men mødet er {meeting}, og tallene skal være fra før mødet
    Ret perioden i datafilen, eller skriv den rigtige mødedato i klyngefilen under meeting: date (ved en opfølgning: dér eller med --date).`,
  "data/reference-period": `tallene for {level} i {measure} dækker en anden periode end klyngens
    Indhent tal for samme periode, eller tag forbehold for forskellen på mødet.`,
  "data/no-member-rows": `ingen rækker hører til en praksis i klyngen, der har sagt ja til at være med
    Kontrollér, at det er klyngens fil, og at ydernumre og accept er rigtige i klyngefilen.`,
  "data/practices-without-rows": `{practices} praksis, der har sagt ja, har ingen rækker
    Kontrollér, om tallene mangler i udtrækket, eller om et ydernummer er skrevet forkert.`,
  "data/measure-without-rows": `{measure} har ingen rækker for klyngens praksis
    Målepunktet kan ikke vises. Kontrollér, om det mangler i udtrækket.`,
  "data/measure-incomplete": `{measure} mangler hos {practices} praksis, der ellers har tal
    Kontrollér, om rækkerne mangler i udtrækket; de vises som uden tal.`,
  "data/reference-without-rows": `der er ingen rækker med niveau {level}
    Tilføj dem, eller tag niveauet ud af klyngefilens references.`,
  "data/region-computed": `regionens niveau er regnet ud af {practices} praksis i filen, fordi ingen række har niveau region
    Der skal ikke gøres noget, hvis filen rummer hele regionen; i materialet står »Region (praksis i filen)«.`,
  "data/region-too-few": `filen har kun {practices} praksis uden for klyngen, så regionens niveau er ikke regnet ud
    Der skal være mindst 20. Tilføj ellers rækker med niveau region.`,
  "data/more": `mindst {count} {count:mere|flere} som denne er ikke vist: {parts}
    Ret de viste, og kør kommandoen igen.`,

  // Findings about whose figures a row holds, and whether it is used.
  "data/loose-lines": `{times} {times:linje|linjer} med et enkelt udfyldt felt er sprunget over
    Der skal ikke gøres noget, hvis de er noter under tabellen.`,
  "data/total-rows": `{times} {times:række|rækker} med en sum eller et gennemsnit i stedet for et ydernummer er udeladt
    Skal en af dem bruges til sammenligning, så skriv region eller land i kolonnen niveau.`,
  "data/other-cluster": `{times} {times:række|rækker} hører til andre klynger og er udeladt
    Kontrollér klyngens navn, hvis der er udeladt for mange.`,
  "data/unknown-level": `niveauet er ikke praksis, klynge, region eller land
    Skriv et af de fire ord; et tomt felt betyder praksis.`,
  "data/malformed-practice": `ydernummeret består ikke af seks cifre
    Ret ydernummeret. En sammenligningsrække skal have region eller land i kolonnen niveau.`,
  "data/short-practice": `ydernummeret har for få cifre og bliver heller ikke et medlem med nuller foran; {rows} {rows:række|rækker} udelades
    Ret ydernummeret, hvis det hører til en praksis i klyngen.`,
  "data/leading-zero": `{times} {times:ydernummer|ydernumre} havde mistet nuller forrest og er læst med dem
    Kontrollér, at de er rigtige. Formatér kolonnen som tekst, før den gemmes.`,
  "data/former-number": `rækker under et tidligere ydernummer er læst som praksis' egne; antal rækker: {times}
    Der skal ikke gøres noget. Skriv helst det nuværende ydernummer næste gang.`,
  "data/former-number-part": `rækken står under et tidligere ydernummer og rummer måske kun en del af praksis' patienter
    Skriv for hvert målepunkt én række under praksis' nuværende ydernummer, med tællere og nævnere lagt sammen.`,
  "data/unknown-practice": `ydernummeret er ikke medlem af klyngen; {rows} {rows:række|rækker} udelades
    Ret ydernummeret, eller tilføj praksis i klyngefilen, hvis den skal være med.`,
  "data/no-acceptance": `der er ikke registreret accept fra denne praksis; {rows} {rows:række|rækker} udelades
    Skriv datoen for accept i klyngefilen, når den er modtaget.`,
  "data/practice-on-reference": `rækken er en sammenligningsrække, men har et ydernummer
    Ret niveauet til praksis, eller gør feltet ydernummer tomt.`,
  "data/unknown-measure": `målepunktet kendes ikke af klyngepakken; nærmest er {nearest}
    Skriv målepunktets id, som det står i klyngepakken.`,
  "data/duplicate-row": `samme praksis eller niveau, periode og målepunkt står allerede i {first}
    Behold den række, der er rigtig, og slet den anden.`,

  // Findings about one cell. They say of what kind the mistake is and never what the cell holds.
  "data/blank-cell": `feltet er tomt
    Udfyld feltet, eller slet rækken, hvis der ikke er noget tal.`,
  "data/text-in-count": `der står tekst, hvor der ventes et helt tal
    Skriv et helt tal uden enhed.`,
  "data/unclear-count": `der står et tegn, som kan betyde, at tallet mangler eller er skjult (linje {rows})
    Spørg kilden. Slet rækken, hvis tallet mangler, eller skriv <5, hvis et lille tal er skjult. Skriv aldrig et tal, kilden ikke har givet.`,
  "data/percent-in-count": `der står en procent, hvor der ventes et antal
    Skriv tæller og nævner som antal patienter; andelen regnes ud her.`,
  "data/negative-count": `antallet er negativt
    Skriv et helt tal på nul eller derover.`,
  "data/fraction-in-count": `antallet er ikke et helt tal
    Skriv antallet af patienter, ikke en andel eller et gennemsnit.`,
  "data/count-too-large": `antallet er større, end Danmark har indbyggere
    Kontrollér, om to felter er løbet sammen.`,
  "data/hidden-count": `antallet er skjult af kilden, så rækken er udeladt
    Få det rigtige antal fra kilden, hvis I må; her skjules små tal igen, før noget vises.`,
  "data/no-figures": `både tæller og nævner er tomme, så rækken er udeladt
    Der skal ikke gøres noget, hvis kilden ikke har tallet.`,
  "data/thousands-mark": `punktum i {times} tal er læst som tusindtalspunktum
    Kontrollér, at ingen af dem er ment som decimaltal.`,
  "data/decimal-point": `punktum i {times} {times:percentil|percentiler} er læst som komma
    Kontrollér, at ingen af dem er ment som tusindtal.`,
  "data/numerator-above-denominator": `tælleren er større end nævneren
    Kontrollér, om de to tal er byttet om, eller om rækken blander to målepunkter.`,
  "data/rate-without-base": `nævneren er nul, så der kan ikke regnes et tal pr. 1.000
    Skriv, hvor mange der er tilmeldt.`,
  "data/period-not-a-time": `perioden findes ikke i kalenderen (linje {rows})
    Ret dag, måned eller år. Skriv som 2025-05-01/2026-04-30, 2026, april 2026 eller 2. kvartal 2026.`,
  "data/period-one-day": `perioden er en enkelt dag (linje {rows})
    Skriv både den første og den sidste dag: 2025-05-01/2026-04-30 eller 1. maj 2025 – 30. april 2026.`,
  "data/period-not-understood": `perioden kan ikke læses som et tidsrum (linje {rows})
    Skriv som 2025-05-01/2026-04-30, 2026, april 2026 eller 2. kvartal 2026. Et tal som 46113 er en dato, der har mistet sit format: Giv kolonnen et datoformat.`,
  "data/periods-not-ordered": `det kan ikke ses, hvilken periode der er den seneste for {measure}: {periods}
    Indlæs en fil med kun den periode, der skal vises, eller skriv begge ender af hver: 2025-05-01/2026-04-30.`,
  "data/bad-spread": `percentilen er ikke et tal i målepunktets enhed
    Skriv et tal som 12,5, for andele mellem 0 og 100.`,
  "data/spread-reversed": `p10 er større end p90
    Kontrollér, om de to er byttet om.`,
  "data/bad-date": `udtræksdatoen er ikke en dato og er udeladt (linje {rows})
    Skriv den som 2026-05-12, 12-05-2026 eller 12. maj 2026.`,

  // About figures that can hardly be right. `{parts}` and `{checks}` are the problems and the advice of what is asked.
  "data/doubtful": `tallene kan næppe være rigtige: {parts}
    {checks} Er tallene rigtige, så skriv linjen {line} i klyngefilen, og kør kommandoen igen med den.`,
  "data/confirmed": `klyngefilen bekræfter, at tallene er rigtige: {parts}
    Der skal ikke gøres noget. Slet ordet under confirmed i klyngefilen, når det ikke gælder mere.`,
  "data/doubt-lists": `nævneren er mere end en femtedel større end praksis' antal sikrede i linje {lines}
    Se efter, om tallene hører til den praksis, og om antallet af sikrede i klyngefilen er rigtigt.`,
  "data/doubt-region": `regionen har færre patienter end klyngen i {measures}
    Se efter, om regionens tæller og nævner er hele antal, og om de er for samme periode.`,
  "data/doubt-nation": `hele landet har færre patienter end regionen eller klyngen i {measures}
    Se efter, om rækkerne for region og land er byttet om.`,
  "data/doubt-period": `perioden slutter mere end to år før mødet {meeting}: {periods}
    Se efter, om årstallet i perioden og mødets dato er rigtige.`,
  "data/doubt-leap": `klyngens tæller eller nævner er mindst syv gange så stor eller så lille som sidst i {measures}
    Se efter, om tallene er talt på samme måde som sidst, og om et ciffer er kommet til eller faldet ud.`,
  "data/above-list": `nævneren er lidt større end praksis' antal sikrede i linje {lines}
    Der skal ikke gøres noget, hvis listen er vokset, siden praksis sagde ja.`,
  "change/size-changed": `klyngens nævner har ændret sig med mere end 20 % siden sidst i {measures}
    Find ud af hvorfor, før ændringen læses: nye praksis, en anden optælling eller andre lister.`,
  "data/three-decimals": `antallet har tre decimaler og kan ikke læses som tusinder ({times} {times:sted|steder})
    Gem tallene uden decimaler, eller skriv dem som hele tal: 12 i stedet for 12.000.`,

  // Findings about an extract of patient rows, its columns and its rows. They never hold a cell's content.
  "extract/bad-practice": `ydernummeret er ikke seks cifre
    Skriv det med alle nuller foran, fx --practice 099013.`,
  "extract/bad-as-of": `opgørelsesdagen er ikke en dato, der findes
    Skriv dagen, som udtrækket gælder for, fx --as-of 2026-04-30.`,
  "extract/measure-without-conditions": `{measure} kan ikke tælles, fordi skabelonen ikke har målepunktets betingelser
    Tilføj condition under numerator og denominator i skabelonen, eller hent tallene et andet sted.`,
  "extract/no-header": `ingen af skabelonens kolonner er fundet
    Skriv overskrifterne øverst, med de navne, som skabelonen har under patientFields.`,
  "extract/missing-column": `kolonnen {column} mangler
    Tilføj kolonnen, eller ret dens overskrift. Har ingen patient en værdi, kan den stå tom.`,
  "extract/field-of-a-person": `skabelonen beder om kolonnen {column}, som kan vise, hvem en patient er
    Sådanne kolonner læses aldrig. Skriv målepunktets betingelse uden den.`,
  "extract/person-columns": `kolonner, der kan vise, hvem en patient er, er ikke læst: nr. {columns}
    Der skal ikke gøres noget; bedst er det at lade dem være ude af udtrækket.`,
  "extract/unused-columns": `kolonner, som skabelonen ikke spørger om, er ikke læst: nr. {columns}
    Der skal ikke gøres noget, medmindre en af dem er en ventet kolonne under et andet navn.`,
  "extract/other-unit-in-header": `overskriften nævner en anden enhed end {unit}
    Træk værdierne ud i {unit}; der omregnes aldrig mellem enheder.`,
  "extract/workbook": `filen er et regneark; udtræk læses kun som CSV
    Gem arket som CSV i regnearksprogrammet (i Excel: Gem som, CSV UTF-8), og angiv den fil.`,
  "extract/endless-line": `en linje er længere, end nogen tabel har dem
    Kontrollér, at filen er et udtræk med en linje for hver patient.`,
  "extract/practice-unreadable": `feltet er ikke et ydernummer
    Skriv de seks cifre, eller fjern kolonnen, hvis alle rækker hører til samme praksis.`,
  "extract/other-practices": `{rows} {rows:række|rækker} hører til et andet ydernummer og er ikke talt med
    Der skal ikke gøres noget, hvis udtrækket dækker flere ydernumre.`,
  "extract/no-rows-of-practice": `ingen rækker hører til det ydernummer, der er bedt om
    Kontrollér --practice, og at det er den rigtige praksis' udtræk.`,
  "extract/blank-rows": `{rows} {rows:række|rækker} er uden værdier i de kolonner, der læses, og er ikke talt med
    Kontrollér, at de ikke er patienter, hvis værdier mangler i udtrækket.`,
  "extract/notes-skipped": `{rows} {rows:linje|linjer} med en enkelt tekst er sprunget over
    Der skal ikke gøres noget, hvis de er noter til udtrækket.`,
  "extract/out-in-the-way": `der ligger allerede en fil, som ikke er tal fra samme praksis alene
    Angiv et andet navn med --out, eller flyt filen. Intet er ændret.`,

  // Findings about the values in an extract. They name line and column, and never what a cell holds or whose it is.
  "extract/not-a-number": `feltet er ikke et tal
    Skriv tallet med decimalkomma eller -punktum, fx 58, 2,51 eller < 9. Lad feltet stå tomt, hvis der ikke er målt.`,
  "extract/negative-number": `tallet er negativt
    Ret det. Lad feltet stå tomt, hvis tallet kun betyder, at der ikke er målt.`,
  "extract/ambiguous-number": `punktummet kan både være decimaltegn og tusindtalspunktum
    Skriv decimaltal med komma, eller træk ud med et andet antal decimaler end tre.`,
  "extract/other-unit": `værdien står i en anden enhed end målepunktets
    Træk værdien ud i den enhed, som skabelonen nævner; der omregnes aldrig mellem enheder.`,
  "extract/blank-unit": `værdien har ingen enhed, selv om udtrækket har en kolonne til den
    Skriv enheden, eller fjern kolonnen, hvis alle værdier står i skabelonens enhed.`,
  "extract/not-yes-no": `feltet er hverken ja eller nej
    Skriv ja eller nej, 1 eller 0. Lad feltet stå tomt, hvis det ikke vides.`,
  "extract/not-a-date": `feltet er ikke en dato, der findes
    Skriv den som 30-04-2026 eller 2026-04-30. Lad feltet stå tomt, hvis der ikke er målt.`,
  "extract/future-date": `datoen ligger efter opgørelsesdagen
    Ret datoen, eller angiv den dag, udtrækket gælder for, med --as-of.`,
  "extract/dates-reversed": `datoen for den tidligere måling ligger efter den senere
    Kontrollér, om de to målinger er byttet om.`,
  "extract/missing-values": `{measure}: værdier mangler for nævneren i {denominator} {denominator:række|rækker} og for tælleren i {numerator}
    Rækkerne er ikke talt med dér. Nævn det på mødet, hvis de er mange.`,
  "extract/one-sided-values": `{measure}: målepunktets grænse kan ikke afgøres ud fra værdier med < eller >, for nævneren i {denominator} {denominator:række|rækker} og for tælleren i {numerator}
    Rækkerne er ikke talt med dér. Træk om muligt de målte værdier ud.`,

  // Findings about the key file. Neither ydernummer nor code is repeated in them: together they are the secret.
  "key/missing-column": `kolonnen {column} mangler
    Nøglefilen skal have kolonnerne ydernummer og kode; angiv den fil, som programmet selv skrev.`,
  "key/malformed-practice": `ydernummeret består ikke af seks cifre
    Ret ydernummeret; har et regneark fjernet nuller forrest, så skriv dem igen.`,
  "key/malformed-code": `koden er ikke et eller to store bogstaver, eventuelt med et eller to cifre efter
    Skriv koden, som den står i klyngens tidligere materiale, for eksempel K eller K7.`,
  "key/practice-twice": `ydernummeret står også på linje {first}
    En praksis har én kode. Slet den linje, der ikke passer med det tidligere materiale.`,
  "key/code-twice": `koden står også på linje {first}
    To praksis kan ikke have samme kode. Ret den linje, der ikke passer med det tidligere materiale.`,
  "key/codes-missing": `af mødepakkens koder mangler {missing} i nøglen
    Nøglen er en anden klynges eller rettet i hånden. Angiv den rigtige med --key, eller hent den fra en sikkerhedskopi. Er den væk, så byg en ny første mødepakke med nye koder og en anden mappe efter --out.`,
  "key/other-cluster": `under halvdelen af klyngens praksis kendes i nøglen; den er altså en anden klynges
    Hedder to klynger det samme, så giv hver sit id i klyngefilen, fx id: nord; så får de hver sin mappe og nøgle. Ellers angiv klyngens egen nøgle med --key.`,
  "key/not-of-data": `ingen af praksis i datafilen kendes i nøglen
    Nøglen eller datafilen er en anden klynges. Angiv den rigtige nøgle med --key.`,
  "key/code-shared": `to af klyngens praksis har samme kode; den ene stod engang som den andens tidligere ydernummer
    Slet i nøglen linjen for den af dem, der skal have en ny kode, og slet dens nummer i kolonnen tidligere.`,

  // Findings about what a cluster's earlier kits have published. They name kits, and never a practice or a count.
  "memory/damaged": `klyngens hukommelse er ændret eller beskadiget og kan ikke bruges
    Hent filen fra en sikkerhedskopi. Findes der ingen, så flyt den et andet sted hen: næste bygning begynder en ny, som intet ved om tidligere mødepakker.`,
  "memory/newer": `klyngens hukommelse er skrevet af en nyere version af programmet
    Opdatér programmet.`,
  "memory/changed-meanwhile": `klyngens hukommelse er ændret af en anden kørsel, mens mødepakken blev dannet
    Kør kommandoen igen.`,
  "memory/begins-here": `klyngen har en kodenøgle, men ingen hukommelse om, hvad tidligere mødepakker har vist
    Ligger hukommelsen et andet sted, så angiv den med --memory. Ellers begynder den her, og det er ikke vist, at intet kan regnes ud ved at lægge denne mødepakke ved siden af en tidligere.`,
  "memory/another-cluster": `hukommelsen hører til en anden klynge
    Angiv denne klynges hukommelse med --memory. Hedder to klynger det samme, så giv hver sit id: i klyngefilen.`,
  "memory/kept-hidden": `tal, som {kits} skjulte, er fortsat skjult: {measures}
    De kunne ellers regnes ud ved at lægge de to mødepakker ved siden af hinanden. Er den tidligere aldrig delt ud, så tag den tilbage med klyngepakke take-back.`,
  "memory/level-withheld": `klyngens samlede niveau er udeladt på grund af {kits}: {measures}
    Forskellen mellem de to niveauer ville vise et skjult tal. Er den tidligere mødepakke aldrig delt ud, så tag den tilbage med klyngepakke take-back.`,
  "memory/judged-anew": `tal er rettet, siden {kits} blev bygget, og er bedømt på ny: {measures}
    Kontrollér, at rettelsen er tilsigtet.`,
  "memory/stricter-rules": `grænserne for små tal er de strengere fra {kits}
    Når to klyngepakker viser de samme tal, gælder de strengeste grænser for dem begge.`,
  "memory/nothing-to-take-back": `klyngens hukommelse kender ikke denne udgave af mødepakken
    Angiv den mappe, som mødepakken ligger i; en udgave, der er erstattet, ligger under tidligere/.`,
  "memory/not-found": `klyngens hukommelse findes ikke her
    Angiv den med --memory.`,

  // About comparing a kit with the one before it.
  "change/not-a-date": `{found} er ikke en dato, der findes
    Skriv datoen med årets fire cifre, for eksempel 2026-12-10 eller 10-12-2026.`,
  "change/not-after-earlier": `opfølgningens møde {found} ligger ikke efter det møde, den følger op på: {earlier}
    Skriv den nye mødedato i klyngefilen under meeting: date, eller angiv den med --date. Intet er ændret.`,
  "change/into-baseline": `opfølgningen ville blive skrevet i den mødepakke, den følger op på: {baseline}
    Angiv en anden mappe med --out, eller en anden mødedato med --date. Intet er ændret.`,
  "change/too-early": `der er under et halvt år mellem de to perioder: {before} og {after}
    Vent med opfølgningen, til der er gået mindst seks måneder; ellers viser tallene mest tilfældigheder.`,
  "change/period-unknown": `perioden {period} siger ikke, hvornår den begynder og slutter, så afstand og længde er ikke kontrolleret
    Skriv perioden som ÅÅÅÅ-MM-DD/ÅÅÅÅ-MM-DD i datafilen.`,
  "change/unequal-periods": `perioderne {before} og {after} er ikke lige lange; {measure} sammenlignes ikke
    Bestil tal for en periode af samme længde som sidst.`,
  "change/other-season": `perioderne {before} og {after} dækker ikke samme tid af året; {measure} sammenlignes ikke
    Bestil tal for den samme del af året, eller for hele år.`,
  "change/definition-changed": `{measure} tælles ikke på samme måde som sidst og sammenlignes ikke
    Brug skabelonen fra sidst, hvis ændringen skal kunne ses; ellers begynder målepunktet forfra.`,
  "change/left-out-of-course": `{period} kan ikke stå i forløbet over alle møder for {measure}: perioden eller optællingen er en anden end nu
    Der skal ikke gøres noget. Forløbet viser de perioder, der kan sammenlignes.`,
  "change/reference-period": `en reference til {measure} dækker en anden periode end klyngens tal
    Perioden står ved linjen på figuren. Bestil helst referencen for samme periode.`,
  "change/template-not-found": `mødepakken er bygget af klyngepakken {template}, som ikke følger med programmet
    Skriv, hvor den ligger: --template og stien til mappen med dens package.yaml.`,
  "change/other-template": `mødepakken er bygget af klyngepakken {template}, og dette er en anden
    Skriv stien til den, mødepakken er bygget af, efter --template.`,
  "change/practices-changed": `{joined:ingen|#|#} praksis er kommet til, og {left:ingen er faldet fra|# er ikke med|# er ikke med} siden sidst
    Klyngens samlede tal bygger på andre praksis end sidst. Det står også på opfølgningens slides.`,
  "change/nothing-to-compare": `intet målepunkt kan sammenlignes med den tidligere mødepakke
    Kontrollér, at det er den rigtige mødepakke og de rigtige tal; grundene står ovenfor.`,
  "change/key-missing": `nøglen til mødepakkens koder findes ikke her
    Ligger den et andet sted, så angiv den med --key. Er den væk, ved ingen, hvilken praksis en kode er: byg en ny første mødepakke med nye koder og en anden mappe efter --out. Hedder to klynger det samme, så giv hver sit id i klyngefilen, fx id: nord.`,
  "change/open-needs-cluster": `den tidligere mødepakke er åben, og dens praksis kendes kun ved navn
    Angiv klyngefilen med --cluster.`,

  // About single answers on sheets that come back: what was read, how, and what was not. None is ever repeated.
  "collect/read-by-title": `felternes mærker er gået tabt; {count} {count:felt er fundet på sit navn|felter er fundet på deres navn} i stedet
    Kontrollér det, der er læst. LibreOffice gemmer ikke mærkerne.`,
  "collect/read-by-label": `hverken mærke eller navn er tilbage, så disse felter er læst under deres overskrift: {fields}
    Kontrollér det, der er læst.`,
  "collect/read-beside": `der er skrevet ved siden af felterne, og det er læst med: {fields}
    Kontrollér det, der er læst.`,
  "collect/hint-left": `feltets ledetekst står stadig sammen med svaret og er ikke taget med
    Kontrollér det, der er læst.`,
  "collect/hint-kept": `svaret begynder som feltets ledetekst og er læst, som det står
    Kontrollér det, der er læst.`,
  "collect/left-out": `overstreget, slettet eller skjult tekst er ikke læst
    Kontrollér det, der er læst.`,
  "collect/read-by-mark": `det, der er fremhævet i feltet, er læst som svaret
    Kontrollér det, der er læst.`,
  "collect/read-as": `svaret er læst som »{choice}«
    Kontrollér, at det er det, der menes.`,
  "collect/read-rows": `feltet står flere gange, og svarene er læst sammen
    Kontrollér det, der er læst.`,
  "collect/unknown-sign": `svaret rummer et tegn, der ikke kan læses og er udeladt
    Skriv tegnet med ord, og kør igen.`,
  "collect/picture": `her er et billede eller en tegning, som ikke kan læses
    Skriv svaret med ord, og kør igen; eller skriv det i decisions.yaml.`,
  "collect/outside-fields": `der står tekst uden for felterne eller i en kommentar, og den er ikke læst
    Skriv det, der hører til et svar, i feltet, og kør igen.`,
  "collect/missing-field": `feltet findes ikke i filen
    Skriv svaret i decisions.yaml, eller udfyld et nyt ark.`,
  "collect/field-twice": `feltet står flere gange med forskellige svar, og ingen af dem er læst
    Lad ét svar stå, og kør igen.`,
  "collect/not-a-choice": `svaret står ikke på feltets liste og er ikke læst
    Vælg en af disse i feltet, og kør igen: {choices}.`,
  "collect/not-a-date": `svaret er ikke en dato, der findes, og er ikke læst
    Skriv dag, måned og år med fire cifre, fx 01-12-2026, og kør igen.`,
  "collect/too-long": `svaret er længere end {limit} tegn
    Kort det af, og kør igen.`,

  // About sheets that come back filled in. What stands in a field is never repeated: it may name a person.
  "collect/not-word": `filen er ikke en Word-fil
    Angiv planen eller mødenoterne som .docx; fra andre programmer gemmes den som Word (.docx).`,
  "collect/old-or-locked": `filen er låst med adgangskode eller gemt i det gamle format .doc
    Åbn den i Word, fjern adgangskoden, og gem den som .docx.`,
  "collect/damaged": `filen er beskadiget og kan ikke læses
    Åbn den i Word eller LibreOffice, gem den igen, eller bed om at få den sendt en gang til.`,
  "collect/other-sheet": `filen er hverken mødepakkens plan eller dens mødenoter
    Angiv de udfyldte ark, der er delt ud fra netop denne mødepakke.`,
  "collect/other-meeting": `arkets sidehoved er ikke dette mødes: der ventes »{header}«
    Angiv mappen med den mødepakke, som arket hører til.`,
  "collect/no-practice": `planen siger ikke, hvilken praksis den er fra
    Udfyld feltet, og kør igen; eller udelad filen.`,
  "collect/unknown-practice": `mødepakken har ingen praksis under det, der står i feltet
    Skriv det, som det står i præsentationen, og kør igen; eller udelad filen.`,
  "collect/no-measure": `der er ikke valgt et målepunkt, så opfølgningen kan ikke vise, hvordan det gik
    Vælg målepunktet i planen, og kør igen; eller skriv det i decisions.yaml.`,
  "collect/empty-plan": `planen er ikke udfyldt og er sprunget over
    Bed praksis om den udfyldte plan.`,
  "collect/plan-twice": `samme praksis har en plan for samme målepunkt i {other}
    Udelad den af de to filer, der ikke gælder.`,
  "collect/plans-mixed": `filen rummer mere end én plan, og det kan ikke ses, hvad der hører til hvilken
    Gem hver plan i sin egen fil, eller lad hver begynde med, hvis den er, og kør igen.`,
  "collect/plan-twice-in-file": `filen rummer to planer fra samme praksis for samme målepunkt
    Slet den af dem, der ikke gælder, og kør igen.`,
  "collect/notes-disagree": `mødenoterne siger ikke det samme om klyngens valg, så det er ikke læst
    Skriv det, klyngen blev enig om, under cluster i decisions.yaml.`,
  "collect/cpr": `her står noget, der ligner et CPR-nummer
    Slet det i arket, og kør igen. Ark fra mødet må ikke rumme oplysninger om patienter.`,
  "collect/practice-name": `svaret nævner en praksis ved navn eller ydernummer, og mødepakken er lukket
    Skriv »vi« eller koden i stedet, og kør igen.`,
  "collect/person-name": `svaret ligner en persons navn
    Skriv hellere rollen, fx »sygeplejersken«: beslutningerne gemmes til næste møde.`,

  // About `decisions.yaml`, which `collect` fills and people edit.
  "decisions/unknown-practice": `mødepakken har ingen praksis under »practice«
    Skriv koden, som den står i præsentationen; i en åben mødepakke navnet.`,
  "decisions/unknown-measure": `mødepakken har ikke det målepunkt
    Brug et af disse: {known}.`,
  "decisions/plan-twice": `samme praksis har en plan for samme målepunkt på linje {line}
    Saml de to planer i én, eller giv dem hver sit målepunkt.`,
  "decisions/before-meeting": `datoen ligger før mødet
    Kontrollér årstallet.`,
  "decisions/edited-by-hand": `her er rettet i hånden, og det indsamlede ark siger noget andet
    Ret det ene efter det andet, eller brug --force for at lade arket gælde. Intet er ændret.`,
  "decisions/changed-meanwhile": `filen er ændret, eller mødepakken skrevet igen, mens denne kørsel stod på
    Kør igen; så bruges filen, som den er nu.`,

  // About a meeting kit and the files beside it.
  "kit/no-data": `pakken har målepunkter, men ingen datafil er nævnt
    Angiv datafilen med --data.`,
  "kit/open-needs-decision": `åbne data kræver en beslutning, som klyngefilen ikke har
    Skriv i klyngefilen under view, hvornår klyngen besluttede det, og hvem der gjorde: view: { open: { decided, by } }.`,
  "kit/unreadable": `filen kan ikke læses: {reason}
    Kontrollér, at stien er rigtig, og at filen ikke er åben i et andet program.`,
  "kit/no-font": `diagrammernes skrift kan ikke tegnes på denne maskine
    Kontrollér, at mappen assets/fonts følger med programmet, og at dens filer kan læses.`,
  "kit/not-a-kit-folder": `mappen er ikke en mødepakke: den har ingen intern/kit.json
    Angiv den mappe, som en tidligere kørsel skrev, for eksempel out/<klynge>/<pakke>/<mødedato>.`,
  "kit/damaged-manifest": `filen er ændret eller beskadiget og kan ikke bruges
    Hent mødepakken fra en sikkerhedskopi, eller byg den igen ud fra klyngefil og data.`,
  "kit/newer-manifest": `mødepakken er skrevet i format {found}, men denne udgave af programmet kender kun til og med {known}
    Brug den nyere udgave af klyngepakke, som mødepakken er bygget med.`,
  "kit/edited-file": `rettet i hånden, siden programmet skrev dem: {files}
    Gem rettelserne et andet sted, eller brug --force: så bygges der igen, og den rettede udgave gemmes i mappen tidligere. Intet er ændret.`,
  "kit/foreign-file": `mappen rummer filer, som programmet ikke har skrevet: {files}
    Flyt dem, eller brug --force for at bygge mødepakken og lade dem ligge. Intet er ændret.`,
  "kit/occupied-folder": `mappen rummer andet end en mødepakke: {files}
    Vælg en anden mappe. Heller ikke --force skriver i en mappe, der ikke er en mødepakke.`,
  "kit/written-by-another": `en anden kørsel skrev den samme mødepakke samtidig, så denne gav op
    Vent, til den anden kørsel er færdig, og kør igen, hvis dens mødepakke ikke er den rigtige.`,
  "kit/disk-full": `der er ikke plads på disken
    Frigør plads, og kør igen. Det, der lå der i forvejen, er urørt.`,
  "kit/no-permission": `der må ikke skrives her, eller en af filerne er åben i et andet program
    Luk mødepakkens filer i andre programmer, og kontrollér, at du må skrive i mappen; eller vælg en anden.`,
  "kit/not-a-folder": `noget på stien er en fil, hvor der skulle være en mappe
    Vælg en anden mappe, eller flyt filen.`,
  "kit/path-too-long": `stien er længere, end disken tillader
    Vælg en mappe med en kortere sti.`,
  "kit/cannot-write": `der kan ikke skrives: {reason}
    Kontrollér disken og stien, eller vælg en anden mappe. Det, der lå der i forvejen, er urørt.`,
  "kit/key-inside-kit": `kodenøglen må ikke ligge i mødepakkens mappe, som deles ud
    Angiv med --key en sti uden for mappen, som kun du kan læse.`,
  "kit/key-changed": `kodenøglen er oprettet eller ændret af andre, mens denne kørsel stod på
    Kør igen; så bruges nøglen, som den er nu.`,
  "kit/text-does-not-fit": `teksten på sliden {slide} fylder mere, end der er plads til i den mindste tilladte skrift
    Gør teksten i pakkeskabelonen kortere, eller del den på to slides.`,
  "kit/page-overflows": `arket »{sheet}« fylder mere end den ene side, det er lovet at fylde, også i den mindste tilladte skrift
    Gør de tekster i pakkeskabelonen eller klyngefilen kortere, som arket bruger.`,
  "kit/other-cluster": `mødepakken her hører til en anden klynge end klyngefilens
    Hedder to klynger det samme, så giv hver sit id i klyngefilen, fx id: nord. Er det samme klynge, så skriv navn og region som sidst, og skriv formerly ved praksis, der har skiftet ydernummer.`,

  // Findings of the command that lists, hands over and deletes what belongs to one cluster.
  "holding/unknown-action": `det kan kommandoen ikke
    Vælg en af disse: {known}.`,
  "holding/none-found": `her ligger intet, der hører til klyngen
    Kontrollér navnet, eller angiv klyngefilen; ligger mødepakkerne et andet sted, så angiv det med --out.`,
  "holding/several-clusters": `her er mødepakker fra {count} klynger af det navn
    Angiv klyngefilen i stedet for navnet; så er det kun den klynge, det gælder.`,
  "holding/unclear-kit": `mødepakken er dannet, før klyngen fik sit id, og kan være en anden klynges af samme navn
    Den er ikke taget med. Åbn den, og slet eller flyt den selv, hvis den er klyngens.`,
  "holding/shared-file": `filen hører også til en anden klynge af samme navn
    Den er ikke taget med. Giv hver klynge sit eget id i klyngefilen.`,
  "holding/not-confirmed": `intet er slettet: {count} ville blive slettet for altid
    Se listen med cluster list, og tilføj --yes for at slette netop den.`,
  "holding/nowhere-named": `det er ikke sagt, hvor mappen skal ligge
    Angiv en ny mappe med --to.`,
  "holding/occupied": `mappen er der allerede
    Vælg en mappe, der ikke er der endnu; intet er kopieret.`,
  "holding/inside-kit": `mappen ville ligge i en mødepakke, som deles ud, og den rummer kodenøglen
    Vælg en mappe uden for mødepakkerne.`,

  // About kits that lie where a new one is made: replaced, kept or left behind.
  "kit/replaces-practices": `den mødepakke, der ligger her, er bygget med andre praksis eller andre koder
    Kontrollér klyngefil, data og kodenøgle. Mødepakken gemmes i mappen tidligere, før den nye tager dens plads.`,
  "kit/replaces-period": `den mødepakke, der ligger her, dækker en anden periode: {before}; den nye dækker {after}
    Kontrollér, at det er de rigtige data til dette møde. Mødepakken gemmes i mappen tidligere, før den nye tager dens plads.`,
  "kit/replaces-package": `den mødepakke, der ligger her, er bygget med version {before} af klyngepakken; den nye med {after}
    Læs, hvad der er nyt i klyngepakken. Mødepakken gemmes i mappen tidligere, før den nye tager dens plads.`,
  "kit/earlier-kept": `den mødepakke, der lå her, er gemt i {kept}, med alt, hvad nogen havde rettet i den
    Der skal ikke gøres noget. Mappen er kun til jer selv og deles ikke ud; slet den, når I ikke skal bruge den.`,
  "kit/left-behind": `til en anden mødedato og uden beslutninger ligger her også {folders}
    Er mødet flyttet, er det den gamle udgave: slet den, så ingen deler den ud. Er det et andet møde, skal der ikke gøres noget.`,
  "kit/kept-copy": `mappen er en tidligere mødepakke, som en nyere har taget pladsen fra, og den ændres ikke
    Angiv den mødepakke, der gælder nu; med render kan en frisk kopi lægges et andet sted med --out.`,
  "kit/another-kit": `mappen rummer en anden mødepakke end den, der skal dannes igen
    Angiv en anden mappe med --out. Intet er ændret.`,
  "kit/inside-kit": `mappen ligger inde i en mødepakke, som deles ud: {kit}
    Angiv med --out en mappe uden for mødepakken. Intet er ændret.`,

  // Findings about an Office file as a package of parts. `{detail}` names parts and ids, never what a document says.
  "office/old-format": `filen er i Offices gamle format (.doc, .ppt)
    Åbn filen i Word eller PowerPoint, og gem den som .docx eller .pptx.`,
  "office/encrypted": `filen er låst med adgangskode
    Fjern adgangskoden i Office; en låst fil kan hverken undersøges eller læses op.`,
  "office/too-many-parts": `filen har {parts} dele; der læses højst {most}
    Kontrollér, at filen kommer fra Word eller PowerPoint. Del den, hvis den virkelig er så stor.`,
  "office/too-large-inside": `filen fylder over {megabytes} MB, når den pakkes ud
    Kontrollér, at filen kommer fra Word eller PowerPoint, og gør billeder og film mindre.`,
  "office/packed-too-tight": `en del af filen er pakket mere end {ratio} gange, som kun ses i filer lavet for at skade
    Åbn ikke filen, før afsenderen har bekræftet den.`,
  "office/other-kind": `filen er hverken en præsentation eller et Word-dokument
    Undersøg .pptx- og .docx-filer; andre filtyper kendes ikke.`,
  "office/strict-format": `filen er gemt som Strict Open XML, som ikke undersøges
    Gem den i Office som almindelig .docx eller .pptx, og undersøg den igen.`,
  "package/readable-archive": `filen er ikke en Office-fil, eller den er beskadiget
    Åbn filen i Office for at se, om den er hel, og gem den igen.`,
  "package/entry-names": `navnene i pakken er ikke entydige og sikre: {detail}
    Åbn filen i Office, og gem den igen; så skrives pakken forfra.`,
  "package/well-formed": `delen er ikke gyldig XML: {detail}
    Filen vil ikke åbne rent. Lav den igen med det program, den kommer fra.`,
  "package/declared-types": `listen over indholdstyper passer ikke til pakkens dele: {detail}
    Åbn filen i Office, lad den reparere, og gem den igen.`,
  "package/resolved-relationships": `en henvisning fører ingen steder hen eller ud af filen: {detail}
    Indsæt det, der henvises til, i selve filen, eller fjern henvisningen (Filer > Oplysninger > Rediger links til filer).`,
  "package/reachable-only": `der ligger en del i filen, som ingen ser: {detail}
    Åbn filen i Office, og gem den igen; glemte dele falder da ud.`,
  "package/unique-ids": `et id bruges to gange: {detail}
    Kopiér elementet til et nyt, og slet det gamle; så får det sit eget id.`,
  "package/true-media": `et billede er ikke, hvad det giver sig ud for: {detail}
    Indsæt billedet igen som PNG eller JPEG; ellers vises et rødt kryds i nogle programmer.`,
  "package/slide-frame": `slides, layouts, temaer og sektioner hænger ikke sammen: {detail}
    Åbn præsentationen i PowerPoint, lad den reparere, og gem den igen.`,

  // Findings about what a file carries along unseen. What was found is counted, never quoted.
  "hidden/embedded-file": `der ligger en hel fil inde i filen
    Kontrollér, at den indlejrede fil kun rummer det, der vises, eller indsæt figuren som billede.`,
  "hidden/macros": `filen rummer makroer
    Gem filen som .pptx eller .docx uden makroer.`,
  "hidden/comments": `filen rummer kommentarer (antal: {count})
    Slet kommentarerne, før filen deles ud.`,
  "hidden/tracked-changes": `filen rummer sporede ændringer (antal: {count}), så slettet tekst kan læses
    Acceptér eller afvis alle ændringer, før filen deles ud.`,
  "hidden/hidden-text": `filen rummer skjult tekst (antal: {count})
    Vis skjult tekst i Word (Ctrl+Shift+8), og slet den eller gør den synlig.`,
  "hidden/hidden-slide": `sliden er skjult
    Slet den skjulte slide, eller vis den.`,
  "hidden/hidden-shape": `elementet er skjult
    Slet elementet, eller vis det i markeringsruden (Alt+F10).`,
  "hidden/person-property": `egenskaben {property} ser ud til at nævne en person
    Skriv en enhed i stedet for en person under Filer > Oplysninger, eller brug Undersøg dokument.`,
  "hidden/custom-properties": `filen har egne egenskaber (antal: {count}), som kan nævne personer, sager eller mapper
    Se dem under Filer > Oplysninger > Egenskaber, eller fjern dem med Undersøg dokument.`,
  "hidden/local-path": `filen rummer stier til en disk, et drev eller en server (antal: {count})
    Fjern stierne; de viser brugernavne og mapper. Indsæt filer i stedet for at henvise til dem.`,
  "hidden/picture-metadata": `billedet har oplysninger med om kamera, sted eller ophav
    Gem billedet uden metadata, og indsæt det igen.`,
  "hidden/cpr-like": `filen rummer tal, som kan være CPR-numre (antal: {count})
    Fjern tallene, og find ud af, hvordan de kom med. Del ikke filen ud.`,
  "hidden/ydernummer": `filen rummer ydernumre fra klyngen (antal: {count})
    Fjern dem, og del ikke filen ud, før den er undersøgt igen.`,
  "hidden/practice-name": `filen rummer navne på klyngens praksis (antal: {count})
    Fjern dem, medmindre klyngen har besluttet åbne data. Del ikke filen ud, før den er undersøgt igen.`,
  "hidden/cvr": `filen rummer CVR-numre fra klyngen (antal: {count})
    Fjern dem, og del ikke filen ud, før den er undersøgt igen.`,

  // Findings about pictures and tables, which slides and Word documents share.
  "alt/missing": `der er ingen alternativ tekst
    Skriv i den alternative tekst, hvad figuren viser, eller markér den som pynt.`,
  "alt/contradictory": `elementet er både markeret som pynt og har alternativ tekst
    Behold enten teksten eller mærket, ikke begge.`,
  "alt/file-name": `den alternative tekst er et filnavn
    Skriv, hvad figuren viser, med dens vigtigste tal.`,
  "alt/generic": `den alternative tekst siger kun, hvad slags figur det er
    Skriv, hvad figuren viser, med dens vigtigste tal.`,
  "alt/automatic": `den alternative tekst er gættet af Office
    Læs den, ret den, og fjern bemærkningen om, at den er automatisk.`,
  "alt/short": `den alternative tekst er på under {least} tegn
    Skriv en sætning om, hvad figuren viser.`,
  "alt/long": `den alternative tekst er på {found} tegn; over {most} er svært at følge oplæst
    Skriv hovedsagen, og flyt detaljerne til noterne eller en tabel.`,
  "alt/line-break": `den alternative tekst har linjeskift
    Skriv den som én sammenhængende tekst.`,
  "table/no-header": `tabellen har ingen overskriftsrække
    Markér første række som overskriftsrække, så kolonnernes navne læses op.`,
  "table/header-elsewhere": `andre rækker end de første er markeret som overskrift
    Lad kun tabellens første række være overskriftsrække.`,
  "table/look-disagrees": `tabellens design siger noget andet om overskriftsrækken end tabellen selv
    Sæt hak ved Overskriftsrække under Tabeldesign.`,
  "table/merged-cells": `tabellen har flettede celler (antal: {count})
    Opdel cellerne; flettede celler læses op det forkerte sted.`,
  "table/empty-line": `tabellen har tomme rækker eller kolonner (antal: {count})
    Slet dem, og lav luften med afstand i stedet.`,
  "table/nested": `der er en tabel inde i tabellen
    Gør den indre tabel til tekst eller en tabel for sig.`,
  "table/row-may-split": `rækker kan blive delt mellem to sider (antal: {count})
    Fjern hakket ved Tillad, at rækker brydes over sider.`,
  "table/no-caption": `tabellen har ingen titel eller beskrivelse
    Skriv dem under Tabelegenskaber > Alternativ tekst.`,

  // Findings about links, language, properties and contrast, which slides and Word documents share.
  "link/vague-text": `linkets tekst siger ikke, hvor det fører hen
    Skriv målet i linkteksten, for eksempel vejledningens navn.`,
  "link/bare-address": `linkets tekst er en netadresse, som læses op tegn for tegn
    Skriv målets navn som linktekst.`,
  "link/not-visible": `linket kan ikke kendes fra anden tekst uden farve
    Brug typografien Hyperlink med understregning.`,
  "language/missing": `tekst har intet sprog (antal stykker: {count})
    Markér teksten, og vælg sprog under Gennemse > Sprog.`,
  "language/other": `det meste af teksten er mærket {found}, men filen er på {wanted}
    Markér teksten, og vælg det rigtige sprog; ellers læses den op med forkert udtale.`,
  "language/passage": `noget af teksten er mærket {found}, men filen er på {wanted}
    Kontrollér, at netop den tekst er på det sprog.`,
  "language/no-default": `dokumentet har intet standardsprog
    Vælg sprog under Gennemse > Sprog, og gør det til standard.`,
  "language/no-theme-language": `temaets skrifttyper har intet sprog
    Vælg sprog under Gennemse > Sprog, og gem dokumentet fra Word.`,
  "language/default-differs": `ny tekst får sproget {found}, men filen er på {wanted}
    Vælg filens sprog som standard under Gennemse > Sprog.`,
  "property/no-title": `filen har ingen titel i sine egenskaber
    Skriv en titel under Filer > Oplysninger; den læses op, når filen åbnes.`,
  "property/no-language": `filen har intet sprog i sine egenskaber
    Skriv sproget, for eksempel da-DK, i egenskaben Sprog.`,
  "property/no-author": `filen har ingen forfatter i sine egenskaber
    Skriv den enhed, der står bag filen, under Filer > Oplysninger.`,
  "property/library-default": `egenskaben {property} er et programs standardtekst
    Skriv filens egen tekst under Filer > Oplysninger.`,
  "contrast/text": `tekst og baggrund har kontrasten {found}:1; der kræves {wanted}:1
    Gør teksten mørkere eller baggrunden lysere, eller omvendt.`,
  "contrast/chart": `en farve i diagrammet har kontrasten {found}:1 til baggrunden; der kræves {wanted}:1
    Vælg en mørkere eller kraftigere farve.`,

  // Findings that only a presentation can have.
  "slide/no-title": `sliden har ingen titel
    Vælg et layout med titel, og skriv sliden dens titel i titelfeltet.`,
  "slide/several-titles": `sliden har {count} {count:titelfelt|titelfelter}
    Behold ét titelfelt, og gør resten til tekst.`,
  "slide/title-off-slide": `titlen ligger helt eller delvis uden for sliden
    Flyt titlen ind på sliden; skal den ikke ses, så skjul den ikke ved at flytte den.`,
  "slide/title-not-in-layout": `slidens layout eller master har intet titelfelt
    Tilføj et titelfelt i layout og master (Vis > Slidemaster), eller vælg et andet layout.`,
  "slide/repeated-title": `slide {other} har samme titel
    Gør titlerne forskellige, for eksempel med (1 af 2), så man kan finde den rigtige slide.`,
  "slide/title-not-first": `titlen læses ikke op først
    Flyt titlen øverst i læserækkefølgen (Gennemse > Kontrollér tilgængelighed > Læserækkefølge).`,
  "slide/foot-not-last": `sidefod, dato eller slidenummer læses op før indholdet
    Flyt dem sidst i læserækkefølgen.`,
  "slide/order-against-position": `elementet læses op efter noget, der står under det ({after})
    Ret læserækkefølgen, så den følger sliden oppefra og ned.`,
  "slide/empty-placeholder": `pladsholderen er tom
    Udfyld pladsholderen, eller slet den fra sliden.`,
  "slide/text-off-slide": `tekst ligger uden for sliden
    Flyt teksten ind på sliden, eller slet den.`,
  "slide/text-overflow": `teksten løber ud over boksen (linjer for meget: {needed})
    Gør teksten kortere, boksen større eller skriften mindre.`,
  "slide/table-overflow": `tabellen vokser ud over slidens kant
    Del tabellen på to slides, eller gør teksten kortere.`,
  "slide/small-text": `teksten er {points} punkter; mindst {least} kan læses på en skærm
    Gør skriften større, eller flyt noget af teksten til noterne.`,
  "slide/small-chart-text": `teksten i diagrammet er {points} punkter på sliden; mindst {least} kan læses
    Gør diagrammets skrift større, eller vis mindre i diagrammet.`,
  "slide/colour-alone": `et punkt i diagrammet er kun fremhævet med farve
    Giv det fremhævede punkt en dataetiket eller en anden form.`,
  "slide/chart-without-numbers": `diagrammets tal findes ikke som tekst
    Skriv de vigtigste tal i den alternative tekst, i noterne eller i en tabel på sliden.`,
  "slide/auto-advance": `sliden skifter af sig selv
    Slå automatisk skift fra under Overgange, så alle kan nå at læse.`,
  "slide/endless-animation": `en animation gentager sig uden ende
    Fjern animationen, eller lad den køre én gang.`,
  "slide/media-without-captions": `lyd eller film har ingen undertekster
    Indsæt undertekster (Afspilning > Indsæt billedtekster), eller skriv indholdet i noterne.`,
  "slide/default-names": `dette og andre elementer har kun programmets eget navn (antal: {count})
    Giv elementerne navne i markeringsruden (Alt+F10), så de kan kendes fra hinanden.`,
  "deck/unnamed-section": `sektion {number} har intet rigtigt navn
    Omdøb sektionen, så den siger, hvad dens slides handler om.`,
  "deck/repeated-section": `sektion {number} hedder det samme som en tidligere
    Giv sektionerne hver sit navn.`,
  "deck/runs-by-itself": `diasshowet kører i ring eller af sig selv
    Vælg under Diasshow > Konfigurer, at en oplægsholder styrer det.`,
  "deck/modify-password": `filen kræver adgangskode for at blive ændret
    Fjern adgangskoden, så deltagerne kan tilpasse filen til deres hjælpemidler.`,

  // Findings that only a Word document can have.
  "document/no-headings": `dokumentet har ingen overskrifter
    Giv overskrifterne typografierne Overskrift 1, 2 og så videre.`,
  "document/first-heading-level": `den første overskrift er på niveau {level}, ikke 1
    Begynd med Overskrift 1.`,
  "document/skipped-heading-level": `overskriften er på niveau {level} lige efter niveau {previous}
    Spring ikke niveauer over; brug Overskrift {next}.`,
  "document/empty-heading": `overskriften er tom
    Slet den tomme overskrift, eller gør den til brødtekst.`,
  "document/own-heading-style": `overskriften bruger en typografi, som Word ikke kender som overskrift
    Brug Words egne typografier, Overskrift 1 og så videre, og ret deres udseende.`,
  "document/floating": `figurer, rammer eller tekstbokse svæver uden fast plads i teksten (antal: {count})
    Vælg På linje med tekst, så de læses op, hvor de hører til.`,
  "document/typed-list": `punkter er skrevet med tegn i stedet for som en liste (antal: {count})
    Fjern tegnene, og brug knapperne til opstilling med punkttegn eller tal.`,
  "document/empty-paragraphs": `tomme afsnit står efter hinanden (antal steder: {count})
    Slet de tomme afsnit, og sæt afstand før og efter i typografien.`,
  "document/repeated-blanks": `der er lavet afstand med mellemrum eller tabulatorer (antal steder: {count})
    Brug indrykning, tabulatorstop eller en tabel.`,
  "document/unnamed-control": `feltet har ikke både titel og kode
    Giv feltet titel og kode under Udvikler > Egenskaber; titlen læses op.`,
  "document/control-without-hint": `feltet er tomt og uden vejledning
    Giv feltet en pladsholdertekst, som siger, hvad der skal skrives.`,
  "document/date-language": `datofeltet er på {found}, dokumentet på {wanted}
    Vælg dokumentets sprog for datofeltet under Udvikler > Egenskaber.`,
  "document/field-without-result": `felter er uden resultat, indtil Word regner dem ud (antal: {count})
    Markér alt (Ctrl+A), tryk F9, og gem; så står resultatet i filen.`,
  "document/no-page-number": `dokumentet har flere sider, men intet sidetal
    Indsæt sidetal i sidefoden (Indsæt > Sidetal).`,
  "document/typed-page-number": `sidetallet er skrevet ind og følger ikke siderne
    Erstat det med et felt (Indsæt > Sidetal).`,
  "document/no-contents": `dokumentet er på over {pages} sider uden indholdsfortegnelse
    Indsæt en indholdsfortegnelse (Referencer > Indholdsfortegnelse).`,
  "document/protected": `dokumentet er beskyttet mod ændring
    Fjern beskyttelsen (Gennemse > Begræns redigering); den spærrer for hjælpemidler.`,
  "document/watermark": `siderne har et vandmærke bag teksten
    Fjern vandmærket (Design > Vandmærke), og skriv i stedet oplysningen i teksten.`,
  "document/page-size": `siden er ikke A4
    Vælg A4 under Layout > Størrelse.`,
  "document/narrow-margin": `en margen er under {least} cm, som mange printere ikke kan udskrive
    Gør margenen bredere under Layout > Margener.`,
  "document/fixed-row": `rækker med tekst har låst højde, så større skrift skæres af (antal: {count})
    Vælg Mindst i stedet for Præcis som rækkehøjde.`,
  "document/sign-alone": `celler siger kun noget med et tegn eller en farve (antal: {count})
    Skriv det også med et ord, for eksempel i gang eller færdig.`,

  // What is said when a file the program has just made does not pass its own release gate.
  "kit/fails-inspection": `en fil holder ikke programmets egne krav ({count} fejl), så der er ikke skrevet noget
    Ret teksten, hvis en fejl herover peger på den. Ellers er det en fejl i programmet: send disse linjer til dem, der vedligeholder klyngepakke; de rummer ingen data.`,
  "kit/like-hidden-numbers": `to tal, der ligner skjulte tal, står ved siden af hinanden {count} {count:sted|steder} i filerne
    Det er som regel et tilfælde i pakkens egne tekster. Se tabellerne efter, før materialet deles ud.`,
} as const;
