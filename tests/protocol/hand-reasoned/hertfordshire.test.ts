import { agreedAt, concernArose, dueDatesOf, entered } from './due-dates-of'

dueDatesOf('hertfordshire', 'raise', concernArose, [
  ['2026-03-02', '2026-03-04', 'Tuesday is day 1 and Wednesday day 2'],
  ['2026-03-05', '2026-03-09', 'Friday is day 1; the weekend is skipped and Monday is day 2'],
  ['2026-03-06', '2026-03-10', 'a Friday: Monday is day 1 and Tuesday day 2'],
  ['2026-03-07', '2026-03-10', 'a Saturday: counting begins with Monday'],
  ['2026-03-08', '2026-03-10', 'a Sunday: counting begins with Monday'],
  ['2026-04-01', '2026-04-07', 'Thursday is day 1; Good Friday, the weekend and Easter Monday are skipped'],
  [
    '2026-04-02',
    '2026-04-08',
    'the eve of Good Friday: Tuesday and Wednesday of Easter week are days 1 and 2',
  ],
  ['2026-04-03', '2026-04-08', 'Good Friday itself: nothing counts until Tuesday'],
  ['2026-05-01', '2026-05-06', 'the Friday before the early May bank holiday: Tuesday and Wednesday'],
  ['2026-05-21', '2026-05-26', 'Friday is day 1; the late May bank holiday Monday is skipped'],
  ['2026-05-22', '2026-05-27', 'the Friday before the late May bank holiday: Tuesday and Wednesday'],
  [
    '2026-08-28',
    '2026-09-02',
    'the Friday before the summer bank holiday of 31 August: Tuesday and Wednesday',
  ],
  [
    '2026-12-23',
    '2026-12-29',
    'Thursday is day 1; Christmas, the weekend and the Boxing Day substitute are skipped',
  ],
  [
    '2026-12-24',
    '2026-12-30',
    'Christmas Eve: Friday and Monday are bank holidays; Tuesday and Wednesday count',
  ],
  ['2026-12-30', '2027-01-04', 'New Year’s Eve is day 1; New Year’s Day and the weekend are skipped'],
  ['2026-12-31', '2027-01-05', 'New Year’s Eve: Monday and Tuesday of the new year'],
  [
    '2022-06-01',
    '2022-06-07',
    'Thursday and Friday of the jubilee are bank holidays; Monday and Tuesday count',
  ],
  ['2022-09-16', '2022-09-21', 'Monday is the State Funeral bank holiday; Tuesday and Wednesday count'],
  ['2023-05-05', '2023-05-10', 'Monday is the coronation bank holiday; Tuesday and Wednesday count'],
  [
    '2020-05-06',
    '2020-05-11',
    'Thursday is day 1; Friday 8 May 2020 is the moved bank holiday; Monday is day 2',
  ],
  ['2020-05-01', '2020-05-05', 'Monday 4 May 2020 is not a bank holiday, the day having been moved'],
  ['2024-02-28', '2024-03-01', '29 February is day 1 of a leap year and 1 March day 2'],
])

