import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/**
 * What is due and to whom, the cases in which nothing is due although they are open, and the protocols cases are
 * under, kept so that no case loses its protocol when a file is deleted.
 */
export const due: MigrationStep = {
  name: '0080-due',
  up: (db) =>
    runStatements(db, [
      // Deadlines are counted by protocol, stage and clock, from this index alone. The one it replaces led the database astray.
      `drop index case_clock_by_state`,
      `alter table case_clock add column pack_id text not null default ''`,
      `update case_clock set pack_id = (select e.pack_id from escalation e where e.id = case_clock.escalation_id)`,
      `create index case_clock_by_outcome on case_clock (pack_id, stage_id, clock, state, live, due_on, escalation_id)`,
      `create index case_clock_by_turn on case_clock (turn, due_at) where live = 1 and due_at is not null`,
      // An open case with no running date: since when, and whose turn it is. None for any other case.
      `create table case_drift (
        escalation_id text primary key not null references escalation (id) on delete cascade deferrable initially deferred,
        clock text,
        turn text not null,
        since text
      ) strict, without rowid`,
      `create index case_drift_by_since on case_drift (since, turn)`,
      `create index case_drift_by_turn on case_drift (turn, since)`,
      `insert into case_drift (escalation_id, clock, turn, since)
        select e.id,
          (select c.clock from case_clock c where c.escalation_id = e.id and c.live = 1 order by c.position desc limit 1),
          coalesce(
            (select c.turn from case_clock c where c.escalation_id = e.id and c.live = 1 order by c.position desc limit 1),
            'escalating'),
          coalesce(
            (select s.entered_on from escalation_stage s where s.escalation_id = e.id order by s.position desc limit 1),
            e.raised_on)
        from escalation e
        where e.status = 'open' and not exists (
          select 1 from case_clock c where c.escalation_id = e.id and c.live = 1 and c.due_at is not null)`,
      `create table protocol_version (
        id text not null,
        version text not null,
        pack text not null check (json_valid(pack)),
        kept_at text not null,
        primary key (id, version)
      ) strict`,
    ]),
}
