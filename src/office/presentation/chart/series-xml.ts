import { MATERIAL_LANGUAGE } from "../../../model/material-language.ts";
import type {
  DataColumn,
  LabelLook,
  PlotLabels,
  PlotMarker,
  PlotStroke,
  PlottedChart,
  PlottedSeries,
} from "../../../model/plotted-chart.ts";
import { escapeXml } from "../../../ooxml/xml-tree.ts";
import { fillXml, hundredths, type Paint, strokeXml } from "../drawing-xml.ts";
import { share } from "./share.ts";
import { rangeOf, rowCount } from "./workbook.ts";

export interface Surroundings extends Paint {
  readonly chart: PlottedChart;
  readonly columns: readonly DataColumn[];
}

/** A series of points: its marks, its line, its labels, and the cells all of that is read from. */
export function seriesXml(series: PlottedSeries, index: number, around: Surroundings): string {
  const { columns } = around;
  const { name, x, y, line, markers, labels } = series;
  const [usual] = markers ?? [];
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>
<c:spPr>${strokeXml("a:ln", line, around)}</c:spPr>${markerXml(usual, around)}${pointsXml(markers ?? [], around)}
${labels ? labelsXml(labels, around) : ""}${reachXml(series, around)}
<c:xVal>${numbersXml(x, columns)}</c:xVal><c:yVal>${numbersXml(y, columns)}</c:yVal><c:smooth val="0"/>
${labels ? labelCellsXml(labels, columns) : ""}</c:ser>`;
}

/** Where a series' labels are read from. */
export function labelCellsXml({ texts }: PlotLabels, columns: readonly DataColumn[]): string {
  const cells = `<c15:f>${rangeOf(columns, texts, "cells")}</c15:f><c15:dlblRangeCache>${cacheXml(texts, columns)}</c15:dlblRangeCache>`;
  return extension(RANGE, `<c15:datalabelsRange>${cells}</c15:datalabelsRange>`);
}

/** Extensions of a series and of its labels; labels from cells are one of 2013. */
const RANGE = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
const LABEL = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

function extension(uri: string, content: string): string {
  return `<c:extLst><c:ext uri="${uri}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">${content}</c:ext></c:extLst>`;
}

export function numbersXml(column: DataColumn, columns: readonly DataColumn[]): string {
  const format = "<c:formatCode>General</c:formatCode>";
  return `<c:numRef><c:f>${rangeOf(columns, column, "cells")}</c:f><c:numCache>${format}${cacheXml(column, columns)}</c:numCache></c:numRef>`;
}

/** What Office draws until somebody edits the data: the same as in the cells, empty ones left out. */
export function cacheXml({ cells }: DataColumn, columns: readonly DataColumn[]): string {
  const points = cells.map((value, index) =>
    value === undefined || value === ""
      ? ""
      : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${rowCount(columns)}"/>${points.join("")}`;
}

function markerXml(marker: PlotMarker | undefined, paint: Paint): string {
  if (!marker) return '<c:marker><c:symbol val="none"/></c:marker>';
  const { shape, points, fill, rim } = marker;
  return `<c:marker><c:symbol val="${shape}"/><c:size val="${Math.round(points)}"/><c:spPr>${fillXml(fill, paint)}${strokeXml("a:ln", rim, paint)}</c:spPr></c:marker>`;
}

/** Points marked otherwise than the first. */
function pointsXml(markers: readonly PlotMarker[], paint: Paint): string {
  const usual = markerXml(markers[0], paint);
  return markers
    .map((marker, index) => {
      const own = markerXml(marker, paint);
      return own === usual ? "" : `<c:dPt><c:idx val="${index}"/>${own}<c:bubble3D val="0"/></c:dPt>`;
    })
    .join("");
}

const SHOWN = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
  .map((what) => `<c:show${what} val="0"/>`)
  .join("");

/** Where a label stands beside its point, or beside the end of its bar. */
const SIDES = { left: "l", right: "r", above: "t", below: "b", middle: "ctr" } as const;
const BAR_SIDES = { ...SIDES, left: "inEnd", right: "outEnd" } as const;

export function labelsXml({ texts, looks }: PlotLabels, { chart, colours }: Surroundings): string {
  const labels = texts.cells.map((text, index) => {
    const look = looks[index];
    if (text === undefined || text === "" || !look)
      return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
    return `<c:dLbl><c:idx val="${index}"/>${offsetXml(look, chart)}<c:tx><c:rich>${BODY}<a:lstStyle/><a:p>${fieldXml(look, { text: String(text), index, colours })}</a:p></c:rich></c:tx>
<c:dLblPos val="${(chart.bars ? BAR_SIDES : SIDES)[look.side]}"/>${SHOWN}${extension(LABEL, '<c15:showDataLabelsRange val="1"/>')}</c:dLbl>`;
  });
  return `<c:dLbls>${labels.join("")}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${SHOWN}${extension(LABEL, '<c15:showLeaderLines val="0"/>')}</c:dLbls>`;
}

const BODY =
  '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:spAutoFit/></a:bodyPr>';

/** A field that stands for the cell, so that the label follows it; any GUID will do, and this one is the same every time. */
function fieldXml(
  { size, weight, colour }: LabelLook,
  { text, index, colours }: { readonly text: string; readonly index: number } & Paint,
): string {
  const id = `{4B6C7970-4500-4B61-8000-${String(index).padStart(12, "0")}}`;
  const bold = weight === "bold" ? 1 : 0;
  return `<a:fld id="${id}" type="CELLRANGE"><a:rPr lang="${MATERIAL_LANGUAGE}" sz="${hundredths(size)}" b="${bold}">${fillXml(colour, { colours })}</a:rPr><a:pPr/><a:t>${escapeXml(text)}</a:t></a:fld>`;
}

function offsetXml({ dx = 0, dy = 0 }: LabelLook, { width, height }: PlottedChart): string {
  if (dx === 0 && dy === 0) return "";
  return `<c:layout><c:manualLayout><c:x val="${share(dx, width)}"/><c:y val="${share(dy, height)}"/></c:manualLayout></c:layout>`;
}

function reachXml({ reach }: PlottedSeries, paint: Paint): string {
  if (!reach) return "";
  const direction = reach.along === "across" ? "x" : "y";
  const end = reach.length < 0 ? "minus" : "plus";
  const stroke: PlotStroke = reach;
  return `<c:errBars><c:errDir val="${direction}"/><c:errBarType val="${end}"/><c:errValType val="fixedVal"/><c:noEndCap val="1"/><c:val val="${Math.abs(reach.length)}"/><c:spPr>${strokeXml("a:ln", stroke, paint)}</c:spPr></c:errBars>`;
}
