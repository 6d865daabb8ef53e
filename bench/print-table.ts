export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What a reader of the figures must know. */
  readonly note: string;
}

export function printTable(title: string, { columns, rows, note }: Table): void {
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  console.log(`\n## ${title}\n\n${lines.join('\n')}\n\n${note}`);
}
