// LibreOffice Calc as a person opens a file with it: imports, computes, and says what its cells show.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

// Import: separator, quote, UTF-8, first line, columns as found, language (1036 is French, 0 the program's own).
export const imports = { french: 'CSV:59,34,76,1,,1036', plain: 'CSV:44,34,76' };
// Export: comma, quote, UTF-8, …, quote every text cell and no number, cells as shown: so that type and error stay visible.
const shown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true';

/** The sheets of some files ({ name: body }): rows of cells { value, isText }, by name. One start of the program for all. */
export function open(files, filter, suffix = 'csv') {
  const folder = mkdtempSync(join(tmpdir(), 'tnl-calc-'));
  try {
    mkdirSync(join(folder, 'in'));
    const paths = Object.entries(files).map(([name, body]) => {
      const path = join(folder, 'in', `${name}.${suffix}`);
      writeFileSync(path, body);
      return path;
    });
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--headless', ...(filter ? [`--infilter=${filter}`] : []),
      '--convert-to', shown, '--outdir', join(folder, 'out'), ...paths], { stdio: 'pipe', timeout: 180_000 });
    return Object.fromEntries(Object.keys(files).map(name => [name, parse(readFileSync(join(folder, 'out', `${name}.csv`)), {
      cast: (value, { quoting }) => ({ value, isText: quoting }),
    })]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const isError = ({ value }) => /^(#[A-Z0-9/]+[!?]?|Err:\d+)$/.test(value);