dueDatesOf('hertfordshire', 'speak', entered('stage-1'), [
  ['2026-06-08', '2026-06-11', 'Tuesday, Wednesday, Thursday'],
  ['2026-06-10', '2026-06-15', 'Thursday and Friday, then Monday'],
  ['2026-06-12', '2026-06-17', 'a Friday: Monday, Tuesday, Wednesday'],
  ['2026-06-13', '2026-06-17', 'a form on a Saturday counts as though on Friday: Monday, Tuesday, Wednesday'],
  ['2026-06-14', '2026-06-17', 'a Sunday: Monday, Tuesday, Wednesday'],
  [
    '2026-03-27',
    '2026-04-01',
    'across the clocks going forward on 29 March, still Monday, Tuesday, Wednesday',
  ],
  [
    '2026-10-23',
    '2026-10-28',
    'across the clocks going back on 25 October, still Monday, Tuesday, Wednesday',
  ],
  ['2026-04-01', '2026-04-08', 'Thursday, then Tuesday and Wednesday after Easter'],
  ['2026-05-20', '2026-05-26', 'Thursday, Friday, then Tuesday after the late May bank holiday'],
  ['2026-12-22', '2026-12-29', 'Wednesday, Thursday, then Tuesday after Christmas and its substitute'],
  ['2026-12-28', '2026-12-31', 'on the substitute bank holiday itself: Tuesday, Wednesday, Thursday'],
  [
    '2025-12-23',
    '2025-12-30',
    'Wednesday 24 is day 1; 25 and 26 are bank holidays; Monday and Tuesday follow',
  ],
  ['2025-12-29', '2026-01-02', 'Tuesday, Wednesday, then Friday: New Year’s Day is a Thursday'],
  [
    '2021-12-23',
    '2021-12-30',
    'Friday 24 is day 1; 27 and 28 are substitutes; Wednesday and Thursday follow',
  ],
  ['2021-12-31', '2022-01-06', 'Monday 3 January 2022 is a substitute; Tuesday, Wednesday, Thursday'],
  [
    '2022-04-13',
    '2022-04-20',
    'Thursday 14 is day 1; Good Friday and Easter Monday skipped; Tuesday and Wednesday',
  ],
  [
    '2022-05-31',
    '2022-06-07',
    'Wednesday 1 June is day 1; the two jubilee days are skipped; Monday and Tuesday',
  ],
  ['2022-09-15', '2022-09-21', 'Friday is day 1; the State Funeral is skipped; Tuesday and Wednesday'],
  ['2024-03-27', '2024-04-03', 'Thursday 28 March is day 1; Easter Monday is 1 April; Tuesday and Wednesday'],
  ['2024-12-24', '2024-12-31', 'Friday 27, Monday 30 and Tuesday 31 December'],
  [
    '2027-03-24',
    '2027-03-31',
    'Thursday 25 is day 1; Good Friday 26 and Easter Monday 29 skipped; Tuesday, Wednesday',
  ],
  ['2027-12-23', '2027-12-30', 'Friday 24 is day 1; Monday and Tuesday are substitutes; Wednesday, Thursday'],
  [
    '2028-04-12',
    '2028-04-19',
    'Thursday 13 is day 1; Good Friday 14 and Easter Monday 17 skipped; Tuesday, Wednesday',
  ],
])

dueDatesOf('hertfordshire', 'stage-1-confirm', agreedAt('stage-1'), [
  ['2026-07-06', '2026-07-08', 'Tuesday and Wednesday'],
  ['2026-07-09', '2026-07-13', 'Friday and Monday'],
  ['2026-07-10', '2026-07-14', 'agreed on a Friday: Monday and Tuesday'],
  ['2026-07-11', '2026-07-14', 'agreed on a Saturday: Monday and Tuesday'],
  ['2026-08-27', '2026-09-01', 'Friday is day 1; the summer bank holiday is skipped; Tuesday is day 2'],
  ['2025-04-16', '2025-04-22', 'Thursday is day 1; the Easter weekend is skipped; Tuesday is day 2'],
  ['2025-04-17', '2025-04-23', 'Maundy Thursday: Tuesday and Wednesday after Easter'],
  ['2025-05-02', '2025-05-07', 'the early May bank holiday of 5 May is skipped'],
  ['2025-05-23', '2025-05-28', 'the late May bank holiday of 26 May is skipped'],
  [
    '2025-12-24',
    '2025-12-30',
    'Christmas Eve: Thursday and Friday are bank holidays; Monday and Tuesday count',
  ],
  ['2025-12-31', '2026-01-05', 'New Year’s Eve: Friday 2 January is day 1 and Monday day 2'],
  [
    '2012-06-01',
    '2012-06-07',
    'Monday and Tuesday, 4 and 5 June 2012, are bank holidays; Wednesday and Thursday count',
  ],
])

