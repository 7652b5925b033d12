import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { keepFocus } from '../ui/keep-focus'

/** Where what had the keyboard went with the screen it was on, the next screen has it. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation()
  useEffect(keepFocus, [pathname])
}
