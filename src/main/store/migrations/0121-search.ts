import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

const fields = {
  reason: '$.concern.summary',
  sought: '$.concern.outcomeSought',
  response: '$.response.summary',
  outcome: '$.outcome.summary',
  effectiveness: '$.outcome.effectiveness',
} as const
const names = Object.keys(fields).join(', ')
const texts = (row: string) =>
  Object.values(fields)
    .map((path) => `json_extract(${row}.assembled, '${path}')`)
    .join(', ')
const numberOf = (row: string) => `(select n from case_figure where escalation_id = ${row}.id)`

const forget = `insert into case_text (case_text, rowid, ${names}) values ('delete', ${numberOf('old')}, ${texts('old')});`
const learn = `insert into case_text (rowid, ${names}) values (${numberOf('new')}, ${texts('new')});`

/**
 * Full-text search of what cases say, stemmed. The index holds no second copy of the words: it reads them from the
 * cases. What is taken out of it is overwritten, as everywhere in the register.
 */
export const search: MigrationStep = {
  name: '0121-search',
  up: (db) =>
    runStatements(db, [
      `create view case_words as
        select f.n, ${Object.entries(fields)
          .map(([name, path]) => `json_extract(e.assembled, '${path}') as ${name}`)
          .join(', ')}
        from case_figure f join escalation e on e.id = f.escalation_id`,
      `create virtual table case_text using fts5(${names}, content = 'case_words', content_rowid = 'n',
        tokenize = 'porter unicode61 remove_diacritics 2')`,
      `insert into case_text (case_text, rank) values ('secure-delete', 1)`,
      `insert into case_text (case_text) values ('rebuild')`,
      // Triggers of one kind run in no promised order, so these two are told what to wait for by name and by clause.
      `create trigger case_figure_text_insert after insert on case_figure begin
        insert into case_text (rowid, ${names}) select new.n, ${texts('e')} from escalation e where e.id = new.escalation_id; end`,
      `create trigger escalation_text_update after update of assembled on escalation
        when old.assembled <> new.assembled begin ${forget} ${learn} end`,
      `create trigger escalation_text_delete before delete on escalation begin ${forget} end`,
    ]),
}
