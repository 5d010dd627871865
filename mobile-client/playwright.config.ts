import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  projects: [
    {
      name: 'neighbourhood',
      // The pictures of the README are taken only when somebody wants new ones.
      testIgnore: ['through-time.spec.ts', ...(process.env['PICTURES'] ? [] : ['pictures.spec.ts'])],
      outputDir: 'test-results/neighbourhood',
    },
    // On apps of its own, which it kills and begins again.
    { name: 'through-time', testMatch: 'through-time.spec.ts', outputDir: 'test-results/through-time' },
  ],
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
    // A trace costs each journey time; TRACE=on keeps one of what fails.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
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
