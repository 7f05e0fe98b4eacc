/** The one language of everything that is written for the meeting. */
export const MATERIAL_LANGUAGE = "da-DK";
