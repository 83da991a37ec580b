// What a user of the graph writes. It compiles only while the schema keeps these names and types.
import type { IsereCommunesQuery } from './graph';

function line(award: NonNullable<IsereCommunesQuery['awards']>['nodes'][number]): string {
  switch (award.level.__typename) {
    case 'Level': return `${award.edition.year} ${award.collectivity.name} ${award.level.labelFr} (${award.source.url})`;
    case 'LevelRange': return `${award.edition.year} ${award.collectivity.name} ${award.level.low?.labelFr ?? '?'} à ${award.level.high?.labelFr ?? '?'}`;
    default: return `${award.edition.year} ${award.collectivity.name} niveau inconnu`;
  }
}

// @ts-expect-error: a level that may be a range or unknown has no label of its own
const wrong = (award: NonNullable<IsereCommunesQuery['awards']>['nodes'][number]) => award.level.labelFr;

export { line, wrong };
