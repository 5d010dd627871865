// Writes each operation as a name, a kind and one line of text: the stock plugins keep line breaks and a class per file, which a phone would have to load.
const { print, stripIgnoredCharacters, visit } = require('graphql');

const upperFirst = (word) => word[0].toUpperCase() + word.slice(1);

function spreadsIn(node) {
  const names = [];
  visit(node, { FragmentSpread: (spread) => void names.push(spread.name.value) });
  return names;
}

function withFragments(operation, fragments) {
  const needed = new Map();
  const add = (node) => {
    for (const name of spreadsIn(node)) {
      if (needed.has(name)) continue;
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`There is no fragment ${name}`);
      needed.set(name, fragment);
      add(fragment);
    }
  };
  add(operation);
  return [operation, ...needed.values()].map((node) => stripIgnoredCharacters(print(node))).join(' ');
}

module.exports = {
  plugin(_schema, documents, config) {
    const definitions = documents.flatMap((file) => file.document.definitions);
    const fragments = new Map(
      [...definitions, ...(config.externalFragments ?? []).map((fragment) => fragment.node)]
        .filter((node) => node.kind === 'FragmentDefinition')
        .map((node) => [node.name.value, node]),
    );
    const operations = definitions.filter((node) => node.kind === 'OperationDefinition');
    return {
      prepend: operations.length > 0 ? ["import type { Operation } from '../../shared/api/operation';"] : [],
      content: operations
        .map((operation) => {
          const name = operation.name.value;
          const type = name + upperFirst(operation.operation);
          const text = JSON.stringify(withFragments(operation, fragments));
          return `export const ${name}: Operation<${type}, ${type}Variables> = { name: '${name}', kind: '${operation.operation}', text: ${text} };`;
        })
        .join('\n\n'),
    };
  },
};
