// What a user of the graph writes. It compiles only while the schema keeps these names and types.
import type { IsereQuery } from './graph';

function line(award: NonNullable<IsereQuery['awards']>['nodes'][number]): string {
  switch (award.level.__typename) {
    case 'Level': return `${award.edition.year} ${award.collectivity.name} ${award.level.code} (${award.source.url})`;
    case 'LevelRange': return `${award.edition.year} ${award.collectivity.name} ${award.level.low?.code ?? '?'} à ${award.level.high?.code ?? '?'}`;
    default: return `${award.edition.year} ${award.collectivity.name} niveau inconnu`;
  }
}

// @ts-expect-error: a level that may be a range or unknown has no code of its own
const wrong = (award: NonNullable<IsereQuery['awards']>['nodes'][number]) => award.level.code;

export { line, wrong };
