import { localPathsIn } from "../../../model/local-path.ts";
import type { OfficePackage } from "../../../ooxml/office-package.ts";
import type { ElementIndex } from "../element-index.ts";
import type { Finding } from "../finding.ts";
import type { FileProperties } from "../shared/file-properties.ts";
import { chartWorkbooks, unseenData } from "./chart-workbooks.ts";
import { pictureRecords } from "./package-texts.ts";
import type { Texts } from "./search-texts.ts";

/** H1: whole files inside the file; the workbook of a chart is none where it is plain and shown to the last cell. */
export function embeddedFiles(index: ElementIndex): readonly Finding[] {
  const { file } = index;
  const books = chartWorkbooks(index);
  const plain = new Set(
    books.filter(({ isPlain, unseen }) => isPlain && unseen === 0).map(({ part }) => part),
  );
  const inside = file
    .names(/\/embeddings\//)
    .filter((part) => !plain.has(part))
    .map((part) => ({ code: "hidden/embedded-file", part }) as const);
  const macros = file.names(/vbaProject\.bin$/i).map((part) => ({ code: "hidden/macros", part }) as const);
  return [...unseenData(books), ...inside, ...macros];
}

/** H2: comments of either program; the persons who wrote them are told by H4. */
export function comments(index: ElementIndex): readonly Finding[] {
  return index.file
    .names(/(^|\/)(comments?|modernComment)[^/]*\.xml$/i)
    .flatMap((part): readonly Finding[] => {
      const count = index
        .elements(part)
        .filter(({ localName }) => ["cm", "comment"].includes(localName ?? "")).length;
      return count > 0 ? [{ code: "hidden/comments", part, values: { count } }] : [];
    });
}

/** H4: persons in the properties, lists of authors, and properties of somebody's own. */
export function personalProperties(
  index: ElementIndex,
  { author, lastEditor, manager, part }: FileProperties,
): readonly Finding[] {
  const named = { author, lastModifiedBy: lastEditor, manager };
  const authors = index.file
    .names(/(^|\/)(commentAuthors|authors|people)\.xml$/i)
    .filter((list) => index.elements(list).some(({ attributes }) => attributes.length > 1));
  const custom = index
    .elements("docProps/custom.xml")
    .filter(({ localName }) => localName === "property").length;
  return [
    ...Object.entries(named)
      .filter(([, value]) => looksLikePerson(value))
      .map(([property]) => ({ code: "hidden/person-property", part, values: { property } }) as const),
    ...authors.map(
      (list) => ({ code: "hidden/person-property", part: list, values: { property: "authors" } }) as const,
    ),
    ...(custom > 0
      ? [
          {
            code: "hidden/custom-properties",
            part: "docProps/custom.xml",
            values: { count: custom },
          } as const,
        ]
      : []),
  ];
}

/** H5: paths, in words and in addresses. */
export function localPaths(texts: Texts): readonly Finding[] {
  return [...texts].flatMap(([part, { words, addresses }]): readonly Finding[] => {
    const count = localPathsIn(`${words}\n${addresses}`);
    return count > 0 ? [{ code: "hidden/local-path", part, values: { count } }] : [];
  });
}

/** H6: what pictures tell besides what they show. */
export function pictureDetails(file: OfficePackage): readonly Finding[] {
  return file
    .names(/\/media\/[^/]+\.(png|jpe?g)$/i)
    .filter((part) => pictureRecords(file.bytes(part)).length > 0)
    .map((part) => ({ code: "hidden/picture-metadata", part }));
}

/** Words that make a name one of a unit, in Danish and English. */
const UNIT_WORDS = [
  ...["klynge", "region", "enhed", "afdeling", "cent(er|re)", "praksis", "læge", "klinik", "sekretariat"],
  ...["kommune", "selskab", "fond", "universitet", "styrelse", "hospital", "sygehus", "institut", "forening"],
  ...[
    "gruppe",
    "team",
    "kvalitet",
    "sundhed",
    "medicin",
    "almen",
    "data",
    "nord",
    "syd",
    "øst",
    "vest",
    "midt",
  ],
  ...[
    "danmark",
    "office",
    "microsoft",
    "user",
    "bruger",
    "administrator",
    "university",
    "department",
    "unit",
  ],
  ...["clinic", "group", "society", "\\b(aps|a/s|ltd|inc)\\b"],
];
const UNIT = new RegExp(UNIT_WORDS.join("|"), "iu");

const NAME_PART = /^\p{Lu}[\p{L}.'’-]*$/u;

/** Initials and a number, as log-ins are made. */
const LOGIN = /^[a-z]{2,4}\d{2,6}$/i;

/**
 * Whether a property names a person rather than a unit: two to four words that each begin with a capital, or a
 * log-in. Rather a question too many than a name let through.
 *
 * @internal exported for its tests
 */
export function looksLikePerson(value: string): boolean {
  const words = value.trim().split(/\s+/);
  if (UNIT.test(value)) return false;
  if (LOGIN.test(value.trim())) return true;
  return words.length >= 2 && words.length <= 4 && words.every((word) => NAME_PART.test(word));
}
