import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      // One file is found and read faster than hundreds; what has machine code stays outside.
      externalizeDeps: false,
      rollupOptions: {
        external: ['better-sqlite3', 'keytar'],
        input: {
          index: 'src/main/index.ts',
          'command-line': 'src/main/command-line.ts',
          database: 'src/main/db/worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  },
  preload: {
    build: {
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), tailwind()],
    resolve: {
      // Its build for browsers decodes `&copy;` by innerHTML, which Trusted Types refuse: the answer would vanish.
      alias: {
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    build: {
      minify: true,
      // The parts that are fetched later come from the disk: nothing is gained by announcing them.
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
})
