import { describe, expect, it } from "vitest";
import { type Change, cleanDeck, rewritten, slide } from "../clean-files.fixture.ts";
import { codesIn, inspected } from "../inspected.fixture.ts";

const OFF_SLIDE = '<a:xfrm><a:off x="-9144000" y="914400"/><a:ext cx="7315200" cy="914400"/></a:xfrm>';
const LAYOUT = "ppt/slideLayouts/slideLayout9.xml";
const MAIN = "ppt/presentation.xml";
const LINK = "<a:t>DSAM</a:t>";
const PLAIN = '<a:rPr lang="da-DK"/>';
const TABLE_INK = '<a:schemeClr val="tx1"/>';

/** The title of the third slide, which is large and bold, in another colour. */
const titleIn = (colour: string, size = ""): Change => [
  slide(3),
  PLAIN,
  `<a:rPr lang="da-DK"${size}><a:solidFill>${colour}</a:solidFill></a:rPr>`,
];
const long = "Teksten er meget længere, end der er plads til i boksen. ".repeat(20);
const group = (members: string) =>
  `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="90" name="Gruppe af pile"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${members}</p:grpSp>`;
const arrow = (words: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="91" name="Pil frem"${words}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/></p:sp>`;
const film =
  '<p:nvPr><a:videoFile xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link=""/></p:nvPr>';

/** What is done to a clean deck, and exactly what is then found. */
const BREAKS: [name: string, changes: readonly Change[], ...wanted: string[]][] = [
  ["no title", [[slide(3), "<a:t>Tabel</a:t>", "<a:t> </a:t>"]], "E slide/no-title"],
  ["two titles", [[slide(3), 'type="body" idx="20"', 'type="title"']], "E slide/several-titles"],
  [
    "a title off the slide",
    [[slide(3), "<p:spPr/>", `<p:spPr>${OFF_SLIDE}</p:spPr>`]],
    "E slide/title-off-slide",
  ],
  ["a layout without a title", [[LAYOUT, 'type="title"', 'type="body"']], "E slide/title-not-in-layout"],
  [
    "a title that stands twice",
    [[slide(3), "<a:t>Tabel</a:t>", "<a:t>Hver fjerde når målet</a:t>"]],
    "W slide/repeated-title",
  ],
  ["a table without words", [[slide(3), /descr="[^"]*"/, ""]], "E alt/missing"],
  ["a picture without words", [[slide(2), 'descr="Lægehuset set fra vejen"', ""]], "E alt/missing"],
  ["a shape without words", [[slide(3), "</p:spTree>", `${arrow("")}</p:spTree>`]], "E alt/missing"],
  [
    "a group whose members say nothing",
    [[slide(3), "</p:spTree>", `${group(arrow(""))}</p:spTree>`]],
    "E alt/missing",
  ],
  [
    "decoration that speaks",
    [[slide(1), 'name="Pynt plade"', 'name="Pynt plade" descr="En plade i hjørnet"']],
    "E alt/contradictory",
  ],
  ["words that are a file name", [[slide(2), "Lægehuset set fra vejen", "IMG_0412.jpeg"]], "E alt/file-name"],
  ["words that only say what it is", [[slide(2), "Lægehuset set fra vejen", "Billede 4"]], "E alt/generic"],
  [
    "words Office has guessed",
    [[slide(2), "set fra vejen", "set fra vejen. Beskrivelse automatisk genereret"]],
    "W alt/automatic",
  ],
  ["words that are few", [[slide(2), "Lægehuset set fra vejen", "Hus og vej"]]],
  ["words that are fewer", [[slide(2), "Lægehuset set fra vejen", "Vejen her"]], "W alt/short"],
  ["words without end", [[slide(2), "Lægehuset set fra vejen", "Lægehuset ".repeat(60)]], "W alt/long"],
  ["words on two lines", [[slide(2), "Lægehuset set", "Lægehuset&#10;set"]], "W alt/line-break"],
  ["a table without header row", [[slide(3), ' firstRow="1"', ""]], "E table/no-header"],
  ["merged cells", [[slide(3), "<a:tc>", '<a:tc gridSpan="2">']], "W table/merged-cells"],
  [
    "an empty row",
    [[slide(3), /<a:t>A<\/a:t>([\s\S]*?)<a:t>17 %<\/a:t>/, "<a:t></a:t>$1<a:t></a:t>"]],
    "W table/empty-line",
  ],
  [
    "a title read after the rest",
    [
      [
        slide(3),
        /(<p:sp>(?:(?!<p:sp>)[\s\S])*?<a:t>Tabel<[\s\S]*?<\/p:sp>)([\s\S]*)<\/p:spTree>/,
        "$2$1</p:spTree>",
      ],
    ],
    "E slide/title-not-first",
  ],
  [
    "a foot read before the rest",
    [[slide(2), /(<p:pic>[\s\S]*)(<p:sp>(?:(?!<p:sp>)[\s\S])*?type="ftr"[\s\S]*?<\/p:sp>)/, "$2$1"]],
    "E slide/foot-not-last",
  ],
  [
    "text read after what stands below it",
    [[slide(2), '<a:off x="914400" y="4572000"/>', '<a:off x="914400" y="200000"/>']],
    "E slide/order-against-position",
  ],
  ["a section nobody has named", [[MAIN, 'name="Velkommen"', 'name="Default-1"']], "E deck/unnamed-section"],
  ["two sections of one name", [[MAIN, 'name="Velkommen"', 'name="Valg"']], "W deck/repeated-section"],
  ["pale text", [titleIn('<a:srgbClr val="AAAAAA"/>')], "E contrast/text"],
  [
    "pale text of the theme",
    [titleIn('<a:schemeClr val="bg1"><a:lumMod val="75000"/></a:schemeClr>')],
    "E contrast/text",
  ],
  ["dark text that is large enough at a lower contrast", [titleIn('<a:srgbClr val="8A8A8A"/>')]],
  ["the same colour in small type", [titleIn('<a:srgbClr val="8A8A8A"/>', ' sz="1300"')], "E contrast/text"],
  ["pale text in a table", [[slide(3), TABLE_INK, '<a:srgbClr val="BBBBBB"/>']], "E contrast/text"],
  [
    "a pale surface behind white text",
    [["ppt/slideLayouts/slideLayout1.xml", '<a:schemeClr val="tx2"/>', '<a:schemeClr val="bg2"/>']],
    "E contrast/text",
  ],
  [
    "text without a language",
    [
      [slide(3), PLAIN, "<a:rPr/>"],
      [MAIN, / lang="da-DK"/g, ""],
      ["ppt/slideMasters/slideMaster1.xml", / lang="da-DK"/g, ""],
      [LAYOUT, / lang="da-DK"/g, ""],
    ],
    "E language/missing",
  ],
  ["a slide in English", [[slide(3), / lang="da-DK"/g, ' lang="en-US"']], "E language/other"],
  ["an English word", [[slide(2), /lang="da-DK"(?=><a:hlinkClick)/, 'lang="en-GB"']], "I language/passage"],
  [
    "English for what is written next",
    [[slide(2), "målet</a:t></a:r>", 'målet</a:t></a:r><a:endParaRPr lang="en-US"/>']],
    "W language/default-differs",
  ],
  ["a link that says nothing", [[slide(2), LINK, "<a:t>her</a:t>"]], "W link/vague-text"],
  [
    "a link that is an address",
    [[slide(2), LINK, "<a:t>https://www.dsam.dk/x</a:t>"]],
    "W link/bare-address",
  ],
  ["no title of the file", [["docProps/core.xml", /<dc:title>[^<]*/, "<dc:title>"]], "E property/no-title"],
  [
    "no language of the file",
    [["docProps/core.xml", "<dc:language>da-DK", "<dc:language>"]],
    "E property/no-language",
  ],
  ["no author", [["docProps/core.xml", /<dc:creator>[^<]*/, "<dc:creator>"]], "W property/no-author"],
  [
    "a library's title",
    [["docProps/core.xml", /<dc:title>[^<]*/, "<dc:title>PptxGenJS Presentation"]],
    "E property/library-default",
  ],
  [
    "an empty placeholder",
    [[slide(2), "<a:t>Nordlys-Klyngen</a:t>", "<a:t></a:t>"]],
    "E slide/empty-placeholder",
  ],
  [
    "text off the slide",
    [[slide(2), '<a:off x="914400" y="4572000"/>', '<a:off x="914400" y="6600000"/>']],
    "E slide/text-off-slide",
  ],
  ["small type", [[slide(2), PLAIN, '<a:rPr lang="da-DK" sz="1050"/>']], "W slide/small-text"],
  [
    "type PowerPoint has shrunk",
    [[slide(2), "<a:noAutofit/>", '<a:normAutofit fontScale="30000"/>']],
    "W slide/small-text",
  ],
  [
    "more text than its box holds",
    [[slide(3), "<a:t>Anm.: 2026</a:t>", `<a:t>${long}</a:t>`]],
    "E slide/text-overflow",
  ],
  [
    "more text in a box PowerPoint fits",
    [
      [slide(3), /<a:bodyPr\/>(?=(?:(?!<p:sp>)[\s\S])*Anm)/, "<a:bodyPr><a:spAutoFit/></a:bodyPr>"],
      [slide(3), "<a:t>Anm.: 2026</a:t>", `<a:t>${long}</a:t>`],
    ],
  ],
  [
    "more text in a box that PowerPoint may fit and has not",
    [
      [slide(3), /<a:bodyPr\/>(?=(?:(?!<p:sp>)[\s\S])*Anm)/, "<a:bodyPr><a:normAutofit/></a:bodyPr>"],
      [slide(3), "<a:t>Anm.: 2026</a:t>", `<a:t>${long}</a:t>`],
    ],
    "E slide/text-overflow",
  ],
  [
    "more text in a box for which PowerPoint says how it fits",
    [
      [
        slide(3),
        /<a:bodyPr\/>(?=(?:(?!<p:sp>)[\s\S])*Anm)/,
        '<a:bodyPr><a:normAutofit fontScale="92500"/></a:bodyPr>',
      ],
      [slide(3), "<a:t>Anm.: 2026</a:t>", `<a:t>${long}</a:t>`],
    ],
    "W slide/small-text",
  ],
  [
    "more text in a typeface that is not known",
    [
      [
        slide(3),
        `${PLAIN}<a:t>Anm.: 2026`,
        `<a:rPr lang="da-DK"><a:latin typeface="Garamond"/></a:rPr><a:t>${long}`,
      ],
    ],
  ],
  [
    "a table that grows off the slide",
    [[slide(3), "<a:t>17 %</a:t>", `<a:t>${long}</a:t>`]],
    "E slide/table-overflow",
  ],
  [
    "a chart without numbers",
    [[slide(2), "Ni praksis ligger mellem 10 % og 31 %", "Ni praksis ligger nær hinanden"]],
    "E slide/chart-without-numbers",
  ],
  [
    "a slide that moves on",
    [[slide(3), "</p:clrMapOvr>", '</p:clrMapOvr><p:transition advTm="3000"/>']],
    "E slide/auto-advance",
  ],
  [
    "an animation without end",
    [
      [
        slide(3),
        "</p:clrMapOvr>",
        '</p:clrMapOvr><p:timing><p:tnLst><p:par><p:cTn id="1" repeatCount="indefinite"/></p:par></p:tnLst></p:timing>',
      ],
    ],
    "E slide/endless-animation",
  ],
  [
    "film without captions",
    [[slide(2), "<p:nvPr/></p:nvPicPr>", `${film}</p:nvPicPr>`]],
    "E slide/media-without-captions",
  ],
  [
    "a show that loops",
    [["ppt/presProps.xml", "/>", '><p:showPr loop="1"><p:kiosk/></p:showPr></p:presentationPr>']],
    "E deck/runs-by-itself",
  ],
  ["a shape nobody has named", [[slide(2), 'name="Tekst"', 'name="TextBox 7"']], "W slide/default-names"],
  [
    "a password for changes",
    [[MAIN, "<p:sldMasterIdLst>", "<p:modifyVerifier/><p:sldMasterIdLst>"]],
    "E deck/modify-password",
  ],
  ["a hidden slide", [[slide(3), "<p:sld ", '<p:sld show="0" ']], "E hidden/hidden-slide"],
  ["a hidden shape", [[slide(3), 'name="Noter"', 'name="Noter" hidden="1"']], "E hidden/hidden-shape"],
];

describe("the gate for presentations", () => {
  it("has nothing to say of a clean deck", async () => {
    expect(codesIn(await cleanDeck())).toEqual([]);
  });

  it.each(BREAKS.map(([name, changes, ...wanted]) => ({ name, changes, wanted })))(
    "finds $name",
    async ({ changes, wanted }) => {
      expect(codesIn(rewritten(await cleanDeck(), ...changes))).toEqual(wanted);
    },
  );

  it("says on which slide and at which shape", async () => {
    const file = rewritten(await cleanDeck(), [slide(3), /descr="[^"]*"/, ""]);
    expect(inspected(file)).toEqual([
      {
        code: "alt/missing",
        severity: "error",
        place: { file: "fil", part: slide(3), spot: { kind: "slide", number: 3 }, element: "Tabel hba1c" },
        values: {},
      },
    ]);
  });

  it("leaves a group's words to the group or to its members", async () => {
    const spoken = (inner: string) => [slide(3), "</p:spTree>", `${inner}</p:spTree>`] as const;
    const byMember = rewritten(await cleanDeck(), spoken(group(arrow(' descr="Pilen viser frem"'))));
    const byGroup = rewritten(
      await cleanDeck(),
      spoken(group(arrow("")).replace('af pile"', 'af pile" descr="To pile viser frem"')),
    );
    expect([codesIn(byMember), codesIn(byGroup)]).toEqual([[], []]);
  });
});
