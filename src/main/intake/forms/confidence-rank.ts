/** How much a reading's confidence counts beside another's. */
export const confidenceRank = { sure: 2, likely: 1, doubtful: 0 } as const
