import { type SectorPage, strategiesOf } from './sector-page.ts';

/** The commands that show what the page of a sector shows. */
export function commandsOf(page: SectorPage, replications: number): string[] {
  const { sector } = page;
  return [
    `npx centralino explain ${sector}`,
    [
      `npx centralino compare ${sector}`,
      `--strategies ${strategiesOf(page).join(',')}`,
      `--replications ${replications} --out report`,
    ].join(' \\\n    '),
    `npx centralino run ${sector} --staffing lean --replications ${replications}`,
    `npx centralino run ${sector} --size typical --replications ${Math.min(4, replications)}`,
  ];
}

export function commandsBlock(page: SectorPage, replications: number): string {
  return `\`\`\`\n${commandsOf(page, replications).join('\n')}\n\`\`\``;
}