dueDatesOf('hertfordshire', 'resolve', entered('stage-2'), [
  ['2026-06-01', '2026-06-08', 'a Monday: five working days end on the next Monday'],
  ['2026-06-05', '2026-06-12', 'a Friday: Monday to Friday'],
  ['2026-06-06', '2026-06-12', 'a form on a Saturday: Monday to Friday'],
  ['2026-06-07', '2026-06-12', 'a Sunday: Monday to Friday'],
  ['2026-03-26', '2026-04-02', 'Friday, then Monday to Thursday, the clocks having gone forward between'],
  ['2026-03-27', '2026-04-07', 'Monday to Thursday, then Tuesday: Easter takes Friday and Monday'],
  ['2026-03-30', '2026-04-08', 'Tuesday to Thursday, then Tuesday and Wednesday after Easter'],
  ['2026-04-02', '2026-04-13', 'Maundy Thursday: Tuesday to Friday, then Monday'],
  ['2026-04-29', '2026-05-07', 'Thursday, Friday, then Tuesday to Thursday after the early May bank holiday'],
  ['2026-05-18', '2026-05-26', 'Tuesday to Friday, then Tuesday after the late May bank holiday'],
  ['2026-05-25', '2026-06-01', 'on the late May bank holiday: Tuesday to Friday, then Monday'],
  ['2026-10-22', '2026-10-29', 'Friday, then Monday to Thursday, the clocks having gone back between'],
  [
    '2026-12-18',
    '2026-12-29',
    'Monday to Thursday, then Tuesday: Christmas Day and the substitute are skipped',
  ],
  ['2026-12-21', '2026-12-30', 'Tuesday to Thursday, then Tuesday and Wednesday'],
  ['2026-12-24', '2027-01-05', 'Tuesday to Thursday, then Monday and Tuesday after New Year’s Day'],
  [
    '2025-12-19',
    '2025-12-30',
    'Monday to Wednesday, then Monday and Tuesday: Thursday and Friday are bank holidays',
  ],
  ['2022-05-27', '2022-06-07', 'Monday, Tuesday, Wednesday, then Monday and Tuesday after the jubilee'],
  ['2022-09-12', '2022-09-20', 'Tuesday to Friday, then Tuesday after the State Funeral'],
  [
    '2023-04-28',
    '2023-05-09',
    'Monday 1 May is a bank holiday; Tuesday to Friday, then Tuesday after the coronation',
  ],
  ['2023-05-02', '2023-05-10', 'Wednesday to Friday, then Tuesday and Wednesday after the coronation'],
  [
    '2020-05-04',
    '2020-05-12',
    'Tuesday to Thursday, then Monday and Tuesday: 8 May 2020 is a Friday bank holiday',
  ],
  [
    '2012-05-29',
    '2012-06-07',
    'Wednesday to Friday, then Wednesday and Thursday: 4 and 5 June are bank holidays',
  ],
  [
    '2016-12-22',
    '2017-01-03',
    'Friday 23, Wednesday 28 to Friday 30; Monday 2 January is a substitute; Tuesday is day 5',
  ],
  [
    '2017-12-20',
    '2017-12-29',
    'Thursday, Friday, then Wednesday to Friday: Monday and Tuesday are bank holidays',
  ],
])

dueDatesOf('hertfordshire', 'stage-2-confirm', agreedAt('stage-2'), [
  ['2026-09-07', '2026-09-09', 'Tuesday and Wednesday'],
  ['2026-09-10', '2026-09-14', 'Friday and Monday'],
  ['2026-09-11', '2026-09-15', 'a Friday: Monday and Tuesday'],
  ['2026-09-13', '2026-09-15', 'a Sunday: Monday and Tuesday'],
  ['2027-03-25', '2027-03-31', 'Maundy Thursday 2027: Tuesday and Wednesday'],
  ['2027-05-28', '2027-06-02', 'the late May bank holiday of 31 May 2027 is skipped'],
  [
    '2027-12-24',
    '2027-12-30',
    'Monday and Tuesday stand in for Christmas and Boxing Day; Wednesday and Thursday count',
  ],
  ['2027-12-31', '2028-01-05', 'Monday 3 January 2028 stands in for New Year’s Day'],
  ['2028-05-26', '2028-05-31', 'the late May bank holiday of 29 May 2028 is skipped'],
  [
    '2028-12-22',
    '2028-12-28',
    'Christmas Day and Boxing Day are Monday and Tuesday; Wednesday and Thursday count',
  ],
])

