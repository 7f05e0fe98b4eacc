import type { SheetPicture } from "../../model/drawn-document.ts";
import type { RelationshipLine } from "../../ooxml/relationships.ts";
import type { Part } from "../packed-parts.ts";

/** What a part refers to, put down while its text is written; each answers with the id to name it by. */
export interface References {
  readonly link: (url: string) => string;
  readonly picture: (picture: SheetPicture) => PictureIds;
}

export interface PictureIds {
  /** Number of the drawing, its own within the file. */
  readonly drawing: number;
  readonly png: string;
  readonly svg?: string;
}

/**
 * @param lines what the part refers to already, to be added to
 * @param media the pictures of the whole file, to be added to
 */
export function referencesInto(lines: RelationshipLine[], media: Part[]): References {
  const refer = (line: RelationshipLine) => `rId${lines.push(line)}`;
  const put = (ending: string, content: Uint8Array) => {
    const name = `word/media/billede-${media.length + 1}.${ending}`;
    media.push({ name, content });
    return refer({ type: "image", target: name });
  };
  return {
    link: (url) => refer({ type: "hyperlink", target: url, isExternal: true }),
    picture: ({ png, svg }) => ({
      png: put("png", png),
      ...(svg === undefined ? {} : { svg: put("svg", new TextEncoder().encode(svg)) }),
      drawing: media.length,
    }),
  };
}
