/** Every call of the command line with what it does, as `accord help` prints it. */
const usage = `Accord: the escalation register of a safeguarding board

  accord init --store DIR --board PACK-ID      create an encrypted register
  accord init --store DIR --board FILE.yaml    the same, under a protocol file of your own
  accord import --store DIR PATH…              read files, folders and mail into it
  accord triage --store DIR --accept-clear     accept what needs no judgement; list what does
  accord triage --store DIR --undo SUBMISSION  take a decision back, by the id that import or case gave
  accord cases --store DIR [--open] [--overdue] [--at-stage N] [--as-of DATE]
  accord case --store DIR REF [--as-of DATE]   one case whole, with the reason for every due date
  accord case --store DIR --merge REF --into REF --reason WHY
                                               make a case part of another that is the same
  accord case --store DIR --unmerge REF        take that back
  accord figures --store DIR [FILTERS] [--compare before|year-before] [--publication]
                                               every figure with its tables
  accord figures --store DIR --pivot A B       one dimension against another
  accord search --store DIR WORDS… [FILTERS]   cases by what their reasons and outcomes say
  accord report --store DIR --template NAME --out FILE|FOLDER [--agency NAME | --each-agency] [--period RULE] [--compare before|year-before] [FILTERS]
                                               a report as its template has it, for the period of the day
  accord report --store DIR --templates        the templates there are
  accord report --kind board --store DIR --out FILE.docx [FILTERS] [--compare before|year-before] [--publication]
  accord report --store DIR --out FILE.xlsx [FILTERS] [--compare before|year-before] [--publication | --pseudonymised | --identifiable --purpose WHY]
  accord refer list --store DIR                referrals to the Chair, and cases waiting for one
  accord refer open CASE --store DIR [--on DATE] [--reason WHY]
  accord refer show|readiness|panel REFERRAL --store DIR
  accord refer pack REFERRAL --store DIR --out FILE.docx [--initials] [--append all|ID,ID]
  accord refer step REFERRAL --store DIR --step FILE.json [--on DATE]
                                               record what happened, one step at a time
  accord returns --store DIR --year Y          annual returns reconciled with the register
  accord returns open --store DIR --year Y [--due DATE]
                                               open a year's round and ask every agency of the directory
  accord returns change --store DIR --year Y [--due DATE] [--ask AGENCY] [--leave AGENCY --reason WHY]
                                               move the day, ask further agencies, or some no longer
  accord returns template --store DIR --year Y --out FOLDER
                                               the workbook of each agency asked, to fill in
  accord returns draft --store DIR --year Y --kind request|reminder|query --out FOLDER
                                               letters as drafts, for a mail program; nothing is sent
  accord returns import --store DIR --year Y PATH…
                                               read returns in; file those that are certain, list the others
  accord returns snapshot --store DIR --year Y [--note WHY]
                                               without a note: what changed since the last one
  accord returns report --store DIR --year Y --out FILE.xlsx|FILE.docx
  accord protocols [--store DIR] [--check FILE]
                                               list the protocols, or check a pack
  accord verify --store DIR                    check the register, its audit trail and every original
  accord backup --store DIR --out DIR          a consistent, encrypted copy
  accord restore --from DIR --store DIR        a copy back into an empty folder

FILTERS: --from D --to D --by raised|received --protocol ID --about adult|child --agency NAME --agency-type TYPE
  --side made|received --ground WORDS --theme ID --rung RUNG --status open|closed; names may be given more than once.
  Or --view NAME for a saved view, or --filters "TEXT" for the text of an address of Insights.

Add --json for one JSON document on standard output.
The passphrase is read from --passphrase-file F or from the file named in ACCORD_PASSPHRASE_FILE.
Exit codes: 0 done; 1 some items need a person or failed; 2 wrong usage.
`

/** The lines on one call, or all of it for a call there is not. */
export function usageOf(command: string): string {
  const calls = usage.split(/\n(?= {2}accord )/)
  const own = calls
    .filter((call) => call.startsWith(`  accord ${command} `))
    .map((call) => call.split('\n\n')[0])
  return own.length === 0 ? usage : `${own.join('\n')}\n\nAll calls and filters: accord help\n`
}
