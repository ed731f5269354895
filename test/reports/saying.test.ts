import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/messages/index.ts';
import { remarksOn } from '../../src/reports/saying.ts';
import type { Finding } from '../../src/rules/finding.ts';

const passive = (fragment: string, agent?: string): Finding => ({
  rule: 'lijdende-vorm',
  severity: 'warning',
  place: { block: 0, kind: 'paragraph', paragraph: 1 },
  start: 0,
  end: fragment.length,
  spans: [{ start: 0, end: fragment.length }],
  fragment,
  context: { text: fragment, start: 0, end: fragment.length },
  arguments: agent === undefined ? {} : { agent },
  replacements: [],
});

describe('what is said of a sentence', () => {
  it('does not give the same advice twice, once with more behind it', () => {
    const [remark] = remarksOn(
      [passive('wordt gedaan'), passive('is gezien', 'ons')],
      messagesIn('nl'),
    );
    expect(remark?.text).toBe(
      '‘wordt gedaan’; ‘is gezien’. Door wie? Begin met wie het doet: ‘ons’.',
    );
  });
});
