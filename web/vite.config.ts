// A script for each page and one style sheet, with fixed names: Django puts the hash of the content in the
// address when it collects its static files. The first script only fetches the surface, and the
// surface fetches the boards that few need at once; those carry their hash in their own name, so
// that whoever asks for one never gets it of another version, or twice.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const BOARDS = /\/(lifeline|figures|matrix|balance|wheel|genogram|who|strengthen)(_[a-z]+)?(\/|\.ts)/
// A page of its own, or fetched where a kring goes along on a visit.
const isVisit = (id: string): boolean => /\/src\/visits\//.test(id) && !/\/visits\/(visits|list)\.ts/.test(id)
// What fetches a piece later; it must not bring the whole surface along to pages that need little.
const isFetching = (id: string): boolean => /vite\/preload-helper/.test(id)
const isBoard = (id: string): boolean => BOARDS.test(id)

export default defineConfig({
  plugins: [svelte({ compilerOptions: { css: 'external', runes: true } })],
  publicDir: false,
  build: {
    outDir: '../src/kring/site/static/kring',
    // Fonts and other finished files lie in the same folder.
    emptyOutDir: false,
    // The browsers of five-year-old tablets.
    target: ['chrome109', 'firefox115', 'safari15.4'],
    cssCodeSplit: false,
    // The content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      input: {
        editor: 'src/main.ts',
        offline: 'src/visits/offline.ts',
        visit: 'src/visits/visit.ts',
        signing_out: 'src/visits/signing_out.ts',
      },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        assetFileNames: 'editor[extname]',
        chunkFileNames: 'editor-[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'fetching', test: isFetching, priority: 2 },
            { name: 'boards', test: isBoard, priority: 0 },
            { name: 'surface', test: (id: string) => !isBoard(id) && !isVisit(id) && !id.endsWith('/main.ts'), priority: 1 },
          ],
        },
      },
    },
  },
})
