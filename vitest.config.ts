import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const quiet = 'src/testing/fail-on-console.ts'

export default defineConfig({
  test: {
    // Two cores serve a real database, a real keychain and a real daemon at the same time.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/{core,main,preload,testing}/**/*.test.ts',
            'host/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'architecture/*.test.ts',
            'redaction/**/*.test.ts',
          ],
          setupFiles: [quiet, 'src/testing/fail-on-socket.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['src/renderer/**/*.test.{ts,tsx}'],
          setupFiles: [quiet, 'src/testing/fail-on-socket.ts', 'src/renderer/testing/mathml.ts'],
        },
      },
    ],
  },
})
