export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false, tsconfig: 'tsconfig.json' }] },
  reporters: ['default', '<rootDir>/scripts/count-reporter.mjs'],
  // Most of the time goes into the processes that tests start.
  maxWorkers: '100%',
  testTimeout: 30_000,
}
