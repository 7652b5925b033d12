import { expect, test } from 'vitest'
import { isTrustedSender } from './trusted-sender'

test('the app’s own page is trusted, wherever in it the person is', () => {
  for (const url of ['accord://app/index.html', 'accord://app/index.html#/triage/7']) {
    expect(isTrustedSender({ url, parent: null })).toBe(true)
  }
})

test('a frame inside the page is not trusted, even with the same address', () => {
  expect(isTrustedSender({ url: 'accord://app/index.html', parent: {} })).toBe(false)
})

test('a frame that has gone is not trusted', () => {
  expect(isTrustedSender(null)).toBe(false)
})

test.each([
  'accord://app/other.html',
  'accord://app.example.org/index.html',
  'accord://app@example.org/index.html',
  'https://app/index.html',
  'file:///index.html',
  'data:text/html,accord://app/index.html',
  'about:blank',
  '',
])('%s is not trusted', (url) => {
  expect(isTrustedSender({ url, parent: null })).toBe(false)
})
