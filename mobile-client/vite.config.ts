import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // es2020 would rewrite logical CSS properties and break right-to-left text.
    cssTarget: ['chrome111', 'safari16.4', 'firefox115'],
    // A data: address is refused by the server's content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: { proxy: { '/graphql': process.env['SERVER'] ?? 'http://localhost:8080' } },
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node', setupFiles: ['src/testSetup.ts'] },
});
