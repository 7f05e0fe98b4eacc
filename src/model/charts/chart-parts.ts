/* What charts of every kind are made of. Values are in axis units; labels are finished Danish text. */

/** How a practice is drawn. Shape, colour and a word go together, so that no meaning hangs on colour alone. */
export type Mark = "plain" | "uncertain" | "above" | "below";

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Which way the profession wishes the value to go: "lavere er bedre". Absent when neither. */
export interface Direction {
  readonly towards: "left" | "right";
  readonly label: string;
}

export type ReferenceRole = "cluster" | "region" | "nation" | "goal";

export interface ReferenceLine {
  readonly role: ReferenceRole;
  readonly value: number;
  /** "Klyngen samlet 25,6 %". */
  readonly label: string;
}
