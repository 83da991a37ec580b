// The pages of the site: every page that the sitemap names, and addresses of each kind with parameters or errors.
import { ask, base } from './service.mjs';

export const browserAccept = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

/** Pages made to stand inside others: no frame of ours around them. */
export const embedded = ['/integrer/echirolles', '/carte/integrer?edition=2018'];

const isPage = path => !/^\/(dumps|docs|graphiql|v1)\b/.test(path);

export const listed = [...(await ask('/sitemap.xml')).text().matchAll(/<loc>([^<]+)<\/loc>/g)]
  .map(([, address]) => address.slice(base.length) || '/')
  .filter(isPage);

const isFixed = path => path.lastIndexOf('/') === 0;

/** One address of each kind: the pages without parameters in their path, and examples of the others. */
export const kinds = [
  ...listed.filter(isFixed),
  '/palmares?edition=2018', '/palmares?q=echirole', '/palmares?departement=38&kind=region', '/palmares?edition=2025&level=4',
  '/editions/2018', '/editions/2025', '/collectivites/echirolles', '/collectivites/amue', '/carte?edition=2018', '/carte?departement=38',
  '/departements/38-isere', '/departements/974-la-reunion', '/departements/975-saint-pierre-et-miquelon', '/regions/84-auvergne-rhone-alpes',
  '/comparer?territoires=boe,31555,38', '/territoires/31555-toulouse', '/territoires/243100518-toulouse-metropole',
  '/recherche?q=saint-denis', '/recherche?q=qqqqq',
  '/nulle-part', '/collectivites/echirole',
];

/** The pages of areas and of places are made alike: those among the kinds stand for the thousands of them. */
const isArea = path => /^\/(departements|regions|territoires)\//.test(path);

export const every = [...new Set([...kinds, ...listed.filter(path => !isArea(path)), ...embedded])];
