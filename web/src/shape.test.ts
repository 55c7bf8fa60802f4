// Rules about the shape of these files that a type checker does not hold.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const SOURCE = fileURLToPath(new URL('.', import.meta.url))
const LONGEST = 60

function files(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
}

function parsed(name: string): ts.SourceFile {
  const text = readFileSync(join(SOURCE, name), 'utf8')
  const script = name.endsWith('.svelte') ? (/<script[^>]*>(.*?)<\/script>/s.exec(text)?.[1] ?? '') : text
  return ts.createSourceFile(name, script, ts.ScriptTarget.Latest, true)
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

function lines(file: ts.SourceFile, node: ts.Node): [number, number] {
  const first = file.getLineAndCharacterOfPosition(node.getStart()).line
  return [first, file.getLineAndCharacterOfPosition(node.getEnd()).line]
}

/** Lines of a function itself: one that makes an object out of functions is what a class is elsewhere. */
function ownLines(file: ts.SourceFile, node: ts.Node): number {
  const [first, last] = lines(file, node)
  let inside = 0
  const look = (child: ts.Node): void => {
    const [from, to] = lines(file, child)
    if (ts.isFunctionLike(child) && to > from) inside += to - from + 1
    else ts.forEachChild(child, look)
  }
  ts.forEachChild(node, look)
  return last - first + 1 - inside
}

test('no function is longer than 60 lines', () => {
  const long: string[] = []
  for (const name of files()) {
    const file = parsed(name)
    visit(file, (node) => {
      if (!ts.isFunctionLike(node) || ownLines(file, node) <= LONGEST) return
      long.push(`${name}:${lines(file, node)[0] + 1} (${ownLines(file, node)} lines)`)
    })
  }
  assert.deepEqual(long, [])
})

test('everything is exported by its name', () => {
  const nameless: string[] = []
  for (const name of files()) {
    visit(parsed(name), (node) => {
      const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []
      const byDefault = modifiers.some((each) => each.kind === ts.SyntaxKind.DefaultKeyword)
      if (ts.isExportAssignment(node) || byDefault) nameless.push(name)
    })
  }
  assert.deepEqual(nameless, [])
})

test('what is read from outside the folder is known to the build', () => {
  const outside = new Set<string>()
  for (const name of files()) {
    visit(parsed(name), (node) => {
      if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return
      const path = join('web/src', name, '..', node.moduleSpecifier.text)
      if (node.moduleSpecifier.text.startsWith('.') && !path.startsWith('web/src')) outside.add(path)
    })
  }
  // build_web.py builds anew when one of these changes.
  assert.deepEqual([...outside].sort(), ['src/kring/scene/look.json', 'src/kring/scene/polar.json'])
})
