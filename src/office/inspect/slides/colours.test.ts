import { expect, it } from "vitest";
import { elementOf } from "../../../ooxml/xml-tree.ts";
import { colourIn } from "./colours.ts";

const colourOf = (xml: string) => colourIn(elementOf(`<a:solidFill>${xml}</a:solidFill>`), () => undefined);

it.each([
  ['<a:srgbClr val="1d3f72"/>', "1D3F72"],
  ['<a:sysClr val="windowText" lastClr="1d3f72"/>', "1D3F72"],
  ['<a:sysClr val="windowText"/>', undefined],
])("a colour is read as it is written: %s", (xml, hex) => expect(colourOf(xml)).toBe(hex));

it.each(["srgbClr val", 'sysClr val="window" lastClr'])(
  "what is no colour is none, since it would be written on into a picture: %s",
  (name) => {
    for (const value of ["000000&quot;/&gt;&lt;a href=&quot;/luk", "00000", "red", ""])
      expect(colourOf(`<a:${name}="${value}"/>`)).toBeUndefined();
  },
);
