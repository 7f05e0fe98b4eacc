import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { OfficePackage } from "../../../ooxml/office-package.ts";
import { closeZip } from "../../../ooxml/zip-archive.ts";
import { BODY, cleanDeck, cleanDocument, rewritten, slide } from "../clean-files.fixture.ts";
import { codesIn, inspected } from "../inspected.fixture.ts";
import { looksLikePerson } from "./hidden-parts.ts";
import { pictureRecords, withoutRecords } from "./package-texts.ts";
import { searchedTexts, searchForIdentities } from "./search-texts.ts";

const CLUSTER = {
  practices: ["099013", "994122"],
  names: ["Lægehuset Strandengen", "Lægerne & Co."],
  cvr: ["31415926"],
};
const NOTES = "ppt/notesSlides/notesSlide1.xml";
const run = (text: string) => `<a:r><a:rPr lang="da-DK"/><a:t>${text}</a:t></a:r>`;

/** A part that is declared by its ending and hung on to the main part, with its bytes. */
function withPart(file: OfficePackage, part: string, bytes: Uint8Array): OfficePackage {
  const ending = part.split(".").at(-1) ?? "";
  const target = part.replace("ppt/", "");
  file.put(part, bytes);
  return rewritten(
    file,
    [
      "[Content_Types].xml",
      "<Override ",
      `<Default Extension="${ending}" ContentType="application/x-${ending}"/><Override `,
    ],
    [
      "ppt/_rels/presentation.xml.rels",
      "</Relationships>",
      `<Relationship Id="rId77" Type="http://x/x" Target="${target}"/></Relationships>`,
    ],
  );
}

/** A PNG of no picture at all with one record in it. */
function pngWith(record: string): Uint8Array {
  const size = [0, 0, 0, record.length];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...size,
    ...strToU8("tEXt"),
    ...strToU8(record),
    ...[0, 0, 0, 0],
  ]);
}

