/** What must not be found in a closed kit. Never printed, never written down. */
export interface Identities {
  /** Ydernumre: six digits as text. */
  readonly practices: readonly string[];
  /** Names of practices. */
  readonly names: readonly string[];
  /** CVR numbers: eight digits as text. */
  readonly cvr: readonly string[];
}

/** How often each kind of identity was found. */
export interface IdentityCounts {
  readonly practices: number;
  readonly names: number;
  readonly cvr: number;
  /** Numbers that may be CPR numbers. */
  readonly cprLike: number;
}

export const NO_IDENTITIES: Identities = { practices: [], names: [], cvr: [] };
