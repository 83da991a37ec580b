using System.Buffers;
using System.Text;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Formats;

/// <summary>Pages of any cells, and what the formats make of them.</summary>
internal static class Written
{
    public static ResultPage PageOf(IReadOnlyList<Column> columns, IReadOnlyList<Cell[]> rows)
    {
        Column<Cell[]>[] read = [.. columns.Select((c, i) => new Column<Cell[]>(c.Name, c.Type, row => row[i]))];
        var resource = new Resource<Cell[]>("rows")
        {
            Title = "Lignes",
            Description = "",
            DefaultSort = "",
            Rows = _ => rows,
            Columns = read,
            Filters = [],
        };
        return new ListQuery<Cell[]> { Resource = resource, Sort = [], Fields = read, Limit = null }.Run(Packages.RealSnapshot);
    }

    public static ResultPage PageOfText(ColumnType type, int columns, IEnumerable<string> texts) => PageOf(
        [.. Enumerable.Range(0, columns).Select(i => new Column($"c{i}", type))],
        [.. texts.Chunk(columns).Where(c => c.Length == columns).Select(c => Array.ConvertAll(c, Cell.Of))]);

    public static ResultPage AskAll(string resource, params (string Name, string Value)[] parameters)
    {
        var answer = OpenLists.All.First(r => r.Name == resource).Query(
            Packages.SyntheticSnapshot, [new("limit", "all"), .. parameters.Select(p => KeyValuePair.Create(p.Name, p.Value))], []);
        return answer.Page ?? throw new InvalidOperationException(answer.QueryErrors[0].Detail.En);
    }

    public static string As(this ResultPage page, TableFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        format.Write(output, page, new ExportContext("https://tnl.example/v1", "https://tnl.example/v1/awards"));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
