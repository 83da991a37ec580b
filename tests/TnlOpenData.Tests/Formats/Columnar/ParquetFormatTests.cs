using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using Parquet;
using TnlOpenData.Formats.Columnar;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Formats.Columnar;

public sealed class ParquetFormatTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".parquet");

    [Fact]
    public async Task The_same_library_reads_back_every_value()
    {
        var page = HostilePage.Of(HostilePage.Texts);
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(new ParquetFormat().Write(page)));
        string[] names = ["text", "code", "integer", "number", "flag", "day", "list", "tree", "described"];
        Assert.Equal(names, reader.Schema.DataFields.Select(f => f.Name));
        using var group = reader.OpenRowGroupReader(0);
        var texts = new string?[page.Count];
        var integers = new int?[page.Count];
        await group.ReadAsync(reader.Schema.DataFields[0], texts.AsMemory()!);
        await group.ReadAsync<int>(reader.Schema.DataFields[2], integers.AsMemory());
        Assert.Equal(Column(page, 0).Select(c => c.IsEmpty ? null : Utf8(c.Plain)), texts);
        Assert.Equal(Column(page, 2).Select(c => c.IsEmpty ? (int?)null : (int)c.Integer), integers);
    }

    [Fact]
    public void Another_program_reads_back_every_value_with_its_type()
    {
        var page = HostilePage.Of(HostilePage.Texts);
        Assert.Equal(
            ["VARCHAR", "VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "DATE", "VARCHAR", "VARCHAR", "VARCHAR"],
            Ask(page, "select column_type from (describe select * from $file)").Select(r => r[0]));
        var rows = Ask(page, "select * from $file");
        Assert.Equal(page.Count, rows.Count);
        for (var row = 0; row < page.Count; row++)
        {
            Assert.Equal(Enumerable.Range(0, 9).Select(i => Value(page.Read(row, i))), rows[row]);
        }
    }

    [Fact]
    public void Rows_go_on_in_another_group_after_50_000()
    {
        var page = HostilePage.Of([.. Enumerable.Range(0, 50_001).Select(i => i.ToString(CultureInfo.InvariantCulture))]);
        Assert.Equal([2L], Ask(page, "select distinct num_row_groups from parquet_file_metadata($file)")[0]);
        Assert.Equal([50_001L, 50_000], Ask(page, "select count(*), max(code::int) from $file")[0]);
    }

    [Fact]
    public void An_empty_page_keeps_its_columns() =>
        Assert.Equal(9, Ask(HostilePage.Of([]), "describe select * from $file").Count);

    [Fact]
    public void The_file_says_its_licence_and_where_it_comes_from()
    {
        var metadata = Ask(HostilePage.Of(["a"]), "select decode(key), decode(value) from parquet_kv_metadata($file)")
            .ToDictionary(r => (string)r[0]!, r => (string)r[1]!, StringComparer.Ordinal);
        Assert.Equal("https://licence.example/", metadata["licence"]);
        Assert.Equal("Sources citées. Données du 2026-11-22.", metadata["attribution"]);
        Assert.Equal("0123456789abcdef", metadata["release"]);
        Assert.Equal(HostilePage.Context.Address, metadata["source"]);
    }

    public static TheoryData<string> Lists => [.. OpenLists.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Another_program_reads_every_value_of_every_list(string resource)
    {
        var page = Written.AskAll(resource);
        int[] flat = [.. Enumerable.Range(0, page.Columns.Count).Where(c => page.Columns[c].IsFlat)];
        var expected = Enumerable.Range(0, page.Count).Select(row => flat.Select(c =>
        {
            var cell = page.Read(row, c);
            return page.Columns[c].Type == ColumnType.List && cell.Plain.Length == 0 ? "" : Value(cell)?.ToString();
        }));
        Assert.Equal(expected, Ask(page, "select * from $file").Select(row => row.Select(value => value?.ToString())));
    }

    public void Dispose() => File.Delete(_path);

    private List<object?[]> Ask(ResultPage page, string question)
    {
        File.WriteAllBytes(_path, new ParquetFormat().Write(page));
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question.Replace("$file", $"'{_path}'", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    private static IEnumerable<Cell> Column(ResultPage page, int column) =>
        Enumerable.Range(0, page.Count).Select(row => page.Read(row, column));

    private static object? Value(Cell cell) => cell.Kind switch
    {
        CellKind.Empty => null,
        CellKind.Integer => (int)cell.Integer,
        CellKind.Number => cell.Number,
        CellKind.Boolean => cell.Boolean,
        CellKind.Date => cell.Date,
        _ => Utf8(cell.Plain),
    };

    /// <summary>Half a pair has no UTF-8.</summary>
    private static string Utf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
