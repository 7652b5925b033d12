import fc from 'fast-check'

// Property tests repeat themselves unless told otherwise, so that a change is judged by what it did and not by luck.
// ACCORD_SEED=random looks further; a number repeats a run.
const wanted = process.env['ACCORD_SEED'] ?? '20261122'
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
