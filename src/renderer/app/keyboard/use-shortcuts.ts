import { useEffect, useRef } from 'react'
import { preferences } from '../preferences'

/** Keys and what they do. A letter stands for itself; `Ctrl+…` also answers to Command. */
export type Shortcuts = Readonly<Record<string, () => void>>

const busy = '[role=dialog], [role=alertdialog], [role=menu], [data-trigger=Select], [data-trigger=ComboBox]'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, [contenteditable=true], [role=spinbutton]') !== null

/**
 * Listens for shortcuts while the component is on screen. Letters are left alone while somebody types, while
 * a dialog or menu is open, and when the person has turned them off.
 * @param held whether a key that is held down does it again and again, as for going on to the next
 */
export function useShortcuts(shortcuts: Shortcuts, held: 'once' | 'again' = 'once'): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || document.querySelector(busy)) return
      const command = event.ctrlKey || event.metaKey
      const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key
      if (!command && event.key.length === 1 && (isTyping(event.target) || !preferences().letterKeys)) return
      const named = event.shiftKey && event.key.length > 1 ? `Shift+${letter}` : letter
      const action = latest.current[command ? `Ctrl+${letter}` : named]
      if (!action) return
      event.preventDefault()
      if (!event.repeat || held === 'again') action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [held])
}
