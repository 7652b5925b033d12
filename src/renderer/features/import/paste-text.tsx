import { useState, type ClipboardEvent } from 'react'
import { Button } from '../../ui/button/button'
import { TextField } from '../../ui/form/text-field'
import styles from './import.module.css'

/** Longer than any e-mail; a document this long is better imported as a file. */
const longest = 2_000_000
const longestHtml = 4_000_000

interface PasteTextProps {
  readonly onPasted: (text: string, html: string | null) => void
}

/** A box to paste an e-mail's text into. Tables and struck-out words come along as long as nothing is edited afterwards. */
export function PasteText({ onPasted }: PasteTextProps) {
  const [text, setText] = useState('')
  const [copied, setCopied] = useState<{ text: string; html: string } | null>(null)
  const remember = (event: ClipboardEvent) => {
    // Only a paste into the empty box is the whole of what is imported.
    if (text !== '') return
    const html = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    setCopied(html === '' || html.length > longestHtml ? null : { text: plain, html })
  }
  const html = copied?.text === text.replace(/\r\n?/g, '\n') ? copied.html : null
  return (
    <div className={styles.paste} onPaste={remember}>
      <TextField
        label="The e-mail’s text"
        description="Copy everything in the e-mail, from “From:” to the end, and paste it here. It is kept as pasted."
        value={text}
        onChange={setText}
        rows={8}
        maxLength={longest}
      />
      <div className={styles.row}>
        <Button isDisabled={text.trim() === ''} onPress={() => onPasted(text, html)}>
          Import this text
        </Button>
        {html !== null && <span className={styles.quiet}>With its tables and crossed-out words.</span>}
      </div>
    </div>
  )
}
