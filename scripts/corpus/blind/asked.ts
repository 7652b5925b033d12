/** A question as it stands before its answer on a line. */
export const asked = (label: string): string => (/[?:]$/.test(label) ? label : `${label}:`)
