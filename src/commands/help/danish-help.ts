import type { HelpTexts } from "./help-form.ts";

const TEMPLATE = "id på en klyngepakke eller stien til din egen package.yaml";
const SHEET = "arket, der skal læses i hver Excel-fil (XLSX) efter --data";
const SHEET_DEFAULT = "det med de ventede overskrifter";
const COLUMNS = "læseplanen (YAML): hvordan regnearkene læses";
const COLUMNS_DEFAULT = "kolonner.yaml ved siden af klyngefilen eller tallene";
const OUT = "mappen, som mødepakker lægges i";
const DRY_RUN = "vis, hvad der ville blive skrevet; skriv intet";
const FORCE = "byg over filer, der er rettet i hånden; de gemmes i <out>/tidligere";
const EDITED = "filer, der er rettet i hånden: keep beholder dem, beside lægger de nye ved siden af";
const KIT = "out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10";

export const DANISH_HELP: HelpTexts = {
  usage: "<kommando> [valg]",
  program:
    "Mødepakker til kvalitetsklynger i almen praksis: fra en klyngepakke og klyngens tal til præsentation, " +
    "mødenoter og implementeringsplan.",
  commonOptions: {
    title: "Fælles valg:",
    lang: "sprog i beskeder; selve materialet er på dansk",
    langDefault: "som computeren er sat op, ellers en",
    json: "resultatet som JSON",
    quiet: "vis kun fejl",
  },
  epilogue:
    "Resultater skrives til stdout, beskeder til stderr.\n" +
    "Slutkoder: 0 færdig, 1 fejl i selve programmet, 2 forkert brug, 3 fejl i filerne, 4 kunne ikke tegnes, " +
    "5 kunne ikke skrives.",
  commands: {
    build: {
      description:
        "Byg en klynges mødepakke: præsentation, mødenoter og implementeringsplan. Alt kontrolleres først; er der " +
        "en fejl, skrives intet. Mødepakken lægges i <out>/<klynge>/<klyngepakke>/<mødedato>/.",
      words: {
        template: TEMPLATE,
        cluster: "klyngefil (YAML): medlemmer, møde, visning",
        data: "tal (CSV eller XLSX), en eller flere filer; undværes i en klyngepakke uden målepunkter",
        sheet: SHEET,
        columns: COLUMNS,
        out: OUT,
        key: "kodenøgle mellem praksis og koder; dannes, hvis den mangler, og genbruges ellers",
        memory: "hvad klyngens tidligere mødepakker har vist; hører til klyngen, ikke til pakken",
        view: "closed: koder; open: navne, som kræver klyngens beslutning i klyngefilen",
        "dry-run": DRY_RUN,
        edited: EDITED,
        force: FORCE,
      },
      defaults: {
        data: "ingen",
        sheet: SHEET_DEFAULT,
        columns: COLUMNS_DEFAULT,
        key: "<out>/noegler/<klynge>-<klyngepakke>.csv",
        memory: "<klynge>-hukommelse.json ved siden af kodenøglen",
        view: "som klyngefilen siger",
      },
      examples: [
        [
          "build kiap-type2-diabetes --cluster klynge.yaml --data maalinger.csv",
          "mødepakken til et møde, i out/",
        ],
        [
          "build kiap-type2-diabetes --cluster klynge.yaml --data a.csv b.csv --key ../noegle.csv",
          "to filer med tal og koderne fra sidst",
        ],
        [
          "build kiap-type2-diabetes --cluster klynge.yaml --data maalinger.csv --dry-run --json",
          "hele mødepakken som JSON, intet skrives",
        ],
      ],
    },
    collect: {
      description:
        "Saml, hvad der blev besluttet: udfyldte planer og mødenoter, gemt af Word eller LibreOffice, læses ind i " +
        "mødepakkens intern/decisions.yaml, som opfølgningen begynder med. Intet gættes: det, der ikke passer i sit " +
        "felt, bliver nævnt. Filen kan også skrives i hånden, og det, nogen har rettet i den, bliver stående.",
      words: {
        folder: "mappen med mødepakken, som arkene kom fra",
        files: "arkene, .docx, eller mappen med dem",
        cluster: "klyngefil; så må intet svar nævne en af dens praksis",
        key: "kodenøgle; en praksis, der har skrevet sit navn eller ydernummer i stedet for koden, slås op i den",
        force: "lad arkene gælde, hvor beslutningerne er rettet i hånden",
      },
      defaults: { key: "hvor build lægger den" },
      examples: [[`collect ${KIT} planer`, "alle planer fra mødet"]],
    },
    "follow-up": {
      description:
        "Byg mødepakken til næste møde fra en tidligere mødepakke og nye tal. Den begynder med det, der blev " +
        "besluttet, og viser, hvad der er ændret, under de samme koder. Kan tallene ikke sammenlignes, bygges intet, " +
        "og grundene nævnes.",
      words: {
        folder: "mappen med den tidligere mødepakke",
        data: "nye tal (CSV eller XLSX), en eller flere filer",
        sheet: SHEET,
        columns: COLUMNS,
        out: OUT,
        key: "kodenøglen fra den tidligere mødepakke",
        memory: "hvad klyngens tidligere mødepakker har vist; hører til klyngen, ikke til pakken",
        cluster: "klyngefil, når medlemmer, sted eller tid er ændret",
        template: "klyngepakken, når den er din egen og er flyttet: en sti til den",
        date: "dagen for opfølgningsmødet, ÅÅÅÅ-MM-DD; efter det tidligere møde og den sidste dag, data dækker",
        "dry-run": DRY_RUN,
        edited: EDITED,
        force: FORCE,
      },
      defaults: {
        sheet: SHEET_DEFAULT,
        columns: COLUMNS_DEFAULT,
        key: "hvor build lægger den",
        memory: "<klynge>-hukommelse.json ved siden af kodenøglen",
        cluster: "som i den tidligere mødepakke",
        template: "den, mødepakken er bygget af",
        date: "den første dato, den tidligere mødepakke foreslog",
      },
      examples: [[`follow-up ${KIT} --data maalinger-2026-11.csv`, "opfølgningens mødepakke, i out/"]],
    },
    check: {
      description:
        "Kontrollér en klyngepakke, en klyngefil og tal. Alle fejl nævnes på én gang med fil, linje og hvad der kan " +
        "gøres; intet skrives.",
      words: {
        template: TEMPLATE,
        cluster: "klyngefil (YAML)",
        data: "tal (CSV eller XLSX), en eller flere filer",
        sheet: SHEET,
        columns: COLUMNS,
      },
      defaults: { sheet: SHEET_DEFAULT, columns: COLUMNS_DEFAULT },
      examples: [
        ["check ./min-pakke/package.yaml", "din egen klyngepakke, mens du skriver den"],
        [
          "check kiap-type2-diabetes --cluster klynge.yaml --data maalinger.csv",
          "alt, en mødepakke har brug for",
        ],
      ],
    },
    columns: {
      description:
        "Foreslå, hvordan regneark læses, når de ikke har de ventede kolonner. Forslaget gemmes i kolonner.yaml ved " +
        "siden af klyngefilen; skriv svaret, hvor der står ?. De andre kommandoer læser efter den.",
      words: {
        template: `${TEMPLATE}; undværes, når navnene skal søges i alle klyngepakker`,
        data: "tal (CSV eller XLSX), en eller flere filer",
        cluster: "klyngefil (YAML), som praksis' navne slås op i",
        sheet: SHEET,
        columns: COLUMNS,
      },
      defaults: {
        template: "alle klyngepakker, der følger med",
        sheet: SHEET_DEFAULT,
        columns: COLUMNS_DEFAULT,
      },
      examples: [
        ["columns --data tal.xlsx --cluster klynge.yaml", "sådan læses arket, og det, der mangler svar"],
      ],
    },
    render: {
      description:
        "Dan en mødepakkes filer igen ud fra dens intern/kit.json alene. Brug det efter en opdatering af programmet, " +
        "eller når du vil have en frisk kopi ved siden af filer, der er rettet i hånden.",
      words: {
        folder: "mappen med mødepakken: den, der har intern/kit.json i sig",
        out: "mappen, filerne lægges i",
        edited: EDITED,
        force: FORCE,
      },
      defaults: { out: "samme mappe" },
      examples: [[`render ${KIT} --out frisk-kopi`, "en kopi af mødepakken, som den blev bygget"]],
    },
    texts: {
      description:
        "Vis alle tekster i en mødepakke med deres adresser. Det, du vil have anderledes, kopierer du til filen " +
        "egne-ord.yaml ved siden af klyngefilen og retter dér; så står det sådan, hver gang mødepakken bygges. Det, der " +
        "er rettet i filerne siden bygningen, nævnes tekst for tekst.",
      words: {
        folder: "mappen med mødepakken: den, der har intern/kit.json i sig",
        cluster: "klyngefil; ved siden af den ligger egne-ord.yaml",
        "take-over": "før det, der er rettet i filerne, over i egne-ord.yaml; det, der står der, ændres ikke",
      },
      examples: [
        [`texts ${KIT}`, "tekster og adresser, klar til at kopiere"],
        [`texts ${KIT} --cluster klynge.yaml --take-over`, "rettelserne følger med, når der bygges igen"],
      ],
    },
    "take-back": {
      description:
        "Sig, at en mødepakke aldrig er delt ud. Så holdes de næste ikke op mod den, og det bliver noteret i klyngens " +
        "hukommelse med dato. Er den alligevel delt ud, kan skjulte tal regnes ud ved at sammenligne.",
      words: {
        folder: "mappen med mødepakken; en udgave, der er erstattet, ligger under tidligere/",
        memory: "klyngens hukommelse",
      },
      defaults: { memory: "hvor build lægger den" },
      examples: [[`take-back ${KIT}`, "en prøve, som kun enheden har set"]],
    },
    inspect: {
      description:
        "Se præsentationer og Word-dokumenter efter, dine egne eller andres: om de åbner uden fejl, kan læses af " +
        "alle og ikke skjuler noget. Hvert fund siger, hvor det er, og hvordan det rettes; det fundne bliver aldrig " +
        "gengivet, og intet ændres.",
      words: {
        files: "filer, .pptx og .docx",
        key: "kodenøgle, så der ledes efter dens ydernumre i alle dele af filerne",
        cluster: "klyngefil, så der også ledes efter dens ydernumre, navne og CVR-numre",
      },
      examples: [
        ["inspect praesentation.pptx plan.docx", "to filer, før de deles ud"],
        [
          "inspect out/nordlys/*/*/*.pptx --cluster klynge.yaml",
          "en præsentation, og om den nævner en praksis",
        ],
      ],
    },
    tally: {
      description:
        "Tæl en praksis' patientrækker op til en klyngepakkes målepunkter. Kør det dér, hvor rækkerne er: der " +
        "skrives kun antal, ingen række, ingen værdi og ingens nummer. Kolonnerne er dem, klyngepakken har under " +
        "patientFields.",
      words: {
        template: TEMPLATE,
        extract: "udtræk (CSV): en række for hver patient",
        practice: "ydernummer, seks cifre",
        "as-of": "dagen, udtrækket gælder for, for eksempel 2026-04-30",
        region: "praksis' region, når den har ændret, hvem pakken tæller",
        out: "filen, antallene skrives i",
      },
      defaults: { out: "stdout" },
      examples: [
        [
          "tally kiap-type2-diabetes --extract udtraek.csv --practice 099013 --as-of 2026-04-30 --out tal.csv",
          "en praksis' antal, klar til build",
        ],
      ],
    },
    templates: {
      description:
        "Se, kontrollér eller begynd klyngepakker: list viser dem, der følger med, show viser en klyngepakkes " +
        "målepunkter, validate kontrollerer den, new skriver en begyndelse med forklaringer, som straks kan bygges, " +
        "schema skriver et JSON Schema til editorer.",
      words: {
        action: "list, show, validate, new eller schema",
        template:
          "id på en klyngepakke eller stien til din egen; ved new: det id, den skal have; ved schema: package, " +
          "cluster, measure, region, brand eller decisions",
        region: "ved show: den region, hvis ændringer skal vises",
      },
      examples: [
        ["templates list", "de klyngepakker, der følger med"],
        ["templates new min-pakke", "en mappe min-pakke at begynde med"],
        ["templates validate min-pakke", "alt, hvad der er galt med den"],
        ['templates show min-pakke --region "Region Midtjylland"', "målepunkterne, som den region har dem"],
      ],
    },
    cluster: {
      description:
        "Se, giv videre eller slet alt, hvad der hører til én klynge: mødepakker, tidligere mødepakker, kodenøgler og " +
        "hukommelse. list viser det, hand-over kopierer det til én ny mappe, som en kollega kan fortsætte fra, delete " +
        "sletter det. En anden klynges filer røres aldrig, heller ikke når den har samme navn; klyngefilen og filerne " +
        "med tal er jeres egne og bliver liggende.",
      words: {
        action: "list, hand-over eller delete",
        cluster: "klyngefil (YAML), eller klyngens navn",
        out: OUT,
        keys: "mappen med kodenøgler og hukommelse",
        to: "ved hand-over: den nye mappe, der kopieres til; brug den siden som --out",
        yes: "ved delete: slet virkelig; uden det slettes intet",
      },
      defaults: { keys: "<out>/noegler" },
      examples: [
        ["cluster list --cluster klynge.yaml", "alt, der hører til klyngen"],
        ["cluster hand-over --cluster klynge.yaml --to overdragelse", "det hele i én mappe til en kollega"],
        ["cluster delete --cluster klynge.yaml --yes", "det hele slettet for altid"],
      ],
    },
  },
};
