/** scrypt's cost parameters: memory is about 128 × N × r bytes. */
export interface ScryptCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** How passphrases are stretched: what new wraps use, and the weakest and strongest a key file may ask for. */
export interface KdfPolicy {
  readonly cost: ScryptCost
  readonly floor: ScryptCost
  readonly ceiling: ScryptCost
}

const full: ScryptCost = { N: 2 ** 17, r: 8, p: 1 }

/** 128 MB and about half a second a guess. A key file below this has been tampered with. */
export const productionKdf: KdfPolicy = { cost: full, floor: full, ceiling: { N: 2 ** 20, r: 8, p: 4 } }

export function withinPolicy({ N, r, p }: ScryptCost, { floor, ceiling }: KdfPolicy): boolean {
  const powerOfTwo = Number.isInteger(Math.log2(N))
  const strong = N >= floor.N && r >= floor.r && p >= floor.p
  return powerOfTwo && strong && N <= ceiling.N && r <= ceiling.r && p <= ceiling.p
}
