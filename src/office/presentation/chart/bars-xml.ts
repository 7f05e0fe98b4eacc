import { MATERIAL_LANGUAGE } from "../../../model/material-language.ts";
import type { DataColumn, PlottedBars } from "../../../model/plotted-chart.ts";
import { escapeXml } from "../../../ooxml/xml-tree.ts";
import { fillXml, hundredths, strokeXml } from "../drawing-xml.ts";
import { axisXml } from "./axis-xml.ts";
import { cacheXml, labelCellsXml, labelsXml, numbersXml, type Surroundings } from "./series-xml.ts";
import { rangeOf } from "./workbook.ts";

const ROWS = 1;
const VALUES = 2;
const WORD_ROWS = 3;
const WORD_VALUES = 4;

/**
 * Bars of parts end to end, one a row; and on axes of their own, laid over these, bars that are not seen and reach to the
 * end of the axis: the words beside the bars hang on them.
 */
export function barsXml(bars: PlottedBars, around: Surroundings): string {
  const { across } = around.chart;
  const gap = Math.round((1 / bars.share - 1) * 100);
  const parts = bars.parts.map(({ name, values, fill, rim, labels }, index) => {
    const look = `${fillXml(fill, around)}${strokeXml("a:ln", rim, around)}`;
    return barXml({ name, values, labels, look, rows: bars.rows }, index, around);
  });
  const words = bars.words.map(({ name, labels }, index) => {
    const bar = { name, values: bars.ends, labels, look: UNSEEN, rows: bars.rows };
    return barXml(bar, parts.length + index, around);
  });
  const value = { side: "b", crosses: "max", colours: around.colours } as const;
  const ends = { from: across.from, to: across.to };
  const own = groupXml("stacked", gap, parts, [ROWS, VALUES]);
  const axes = `${rowAxisXml(bars, around)}${axisXml(across, { ...value, id: VALUES, other: ROWS, hasGrid: true })}`;
  if (words.length === 0) return own + axes;
  return `${own}${groupXml("clustered", gap, words, [WORD_ROWS, WORD_VALUES])}${axes}
<c:catAx><c:axId val="${WORD_ROWS}"/>${TURNED}<c:delete val="1"/><c:axPos val="l"/><c:crossAx val="${WORD_VALUES}"/><c:crosses val="min"/></c:catAx>
${axisXml(ends, { ...value, id: WORD_VALUES, other: WORD_ROWS })}`;
}

const UNSEEN = "<a:noFill/><a:ln><a:noFill/></a:ln>";
const TURNED = '<c:scaling><c:orientation val="maxMin"/></c:scaling>';

function groupXml(grouping: string, gap: number, series: readonly string[], axes: readonly number[]): string {
  const ids = axes.map((id) => `<c:axId val="${id}"/>`).join("");
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("\n")}<c:gapWidth val="${gap}"/><c:overlap val="100"/>${ids}</c:barChart>`;
}

interface Bar extends Pick<PlottedBars, "rows"> {
  readonly name: string;
  readonly values: PlottedBars["ends"];
  readonly labels: PlottedBars["words"][number]["labels"];
  readonly look: string;
}

function barXml({ name, values, labels, look, rows }: Bar, index: number, around: Surroundings): string {
  const { columns } = around;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${nameXml(name, values, columns)}</c:tx>
<c:spPr>${look}</c:spPr><c:invertIfNegative val="0"/>${labelsXml(labels, around)}
<c:cat><c:strRef><c:f>${rangeOf(columns, rows, "cells")}</c:f><c:strCache>${cacheXml(rows, columns)}</c:strCache></c:strRef></c:cat>
<c:val>${numbersXml(values, columns)}</c:val>${labelCellsXml(labels, columns)}</c:ser>`;
}

/** A series that is called as its column is has its name from there. */
function nameXml(name: string, values: DataColumn, columns: readonly DataColumn[]): string {
  const text = `<c:v>${escapeXml(name)}</c:v>`;
  if (name !== values.heading) return text;
  const cache = `<c:ptCount val="1"/><c:pt idx="0">${text}</c:pt>`;
  return `<c:strRef><c:f>${rangeOf(columns, values, "heading")}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

/** The rows from the top, their names beside the bars. */
function rowAxisXml({ rowType: { size, weight } }: PlottedBars, around: Surroundings): string {
  const type = `<a:defRPr sz="${hundredths(size)}" b="${weight === "bold" ? 1 : 0}">${fillXml("ink", around)}</a:defRPr>`;
  return `<c:catAx><c:axId val="${ROWS}"/>${TURNED}<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>
<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>
<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${type}</a:pPr><a:endParaRPr lang="${MATERIAL_LANGUAGE}"/></a:p></c:txPr>
<c:crossAx val="${VALUES}"/><c:crosses val="min"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}
