import { commonFindings } from '../../inventory/common-findings.ts';
import { departmentsOf, groupsBy, kindOfFile } from '../../inventory/groups.ts';
import { obstaclesOf } from '../../inventory/obstacles.ts';
import type { ReportContext } from '../format.ts';
import type { Report } from '../report.ts';
import { commonest } from './commonest.ts';
import { distributions } from './distributions.ts';
import { furthest } from './furthest.ts';
import { groupTable } from './group-table.ts';
import { OVERVIEW_ID } from './ids.ts';
import { letterTable } from './letter-table.ts';
import { type Html, html } from './markup.ts';
import { obstacles } from './obstacles.ts';
import type { LetterSelection } from './selection.ts';
import { share } from './share.ts';

/** Many letters at a glance: how many meet the norm, what stands in the way, and where. */
export function overview(
  report: Report,
  selection: LetterSelection,
  { messages, terminal }: ReportContext,
): Html {
  const { letters, norm, totals } = report;
  const judged = letters.filter((letter) => letter.status === 'judged');
  const read = letters.filter(({ status }) => status !== 'unreadable').length;
  const departments = departmentsOf(letters);
  const byDepartment = groupsBy(letters, departments);
  const byKind = groupsBy(letters, letters.map(kindOfFile));
  const { html: says } = messages;
  return html`<div class="overview" id="${OVERVIEW_ID}" tabindex="-1">${share(totals, messages)}<div class="tiles">${
    judged.length > 0 && obstacles(obstaclesOf(letters, norm), judged.length, messages)
  }${furthest(letters, selection, messages)}${commonest(commonFindings(letters), read, messages)}${
    byDepartment.length > 1 &&
    groupTable('department', says.departments, says.department, byDepartment, messages)
  }${byKind.length > 1 && groupTable('kind', says.fileKinds, says.fileKind, byKind, messages)}</div>${
    judged.length > 0 && distributions(judged, norm, messages)
  }${letterTable(report, selection, byDepartment.length > 1 ? departments : undefined, messages, terminal.command)}</div>`;
}
