using System.Collections.Immutable;
using TnlOpenData.Schema;

namespace TnlOpenData.Testing;

/// <summary>The text cells of one table, without its header.</summary>
public sealed record Grid(Table Table, ImmutableList<ImmutableArray<string>> Rows)
{
    public static Grid Of(Table table, params IEnumerable<string[]> rows) => new(table, [.. rows.Select(r => r.ToImmutableArray())]);

    /// <param name="row">1 is the first row below the header.</param>
    public Grid With(int row, string column, string value)
    {
        var index = Table.ColumnInfos.Select(c => c.Name).ToList().IndexOf(column);
        return this with { Rows = Rows.SetItem(row - 1, Rows[row - 1].SetItem(index, value)) };
    }

    public string ToCsv(string lineEnd)
    {
        var header = Table.ColumnInfos.Select(c => c.Name);
        var lines = Rows.Select(r => r.Select(cell => Quote(cell, lineEnd))).Prepend(header);
        return string.Concat(lines.Select(line => string.Join(',', line) + lineEnd));
    }

    private static string Quote(string cell, string lineEnd) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal)}\"";
}
