// What a user of the API writes. It compiles only while the contract keeps these names and types.
import type { components, paths } from './contract';

type Awards = paths['/v1/awards']['get']['responses'][200]['content']['application/json'];
type Problem = components['schemas']['Problem'];
type Filters = NonNullable<paths['/v1/awards']['get']['parameters']['query']>;

async function awards(base: string, filters: Filters): Promise<Awards> {
  const answer = await fetch(`${base}/v1/awards?${new URLSearchParams(filters)}`);
  if (!answer.ok) {
    const problem: Problem = await answer.json();
    throw new Error(problem.errors?.map(e => `${e.parameter}: ${e.suggestion ?? e.allowed.join(', ')}`).join('\n') ?? problem.detail);
  }
  return answer.json();
}

const page = await awards('http://localhost:5080', { edition: '2018..2021', departement: '38', limit: 'all' });
const total: number = page.meta.total;
const next: string | null = page.links.next;
const lines: string[] = page.data.map(a => `${a.edition} ${a.name} ${a.level ?? a.level_status} (${a.source_id})`);
const status: 'published' | 'range' | 'derived' | 'unknown' | undefined = page.data[0]?.level_status;

// @ts-expect-error: a misspelt filter is refused by the compiler
await awards('http://localhost:5080', { edtion: '2018' });
// @ts-expect-error: so is a column that does not exist
page.data.map(a => a.points);

export { lines, next, status, total };
