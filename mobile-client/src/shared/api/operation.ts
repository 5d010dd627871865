/** A query or mutation as text, with the types of what goes in and what comes back. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** Never there at run time; ties the types to the text. */
  readonly types?: { readonly answer: Answer; readonly variables: Variables };
}
