import { defineConfig } from 'vitest/config'

export default defineConfig({
  // a missing snapshot fails; -u writes it
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, update: 'none' },
})
