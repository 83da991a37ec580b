using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Sheets;

/// <summary>The style of a cell, in addition to the format of its type.</summary>
internal enum CellStyle { Plain, Code, Header, Label, Wrapped }

internal readonly record struct SheetCell(Cell Value, CellStyle Style = CellStyle.Plain)
{
    public static SheetCell Of(string text, CellStyle style = CellStyle.Plain) => new(Cell.Of(text), style);
}

/// <summary>One sheet, independent of the file format.</summary>
/// <param name="Widths">The width of each column, in characters.</param>
/// <param name="RowCount">Including the header.</param>
/// <param name="Rows">Enumerated once, in order: a row may reuse the array of the previous one.</param>
internal sealed record Sheet(string Name, IReadOnlyList<int> Widths, int RowCount, IEnumerable<SheetCell[]> Rows)
{
    /// <summary>The first row is a header: it is frozen and has filter buttons.</summary>
    public bool IsTable { get; init; }

    public string LastColumn => ColumnName(Widths.Count - 1);

    /// <summary>0 → A, 25 → Z, 26 → AA.</summary>
    public static string ColumnName(int index) => (index < 26 ? "" : ColumnName((index / 26) - 1)) + (char)('A' + (index % 26));
}

/// <summary>A valid sheet name: at most 31 characters, without those that have a meaning in a cell reference.</summary>
internal static class SheetName
{
    private const int Longest = 31;

    /// <param name="number">The position among the sheets of one table; written from the second one on.</param>
    public static string Of(string title, int number = 1)
    {
        var suffix = number > 1 ? $" ({number})" : "";
        var name = string.Concat(title.Where(IsAllowed)).Trim('\'', ' ');
        if (name.Length > Longest - suffix.Length)
        {
            name = name[..(Longest - suffix.Length)].Trim('\'', ' ');
        }

        return (name.Length == 0 ? "Données" : name) + suffix;
    }

    /// <summary>The name as a cell reference writes it.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsAllowed(char c) =>
        !char.IsControl(c)
        && !char.IsSurrogate(c)
        && c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\uFFFE' or '\uFFFF');
}
