import { makeForms } from './make-forms'
import { makeLogs } from './make-logs'
import { makeMails } from './make-mails'
import { makeOthers } from './make-others'
import { clear, convertAll, saved } from './save'
import { makeStrangers } from './strangers/make'

// With `strangers` as its argument it writes only what other hands made, beside the rest.
if (process.argv[3] !== 'strangers') {
  clear()
  makeForms()
  makeMails()
  await makeLogs()
  makeOthers()
}
await makeStrangers()
convertAll()
process.stdout.write(`${saved()} documents\n`)
