/** Every key the app answers to, for the help dialog. */
export const keyboardMap = [
  {
    where: 'Everywhere',
    keys: [
      ['?', 'This list'],
      ['Ctrl+I', 'Import files'],
      ['Ctrl+L', 'Lock the register'],
      ['Ctrl+1 … 9', 'Go to a screen'],
      ['F6', 'Next part of the window; with Shift, the one before'],
      ['/', 'Search'],
      ['Esc', 'Close a dialog or a menu'],
    ],
  },
  {
    where: 'Triage',
    keys: [
      ['A', 'Accept as a new case'],
      ['U', 'Accept as an update of a case'],
      ['D', 'Duplicate'],
      ['N', 'Not a form'],
      ['O', 'Out of scope'],
      ['M', 'More information needed'],
      ['Z', 'Undo the last decision'],
      ['J, K', 'Next and previous item'],
    ],
  },
  {
    where: 'An original',
    keys: [
      ['[ ]', 'Previous and next page'],
      ['+ −', 'Larger and smaller'],
      ['R', 'Turn the page'],
      ['P', 'The page, or its text'],
    ],
  },
  {
    where: 'Tables and charts',
    keys: [
      ['↑ ↓', 'Move from row to row, or from point to point'],
      ['Enter', 'Open the case, or the cases behind a bar'],
      ['T', 'A chart as a table, and back'],
    ],
  },
] as const
