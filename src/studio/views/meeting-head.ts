/** A meeting as the head of its pages names it. */
export interface MeetingHead {
  readonly id: string;
  readonly cluster: string;
  /** Package and day. */
  readonly about: string;
}
