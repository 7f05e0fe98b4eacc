/** Names and content types that the writer of decks and whoever brings a master along agree on. */

export const MASTER = "ppt/slideMasters/slideMaster1.xml";

/** The slides' theme, and that of the notes. */
export const THEMES = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"] as const;

export const layoutPart = (number: number): string => `ppt/slideLayouts/slideLayout${number}.xml`;

export const PRESENTATION_TYPE = "application/vnd.openxmlformats-officedocument.presentationml";
export const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
