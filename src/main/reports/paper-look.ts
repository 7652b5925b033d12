/** Colours both writers of papers draw with. Pairs of text and ground are at least 4.5 to 1. */
export const ink = '1B2124'
export const inkSoft = '485056'
export const accent = '0D5C60'
export const accentSoft = 'E6F1F0'
export const line = 'C9C4B9'
/** The two series of a chart differ in lightness too, so that they are told apart in grey. */
export const series = ['0D6F73', 'E0A458', '5A4B8A', '8A8F94'] as const
export const seriesColour = (at: number): string => series[at % series.length] ?? series[0]

/** Set narrow enough to need no other font: Arial is on every office computer, and wide open letters read easily. */
export const face = 'Arial'
