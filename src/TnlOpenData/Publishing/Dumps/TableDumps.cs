using TnlOpenData.Formats.Columnar;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Sheets.Ods;
using TnlOpenData.Formats.Sheets.Xlsx;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>Each table of the data package in each format; none of a table that the package leaves out.</summary>
internal static class TableDumps
{
    private static readonly TableFormat[] Formats =
    [
        new CsvFormat(),
        new DumpJsonFormat(),
        new NdjsonFormat(),
        new ParquetFormat(),
        new XlsxFormat(),
        new OdsFormat(),
    ];

    public static IEnumerable<Dump> Of(Snapshot snapshot) =>
        snapshot.Tables.SelectMany(table => Formats.Select(format => Of(snapshot, table, format)).Append(ForExcel(snapshot, table)));

    /// <summary>All rows of a table, for any format.</summary>
    public static ResultPage PageOf(Snapshot snapshot, Table table) => table.Accept(new Whole(snapshot));

    private static Dump Of(Snapshot snapshot, Table table, TableFormat format)
    {
        var described = snapshot.Describe(table.Name);
        var dump = PageDump.Of(
            table.Name,
            format,
            () => PageOf(snapshot, table),
            described?.Title ?? table.Name,
            described?.Description ?? "",
            () => snapshot.Data.Rows(table).Count);
        return dump with { Table = table.Name };
    }

    private static Dump ForExcel(Snapshot snapshot, Table table)
    {
        var described = snapshot.Describe(table.Name);
        return PageDump.ForExcel(
            table.Name,
            () => PageOf(snapshot, table),
            described?.Title ?? table.Name,
            described?.Description ?? "",
            () => snapshot.Data.Rows(table).Count);
    }

    private sealed class Whole(Snapshot snapshot) : ITableVisitor<ResultPage>
    {
        public ResultPage Visit<T>(Table<T> table) where T : class
        {
            var described = snapshot.Describe(table.Name);
            var resource = new Resource<T>(table.Name)
            {
                Title = described?.Title ?? table.Name,
                Description = described?.Description ?? "",
                Columns = table.Columns,
                Filters = [],
                DefaultSort = "",
                Rows = s => s.Data.Rows(table),
            };
            return new ListQuery<T> { Resource = resource, Sort = [], Fields = table.Columns, Limit = null }.Run(snapshot);
        }
    }
}
