/**
 * Where kits go that a new one takes the place of, below the output folder: `tidligere/<klynge>/<template>/<date>-<n>`.
 * For their owner's eyes only, and passed over by every command that is not given one by name.
 */
export const EARLIER_FOLDER = "tidligere";

/** Last part of the path of such a kit: its meeting's date, and a number that counts up. */
export const EARLIER_NAME = /^\d{4}-\d{2}-\d{2}-\d+$/;
