import { makeForms } from './make-forms'
import { makeLogs } from './make-logs'
import { makeMails } from './make-mails'
import { makeOthers } from './make-others'
import { clear, convertAll, saved } from './save'

clear()
makeForms()
makeMails()
await makeLogs()
makeOthers()
convertAll()
process.stdout.write(`${saved()} documents\n`)
