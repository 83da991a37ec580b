// How the cells of two files of one list are compared.

/** A coordinate as the number that it is: 1.0 is 1 in a sheet. */
export const coordinate = (column, value) => (['longitude', 'latitude'].includes(column) && value !== '' ? String(Number(value)) : value);

/** What a cell says whatever the program: no case of booleans, one kind of line end. */
export const said = value => (/^(true|false)$/i.test(value) ? value.toLowerCase() : value.replaceAll('\r\n', '\n'));
