import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** What a template language can't say, with the place in the source where it stands. */
export class UnsupportedError extends Error {
  constructor(message, node, module) {
    super(`${module.positionOf(node)}: ${message}`);
    this.name = 'UnsupportedError';
  }
}

/** A module of TypeScript: its functions, classes and imports, by name. */
class Module {
  #map;

  constructor(file, sources) {
    const { code, map } = transformSync(readFileSync(file, 'utf8'), {
      loader: 'ts',
      target: 'es2022',
      sourcemap: 'external',
      sourcefile: file,
      tsconfigRaw: {
        compilerOptions: {
          experimentalDecorators: true,
          useDefineForClassFields: false,
          verbatimModuleSyntax: true,
        },
      },
    });
    this.file = file;
    this.sources = sources;
    this.#map = new SourceMap(JSON.parse(map));
    this.declarations = new Map();
    this.imports = new Map();
    const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module', locations: true });
    for (const statement of body) this.#note(statement.declaration ?? statement);
  }

  #note(node) {
    if (node.type === 'ImportDeclaration') {
      for (const { local, imported } of node.specifiers) {
        if (imported)
          this.imports.set(local.name, { from: node.source.value, name: imported.name });
      }
    } else if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations) {
        if (id.name && init) this.declarations.set(id.name, init);
      }
    } else if (node.id) this.declarations.set(node.id.name, node);
  }

  /** What a name stands for: its declaration and the module that holds it. */
  find(name) {
    const node = this.declarations.get(name);
    // A class with a static field gets a second name.
    if (node?.type === 'Identifier') return this.find(node.name);
    if (node) return { node, name, module: this };
    const imported = this.imports.get(name);
    if (!imported?.from.startsWith('.')) return undefined;
    const file = resolve(dirname(this.file), imported.from.replace(/\.js$/, '.ts'));
    return this.sources.module(file).find(imported.name);
  }

  /** A static method of a class, or of the class that it extends. */
  findStatic(className, method) {
    const found = this.find(className);
    if (!found) return undefined;
    const { node, module } = found;
    const own = node.body.body.find(
      (member) => member.static && member.type === 'MethodDefinition' && member.key.name === method,
    );
    if (own) return { node: own.value, name: `${className}.${method}`, module };
    return node.superClass && module.findStatic(node.superClass.name, method);
  }

  positionOf({ loc }) {
    const { line, column } = loc.start;
    const { originalLine = line - 1 } = this.#map.findEntry(line - 1, column);
    return `${relative(process.cwd(), this.file)}:${originalLine + 1}`;
  }
}

/** The sources of the components, each module read once. */
export class Sources {
  #modules = new Map();

  module(file) {
    const path = resolve(file);
    let module = this.#modules.get(path);
    if (!module) {
      module = new Module(path, this);
      this.#modules.set(path, module);
    }
    return module;
  }
}