describe("identities in a file", () => {
  const FOUND: [
    name: string,
    change: (file: OfficePackage) => OfficePackage,
    wanted: string,
    part: string,
  ][] = [
    [
      "a CPR-like number",
      (file) => rewritten(file, [slide(3), "Anm.: 2026", "Anm.: 010170-1234"]),
      "hidden/cpr-like",
      slide(3),
    ],
    [
      "a number split over runs",
      (file) =>
        rewritten(file, [slide(3), "Anm.: 2026</a:t></a:r>", `nr. 09</a:t></a:r>${run("90")}${run("13")}`]),
      "hidden/ydernummer",
      slide(3),
    ],
    [
      "a name in the notes, in capitals and over a line",
      (file) => rewritten(file, [NOTES, /<a:t>Byd/, "<a:t>LÆGEHUSET\u00a0Strandengens tal. Byd"]),
      "hidden/practice-name",
      NOTES,
    ],
    [
      "a name in alternative text",
      (file) => rewritten(file, [slide(3), "Andel i mål", "Lægerne &amp; Co.: andel i mål"]),
      "hidden/practice-name",
      slide(3),
    ],
    [
      "a CVR number with blanks",
      (file) => rewritten(file, ["docProps/core.xml", "Klyngemøde", "CVR 31 41 59 26"]),
      "hidden/cvr",
      "docProps/core.xml",
    ],
    [
      "a number in a comment of the XML",
      (file) => rewritten(file, [slide(3), "<p:cSld>", "<p:cSld><!-- 994122 -->"]),
      "hidden/ydernummer",
      slide(3),
    ],
    [
      "a number in the address of a link",
      (file) =>
        rewritten(file, [
          "ppt/slides/_rels/slide2.xml.rels",
          "https://www.dsam.dk/",
          "https://www.dsam.dk/?yder=099013",
        ]),
      "hidden/ydernummer",
      "ppt/slides/_rels/slide2.xml.rels",
    ],
    [
      "a name in an embedded workbook",
      (file) =>
        withPart(
          file,
          "ppt/embeddings/tal.xlsx",
          closeZip(
            new Map([
              ["xl/sharedStrings.xml", strToU8("<sst><si><t>Lægehuset</t><t> Strandengen</t></si></sst>")],
            ]),
          ),
        ),
      "hidden/practice-name",
      "ppt/embeddings/tal.xlsx!xl/sharedStrings.xml",
    ],
    [
      "a name in the bytes of something old",
      (file) =>
        withPart(file, "ppt/embeddings/gammel.bin", strToU8("\u0001\u0002Lægehuset Strandengen\u0003")),
      "hidden/practice-name",
      "ppt/embeddings/gammel.bin",
    ],
    [
      "a number in a picture's records",
      (file) => withPart(file, "ppt/media/kort.png", pngWith("Author 099013")),
      "hidden/ydernummer",
      "ppt/media/kort.png",
    ],
  ];

  it.each(FOUND)("are found: %s", async (_, change, code, part) => {
    const found = inspected(change(await cleanDeck()), CLUSTER).filter((finding) => finding.code === code);
    expect(found).toEqual([expect.objectContaining({ code, severity: "error", values: { count: 1 } })]);
    expect(found[0]?.place).toEqual({ file: "fil", part });
  });

  it("are found in Word as well, split over runs and inside a control", async () => {
    const file = rewritten(
      cleanDocument(),
      [BODY, ">Vælg<", ">Lægehuset <"],
      [BODY, "</w:sdtContent>", "<w:r><w:t>Strandengen</w:t></w:r></w:sdtContent>"],
    );
    expect(codesIn(file, CLUSTER)).toEqual(["E hidden/practice-name"]);
  });

  it("are never told, not even where a shape is named after one", async () => {
    const file = rewritten(await cleanDeck(), [
      slide(3),
      'name="Noter"',
      'name="Lægehuset Strandengen 099013" hidden="1"',
    ]);
    const said = JSON.stringify(inspected(file, CLUSTER));
    expect(said).toContain("hidden/hidden-shape");
    expect(said).not.toMatch(/Strandengen|099013/);
  });

  it("are not seen in sizes, places, ids and longer numbers", async () => {
    const file = rewritten(
      await cleanDeck(),
      [slide(3), 'y="914400"', 'y="994122"'],
      [slide(3), "Anm.: 2026", "Anm.: 1994122, 0,099013 og 31415926535"],
    );
    expect(codesIn(file, CLUSTER)).toEqual([]);
  });

  it("are counted over files of every kind, without a word of what they are", async () => {
    const files = new Map([
      [
        "praesentation.pptx",
        rewritten(await cleanDeck(), [slide(3), "2026", "2026, 099013 og 994122"]).close(),
      ],
      ["intern/kit.json", strToU8('{"navn":"Lægehuset Strandengen","cpr":"010170-1234"}')],
      ["099013.csv", strToU8("kode;tal\nK;12\n")],
    ]);
    const { files: count, parts, found } = searchForIdentities(searchedTexts(files), CLUSTER);
    expect({ count, found }).toEqual({ count: 3, found: { practices: 3, names: 1, cvr: 0, cprLike: 1 } });
    expect(parts).toBeGreaterThan(40);
  });

  it("do not hide in a drawing whose words are in pieces, and its points are none", () => {
    const path = '<path d="M099013,099013.5"/>';
    const words = "<text><tspan>Lægehuset</tspan><tspan> Strandengen</tspan></text>";
    const files = new Map([["billeder/a.svg", strToU8(`<svg xmlns="s">${path}${words}</svg>`)]]);
    const { practices, names } = searchForIdentities(searchedTexts(files), CLUSTER).found;
    expect({ practices, names }).toEqual({ practices: 0, names: 1 });
  });

  it("do not hide in the checksums of a manifest", () => {
    const sum = "a0101701234f0990130000000000000000000000000000000000000000000000";
    const files = new Map([["kit.json", strToU8(`{"sha256":"${sum}"}`)]]);
    expect(searchForIdentities(searchedTexts(files), CLUSTER).found).toEqual({
      practices: 0,
      names: 0,
      cvr: 0,
      cprLike: 0,
    });
  });
});

