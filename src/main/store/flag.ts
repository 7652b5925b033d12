/**
 * The rows as SQLite returns them: `0 | 1` for truth, text for dates and JSON. Only the mappers in this folder
 * know these names. Everything under "projection" can be rebuilt from submissions, decisions and events.
 */
export type Flag = 0 | 1
