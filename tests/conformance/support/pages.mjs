// The pages of the site: one of each kind, and every one that the sitemap names.
import { ask, base } from './service.mjs';

export const browserAccept = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

export const kinds = [
  '/', '/palmares', '/palmares?edition=2018', '/palmares?q=echirole', '/palmares?departement=38&kind=region', '/palmares?edition=2025&level=4', '/editions',
  '/editions/2018', '/editions/2025', '/collectivites/echirolles', '/collectivites/amue', '/carte', '/carte?edition=2018', '/carte?departement=38', '/statistiques',
  '/donnees', '/nulle-part', '/collectivites/echirole',
];

/** Pages made to stand inside others: no frame of ours around them. */
export const embedded = ['/integrer/echirolles', '/carte/integrer?edition=2018'];

const isPage = path => !/^\/(dumps|docs|graphiql|v1)\b/.test(path);

export const listed = [...(await ask('/sitemap.xml')).text().matchAll(/<loc>([^<]+)<\/loc>/g)]
  .map(([, address]) => address.slice(base.length) || '/')
  .filter(isPage);

export const every = [...new Set([...kinds, ...listed, ...embedded])];
