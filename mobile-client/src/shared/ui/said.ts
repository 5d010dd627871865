/** What the app says after something was tried, and what one can do next. */
export interface Said<Next = never> {
  /** `good`: it happened. `gentle`: it did not, and nobody is to blame. */
  readonly tone: 'good' | 'gentle';
  readonly text: string;
  readonly more?: string;
  /** The name of the field that the answer is about. */
  readonly field?: string;
  readonly next?: Next;
}
