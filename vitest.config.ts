import { defineConfig } from 'vitest/config'

const alias = { '@': new URL('./src', import.meta.url).pathname }
const rooms =
  'staff,media,publication,people,mailroom,evidence,reviews,articles,discussion,newsletter,search,sample,doors'

/** `unit` needs no database; `rooms` runs on a real Postgres, a database per file. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/{text,site,emails,bin,house,platform}/**/*.test.{ts,tsx}', 'tests/**/*.unit.test.{ts,tsx}'],
          setupFiles: ['tests/world/quiet.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'rooms',
          pool: 'forks',
          maxWorkers: 2,
          include: [`tests/{${rooms}}/**/*.test.{ts,tsx}`],
          exclude: ['**/*.unit.test.*'],
          globalSetup: ['tests/world/template-database.ts'],
          setupFiles: ['tests/world/quiet.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
