import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { ID: 'string', DateTime: 'string', Date: 'string' };

const config: CodegenConfig = {
  schema: '../graph-schema/graphql/*.graphqls',
  documents: 'src/rooms/**/*.graphql',
  generates: {
    'src/shared/api/schema.generated.ts': {
      plugins: ['typescript'],
      config: { scalars, onlyOperationTypes: true, enumsAsTypes: true, skipTypename: true, useTypeImports: true },
    },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: {
        extension: '.generated.ts',
        baseTypesPath: 'shared/api/schema.generated.ts',
        importTypesNamespace: 'Schema',
      },
      plugins: ['typescript-operations', './scripts/operations.cjs'],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true, inputValue: false },
        skipTypename: true,
      },
    },
  },
};

export default config;
