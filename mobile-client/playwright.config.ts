import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  // The pictures of the README are taken only when somebody wants new ones.
  testIgnore: process.env['PICTURES'] ? [] : ['pictures.spec.ts'],
  workers: 1,
  timeout: 60_000,
  // A machine of two cores that also runs Neo4j, the server and Chromium takes its time.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:8080',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 390, height: 844 },
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
