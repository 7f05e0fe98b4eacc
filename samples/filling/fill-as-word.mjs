import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A date as Word keeps it beside what it shows. */
const SHOWN_DATE = /^(\d{2})-(\d{2})-(\d{4})$/;

/**
 * Fills the fields of one of our sheets in the raw XML the way Word saves them: the mark of the prompt gone, the answer
 * in runs of its own that are cut where spelling was checked, line breaks as breaks, the choice and the date kept
 * beside the text. A field without an answer keeps its prompt.
 */
export function fillAsWord(docx, answers) {
  return editDocument(docx, (xml) =>
    xml.replaceAll(
      /<w:sdt><w:sdtPr>(.*?)<\/w:sdtPr><w:sdtContent>.*?<\/w:sdtContent><\/w:sdt>/gs,
      (control, properties) => {
        const answer = answers[/<w:tag w:val="([^"]+)"/.exec(properties)?.[1] ?? ""];
        return answer === undefined ? control : filled(properties, answer);
      },
    ),
  );
}

/** Changes the text part of a Word file. */
export function editDocument(docx, edit) {
  const parts = unzipSync(docx);
  const document = parts["word/document.xml"];
  if (!document) throw new Error("the file has no word/document.xml");
  return zipSync({ ...parts, "word/document.xml": strToU8(edit(strFromU8(document))) });
}

function filled(properties, answer) {
  const style = /<w:rPr>.*?<\/w:rPr>/s.exec(properties)?.[0] ?? "";
  const [, day, month, year] = SHOWN_DATE.exec(answer) ?? [];
  const kept = properties
    .replace(/<w:showingPlcHdr\/>/, "")
    .replace("<w:dropDownList>", '<w:dropDownList w:lastValue="1">')
    .replace("<w:date>", `<w:date w:fullDate="${year}-${month}-${day}T00:00:00Z">`);
  const runs = answer.split("\n").map((line) => lineRuns(line, style));
  return (
    `<w:sdt><w:sdtPr>${kept}</w:sdtPr><w:sdtEndPr/><w:sdtContent>` +
    `${runs.join(`<w:r>${style}<w:br/></w:r>`)}</w:sdtContent></w:sdt>`
  );
}

function lineRuns(line, style) {
  const cut = Math.ceil(line.length / 2);
  return [line.slice(0, cut), line.slice(cut)]
    .map((text) => `<w:r w:rsidRPr="00B15A3C">${style}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`)
    .join('<w:proofErr w:type="spellStart"/>');
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
