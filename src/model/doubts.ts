/**
 * What figures may hold that is hardly ever right: denominators above a practice's list, a region smaller than the
 * cluster, a nation smaller than a region, a period long before the meeting, and a leap since last time. By these words
 * a cluster confirms in its file that they are right all the same.
 */
export const DOUBTS = ["lister", "region", "land", "periode", "spring"] as const;

export type Doubt = (typeof DOUBTS)[number];
