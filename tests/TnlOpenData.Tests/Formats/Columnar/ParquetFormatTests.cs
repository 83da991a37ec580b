using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using Parquet;
using TnlOpenData.Formats.Columnar;
using TnlOpenData.Queries;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

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
        Assert.Equal(names, reader.Schema.Fields.Select(f => f.Name));
        using var group = reader.OpenRowGroupReader(0);
        var texts = new string?[page.Count];
        var integers = new int?[page.Count];
        await group.ReadAsync(reader.Schema.DataFields[0], texts.AsMemory()!);
        await group.ReadAsync<int>(reader.Schema.DataFields[2], integers.AsMemory());
        Assert.Equal(Column(page, 0).Select(c => c.Plain.Length == 0 ? null : Utf8(c.Plain)), texts);
        Assert.Equal(Column(page, 2).Select(c => c.IsEmpty ? (int?)null : (int)c.Integer), integers);
    }

    [Fact]
    public void Another_program_reads_back_every_value_with_its_type()
    {
        var page = HostilePage.Of(HostilePage.Texts);
        Assert.Equal(
            ["VARCHAR", "VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "DATE", "VARCHAR[]", "VARCHAR", "VARCHAR"],
            Ask(page, "select column_type from (describe select * from $file)").Select(r => r[0]));
        var rows = Ask(page, "select * from $file");
        Assert.Equal(page.Count, rows.Count);
        for (var row = 0; row < page.Count; row++)
        {
            Assert.Equal(Enumerable.Range(0, 9).Select(i => Value(page.Columns[i], page.Read(row, i))), rows[row]);
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
        var expected = Enumerable.Range(0, page.Count).Select(row => flat.Select(c => Value(page.Columns[c], page.Read(row, c))));
        Assert.Equal(expected, Ask(page, "select * from $file"));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_are_lists_and_what_is_absent_is_null(string resource)
    {
        var page = Written.AskAll(resource);
        var types = Ask(page, "select column_name, column_type from (describe select * from $file)");
        Assert.Equal(
            page.Columns.Where(c => c.IsFlat && c.IsFlatList).Select(c => c.Name),
            types.Where(t => (string)t[1]! == "VARCHAR[]").Select(t => (string)t[0]!));
        Assert.All(
            types.Where(t => (string)t[1]! == "VARCHAR"),
            t => Assert.Equal([0L], Ask(page, $"select count(*) from $file where \"{t[0]}\" = ''")[0]));
    }

    [Fact]
    public void The_mentions_of_an_award_are_a_list_of_their_codes()
    {
        var page = (ResultPage<AwardView>)Written.AskAll("awards");
        Assert.Contains(page.Rows, v => v.Mentions.Count > 0);
        Assert.Contains(page.Rows, v => v.Mentions.Count == 0);
        Assert.Equal(
            page.Rows.Select(v => v.Mentions.Select(m => m.Code)),
            Ask(page, "select mentions from $file").Select(row => (IEnumerable<string>)row[0]!));
    }

    [Fact]
    public void Every_column_has_the_codec_that_every_reader_has() => Assert.Equal(
        [["SNAPPY"]],
        Ask(HostilePage.Of(HostilePage.Texts), "select distinct compression from parquet_metadata($file)"));

    [Fact]
    public void A_list_can_be_absent_empty_or_full()
    {
        var page = Written.PageOf(
            [new("list", ColumnType.List)],
            [[Cell.Empty], [Cell.Of((IReadOnlyList<string>)[])], [Cell.Of((IReadOnlyList<string>)["a", "", "b|c"])]]);
        var rows = Ask(page, "select list from $file").Select(r => r[0] as IEnumerable<string>).ToArray();
        Assert.Null(rows[0]);
        Assert.Equal([], rows[1]);
        Assert.Equal(["a", "", "b|c"], rows[2]);
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

    private static object? Value(Column column, Cell cell) => cell.Kind switch
    {
        CellKind.Empty => null,
        CellKind.Integer => (int)cell.Integer,
        CellKind.Number => cell.Number,
        CellKind.Boolean => cell.Boolean,
        CellKind.Date => cell.Date,
        CellKind.List => cell.List.Select(Utf8).ToList(),
        _ when column.IsFlatList => cell.Plain.Length == 0 ? [] : cell.Plain.Split('|').ToList(),
        _ => cell.Plain.Length == 0 ? null : Utf8(cell.Plain),
    };

    /// <summary>Half a pair has no UTF-8.</summary>
    private static string Utf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
