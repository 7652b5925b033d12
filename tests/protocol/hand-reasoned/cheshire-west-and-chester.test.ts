import { concernArose, concernReached, dueDatesOf, entered } from './due-dates-of'

const board = 'cheshire-west-and-chester'

dueDatesOf(board, 'act', concernArose, [
  ['2026-03-02', '2026-03-03', '24 hours from a Monday end on Tuesday'],
  ['2026-03-07', '2026-03-08', '24 hours from a Saturday end on Sunday'],
  ['2026-03-08', '2026-03-09', '24 hours across a Sunday end on Monday'],
  ['2026-10-25', '2026-10-26', 'the day the clocks go back: the next day'],
  ['2026-03-29', '2026-03-30', 'the day the clocks go forward: the next day'],
  ['2026-12-25', '2026-12-26', 'Christmas Day: Boxing Day, bank holiday or not'],
])

dueDatesOf(board, 'discuss', entered('stage-1'), [
  ['2026-06-01', '2026-06-08', 'one working week from a Monday is the next Monday'],
  ['2026-06-03', '2026-06-10', 'one working week from a Wednesday is the next Wednesday'],
  ['2026-06-06', '2026-06-12', 'from a Saturday, Monday to Friday'],
  ['2026-03-31', '2026-04-09', 'Wednesday and Thursday, then Tuesday to Thursday after Easter'],
  ['2026-05-20', '2026-05-28', 'Thursday, Friday, then Tuesday to Thursday after the late May bank holiday'],
  ['2026-12-22', '2026-12-31', 'Wednesday, Thursday, then Tuesday to Thursday'],
])

dueDatesOf(board, 'stage-2-start', concernArose, [
  ['2026-03-02', '2026-03-04', 'day 1 is Monday, so day 3 is Wednesday'],
  ['2026-03-05', '2026-03-07', 'day 3 from a Thursday is Saturday: calendar days'],
  ['2026-03-06', '2026-03-08', 'day 3 from a Friday is Sunday'],
  ['2026-03-07', '2026-03-09', 'day 1 may be a Saturday; day 3 is Monday'],
  ['2026-04-03', '2026-04-05', 'day 3 from Good Friday is Easter Sunday'],
  ['2026-12-30', '2027-01-01', 'day 3 from 30 December is New Year’s Day'],
  ['2024-02-28', '2024-03-01', 'day 2 is the leap day, so day 3 is 1 March'],
  ['2025-02-28', '2025-03-02', 'no leap day: day 3 is 2 March'],
  ['2026-03-28', '2026-03-30', 'the clocks going forward on day 2 change nothing'],
  ['2026-10-24', '2026-10-26', 'the clocks going back on day 2 change nothing'],
])

dueDatesOf(board, 'stage-2-conclude', concernReached('stage-2'), [
  ['2026-03-02', '2026-03-10', 'day 9 from Monday 2 March is Tuesday 10 March'],
  ['2026-03-31', '2026-04-08', 'day 9 spans Easter and counts every day of it'],
  ['2026-05-18', '2026-05-26', 'day 9 counts the late May bank holiday'],
  ['2026-12-24', '2027-01-01', 'day 9 from Christmas Eve is New Year’s Day'],
  ['2026-10-20', '2026-10-28', 'day 9 across the clocks going back'],
  ['2024-02-25', '2024-03-04', 'day 9 counts 29 February'],
  ['2026-06-22', '2026-06-30', 'day 9 from 22 June is the last of June'],
  ['2026-06-23', '2026-07-01', 'day 9 from 23 June is 1 July'],
])

dueDatesOf(board, 'stage-3-start', concernReached('stage-2'), [
  ['2026-03-02', '2026-03-10', 'stage 3 starts no later than day 9, the day stage 2 is to conclude'],
  ['2026-04-01', '2026-04-09', 'day 9 from 1 April is 9 April'],
  ['2026-12-28', '2027-01-05', 'day 9 from 28 December is 5 January'],
])

dueDatesOf(board, 'stage-3-conclude', concernReached('stage-3'), [
  ['2026-03-02', '2026-03-15', 'day 14 from Monday 2 March is Sunday 15 March'],
  ['2026-03-16', '2026-03-29', 'day 14 is the Sunday the clocks go forward'],
  ['2026-10-12', '2026-10-25', 'day 14 is the Sunday the clocks go back'],
  ['2026-05-12', '2026-05-25', 'day 14 may be a bank holiday'],
  ['2026-12-12', '2026-12-25', 'day 14 from 12 December is Christmas Day'],
  ['2026-02-16', '2026-03-01', 'day 14 from 16 February 2026 is 1 March'],
  ['2028-02-16', '2028-02-29', 'day 14 from 16 February 2028 is the leap day'],
])

dueDatesOf(board, 'stage-4-start', concernReached('stage-3'), [
  ['2026-03-02', '2026-03-17', 'day 16 from Monday 2 March is Tuesday 17 March'],
  ['2026-03-20', '2026-04-04', 'day 16 is Easter Saturday and counts'],
  ['2026-12-17', '2027-01-01', 'day 16 from 17 December is New Year’s Day'],
  ['2026-11-30', '2026-12-15', 'day 16 from the last of November is 15 December'],
])

dueDatesOf(board, 'stage-4-conclude', concernReached('stage-4'), [
  ['2026-03-02', '2026-03-22', 'day 21 from Monday 2 March is Sunday 22 March'],
  ['2026-03-16', '2026-04-05', 'day 21 is Easter Sunday'],
  ['2026-05-05', '2026-05-25', 'day 21 is the late May bank holiday'],
  ['2026-12-05', '2026-12-25', 'day 21 from 5 December is Christmas Day'],
  ['2026-10-05', '2026-10-25', 'day 21 is the day of 25 hours'],
  ['2024-02-10', '2024-03-01', 'day 20 is the leap day, so day 21 is 1 March'],
])

dueDatesOf(board, 'chair-recommend', entered('stage-4'), [
  ['2026-03-02', '2026-03-07', 'five days after Monday is Saturday: the text says days'],
  ['2026-03-06', '2026-03-11', 'five days after Friday is Wednesday'],
  ['2026-04-01', '2026-04-06', 'five days after 1 April is Easter Monday'],
  ['2026-10-23', '2026-10-28', 'five days across the clocks going back'],
  ['2026-12-28', '2027-01-02', 'five days after 28 December is 2 January'],
])