describe("what a file carries along", () => {
  it("is found: an embedded file and macros", async () => {
    const embedded = withPart(await cleanDeck(), "ppt/embeddings/tal.bin", strToU8("x"));
    const macros = withPart(await cleanDeck(), "ppt/vbaProject.bin", strToU8("x"));
    expect([codesIn(embedded), codesIn(macros)]).toEqual([["W hidden/embedded-file"], ["E hidden/macros"]]);
  });

  it("is found: comments and who wrote them", async () => {
    const comments = '<p:cmLst xmlns:p="http://x"><p:cm authorId="0"/><p:cm authorId="0"/></p:cmLst>';
    const authors = '<p:cmAuthorLst xmlns:p="http://x"><p:cmAuthor id="0" name="KH"/></p:cmAuthorLst>';
    const file = await cleanDeck();
    file.put("ppt/comments/comment1.xml", strToU8(comments));
    file.put("ppt/commentAuthors.xml", strToU8(authors));
    expect(codesIn(file)).toEqual(expect.arrayContaining(["E hidden/comments", "W hidden/person-property"]));
  });

  it.each([
    ["C:\\Users\\kh\\tal.xlsx", 1],
    ["\\\\server01\\klynger\\tal.xlsx", 1],
    ["file:///H:/tal.xlsx", 1],
    ["/Users/kh/tal.xlsx", 1],
    ["https://www.dsam.dk/home/kh og 10:30", 0],
  ])("is found: the path %s", async (path, count) => {
    const file = rewritten(await cleanDeck(), [slide(3), "Anm.: 2026", `Anm.: ${path}`]);
    const found = inspected(file).filter(({ code }) => code === "hidden/local-path");
    expect(found).toHaveLength(count);
    expect(JSON.stringify(found)).not.toContain("tal.xlsx");
  });

  it("is found: a person in the properties, properties of one's own, and records of pictures", async () => {
    const person = rewritten(await cleanDeck(), [
      "docProps/core.xml",
      /<cp:lastModifiedBy>[^<]*/,
      "<cp:lastModifiedBy>Karen Holmgaard",
    ]);
    const camera = withPart(await cleanDeck(), "ppt/media/foto.png", pngWith("GPS 55.6"));
    const drawn = withPart(await cleanDeck(), "ppt/media/foto.png", pngWith("Software klyngepakke"));
    const picture = (file: OfficePackage) =>
      codesIn(file).filter((code) => code.endsWith("picture-metadata"));
    expect(codesIn(person)).toEqual(["W hidden/person-property"]);
    expect([picture(camera), picture(drawn)]).toEqual([["W hidden/picture-metadata"], []]);
  });

  it.each([
    ["Karen Holmgaard", true],
    ["Karen B. Holmgaard-Lund", true],
    ["abc1234", true],
    ["KiAP", false],
    ["Nordlys-Klyngen", false],
    ["Region Nordjylland", false],
    ["Kvalitetsenheden for almen praksis", false],
    ["", false],
  ])("takes %j for a person: %s", (value, expected) => {
    expect(looksLikePerson(value)).toBe(expected);
  });
});

it("can be taken out of a picture, whose points stay as they are", () => {
  const told = pngWith("Author: somebody");
  const plain = told.subarray(0, 8);
  const end = strToU8("IEND of it");
  const picture = Uint8Array.from([...told, ...end]);
  expect(pictureRecords(picture)).toHaveLength(1);
  expect([...withoutRecords(picture)]).toEqual([...plain, ...end]);
  expect(withoutRecords(plain)).toBe(plain);
});
