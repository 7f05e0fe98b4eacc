/** A ydernummer as it is written: six digits, and not the zeros that stand where somebody did not know it. */
export const PRACTICE_NUMBER = /^(?!0+$)\d{6}$/;
