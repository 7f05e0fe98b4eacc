/** What is used of the drawing library, which brings no types of its own. */
declare module "vega-scenegraph" {
  export interface SceneItem {
    readonly items?: readonly SceneMark[];
    readonly [property: string]: unknown;
  }

  /** Items of one kind. */
  export interface SceneMark {
    readonly marktype: "group" | "line" | "rect" | "rule" | "symbol" | "text";
    readonly items: readonly SceneItem[];
  }

  /** Ties items to those that hold them, in place. */
  export function sceneFromJSON(scene: SceneMark): SceneMark;

  export class SVGStringRenderer {
    initialize(element: null, width: number, height: number, origin: readonly [number, number]): this;
    background(colour: string): this;
    render(scene: SceneMark): this;
    svg(): string;
  }
}
