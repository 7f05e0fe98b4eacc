import { expect, it } from "vitest";
import { CONTENT_TYPES_PART } from "../ooxml/content-types.ts";
import { OFFICE_LIMITS, type OfficePackage } from "../ooxml/office-package.ts";
import { relatedParts, relationshipsOf, relationshipsPart } from "../ooxml/relationships.ts";
import { all, detach, elementOf, NAMESPACES, rootOf } from "../ooxml/xml-tree.ts";
import { closeZip, openZip } from "../ooxml/zip-archive.ts";
import { cleanDeck } from "./inspect/clean-files.fixture.ts";
import { packageFindings } from "./package-findings.fixture.ts";
import { sampleDocument } from "./sample-document.fixture.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A clean deck with one thing broken in it, and what the check says to that. */
async function afterBreaking(change: (file: OfficePackage) => void) {
  const file = cleanDeck();
  change(file);
  return packageFindings(file.close()).map(({ code, part, problem }) => `${code} ${part}: ${problem}`);
}

const lineOf = (name: string, attributes: Record<string, string>) =>
  elementOf(
    `<${name} ${Object.entries(attributes)
      .map(([key, value]) => `${key}="${value}"`)
      .join(" ")}/>`,
  );

const addLine = (file: OfficePackage, source: string, attributes: Record<string, string>) => {
  const document = file.xml(relationshipsPart(source));
  rootOf(document).appendChild(lineOf("rel:Relationship", attributes));
};

const PRESENTATION_PART = "ppt/presentation.xml";
const SLIDE = "ppt/slides/slide2.xml";

const BREAKS: readonly [string, (file: OfficePackage) => void, string][] = [
  [
    "XML that is not well-formed",
    (file) => file.put(SLIDE, bytesOf("<p:sld>")),
    `package/well-formed ${SLIDE}: XML is not well-formed`,
  ],
  [
    "a document type, which could name files of the reader",
    (file) => file.put("ppt/presProps.xml", bytesOf('<!DOCTYPE a SYSTEM "x"><a/>')),
    "package/well-formed ppt/presProps.xml: XML declares a document type",
  ],
  [
    "a part of no declared type",
    (file) => file.put("ppt/media/sound.wav", bytesOf("RIFF")),
    "package/declared-types ppt/media/sound.wav: part has no declared content type",
  ],
  [
    "a part nobody refers to",
    (file) => file.put("ppt/media/left-over.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
    "package/reachable-only ppt/media/left-over.png: no part refers to this one",
  ],
  [
    "a relationship that leads nowhere",
    (file) => file.remove("ppt/viewProps.xml"),
    "package/resolved-relationships ppt/_rels/presentation.xml.rels: rId8 leads to ppt/viewProps.xml, which does not exist",
  ],
  [
    "a mention of a relationship that is not there",
    (file) => detach(relationshipsOf(file, SLIDE).find(({ type }) => type === "hyperlink")!.element),
    `package/resolved-relationships ${SLIDE}: r:id names rId9, which no relationship has`,
  ],
  [
    "a picture that lies outside the file",
    (file) =>
      addLine(file, SLIDE, {
        Id: "rId99",
        Type: `${NAMESPACES.r}/image`,
        Target: "https://example.org/a.png",
        TargetMode: "External",
      }),
    `package/resolved-relationships ppt/slides/_rels/slide2.xml.rels: rId99 (image) leads out of the file`,
  ],
  [
    "a link into somebody's disk",
    (file) =>
      addLine(file, SLIDE, {
        Id: "rId99",
        Type: `${NAMESPACES.r}/hyperlink`,
        Target: "file:///C:/tal.xlsx",
        TargetMode: "External",
      }),
    "package/resolved-relationships ppt/slides/_rels/slide2.xml.rels: rId99 is a link to something else than a web or mail address",
  ],
  [
    "a shape id used twice",
    (file) => all(file.xml(SLIDE), "p:cNvPr")[1]?.setAttribute("id", "3"),
    `package/unique-ids ${SLIDE}: shape id 3 is used twice`,
  ],
  [
    "an SVG that calls itself PNG",
    (file) => file.put("ppt/media/image-2-1.png", bytesOf("<svg/>")),
    "package/true-media ppt/media/image-2-1.png: bytes are not image/png",
  ],
  [
    "a phantom part in the content types",
    (file) => {
      const document = file.xml(CONTENT_TYPES_PART);
      const line = { PartName: "/ppt/slideMasters/slideMaster9.xml", ContentType: "application/xml" };
      rootOf(document).appendChild(lineOf("ct:Override", line));
    },
    "package/declared-types ppt/slideMasters/slideMaster9.xml: content type is declared for a part that does not exist",
  ],
  [
    "a theme that two masters share",
    (file) => {
      const [theme] = relationshipsOf(file, "ppt/notesMasters/notesMaster1.xml");
      theme?.element.setAttribute("Target", "../theme/theme1.xml");
    },
    "package/slide-frame ppt/slideMasters/slideMaster1.xml: master has no theme of its own",
  ],
  [
    "a slide outside the sections",
    (file) => detach(all(file.xml(PRESENTATION_PART), "p14:sldId")[0]!),
    `package/slide-frame ${PRESENTATION_PART}: sections do not hold every slide once and in order`,
  ],
];

it.each(BREAKS)("finds %s", async (_, change, wanted) => {
  expect(await afterBreaking(change)).toContain(wanted);
});

it("finds a bookmark without an end and an id two drawings share", () => {
  const file = sampleDocument();
  const body = file.xml("word/document.xml");
  detach(all(body, "w:bookmarkEnd")[0]!);
  const drawing = all(body, "w:drawing")[0]!;
  drawing.parentNode?.appendChild(drawing.cloneNode());

  expect(packageFindings(file.close()).map(({ problem }) => problem)).toEqual([
    "drawing id 1 is used twice",
    "bookmark 1 has no end",
  ]);
});

it("finds a cell without a paragraph", () => {
  const file = sampleDocument();
  for (const cell of all(file.xml("word/document.xml"), "w:tc").slice(0, 2)) detach(all(cell, "w:p")[0]!);

  expect(packageFindings(file.close())).toEqual([
    { code: "package/empty-cell", part: "word/document.xml", problem: "2 without a paragraph" },
  ]);
});

it("finds names that collide or lead out of the package", async () => {
  const parts = new Map(openZip(cleanDeck().close(), OFFICE_LIMITS));
  const [slide = ""] = relatedParts(cleanDeck(), PRESENTATION_PART, "slide");
  parts.set(slide.toUpperCase(), parts.get(slide)!).set("../evil.xml", bytesOf("<a/>"));
  const problems = packageFindings(closeZip(parts)).map(({ problem }) => problem);

  expect(problems).toEqual(["name leads out of the package", "name stands twice in the archive"]);
});

it("says so when the bytes are no archive at all", () => {
  expect(packageFindings(bytesOf("not a zip"))).toEqual([
    { code: "package/readable-archive", part: "", problem: "not a readable zip archive" },
  ]);
});