dueDatesOf('hertfordshire', 'recommend', entered('stage-3'), [
  ['2026-02-02', '2026-02-09', 'a Monday: five working days end on the next Monday'],
  ['2026-02-05', '2026-02-12', 'Friday, then Monday to Thursday'],
  ['2026-02-27', '2026-03-06', 'from the last Friday of February: Monday to Friday of March'],
  ['2024-02-26', '2024-03-04', 'Tuesday to Friday, with 29 February a Thursday, then Monday'],
  ['2026-04-30', '2026-05-08', 'Friday, then Tuesday to Friday after the early May bank holiday'],
  ['2025-04-14', '2025-04-23', 'Tuesday to Thursday, then Tuesday and Wednesday after Easter'],
  ['2025-08-20', '2025-08-28', 'Thursday, Friday, then Tuesday to Thursday after the summer bank holiday'],
  [
    '2024-12-20',
    '2024-12-31',
    'Monday, Tuesday, Friday, Monday, Tuesday: Wednesday and Thursday are bank holidays',
  ],
  ['2024-12-27', '2025-01-06', 'Monday, Tuesday, then Thursday, Friday and Monday: 1 January is a Wednesday'],
  [
    '2022-12-21',
    '2022-12-30',
    'Thursday, Friday, then Wednesday to Friday: Monday and Tuesday are bank holidays',
  ],
  ['2022-12-30', '2023-01-09', 'Monday 2 January 2023 is a substitute; Tuesday to Friday, then Monday'],
  [
    '2015-12-23',
    '2016-01-04',
    'Thursday, then Tuesday to Thursday, then Monday: 25, 28 December and 1 January are bank holidays',
  ],
  ['2016-03-22', '2016-03-31', 'Wednesday, Thursday, then Tuesday to Thursday after Easter 2016'],
  [
    '2018-03-28',
    '2018-04-06',
    'Thursday, then Tuesday to Friday: Good Friday is 30 March and Easter Monday 2 April',
  ],
  [
    '2019-04-17',
    '2019-04-26',
    'Thursday, then Tuesday to Friday: Good Friday is 19 April and Easter Monday 22 April',
  ],
])

const urgently = (on: string) => [
  { type: 'condition-recorded' as const, condition: 'urgent', holds: true, on },
  ...concernArose(on),
]

dueDatesOf('hertfordshire', 'urgent-escalation', urgently, [
  ['2026-03-02', '2026-03-02', 'a Monday: the same day'],
  ['2026-03-06', '2026-03-06', 'a Friday: the same day'],
  ['2026-03-07', '2026-03-09', 'a Saturday is not a working day: Monday'],
  ['2026-03-08', '2026-03-09', 'a Sunday is not a working day: Monday'],
  ['2026-04-03', '2026-04-07', 'Good Friday: the next working day is Tuesday'],
  ['2026-04-06', '2026-04-07', 'Easter Monday: Tuesday'],
  ['2026-05-25', '2026-05-26', 'the late May bank holiday: Tuesday'],
  ['2026-12-25', '2026-12-29', 'Christmas Day 2026: Monday is the substitute, so Tuesday'],
  ['2026-12-24', '2026-12-24', 'Christmas Eve is a working day'],
  ['2027-01-01', '2027-01-04', 'New Year’s Day is a Friday: Monday'],
  ['2022-09-19', '2022-09-20', 'the day of the State Funeral: Tuesday'],
  ['2026-10-25', '2026-10-26', 'the Sunday the clocks go back: Monday'],
])
