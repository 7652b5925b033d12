import { AccordError, type Problem } from '@shared/domain/problem'

/**
 * Every reason the intake has for not reading something, in words an officer can act on. `{item}` is filled in
 * where the item is known, so parsers need not know what they are reading is called.
 */
const refusals = {
  'empty-file': ['{item} is empty (0 bytes).', 'Ask the sender to send it again.'],
  'damaged-file': [
    '{item} is damaged or incomplete and cannot be read.',
    'Open it in the program it was made with, save it again and import that, or ask the sender to send it again.',
  ],
  'unsafe-file': [
    '{item} is built in a way that could harm this computer, so it was not opened.',
    'Ask the sender to open it, save it under a new name and send that.',
  ],
  'too-large': [
    '{item} is too large to read safely.',
    'Ask the sender for a smaller file, or copy what matters into a new file and import that.',
  ],
  'too-many-parts': [
    '{item} holds too many parts, or parts within parts, to read safely.',
    'Save the attachments that matter on their own and import those.',
  ],
  'took-too-long': [
    '{item} took too long to read and was stopped.',
    'Save it again in the program it was made with, or as a PDF, and import that.',
  ],
  'reader-stopped': [
    '{item} stopped the reader and could not be read. Nothing else was affected.',
    'Save it again in the program it was made with, or as a PDF, and import that; or type it in beside the original.',
  ],
  'read-in-part': [
    '{item} was read only in part: the reader stopped before its end. The rows read so far are in triage.',
    'Import it again: it goes on where it stopped. If it stops there again, divide it into smaller files.',
  ],
  'not-recorded': [
    '{item} was read, but what was read of it could not be kept: a fault of Accord’s own, told in its log of faults.',
    'Type it in beside the original, which is safe. Tell whoever supports Accord.',
  ],
  'password-protected': [
    '{item} is locked with a password or by rights protection.',
    'Ask the sender for a copy without the password, or open it yourself and save an unlocked copy.',
  ],
  'encrypted-mail': [
    '{item} is an encrypted mail, so its contents cannot be read.',
    'Open it in your mail program, save the attachments and import those, or ask the sender to send it unencrypted by a secure route.',
  ],
  'outlook-winmail': [
    '{item} is an Outlook “winmail.dat” package that could not be opened.',
    'Ask the sender to send the message again as HTML or plain text rather than Rich Text.',
  ],
  'no-text': [
    '{item} holds a picture and no text, as a scan does.',
    'Type it in beside the page, or ask the sender for the original document.',
  ],
  'page-not-drawn': [
    'This page of {item} could not be drawn.',
    'Look at its text instead, or open the original in the program it was made with.',
  ],
  'picture-not-shown': [
    '{item} is a picture of a kind Accord cannot show (such as WebP), or is cut off.',
    'Open it in the program this computer has for pictures and type it in here, or ask the sender for it as a PDF or JPEG.',
  ],
  'heic-photo': [
    '{item} is a photo as an iPhone or iPad takes it (HEIC), which Accord cannot show.',
    'Ask the sender for it as a JPEG or PDF, or as a photo pasted into a Word document. Or open it in the program this computer has for pictures, save it as JPEG there and import that.',
  ],
  'unsupported-format': [
    '{item} is not a kind of file Accord reads.',
    'Accord reads mail, Word, PDF, Excel, OpenDocument, RTF and CSV files, and shows scans and photos. Ask the sender for one of those.',
  ],
  'not-what-it-says': [
    '{item} is not the kind of file its name says: it holds only plain text, and no form was found in it.',
    'Ask the sender to open it, save it again and send that.',
  ],
  'no-permission': [
    '{item} could not be opened: you have no permission to read it.',
    'Ask whoever looks after the folder for permission, or for a copy, and import it again.',
  ],
  'in-use': [
    '{item} could not be opened: it is in use by another program.',
    'Close it in Word, Excel or Outlook, and import it again.',
  ],
  'not-on-this-computer': [
    '{item} could not be fetched: it is not on this computer, or the drive it is on does not answer.',
    'If OneDrive or the like keeps it online, right-click it and choose “Always keep on this device”; else check that the drive is connected. Then import it again.',
  ],
  'not-readable': [
    '{item} could not be opened, or was changed while it was being read.',
    'Close it in other programs, and import it again.',
  ],
  'not-found': ['{item} was not found.', 'Check the name and that the drive or folder is connected.'],
  'a-register': [
    '{item} is a register of Accord or a backup of one, so nothing in it was imported.',
    'Import the folder that holds the mail. A backup is put back with restore.',
  ],
  'not-a-file': [
    '{item} is a link, a device or another special entry, not a file, so it was not followed.',
    'Import the file or folder it points to.',
  ],
} as const satisfies Record<string, readonly [message: string, whatToDo: string]>

export type RefusalCode = keyof typeof refusals

/** The problem for a person, naming the item. */
export function refusal(code: RefusalCode, item = 'The file'): Problem {
  const [message, whatToDo] = refusals[code]
  return { code, message: message.replace('{item}', item), whatToDo, item }
}

/** Stops the reading of the file at hand; the caller that knows its name puts it in. */
export function refuse(code: RefusalCode): never {
  throw new AccordError(refusal(code))
}

/** Whatever was thrown while reading `item`, as a problem naming it. Parser faults count as damage. */
export function problemFrom(thrown: unknown, item: string): Problem {
  const code = thrown instanceof AccordError ? thrown.problem.code : 'damaged-file'
  return code in refusals && isRefusalCode(code) ? refusal(code, item) : refusal('damaged-file', item)
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code)
}
