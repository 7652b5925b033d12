import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { listAppFiles, type AppFiles } from './app-files'
import { appResponse } from './app-response'

let files: AppFiles
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-screens-'))
  const screens = join(folder, 'renderer')
  mkdirSync(join(screens, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.js'), 'secret')
  writeFileSync(join(screens, 'index.html'), '<p>Hello')
  writeFileSync(join(screens, 'assets', 'main.js'), 'run()')
  writeFileSync(join(screens, 'notes.txt'), 'not a screen')
  symlinkSync(join(folder, 'secret.js'), join(screens, 'link.js'))
  files = listAppFiles(screens)
})
const get = (url: string, method = 'GET') => appResponse(files, { method, url })

test('the built files are served with their types', async () => {
  const page = await get('accord://app/index.html')
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<p>Hello',
  ])
  expect(await (await get('accord://app/assets/main.js?v=1#top')).text()).toBe('run()')
})

test.each([
  'accord://app/../secret.js',
  'accord://app/assets/../../secret.js',
  'accord://app/%2e%2e/secret.js',
  'accord://app/..%2fsecret.js',
  'accord://app/..%5csecret.js',
  'accord://app/..\\secret.js',
  'accord://app//etc/hostname',
  'accord://app/etc/hostname',
  'accord://app/C:/secret.js',
  'accord://app/link.js',
  'accord://app/notes.txt',
  'accord://app/assets',
  'accord://app/',
  'accord://app',
  'accord://app.example.org/index.html',
  'accord://other/index.html',
  'file:///etc/hostname',
  'https://app/index.html',
])('%s is not on the list', async (address) => {
  expect((await get(address)).status).toBe(404)
})

test('only reading is allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
    expect((await get('accord://app/index.html', method)).status).toBe(404)
  }
})

test('every answer carries the content policy, the refusals too, and it allows nothing unsafe', async () => {
  for (const address of ['accord://app/index.html', 'accord://app/missing.js']) {
    const policy = (await get(address)).headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  }
})
