import { FIRST_STATE, steps } from './lifecycle.js';

const node = (state: string): string => state.replace('-', '_');

/** The lifecycle table as a Mermaid state diagram; docs/architecture.md holds a copy, and a test compares them. */
export function lifecyclePicture(): string {
  const lines = steps().map(({ from, event, to }) => `  ${node(from)} --> ${node(to)}: ${event}`);
  return ['stateDiagram-v2', `  [*] --> ${node(FIRST_STATE)}: arrive`, ...lines, '  closed --> [*]'].join(
    '\n',
  );
}
